"""Figures in a list that opens a sentence, each before what it counts: 312件提案、36场协商、18份调研报告——."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.cards import LIST_MARKS
from extract.figure_ahead import NUMBER, SHARE, UNIT, Ahead, told_before
from extract.speech import Speech

_FIGURE = rf"(?:{SHARE}|{NUMBER}(?={UNIT}))"
_LABEL = r"(?!其中|以上|左右|多?人次)[^\n，,、。；;：:！!？?\d—…不未没“”]{2,10}"
_ANY = rf"{_FIGURE}(?:{UNIT})?{_LABEL}"
_ITEM = re.compile(rf"(?P<phrase>{_FIGURE}(?:{UNIT})?)(?P<label>{_LABEL})")
# 一年间，36场协商会、12次视察、86件实事，: words of time may stand before it
_LIST = re.compile(
    rf"""(?:^|(?<=[\n。；;！!]))[{LIST_MARKS}\s“"]*
    (?:(?:(?:过去|这|近)?[一两二三四五]年[来间里]?|回[望首眸](?:过去|这)?(?:的)?一年|[今去]年(?:以来)?|全年|20\d\d年)[，,：:])?
    (?P<items>{_ANY}(?:[、，,]{_ANY}){{1,11}})
    (?=[”"]?(?:[，,。；;：:！!\n]|—|…|$))""",
    re.VERBOSE,
)
_FEWEST = 2
"""Things of a list that the catalogue speaks of: one alone may be a part of something else."""


def told_in_list(text: str, start: int, end: int, speech: Speech) -> Iterator[list[Ahead]]:
    """For each figure of such a list between two offsets of a cleaned text, what each of the plain orders in which it
    can be told says of it, the surest first; nothing of a list with fewer than two things that the catalogue counts."""
    for listed in _LIST.finditer(text, start, end):
        items = _ITEM.finditer(text, *listed.span("items"))
        told = [orders for item in items if (orders := list(told_before(item, speech)))]
        if len(told) >= _FEWEST:
            for orders in told:
                yield from orders
