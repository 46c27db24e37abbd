"""The reader's own body among the others, in every kind of chart; values that never overlap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pandas as pd
import plotly.graph_objects as go
import pytest

from extract.model import Catalogue
from present.charts import Chart, bars, clicked, dots, multiples, trend
from present.comparison import Comparison
from present.figure import text_width
from present.profile import profile_lines
from present.profile_table import profile_table
from present.spec import ChartSpec, Tables, UnknownChart, as_data, chart_of, data_of, from_data, indicator_of
from present.theme import DARK, LIGHT
from tests.present.conftest import indicator_of as made

FILED, RATE, MEMBERS = made("filed", "件"), made("rate", "%"), made("members", "名", group="委员")
CATALOGUE = Catalogue("", "", (FILED, RATE, MEMBERS))
FORTY = [f"第{number}示例县政协" for number in range(40)]


@pytest.fixture
def tables(table):
    """Forty bodies over three years, with two indicators and their members."""
    cells = table(
        *(
            {
                "body": body,
                "period": str(year),
                "indicator": entry.id,
                "unit": entry.unit,
                "value": float(100 + (7 * place + 11 * year) % 97) if entry is not RATE else 90 + place % 10,
                "report": f"{body}{year}",
            }
            for place, body in enumerate(FORTY)
            for year in (2021, 2022, 2023)
            for entry in (FILED, RATE, MEMBERS)
        )
    )
    return Tables(cells, cells, cells)


def spec(kind: str, **others: object) -> ChartSpec:
    told: dict[str, object] = {"indicator": "filed", "period": "2023", "bodies": tuple(FORTY), "own": FORTY[5]}
    return ChartSpec(kind, **(told | others))  # type: ignore[arg-type]


def drawn(tables: Tables, kind: str, **others: object) -> Chart:
    return chart_of(spec(kind, **others), tables, CATALOGUE, "zh", LIGHT)


Box = tuple[float, float, float, float]
WIDTH = 1100  # pixels of a chart beside the sidebar


def value_boxes(chart: Chart) -> Iterator[Box]:
    """Left, top, right and bottom in pixels of each value's words, as Plotly places annotations by our rows."""
    layout = chart.figure.layout
    margin = layout.margin
    wide, high = WIDTH - margin.l - margin.r, layout.height - margin.t - margin.b
    low, top = layout.xaxis.range
    bottom, first = layout.yaxis.range
    for note in layout.annotations:
        if note.yref == "paper":
            continue
        words = note.text.replace("<b>", "").replace("</b>", "")
        across = note.x * wide if note.xref == "paper" else (note.x - low) / (top - low) * wide
        left = margin.l + across + (note.xshift or 0)
        middle = margin.t + (note.y - first) / (bottom - first) * high
        yield left, middle - 8, left + 1.08 * text_width(words, 13), middle + 8


def meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("sort", ["best", "worst", "name", "change"])
@pytest.mark.parametrize("kind", ["bars", "dots"])
def test_the_values_of_forty_bodies_never_meet_and_stay_inside(tables, kind, sort):
    boxes = list(value_boxes(drawn(tables, kind, sort=sort)))
    assert len(boxes) == 40
    assert not any(meet(one, other) for one, other in combinations(boxes, 2))
    assert all(right <= WIDTH for _, _, right, _ in boxes)


def test_words_at_the_points_of_a_line_are_apart_on_a_phone_too(table):
    cells = table(*({"period": str(year), "value": 1e6 + year, "unit": "元"} for year in range(2013, 2024)))
    chart = trend(cells, cells, made("filed", "元"), ["甲县政协"], "zh", LIGHT)
    (line,) = (trace for trace in chart.figure.data if trace.mode == "lines+markers+text")
    margin, words = (
        chart.figure.layout.margin,
        [(year, told) for year, told in zip(line.x, line.text, strict=True) if told],
    )
    step = (358 - margin.l - margin.r) / 10
    assert words[-1][0] == 2023, "the latest is always told"
    assert all((b - a) * step >= text_width(told, 12) for (a, told), (b, _) in pairwise(words))


