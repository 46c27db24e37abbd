"""One indicator in one period: what is drawn, what is said, and what is left out."""

from __future__ import annotations

import plotly.graph_objects as go
import pytest

from present.charts import Chart, Clicked, bars, clicked, multiples
from present.comparison import Comparison
from present.theme import DARK, LIGHT


def bar_of(chart: Chart) -> go.Bar:
    (trace,) = (trace for trace in chart.figure.data if trace.type == "bar")
    return trace


def names_of(chart: Chart) -> list[str]:
    return list(chart.figure.layout.yaxis.ticktext)


def words_of(chart: Chart) -> str:
    return " | ".join(annotation.text for annotation in chart.figure.layout.annotations)


@pytest.fixture
def three(table):
    return table(
        {"body": "甲县政协", "value": 20.0},
        {"body": "乙县政协", "value": 90.0},
        {"body": "丙县政协", "value": 40.0},
    )


BODIES = ["甲县政协", "乙县政协", "丙县政协"]


def test_the_highest_stands_first(three, filed):
    chart = bars(Comparison(three, three, filed, "2023", BODIES), "zh", LIGHT)
    assert names_of(chart) == ["乙县政协", "丙县政协", "甲县政协"]
    assert list(bar_of(chart).x) == [90, 40, 20]
    assert chart.figure.layout.yaxis.range[0] > chart.figure.layout.yaxis.range[1], "row 0 is the top one"


def test_the_lowest_stands_first_where_lower_is_better(three, make_indicator):
    chart = bars(Comparison(three, three, make_indicator("filed", "件", better="lower"), "2023", BODIES), "zh", LIGHT)
    assert list(bar_of(chart).x) == [20, 40, 90]


def test_a_body_that_reports_nothing_is_named_and_not_drawn(three, filed):
    chart = bars(Comparison(three, three, filed, "2023", [*BODIES, "丁县政协"]), "zh", LIGHT)
    assert chart.missing == ("丁县政协",)
    assert "丁县政协" not in names_of(chart)


def test_a_reported_zero_is_drawn(table, filed):
    cells = table({"value": 0.0})
    chart = bars(Comparison(cells, cells, filed, "2023", ["甲县政协"]), "zh", LIGHT)
    assert chart.missing == ()
    assert list(bar_of(chart).x) == [0]
    assert "0件" in words_of(chart)


def test_a_total_over_years_never_stands_beside_a_year(table, filed):
    cells = table({"value": 20.0}, {"body": "乙县政协", "period": "2018-2022", "value": 900.0})
    year = bars(Comparison(cells, cells, filed, "2023", ["甲县政协", "乙县政协"]), "zh", LIGHT)
    assert list(bar_of(year).x) == [20]
    assert year.missing == ("乙县政协",)
    total = bars(Comparison(cells, cells, filed, "2018-2022", ["甲县政协", "乙县政协"]), "zh", LIGHT)
    assert list(bar_of(total).x) == [900]
    assert total.title.endswith("2018—2022年合计")


def test_the_axis_begins_at_zero_and_a_rate_ends_at_a_hundred(table, filed, rate):
    counts = table({"value": 700.0}, {"body": "乙县政协", "value": 720.0})
    assert bars(Comparison(counts, counts, filed, "2023", BODIES), "zh", LIGHT).figure.layout.xaxis.range == (0, 720)
    rates = table({"indicator": "rate", "unit": "%", "value": 97.0})
    assert bars(Comparison(rates, rates, rate, "2023", BODIES), "zh", LIGHT).figure.layout.xaxis.range == (0, 100)


def test_an_approximate_figure_is_hatched_and_said(table, filed):
    cells = table({"value": 10.0, "approx": True}, {"body": "乙县政协", "value": 5.0})
    chart = bars(Comparison(cells, cells, filed, "2023", BODIES), "zh", LIGHT)
    assert list(bar_of(chart).marker.pattern.shape) == ["/", ""]
    assert "约10件" in words_of(chart)
    assert "约5件" not in words_of(chart)
    assert chart.notes == ("斜纹：原文为约数。",)


def test_an_inferred_body_or_period_is_said_beside_the_value(table, filed):
    cells = table({"assumed": True}, {"body": "乙县政协"})
    chart = bars(Comparison(cells, cells, filed, "2023", BODIES), "en", LIGHT)
    assert words_of(chart).count("inferred") == 1
    assert [note[:8] for note in chart.notes] == ["Inferred"]


def test_reports_that_disagree_are_all_shown_and_each_leads_to_its_own_sentence(table, filed):
    cells = table({"value": 86.0, "conflict": True, "evidence": (7, 3), "reports": 2})
    by_report = table(
        {"value": 86.0, "report": "a.txt", "evidence": (7,)},
        {"value": 84.0, "report": "b.txt", "evidence": (3,)},
        {"body": "乙县政协", "value": 1.0, "report": "b.txt"},
    )
    chart = bars(Comparison(cells, by_report, filed, "2023", ["甲县政协"]), "zh", LIGHT)
    (dots,) = (trace for trace in chart.figure.data if trace.type == "scatter" and trace.mode == "lines+markers")
    assert list(dots.x) == [84, 86]
    assert [clicked(point).evidence for point in dots.customdata] == [(3,), (7,)]
    assert "86件 / 84件" in words_of(chart)
    assert "b.txt" in dots.hovertext[0]
    assert chart.notes == ("细线相连的圆点：各报告数字不一致，全部标出。",)


