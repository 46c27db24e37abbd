"""The parts of a trend: lines with their markers, the names at their ends, spans where reports disagree."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Indicator
from present.figure import (
    Trace,
    hover_html,
    hover_marks,
    label_html,
    point_data,
    reported_values,
    scatter,
    text_width,
    wrapped,
)
from present.placing import labelled, sides, spread
from present.strings import say
from present.theme import Theme
from present.values import body_text, people_value, period_text

SYMBOLS = ("circle", "square", "diamond", "triangle-up", "triangle-down", "pentagon", "hexagon", "star")
GLYPHS = "●■◆▲▼⬟⬢★"  # the same shapes as text, for the names at the line ends
DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "5px 2px", "12px 3px 2px 3px")
LABEL_EM = 9
LABEL_HEIGHT = 19  # pixels between the names at the line ends
OWN_WIDTH = 4  # pixels; the other lines have 2 at most


class LineEnd(NamedTuple):
    """The words at the end of a line, and the value where it ends."""

    words: str
    end: float
    colour: str
    glyph: str
    bold: bool = False

    @property
    def lines(self) -> list[str]:
        return wrapped(self.words, LABEL_EM)


def body_line(
    by_year: dict[int, Any],
    years: list[int],
    indicator: Indicator,
    language: str,
    theme: Theme,
    place: int | None,
    room: float = 0,
) -> Trace:
    """A body's line; `place` is its number among the coloured ones, None a grey one among many. Where it has `room` in
    pixels, as many values as that holds stand at its points."""
    told = [by_year.get(year) for year in years]
    colour = theme.faint if place is None else theme.series[place]
    words = ["" if cell is None else people_value(cell.value, indicator.unit, cell.approx, language) for cell in told]
    wide = 6 + max(text_width(one, 12) for one in words)
    spoken = labelled([cell and cell.value for cell in told], wide, room)
    return scatter(
        mode="lines+markers+text" if room else "lines+markers",
        x=years,
        y=[cell and cell.value for cell in told],
        connectgaps=False,
        line={"color": colour, "width": 1 if place is None else 2, "dash": "solid" if place is None else DASHES[place]},
        marker={
            "symbol": "circle" if place is None else SYMBOLS[place],
            "size": 5 if place is None else 9,
            "color": [theme.background if cell and cell.approx else colour for cell in told],
            "line": {"color": colour, "width": 2 if place is not None else 1},
            "opacity": [0.45 if cell and cell.assumed else 1 for cell in told],
        },
        text=[html.escape(one, quote=False) if say_it else "" for one, say_it in zip(words, spoken, strict=True)],
        textposition=sides([cell and cell.value for cell in told]),
        textfont={"size": 12, "color": theme.text},
        cliponaxis=False,
        customdata=[cell and point_data(cell) for cell in told],
        hovertext=["" if cell is None else _hover(cell, indicator, language) for cell in told],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 0.6}, "textfont": {"color": theme.text}},
    )


def as_own(line: Trace, theme: Theme) -> Trace:
    """The line, thick and in the colour of the own body."""
    marker = line["marker"]
    fills = [fill if fill == theme.background else theme.own for fill in marker["color"]]
    marker = marker | {"color": fills, "line": marker["line"] | {"color": theme.own}}
    return line | {"marker": marker, "line": {"color": theme.own, "width": OWN_WIDTH, "dash": "solid"}}


def _hover(cell: Any, indicator: Indicator, language: str) -> str:
    words = people_value(cell.value, indicator.unit, cell.approx, language)
    marks = hover_marks(cell, language)
    head = f"{body_text(cell.body, language)} {period_text(cell.period, language)}"
    return hover_html(head, words, *marks, say("chart.hover_click", language))


def median_line(
    middle: dict[int, float], years: list[int], indicator: Indicator, language: str, theme: Theme
) -> Trace:
    """A dashed line without markers: no report states a median, so nothing can be clicked."""
    words = [
        say("chart.median", language, value=people_value(middle[year], indicator.unit, False, language))
        if year in middle
        else ""
        for year in years
    ]
    return scatter(
        mode="lines",
        x=years,
        y=[middle.get(year) for year in years],
        connectgaps=False,
        line={"color": theme.muted, "width": 2, "dash": "dash"},
        hovertext=words,
        hovertemplate="%{x}: %{hovertext}<extra></extra>",
    )


def end_names(names: Sequence[LineEnd], axis: list[float], span: float) -> list[dict[str, Any]]:
    """The names at the ends of their lines, apart from each other."""
    wanted = [span * (axis[-1] - name.end) / (axis[-1] - axis[0]) for name in names]
    sizes = [LABEL_HEIGHT * len(name.lines) for name in names]
    places = spread(wanted, sizes, span)
    return [_annotation(name, 1 - centre / span) for name, centre in zip(names, places, strict=True)]


def _annotation(name: LineEnd, y: float) -> dict[str, Any]:
    shown = label_html(name.words, LABEL_EM)
    return {
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 10,
        "y": y,
        "yref": "paper",
        "yanchor": "middle",
        "showarrow": False,
        "align": "left",
        "font": {"size": 13},
        "text": f'<span style="color:{name.colour}">{name.glyph}</span> ' + (f"<b>{shown}</b>" if name.bold else shown),
    }


def conflict_spans(
    by_year: dict[int, Any],
    by_report: pd.DataFrame,
    indicator: Indicator,
    language: str,
    theme: Theme,
    colour: str,
) -> list[Trace]:
    """Where reports disagree: a thin line over all their values, each a point that leads to its report."""
    traces = []
    for year, cell in by_year.items():
        if not cell.conflict:
            continue
        rows = reported_values(by_report, cell)
        traces.append(
            scatter(
                mode="lines+markers",
                x=[year] * len(rows),
                y=[row.value for row in rows],
                line={"color": colour, "width": 1.5},
                marker={"symbol": "line-ew", "size": 12, "line": {"color": colour, "width": 2}},
                cliponaxis=False,
                customdata=[point_data(row) for row in rows],
                hovertext=[
                    hover_html(
                        people_value(row.value, indicator.unit, row.approx, language),
                        row.report,
                        say("chart.hover_click", language),
                    )
                    for row in rows
                ],
                hovertemplate="%{hovertext}<extra></extra>",
            )
        )
    return traces
