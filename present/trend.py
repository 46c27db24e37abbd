"""One indicator over the years: a line per body, broken where nothing was reported."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from statistics import median
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.about import about_text, sources_of
from present.bar_marks import BOLD
from present.figure import (
    Chart,
    Trace,
    figure_of,
    hover_html,
    hover_marks,
    label_html,
    layout,
    point_data,
    reported_values,
    rows_of,
    scatter,
    text_width,
    wrapped,
)
from present.placing import labelled, nice_ticks, sides, spread
from present.ranks import FEWEST_FOR_MEDIAN
from present.rows import OWN_MARK
from present.strings import say
from present.theme import Theme
from present.values import body_text, indicator_name, is_year, people_value, period_text

MOST_COLOURED = 8  # more lines than this cannot be told apart; the others turn grey
SYMBOLS = ("circle", "square", "diamond", "triangle-up", "triangle-down", "pentagon", "hexagon", "star")
GLYPHS = "●■◆▲▼⬟⬢★"  # the same shapes as text, for the names at the line ends
DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "5px 2px", "12px 3px 2px 3px")
LABEL_EM = 9
LABEL_HEIGHT = 19  # pixels between the names at the line ends
NARROWEST = 358  # pixels of a chart on a phone, where the words at the points may not meet either
OWN_WIDTH = 4  # pixels; the other lines have 2 at most


class _Name(NamedTuple):
    """The words at the end of a line, and the value where it ends."""

    words: str
    end: float
    colour: str
    glyph: str
    bold: bool = False

    @property
    def lines(self) -> list[str]:
        return wrapped(self.words, LABEL_EM)


def trend(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
    highlight: Sequence[str] = (),
    own: str = "",
) -> Chart:
    """The indicator by single years: of totals over several years and of figures without a period nothing is drawn.

    `cells` and `by_report` are the tables of `extract.cells.cells`, without and with `by_report=True`. Each body
    has a colour, a marker and a dash of its own, and its name at the end of its line. Of more than eight bodies
    those of `highlight` keep theirs, else `own`, else the first eight, and the others are grey. The line of `own` is
    thick, and beside many it runs with the median of all. Approximate figures are hollow, inferred ones pale; where
    reports disagree a thin line spans all their values.
    """
    chosen = cells[(cells["indicator"] == indicator.id) & cells["body"].isin(list(bodies))]
    single = chosen[chosen["period"].map(is_year).astype(bool)]
    found: dict[str, dict[int, Any]] = {}
    for cell in rows_of(single):
        found.setdefault(cell.body, {})[int(cell.period)] = cell
    drawn = [body for body in bodies if body in found]
    years = _years(found)
    title = _title(indicator, years, language)
    alt = say("chart.alt_trend" if drawn else "chart.alt_empty", language, title=title, count=len(drawn))
    axis = _axis(single, by_report, indicator)
    asked = highlight or ([own] if own in found else [])
    figure = _figure(found, drawn, years, axis, by_report, indicator, language, theme, asked, own)
    notes = _notes(single, axis, indicator, language)
    if own in found:
        notes = (say("chart.note_own", language, body=own), *notes)
    about = about_text(indicator, sources_of(by_report, indicator.id, [str(year) for year in years], drawn), language)
    return Chart(figure, title, about, alt, notes, tuple(body for body in bodies if body not in found))


def _years(found: dict[str, dict[int, Any]]) -> list[int]:
    told = [year for by_year in found.values() for year in by_year]
    return list(range(min(told), max(told) + 1)) if told else []


def _title(indicator: Indicator, years: list[int], language: str) -> str:
    name = indicator_name(indicator, language)
    if not years:
        return name
    if len(years) == 1:
        return say("chart.title", language, indicator=name, period=period_text(str(years[0]), language))
    return say("chart.title_years", language, indicator=name, first=years[0], last=years[-1])


def _axis(single: pd.DataFrame, by_report: pd.DataFrame, indicator: Indicator) -> list[float]:
    """The ticks, the first and last being the ends of the axis.

    Counts begin at 0. A rate may begin above 0, as lines near 100 could not be told apart otherwise (a line,
    unlike a bar, does not say its value by its length); a note then says where the axis begins.
    """
    values = list(single["value"])
    for cell in rows_of(single[single["conflict"].astype(bool)]):
        values += [row.value for row in reported_values(by_report, cell)]
    if indicator.unit == "%":
        low = 0.0 if not values or min(values) < 60 else 10 * math.floor((min(values) - 1) / 10)
        return nice_ticks(low, max([100.0, *values]))
    return nice_ticks(min([0.0, *values]), max(values, default=1.0))


def _notes(single: pd.DataFrame, axis: list[float], indicator: Indicator, language: str) -> tuple[str, ...]:
    notes = [
        say(f"chart.note_{mark}", language)
        for mark, column in (("hollow", "approx"), ("span", "conflict"), ("pale", "assumed"))
        if single[column].any()
    ]
    if axis[0] > 0:
        notes.append(say("chart.note_axis", language, value=people_value(axis[0], indicator.unit, False, language)))
    return tuple(notes)


def _figure(
    found: dict[str, dict[int, Any]],
    drawn: list[str],
    years: list[int],
    axis: list[float],
    by_report: pd.DataFrame,
    indicator: Indicator,
    language: str,
    theme: Theme,
    highlight: Sequence[str],
    own: str,
) -> go.Figure:
    if len(drawn) <= MOST_COLOURED:
        coloured = drawn
    else:
        coloured = ([body for body in drawn if body in set(highlight)] or drawn)[:MOST_COLOURED]
    middle = _median_by_year(found, years) if own in coloured and len(coloured) < len(drawn) else {}
    names = [
        _Name(body_text(body, language), found[body][max(found[body])].value, theme.series[place], GLYPHS[place])
        for place, body in enumerate(coloured)
        if body != own
    ]
    if own in coloured:
        names.append(_Name(own, found[own][max(found[own])].value, theme.own, OWN_MARK.strip(), bold=True))
    if middle:
        names.append(_Name(say("stat.median", language), middle[max(middle)], theme.muted, "┄"))
    right = 34 + max((text_width(line, 13) * BOLD for name in names for line in name.lines), default=0)
    ticks = [people_value(tick, indicator.unit, False, language) if tick else "0" for tick in axis]
    left = 12 + max(text_width(tick, 12) for tick in ticks)
    height, head, foot = 400, 22, 30
    told = layout(theme, height, left, right, head, foot) | {
        "xaxis": {
            "range": [years[0] - 0.3, years[-1] + 0.3] if years else [0, 1],
            "tickvals": years,
            "ticktext": [str(year) for year in years],
            "tickfont": {"size": 12, "color": theme.muted},
            "ticks": "",
            "showgrid": False,
            "zeroline": False,
            "showline": True,
            "linecolor": theme.faint,
            "fixedrange": True,
        },
        "yaxis": {
            "range": [axis[0], axis[-1] + 0.02 * (axis[-1] - axis[0])],
            "tickvals": axis,
            "ticktext": ticks,
            "ticklabelstandoff": 6,
            "tickfont": {"size": 12, "color": theme.muted},
            "ticks": "",
            "gridcolor": theme.grid,
            "zeroline": False,
            "fixedrange": True,
        },
        "annotations": _names(names, axis, height - head - foot),
    }
    traces = [_line(found[body], years, indicator, language, theme, None) for body in drawn if body not in coloured]
    if middle:
        traces.append(_median_line(middle, years, indicator, language, theme))
    room = NARROWEST - left - right if len(coloured) == 1 else 0
    # The own line last, so that none hides it.
    for place, body in sorted(enumerate(coloured), key=lambda pair: pair[1] == own):
        colour = theme.own if body == own else theme.series[place]
        traces += _spans(found[body], by_report, indicator, language, theme, colour)
        line = _line(found[body], years, indicator, language, theme, place, room)
        traces.append(_as_own(line, theme) if body == own else line)
    return figure_of(traces, told)


def _as_own(line: Trace, theme: Theme) -> Trace:
    """The line, thick and in the colour of the own body."""
    marker = line["marker"]
    fills = [fill if fill == theme.background else theme.own for fill in marker["color"]]
    marker = marker | {"color": fills, "line": marker["line"] | {"color": theme.own}}
    return line | {"marker": marker, "line": {"color": theme.own, "width": OWN_WIDTH, "dash": "solid"}}


def _median_by_year(found: dict[str, dict[int, Any]], years: list[int]) -> dict[int, float]:
    """The median of all bodies in the years in which enough of them report."""
    told = {year: [by_year[year].value for by_year in found.values() if year in by_year] for year in years}
    return {year: median(values) for year, values in told.items() if len(values) >= FEWEST_FOR_MEDIAN}


def _median_line(
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


def _names(names: Sequence[_Name], axis: list[float], span: float) -> list[dict[str, Any]]:
    """The names at the ends of their lines, apart from each other."""
    wanted = [span * (axis[-1] - name.end) / (axis[-1] - axis[0]) for name in names]
    sizes = [LABEL_HEIGHT * len(name.lines) for name in names]
    places = spread(wanted, sizes, span)
    return [_annotation(name, 1 - centre / span) for name, centre in zip(names, places, strict=True)]


def _annotation(name: _Name, y: float) -> dict[str, Any]:
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


def _line(
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


def _hover(cell: Any, indicator: Indicator, language: str) -> str:
    words = people_value(cell.value, indicator.unit, cell.approx, language)
    marks = hover_marks(cell, language)
    head = f"{body_text(cell.body, language)} {period_text(cell.period, language)}"
    return hover_html(head, words, *marks, say("chart.hover_click", language))


def _spans(
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
