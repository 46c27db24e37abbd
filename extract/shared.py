"""Figures told behind the names of several things: 专题调研、视察各有9次.

委员讲堂、培训班分别为6期、4期 tells one for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.candidates import Candidate
from extract.dates import YEAR
from extract.numerals import figure_of
from extract.passages import PHRASE_ENDS
from extract.pieces import PIECES
from extract.speech import Speech

_NUMBER = PIECES["digits"].regex
_UNIT = r"(?:人次|场次|[\u4e00-\u9fff])"
# 各有24次; ，均为15期; 分别是6期、4期
_TOLD = re.compile(
    rf"""(?:各(?!级|地|界|类|种|位|方|项|部|民|镇|乡|县|区|市)自?|[均都皆]|(?P<apart>分别|依次))
    (?:(?:举办|开办|开展|组织|召开|进行|完成|办|开|搞|做)了?|了)?(?:有|为|是|达到?)?(?:{_NUMBER}{_UNIT}(?:[、和与及]|以及)?)+""",
    re.VERBOSE,
)
_ONE = re.compile(rf"(?P<number>{_NUMBER}){_UNIT}")
_ONE_NUMBER = re.compile(_NUMBER)
_LEAD = re.compile(r"[\u4e00-\u9fff]{2,4}\Z")
_DIGIT = re.compile(r"\d")
_AND = re.compile(r"、|以及|[和与及]")
# 其中2023年的社情民意、民生实事
_AT_A_TIME = re.compile(rf"^[^\d]*?(?:{YEAR}年|去年|前年|今年)度?的?共?")
_OTHER_SENTENCE = re.compile(r"[。；：！？;:!?\n]")
_CLAUSE = re.compile(f"[^{PHRASE_ENDS}]+")
_SHORTEST, _LONGEST = 2, 20
"""Characters of a name: 视察, 云岭县政协组织的监督性视察."""
_FARTHEST = 60
"""Characters before a figure in which the names of what it counts stand."""


def shared_figures(text: str, start: int, end: int, speech: Speech) -> Iterator[Candidate]:
    """The figures between two offsets of a cleaned text that are told for the names of several indicators.

    Names of one indicator alone tell none here: 协商座谈会、网络协商会各6次; 分别在省、市举办培训班各1期.
    """
    for told in _TOLD.finditer(text, start, end):
        figures = list(_ONE.finditer(text, told.end("apart") if told["apart"] else told.start(), told.end()))
        words, names = _names(text, max(start, told.start() - _FARTHEST), told.start())
        if not names or len(figures) != (len(names) if told["apart"] else 1):
            continue
        counted = [
            (indicator, pattern, figures[k if told["apart"] else 0])
            for k, name in enumerate(names)
            for indicator, pattern in replace(speech, leads=_leads(name, text[start:words])).matching(
                name, figures[k if told["apart"] else 0][0]
            )
            if indicator.unit != "%"
        ]
        if not 1 < len({indicator.id for indicator, _, _ in counted}) == len(counted):
            continue
        for indicator, pattern, found in counted:
            figure = figure_of(found["number"])
            if figure:
                yield Candidate(indicator, pattern, words, *found.span("number"), figure.value, figure.approx)


def _leads(name: str, before: str) -> tuple[str, ...]:
    """The words that a name had before it where it was told with a figure: 劝和调解 of 劝和调解矛盾纠纷500多起."""
    at = before.find(name)
    while at >= 0:
        lead = _LEAD.search(before, max(0, at - 4), at)
        if lead and _ONE_NUMBER.match(before, at + len(name)):
            return (lead[0],)
        at = before.find(name, at + 1)
    return ()


def _names(text: str, begin: int, at: int) -> tuple[int, list[str]]:
    """Where the names before a place begin, and the names: those of its clause, or of the one before that."""
    for clause in reversed(list(_CLAUSE.finditer(text, begin, at))[-2:]):
        if _OTHER_SENTENCE.search(text, clause.end(), at) or _DIGIT.search(said := _AT_A_TIME.sub("", clause[0])):
            break
        names = _AND.split(said)
        if len(names) > 1 and all(_SHORTEST <= len(name) <= _LONGEST for name in names):
            return clause.start(), names
    return begin, []
