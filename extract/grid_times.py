"""The years that headings of tables name: 2023年, or 三年合计 beside three years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.dates import YEAR, year_of
from extract.grid_cells import GridCell

_YEAR = re.compile(rf"^(?P<year>{YEAR})年?(?:度)?$")
# 三年合计, 五年累计: the column that adds up the years beside it
_YEARS_TOGETHER = re.compile(r"^(?P<count>[两二三四五])年(?:来|共)?(?:合计|累计|总计|共计|小计|总数)$")
_COUNTS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}


@dataclass(frozen=True, slots=True)
class GridTime:
    """The years, the first and the last, that a heading of a table names: 2023年, or 三年合计 beside three of them."""

    cell: GridCell
    first: int
    last: int


def year_named(cell: GridCell) -> GridTime | None:
    """The year that a heading names.

    >>> year_named(GridCell(0, 5, "2023年"))
    GridTime(cell=GridCell(start=0, end=5, text='2023年'), first=2023, last=2023)
    """
    found = _YEAR.match(cell.text)
    return GridTime(cell, year_of(found["year"]), year_of(found["year"])) if found else None


def years_together(cell: GridCell, years: Sequence[GridTime]) -> GridTime | None:
    """The years that 三年合计 adds up: those beside it, where they are three in a row."""
    found = _YEARS_TOGETHER.match(cell.text)
    told = sorted(time.first for time in years)
    if not found or len(told) != _COUNTS[found["count"]] or told[-1] - told[0] != len(told) - 1:
        return None
    return GridTime(cell, told[0], told[-1])
