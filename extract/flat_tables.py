"""Tables that a page has lost, one cell a line: found again by their heading and by what their columns hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.grid_cells import GridCell
from extract.grid_times import year_named

_WIDTHS = range(2, 9)
_Row = tuple[tuple[GridCell, ...], int]
"""The cells of a row, and where it ends in the column."""
_FIGURES, _UNITS, _NUMBERS, _WORDS = "figures", "units", "numbers", "words"
"""What a column holds."""

# 序号, 捐助项目, 填报单位, 任务名称, 县（市、区）: what heads the column at the left
_FIRST_HEADING = re.compile(
    r"""^(?:序号|编号|名次|排名|[市县区旗]{1,3}别?|县[(（]市、?区[)）]
    |.{0,6}(?:项目|指标|单位|名称|类别|类型|内容|年份|年度|事项|任务|地区|界别|部门))$""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"^\d{1,3}$")
# 140件以上, 不少于60条, 新建3个: stands where figures stand, and is none
_MEASURE = re.compile(
    r"^(?:不少于|不低于|至少|达到|新建|新增|完成|力争|各|每|[≥>=约近超逾]){0,2}\d[\d,.]*(?:%|人次|场次|[\u4e00-\u9fff])?(?:以上|以下|左右|以内)?$"
)
_DATE = re.compile(r"\d[年月日]$")
# （件） in a line of its own belongs to the heading above it
_UNIT_LINE = re.compile(r"^[(（][\u4e00-\u9fff%]{1,3}[)）]$")
_MOST_SPARE = 5
"""Lines above and below a table that nothing but its figures shows."""


def column_of(cells: Sequence[GridCell], text: str) -> list[GridCell]:
    """The cells of lines below each other, with an empty one where a line is blank, and units at their headings.

    >>> cells = [GridCell(0, 2, "立案"), GridCell(3, 6, "（件）"), GridCell(8, 10, "97")]
    >>> [cell.text for cell in column_of(cells, "立案\\n（件）\\n\\n97")]
    ['立案（件）', '', '97']
    """
    column: list[GridCell] = []
    for cell in cells:
        if column and text.count("\n", column[-1].end, cell.start) > 1:
            column.append(GridCell(column[-1].end, column[-1].end, ""))
        if column and _UNIT_LINE.match(cell.text) and column[-1].text and not column[-1].is_figure:
            above = column.pop()
            cell = GridCell(above.start, cell.end, above.text + cell.text)
        column.append(cell)
    return column


def flat_tables(cells: Sequence[GridCell]) -> list[list[tuple[GridCell, ...]]]:
    """The tables in cells below each other, each as rows of equally many cells, the first one its heading.

    >>> words = "序号 指标名称 单位 2022年 2021年 1 收到提案 件 165 158 2 立案 件 142 137 合计 307".split()
    >>> for row in flat_tables([GridCell(at, at + 1, word) for at, word in enumerate(words)])[0]:
    ...     print(*(cell.text for cell in row))
    序号 指标名称 单位 2022年 2021年
    1 收到提案 件 165 158
    2 立案 件 142 137
    """
    tables: list[list[tuple[GridCell, ...]]] = []
    at = 0
    while at < len(cells):
        table = _best(cells, at) if _FIRST_HEADING.match(cells[at].text) else None
        if table:
            tables.append(table.rows)
        at = table.end if table else at + 1
    return tables or _of_figures(cells)


def _of_figures(cells: Sequence[GridCell]) -> list[list[tuple[GridCell, ...]]]:
    """The table whose heading says nothing, where it is all there is but for a few lines, and figures fill it. Of two
    columns it may be pairs of a figure above its label as well: `extract.grids` reads these both ways."""
    for at in range(min(_MOST_SPARE + 1, len(cells))):
        table = _best(cells, at)
        of_figures = table and table.width > 2 and table.kinds[1:].count(_FIGURES) == table.width - 1
        if table and of_figures and at + len(cells) - table.end <= _MOST_SPARE:
            return [table.rows]
    return []


@dataclass(frozen=True, slots=True)
class _Table:
    """A table and where it ends in the cells. `kinds` is what each column holds."""

    rows: list[tuple[GridCell, ...]]
    end: int
    kinds: tuple[str, ...]

    @property
    def width(self) -> int:
        return len(self.kinds)


def _best(cells: Sequence[GridCell], at: int) -> _Table | None:
    """The table with its heading at a place whose rows take most cells."""
    tables = [table for width in _WIDTHS if (table := _table(cells, at, width))]
    return max(tables, key=lambda table: table.end, default=None)


def _table(cells: Sequence[GridCell], at: int, width: int) -> _Table | None:
    """The table of so many columns with its heading at a place."""
    heading = _next(cells, at, width)
    first = _next(cells, heading[1], width) if heading else None
    if heading is None or first is None or any(cell.is_figure and not year_named(cell) for cell in heading[0]):
        return None
    if any(cell.numbers_rows for cell in heading[0][1:]):
        return None
    numbered = heading[0][0].numbers_rows
    kinds = tuple(_kind(cell, numbered and not n) for n, cell in enumerate(first[0]))
    if kinds[numbered] != _WORDS or _FIGURES not in kinds or (numbered and kinds[0] != _NUMBERS):
        return None
    rows, end = [heading[0]], heading[1]
    while found := _row(cells, end, kinds):
        rows += [found[0]] if found[0] else []
        end = found[1]
    return _Table(rows, end, kinds) if len(rows) > 1 else None


