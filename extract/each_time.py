"""Figures told once for several times: 4月、11月，各举办培训班1期 tells of two."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.candidates import Candidate

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
_FARTHEST = 64
"""Characters before a figure in which its times may stand."""


def at_each_time(found: Candidate, text: str) -> Candidate:
    """The figure as often as there are times before it where it is told for each of them, else as it is."""
    if found.indicator.unit == "%" or found.guard:
        return found
    begin = max(0, found.start - _FARTHEST)
    if text.find("各", begin, found.start) < 0:
        return found
    begin = max(begin, *(text.rfind(mark, begin, found.start) + 1 for mark in "。；;\n"))
    told = _EACH.search(text, begin, found.start)
    times = len(_ONE.findall(told["times"])) if told else 1
    return replace(found, value=found.value * times)
