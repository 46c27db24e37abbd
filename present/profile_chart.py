"""The profile of a body as one figure, for slides: a strip per indicator, its value and rank beside it."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from present.about import Sources
from present.figure import (
    Chart,
    Trace,
    figure_of,
    hover_html,
    label_html,
    layout,
    point_data,
    scatter,
    text_width,
    wrapped,
)
from present.profile import Line
from present.profile_table import strip_words
from present.standings import change_text
from present.strings import say
from present.theme import Theme
from present.values import indicator_name, people_value, period_text

LABEL_EM = 13
ROW, ROW_OF_TWO_LINES = 26, 34  # pixels


def profile_chart(lines: Sequence[Line], own: str, period: str, sources: Sources, language: str, theme: Theme) -> Chart:
    """The strips of all lines, each from its lowest to its highest value, with median, quartiles and the body's own
    dot. What the body does not report is said in place of its value, and listed in no `missing`: the body is there."""
    title = say("profile.title", language, body=own, period=period_text(period, language))
    about = say("about.sources", language, reports=sources.reports, figures=sources.figures)
    alt = say("profile.alt" if lines else "chart.alt_empty", language, title=title, count=len(lines))
    key = say("profile.key", language, body=own)
    return Chart(_figure(lines, language, theme), title, about, alt, (key,))


def _figure(lines: Sequence[Line], language: str, theme: Theme) -> go.Figure:
    names = [indicator_name(line.indicator, language) for line in lines]
    words = [_beside(line, language) for line in lines]
    parts = [wrapped(name, LABEL_EM) for name in names]
    row = ROW_OF_TWO_LINES if any(len(two) > 1 for two in parts) else ROW
    left = 16 + max((text_width(part, 13) for two in parts for part in two), default=0)
    right = 24 + max((text_width(told, 13) for told in words), default=0)
    told = layout(theme, row * max(len(lines), 1) + 12, left, right, 6, 6) | {
        "xaxis": {"visible": False, "fixedrange": True, "range": [-0.04, 1.04]},
        "yaxis": {
            "range": [max(len(lines), 1) - 0.5, -0.5],
            "tickvals": list(range(len(lines))),
            "ticktext": [label_html(name, LABEL_EM) for name in names],
            "ticks": "",
            "ticklabelstandoff": 8,
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "annotations": [
            _annotation(place, beside, line, theme)
            for place, (beside, line) in enumerate(zip(words, lines, strict=True))
        ],
    }
    ranges = [(place, 0.0, 1.0) for place in range(len(lines))]
    boxes = [
        (place, line.place(line.spread.quartiles[0]), line.place(line.spread.quartiles[1]))
        for place, line in enumerate(lines)
        if line.spread.quartiles
    ]
    traces = [
        _segments(ranges, theme.muted, 1.5),
        _segments(boxes, theme.peer, 9),
        _medians(lines, theme),
        _own(lines, language, theme),
    ]
    return figure_of(traces, told)


def _beside(line: Line, language: str) -> str:
    """Value, rank and change, as they stand to the right of a strip."""
    if line.cell is None:
        return say("profile.not_reported", language)
    value = people_value(line.cell.value, line.indicator.unit, line.cell.approx, language)
    rank = say("stat.rank_value", language, rank=line.rank, count=line.spread.count)
    return "  ·  ".join([value, rank, *filter(None, [change_text(line.change, line.indicator.unit, language)])])


def _annotation(place: int, words: str, line: Line, theme: Theme) -> dict[str, Any]:
    return {
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 10,
        "y": place,
        "showarrow": False,
        "text": html.escape(words, quote=False),
        "font": {"size": 13, "color": theme.text if line.cell is not None else theme.muted},
    }


def _segments(spans: Sequence[tuple[int, float, float]], colour: str, width: float) -> Trace:
    """A level line per span, in one trace."""
    return scatter(
        mode="lines",
        x=[x for _, low, high in spans for x in (low, high, None)],
        y=[y for place, _, _ in spans for y in (place, place, None)],
        line={"color": colour, "width": width},
        hoverinfo="skip",
    )


def _medians(lines: Sequence[Line], theme: Theme) -> Trace:
    told: Mapping[int, float] = {
        place: line.place(line.spread.median) for place, line in enumerate(lines) if line.spread.median is not None
    }
    return scatter(
        mode="markers",
        x=list(told.values()),
        y=list(told),
        marker={"symbol": "line-ns", "size": 16, "line": {"color": theme.text, "width": 2}},
        hoverinfo="skip",
    )


def _own(lines: Sequence[Line], language: str, theme: Theme) -> Trace:
    told = [(place, line) for place, line in enumerate(lines) if line.cell is not None]
    return scatter(
        mode="markers",
        x=[line.place(float(line.cell.value)) for _, line in told],
        y=[place for place, _ in told],
        marker={"symbol": "circle", "size": 14, "color": theme.own, "line": {"color": theme.background, "width": 2}},
        cliponaxis=False,
        customdata=[point_data(line.cell) for _, line in told],
        hovertext=[
            hover_html(
                indicator_name(line.indicator, language),
                _beside(line, language),
                strip_words(line, language),
                say("chart.hover_click", language),
            )
            for _, line in told
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )
