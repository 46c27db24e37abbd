"""One indicator over the years: a line per body, broken where nothing was reported."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.about import about_text, sources_of
from present.bar_marks import BOLD
from present.figure import Chart, figure_of, layout, reported_values, rows_of, text_width
from present.placing import nice_ticks
from present.ranks import FEWEST_FOR_MEDIAN
from present.rows import OWN_MARK
from present.strings import say
from present.theme import Theme
from present.trend_lines import GLYPHS, LineEnd, as_own, body_line, conflict_spans, end_names, median_line
from present.values import body_text, indicator_name, is_year, people_value, period_text

MOST_COLOURED = 8  # more lines than this cannot be told apart; the others turn grey
NARROWEST = 358  # pixels of a chart on a phone, where the words at the points may not meet either


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
        LineEnd(body_text(body, language), found[body][max(found[body])].value, theme.series[place], GLYPHS[place])
        for place, body in enumerate(coloured)
        if body != own
    ]
    if own in coloured:
        names.append(LineEnd(own, found[own][max(found[own])].value, theme.own, OWN_MARK.strip(), bold=True))
    if middle:
        names.append(LineEnd(say("stat.median", language), middle[max(middle)], theme.muted, "┄"))
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
        "annotations": end_names(names, axis, height - head - foot),
    }
    traces = [body_line(found[body], years, indicator, language, theme, None) for body in drawn if body not in coloured]
    if middle:
        traces.append(median_line(middle, years, indicator, language, theme))
    room = NARROWEST - left - right if len(coloured) == 1 else 0
    # The own line last, so that none hides it.
    for place, body in sorted(enumerate(coloured), key=lambda pair: pair[1] == own):
        colour = theme.own if body == own else theme.series[place]
        traces += conflict_spans(found[body], by_report, indicator, language, theme, colour)
        line = body_line(found[body], years, indicator, language, theme, place, room)
        traces.append(as_own(line, theme) if body == own else line)
    return figure_of(traces, told)


def _median_by_year(found: dict[str, dict[int, Any]], years: list[int]) -> dict[int, float]:
    """The median of all bodies in the years in which enough of them report."""
    told = {year: [by_year[year].value for by_year in found.values() if year in by_year] for year in years}
    return {year: median(values) for year, values in told.items() if len(values) >= FEWEST_FOR_MEDIAN}
