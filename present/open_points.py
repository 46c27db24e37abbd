"""What is still to be settled: figures that disagree, jump, cannot be, or whose body or period nobody stated."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from extract.model import Indicator

KINDS = ("disputed", "conflict", "beyond", "jump", "unknown", "assumed", "missing")
"""The kinds of open points, the most pressing first."""

SETTLED = frozenset({"right", "changed", "added"})
"""States of review after which nothing about a figure is open, but that reports disagree."""

SHARE = (0.0, 100.0)
"""The range of shares in per cent, for entries of the catalogue that state none."""


class Point(NamedTuple):
    """One thing to be settled. `evidence` are ids of observations, those that make the value first; of a body without a
    report for a year (`missing`) there are none, and no indicator. `before` is the value of the year before a jump."""

    kind: str
    body: str
    period: str
    indicator: str = ""
    value: float = 0.0
    unit: str = ""
    evidence: tuple[int, ...] = ()
    before: float = 0.0

    @property
    def cell(self) -> tuple[str, str, str]:
        """What the point is about; the points of a kind are in this order, and no two of them are about the same."""
        return self.body, self.period, self.indicator


class Place(NamedTuple):
    """Where a cell stands among the open points of a kind: how many these are, which of them it is, counted from 1 (0
    where it is none of them, or no longer), and the points next to it on either side."""

    all: int
    number: int
    previous: Point | None
    next: Point | None


class _Row(NamedTuple):
    """What is looked at of a cell."""

    body: str
    period: str
    indicator: str
    value: float
    unit: str
    conflict: bool
    assumed: bool
    evidence: tuple[int, ...]
    review: str


def open_points(cells: pd.DataFrame, indicators: Iterable[Indicator], factor: float) -> list[Point]:
    """All open points of the cells (columns of `extract.cells.CELL_COLUMNS`), by kind and then in the cells' order.

    `factor` is how many times larger or smaller than in the year before a value has to be for a jump.
    """
    entries = {entry.id: entry for entry in indicators}
    columns = (cells[name].tolist() for name in _Row._fields)  # several times as fast as `itertuples`
    rows = [_Row(*values) for values in zip(*columns, strict=True)]
    points = [*_of_cells(rows, entries), *_jumps(rows, factor), *_missing(rows)]
    return sorted(points, key=lambda point: KINDS.index(point.kind))


def place_among(points: Sequence[Point], cell: tuple[str, str, str]) -> Place:
    """Where the cell (body, period, indicator) stands among the open points of one kind.

    It stands there whether or not it is open itself: once it is settled, the next is still the one that came after it.

    >>> first, second = Point("conflict", "甲县政协", "2022", "filed"), Point("conflict", "甲县政协", "2023", "filed")
    >>> place_among([first, second], first.cell) == Place(2, 1, None, second)
    True
    >>> place_among([second], first.cell) == Place(1, 0, None, second)
    True
    """
    cells = [point.cell for point in points]
    start, end = bisect_left(cells, cell), bisect_right(cells, cell)
    before, after = points[:start], points[end:]
    return Place(len(points), end if end > start else 0, before[-1] if before else None, after[0] if after else None)


def _of_cells(rows: Sequence[_Row], entries: Mapping[str, Indicator]) -> Iterator[Point]:
    ranges = {id: range_of(entry) for id, entry in entries.items()}
    for row in rows:
        settled = row.review in SETTLED
        low, high = ranges.get(row.indicator) or range_of(None)
        if row.review == "disputed":
            yield _point("disputed", row)
        if row.conflict:
            yield _point("conflict", row)
        if not settled and not low <= row.value <= high:
            yield _point("beyond", row)
        if not row.body or not row.period:
            yield _point("unknown", row)
        if not settled and row.assumed:
            yield _point("assumed", row)


def range_of(entry: Indicator | None) -> tuple[float, float]:
    """The range in which an indicator's values can be right, as its entry states it; no value is negative."""
    if entry is None or (entry.range is None and entry.unit != "%"):
        return 0.0, float("inf")
    return entry.range or SHARE


def _jumps(rows: Sequence[_Row], factor: float) -> Iterator[Point]:
    """The values that are many times those of the year before, or a fraction of them."""
    years = _years(rows)
    known = {(row.body, row.indicator, years[row.period]): row for row in rows if row.body and row.period in years}
    for (body, indicator, year), row in known.items():
        before = known.get((body, indicator, year - 1))
        if before is None or row.review in SETTLED or not row.value or not before.value:
            continue
        if max(row.value / before.value, before.value / row.value) >= factor:
            yield _point("jump", row)._replace(before=before.value)


def _missing(rows: Sequence[_Row]) -> Iterator[Point]:
    """The bodies without any figure for a year that others report on and that is later than their own first."""
    years = _years(rows)
    by_body: dict[str, set[int]] = defaultdict(set)
    for body, period in {(row.body, row.period) for row in rows}:
        if body and period in years:
            by_body[body].add(years[period])
    told = sorted(set().union(*by_body.values()))
    for body, own in sorted(by_body.items()):
        for year in told:
            if min(own) < year and year not in own:
                yield Point("missing", body, str(year))


def _point(kind: str, row: _Row) -> Point:
    return Point(kind, row.body, row.period, row.indicator, row.value, row.unit, row.evidence)


def _years(rows: Iterable[_Row]) -> dict[str, int]:
    """The periods that are single years, and these."""
    periods = {row.period for row in rows}
    return {period: int(period) for period in periods if len(period) == 4 and period.isdecimal()}
