"""What is shown at a meeting: charts in order, each with a title and a remark."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count
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
    made from, the filters used, as pairs of words, and the groups that its slides compare, in words, slide after slide,
    "" where one is not known."""

    made: date
    catalogue_version: str
    reports: tuple[str, ...]
    filters: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()

    def of_slide(self, number: int) -> About:
        """The same for one slide alone, counted from 1."""
        return replace(self, groups=self.groups[number - 1 : number])


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


def with_slide(deck: Deck, slide: Slide) -> Deck:
    """The deck with one more slide at its end."""
    return replace(deck, slides=(*deck.slides, slide))


def without_slide(deck: Deck, place: int) -> Deck:
    """The deck without the slide at a place, counted from 0."""
    return replace(deck, slides=deck.slides[:place] + deck.slides[place + 1 :])


def moved_slide(deck: Deck, place: int, by: int) -> Deck:
    """The deck with the slide at a place moved on by so many places (back where negative), at most to an end.

    >>> deck = Deck("一季度", tuple(Slide(ChartSpec("bars", name)) for name in "abc"))
    >>> "".join(slide.spec.indicator for slide in moved_slide(deck, 2, -1).slides)
    'acb'
    """
    slides = list(deck.slides)
    slides.insert(max(0, place + by), slides.pop(place))
    return replace(deck, slides=tuple(slides))


def worded_slide(deck: Deck, place: int, title: str, remark: str) -> Deck:
    """The deck with other words beside the chart at a place."""
    slides = list(deck.slides)
    slides[place] = replace(slides[place], title=title, remark=remark)
    return replace(deck, slides=tuple(slides))


def free_name(name: str, taken: Container[str]) -> str:
    """The name, or where it is taken the name with the first number that is free.

    >>> free_name("一季度", {"一季度", "一季度 (2)"}), free_name("一季度", ())
    ('一季度 (3)', '一季度')
    """
    numbered = (f"{name} ({number})" for number in count(2))
    return next(free for free in chain((name,), numbered) if free not in taken)
