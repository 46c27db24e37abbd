"""One indicator in one period: a dot per body on a common scale, with a ring for the year before."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Indicator
from present.bar_marks import (
    GAP,
    Bar,
    conflict_trace,
    label_annotation,
    label_width,
    mark_colour,
)
from present.comparison import Comparison
from present.figure import Chart, Trace, figure_of, point_data, scatter
from present.medians import Parts, with_median
from present.placing import nice_ticks
from present.rows import chart_with_words, frame, marks_of, with_room
from present.strings import say
from present.theme import Theme
from present.values import people_value

DOT, OWN_DOT, RING = 12, 16, 8  # pixels across
FOOT = 26  # pixels below the rows for the ends of the axis


def dots(asked: Comparison, language: str, theme: Theme) -> Chart:
    """The bodies that report, as dots, in the order asked for.

    A dot does not say its value by its length, so that the axis of rates may begin above 0: a note then says where.
    A ring shows the year before. The own body is a larger diamond; approximate figures are hollow. The rest is as in
    `present.bars.bars`.
    """
    rows, before = asked.ordered(), asked.before()
    marks = marks_of(asked, rows, before, language, all_values=True)
    drawn = [replace(mark, before=before.get(mark.cell.body)) for mark in marks]
    ticks = _ticks(drawn, asked.indicator)
    axis = ticks[0], ticks[-1]
    parts = with_median(_parts(asked, list(rows), drawn, ticks, language, theme), drawn, axis, asked, language, theme)
    return chart_with_words(asked, figure_of(*parts), rows, _notes(drawn, ticks, asked.indicator, language), language)


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


def _parts(
    asked: Comparison, bodies: list[str], drawn: list[Bar], ticks: list[float], language: str, theme: Theme
) -> Parts:
    """A row per body; the values stand in a column at the right: beside a dot one might be read as that of a ring."""
    indicator, own = asked.indicator, asked.own
    widths = [OWN_DOT / 2 + label_width(bar, language) for bar in drawn]
    layout = with_room(frame(bodies, max(widths, default=0), own, language, theme), below=FOOT)
    ends = [people_value(end, indicator.unit, False, language) for end in (ticks[0], ticks[-1])]
    layout["xaxis"] |= {
        "visible": True,
        "range": [ticks[0], ticks[-1]],
        "tickvals": ticks,
        # The ends alone: more words would meet on a phone.
        "ticktext": [ends[0], *[""] * (len(ticks) - 2), ends[1]],
        "tickfont": {"size": 12, "color": theme.muted},
        "ticks": "",
        "gridcolor": theme.grid,
        "zeroline": False,
    }
    layout["yaxis"] |= {"showgrid": True, "gridcolor": theme.grid}
    column = {"xref": "paper", "x": 1, "xshift": OWN_DOT / 2 + GAP}
    layout["annotations"] = [label_annotation(bar, own, language, theme) | column for bar in drawn]
    traces = [
        _rings(drawn, theme),
        _dots(drawn, own, theme),
        *(conflict_trace(bar, indicator, language, theme) for bar in drawn if bar.told),
    ]
    return traces, layout


def _rings(drawn: Sequence[Bar], theme: Theme) -> Trace:
    """A ring at the year before of each body that has one, and a thin line from it: one trace with breaks."""
    told = [bar for bar in drawn if bar.before is not None]
    return scatter(
        mode="lines+markers",
        x=[x for bar in told for x in (bar.before.value, bar.cell.value, None)],
        y=[y for bar in told for y in (bar.place, bar.place, None)],
        line={"color": theme.muted, "width": 1},
        marker={
            "symbol": "circle-open",
            "size": [RING, 0, 0] * len(told),
            "color": theme.muted,
            "line": {"color": theme.muted, "width": 1.5},
            "opacity": 1,
        },
        cliponaxis=False,
        customdata=[data for bar in told for data in (point_data(bar.before), point_data(bar.cell), None)],
        hovertext=[words for bar in told for words in (bar.hover, bar.hover, "")],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 1}},
    )


def _dots(drawn: Sequence[Bar], own: str, theme: Theme) -> Trace:
    """The dots: the own one a larger diamond, approximate ones hollow."""
    colours = [mark_colour(bar, own, theme) for bar in drawn]
    mine = [bool(own) and bar.cell.body == own for bar in drawn]
    return scatter(
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
