"""One indicator in one period: a dot per body on a common scale, with a ring for the year before."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.bar_marks import (
    GAP,
    Bar,
    conflict_trace,
    label_annotation,
    label_width,
    mark_colour,
    median_label,
    median_traces,
)
from present.bars import HEAD
from present.figure import Chart, point_data
from present.placing import nice_ticks
from present.ranks import FEWEST_FOR_MEDIAN
from present.rows import cells_before, chart_with_words, frame, marks_of, ordered_cells
from present.strings import say
from present.theme import Theme
from present.values import people_value

DOT, OWN_DOT, RING = 12, 16, 8  # pixels across
FOOT = 26  # pixels below the rows for the ends of the axis


def dots(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
    own: str = "",
    sort: str = "best",
) -> Chart:
    """The bodies that report the indicator for the period, as dots, in the order `sort` (`present.orders.SORTS`).

    A dot does not say its value by its length, so that the axis of rates may begin above 0: a note then says where.
    A ring shows the year before. The own body is a larger diamond; approximate figures are hollow. The rest is as in
    `present.bars.bars`.
    """
    rows = ordered_cells(cells, indicator, period, bodies, sort)
    before = cells_before(cells, indicator, period, list(rows))
    marks = marks_of(rows, before, by_report, indicator, language, all_values=True)
    drawn = [replace(mark, before=before.get(mark.cell.body)) for mark in marks]
    ticks = _ticks(drawn, indicator)
    figure = _figure(list(rows), drawn, ticks, indicator, language, theme, own)
    notes = _notes(drawn, ticks, indicator, language)
    return chart_with_words(figure, rows, by_report, indicator, period, bodies, language, own, notes)


def _ticks(drawn: Sequence[Bar], indicator: Indicator) -> list[float]:
    """The ticks, the first and last being the ends of the axis; only that of rates may begin above 0."""
    values = [float(row.value) for bar in drawn for row in (bar.cell, *bar.told)]
    values += [float(bar.before.value) for bar in drawn if bar.before is not None]
    if indicator.unit == "%":
        low = 0.0 if not values or min(values) < 60 else 10.0 * math.floor((min(values) - 1) / 10)
        return nice_ticks(low, max([100.0, *values]))
    return nice_ticks(min([0.0, *values]), max(values, default=1.0))


def _notes(drawn: Sequence[Bar], ticks: list[float], indicator: Indicator, language: str) -> list[str]:
    used = {
        "hollow": any(bar.cell.approx for bar in drawn),
        "dots": any(bar.told for bar in drawn),
        "inferred": any(bar.cell.assumed for bar in drawn),
        "before": any(bar.before is not None for bar in drawn),
    }
    notes = [say(f"chart.note_{mark}", language) for mark, holds in used.items() if holds]
    if drawn and ticks[0] > 0:
        value = people_value(ticks[0], indicator.unit, False, language)
        notes.append(say("chart.note_axis_x", language, value=value))
    return notes


def _figure(
    bodies: list[str],
    drawn: list[Bar],
    ticks: list[float],
    indicator: Indicator,
    language: str,
    theme: Theme,
    own: str,
) -> go.Figure:
    low, high = ticks[0], ticks[-1]
    widths = [OWN_DOT / 2 + label_width(bar, language) for bar in drawn]
    figure = frame(bodies, max(widths, default=0), own, language, theme)
    ends = [people_value(end, indicator.unit, False, language) for end in (low, high)]
    figure.update_layout(
        height=figure.layout.height + FOOT,
        margin_b=figure.layout.margin.b + FOOT,
        xaxis={
            "visible": True,
            "range": [low, high],
            "tickvals": ticks,
            # The ends alone: more words would meet on a phone.
            "ticktext": [ends[0], *[""] * (len(ticks) - 2), ends[1]],
            "tickfont": {"size": 12, "color": theme.muted},
            "ticks": "",
            "gridcolor": theme.grid,
            "zeroline": False,
        },
        yaxis={"showgrid": True, "gridcolor": theme.grid},
    )
    if len(drawn) >= FEWEST_FOR_MEDIAN:
        _add_median(figure, drawn, ticks, indicator, language, theme)
    figure.add_traces([_from_before(bar, theme) for bar in drawn if bar.before is not None])
    figure.add_trace(_dots(drawn, own, theme))
    figure.add_traces([conflict_trace(bar, indicator, language, theme) for bar in drawn if bar.told])
    # In a column at the right: beside the dot a value might be read as that of a ring.
    beside = {"xref": "paper", "x": 1, "xshift": OWN_DOT / 2 + GAP}
    labels = [{**label_annotation(bar, own, language, theme), **beside} for bar in drawn]
    figure.update_layout(annotations=[*figure.layout.annotations, *labels])
    return figure


def _from_before(bar: Bar, theme: Theme) -> go.Scatter:
    """A ring at the year before, and a thin line from it."""
    return go.Scatter(
        mode="lines+markers",
        x=[bar.before.value, bar.cell.value],
        y=[bar.place, bar.place],
        line={"color": theme.muted, "width": 1},
        marker={
            "symbol": "circle-open",
            "size": [RING, 0],
            "color": theme.muted,
            "line": {"color": theme.muted, "width": 1.5},
        },
        cliponaxis=False,
        customdata=[point_data(bar.before), point_data(bar.cell)],
        hovertext=[bar.hover, bar.hover],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 1}},
    )


def _dots(drawn: Sequence[Bar], own: str, theme: Theme) -> go.Scatter:
    """The dots: the own one a larger diamond, approximate ones hollow."""
    colours = [mark_colour(bar, own, theme) for bar in drawn]
    mine = [bool(own) and bar.cell.body == own for bar in drawn]
    return go.Scatter(
        mode="markers",
        x=[bar.cell.value for bar in drawn],
        y=[bar.place for bar in drawn],
        marker={
            "symbol": ["diamond" if one else "circle" for one in mine],
            "size": [OWN_DOT if one else DOT for one in mine],
            "color": [
                theme.background if bar.cell.approx else colour for bar, colour in zip(drawn, colours, strict=True)
            ],
            "line": {"width": 2, "color": colours},
            "opacity": 1,  # of markers of several sizes Plotly makes see-through ones
        },
        cliponaxis=False,
        customdata=[point_data(bar.cell) for bar in drawn],
        hovertext=[bar.hover for bar in drawn],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 0.45}},
    )


def _add_median(
    figure: go.Figure, drawn: list[Bar], ticks: list[float], indicator: Indicator, language: str, theme: Theme
) -> None:
    middle = median(bar.cell.value for bar in drawn)
    words = say("chart.median", language, value=people_value(middle, indicator.unit, False, language))
    figure.add_traces(median_traces(middle, len(drawn), theme))
    at_left = (middle - ticks[0]) / (ticks[-1] - ticks[0]) < 0.2
    figure.add_annotation(median_label(middle, words, at_left, theme))
    figure.update_layout(height=figure.layout.height + HEAD, margin_t=figure.layout.margin.t + HEAD)
