"""Tables of figures whose rows open onto the sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import Any, Literal

import pandas as pd
import streamlit as st

from present.figure import reported_values, rows_of, text_width
from present.standings import Standing, marks_text, standing_columns
from present.values import body_text, is_year, people_value, period_text
from views.links import open_figure, select_row
from views.plain import paragraph
from views.shown import Shown

MOST_ROWS = 14  # a longer table scrolls
MOST_LISTED = 500  # figures; the sentences of 20,000 take a browser, and a visitor, longer than a better choice
LONG_TABLE = 500  # pixels: some `MOST_ROWS` rows
CELL_SIZE, CELL_PADDING, MOST_CELL = 14, 20, 260  # pixels: the type of a table, beside it in a cell, the widest cell


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
            shown.say("column.marks"): [marks_text(row, shown.language) for row in rows],
            shown.say("column.mentions"): [row.mentions for row in rows],
        }
    )
    paragraph(shown.say("table.hint"), muted=True)
    selectable(shown, table, key, [row.evidence for row in rows])


def standings_table(shown: Shown, told: Sequence[Standing], key: str) -> None:
    """Show bodies with their ranks as a table, in the order given, the own one marked; a click on a row opens the
    evidence of its value."""
    columns = standing_columns(told, shown.own, shown.language)
    paragraph(shown.say("table.hint"), muted=True)
    selectable(shown, pd.DataFrame(columns), key, [row.cell.evidence for row in told])


def all_cells(shown: Shown, cells: pd.DataFrame, name: str, key: str, unfolded: bool) -> None:
    """Offer all figures of the indicator of this name, folded away; the table is made only when it is unfolded."""
    box = st.expander(
        shown.say("compare.table", indicator=name), expanded=unfolded, key=f"{key}.box", on_change="rerun"
    )
    if box.open:
        with box:
            cells_table(shown, cells, key)


def observations_table(shown: Shown, observations: pd.DataFrame, key: str, settling: str = "") -> None:
    """Show observations as a table, of many the first; a click on a row opens the sentence, and leaves the reader with
    the open point that is being settled, if one is."""
    rows = rows_of(observations.head(MOST_LISTED))
    table = pd.DataFrame(
        what_columns(shown, rows)
        | {shown.say("column.marks"): [observation_marks(shown, row) for row in rows]}
        | sentence_column(shown, rows)
        | {shown.say("column.report"): [row.report for row in rows]}
    )
    paragraph(shown.say("table.hint"), muted=True)
    leading(shown, table, key, lambda row: open_figure(shown.corpus, (int(rows[row].id),), settling))
    if len(rows) < len(observations):
        paragraph(shown.say("table.cut", count=len(rows), all=len(observations)))


def what_columns(shown: Shown, rows: Sequence[Any]) -> dict[str, list[str]]:
    """The columns that say what each observation states: body, period, indicator and value."""
    return {
        shown.say("column.body"): [body_text(row.body, shown.language) for row in rows],
        shown.say("column.period"): [period_text(row.period, shown.language) for row in rows],
        shown.say("column.indicator"): [shown.name(row.indicator) for row in rows],
        shown.say("column.value"): [value_text(shown, row) for row in rows],
    }


def sentence_column(shown: Shown, rows: Sequence[Any]) -> dict[str, list[str]]:
    """The column with the sentence of each observation, on one line."""
    return {shown.say("column.sentence"): [" ".join(row.sentence.split()) for row in rows]}


def selectable(shown: Shown, table: pd.DataFrame, key: str, evidence: Sequence[Sequence[int]]) -> None:
    """Show the table; a click anywhere in a row opens the evidence of that row."""
    leading(shown, table, key, lambda row: open_figure(shown.corpus, evidence[row]))


def leading(shown: Shown, table: pd.DataFrame, key: str, choose: Callable[[int], None]) -> None:
    """Show the table; a click anywhere in a row calls `choose` with that row."""
    st.dataframe(
        table,
        key=key,
        hide_index=True,
        height=table_height(len(table)),
        on_select=lambda: select_row(key, choose),
        selection_mode=["single-row", "single-cell"],
        column_config=figure_columns(shown, table),
        placeholder="—",
    )


def figure_columns(shown: Shown, table: pd.DataFrame) -> dict[str, Any]:
    """How the columns of a table of figures are shown: those with few words as wide as the longest.

    By themselves they fit the first rows only: further down CN¥1.52m is cut to ¥1.52m, 2018–2022 total to 2018–202.
    """
    columns = {}
    for name in ("body", "period", "indicator", "value"):
        title = shown.say(f"column.{name}")
        longest = max(text_width(text, CELL_SIZE) for text in [title, *table.get(title, ())])
        width = min(ceil(longest) + CELL_PADDING, MOST_CELL)
        columns[title] = st.column_config.TextColumn(width=width, alignment="right" if name == "value" else None)
    columns[shown.say("column.sentence")] = st.column_config.TextColumn(width="large")
    return columns


def table_height(rows: int) -> int | Literal["content"]:
    """The height of a table of that many rows: all of it, or in pixels when it is long.

    >>> table_height(2), table_height(100)
    ('content', 500)
    """
    return "content" if rows <= MOST_ROWS else LONG_TABLE


def value_text(shown: Shown, row: Any) -> str:
    """The value of a cell or an observation, with its unit."""
    return people_value(row.value, row.unit, row.approx, shown.language)


def observation_marks(shown: Shown, row: Any) -> str:
    """What is to be known of an observation beside its value: approximate, inferred, what reviewers said."""
    marks = ("approx", row.approx), ("assumed", row.body_assumed or row.period_assumed), (row.review, row.review)
    return shown.joined(shown.say(f"mark.{name}") for name, holds in marks if holds)


def periods_text(shown: Shown, cells: pd.DataFrame) -> str:
    """The several-year periods of the cells in words, each once, the latest first."""
    spans = sorted({period for period in cells["period"] if period and not is_year(period)}, reverse=True)
    return shown.joined(period_text(period, shown.language) for period in spans)


def conflict_lines(shown: Shown, cells: pd.DataFrame, by_report: pd.DataFrame) -> tuple[str, ...]:
    """A line per cell on which reports disagree, with the value of each report."""
    lines = []
    for cell in rows_of(cells[cells["conflict"].astype(bool)]):
        told = {(row.report, row.value): row for row in reported_values(by_report, cell)}.values()
        values = shown.say("list.semicolon").join(
            shown.say("compare.conflict_value", value=value_text(shown, row), report=row.report) for row in told
        )
        body, period = body_text(cell.body, shown.language), period_text(cell.period, shown.language)
        lines.append(shown.say("compare.conflict", body=body, period=period, values=values))
    return tuple(lines)
