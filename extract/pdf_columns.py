"""The reading order of a page whose lines jump from column to column: newspaper columns apart, table rows whole."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

# All distances are in heights of a character. Characters of one line stand closer than this, columns and cells do not.
JUMP = 1.2

# Order by place only where at least this share of the lines jumps; the order of the stream is the better guess
# elsewhere, because the program that made the file knew which text belongs together.
_MANY_JUMPS = 0.3

# A column of running text is at least this wide and this high; a column of a table is narrower or has gaps.
_COLUMN_WIDTH, _COLUMN_LINES = 8, 3
_FULL_LINE, _FULL_LINES = 0.75, 0.5


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that stand together on one baseline. Distances in points, `y` of the baseline grows upwards."""

    text: str
    left: float
    right: float
    y: float
    height: float

    @property
    def width(self) -> float:
        return self.right - self.left


_Line = tuple[Run, ...]


def page_text(runs: Sequence[Run]) -> str:
    """The text of a page from its runs in the order of the stream; a TAB stands between the cells of a row.

    >>> page_text([Run("立案", 60, 80, 700, 10), Run("112件", 200, 230, 700, 10), Run("办复", 60, 80, 680, 10)])
    '立案\\t112件\\n办复'
    """
    lines = list(_stream_lines(runs))
    jumps = sum(len(line) - 1 for line in lines)
    if jumps >= _COLUMN_LINES and jumps > _MANY_JUMPS * len(lines):
        lines = _ordered(runs)
    return "\n".join("\t".join(run.text for run in line) for line in lines)


def _stream_lines(runs: Iterable[Run]) -> Iterable[_Line]:
    """Neighbours in the stream that stand on one baseline."""
    line: list[Run] = []
    for run in runs:
        if line and not _is_same_line(line[-1], run):
            yield tuple(line)
            line = []
        line.append(run)
    if line:
        yield tuple(line)


def _is_same_line(run: Run, other: Run) -> bool:
    return abs(run.y - other.y) < 0.5 * min(run.height, other.height)


def _ordered(runs: Sequence[Run]) -> list[_Line]:
    """The lines of a region: above its columns, the left columns, the right ones, below (an XY-cut)."""
    by_height = sorted(runs, key=lambda run: -run.y)
    lines = [tuple(sorted(line, key=lambda run: run.left)) for line in _stream_lines(by_height)]
    cut = _column_cut(lines)
    if cut is None:
        return lines
    first, last, gutter = cut
    band = list(itertools.chain.from_iterable(lines[first:last]))
    left = [run for run in band if run.right <= gutter]
    right = [run for run in band if run.left >= gutter]
    above, below = (list(itertools.chain.from_iterable(part)) for part in (lines[:first], lines[last:]))
    return [line for region in (above, left, right, below) if region for line in _ordered(region)]


def _column_cut(lines: list[_Line]) -> tuple[int, int, float] | None:
    """The longest band of lines (first, last + 1) that a gutter divides into columns of text, and the gutter's x."""
    bands = [band for first in range(len(lines)) if (band := _longest_band(lines, first))]
    for first, last, gutter in sorted(bands, key=lambda band: band[0] - band[1]):
        sides: tuple[list[_Line], list[_Line]] = ([], [])
        for line in lines[first:last]:
            sides[0].append(tuple(run for run in line if run.right <= gutter))
            sides[1].append(tuple(run for run in line if run.left >= gutter))
        if all(_is_running_text([line for line in side if line]) for side in sides):
            return first, last, gutter
    return None


def _longest_band(lines: list[_Line], first: int) -> tuple[int, int, float] | None:
    """The longest band from line `first` on with a strip that no run crosses, and the middle of the widest strip."""
    covered: list[tuple[float, float]] = []
    found = None
    for last in range(first, len(lines)):
        covered = _merged([*covered, *((run.left, run.right) for run in lines[last])])
        strips = [(right - left, (left + right) / 2) for (_, left), (right, _) in itertools.pairwise(covered)]
        height = lines[last][0].height
        if strips and max(strips)[0] >= height:
            found = (first, last + 1, max(strips)[1])
    return found


def _merged(intervals: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in sorted(intervals):
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _is_running_text(lines: list[_Line]) -> bool:
    """Whether the lines fill their column, as wrapped text does and the cells of a table do not."""
    if len(lines) < _COLUMN_LINES:
        return False
    width = max(line[-1].right for line in lines) - min(line[0].left for line in lines)
    full = sum(sum(run.width for run in line) >= _FULL_LINE * width for line in lines)
    return width >= _COLUMN_WIDTH * median(line[0].height for line in lines) and full >= _FULL_LINES * len(lines)
