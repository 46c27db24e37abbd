"""One body: each of its indicators against the same indicator of the bodies it is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Indicator
from present.figure import rows_of
from present.ranks import Change, Spread, change_on, ranks, spread_of, year_before


class Line(NamedTuple):
    """One indicator of the profile. `cell` is None where the body does not report it, and then it has no rank and no
    change; `spread` is that of all bodies compared, one's own among them."""

    indicator: Indicator
    cell: Any
    spread: Spread
    rank: int | None = None
    change: Change | None = None

    def place(self, value: float) -> float:
        """Where a value lies between the lowest (0) and the highest (1); in the middle where all are equal."""
        width = self.spread.high - self.spread.low
        return (value - self.spread.low) / width if width else 0.5


def profile_lines(
    cells: pd.DataFrame, indicators: Sequence[Indicator], period: str, own: str, bodies: Sequence[str]
) -> list[Line]:
    """A line per indicator that the body, or one of those it is compared with, reports for the period; those of a
    group together, in the order of `indicators`."""
    now = _by_indicator(cells, period, {own, *bodies})
    year = year_before(period)
    before = _by_indicator(cells, year, {own}) if year else {}
    order = {group: place for place, group in enumerate(dict.fromkeys(entry.group for entry in indicators))}
    ordered = sorted(indicators, key=lambda entry: order[entry.group])
    return [
        _line(entry, now[entry.id], spread, before.get(entry.id, {}).get(own), own)
        for entry in ordered
        if entry.id in now and (spread := spread_of([float(cell.value) for cell in now[entry.id].values()]))
    ]


def _by_indicator(cells: pd.DataFrame, period: str, bodies: set[str]) -> dict[str, dict[str, Any]]:
    """The cells of the period by indicator and body."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for cell in rows_of(cells[(cells["period"] == period) & cells["body"].isin(list(bodies))]):
        found[cell.indicator][cell.body] = cell
    return dict(found)


def _line(indicator: Indicator, told: dict[str, Any], spread: Spread, before: Any, own: str) -> Line:
    cell = told.get(own)
    if cell is None:
        return Line(indicator, None, spread)
    values = {body: float(other.value) for body, other in told.items()}
    change = change_on(before.value, cell.value) if before is not None else None
    return Line(indicator, cell, spread, ranks(values, indicator.better)[own], change)
