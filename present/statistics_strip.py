"""The numbers beside a chart: rank, change, median, quartiles, and how many bodies and reports state the indicator."""

from __future__ import annotations

from typing import Any, NamedTuple

from extract.model import Indicator
from present.comparison import Comparison
from present.ranks import change_on, spread_of, year_before
from present.ratios import parts_of
from present.standings import change_text
from present.strings import say
from present.values import people_value


class Fact(NamedTuple):
    """A number with the words that say what it is; `own` where it speaks of the reader's own body."""

    label: str
    value: str
    own: bool = False


def statistics(asked: Comparison, language: str) -> list[Fact]:
    """The facts about the bodies in the period; those about the own body first, where one of the bodies is it.

    `by_report` must be the table of all indicators here, so that reports without this one are counted, too.
    """
    rows = asked.chosen()
    facts = _of_own(asked, rows, language) if asked.own in rows else []
    return [*facts, *_of_all(rows, asked.indicator, language), _reports(asked, language)]


def _of_own(asked: Comparison, rows: dict[str, Any], language: str) -> list[Fact]:
    own, unit = asked.own, asked.indicator.unit
    cell = rows[own]
    if cell is None:
        return [Fact(own, say("stat.not_ranked", language), own=True)]
    placed = asked.placed(rows)
    rank = say("stat.rank_value", language, rank=placed[own], count=len(placed))
    facts = [
        Fact(own, people_value(cell.value, unit, cell.approx, language), own=True),
        Fact(say("stat.rank", language), rank, own=True),
    ]
    if year := year_before(asked.period):
        before = asked.before().get(own)
        change = change_on(before.value, cell.value) if before is not None else None
        words = change_text(change, unit, language) or say("stat.no_before", language)
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


def _reports(asked: Comparison, language: str) -> Fact:
    """How many of the reports that state something of the bodies in the period state this indicator; of a ratio, both
    of its indicators."""
    rows = asked.by_report
    rows = rows[(rows["period"] == asked.period) & rows["body"].isin(list(asked.bodies))]
    stating = [set(rows[rows["indicator"] == id]["report"]) for id in parts_of(asked.indicator.id)]
    count = len(set.intersection(*stating))
    return Fact(say("stat.reports", language), _share(count, int(rows["report"].nunique()), language))


def _share(count: int, all: int, language: str) -> str:
    percent = people_value(round(100 * count / all), "%", False, language) if all else "–"
    return say("stat.share", language, count=count, all=all, percent=percent)
