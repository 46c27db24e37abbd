"""What bars and dots share: a row per body with its name at the left and its value beside the mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from present.about import about_text, sources_of
from present.bar_marks import BOLD, Bar
from present.comparison import Comparison
from present.figure import (
    Chart,
    hover_html,
    hover_marks,
    label_html,
    layout,
    reported_values,
    text_width,
    wrapped,
)
from present.strings import say
from present.theme import Theme
from present.values import body_text, indicator_name, people_value, period_text

LABEL_EM = 10  # a body's name wider than this goes on two lines
OWN_MARK = "▶ "  # before the name of the reader's own body, so that colour is not all that tells it
ROW, ROW_OF_FEW, ROW_OF_TWO_LINES = 25, 30, 34  # pixels; a value's words are 17 high
FEW = 12


def marks_of(
    asked: Comparison, rows: Mapping[str, Any], before: Mapping[str, Any], language: str, all_values: bool
) -> list[Bar]:
    """What is drawn, row by row from the top; `all_values` puts the values of all reports into the label, `before` the
    value of the year before into the words over the mark."""
    unit, placed = asked.indicator.unit, asked.placed(rows)
    drawn = []
    for place, (body, cell) in enumerate(rows.items()):
        if cell is None:
            continue
        told = reported_values(asked.by_report, cell) if cell.conflict else []
        words = people_value(cell.value, unit, cell.approx, language)
        distinct = dict.fromkeys(row.value for row in told)
        others = [people_value(value, unit, False, language) for value in distinct if value != cell.value]
        label = " / ".join([words, *others]) if all_values else words
        standing = say("chart.hover_rank", language, rank=placed[body], count=len(placed))
        lines = [standing, *_hover_lines(cell, before.get(body), words, others, unit, language)]
        drawn.append(Bar(place, cell, told, label, hover_html(body_text(body, language), words, *lines)))
    return drawn


def _hover_lines(cell: Any, before: Any, words: str, others: list[str], unit: str, language: str) -> list[str]:
    lines = []
    if before is not None:
        value = people_value(before.value, unit, before.approx, language)
        period = period_text(before.period, language)
        lines.append(say("chart.hover_before", language, period=period, value=value))
    lines.append(say("chart.hover_reports", language, count=cell.reports))
    if others:
        lines.append(say("chart.hover_conflict", language, values=" / ".join([words, *others])))
    lines += hover_marks(cell, language)
    return [*lines, say("chart.hover_click", language)]


def chart_with_words(
    asked: Comparison, figure: go.Figure, found: Mapping[str, Any], notes: Sequence[str], language: str
) -> Chart:
    """The figure with its title, definition, alternative text and notes; `found` holds the cells that it draws."""
    indicator, period, own = asked.indicator, asked.period, asked.own
    name = indicator_name(indicator, language)
    title = say("chart.title", language, indicator=name, period=period_text(period, language))
    told = list(notes)
    if own in found:
        told.insert(0, say("chart.note_own", language, body=body_text(own, language)))
    return Chart(
        figure,
        title,
        about_text(indicator, sources_of(asked.by_report, indicator.id, [period], list(found)), language),
        _alt(asked, title, found, language),
        tuple(told),
        tuple(body for body in asked.bodies if body not in found),
    )


def _alt(asked: Comparison, title: str, found: Mapping[str, Any], language: str) -> str:
    if not found:
        return say("chart.alt_empty", language, title=title)

    def value(cell: Any) -> str:
        return people_value(cell.value, asked.indicator.unit, cell.approx, language)

    cells = list(found.values())
    high = max(cells, key=lambda cell: cell.value)
    low = min(cells, key=lambda cell: cell.value)
    alt = say(
        "chart.alt_bars",
        language,
        title=title,
        count=len(cells),
        high_body=body_text(high.body, language),
        high=value(high),
        low_body=body_text(low.body, language),
        low=value(low),
    )
    own = asked.own
    if own not in found:
        return alt
    return say("chart.alt_own", language, alt=alt, body=own, value=value(found[own]), rank=asked.placed(found)[own])


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
