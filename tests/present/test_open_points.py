"""What is still to be settled, out of the table of cells."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from extract.cells import CELL_COLUMNS
from extract.model import Indicator
from present.open_points import Point, open_points, place_among

ABOUT: dict[str, Any] = {"group": "提案", "aggregate": "max", "better": "none", "definition": "", "patterns": ()}
RATE = Indicator("rate", "办复率", "Rate", unit="%", **ABOUT)
FILED = Indicator("filed", "立案数", "Filed", unit="件", **ABOUT)
MEMBERS = Indicator("members", "委员人数", "Members", unit="名", range=(10, 2500), **ABOUT)


def cell(**values: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "body": "甲县政协", "period": "2023", "indicator": "filed", "value": 97.0, "unit": "件", "approx": False,
        "mentions": 1, "conflict": False, "assumed": False, "review": "", "evidence": (4,), "reports": 1,
    }  # fmt: skip
    return usual | values


def points(*cells: dict[str, object], factor: float = 3) -> list[Point]:
    table = pd.DataFrame(list(cells), columns=list(CELL_COLUMNS)).astype(CELL_COLUMNS)
    return open_points(table, (RATE, FILED, MEMBERS), factor)


def kinds(*cells: dict[str, object], factor: float = 3) -> list[str]:
    return [point.kind for point in points(*cells, factor=factor)]


def test_a_plain_figure_leaves_nothing_to_settle() -> None:
    assert kinds(cell()) == []


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({"conflict": True}, "conflict"),
        ({"assumed": True}, "assumed"),
        ({"review": "disputed"}, "disputed"),
        ({"body": ""}, "unknown"),
        ({"period": ""}, "unknown"),
        ({"indicator": "rate", "unit": "%", "value": 112.0}, "beyond"),
        ({"indicator": "members", "value": 9.0}, "beyond"),
        ({"indicator": "members", "value": 26000.0}, "beyond"),
        ({"value": -1.0}, "beyond"),
    ],
)
def test_each_kind_is_told(values: dict[str, object], kind: str) -> None:
    assert kinds(cell(**values)) == [kind]


@pytest.mark.parametrize(
    "values",
    [
        {"indicator": "rate", "unit": "%", "value": 100.0},
        {"indicator": "rate", "unit": "%", "value": 0.0},
        {"indicator": "members", "value": 2500.0},
        {"indicator": "gone_from_the_catalogue", "value": 10.0**9},
        {"assumed": True, "review": "right"},
        {"indicator": "rate", "unit": "%", "value": 112.0, "review": "right"},
    ],
)
def test_what_is_in_its_range_or_settled_is_not_told(values: dict[str, object]) -> None:
    assert kinds(cell(**values)) == []


def test_reports_that_disagree_are_told_also_where_one_figure_was_found_right() -> None:
    assert kinds(cell(conflict=True, review="right")) == ["conflict"]


def test_a_jump_names_the_value_before() -> None:
    (point,) = points(cell(period="2022", value=30.0), cell(period="2023", value=97.0))
    assert (point.kind, point.period, point.before, point.evidence) == ("jump", "2023", 30.0, (4,))


@pytest.mark.parametrize(
    ("before", "factor", "told"),
    [
        (cell(period="2022", value=33.0), 3, []),
        (cell(period="2022", value=33.0), 2, ["jump"]),
        (cell(period="2022", value=400.0), 3, ["jump"]),  # a fall
        (cell(period="2021", value=10.0), 3, ["missing"]),  # two years before: no jump, but a year is missing
        (cell(period="2018-2022", value=10.0), 3, []),
        (cell(period="2022", value=0.0), 3, []),
        (cell(period="2022", value=10.0, indicator="members"), 3, []),
        (cell(period="2022", value=10.0, body="乙县政协"), 3, ["missing"]),
    ],
)
def test_only_the_year_before_of_the_same_body_and_indicator_counts(
    before: dict[str, object], factor: float, told: list[str]
) -> None:
    other = [cell(period="2022", body="丙县政协"), cell(period="2023", body="丙县政协")]
    assert kinds(before, cell(value=97.0), *other, factor=factor) == told


def test_a_year_without_a_report_is_told_after_a_bodys_first_year() -> None:
    cells = [cell(period=year) for year in ("2021", "2022", "2023")]
    late = [cell(period="2022", body="乙县政协")]
    gap = [cell(period="2021", body="丙县政协"), cell(period="2023", body="丙县政协")]
    missing = [(point.body, point.period) for point in points(*cells, *late, *gap)]
    assert missing == [("丙县政协", "2022"), ("乙县政协", "2023")]


def test_the_most_pressing_come_first() -> None:
    cells = [cell(assumed=True), cell(period="2022", review="disputed"), cell(period="2021", conflict=True)]
    assert kinds(*cells) == ["disputed", "conflict", "assumed"]


def test_an_empty_folder_has_nothing_to_settle() -> None:
    assert kinds() == []


def test_a_cell_stands_in_the_list_whether_or_not_it_is_open_itself() -> None:
    told = [(body, period) for body in ("乙县政协", "甲县政协") for period in ("", "2022", "2023")]
    listed = points(*(cell(body=body, period=period, conflict=True) for body, period in told))
    conflicts = [point for point in listed if point.kind == "conflict"]
    assert place_among(conflicts, ("乙县政协", "2023", "filed")) == (6, 3, conflicts[1], conflicts[3])
    left = conflicts[:2] + conflicts[3:]
    assert place_among(left, ("乙县政协", "2023", "filed")) == (5, 0, conflicts[1], conflicts[3])
    assert place_among([], ("乙县政协", "2023", "filed")) == (0, 0, None, None)


def test_the_points_of_each_kind_stand_in_the_order_of_what_they_are_about() -> None:
    bodies = ("乙县政协", "丙县政协", "甲县政协")
    cells = [
        cell(body=body, period=year, value=value, assumed=True, indicator=indicator)
        for body in sorted(bodies)
        for year, value in (("2022", 10.0), ("2023", 97.0), ("2024", 3000.0))
        for indicator in ("filed", "members")
    ]
    told = points(*cells)
    assert {point.kind for point in told} == {"assumed", "jump", "beyond"}
    for kind in ("assumed", "jump", "beyond"):
        of_kind = [point.cell for point in told if point.kind == kind]
        assert of_kind == sorted(set(of_kind))
