"""What is still to be settled: figures that disagree, jump, cannot be, or whose body or period nobody stated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

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


def open_points(cells: pd.DataFrame, indicators: Iterable[Indicator], factor: float) -> list[Point]:
    """All open points of the cells (columns of `extract.cells.CELL_COLUMNS`), by kind and then in the cells' order.

    `factor` is how many times larger or smaller than in the year before a value has to be for a jump.
    """
    entries = {entry.id: entry for entry in indicators}
    rows: list[Any] = list(cells.itertuples(index=False))
    points = [*_of_cells(rows, entries), *_jumps(rows, factor), *_missing(rows)]
    return sorted(points, key=lambda point: KINDS.index(point.kind))


def _of_cells(rows: Iterable[Any], entries: Mapping[str, Indicator]) -> Iterator[Point]:
    for row in rows:
        settled = row.review in SETTLED
        low, high = range_of(entries.get(row.indicator))
        kinds = {
            "disputed": row.review == "disputed",
            "conflict": row.conflict,
            "beyond": not settled and not low <= row.value <= high,
            "unknown": not row.body or not row.period,
            "assumed": not settled and row.assumed,
        }
        for kind, holds in kinds.items():
            if holds:
                yield _point(kind, row)


def range_of(entry: Indicator | None) -> tuple[float, float]:
    """The range in which an indicator's values can be right, as its entry states it; no value is negative."""
    if entry is None or (entry.range is None and entry.unit != "%"):
        return 0.0, float("inf")
    return entry.range or SHARE


def _jumps(rows: Iterable[Any], factor: float) -> Iterator[Point]:
    """The values that are many times those of the year before, or a fraction of them."""
    known = {(row.body, row.indicator, row.period): row for row in rows if row.body and _is_year(row.period)}
    for (body, indicator, period), row in known.items():
        before = known.get((body, indicator, str(int(period) - 1)))
        if before is None or row.review in SETTLED or not row.value or not before.value:
            continue
        if max(row.value / before.value, before.value / row.value) >= factor:
            yield _point("jump", row)._replace(before=before.value)


def _missing(rows: Iterable[Any]) -> Iterator[Point]:
    """The bodies without any figure for a year that others report on and that is later than their own first."""
    years: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        if row.body and _is_year(row.period):
            years[row.body].add(int(row.period))
    told = sorted(set().union(*years.values()))
    for body, own in sorted(years.items()):
        for year in told:
            if min(own) < year and year not in own:
                yield Point("missing", body, str(year))


def _point(kind: str, row: Any) -> Point:
    return Point(kind, row.body, row.period, row.indicator, row.value, row.unit, tuple(row.evidence))


def _is_year(period: str) -> bool:
    return len(period) == 4 and period.isdecimal()
