"""Figures told once for several times, places or titles: 4月、11月，各举办培训班1期 and 《A》《B》各1册 tell of two."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.candidates import Candidate, Guard

_TIME = r"""(?:(?:(?:今|去|当|翌|次|(?:19|20)\d\d)年)?
    (?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初|末|[上中下]旬|\d{1,2}[日号])?
      |[上下]半年|(?:第?[一二三四]|[上下])季度|[春夏秋冬]季?|年[初中末底]))"""
# 3月和9月，…各举办; 上半年、下半年分别…各1期
_EACH = re.compile(
    rf"""(?<![\d—\-至到每年一二三四五六七八九十])(?P<times>{_TIME}(?:[、，,和与及]{{1,2}}{_TIME})+)(?:[，,]|先后|期间|里|间|分别){{0,2}}
    (?:[^，。；,;、\d各]{{0,16}}[，,]?)(?:均|都)?各(?!级|地|界|类|种|位|方|项|部|民|镇|乡|县|区|市|委|单|党|专|派)[^，。；,;\d各]{{0,14}}$""",
    re.VERBOSE,
)
_ONE = re.compile(_TIME, re.VERBOSE)
# 分别在县委党校、帮扶市举办培训班各1期; 先后赴浙江大学、市委党校举办培训班各1期; 《A》《B》各1册;
# 县委书记、县长领办重点提案各1件
_EACH_OF = re.compile(
    r"""(?:(?:分别|先后|相继)(?:在|到|赴|于|依托|借助|联合|与)(?P<places>[^，。；,;\d各每等几多]{2,40}?)
          (?:举办|组织|开展|召开|举行|开办|办|开设|设立|建立|建成|建起|新建|[，,]|(?=各))
      | (?:依托|借助|联合|在)(?P<hosts>[^，。；,;\d各每等几多]{2,30}?(?:党校|大学|学院|干校|书院|中心|基地))
          (?=各(?:举办|组织|开办|开设|办|开))
      | (?P<titles>《[^《》\n]{2,30}》(?:(?:[、和与及]|以及)?《[^《》\n]{2,30}》)+)
      | (?P<leaders>[省市县区州旗]委书记[、和与及][省市县区州旗]长)[^，。；,;\d各]{0,6}(?:领办|领衔|督办|包办|阅批))
    [^，。；,;\d各]{0,16}各(?:举办|组织|办|开|编印?|出版|印|领办|督办)?[^，。；,;\d各]{0,8}$""",
    re.VERBOSE,
)
_OTHER_NAME = re.compile("》|[、和与及]")
_FARTHEST = 64
"""Characters before a figure in which its times may stand."""


def at_each_time(found: Candidate, text: str) -> Candidate:
    """The figure as often as there are times, places or titles before it, where it is told for each, else as it is.

    One behind 各 that no such words explain has a guard.
    """
    if found.indicator.unit == "%" or found.guard:
        return found
    begin = max(0, found.start - _FARTHEST)
    if text.find("各", begin, found.start) < 0:
        return found
    begin = max(begin, *(text.rfind(mark, begin, found.start) + 1 for mark in "。；;\n"))
    if told := _EACH.search(text, begin, found.start):
        return replace(found, value=found.value * len(_ONE.findall(told["times"])))
    if told := _EACH_OF.search(text, begin, found.start):
        names = told["titles"] or told["places"] or told["hosts"] or told["leaders"]
        times = names.count("》") or 1 + len(_OTHER_NAME.findall(names))
        return replace(found, value=found.value * times)
    if text[found.start - 1] == "各":  # of how many, no words tell
        return replace(found, guard=Guard("unmatched_list", found.words, found.end))
    return found
