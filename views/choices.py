"""The choices that Compare and Trend share: an indicator and bodies."""

from __future__ import annotations

import pandas as pd

from extract.model import Indicator
from views.filters import choose_many, choose_one
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
    """The bodies to show, in the order of their names: all known ones when the reader picks none."""
    known = known_bodies(show.corpus.cells)
    picked = choose_many(
        "body", show.say("filter.bodies"), known, lambda body: body, show.say("filter.all_bodies"), show.language
    )
    return picked or known


def known_bodies(cells: pd.DataFrame) -> list[str]:
    """The named bodies of the cells, sorted."""
    return [body for body in sorted(set(cells["body"])) if body]


def figure_counts(cells: pd.DataFrame) -> dict[str, int]:
    """How many cells each indicator has."""
    return {str(id): int(count) for id, count in cells["indicator"].value_counts().items()}


def most_reported(cells: pd.DataFrame, indicators: list[str]) -> str:
    """The indicator that most bodies report for a known period; the first of equals, in the catalogue's order."""
    dated = cells[(cells["period"] != "") & (cells["body"] != "")]
    bodies = dated.groupby("indicator")["body"].nunique().to_dict()
    return max(indicators, key=lambda id: bodies.get(id, 0))
