"""Plain-text tables: the runs of spaces that set columns apart become tabs, before spaces are thought away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\n]+")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
# 单  位, 合  计: two characters of one word, set apart to be as wide as the others
_SPREAD_WORD = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]( +)[\u4e00-\u9fff](?![\u4e00-\u9fff])")
_FIGURE = re.compile(
    r"(?!(?:19|20)\d\d年)\d[\d,.]*(?:%|[\u4e00-\u9fff]{1,2})?|[-—–/]+"  # 98.9, 97件; a dash holds the place of one
)
_RUNNING = re.compile(r"[。；;！!？?]|[，,](?!\d{3})")
# A line of a table holds a figure with room on both sides. Most texts hold no such line.
_ROOM = re.compile(r"\S {2,}\d[\d,.]*(?:%|[\u4e00-\u9fff]{1,2})?(?: {2}| *$)", re.MULTILINE)


def column_gaps(text: str) -> Iterator[tuple[int, int, str]]:
    r"""The edits that put a tab between the columns of a plain-text table, in order.

    A table is a heading and rows of as many columns below it, most of a row's figures. A row of fewer columns (a cell
    is empty, nobody knows which) becomes a single cell.

    >>> from extract.cleaning import edited
    >>> table = "单  位      立案  办复\n甲县政协    97    80"
    >>> edited(table, column_gaps(table))[0]
    '单位\t立案\t办复\n甲县政协\t97\t80'
    """
    if not _ROOM.search(text):
        return
    lines = [m.span() for m in _LINE.finditer(text) if m[0].strip()]
    gaps = [_gaps(text, *line) for line in lines]
    is_row = [_is_row(text, *line, between) for line, between in zip(lines, gaps, strict=True)]
    for block in _blocks(is_row):
        heading, width = block.start, len(gaps[block.start])
        if width < 2 or not _is_heading(text[slice(*lines[heading])]):
            continue
        if not any(len(gaps[at]) == width for at in block[1:]):
            continue
        for at in block:
            if len(gaps[at]) == width:
                yield from _parted(text, *lines[at], gaps[at])
            else:
                yield lines[at][1], lines[at][1], "\t"


def _blocks(is_row: Sequence[bool]) -> Iterator[range]:
    """The lines of each table: those that are rows, and the one above them."""
    first = -1
    for at, row in enumerate([*is_row, False]):
        if row and first < 0:
            first = max(at - 1, 0)
        elif not row and first >= 0:
            yield range(first, at)
            first = -1


def _is_heading(line: str) -> bool:
    """Whether a line may name columns: it has words and no sentences."""
    return not _RUNNING.search(line) and not line.lstrip()[:1].isdigit()


def _gaps(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The runs of spaces between the columns of a line."""
    inside = {m.span(1) for m in _SPREAD_WORD.finditer(text, start, end)}
    return [m.span() for m in _GAP.finditer(text, start, end) if m.span() not in inside]


def _is_row(text: str, start: int, end: int, gaps: list[tuple[int, int]]) -> bool:
    """Whether most columns of a line behind the first one hold figures."""
    if not gaps:
        return False
    starts = [gap[1] for gap in gaps]
    ends = [*(gap[0] for gap in gaps[1:]), start + len(text[start:end].rstrip())]
    figures = sum(bool(_FIGURE.fullmatch(text, a, b)) for a, b in zip(starts, ends, strict=True))
    return 2 * figures > len(gaps) and any(sign.isdigit() for sign in text[gaps[0][1] : end])


def _parted(text: str, start: int, end: int, gaps: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """A tab for each gap, and spread words written together."""
    together = [(*m.span(1), "") for m in _SPREAD_WORD.finditer(text, start, end)]
    return sorted([*((a, b, "\t") for a, b in gaps), *together])
