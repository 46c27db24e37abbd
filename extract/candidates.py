"""A figure that a pattern found, with its value, before it is known whose and of when it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.grid_cells import GridCell
from extract.grid_times import GridTime
from extract.matching import Hit
from extract.model import Indicator, Pattern
from extract.numerals import figure_of
from extract.pieces import PIECES

SHARE = re.compile(PIECES["share"].regex)
"""A percentage as text: 97.5%, 百分之九十七, 九成."""

_COUNT = re.compile(PIECES["digits"].regex)

# 98%以上, 30件左右: about, said behind the unit
_ABOUT_BEHIND = re.compile(r"[\u4e00-\u9fff]{0,2}?(?:[(（]次[)）])?(?:以上|左右|上下|有余)")
# 数百件, 几十件; 万元 where the number before it was lost; 〇〇条, 零万元
_NO_NUMBER = re.compile(r"^[数几][一二三四五六七八九十百千万亿]|^[^近逾超上]?[百千万亿]元?$|^.?[〇零○]+[万亿]?元?$")

_MORE_THAN_ALL = 101.0
"""Percent. Shares of one whole add up to 100, but for their rounding."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What speaks against a figure: a rule's code, and the words as offsets of the cleaned text."""

    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that a pattern found; offsets count characters of the cleaned text.

    `words` is where the pattern's match begins. `turn` is (k, n) for the k-th of n figures told one after the other
    for one name (分别为97.5%、98.4%、100%), (n, n) for the sum of such n, else (0, 1). `place` and `time` are what
    cells of a table say of whose the figure is and of when. `is_asked` is true where the exclude patterns have been
    asked of the figure in another order of words than the text's.
    """

    indicator: Indicator
    pattern: Pattern
    words: int
    start: int
    end: int
    value: float
    approx: bool
    guard: Guard | None = None
    turn: tuple[int, int] = (0, 1)
    place: GridCell | None = None
    time: GridTime | None = None
    is_asked: bool = False


def _is_summed(pattern: Pattern) -> bool:
    """Whether the figure of a pattern is a group written by hand, which may hold several figures to be added up."""
    return "(?P<figure>" in pattern.source


def candidate_of(indicator: Indicator, pattern: Pattern, hit: Hit, text: str) -> Candidate | None:
    """The figure of a match with its value, or None where the words state none (数十)."""
    start, end = hit.figure_start, hit.figure_end
    if _NO_NUMBER.search(text[max(0, start - 1) : end]) or (text[start:end] == "一" and indicator.aggregate == "max"):
        return None  # 一处委员之家 counts nothing
    if text[start:end] == "一" and text[end : end + 1] == text[end + 1 : end + 2]:
        return None  # 一本本新书, 一件件实事
    behind = _ABOUT_BEHIND.match(text, end)
    if behind:
        end = behind.end()
    words = text[start:end]
    summed = (SHARE.findall if indicator.unit == "%" else _COUNT.findall)(words) if _is_summed(pattern) else []
    if len(summed) > 1:  # 满意81.4%，基本满意17.2%; 大会提案612件，平时提案38件
        values = [figure.value for one in summed if (figure := figure_of(one))]
        if indicator.unit != "%" or sum(values) < _MORE_THAN_ALL:
            return Candidate(indicator, pattern, hit.start, start, end, round(sum(values), 6), False)
        end = start + words.index(summed[0]) + len(summed[0])  # 分别为97.5%、98.4%、100%: of three years
        words = text[start:end]
    figure = None if "{all}" in pattern.source else figure_of(words)
    if figure is None:
        all_of_them = indicator.unit == "%"  # 均已, 悉数, 件件有回音
        return Candidate(indicator, pattern, hit.start, start, end, 100.0, False) if all_of_them else None
    return Candidate(indicator, pattern, hit.start, start, end, figure.value, figure.approx)
