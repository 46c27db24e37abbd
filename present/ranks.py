"""Where one body stands among others: rank, median, quartiles, and the change on the year before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from present.values import is_year

FEWEST_FOR_MEDIAN = 3  # of two figures the median is no news
FEWEST_FOR_QUARTILES = 4


@dataclass(frozen=True, slots=True)
class Spread:
    """How the values of several bodies lie. `median` and `quartiles` are None where too few bodies report."""

    count: int
    low: float
    high: float
    median: float | None
    quartiles: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Change:
    """From the year before: both values, the difference, and in per cent of the former (None where that is 0)."""

    before: float
    difference: float
    percent: float | None


def spread_of(values: Sequence[float]) -> Spread | None:
    """How the values lie; None of none. Quartiles are interpolated between the values (`inclusive`, as Excel's
    QUARTILE.INC gives them).

    >>> spread_of([1, 2, 3, 4, 5])
    Spread(count=5, low=1, high=5, median=3, quartiles=(2.0, 4.0))
    >>> spread_of([7, 9])
    Spread(count=2, low=7, high=9, median=None, quartiles=None)
    """
    if not values:
        return None
    quarters = quantiles(values, n=4, method="inclusive") if len(values) >= FEWEST_FOR_QUARTILES else None
    return Spread(
        len(values),
        min(values),
        max(values),
        median(values) if len(values) >= FEWEST_FOR_MEDIAN else None,
        (quarters[0], quarters[2]) if quarters else None,
    )


def ranks(values: Mapping[str, float], better: str) -> dict[str, int]:
    """The rank of each body, 1 being the highest value, or the lowest where the catalogue says `better: lower`.
    Equal values share a rank, and the next one is left out.

    >>> ranks({"甲": 5, "乙": 9, "丙": 9, "丁": 1}, "higher")
    {'甲': 3, '乙': 1, '丙': 1, '丁': 4}
    >>> ranks({"甲": 5, "乙": 9}, "lower")
    {'甲': 1, '乙': 2}
    """
    ordered = sorted(values.values(), reverse=better != "lower")
    first: dict[float, int] = {}
    for place, value in enumerate(ordered, start=1):
        first.setdefault(value, place)
    return {body: first[value] for body, value in values.items()}


def year_before(period: str) -> str:
    """The year before; "" for a total over several years and for no period, which no other stands beside.

    >>> year_before("2023"), year_before("2018-2022"), year_before("")
    ('2022', '', '')
    """
    return f"{int(period) - 1:04d}" if is_year(period) else ""


def change_on(before: float, now: float) -> Change:
    """The change from `before` to `now`.

    >>> change_on(160, 200), change_on(0, 3).percent
    (Change(before=160, difference=40, percent=25.0), None)
    """
    return Change(before, now - before, (now - before) / abs(before) * 100 if before else None)
