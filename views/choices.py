"""The choices that pages share: an indicator, what to divide it by, a period, bodies."""

from __future__ import annotations

import pandas as pd

from extract.model import Indicator
from present.orders import name_key
from present.peers import PICKED
from present.ratios import may_divide
from present.values import is_period, is_year, period_text
from views.filters import choose_many, choose_one
from views.plain import notice
from views.shown import Shown


def choose_indicator(show: Shown) -> Indicator:
    """One indicator of the catalogue; at first the one that most bodies report."""
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators}
    count = figure_counts(show.corpus.cells)

    def words(id: str) -> str:
        return show.say("filter.counted", name=show.grouped_name(entries[id]), count=count.get(id, 0))

    first = most_reported(show.corpus.cells, list(entries))
    chosen = choose_one("indicator", show.say("filter.indicator"), list(entries), words, first, show.language)
    return entries[chosen]


def choose_bodies(show: Shown) -> list[str]:
    """The bodies to show, in the order of their names: those compared with when the reader picks none, and always the
    own one."""
    known = known_bodies(show.corpus.cells)
    picked = choose_many(
        "body", show.say("filter.bodies"), known, lambda body: body, show.compared.group, show.language
    )
    return [body for body in known if body in (picked or show.compared.bodies) or body == show.own]


def group_of(show: Shown, bodies: list[str]) -> str:
    """The group that the bodies of `choose_bodies` are, as charts keep it."""
    return show.compared.kept if tuple(bodies) == show.compared.bodies else PICKED


def say_absent(show: Shown, bodies: list[str]) -> bool:
    """Say so where the folder has no body of the own list, unless the reader picked others; whether nobody is left."""
    if not show.compared.absent or group_of(show, bodies) == PICKED:
        return False
    notice("info", show.say("peers.absent", group=show.compared.group))
    return not bodies


def choose_per(show: Shown, indicator: Indicator) -> str:
    """The id of the indicator to divide by; "" for none, and for a rate, which is divided already."""
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators if may_divide(indicator, entry)}
    return choose_one(
        "per",
        show.say("filter.per"),
        ["", *entries],
        lambda id: show.grouped_name(entries[id]) if id else show.say("per.none"),
        "",
        show.language,
        help=None if entries else show.say("per.rate", indicator=show.name(indicator.id)),
    )


def periods(cells: pd.DataFrame) -> list[str]:
    """The periods of the cells: years first, the latest on top, then totals over several years."""
    told = {period for period in cells["period"] if period}
    return sorted(told, key=lambda period: (is_year(period), period), reverse=True)


def best_period(cells: pd.DataFrame) -> str:
    """The period with the most bodies; of equals the latest year. `cells` has at least one period."""
    bodies = cells[cells["period"] != ""].groupby("period")["body"].nunique().to_dict()
    return max(periods(cells), key=lambda period: (is_year(period), bodies[period], period))


def choose_period(show: Shown, cells: pd.DataFrame) -> str:
    """One of the periods of the cells, which have at least one; at first the best."""
    return choose_one(
        "period",
        show.say("filter.period"),
        periods(cells),
        lambda told: period_text(told, show.language),
        best_period(cells),
        show.language,
        missing=lambda told: asked_period(show, told),
    )


def asked_period(show: Shown, asked: str) -> str:
    """A period that a link asks for in words; as it stands where it is none."""
    return period_text(asked, show.language) if is_period(asked) else asked


def known_bodies(cells: pd.DataFrame) -> list[str]:
    """The named bodies of the cells, in the order of their names."""
    return sorted(filter(None, cells["body"].unique()), key=name_key)


def figure_counts(cells: pd.DataFrame) -> dict[str, int]:
    """How many cells each indicator has."""
    return {str(id): int(count) for id, count in cells["indicator"].value_counts().items()}


def most_reported(cells: pd.DataFrame, indicators: list[str]) -> str:
    """The indicator that most bodies report for a known period; the first of equals, in the catalogue's order."""
    dated = cells[(cells["period"] != "") & (cells["body"] != "")]
    bodies = dated.groupby("indicator")["body"].nunique().to_dict()
    return max(indicators, key=lambda id: bodies.get(id, 0))
