"""Lists of bare figures that tell what a list before names, at another time or of another committee.

项目7个、资金9亿元；去年12个、21亿元; 调解纠纷9起、筹款3万元，芦塘区政协分别为8起、2万元.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.candidates import SHARE
from extract.dates import YEAR
from extract.numerals import DIGITS, THESE_FIGURES
from extract.pieces import PIECES

NUMBER = re.compile(PIECES["digits"].regex)
"""A count as text: 1234, 9.7万, 一百二十."""

MONEY = re.compile(PIECES["digits"].regex + "元")
"""An amount as text: 9.7万元."""

GROWS = r"""(?:升|提|提高|提升|上升|攀升|跃升|跃|抬升|抬高|拉升|拉高|推高|走高|爬升|回升|攀|爬|涨|增加|增长|增
    |扩大|扩展|扩充|拓展|发展|壮大|下降|降低|降|回落|滑落|下滑|走低|落|跌|减少|减|压减|压缩|缩减|收缩|收窄|缩|精简
    |调整|调高|调低|调升|调降|上调|下调|改善|优化|刷新)"""
"""What leads from a figure to a later one, before 到, 至 or 为; for a pattern with spaces left out."""

# 项目7个、投资额9.3亿元；去年增加到12个、21亿5000万元: a list of bare figures for the one before, at another time;
# 到了2021年，两个数字分别是99.1%和81.7%; of another committee: 芦塘区政协分别为88起、142万元
_ITEM = re.compile(rf"{SHARE.pattern}|{MONEY.pattern}|{NUMBER.pattern}(?P<unit>[人场班批]次|[\u4e00-\u9fff])")
_NEXT_LIST = re.compile(
    rf"""[，。；,;](?:(?:而在?|到了?|至|在)?(?:(?:时隔)?[一两二三四五]年(?:之?后|以后)[，,]?[的到]?)?(?:{YEAR}年|上一?年度?|去年|前年|今年|本年度?)(?:全年|上半年|一年)?(?:同期)?的?[，,]?
      |(?P<who>而?(?:(?![个各全两级]|[三四五][市县区州旗]|其[他余它]|另外|所有)[\u4e00-\u9fff]){{0,8}}[市县区州旗盟]政协(?:本级)?的?))
    (?:{THESE_FIGURES}[，,]?|(?P<this>[这该此][一个项笔]{{0,2}}(?:数字|数据|指标|比例|比率|金额|数额|数目|数|钱|款)[，,]?))?(?:则|已经?|又|还|也|[仅只]|就){{0,2}}(?P<each>分别|依次)?
    (?:(?P<rises>{GROWS}(?:至|到|为)了?|[变长扩][成为]了?)|达到?|有|(?P<is>为|是))""",
    re.VERBOSE,
)
# 从61篇、97篇增至142篇: the first of several times that are told together
_RISES_THROUGH = re.compile(
    rf"[\u4e00-\u9fff%]{{0,2}}(?:、(?:{NUMBER.pattern})[\u4e00-\u9fff%]{{0,2}})+{GROWS}(?:至|到|为)", re.VERBOSE
)
_LIST_GOES_ON = re.compile(r"[、和与及]")
_LIST_ENDS = re.compile(r"[，。；,;\n]|$")
_NOT_COUNTED = frozenset("年月日届")
_LISTS_APART = 40
"""Characters between a figure and the list that tells its value at another time."""


def rises_through(start: int, end: int, text: str) -> bool:
    """Whether the figure at a place is the first of several that rise to a last one: 从61篇、97篇增至142篇.

    >>> rises_through(1, 3, "从61篇、97篇增至142篇"), rises_through(1, 3, "从61篇增至142篇")
    (True, False)
    """
    return text[start - 1 : start] in tuple("从由") and bool(_RISES_THROUGH.match(text, end))


def in_next_lists(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """The spans of figures of other times or committees of what the one at a place tells: 去年增加到12个、21亿5000万元.

    >>> text = "引进项目7个、资金9万元；去年增加到12个、31万元。"
    >>> [text[slice(*span)] for span in in_next_lists(4, 5, text)]
    ['12']
    """
    lead = _NEXT_LIST.search(text, end, end + _LISTS_APART)
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "。；;\n")
    named = [m for m in _ITEM.finditer(text, begin, lead.start()) if m["unit"] not in _NOT_COUNTED] if lead else []
    while lead and (items := bare_items(lead.end(), text)):
        alike = [_unit_of(m) for m in named[-len(items) :]] == [_unit_of(m) for m in items]
        place = next((k for k, m in enumerate(named[-len(items) :]) if m.start() <= start < m.end()), None)
        as_many = len(items) == (DIGITS[lead["these"]] if lead["these"] else 1 if lead["this"] else len(items))
        is_told_alone = lead["who"] and len(named) == 1  # 甲县政协收到提案97件，乙县政协为88件
        if not alike or not as_many or place is None or not (lead["rises"] or len(items) > 1 or is_told_alone):
            return
        # 2022年为 is said of the figure right behind it alone; 视察14次，提出建议97条；前年是11次、76条 of all
        is_whole = lead[0][0] in "；;。" and len(items) == len(named)
        if not place or not lead["is"] or lead["each"] or lead["these"] or lead["who"] or is_whole:
            yield items[place].start(), items[place].end() - len(items[place]["unit"] or "")
        lead = _NEXT_LIST.match(text, items[-1].end())


def _unit_of(item: re.Match[str]) -> str:
    return item["unit"] or ("元" if item[0].endswith("元") else "%")


def bare_items(at: int, text: str) -> list[re.Match[str]]:
    """The figures of a list that names nothing: 12个、21亿5000万元. None where words follow."""
    items: list[re.Match[str]] = []
    while item := _ITEM.match(text, at):
        items.append(item)
        more = _LIST_GOES_ON.match(text, item.end())
        if more is None:
            return items if _LIST_ENDS.match(text, item.end()) else []
        at = more.end()
    return []