def _kind(cell: GridCell, numbers: bool) -> str:
    """What the column holds that begins with a cell."""
    if numbers:
        return _NUMBERS if _NUMBER.match(cell.text) else _WORDS
    if cell.is_unit:
        return _UNITS
    return _FIGURES if _stands_for_figure(cell) else _WORDS


def _stands_for_figure(cell: GridCell) -> bool:
    measure = _MEASURE.match(cell.text) and not _DATE.search(cell.text)
    return cell.is_figure or cell.is_empty or bool(measure)


def _next(cells: Sequence[GridCell], at: int, count: int, blank: bool = False) -> _Row | None:
    """The next cells from a place on, blank lines among them counted or not, and where they end."""
    while at < len(cells) and not cells[at].text:
        at += 1
    found: list[GridCell] = []
    while at < len(cells) and len(found) < count:
        if cells[at].text or blank:
            found.append(cells[at])
        at += 1
    return (tuple(found), at) if len(found) == count else None


def _row(cells: Sequence[GridCell], at: int, kinds: tuple[str, ...]) -> _Row | None:
    """The row at a place and where it ends; an empty row for one of which nobody knows what cells are missing."""
    if found := _full_row(cells, at, kinds) or _short_row(cells, at, kinds):
        return found
    row = _loose_row(cells, at, kinds)
    if row and (not _next(cells, row[1], 1) or any(begins(cells, row[1], kinds) for begins in _ROWS)):
        return row
    return _missing_row(cells, at, kinds)


def _loose_row(cells: Sequence[GridCell], at: int, kinds: tuple[str, ...]) -> _Row | None:
    """A row with words in place of some figures: 白羊县政协 | 76 | 未报送."""
    row = _next(cells, at, len(kinds))
    if row is None or not _told(row[0], kinds) or not _fits(row[0][0], kinds[0]):
        return None
    return None if row[0][kinds[0] == _NUMBERS].is_figure or _takes_next_number(cells, row, kinds) else row


def _missing_row(cells: Sequence[GridCell], at: int, kinds: tuple[str, ...]) -> _Row | None:
    """An empty row for a label with too few figures, where the next row or the end follows."""
    label = _next(cells, at, 1)
    if label and kinds[0] == _NUMBERS and _fits(label[0][0], _NUMBERS):
        label = _next(cells, label[1], 1)
    if label is None or label[0][0].is_figure:
        return None
    end = label[1]
    while not _full_row(cells, end, kinds):
        cell = _next(cells, end, 1)
        if cell is None:
            return ((), end) if end > label[1] else None
        if not _stands_for_figure(cell[0][0]):
            return None
        end = cell[1]
    return (), end


def _full_row(cells: Sequence[GridCell], at: int, kinds: tuple[str, ...]) -> _Row | None:
    """The row at a place where its cells are of their columns' kinds; a blank line within it is an empty cell."""
    for blank in (False, True):
        row = _next(cells, at, len(kinds), blank)
        if row and row[0][-1].text and all(_fits(cell, kind) for cell, kind in zip(row[0], kinds, strict=True)):
            label = row[0][kinds[0] == _NUMBERS]
            if label.text and not _stands_for_figure(label) and not _takes_next_number(cells, row, kinds):
                return row
    return None


def _takes_next_number(cells: Sequence[GridCell], row: _Row, kinds: tuple[str, ...]) -> bool:
    """Whether the last cell of a numbered row is the number of the next one: 2 | 金川区政协 | 83 | 3 | 雁湖区政协."""
    number, last, following = row[0][0], row[0][-1], _next(cells, row[1], 1)
    is_next = kinds[0] == _NUMBERS and last.text == str(int(number.text) + 1)
    return is_next and following is not None and following[0][0].text != last.text


def _fits(cell: GridCell, kind: str) -> bool:
    if kind == _NUMBERS:
        return bool(_NUMBER.match(cell.text))
    if kind == _FIGURES:
        return _stands_for_figure(cell)
    return cell.is_empty or (cell.is_unit if kind == _UNITS else not cell.is_figure)


def _short_row(cells: Sequence[GridCell], at: int, kinds: tuple[str, ...]) -> _Row | None:
    """A label and as many figures as there are columns of figures, each in its place: 合计 | 86.4."""
    label = _next(cells, at, 1)
    if label is None or _stands_for_figure(label[0][0]):
        return None
    figures: list[GridCell] = []
    end = label[1]
    while (cell := _next(cells, end, 1)) and _stands_for_figure(cell[0][0]):
        figures.append(cell[0][0])
        end = cell[1]
    if len(figures) != kinds.count(_FIGURES):
        return None
    nothing = GridCell(label[0][0].end, label[0][0].end, "")
    rest = iter(figures)
    return (label[0][0], *(next(rest) if kind == _FIGURES else nothing for kind in kinds[1:])), end


def _told(row: Sequence[GridCell], kinds: tuple[str, ...]) -> bool:
    """Whether at least half of the cells in columns of figures hold one."""
    told = [_stands_for_figure(cell) for cell, kind in zip(row, kinds, strict=True) if kind == _FIGURES]
    return 2 * sum(told) >= len(told)


_ROWS = (_full_row, _short_row, _loose_row, _missing_row)
"""What may follow a row of which some cells hold no figures."""
