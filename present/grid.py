"""A slide's figures as a table of words: bodies down, periods along."""

from __future__ import annotations

from dataclasses import dataclass

from extract.model import Catalogue
from present.exported import Exported, marks, name_of, value_words
from present.plain_text import one_line
from present.strings import say
from present.values import body_text, period_text

NOT_REPORTED = "–"


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


def grid_of(slide: Exported, catalogue: Catalogue, language: str) -> Grid:
    """Bodies × periods where the slide has one indicator, with `–` where nothing is reported; else a row per figure."""
    cells = slide.cells
    body = say("column.body", language)
    if len({cell.indicator for cell in cells}) > 1:
        head = (body, *(say(f"column.{name}", language) for name in ("period", "indicator", "value", "marks")))
        rows: tuple[tuple[str, ...], ...] = tuple(
            (
                one_line(body_text(cell.body, language)),
                period_text(cell.period, language),
                name_of(cell.indicator, catalogue, language),
                value_words(cell, language),
                marks(cell, language),
            )
            for cell in cells
        )
        return Grid(head, rows, 3)
    periods = sorted({cell.period for cell in cells})
    told = {(cell.body, cell.period): cell for cell in cells}
    rows = tuple(
        (
            one_line(body_text(name, language)),
            *(_value(told[name, period], language) if (name, period) in told else NOT_REPORTED for period in periods),
        )
        for name in slide.spec.bodies
        if name not in slide.missing
    )
    return Grid((body, *(period_text(period, language) for period in periods)), rows, 1)


def _value(cell: object, language: str) -> str:
    words = value_words(cell, language)
    return f"{words} *" if getattr(cell, "conflict", False) else words