@pytest.mark.parametrize("kind", ["bars", "dots", "trend", "table", "profile"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_own_body_is_named_in_every_kind_of_chart(tables, kind, theme):
    chart = chart_of(spec(kind), tables, CATALOGUE, "en", theme)
    assert FORTY[5] in " ".join([chart.title, *chart.notes])
    assert chart.alt
    assert "Sources: " in chart.definition


@pytest.mark.parametrize("kind", ["bars", "dots"])
def test_the_own_body_is_told_by_more_than_its_colour(tables, kind):
    chart = drawn(tables, kind)
    names = chart.figure.layout.yaxis.ticktext
    (own,) = (name for name in names if name.startswith("<b>▶ "))
    assert FORTY[5] in own
    bold = [note.text for note in chart.figure.layout.annotations if note.text.startswith("<b>")]
    assert len(bold) == 1
    mark = next(trace for trace in chart.figure.data if trace.type == "bar" or trace.mode == "markers")
    assert sorted(set(mark.marker.color)) == sorted([LIGHT.own, LIGHT.peer])


def test_without_an_own_body_all_are_alike(tables):
    chart = drawn(tables, "bars", own="")
    (bar,) = (trace for trace in chart.figure.data if trace.type == "bar")
    assert set(bar.marker.color) == {LIGHT.bar}
    assert "▶" not in "".join(chart.figure.layout.yaxis.ticktext)


def test_own_line_is_thick_above_grey_ones_and_beside_the_median(tables):
    chart = drawn(tables, "trend")
    widths = [trace.line.width for trace in chart.figure.data]
    assert widths[-1] == max(widths) > 2
    assert sum(trace.line.color == LIGHT.faint for trace in chart.figure.data) == 39
    assert [note.text.split("</span> ")[1] for note in chart.figure.layout.annotations] == [
        f"<b>{FORTY[5]}</b>",
        "中位数",
    ]


def test_dots_show_the_year_before_and_may_begin_above_zero(tables):
    chart = drawn(tables, "dots", indicator="rate")
    rings, points = chart.figure.data[0], next(trace for trace in chart.figure.data if trace.mode == "markers")
    assert chart.figure.layout.xaxis.range[0] == 80
    assert "横轴从80%开始。" in chart.notes
    assert clicked(rings.customdata[0]).period == "2022"
    assert clicked(points.customdata[0]).period == "2023"
    assert drawn(tables, "dots").figure.layout.xaxis.range[0] == 0


def test_an_approximate_dot_is_hollow(table):
    cells = table({"approx": True, "value": 3.0}, {"body": "乙县政协", "value": 2.0})
    chart = dots(Comparison(cells, cells, FILED, "2023", ["甲县政协", "乙县政协"]), "zh", LIGHT)
    (points,) = (trace for trace in chart.figure.data if trace.mode == "markers")
    assert list(points.marker.color) == [LIGHT.background, LIGHT.bar]
    assert "空心：原文为约数。" in chart.notes


@pytest.mark.parametrize(
    ("sort", "order"), [("best", "乙甲丙"), ("worst", "丙甲乙"), ("name", "丙甲乙"), ("change", "甲乙丙")]
)
def test_orders_of_the_bodies(table, sort, order):
    cells = table(
        *({"body": body, "value": value} for body, value in (("甲", 20.0), ("乙", 90.0), ("丙", 10.0))),
        *({"body": body, "period": "2022", "value": value} for body, value in (("甲", 5.0), ("乙", 88.0))),
    )
    names = bars(
        Comparison(cells, cells, FILED, "2023", list("甲乙丙"), sort=sort), "zh", LIGHT
    ).figure.layout.yaxis.ticktext
    assert "".join(names) == order


def test_panels_share_a_scale_only_with_those_of_their_unit(tables):
    charts = multiples(
        [
            Comparison(tables.cells, tables.by_report, entry, "2023", FORTY, FORTY[5])
            for entry in (FILED, RATE, MEMBERS)
        ],
        "zh",
        LIGHT,
        shared=True,
    )
    ends = [chart.figure.layout.xaxis.range[1] for chart in charts]
    assert ends[1] == 100
    other = made("other", "件")
    more = tables.cells[tables.cells["indicator"] == "filed"].assign(indicator="other", value=900.0)
    cells = pd.concat([tables.cells, more])
    first, second = multiples(
        [Comparison(cells, cells, entry, "2023", FORTY) for entry in (FILED, other)], "zh", LIGHT, shared=True
    )
    assert first.figure.layout.xaxis.range == second.figure.layout.xaxis.range == (0, 900)
    free, _ = multiples([Comparison(cells, cells, entry, "2023", FORTY) for entry in (FILED, other)], "zh", LIGHT)
    assert free.figure.layout.xaxis.range[1] < 200


@pytest.mark.parametrize("kind", ["bars", "dots", "trend", "table"])
def test_ratios_are_drawn_like_indicators(tables, kind):
    chart = drawn(tables, kind, per="members")
    assert chart.title.startswith("filed的数 ÷ members的数")
    data = data_of(spec(kind, per="members"), tables, CATALOGUE)
    assert set(data["indicator"]) == {"filed/members"}
    assert indicator_of("filed/members", CATALOGUE).unit == "件/名"


def test_the_data_of_a_chart_stands_in_its_order(tables):
    data = data_of(spec("bars", sort="name"), tables, CATALOGUE)
    shown = drawn(tables, "bars", sort="name").figure.layout.yaxis.ticktext
    assert [f"<b>▶ {body}</b>" if body == FORTY[5] else body for body in data["body"]] == list(shown)


def test_the_data_of_a_profile_are_the_own_cells_in_the_order_of_the_catalogue(tables):
    data = data_of(spec("profile", indicator=""), tables, CATALOGUE)
    assert list(data["indicator"]) == ["filed", "rate", "members"]
    assert set(data["body"]) == {FORTY[5]}


def test_a_kept_chart_comes_back_whole_and_a_damaged_one_is_none():
    kept = spec("dots", per="members", sort="change")
    assert from_data(as_data(kept)) == kept
    assert from_data({"kind": "bars", "indicator": "filed"}).sort == "best", "as it was kept before there were orders"
    for damage in ({"kind": "pie"}, {"sort": "random"}, {"bodies": 3}):
        with pytest.raises(UnknownChart):
            from_data(as_data(kept) | damage)


@pytest.mark.parametrize("others", [{"indicator": "gone"}, {"per": "gone"}, {"per": "rate"}, {"per": "filed"}])
def test_what_the_catalogue_does_not_have_or_cannot_be_divided_is_no_chart(tables, others):
    with pytest.raises(UnknownChart):
        drawn(tables, "bars", **others)


def test_every_figure_is_one_that_plotly_takes_and_fetches_nothing(tables):
    for kind in ("bars", "dots", "trend", "table", "profile"):
        figure = drawn(tables, kind).figure
        assert isinstance(figure, go.Figure)
        assert {trace.type for trace in figure.data} <= {"bar", "scatter", "table"}


def test_a_profile_says_of_each_indicator_value_rank_change_and_place(tables):
    lines = profile_lines(tables.cells, CATALOGUE.indicators, "2023", FORTY[5], FORTY)
    assert [line.indicator.id for line in lines] == ["filed", "rate", "members"]
    line = lines[0]
    assert line.spread.count == 40
    assert line.change is not None
    assert line.rank is not None
    assert 0 <= line.place(line.cell.value) <= 1


def test_a_profile_names_what_the_body_does_not_report(table):
    cells = table({"value": 3.0}, {"body": "乙县政协", "indicator": "rate", "unit": "%", "value": 97.0})
    lines = profile_lines(cells, CATALOGUE.indicators, "2023", "甲县政协", ["甲县政协", "乙县政协"])
    assert [line.cell is None for line in lines] == [False, True]
    shown = profile_table(lines, "甲县政协", {}, "zh", LIGHT, lambda cell: f"?{cell.evidence[0]}", lambda id: f"?{id}")
    assert shown.count("未报告") == 1
    assert 'href="?0"' in shown
    assert 'aria-label="没有别的单位报告"' in shown


def test_a_profile_shows_the_words_of_reports_as_words(table):
    cells = table({"body": "<b>甲</b>", "value": 3.0})
    lines = profile_lines(cells, CATALOGUE.indicators, "2023", "<b>甲</b>", ["<b>甲</b>"])
    assert "<b>" not in profile_table(lines, "<b>甲</b>", {}, "zh", LIGHT, lambda cell: '"><i>', lambda id: "?")
    assert (
        "<b>甲"
        not in chart_of(
            ChartSpec("profile", "", "2023", own="<b>甲</b>"), Tables(cells, cells, cells), CATALOGUE, "zh", LIGHT
        ).figure.to_json()
    )
