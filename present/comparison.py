"""What a chart of one period is asked: an indicator, bodies in an order, and the tables that answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from extract.model import Indicator
from present.figure import rows_of
from present.orders import sorted_bodies
from present.ranks import ranks, year_before


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """One indicator, or a ratio of two, in one period, among `bodies`, also those that report nothing.

    `cells` and `by_report` are the tables of `extract.cells.cells`, without and with `by_report=True`; `own` is the
    body that stands out, "" for none, and `sort` one of `present.orders.SORTS`. Cells come as rows of `rows_of`.
    """

    cells: pd.DataFrame
    by_report: pd.DataFrame
    indicator: Indicator
    period: str
    bodies: Sequence[str]
    own: str = ""
    sort: str = "best"

    def chosen(self) -> dict[str, Any]:
        """The cell of each body that has one, else None, in the order of `bodies`."""
        return self._of(self.period)

    def before(self) -> dict[str, Any]:
        """The cells of the year before, of the bodies that have one; none beside a total over several years."""
        year = year_before(self.period)
        return _told(self._of(year)) if year else {}

    def ordered(self) -> dict[str, Any]:
        """The cells of the bodies that report, in the order `sort`."""
        found = _told(self.chosen())
        before = self.before() if self.sort == "change" else {}
        order = sorted_bodies(_values(found), _values(before), self.indicator.better, self.sort)
        return {body: found[body] for body in order}

    def placed(self, cells: Mapping[str, Any]) -> dict[str, int]:
        """The rank of each of the cells among them; those that are None have none."""
        return ranks(_values(_told(cells)), self.indicator.better)

    def _of(self, period: str) -> dict[str, Any]:
        rows = self.cells[(self.cells["indicator"] == self.indicator.id) & (self.cells["period"] == period)]
        found = {cell.body: cell for cell in rows_of(rows)}
        return {body: found.get(body) for body in self.bodies}


def _told(cells: Mapping[str, Any]) -> dict[str, Any]:
    return {body: cell for body, cell in cells.items() if cell is not None}


def _values(cells: Mapping[str, Any]) -> dict[str, float]:
    return {body: float(cell.value) for body, cell in cells.items()}
