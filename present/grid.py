"""A slide's figures as a table of words: bodies down, periods along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from extract.model import Catalogue
from present.exported import Exported, value_words
from present.native import conflict_or_assumed
from present.plain_text import one_line
from present.profile import profile_lines
from present.spec import Tables, comparison_of
from present.standings import change_text, standing_columns, standings
from present.strings import say
from present.values import body_text, indicator_name, people_value, period_text

NOT_REPORTED = "–"
_OF_PROFILE = ("indicator", "value", "rank", "change")


@dataclass(frozen=True, slots=True)
class Grid:
    """`head` and the rows under it; the first `words` columns are words, the others figures."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int

    def parts(self, rows: int, columns: int) -> list[Grid]:
        """The table cut into such as have at most so many rows and columns of figures; the words stand in each.

        >>> [part.head for part in Grid(("单位", "2022", "2023"), (("甲", "1", "2"),), 1).parts(10, 1)]
        [('单位', '2022'), ('单位', '2023')]
        """
        figures = len(self.head) - self.words
        spans = [(at, min(at + columns, figures)) for at in range(0, max(figures, 1), columns)]
        # Parts of about equal length: twenty rows are ten and ten, not eighteen and two.
        count = max(1, -(-len(self.rows) // rows))
        size = max(1, -(-len(self.rows) // count))
        return [
            Grid(_cut(self.head, self.words, span), tuple(_cut(row, self.words, span) for row in chunk), self.words)
            for span in spans
            for chunk in (self.rows[at : at + size] for at in range(0, max(len(self.rows), 1), size))
        ]


def _cut(row: tuple[str, ...], words: int, span: tuple[int, int]) -> tuple[str, ...]:
    return (*row[:words], *row[words + span[0] : words + span[1]])


def grid_of(slide: Exported, tables: Tables, catalogue: Catalogue, language: str) -> Grid:
    """Standings and profiles as on the screen; else bodies × periods, with `–` where nothing is reported."""
    spec = slide.spec
    if spec.kind == "profile":
        return _profile(slide, tables, catalogue, language)
    if spec.kind == "trend":
        return _by_period(slide, language)
    told = standings(comparison_of(spec, tables, catalogue))
    return _grid(standing_columns(told, spec.own, language))


def _grid(columns: dict[str, list[str]]) -> Grid:
    rows = zip(*columns.values(), strict=True)
    return Grid(tuple(columns), tuple(tuple(one_line(words) or NOT_REPORTED for words in row) for row in rows), 1)


def _profile(slide: Exported, tables: Tables, catalogue: Catalogue, language: str) -> Grid:
    """A row per indicator: the own body's value, rank and change, and the median of all."""
    spec = slide.spec
    lines = profile_lines(tables.cells, catalogue.indicators, spec.period, spec.own, spec.bodies)
    columns: dict[str, list[str]] = {say(f"column.{name}", language): [] for name in _OF_PROFILE}
    columns[say("stat.median", language)] = []
    for line in lines:
        unit, cell, middle = line.indicator.unit, line.cell, line.spread.median
        row = (
            indicator_name(line.indicator, language),
            value_words(cell, language) if cell is not None else say("chart.not_reported", language),
            say("stat.rank_value", language, rank=line.rank, count=line.spread.count) if cell is not None else "",
            change_text(line.change, unit, language),
            "" if middle is None else people_value(middle, unit, False, language),
        )
        for told, words in zip(columns.values(), row, strict=True):
            told.append(words)
    return _grid(columns)


def _by_period(slide: Exported, language: str) -> Grid:
    periods = sorted({cell.period for cell in slide.cells})
    told = {(cell.body, cell.period): cell for cell in slide.cells}
    columns = {say("column.body", language): [body_text(name, language) for name in _reporting(slide)]}
    for period in periods:
        cells = (told.get((name, period)) for name in _reporting(slide))
        columns[period_text(period, language)] = ["" if cell is None else _value(cell, language) for cell in cells]
    return _grid(columns)


def _reporting(slide: Exported) -> list[str]:
    return [name for name in slide.spec.bodies if name not in slide.missing]


def _value(cell: Any, language: str) -> str:
    return value_words(cell, language) + conflict_or_assumed(cell)
