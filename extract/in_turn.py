"""Committees told of by the stems of their places, one after the other: 采纳率，桐汭为82.4%，枫岭为85.1%."""

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

# ，桐汭为82.4%; ，而枫岭在2019年尚只有78.6%; ；桐汭县则有9件
_ITEM = re.compile(
    rf"""[，,、；;：:](?:而|其中)?(?P<stem>[\u4e00-\u9fff]{{2,4}}?)(?P<suffix>[县区市州旗盟]?)
    (?:[在于]?(?:{YEAR}年|去年|前年|今年|上年)度?(?:同期)?)?
    (?:[则也尚还已就才仅只便又却]{{0,2}}(?:是|为|有|达到|达|占))?{FIGURE}(?=次?(?:[，。；、,;\n）)]|$))""",
    re.VERBOSE,
)


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
