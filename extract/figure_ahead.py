"""Figures told before what they count: 96场——各站室开展协商议事的场次; 214件，这是已经办复的提案.

94.8%和98.9%。前者是2017年的满意率，后者是2021年的满意率 tells two so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.candidates import Candidate
from extract.cards import LIST_MARKS
from extract.dates import YEAR, year_of
from extract.grid_cells import GridCell
from extract.grid_times import GridTime
from extract.numerals import figure_of
from extract.pieces import FIGURE_MARK, PIECES
from extract.speech import Speech

NUMBER = "(?:近|约|逾|超)?" + PIECES["digits"].regex
SHARE = PIECES["share"].regex
UNIT = "人次|场次|批次|班次|[件条次个名人篇期起项部户场份家位辑册间处讲本宗桩]"


def _when(name: str) -> str:
    """When it was, before what is counted, with the years as groups of a name: 2023年的; 五年间(2019年至2023年)."""
    return rf"""(?:(?:过去|这|近)?(?:[两二三四五六]年[间来]?)?[(（]?(?P<{name}>{YEAR})年?
        (?:[至到~—–-]{{1,2}}(?P<{name}_last>{YEAR})年?)?度?[)）]?[，,]?的?)?"""


_WORDS = r"[^\n，,。；;：:！!？?\d—不未没]"
# A figure opens its line or sentence: 96场——…; 214件，这是…; with a dash a clause, too: 数读2023：96场——…，71件——…
_AHEAD = re.compile(
    rf"""(?:^|(?<=[\n。；;！!])|(?<=[，,、：:])(?=[^—–\n，,、：:]{{2,14}}[—–]))[{LIST_MARKS}\s“"”]*
    (?P<phrase>(?P<figure>{SHARE}|{NUMBER}元|{NUMBER}(?={UNIT}))(?P<unit>{UNIT})?)[”"]?
    (?:\s*[—–-]{{1,2}}\s*|[：:]|[，,]?这?(?:就|正|便)?[是为])
    {_when('year')}(?P<label>(?!其中|包括|含){_WORDS}{{3,30}})(?<![年月届最])(?=[，,。；;\n]|$)""",
    re.VERBOSE,
)
# A figure alone heads its paragraph and the sentence behind says what it is: 1472件。五年间委员提出的提案总量。经审查…
_HEADS = re.compile(
    rf"""(?<=[。；！？：;!?:”\n]\n)[{LIST_MARKS}\s“"]*
    (?P<phrase>(?P<figure>{SHARE}|{NUMBER}元|{NUMBER}(?={UNIT}))(?P<unit>{UNIT})?)[”"]?[。！!]
    (?:[这那](?:就|正|便)?是|指的?是|说的是)?{_when('year')}
    (?P<label>(?!其中|包括|含){_WORDS}{{3,30}}
        (?:(?:(?<=数)|(?<=[总数]量)|(?<=[比成]例)|(?<=率)|(?<=总额)|(?<=次))(?=[，,；;])|(?=[。\n]|$)))""",
    re.VERBOSE,
)
# 94.8%和98.9%。前者是2017年的委员满意率，后者是2021年的: two figures, then what each of them is
_PAIR = re.compile(
    rf"""(?:^|(?<=[\n。；;！!，,：:]))[{LIST_MARKS}\s“"]*
    (?P<one>{SHARE}|{NUMBER}(?:{UNIT}))[”"]?(?:[和与及、，,]|对比)[“"]?(?P<two>{SHARE}|{NUMBER}(?:{UNIT}))[”"]?
    [。，,；;：:—–]{{1,2}}\s*
    (?:前(?:者|一个)|第一个|一个)(?:数字?)?[是为指系]的?是?{_when('one_year')}(?P<label_one>{_WORDS}{{0,30}})[，,；;]
    (?:后(?:者|一个)|[第另]?[一二]个)(?:数字?)?[则就]?[是为指系]的?是?{_when('two_year')}(?P<label_two>{_WORDS}{{0,30}})
    (?=[，,。；;\n]|$)""",
    re.VERBOSE,
)
_PHRASE = re.compile(rf"(?P<figure>.+?)(?P<unit>{UNIT})?$")
# 委员们提出了这么多提案: so many as the figure before says
_SO_MANY = re.compile("[这那]么多|如此(?:之多的?|多)|这样多")
# 提案的总数, 协商活动的次数, 捐款的总额: the figure says that it is a number
_A_NUMBER = re.compile(
    r"(?:的总?(?:[金数总款]额|比例|占比)|的?总?(?:次数|数量|数目|总数|总量|件数|场次|人次|个数)|的总?数)$"
)
_OF = re.compile(r"(?P<done>.+)的(?P<thing>[^的]{2,})$")


# 市红十字会, 县人民医院: the place of an organisation, before its name
_PLACE = re.compile(r"(?:[\u4e00-\u9fff]{0,3}[省市县区州旗镇乡])?")
_DOES = re.compile(
    r"(?:[今去前]年|全年|先后|累计|共){0,2}(?:举办|主办|承办|开展|组织|发起|实施|收到|受理|办理|出台|制定|捐|募|发放|建成|引进|帮扶|救助)"
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A figure told before what it counts. `label` is what stands behind it in the text, `reading` is the same in plain
    order, with `FIGURE_MARK` for the figure."""

    candidate: Candidate
    label: str
    reading: str

    def is_done_by(self, others: re.Pattern[str]) -> bool:
        """Whether one of other organisations does what is counted: 86场——市红十字会举办的公益讲座."""
        place = _PLACE.match(self.label)
        found = others.match(self.label, place.end() if place else 0) or others.match(self.label)
        return bool(found and _DOES.match(self.label, found.end()))


def told_ahead(text: str, start: int, end: int, speech: Speech) -> Iterator[list[Ahead]]:
    """For each figure between two offsets of a cleaned text that stands before what it counts, what each of the plain
    orders in which that can be told says of it, the surest first."""
    for pattern in (_AHEAD, _HEADS):
        for found in pattern.finditer(text, start, end):
            yield from _told(found, found.span("phrase"), found["label"], "year", speech)
    for found in _PAIR.finditer(text, start, end):
        yield from _told(found, found.span("one"), found["label_one"], "one_year", speech)
        yield from _told(found, found.span("two"), found["label_two"] or found["label_one"], "two_year", speech)


def told_before(item: re.Match[str], speech: Speech) -> Iterator[list[Ahead]]:
    """What the plain orders of its label say of the figure of a match with groups `phrase` and `label`."""
    yield from _told(item, item.span("phrase"), item["label"], "", speech)


def _told(
    found: re.Match[str], phrase: tuple[int, int], words: str, year: str, speech: Speech
) -> Iterator[list[Ahead]]:
    """What the plain orders of its label say of a figure; `year` names the group that tells of when it is, if any."""
    parts = _PHRASE.match(found.string, *phrase)
    figure = figure_of(parts["figure"]) if parts else None
    if parts is None or figure is None:
        return
    span, when = parts.span("figure"), None
    if year and found[year]:
        cell = GridCell(*found.span(year), found[year])
        when = GridTime(cell, year_of(found[year]), year_of(found[year + "_last"] or found[year]))
    for label in plain_orders(words):
        told = [
            Ahead(
                Candidate(indicator, pattern, span[0], *span, figure.value, figure.approx, time=when),
                words,
                label + FIGURE_MARK + (parts["unit"] or ""),
            )
            for indicator, pattern in speech.matching(label, parts[0])
        ]
        if told:
            yield told


def plain_orders(label: str) -> list[str]:
    """The ways to tell what is counted in front of its figure, the surest first.

    >>> plain_orders("被上级采用的社情民意信息")
    ['被上级采用社情民意信息', '社情民意信息被上级采用', '被上级采用的社情民意信息']
    >>> plain_orders("各站室开展协商议事的场次")
    ['各站室开展协商议事', '各站室开展协商议事的场次']
    """
    name = _SO_MANY.sub("", _A_NUMBER.sub("", label))
    of = _OF.match(name)
    orders = [of["done"] + of["thing"], of["thing"] + of["done"]] if of else []
    return list(dict.fromkeys([*orders, name, label]))
