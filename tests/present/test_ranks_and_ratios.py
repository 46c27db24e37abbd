"""Where a body stands, what is divided by what, and what is left out and said."""

from __future__ import annotations

import pandas as pd
import pytest

from extract.gazetteer import Division, Gazetteer
from present.comparison import Comparison
from present.figure import rows_of
from present.peers import groups_for, level_of, peers_of
from present.ranks import ranks, spread_of
from present.ratios import may_divide, ratio
from present.standings import standings
from present.statistics_strip import statistics
from tests.present.conftest import indicator_of

FILED, MEMBERS = indicator_of("filed", "件"), indicator_of("members", "名")


@pytest.fixture
def told(table):
    """Filed proposals and members of three bodies; 丙县 does not say how many members it has."""
    return table(
        {"body": "甲县政协", "value": 300.0, "report": "a"},
        {"body": "乙县政协", "value": 100.0, "report": "b"},
        {"body": "丙县政协", "value": 50.0, "report": "c"},
        {"body": "甲县政协", "indicator": "members", "value": 200.0, "unit": "名", "report": "a"},
        {"body": "乙县政协", "indicator": "members", "value": 50.0, "unit": "名", "report": "b", "approx": True},
    )


def values(cells: pd.DataFrame) -> dict[tuple[str, str], float]:
    return {(cell.body, cell.period): cell.value for cell in rows_of(cells)}


def test_a_ratio_is_that_of_the_same_body_and_period(told):
    found = ratio(told, told, FILED, MEMBERS)
    assert values(found.cells) == {("甲县政协", "2023"): 1.5, ("乙县政协", "2023"): 2.0}
    assert list(found.cells["unit"]) == ["件/名"] * 2


def test_a_figure_without_a_denominator_is_left_out_and_told(told):
    assert ratio(told, told, FILED, MEMBERS).left_out == (("丙县政协", "2023"),)


def test_a_denominator_of_zero_is_none(table):
    cells = table({"value": 5.0}, {"indicator": "members", "value": 0.0})
    found = ratio(cells, cells, FILED, MEMBERS)
    assert found.cells.empty
    assert found.left_out == (("甲县政协", "2023"),)


def test_a_total_over_years_is_never_divided_by_a_year(table):
    cells = table({"period": "2018-2022", "value": 900.0}, {"indicator": "members", "period": "2022", "value": 100.0})
    assert ratio(cells, cells, FILED, MEMBERS).cells.empty


def test_what_states_no_body_or_no_period_is_not_divided(table):
    cells = table(
        *(
            {"indicator": id, "body": body, "period": period}
            for id in ("filed", "members")
            for body, period in (("", "2023"), ("甲县政协", ""))
        )
    )
    assert ratio(cells, cells, FILED, MEMBERS).cells.empty


def test_a_ratio_leads_to_the_sentences_of_both_and_keeps_their_marks(told):
    first, second = rows_of(ratio(told, told, FILED, MEMBERS).cells)
    assert first.evidence == (0, 3)
    assert (first.approx, second.approx) == (False, True)


def test_where_reports_disagree_about_one_of_the_two_all_ratios_are_shown(table):
    cells = table({"value": 300.0, "conflict": True}, {"indicator": "members", "value": 100.0, "unit": "名"})
    by_report = table(
        {"value": 300.0, "report": "a"},
        {"value": 200.0, "report": "b"},
        {"indicator": "members", "value": 100.0, "unit": "名", "report": "a"},
    )
    found = ratio(cells, by_report, FILED, MEMBERS)
    rows = found.by_report[found.by_report["indicator"] == found.measure.id]
    assert {(row.report, row.value) for row in rows_of(rows)} == {("a", 3.0), ("b ÷ a", 2.0)}
    assert bool(found.cells["conflict"].iloc[0])


def test_of_equal_units_the_ratio_is_a_share(table):
    cells = table({"value": 30.0}, {"indicator": "submitted", "value": 40.0})
    found = ratio(cells, cells, FILED, indicator_of("submitted", "件"))
    assert rows_of(found.cells)[0].value == 75
    assert found.measure.unit == "%"


def test_a_rate_is_not_divided_again():
    assert not may_divide(indicator_of("rate", "%"), MEMBERS)
    assert may_divide(FILED, MEMBERS)


