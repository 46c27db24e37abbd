"""Lists of committees, each with its figure, where what is counted was told before.

各县(区)报送量居前的是：鹭江区政协203篇、东麓区政协176篇; 收到信息520篇，其中：鹭江区政协203篇、东麓区政协176篇.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.grid_cells import GridCell
from extract.model import Indicator, Pattern
from extract.numerals import figure_of
from extract.speech import Speech

_UNIT = r"(?:人次|场次|件|条|篇|份|个|次|期|户|名|人|起|项|家|万?元|%)次?"
_FIGURE = rf"(?P<figure>\d[\d,.]*[万亿]?(?P<unit>{_UNIT}))"
_NAME = r"(?P<name>[\u4e00-\u9fff]{2,12}?[省市县区州旗盟](?:政协)?)"
_ITEM = re.compile(rf"{_NAME}(?:[(（]{_FIGURE}[)）]|{_FIGURE.replace('figure', 'bare').replace('unit', 'bare_unit')})")
# 政协203篇、: most texts hold no such list
_IN_LIST = re.compile(rf"(?:政协|[市县区州旗盟])[(（]?\d[\d,.]*[万亿]?{_UNIT}[)）]?[、，,；;和及与]")
_BETWEEN = re.compile(r"[、，,；;]|以及|[和及与]")
# 较多的有, 居前的是：, 其中：, 前三名依次为
_LEAD = re.compile(r"(?:的|依次|分别|名|位|其中)(?:是|为|有|包括)?[，,]?[：:]?|[是为][：:]?|[：:]")
_OF_WHICH = re.compile(r"^(?:其中|当中|各[市县区州旗（()）、]+(?:政协)?(?:情况)?|具体|分别|依次)*$")
# 各县(区)报送量居前的是: the words around what is counted
_WHO = re.compile(r"^(?:其中|当中|从)?[，,]?(?:在?各[市县区州旗（()）、]+(?:政协|中)?)?(?:的)?")
_RANKED = re.compile(
    r"""(?:(?:排[名在]?|位|[位排]?列|[位排]?居|处于?)?(?:全[省市州县区])?
       (?:前列|前[一二三四五六七八九十\d]{1,2}[位名]?|第一|靠前|前|领先|(?:比?较|最|更)[多高大好]|突出))?
    的?$""",
    re.VERBOSE,
)
# 报送量 is what was 报送, 提案数 how many of them
_HOW_MANY = re.compile(r"总?(?:数量|[数量]|件数|篇数|条数|场次)的?$")
_ANY_FIGURE = re.compile(rf"\d[\d,.]*[万亿]?(?P<unit>{_UNIT})")
# 鹭江区21篇 where nothing but places is named
_OF_COMMITTEES = re.compile("政协|委员|提案|社情民意")
_FARTHEST = 120
"""Characters before a list in which what it counts is told."""


@dataclass(frozen=True, slots=True)
class ListFigure:
    """A figure of a list, and the committee's name before it."""

    indicator: Indicator
    pattern: Pattern
    place: GridCell
    start: int
    end: int
    value: float
    approx: bool


def list_figures(text: str, start: int, end: int, speech: Speech) -> Iterator[list[ListFigure]]:
    """The figures of each list of two committees or more between two offsets of a cleaned text."""
    done = start
    for found in _IN_LIST.finditer(text, start, end):
        if found.start() < done:
            continue
        begin = max(start, done, *(text.rfind(mark, start, found.start()) + 1 for mark in "。！？\n"))
        items, lead = _items(text, begin, found.start(), end)
        if len(items) < 2:
            continue
        done = items[-1].end()
        paragraph = max(start, text.rfind("\n", start, lead) + 1, lead - _FARTHEST)
        before = text[paragraph:lead]
        if not _OF_COMMITTEES.search(before) and not any(item["name"].endswith("政协") for item in items):
            continue
        words = _counted(before, _figure(items[0])[1])
        said = replace(speech, above=before)
        for counted in dict.fromkeys((_HOW_MANY.sub("", words), words)):
            figures = [figure for item in items for figure in _figures_of(item, counted, said)] if counted else []
            if figures:
                yield figures
                break


def _items(text: str, begin: int, at: int, end: int) -> tuple[list[re.Match[str]], int]:
    """The items of the list of which one stands at a place, and where the words before them end."""
    for lead in reversed(list(_LEAD.finditer(text, begin, at))):
        first = _ITEM.match(text, lead.end(), end)
        if first and first.start() < at < first.end():
            items = [first]
            while (gap := _BETWEEN.match(text, items[-1].end(), end)) and (item := _ITEM.match(text, gap.end(), end)):
                items.append(item)
            return items, lead.start()
    return [], begin


def _figure(item: re.Match[str]) -> tuple[str, str]:
    """The group of an item's figure, and its unit."""
    return ("figure", item["unit"]) if item["figure"] else ("bare", item["bare_unit"])


def _counted(before: str, unit: str) -> str:
    """What a list counts by the words before it: 报送 of 各县(区)报送量居前.

    Where these say nothing (其中, 场次居前) it is what the last figure of its unit counts, or else the clause before.
    """
    *earlier, clause = re.split(r"[，。；！？,;!?\n]", before)
    own = _RANKED.sub("", _WHO.sub("", clause), count=1)
    if _HOW_MANY.sub("", own) and not _OF_WHICH.match(own):
        return own
    alike = [m for m in _ANY_FIGURE.finditer(before) if m["unit"] == unit]
    if alike:
        return re.split(r"[，。；！？,;!?\n\d]", before[: alike[-1].start()])[-1]
    return _WHO.sub("", earlier[-1]) if earlier and not _OF_WHICH.match(clause) else ""


def _figures_of(item: re.Match[str], words: str, speech: Speech) -> Iterator[ListFigure]:
    group, _ = _figure(item)
    figure = figure_of(item[group])
    if figure is None:
        return
    place = GridCell(*item.span("name"), item["name"])
    for indicator, pattern in speech.matching(words, item[group]):
        yield ListFigure(indicator, pattern, place, *item.span(group), figure.value, figure.approx)
