"""Committees told of by their places, one after the other: 采纳率，桐汭为82.4%，枫岭为85.1%; 芦洲区的提案."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.apart import FIGURE, clause_before, named
from extract.candidates import Candidate
from extract.dates import YEAR
from extract.names import Name
from extract.numerals import figure_of
from extract.speech import Speech
from extract.stems import is_plain

# ，桐汭为82.4%; ，而枫岭在2019年尚只有78.6%; ；桐汭县则有9件
_ITEM = re.compile(
    rf"""[，,、；;：:](?:而|其中)?(?P<stem>[\u4e00-\u9fff]{{2,4}}?)(?P<suffix>[县区市州旗盟]?)
    (?:[在于]?(?:{YEAR}年|去年|前年|今年|上年)度?(?:同期)?)?
    (?:[则也尚还已就才仅只便又却]{{0,2}}(?:是|为|有|达到|达|占))?{FIGURE}(?=次?(?:[，。；、,;\n）)]|$))""",
    re.VERBOSE,
)

# 再看芦洲区，; 而一河之隔的鹿鸣: what may stand before the place in its clause
_LEAD = re.compile(
    r"""(?:(?<=[，。；：？！,;:?!\n“])|(?<![\s\S]))[^\S\n]*
    (?P<lead>(?:而|再|先|又|后|且|请|来|到|在|至于|[看说聊]{1,2}|走进|来到|转到|回到|移步|放眼|隔壁的|相邻的|邻近的|毗邻的
              |一[江河山路桥街水]之隔的|[\u4e00-\u9fff]{2,3}[市州盟])*)\Z""",
    re.VERBOSE,
)
_LONGEST_LEAD = 14
# 芦洲区的提案, 芦洲这边，, 鹿鸣区则; what only one who is told of by the place is followed by
_TOLD_OF = re.compile(
    r"""[县区市州旗盟]?(?:今年|去年)?的\d*件?(?:立案)?(?:政协)?(?:提案|社情民意|立案|办[复结]率|委员|协商|民主监督)
    |[县区市州旗盟]?[这那](?:边|头|里|厢|方面)(?:[，,：:]|则|也|还|同样|的(?:提案|委员|社情民意))
    |[县区市州旗盟](?:则|却|同样)
    |政协(?!报|网|委员(?!会))
    |[县区市州旗盟]?呢[？?，,]""",
    re.VERBOSE,
)
# 走进芦洲区，, only behind such a lead; 芦洲区：
_SCENE = re.compile("[县区市州旗盟]?[，,：:]")
_LABEL = re.compile("[县区市州旗盟]?[：:]")
# 鹿鸣区政协赴芦洲区政协考察。在芦洲区，: where a committee is a guest, the place is not who is told of
_GUESTS = re.compile("考察|取经|观摩|参观|学习交流")
_GOES_TO = ("在", "到", "走进", "移步")
# 前者办复率100%，后者办复率98.1%
_FORMER = re.compile(r"(?<![^，。；：,;:\n“])前者")
_LATTER = re.compile(r"(?<![^，。；：,;:\n“而])后者")
_PAIR_NEAR = 90
"""Characters before 前者 in which the two stand, and behind it up to 后者."""
_COUNTIES = "县区旗"
# 桐汭县政协已协商12次。枫岭县协商6次: told of in the very words that a committee has just been told of in
_IN_SAME_WORDS = re.compile(
    r"""[，。；,;]\s*(?P<place>(?![全各本我该两多几])[\u4e00-\u9fff]{2,3}[县区市州旗盟])
    [则也已共]{0,2}(?P<words>[“”\u4e00-\u9fff]{2,10}?)了?(?=[近约逾超]?\d)""",
    re.VERBOSE,
)
_NEAR = 100
"""Characters before such a place in which the committee stands."""


def places_told_of(text: str, start: int, end: int, names: Sequence[Name]) -> list[Name]:
    """The places between two offsets that stand for committees told of side by side: 芦洲区的提案…，鹿鸣区则….

    `names` are the complete ones there; none stands for its committee beside one of another level.

    >>> text = "芦洲区的提案已答复，鹿鸣区则收到109件，芦洲区教育局办12件。"
    >>> found = places_told_of(text, 0, 32, [Name(0, 0, "芦洲区", "区"), Name(0, 0, "鹿鸣区", "区")])
    >>> [(name.place, name.start) for name in found]
    [('芦洲区', 0), ('鹿鸣区', 10)]
    """
    levels = {"县" if name.suffix in _COUNTIES else name.suffix for name in names if name.suffix != "国"}
    known = {name.place[:-1]: name for name in names if len(name.place) > 2 and name.suffix != "国"}
    if len(known) < 2:
        return []
    guests = bool(_GUESTS.search(text, start, end))
    if len(levels) != 1:  # 走进沙棠县，22个委员之家散布乡间，沙棠县政协…: the sentence goes on with its committee
        known = {stem: name for stem, name in known.items() if _goes_on_with(name, text, start, end)}
    return [
        replace(known[stem], start=at, end=at + len(stem) + text.startswith(known[stem].suffix, at + len(stem)))
        for stem in known
        for at in _places_of(stem, text, start, end)
        if _is_told_of(text, at, at + len(stem), guests)
    ]


def _goes_on_with(name: Name, text: str, start: int, end: int) -> bool:
    """Whether a sentence that begins by going to a place names its committee further on."""
    scene = rf"(?:走进|来到|移步|转到|回到){name.place}[，,][^。！？\n]*{name.place}政协"
    return re.search(scene, text[start:end]) is not None


def places_in_same_words(text: str, start: int, end: int) -> list[Name]:
    """The places between two offsets that stand for their committees, told of in the words of the one before.

    >>> text = "桐汭县政协已协商12次。枫岭县协商6次，全县协商9次，枫岭县募捐3次。"
    >>> [(name.place, name.start) for name in places_in_same_words(text, 0, 33)]
    [('枫岭县', 12)]
    """
    return [
        Name(*m.span("place"), m["place"], m["place"][-1])
        for m in _IN_SAME_WORDS.finditer(text, start, end)
        if not is_plain(m["place"][:-1])
        and _is_told_before(m["words"], text[max(start, m.start() - _NEAR) : m.start()])
    ]


def _is_told_before(words: str, before: str) -> bool:
    """Whether a committee stands before the same words and a figure, in the paragraph."""
    told = rf"[\u4e00-\u9fff]{{2}}[县区市州旗盟]政协[则也已共今去年]{{0,4}}{re.escape(words)}了?[近约逾超]?\d"
    return re.search(told, before.rpartition("\n")[2]) is not None


def former_and_latter(text: str, start: int, end: int, names: Sequence[Name]) -> list[Name]:
    """The words between two offsets that stand for the two committees named before: 前者…，后者….

    >>> text = "芦洲区政协与鹿鸣区政协都在办。前者立案9件，后者立案7件。"
    >>> names = [Name(0, 5, "芦洲区", "区"), Name(6, 11, "鹿鸣区", "区")]
    >>> [(name.place, name.start) for name in former_and_latter(text, 0, 30, names)]
    [('芦洲区', 15), ('鹿鸣区', 22)]
    """
    found = []
    for former in _FORMER.finditer(text, start, end):
        places = {name.place: name for name in names if former.start() - _PAIR_NEAR <= name.start < former.start()}
        latter = _LATTER.search(text, former.end(), min(end, former.end() + _PAIR_NEAR))
        if len(places) == 2 and latter:
            pair = zip(places.values(), (former, latter), strict=True)
            found += [replace(name, start=m.start(), end=m.end()) for name, m in pair]
    return found


def _places_of(stem: str, text: str, start: int, end: int) -> Iterator[int]:
    at = text.find(stem, start, end)
    while at >= 0:
        yield at
        at = text.find(stem, at + 1, end)


def _is_told_of(text: str, at: int, end: int, guests: bool) -> bool:
    """Whether a stem begins its clause and what follows tells of its committee."""
    before = _LEAD.search(text, max(0, at - _LONGEST_LEAD), at)
    if before is None:
        return False
    if _TOLD_OF.match(text, end):
        return True
    if before["lead"] and not (guests and before["lead"].endswith(_GOES_TO)):
        return bool(_SCENE.match(text, end))
    return bool(_LABEL.match(text, end))


def stems_for_committees(text: str, start: int, end: int, names: Sequence[Name]) -> list[Name]:
    """The stems between two offsets that stand for committees of the report, where several of them are told of.

    >>> names = [Name(0, 0, "桐汭县", "县"), Name(0, 0, "枫岭县", "县")]
    >>> [name.place for name in stems_for_committees("采纳率，桐汭为82.4%，枫岭为85.1%。", 0, 22, names)]
    ['桐汭县', '枫岭县']
    """
    known = {name.place[:-1]: name for name in names if len(name.place) > 2}
    found = [m for m in _ITEM.finditer(text, start, end) if m["stem"] in known] if len(known) > 1 else []
    if len({m["stem"] for m in found}) < 2:
        return []
    return [replace(known[m["stem"]], start=m.start("stem"), end=m.end("suffix")) for m in found]


def told_by_stems(text: str, start: int, end: int, speech: Speech) -> Iterator[Candidate]:
    """The figures between two offsets of a cleaned text that follow a name for one committee after the other."""
    items = [m for m in _ITEM.finditer(text, start, end) if _is_of_committee(m["stem"], text, start, end)]
    if len({m["stem"] for m in items}) < 2:
        return
    chain: list[Candidate] = []
    at = -1
    for found in items:
        if found.start() != at:
            chain = named(text, clause_before(text, start, found.start()), found, speech)
        figure = figure_of(found["number"])
        at = found.end()
        if figure is not None:
            span = found.span("number")
            yield from (replace(c, start=span[0], end=span[1], value=figure.value) for c in chain)


def _is_of_committee(stem: str, text: str, start: int, end: int) -> bool:
    """Whether the text between two offsets names a committee of that stem: 桐汭县政协 of 桐汭."""
    return any(text.find(f"{stem}{suffix}政协", start, end) >= 0 for suffix in "县区市州旗盟")
