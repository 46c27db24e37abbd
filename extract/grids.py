"""Tables in a report: rows of cells parted by tabs, or one cell a line with a bar behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIGURE = re.compile(r"^[约近超]?[\d一二三四五六七八九十百千万〇]+(?:[,，]\d{3})*(?:\.\d+)?[余多]?(?:[%万亿元件条次个名人篇期起项部户场份位间家]|人次|场次|万元|亿元)*$")
_NOTHING = re.compile(r"^[-—/\\–]*$")
_MOST_COLUMNS = 16


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a table: its bounds in the cleaned text and its words."""

    start: int
    end: int
    text: str

    @property
    def is_figure(self) -> bool:
        """Whether the cell holds a number, with or without its unit."""
        return bool(_FIGURE.match(self.text))

    @property
    def is_empty(self) -> bool:
        """Whether the cell holds nothing, or a dash that means nothing."""
        return bool(_NOTHING.match(self.text))


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of equally many cells. `caption_start` is where the line above it begins."""

    start: int
    end: int
    rows: tuple[tuple[GridCell, ...], ...]


def grids(text: str, start: int, end: int) -> list[Grid]:
    """The tables between two offsets of a cleaned text, in order; only those that hold figures and words.

    >>> text = "单位\\t立案(件)\\n甲县政协\\t97\\n乙县政协\\t80\\n"
    >>> [[cell.text for cell in row] for row in grids(text, 0, len(text))[0].rows]
    [['单位', '立案(件)'], ['甲县政协', '97'], ['乙县政协', '80']]
    """
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text[:end]) if m.start() >= start and m[0].strip()]
    found: list[Grid] = []
    for kind, cells_of in (("\t", _row_of_tabs), ("|", _cell_of_bar)):
        block: list[list[GridCell]] = []
        for a, b in [*lines, (end, end)]:
            line = text[a:b]
            if kind in line and (kind == "\t" or line.rstrip().endswith("|")):
                block.append(cells_of(text, a, b))
                continue
            found += _grid(block, kind)
            block = []
        found += _grid(block, kind)
    return sorted(found, key=lambda grid: grid.start)


def _grid(block: list[list[GridCell]], kind: str) -> list[Grid]:
    """The table of a block of lines, none where it has no figures or no shape."""
    if not block:
        return []
    single = kind == "|" and all(len(row) == 1 for row in block)
    rows = _rows_of_column([row[0] for row in block]) if single else block
    width = max(len(row) for row in rows) if rows else 0
    if len(rows) < 2 or not 2 <= width <= _MOST_COLUMNS or not any(cell.is_figure for row in rows for cell in row):
        return []
    end = rows[-1][-1].end
    padded = tuple((*row, *(GridCell(row[-1].end, row[-1].end, "") for _ in range(width - len(row)))) for row in rows)
    return [Grid(rows[0][0].start, end, padded)]


def _rows_of_column(cells: list[GridCell]) -> list[list[GridCell]]:
    """One cell a line -> rows: the first figure stands in the second column of the first row below the heading."""
    for at, cell in enumerate(cells):
        if cell.is_figure:
            break
    else:
        return []
    for width in (at - 1, *range(2, at)):
        if width < 2 or len(cells) % width:
            continue
        rows = [cells[i : i + width] for i in range(0, len(cells), width)]
        if not any(cell.is_figure for cell in rows[0]) and not any(row[0].is_figure or row[0].is_empty for row in rows):
            return rows
    return []


def _row_of_tabs(text: str, start: int, end: int) -> list[GridCell]:
    cells = []
    for m in re.finditer(r"[^\t]*(?:\t|$)", text[start:end]):
        if m.start() == end - start and cells:
            break
        cells.append(_trimmed(text, start + m.start(), start + m.start() + len(m[0].rstrip("\t"))))
    return cells


def _cell_of_bar(text: str, start: int, end: int) -> list[GridCell]:
    """86.5 | is one cell; | 甲县政协 | 97 | is a row."""
    line = text[start:end].rstrip()
    inner_start = start + (1 if line.startswith("|") and line.count("|") > 1 else 0)
    cells, at = [], inner_start
    for m in re.finditer(r"\|", text[inner_start : start + len(line)]):
        cells.append(_trimmed(text, at, inner_start + m.start()))
        at = inner_start + m.end()
    return cells


def _trimmed(text: str, start: int, end: int) -> GridCell:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    stripped = words.strip()
    return GridCell(start + left, start + left + len(stripped), re.sub(r"\s+", "", stripped))
