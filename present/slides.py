"""What is shown at a meeting: charts in order, each with a title and a remark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from present.spec import ChartSpec, UnknownChart, as_data, from_data


@dataclass(frozen=True, slots=True)
class Slide:
    """A chart with the words that the presenter set beside it; an empty title means the chart's own."""

    spec: ChartSpec
    title: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides in order, under a name."""

    name: str
    slides: tuple[Slide, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What every export states of itself: the day it was made, the catalogue's version (its hash), the reports it is
    made from, and the filters used, as pairs of words."""

    made: date
    catalogue_version: str
    reports: tuple[str, ...]
    filters: tuple[tuple[str, str], ...] = ()


def deck_data(deck: Deck) -> dict[str, Any]:
    """The slides as JSON can hold them; the name is kept beside them."""
    return {
        "slides": [{"spec": as_data(slide.spec), "title": slide.title, "remark": slide.remark} for slide in deck.slides]
    }


def deck_of(name: str, data: Mapping[str, Any]) -> Deck:
    """The deck that `deck_data` gave. Raises UnknownChart where it is none.

    >>> deck_of("一季度", deck_data(Deck("一季度", (Slide(ChartSpec("bars", "members")),)))).slides[0].spec.indicator
    'members'
    """
    try:
        slides = tuple(Slide(from_data(s["spec"]), str(s["title"]), str(s["remark"])) for s in data["slides"])
    except (KeyError, TypeError, AttributeError) as error:
        raise UnknownChart(str(error)) from error
    return Deck(name, slides)
