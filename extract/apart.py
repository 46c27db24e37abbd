"""Figures that words of time part from their name: 满意率，2018年97.1%，2019年98.9%; 重点提案呢？2019年18件."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.candidates import Candidate
from extract.dates import YEAR
from extract.numerals import figure_of
from extract.passages import PHRASE_ENDS
from extract.speech import Speech
from extract.turns import told_together

FIGURE = r"""(?P<number>\d[\d,]*(?:\.\d+)?[万亿]?(?:%|元)?)
    (?P<unit>(?<=[%元])|人次|场次|[件条篇份个次期户名人起项家场间])"""
"""A figure with its unit, as a piece of a verbose pattern."""
# 满意率，起步的2017年是94.7%; 重点提案呢？\n主任：2019年18件
_AT_A_TIME = re.compile(
    rf"""(?:[，,：:]|呢?[？?]\s*(?:[^\s，。；,;：:]{{1,8}}[：:]\s*)?)
    (?:[\u4e00-\u9fff]{{1,3}}的)?(?:{YEAR}年|去年|前年|今年)度?[，,]?(?:则|已|就|还)?(?:是|为|达到|达|有|只有)?{FIGURE}
    (?=次?(?:[，。；、,;\n）)]|$))""",
    re.VERBOSE,
)
# 采纳率，一年高过一年，先后为71.9%、76.9%: bare figures in turn
_IN_TURN = re.compile(
    rf"""[，,](?:[^，。；：、,;:\n\d]{{2,12}}[，,])?(?:分别|依次|先后|逐年)(?:是|为|达到|达|有){FIGURE}(?=、)""",
    re.VERBOSE,
)
_NO_NAME = re.compile(r"\d|率[^，。；,;]*率")
_SHORTEST, _LONGEST = 2, 20
"""Characters of a name."""
_BEFORE = 200
"""Characters before a name in which the text may tell what it is about."""


def told_apart(text: str, start: int, end: int, speech: Speech) -> Iterator[Candidate]:
    """The figures between two offsets of a cleaned text that stand apart from their names."""
    for found in (*_AT_A_TIME.finditer(text, start, end), *_IN_TURN.finditer(text, start, end)):
        name = clause_before(text, start, found.start())
        for one in named(text, name, found, speech):
            yield from told_together(one, text)


def clause_before(text: str, start: int, at: int) -> tuple[int, int]:
    """The bounds of the clause that ends at a place."""
    return max(start, *(text.rfind(mark, start, at) + 1 for mark in PHRASE_ENDS)), at


def named(text: str, name: tuple[int, int], item: re.Match[str], speech: Speech) -> list[Candidate]:
    """The figure of an item as that of each indicator that the words of a name speak of."""
    words, figure = text[slice(*name)], figure_of(item["number"])
    if figure is None or not _SHORTEST <= len(words) <= _LONGEST or _NO_NAME.search(words):
        return []
    above = text[max(0, name[0] - _BEFORE) : name[0]]
    return [
        Candidate(indicator, pattern, name[0], *item.span("number"), figure.value, figure.approx)
        for indicator, pattern in replace(speech, above=above).matching(words, item["number"] + item["unit"])
    ]
