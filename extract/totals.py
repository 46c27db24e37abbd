"""Totals told behind a list of one thing, without its name: 书记领办重点提案2件，主席督办重点提案6件，共8件."""

from __future__ import annotations

import re

from extract.candidates import Candidate
from extract.numerals import figure_of
from extract.pieces import PIECES

# 5期：集中轮训2期、专题培训3期; 6册，计《A》4册、《B》2册; 88条（省政协27条、市政协61条）: what leads from a total to
# its parts, of which words may stand between the figure and the mark
_LEADS_ON = re.compile(
    r"[^，。；,;\d]{1,6}?(?:[：:]|——|[(（]|[，,](?:其中|计(?!划)|分为|分别[为是]|即|既[有含]|既包括))"
)
_NUMBER = re.compile(PIECES["digits"].regex)
_LEAD = re.compile(r"次?[，,；;](?:一共|合共|总共|合计|共计|总计|共)(?:有|为|达)?")
_ENDS = re.compile(r"次?(?:[，。；,;\n）)]|$)")
_NOUN = 4
"""Characters that are the same before each figure of such a list: what is counted, and of which kind."""


def total_behind(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the total behind the figure at a place, which all figures of its unit in the sentence lead to.

    >>> text = "县长领办重点提案2件，主席督办重点提案6件，共8件。"
    >>> text[slice(*total_behind(text, 19, 20))]
    '8'
    >>> text = "一般提案20件，主席督办重点提案6件，共26件。"
    >>> total_behind(text, 16, 17) is None
    True
    """
    unit = text[end : end + 1]
    lead = _LEAD.match(text, end + 1)
    found = _NUMBER.match(text, lead.end()) if lead else None
    if found is None or not text.startswith(unit, found.end()) or not _ENDS.match(text, found.end() + 1):
        return None
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "。！？；;\n")
    listed = [m for m in _NUMBER.finditer(text, begin, end) if text.startswith(unit, m.end())]
    nouns = {text[begin : m.start()].removesuffix("各")[-_NOUN:] for m in listed}
    return found.span() if len(listed) > 1 and len(nouns) == 1 else None


def end_of_parts(total: Candidate, text: str, sentence_end: int) -> int:
    """Where the list ends whose figures of a total's unit, two or more, are led to by it and add up to it; else -1."""
    lead = _LEADS_ON.match(text, total.end) if total.indicator.unit != "元" else None
    if lead is None:
        return -1
    left, listed = total.value, 0
    for m in _NUMBER.finditer(text, lead.end(), sentence_end):
        figure = figure_of(m[0])
        if figure is None or text[m.end() : m.end() + 1] != text[total.end : total.end + 1]:
            continue
        left, listed = left - figure.value, listed + 1
        if left <= 0:
            return m.end() if left == 0 and listed > 1 else -1
    return -1
