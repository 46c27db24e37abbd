"""Tables of figures whose rows open onto the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import pandas as pd
import streamlit as st

from present.values import body_text, is_year, people_value, period_text
from views.links import open_selected_row
from views.plain import paragraph
from views.shown import Shown

MOST_ROWS = 14  # a longer table scrolls
LONG_TABLE = 500  # pixels: some `MOST_ROWS` rows


def cells_table(shown: Shown, cells: pd.DataFrame, key: str) -> None:
    """Show cells as a table: the latest year first, several-year totals after the years, then what has no period;
    a click on a row opens the evidence of its value."""
    rows = sorted(rows_of(cells), key=lambda row: row.body)
    rows.sort(key=lambda row: (is_year(row.period), row.period), reverse=True)
    table = pd.DataFrame(
        {
            shown.say("column.body"): [body_text(row.body, shown.language) for row in rows],
            shown.say("column.period"): [period_text(row.period, shown.language) for row in rows],
            shown.say("column.value"): [value_text(shown, row) for row in rows],
            shown.say("column.marks"): [marks_text(shown, row) for row in rows],
            shown.say("column.mentions"): [row.mentions for row in rows],
        }
    )
    paragraph(shown.say("table.hint"), muted=True)
    selectable(shown, table, key, [row.evidence for row in rows])


def observations_table(shown: Shown, observations: pd.DataFrame, key: str) -> None:
    """Show observations as a table; a click on a row opens the sentence."""
    rows = rows_of(observations)
    table = pd.DataFrame(
        {
            shown.say("column.body"): [body_text(row.body, shown.language) for row in rows],
            shown.say("column.period"): [period_text(row.period, shown.language) for row in rows],
            shown.say("column.indicator"): [shown.name(row.indicator) for row in rows],
            shown.say("column.value"): [value_text(shown, row) for row in rows],
            shown.say("column.marks"): [observation_marks(shown, row) for row in rows],
            shown.say("column.sentence"): [" ".join(row.sentence.split()) for row in rows],
            shown.say("column.report"): [row.report for row in rows],
        }
    )
    paragraph(shown.say("table.hint"), muted=True)
    selectable(shown, table, key, [(int(row.id),) for row in rows])


def selectable(shown: Shown, table: pd.DataFrame, key: str, evidence: Sequence[Sequence[int]]) -> None:
    """Show the table; a click anywhere in a row opens the evidence of that row."""
    st.dataframe(
        table,
        key=key,
        hide_index=True,
        height=table_height(len(table)),
        on_select=lambda: open_selected_row(shown.corpus, key, evidence),
        selection_mode=["single-row", "single-cell"],
        column_config={
            shown.say("column.value"): st.column_config.TextColumn(alignment="right"),
            shown.say("column.sentence"): st.column_config.TextColumn(width="large"),
        },
        placeholder="—",
    )


def rows_of(table: pd.DataFrame) -> list[Any]:
    """The rows of the table, columns as attributes."""
    return list(table.itertuples(index=False))


def table_height(rows: int) -> int | Literal["content"]:
    """The height of a table of that many rows: all of it, or in pixels when it is long.

    >>> table_height(2), table_height(100)
    ('content', 500)
    """
    return "content" if rows <= MOST_ROWS else LONG_TABLE


def value_text(shown: Shown, row: Any) -> str:
    """The value of a cell or an observation, with its unit."""
    return people_value(row.value, row.unit, row.approx, shown.language)


def marks_text(shown: Shown, cell: Any) -> str:
    """What is to be known of a cell beside its value: approximate, inferred, disagreement."""
    marks = ("approx", cell.approx), ("assumed", cell.assumed), ("conflict", cell.conflict)
    return _joined(shown, [name for name, holds in marks if holds])


def observation_marks(shown: Shown, row: Any) -> str:
    """What is to be known of an observation beside its value: approximate, inferred."""
    marks = ("approx", row.approx), ("assumed", row.body_assumed or row.period_assumed)
    return _joined(shown, [name for name, holds in marks if holds])


def periods_text(shown: Shown, cells: pd.DataFrame) -> str:
    """The several-year periods of the cells in words, each once, the latest first."""
    spans = sorted({period for period in cells["period"] if period and not is_year(period)}, reverse=True)
    return shown.joined(period_text(period, shown.language) for period in spans)


def conflict_lines(shown: Shown, cells: pd.DataFrame) -> tuple[str, ...]:
    """A line per cell on which reports disagree, with the value of each report."""
    lines = []
    for cell in rows_of(cells[cells["conflict"].astype(bool)]):
        table = shown.corpus.by_report
        told = table[
            (table["body"] == cell.body) & (table["period"] == cell.period) & (table["indicator"] == cell.indicator)
        ].drop_duplicates(["report", "value"])
        values = "; ".join(
            shown.say("compare.conflict_value", value=value_text(shown, row), report=row.report)
            for row in rows_of(told)
        )
        body, period = body_text(cell.body, shown.language), period_text(cell.period, shown.language)
        lines.append(shown.say("compare.conflict", body=body, period=period, values=values))
    return tuple(lines)


def _joined(shown: Shown, marks: Sequence[str]) -> str:
    return shown.joined(shown.say(f"mark.{mark}") for mark in marks)
