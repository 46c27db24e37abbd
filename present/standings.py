"""The bodies of a chart as rows of a table: value, rank, change on the year before, remarks."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any, NamedTuple

import plotly.graph_objects as go

from present.comparison import Comparison
from present.figure import Chart, figure_of, layout
from present.ranks import Change, change_on
from present.rows import OWN_MARK, chart_with_words
from present.strings import say
from present.theme import Theme
from present.values import body_text, people_value

ROW, HEAD = 30, 34  # pixels


class Standing(NamedTuple):
    """A body's cell and where it stands among the others; `change` is None where the year before is not reported."""

    cell: Any
    rank: int
    change: Change | None


def standings(asked: Comparison) -> list[Standing]:
    """The bodies that report, in the order asked for."""
    rows, before = asked.ordered(), asked.before()
    placed = asked.placed(rows)
    return [
        Standing(cell, placed[body], change_on(before[body].value, cell.value) if body in before else None)
        for body, cell in rows.items()
    ]


def change_text(change: Change | None, unit: str, language: str) -> str:
    """The change in words, with its sign; "" where there is none. Of rates it is in points, without per cent of them.

    >>> change_text(change_on(160, 200), "件", "zh"), change_text(change_on(97.5, 96), "%", "en")
    ('+40件（+25%）', '−1.5 points')
    >>> change_text(change_on(5, 5), "件", "zh"), change_text(None, "件", "zh")
    ('持平', '')
    """
    if change is None:
        return ""
    if not change.difference:
        return say("change.none", language)
    sign = "+" if change.difference > 0 else "−"
    if unit == "%":
        points = people_value(abs(change.difference), "", False, language)
        return say("change.points", language, value=sign + points)
    value = sign + people_value(abs(change.difference), unit, False, language)
    if change.percent is None:
        return value
    percent = f"{sign}{people_value(round(abs(change.percent), 1), '%', False, language)}"
    return say("change.both", language, value=value, percent=percent)


def marks_text(cell: Any, language: str) -> str:
    """What is to be known of a cell beside its value: approximate, inferred, disagreement, what reviewers said.

    >>> from types import SimpleNamespace
    >>> marks_text(SimpleNamespace(approx=True, assumed=False, conflict=True, review="changed"), "zh")
    '约数、不一致、已改正'
    """
    names = [name for name in ("approx", "assumed", "conflict") if getattr(cell, name)]
    return say("list.comma", language).join(say(f"mark.{name}", language) for name in (*names, cell.review) if name)


def standing_columns(told: Sequence[Standing], own: str, language: str) -> dict[str, list[str]]:
    """The table's columns in order, by their heads; the own body is marked."""
    bodies = [(OWN_MARK if own and row.cell.body == own else "") + body_text(row.cell.body, language) for row in told]
    columns = {
        "body": bodies,
        "value": [people_value(row.cell.value, row.cell.unit, row.cell.approx, language) for row in told],
        "rank": [say("stat.rank_value", language, rank=row.rank, count=len(told)) for row in told],
        "change": [change_text(row.change, row.cell.unit, language) for row in told],
        "marks": [marks_text(row.cell, language) for row in told],
    }
    return {say(f"column.{name}", language): words for name, words in columns.items()}


def table_chart(asked: Comparison, language: str, theme: Theme) -> Chart:
    """The same bodies as `present.bars.bars` draws, as a table for the slides."""
    own, told = asked.own, standings(asked)
    columns = standing_columns(told, own, language)
    strong = [theme.bar_soft if own and row.cell.body == own else theme.background for row in told]
    looks = {"align": ["left", "right", "right", "right", "left"], "line": {"color": theme.faint, "width": 1}}
    figure = figure_of([], layout(theme, HEAD + ROW * max(len(told), 1) + 16, 8, 8, 8, 8))
    figure.add_trace(
        go.Table(
            columnwidth=[4, 3, 2, 3, 3],
            header={
                **looks,
                "values": list(columns),
                "height": HEAD,
                "fill": {"color": theme.panel},
                "font": {"color": theme.text, "size": 13},
            },
            cells={
                **looks,
                "values": [[html.escape(words or "—", quote=False) for words in column] for column in columns.values()],
                "height": ROW,
                "fill": {"color": [strong]},
                "font": {"color": theme.text, "size": 13},
            },
        )
    )
    rows = {row.cell.body: row.cell for row in told}
    return chart_with_words(asked, figure, rows, (), language)
