"""Tables in a report: rows of cells parted by tabs or bars, one cell a line (as pages lose their tables), cards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.cards import LIST_MARKS, card, cards
from extract.flat_tables import column_of, flat_tables
from extract.grid_cells import GridCell

_LINE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[，。；！？,;!?]")
_ENDS = re.compile(r"[。！？!?；;]|[，,：:]\s*$|\d")
_ICONS = re.compile(rf"[{LIST_MARKS}\s]+")
# 重点提案，区委书记、区长带头领办 below 12件: the label, and more words
_LABEL_AND_MORE = re.compile(r"(?P<label>[\u4e00-\u9fff、]{2,16})(?:[，,]|[（(](?![^\n]*[)）]\S))[^\n]*$")
_LONGEST_LABEL = 18
_LONGEST_LINE = 32
_MOST_COLUMNS = 16
_FEWEST_FIGURES = 3  # fewer in short lines may be anything


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of equally many cells, the first one its heading."""

    start: int
    end: int
    rows: tuple[tuple[GridCell, ...], ...]

    @property
    def is_pairs(self) -> bool:
        """Whether it is no table but labels, each with its figure, that an infographic tells."""
        return not any(cell.text for cell in self.rows[0])


def grids(text: str, start: int, end: int) -> list[tuple[Grid, ...]]:
    """The tables between two offsets of a cleaned text, in order, each with the ways in which it can be read.

    >>> text = "单位\\t立案(件)\\n甲县政协\\t97\\n乙县政协\\t80\\n"
    >>> [[cell.text for cell in row] for row in grids(text, 0, len(text))[0][0].rows]
    [['单位', '立案(件)'], ['甲县政协', '97'], ['乙县政协', '80']]
    """
    lines = [m.span() for m in _LINE.finditer(text, start, end) if not _ICONS.fullmatch(m[0])]
    is_card = cards([text[a:b] for a, b in lines])
    found: list[tuple[Grid, ...]] = []
    block: list[list[GridCell]] = []
    kind = ""
    spans = [*lines, (end, end)]
    for (a, b), below, alone in zip(spans, [*spans[1:], (end, end)], [*is_card, False], strict=True):
        this = _kind(text[a:b]) if a < b and not alone else ""
        if kind == "\n" and not this and not alone:
            if _is_long_label(text[a:b], _trimmed(text, *below)):
                this = kind
            elif block[-1][0].is_figure and (label := _LABEL_AND_MORE.match(text, a, b)):
                this, b = kind, label.end("label")
        if this != kind:
            found += _readings(text, block, kind, any(table.is_pairs for one in found for table in one))
            block, kind = [], this
        if kind:
            block.append(_cells(text, a, b, kind))
        if alone:
            found.append((_card(text, a, b),))
    return found


def _card(text: str, start: int, end: int) -> Grid:
    """A line of an infographic as a table of a single row."""
    parts = card(text[start:end])
    assert parts is not None
    label, figure = (_trimmed(text, start + a, start + b) for a, b in parts)
    nothing = GridCell(start, start, "")
    return Grid(start, end, ((nothing, nothing), (label, figure)))


def _kind(line: str) -> str:
    """What parts the cells of a line: a tab, a bar, or (short lines) the line's end; nothing in running text."""
    if "\t" in line:
        return "\t"
    if line.rstrip().endswith("|") or line.count("|") > 1:
        return "|"
    return "\n" if len(line.strip()) <= _LONGEST_LABEL and not _SENTENCE.search(_without_thousands(line)) else ""


def _is_long_label(line: str, below: GridCell) -> bool:
    """Whether a line too long for a cell, or with a comma, is one all the same: a figure or its unit stands below."""
    return len(line.strip()) <= _LONGEST_LINE and not _ENDS.search(line) and (below.is_figure or below.is_unit)


def _without_thousands(line: str) -> str:
    return re.sub(r"(?<=\d)[,，](?=\d{3})", "", line)


def _readings(text: str, block: list[list[GridCell]], kind: str, in_company: bool) -> list[tuple[Grid, ...]]:
    """The tables of a block of lines, each in every way it can be read; none where it has no figures or no shape.

    `in_company` says that pairs of a label and a figure stand above, so that fewer of them will do.
    """
    if not block:
        return []
    if kind == "\n" or (kind == "|" and all(len(row) == 1 for row in block)):
        column = column_of([row[0] for row in block], text) if kind == "\n" else [_or_dash(row[0]) for row in block]
        least = _FEWEST_FIGURES - in_company if kind == "\n" else 1
        if sum(cell.is_figure for cell in column) < least:
            return []
        tables: list[list[Sequence[Sequence[GridCell]]]] = [[rows] for rows in flat_tables(column)]
        if not tables and not any(cell.numbers_rows for cell in column):
            tables = [list(_pairs([cell for cell in column if cell.text]))]
    else:
        tables = [[block]]
    read = (tuple(table for rows in shapes if (table := _grid(rows))) for shapes in tables)
    return [readings for readings in read if readings]


def _or_dash(cell: GridCell) -> GridCell:
    """An empty cell before a bar as one that a dash holds open: it is none that a blank line may stand for."""
    return cell if cell.text else GridCell(cell.start, cell.end, "—")


def _grid(rows: Sequence[Sequence[GridCell]]) -> Grid | None:
    width = max(len(row) for row in rows)
    while rows and sum(not cell.is_empty for cell in rows[0]) < min(width, 3) and any(row[0].text for row in rows[:1]):
        rows = rows[1:]  # 部门名称 | 某办公室 above the heading
    if len(rows) < 2 or not 2 <= width <= _MOST_COLUMNS or not any(cell.is_figure for row in rows for cell in row):
        return None
    if rows[0][0].numbers_rows:
        rows = [row[1:] if len(row) < 2 or row[1].text else [row[0], *row[2:]] for row in rows]  # 合计 | | 181
        width -= 1
    cells = [cell for row in rows for cell in row]
    if not cells:
        return None
    padded = tuple((*row, *(GridCell(row[-1].end, row[-1].end, "") for _ in range(width - len(row)))) for row in rows)
    return Grid(min(c.start for c in cells), max(c.end for c in cells), padded)


def _pairs(cells: Sequence[GridCell]) -> Iterator[list[Sequence[GridCell]]]:
    """The pairs of an infographic: label above figure, or figure above label."""
    nothing = GridCell(cells[0].start, cells[0].start, "")
    pairs = list(pairwise(cells))
    above = [(label, figure) for label, figure in pairs if figure.is_figure and not label.is_figure]
    below = [(label, figure) for figure, label in pairs if figure.is_figure and not label.is_figure]
    for reading in (above, below):
        if reading:
            yield [(nothing, nothing), *reading]


def _cells(text: str, start: int, end: int, kind: str) -> list[GridCell]:
    """The cells of a line: 86.5 | is one, | 甲县政协 | 97 | are two."""
    line = text[start:end].rstrip()
    if kind == "\n":
        return [_trimmed(text, start, end)]
    if kind == "|":
        start += 1 if line.startswith("|") and line.count("|") > 1 else 0
        line = text[start:end].rstrip()
        line = line.removesuffix("|")
    cells, at = [], start
    for piece in line.split(kind):
        cells.append(_trimmed(text, at, at + len(piece)))
        at += len(piece) + 1
    return cells


def _trimmed(text: str, start: int, end: int) -> GridCell:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    stripped = words.strip()
    if (icons := _ICONS.match(stripped)) and stripped[icons.end() :]:
        left, stripped = left + icons.end(), stripped[icons.end() :]
    return GridCell(start + left, start + left + len(stripped), re.sub(r"\s+", "", stripped))
