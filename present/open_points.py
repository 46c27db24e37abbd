"""What is still to be settled: figures that disagree, jump, cannot be, or whose body or period nobody stated."""

from __future__ import annotations

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