def test_the_axis_holds_the_highest_of_the_disagreeing_values(table, filed):
    cells = table({"value": 84.0, "conflict": True})
    by_report = table({"value": 84.0, "report": "a"}, {"value": 860.0, "report": "b"})
    assert bars(Comparison(cells, by_report, filed, "2023", BODIES), "zh", LIGHT).figure.layout.xaxis.range == (0, 860)


def test_the_median_is_that_of_the_bodies_that_report(three, filed):
    assert "中位数 40件" in words_of(bars(Comparison(three, three, filed, "2023", [*BODIES, "丁县政协"]), "zh", LIGHT))


def test_of_two_bodies_there_is_no_median(three, filed):
    assert "中位数" not in words_of(bars(Comparison(three, three, filed, "2023", BODIES[:2]), "zh", LIGHT))


def test_a_click_on_a_bar_or_beside_a_short_one_gives_its_cell(table, filed):
    cells = table({"evidence": (12, 15)})
    chart = bars(Comparison(cells, cells, filed, "2023", ["甲县政协"]), "zh", LIGHT)
    expected = Clicked("甲县政协", "2023", "filed", (12, 15))
    points = [point for trace in chart.figure.data if trace.customdata is not None for point in trace.customdata]
    assert [clicked(point) for point in points] == [expected, expected]


def test_words_of_reports_are_never_tags(table, filed):
    cells = table({"body": "<b>甲</b>", "conflict": True})
    by_report = table({"body": "<b>甲</b>", "report": "<i>a</i>"}, {"body": "<b>甲</b>", "value": 2.0, "report": "b"})
    chart = bars(Comparison(cells, by_report, filed, "2023", ["<b>甲</b>"]), "zh", LIGHT)
    drawn = chart.figure.to_json()
    assert "&lt;b&gt;甲" in names_of(chart)[0]
    assert "<i>a" not in drawn
    assert "<b>甲" not in "".join(names_of(chart))


@pytest.mark.parametrize("count", [1, 8, 40])
def test_every_bar_has_room_for_its_words(table, filed, count):
    cells = table(*({"body": f"第{number}县政协", "value": float(number)} for number in range(1, count + 1)))
    chart = bars(Comparison(cells, cells, filed, "2023", list(cells["body"])), "zh", LIGHT)
    margin = chart.figure.layout.margin
    assert (chart.figure.layout.height - margin.t - margin.b) / count >= 24


def test_a_long_name_goes_on_two_lines_and_gets_a_higher_row(table, filed):
    name = "示例省松江口蒙古族藏族自治县政协"
    cells = table({"body": name})
    chart = bars(Comparison(cells, cells, filed, "2023", [name]), "zh", LIGHT)
    assert names_of(chart) == ["示例省松江口蒙古<br>族藏族自治县政协"]
    assert chart.figure.layout.margin.l < 140


def test_without_figures_it_says_so(table, filed):
    cells = table()
    chart = bars(Comparison(cells, cells, filed, "2023", ["甲县政协"]), "zh", LIGHT)
    assert chart.alt.endswith("没有数字。")
    assert chart.missing == ("甲县政协",)


def test_colours_are_those_of_the_theme(three, filed):
    for theme in (LIGHT, DARK):
        chart = bars(Comparison(three, three, filed, "2023", BODIES), "zh", theme)
        assert set(bar_of(chart).marker.color) == {theme.bar}
        assert chart.figure.layout.font.color == theme.text


def test_the_alternative_text_names_both_ends(three, filed):
    chart = bars(Comparison(three, three, filed, "2023", BODIES), "zh", LIGHT)
    assert chart.alt == "filed的数 · 2023年：3个单位报告，最高乙县政协 90件，最低甲县政协 20件。"


def test_panels_keep_the_order_of_bodies_and_a_scale_each(table, filed, rate):
    cells = table(
        {"body": "甲县政协", "value": 20.0},
        {"body": "乙县政协", "value": 90.0},
        {"body": "乙县政协", "indicator": "rate", "unit": "%", "value": 97.0},
    )
    first, second = multiples(
        [Comparison(cells, cells, entry, "2023", ["甲县政协", "乙县政协"]) for entry in (filed, rate)], "zh", LIGHT
    )
    assert names_of(first) == names_of(second) == ["甲县政协", "乙县政协"]
    assert first.figure.layout.xaxis.range == (0, 90)
    assert second.figure.layout.xaxis.range == (0, 100)
    assert list(bar_of(second).y) == [1]
    assert second.missing == ("甲县政协",)
    assert "未报告" in words_of(second)
    assert "未报告" not in words_of(first)
    assert "中位数" not in words_of(first)


def test_nothing_that_plotly_fetches_from_the_internet_is_drawn(three, filed):
    chart = bars(Comparison(three, three, filed, "2023", BODIES), "zh", LIGHT)
    assert {trace.type for trace in chart.figure.data} <= {"bar", "scatter"}
