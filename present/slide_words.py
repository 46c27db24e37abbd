"""A slide in words, without its chart: what it shows, and what of it is no longer there."""

from __future__ import annotations

from extract.model import Catalogue
from present.exported import name_of
from present.peers import group_words
from present.plain_text import one_line
from present.slides import Slide
from present.spec import ChartSpec, Tables, UnknownChart, indicator_of
from present.strings import say
from present.values import period_text

_MOST_NAMED = 8
"""Bodies that a sentence names; of more the number is told."""


def heading(slide: Slide, catalogue: Catalogue, language: str) -> str:
    """What heads the slide: the presenter's title, or where there is none the chart's."""
    return one_line(slide.title) or title_words(slide.spec, catalogue, language)


def title_words(spec: ChartSpec, catalogue: Catalogue, language: str) -> str:
    """What the chart is headed by where the presenter sets no title.

    >>> title_words(ChartSpec("profile", "", "2023", own="甲县政协"), None, "zh")
    '甲县政协 · 2023年'
    """
    period = period_text(spec.period, language)
    if spec.kind == "profile":
        return say("profile.title", language, body=one_line(spec.own), period=period)
    name = name_of(spec.measure, catalogue, language)
    return say("chart.title", language, indicator=name, period=period) if spec.period else name


def choice_words(spec: ChartSpec, language: str) -> str:
    """How the chart shows it: the kind of chart, how many bodies and what group, the own one, the order.

    >>> choice_words(ChartSpec("bars", "members", "2023", ("甲县政协", "乙县政协"), own="乙县政协"), "zh")
    '条形 · 2个单位 · 本单位：乙县政协'
    """
    told = [
        say(f"kind.{spec.kind}", language),
        say("meeting.bodies", language, count=len(spec.bodies)),
    ]
    if group := group_words(spec.group, language):
        told.append(say("export.fact", language, label=say("filter.peers", language), value=group))
    if spec.own and spec.kind != "profile":
        told.append(say("export.fact", language, label=say("filter.own", language), value=one_line(spec.own)))
    if spec.kind not in ("trend", "profile") and spec.sort != "best":
        told.append(say(f"sort.{spec.sort}", language))
    return " · ".join(told)


def lost_words(spec: ChartSpec, tables: Tables, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """A sentence for each thing that the chart asks for and that is no longer there: its indicator, bodies, all
    figures of its period."""
    if spec.kind != "profile":
        try:
            indicator_of(spec.measure, catalogue)
        except UnknownChart as error:
            return (say("export.lost", language, indicator=one_line(str(error))),)
    told = []
    known = set(tables.cells["body"])
    asked = dict.fromkeys(body for body in (*spec.bodies, spec.own) if body)
    if gone := [one_line(body) for body in asked if body not in known]:
        more = ["…"] if len(gone) > _MOST_NAMED else []
        names = say("list.comma", language).join([*gone[:_MOST_NAMED], *more])
        told.append(say("meeting.bodies_gone", language, count=len(gone), bodies=names))
    if spec.period and spec.period not in set(tables.cells["period"]):
        told.append(say("meeting.period_gone", language, period=period_text(spec.period, language)))
    return tuple(told)
