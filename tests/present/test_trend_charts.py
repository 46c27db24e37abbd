"""One indicator over the years: gaps stay gaps, totals stay out, and every line can be told from the others."""

from __future__ import annotations

from itertools import pairwise

import plotly.graph_objects as go
import pytest

from present.charts import Chart, Clicked, clicked, trend
from present.theme import LIGHT
from present.trend_lines import LABEL_HEIGHT


def lines_of(chart: Chart) -> list[go.Scatter]:
    """The lines of the bodies, without the spans of disagreeing reports."""
    return [trace for trace in chart.figure.data if trace.connectgaps is False]


def by_years(table, **values):
    return table(
        *({"body": body, "period": str(year), "value": value} for body, told in values.items() for year, value in told)
    )


def test_a_year_without_a_figure_is_a_gap(table, filed):
    cells = by_years(table, 甲=[(2019, 5.0), (2020, 6.0), (2022, 8.0)])
    (line,) = lines_of(trend(cells, cells, filed, ["甲"], "zh", LIGHT))
    assert list(line.x) == [2019, 2020, 2021, 2022]
    assert list(line.y) == [5, 6, None, 8]
    assert line.customdata[2] is None


def test_totals_and_figures_without_a_period_are_not_drawn(table, filed):
    cells = table(
        {"period": "2022", "value": 5.0}, {"period": "2018-2022", "value": 500.0}, {"period": "", "value": 70.0}
    )
    (line,) = lines_of(trend(cells, cells, filed, ["甲县政协"], "zh", LIGHT))
    assert list(line.y) == [5]


def test_a_body_without_a_single_year_is_missing(table, filed):
    cells = table({"period": "2022"}, {"body": "乙县政协", "period": "2018-2022"})
    chart = trend(cells, cells, filed, ["甲县政协", "乙县政协"], "zh", LIGHT)
    assert chart.missing == ("乙县政协",)


def test_eight_lines_differ_in_colour_marker_and_dash(table, filed):
    cells = by_years(table, **{body: [(2022, 1.0), (2023, 2.0)] for body in "甲乙丙丁戊己庚辛"})
    lines = lines_of(trend(cells, cells, filed, list("甲乙丙丁戊己庚辛"), "zh", LIGHT))
    for looks in (
        {line.line.color for line in lines},
        {line.marker.symbol for line in lines},
        {line.line.dash for line in lines},
    ):
        assert len(looks) == 8


def test_of_more_than_eight_bodies_the_chosen_ones_are_coloured_and_named(table, filed):
    bodies = list("甲乙丙丁戊己庚辛壬癸")
    cells = by_years(table, **{body: [(2023, float(place))] for place, body in enumerate(bodies)})
    chart = trend(cells, cells, filed, bodies, "zh", LIGHT, highlight=["壬", "丙"])
    assert sum(line.line.color == LIGHT.faint for line in lines_of(chart)) == 8
    named = [note.text.split("</span> ")[1] for note in chart.figure.layout.annotations]
    assert sorted(named) == ["丙", "壬"]
    unasked = trend(cells, cells, filed, bodies, "zh", LIGHT)
    assert sum(line.line.color == LIGHT.faint for line in lines_of(unasked)) == 2


def test_an_approximate_figure_is_hollow_and_an_inferred_one_pale(table, filed):
    cells = table({"period": "2021"}, {"period": "2022", "approx": True}, {"period": "2023", "assumed": True})
    chart = trend(cells, cells, filed, ["甲县政协"], "zh", LIGHT)
    (line,) = lines_of(chart)
    assert list(line.marker.color) == [line.line.color, LIGHT.background, line.line.color]
    assert [opacity < 1 for opacity in line.marker.opacity] == [False, False, True]
    assert [note[:2] for note in chart.notes] == ["空心", "浅色"]


def test_where_reports_disagree_a_line_spans_their_values(table, filed):
    cells = table({"value": 86.0, "conflict": True}, {"period": "2022", "value": 80.0})
    by_report = table(
        {"value": 86.0, "report": "a", "evidence": (7,)},
        {"value": 120.0, "report": "b", "evidence": (3,)},
        {"period": "2022", "value": 80.0, "report": "b"},
    )
    chart = trend(cells, by_report, filed, ["甲县政协"], "zh", LIGHT)
    (span,) = (trace for trace in chart.figure.data if trace.connectgaps is None)
    assert (list(span.x), list(span.y)) == ([2023, 2023], [86, 120])
    assert [clicked(point) for point in span.customdata] == [
        Clicked("甲县政协", "2023", "filed", (7,)),
        Clicked("甲县政协", "2023", "filed", (3,)),
    ]
    assert chart.figure.layout.yaxis.range[1] >= 120


def test_counts_begin_at_zero(table, filed):
    cells = by_years(table, 甲=[(2022, 700.0), (2023, 720.0)])
    chart = trend(cells, cells, filed, ["甲"], "zh", LIGHT)
    assert chart.figure.layout.yaxis.range[0] == 0
    assert chart.notes == ()


def test_an_axis_of_rates_that_begins_above_zero_says_so(table, rate):
    cells = table({"indicator": "rate", "unit": "%", "value": 97.0})
    chart = trend(cells, cells, rate, ["甲县政协"], "en", LIGHT)
    assert chart.figure.layout.yaxis.range[0] == 90
    assert chart.notes == ("The axis begins at 90%.",)
    low = table({"indicator": "rate", "unit": "%", "value": 97.0}, {"indicator": "rate", "unit": "%", "value": 20.0})
    assert trend(low, low, rate, ["甲县政协"], "en", LIGHT).figure.layout.yaxis.range[0] == 0


def test_names_at_the_line_ends_do_not_overlap(table, filed):
    cells = by_years(table, **{body: [(2023, 100.0 + place)] for place, body in enumerate("甲乙丙丁戊己庚辛")})
    chart = trend(cells, cells, filed, list("甲乙丙丁戊己庚辛"), "zh", LIGHT)
    layout = chart.figure.layout
    span = layout.height - layout.margin.t - layout.margin.b
    places = sorted(note.y * span for note in layout.annotations)
    assert all(upper - lower >= LABEL_HEIGHT - 0.01 for lower, upper in pairwise(places))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_figures_it_says_so(table, filed, language):
    chart = trend(table(), table(), filed, ["甲县政协"], language, LIGHT)
    assert chart.missing == ("甲县政协",)
    assert "没有数字" in chart.alt or "no figures" in chart.alt


def test_a_name_is_never_a_tag(table, filed):
    cells = by_years(table, **{"<i>甲</i>": [(2023, 1.0)]})
    assert "<i>" not in trend(cells, cells, filed, ["<i>甲</i>"], "zh", LIGHT).figure.to_json()