def test_equal_values_share_a_rank():
    assert ranks({"甲": 9.0, "乙": 9.0, "丙": 1.0}, "none") == {"甲": 1, "乙": 1, "丙": 3}


def test_too_few_bodies_have_no_median_and_no_quartiles():
    assert spread_of([]) is None
    two, three, four = (spread_of([1.0, 2.0, 3.0, 4.0][:count]) for count in (2, 3, 4))
    assert two is not None
    assert three is not None
    assert four is not None
    assert (two.median, three.median, three.quartiles) == (None, 2, None)
    assert four.quartiles == (1.75, 3.25)


def test_the_change_is_on_the_year_before_and_on_no_other(table):
    cells = table(
        {"period": "2023", "value": 120.0},
        {"period": "2022", "value": 100.0},
        {"body": "乙县政协", "period": "2023", "value": 50.0},
        {"body": "乙县政协", "period": "2021", "value": 40.0},
        {"body": "乙县政协", "period": "2018-2022", "value": 400.0},
    )
    first, second = standings(Comparison(cells, cells, FILED, "2023", ["甲县政协", "乙县政协"]))
    assert first.change is not None
    assert (first.change.difference, first.change.percent) == (20, 20)
    assert second.change is None


def test_the_strip_says_how_many_bodies_and_reports_state_the_indicator(told):
    facts = statistics(Comparison(told, told, MEMBERS, "2023", ["甲县政协", "乙县政协", "丙县政协"], "甲县政协"), "en")
    said = {fact.label: fact.value for fact in facts}
    assert said["Rank"] == "1 of 2"
    assert said["On 2022"] == "not reported then"
    assert said["Bodies that report"] == "2 of 3 (67%)"
    assert said["Reports that state it"] == "2 of 3 (67%)"
    assert "Median" not in said
    assert [fact.label for fact in facts if fact.own] == ["甲县政协", "Rank", "On 2022"]


def test_the_strip_says_that_the_own_body_does_not_report(told):
    facts = statistics(Comparison(told, told, MEMBERS, "2023", ["甲县政协", "丙县政协"], "丙县政协"), "zh")
    assert (facts[0].label, facts[0].value) == ("丙县政协", "未报告")


def test_a_total_over_years_has_no_year_before(table):
    cells = table({"period": "2018-2022", "value": 900.0})
    facts = statistics(Comparison(cells, cells, FILED, "2018-2022", ["甲县政协"], "甲县政协"), "en")
    assert not any(fact.label.startswith("On ") for fact in facts)


PLACES = Gazetteer(
    [
        Division("10", "示例省", "province", ""),
        Division("1001", "东江市", "prefecture", "10"),
        Division("1002", "西江市", "prefecture", "10"),
        Division("100101", "城中区", "county", "1001"),
        Division("100201", "城中区", "county", "1002"),
        Division("100102", "松溪县", "county", "1001"),
        Division("100202", "柏溪县", "county", "1002"),
    ]
)
KNOWN = ["示例省政协", "东江市政协", "城中区政协", "松溪县政协", "柏溪县政协", "虚构县政协"]


def test_peers_of_the_same_level():
    assert peers_of("松溪县政协", "level", KNOWN, {}, PLACES).bodies == tuple(KNOWN[2:])
    assert level_of("虚构县政协", PLACES) == "county"


def test_peers_under_the_same_parent_and_names_that_stand_for_several_places():
    found = peers_of("松溪县政协", "parent", KNOWN, {}, PLACES)
    assert found.bodies == ("城中区政协", "松溪县政协")
    assert found.unclear == ("城中区政协",)


def test_an_own_list_holds_only_bodies_that_are_there_and_the_own_one():
    found = peers_of("松溪县政协", "list:邻县", KNOWN, {"邻县": ("柏溪县政协", "别处县政协")}, PLACES)
    assert found.bodies == ("松溪县政协", "柏溪县政协")


def test_a_body_that_the_gazetteer_does_not_have_has_no_parent():
    assert groups_for("虚构县政协", [], PLACES) == ["all", "level"]
    assert groups_for("松溪县政协", ["邻县"], PLACES) == ["all", "level", "parent", "list:邻县"]
    assert groups_for("全国政协", [], PLACES) == ["all"]
