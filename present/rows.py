"""What bars and dots share: a row per body with its name at the left and its value beside the mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.about import about_text, sources_of
from present.bar_marks import BOLD, Bar
from present.figure import (
    Chart,
    hover_html,
    hover_marks,
    label_html,
    layout,
    reported_values,
    rows_of,
    text_width,
    wrapped,
)
from present.orders import sorted_bodies
from present.ranks import ranks, year_before
from present.strings import say
from present.theme import Theme
from present.values import body_text, indicator_name, people_value, period_text

LABEL_EM = 10  # a body's name wider than this goes on two lines
OWN_MARK = "▶ "  # before the name of the reader's own body, so that colour is not all that tells it
ROW, ROW_OF_FEW, ROW_OF_TWO_LINES = 25, 30, 34  # pixels; a value's words are 17 high
FEW = 12


def chosen_cells(cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str]) -> dict[str, Any]:
    """The cell of each body that has one, else None, in the order of `bodies`."""
    rows = cells[(cells["indicator"] == indicator.id) & (cells["period"] == period)]
    found = {cell.body: cell for cell in rows_of(rows)}
    return {body: found.get(body) for body in bodies}


def cells_before(cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str]) -> dict[str, Any]:
    """The cells of the year before, of the bodies that have one; none beside a total over several years."""
    year = year_before(period)
    told = chosen_cells(cells, indicator, year, bodies) if year else {}
    return {body: cell for body, cell in told.items() if cell is not None}


def ordered_cells(
    cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str], sort: str
) -> dict[str, Any]:
    """The cells of the bodies that report, in the order `sort` (one of `present.orders.SORTS`)."""
    found = {body: cell for body, cell in chosen_cells(cells, indicator, period, bodies).items() if cell is not None}
    before = cells_before(cells, indicator, period, bodies) if sort == "change" else {}
    order = sorted_bodies(_values(found), _values(before), indicator.better, sort)
    return {body: found[body] for body in order}


def _values(cells: Mapping[str, Any]) -> dict[str, float]:
    return {body: float(cell.value) for body, cell in cells.items()}


def ranks_of(found: Mapping[str, Any], indicator: Indicator) -> dict[str, int]:
    """The rank of each of the cells; those that are None have none."""
    return ranks(_values({body: cell for body, cell in found.items() if cell is not None}), indicator.better)


def marks_of(
    rows: Mapping[str, Any],
    before: Mapping[str, Any],
    by_report: pd.DataFrame,
    indicator: Indicator,
    language: str,
    all_values: bool,
) -> list[Bar]:
    """What is drawn, row by row from the top; `all_values` puts the values of all reports into the label, `before` the
    value of the year before into the words over the mark."""
    placed = ranks_of(rows, indicator)
    drawn = []
    for place, (body, cell) in enumerate(rows.items()):
        if cell is None:
            continue
        told = reported_values(by_report, cell) if cell.conflict else []
        words = people_value(cell.value, indicator.unit, cell.approx, language)
        distinct = dict.fromkeys(row.value for row in told)
        others = [people_value(value, indicator.unit, False, language) for value in distinct if value != cell.value]
        label = " / ".join([words, *others]) if all_values else words
        standing = say("chart.hover_rank", language, rank=placed[body], count=len(placed))
        lines = [standing, *_hover_lines(cell, before.get(body), words, others, indicator, language)]
        drawn.append(Bar(place, cell, told, label, hover_html(body_text(body, language), words, *lines)))
    return drawn


def _hover_lines(
    cell: Any, before: Any, words: str, others: list[str], indicator: Indicator, language: str
) -> list[str]:
    lines = []
    if before is not None:
        value = people_value(before.value, indicator.unit, before.approx, language)
        period = period_text(before.period, language)
        lines.append(say("chart.hover_before", language, period=period, value=value))
    lines.append(say("chart.hover_reports", language, count=cell.reports))
    if others:
        lines.append(say("chart.hover_conflict", language, values=" / ".join([words, *others])))
    lines += hover_marks(cell, language)
    return [*lines, say("chart.hover_click", language)]


def chart_with_words(
    figure: go.Figure,
    rows: Mapping[str, Any],
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    own: str,
    notes: Sequence[str],
) -> Chart:
    """The figure with its title, definition, alternative text and notes; `rows` holds None for what is not drawn."""
    name = indicator_name(indicator, language)
    title = say("chart.title", language, indicator=name, period=period_text(period, language))
    found = {body: cell for body, cell in rows.items() if cell is not None}
    told = list(notes)
    if own in found:
        told.insert(0, say("chart.note_own", language, body=body_text(own, language)))
    return Chart(
        figure,
        title,
        about_text(indicator, sources_of(by_report, indicator.id, [period], list(found)), language),
        _alt(title, found, indicator, language, own),
        tuple(told),
        tuple(body for body in bodies if body not in found),
    )


def _alt(title: str, found: Mapping[str, Any], indicator: Indicator, language: str, own: str) -> str:
    if not found:
        return say("chart.alt_empty", language, title=title)
    cells = list(found.values())
    high = max(cells, key=lambda cell: cell.value)
    low = min(cells, key=lambda cell: cell.value)
    alt = say(
        "chart.alt_bars",
        language,
        title=title,
        count=len(cells),
        high_body=body_text(high.body, language),
        high=people_value(high.value, indicator.unit, high.approx, language),
        low_body=body_text(low.body, language),
        low=people_value(low.value, indicator.unit, low.approx, language),
    )
    if own not in found:
        return alt
    value = people_value(found[own].value, indicator.unit, found[own].approx, language)
    return say("chart.alt_own", language, alt=alt, body=own, value=value, rank=ranks_of(found, indicator)[own])


def frame(bodies: Sequence[str], right: float, own: str, language: str, theme: Theme) -> dict[str, Any]:
    """The layout of a figure with a row per body, `right` pixels beside the plot; rows are higher where a name goes on
    two lines. The own body's name is bold behind a mark."""
    names = [(OWN_MARK if body and body == own else "") + body_text(body, language) for body in bodies]
    lines = [wrapped(name, LABEL_EM) for name in names]
    two = any(len(parts) > 1 for parts in lines)
    row_height = ROW_OF_TWO_LINES if two else ROW_OF_FEW if len(names) <= FEW else ROW
    # The own mark is wider than a letter, and its name is bold.
    widths = [text_width(part, 13) * (BOLD if own else 1) + (6 if own else 0) for parts in lines for part in parts]
    left = 12 + max(widths, default=0)
    return layout(theme, row_height * max(len(names), 1) + 12, left, max(right, 12), 6, 6) | {
        "xaxis": {"visible": False, "fixedrange": True},
        "yaxis": {
            "range": [max(len(names), 1) - 0.5, -0.5],
            "tickvals": list(range(len(names))),
            "ticktext": [
                f"<b>{label_html(name, LABEL_EM)}</b>" if body and body == own else label_html(name, LABEL_EM)
                for body, name in zip(bodies, names, strict=True)
            ],
            "ticks": "",
            "ticklabelstandoff": 8,
            "showgrid": False,
            "zeroline": False,
            "showline": True,
            "linecolor": theme.faint,
            "linewidth": 1,
            "fixedrange": True,
        },
    }


def with_room(frame: dict[str, Any], above: float = 0, below: float = 0) -> dict[str, Any]:
    """The layout with more pixels above and below the rows."""
    margin = frame["margin"]
    margin = margin | {"t": margin["t"] + above, "b": margin["b"] + below}
    return frame | {"height": frame["height"] + above + below, "margin": margin}
