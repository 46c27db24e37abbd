"""The numbers beside a chart: rank, change, median, quartiles, and how many bodies and reports state the indicator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Indicator
from present.ranks import change_on, spread_of, year_before
from present.ratios import parts_of
from present.rows import cells_before, chosen_cells, ranks_of
from present.standings import change_text
from present.strings import say
from present.values import people_value


class Fact(NamedTuple):
    """A number with the words that say what it is; `own` where it speaks of the reader's own body."""

    label: str
    value: str
    own: bool = False


def statistics(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    own: str = "",
) -> list[Fact]:
    """The facts about the bodies in the period; those about the own body first, where one of `bodies` is it.

    `by_report` is the table of all indicators, so that reports without this one are counted, too.
    """
    rows = chosen_cells(cells, indicator, period, bodies)
    facts = _of_own(cells, rows, indicator, period, language, own) if own in rows else []
    return [*facts, *_of_all(rows, indicator, language), _reports(by_report, indicator, period, bodies, language)]


def _of_own(
    cells: pd.DataFrame, rows: dict[str, Any], indicator: Indicator, period: str, language: str, own: str
) -> list[Fact]:
    cell = rows[own]
    if cell is None:
        return [Fact(own, say("stat.not_ranked", language), own=True)]
    placed = ranks_of(rows, indicator)
    rank = say("stat.rank_value", language, rank=placed[own], count=len(placed))
    facts = [
        Fact(own, people_value(cell.value, indicator.unit, cell.approx, language), own=True),
        Fact(say("stat.rank", language), rank, own=True),
    ]
    if year := year_before(period):
        before = cells_before(cells, indicator, period, [own]).get(own)
        change = change_on(before.value, cell.value) if before is not None else None
        words = change_text(change, indicator.unit, language) or say("stat.no_before", language)
        facts.append(Fact(say("stat.change", language, year=year), words, own=True))
    return facts


def _of_all(rows: dict[str, Any], indicator: Indicator, language: str) -> list[Fact]:
    found = [float(cell.value) for cell in rows.values() if cell is not None]
    facts = []
    if spread := spread_of(found):

        def words(value: float) -> str:
            return people_value(value, indicator.unit, False, language)

        def between(low: float, high: float) -> str:
            return say("stat.between", language, low=words(low), high=words(high))

        if spread.median is not None:
            facts.append(Fact(say("stat.median", language), words(spread.median)))
        if spread.quartiles:
            facts.append(Fact(say("stat.quartiles", language), between(*spread.quartiles)))
        facts.append(Fact(say("stat.range", language), between(spread.low, spread.high)))
    return [*facts, Fact(say("stat.bodies", language), _share(len(found), len(rows), language))]


def _reports(by_report: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str], language: str) -> Fact:
    """How many of the reports that state something of the bodies in the period state this indicator; of a ratio, both
    of its indicators."""
    rows = by_report[(by_report["period"] == period) & by_report["body"].isin(list(bodies))]
    stating = [set(rows[rows["indicator"] == id]["report"]) for id in parts_of(indicator.id)]
    count = len(set.intersection(*stating))
    return Fact(say("stat.reports", language), _share(count, int(rows["report"].nunique()), language))


def _share(count: int, all: int, language: str) -> str:
    percent = people_value(round(100 * count / all), "%", False, language) if all else "–"
    return say("stat.share", language, count=count, all=all, percent=percent)
