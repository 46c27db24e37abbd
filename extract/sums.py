"""Kinds of one thing that a list counts together: 共建成乡镇委员工作室12个、界别委员工作室2个 tells 14, and so do
three kinds or more without 共.

So does a list with its total behind, whatever its parts are called: 视察12次，民主监督5次，两项合计17次; and so do what
was made and what was mended: 新制定制度5项，修订制度7项 tells 12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.candidates import Candidate
from extract.numerals import figure_of
from extract.parts import Attributed
from extract.passages import Passage
from extract.pieces import PIECES

_FEWEST_PLAIN = 3
"""Kinds in a list of which no word says that it counts them together."""
_NOUN = 2
"""Characters that are the same for each figure of such a list: what is counted."""

# 共建成乡镇委员工作室12个: said of the whole list; not 公共, 共同
_TOGETHER = re.compile(r"(?:一共|总共|累计|合计|(?<![公中])共(?![同产享青识]))[^，。；,;\d]*$")
# 专题协商会4次、界别协商会12次，合计16次; 视察12次，民主监督5次，两项合计17次: said of the whole list behind it
_TOTAL_BEHIND = re.compile(
    rf"(?P<unit>[^，。；、,;\d]{{1,3}})[，,；;][^，。；、,;\d]{{0,6}}?(?:合计|共计|总计|总共|一共|累计|共|相加|加起来|合起来){{1,2}}(?:有|为|达|是)?(?P<total>{PIECES['digits'].regex})(?P=unit)"
)
# 12个、产业委员工作室3个: the next kind
_NEXT_KIND = re.compile(r"(?P<unit>[^，。；、,;\d]{1,3})(?:[、，,]|以及|[和与及])(?P<kind>[^，。；、,;\d]{2,20})")
# 12个乡镇委员工作室、3个产业委员工作室: the figure before its kind
_KIND_BEHIND = re.compile(r"(?P<unit>[个件条篇项名间家处户起次]|[场期]次?)(?P<kind>[^，。；、,;\d和与及]{2,20})")
_JOINED = re.compile(r"[、，,]|以及|[和与及]")
# 新制定制度5项，修订老制度7项: made, and mended
_MADE = re.compile(r"(?:新(?!时代)|制定|制订|出台|起草|建立|订立)[^。；;\d]*$")
_MENDED = re.compile(r"修[订改]|完善|健全")
_NEXT_VERB = r"(?P<unit>[项个件部])[、，,](?:并|又|另|还|同时)?"
_MENDED_NEXT = re.compile(rf"{_NEXT_VERB}(?:重新|全面)?(?:{_MENDED.pattern})(?P<kind>[^，。；、,;\d]{{0,16}})")
_MADE_NEXT = re.compile(rf"{_NEXT_VERB}(?:新|制定|制订|出台)(?P<kind>[^，。；、,;\d]{{0,16}})")
_MEETING = re.compile(r"会议?\Z")
_NO_KIND = re.compile(r"其中|包括|含|政协|去年|前年|上年|同期|今年|新[增添建设]|另")


def sums_of_kinds(figures: Sequence[Attributed], passage: Passage) -> dict[int, Candidate | None]:
    """For the first figure of each list of kinds the sum of the list, for the others None; by index.

    Asked only of indicators of which one cell takes the largest figure: what adds up needs no sum.
    """
    found: dict[int, Candidate | None] = {}
    for members in _lists(figures, passage):
        first, last = figures[members[0]].candidate, figures[members[-1]].candidate
        told = [figures[i].candidate for i in members]
        total = replace(first, end=last.end, value=sum(c.value for c in told), approx=any(c.approx for c in told))
        found |= {members[0]: total} | dict.fromkeys(members[1:])
    return found


def _lists(figures: Sequence[Attributed], passage: Passage) -> Iterator[list[int]]:
    """The indices of the figures of each list of two kinds or more."""
    summed = list(_summed_behind(figures, passage.text))
    yield from summed
    told = {i for members in summed for i in members}
    yield from (members for members in _of_kinds(figures, passage) if told.isdisjoint(members))


def _summed_behind(figures: Sequence[Attributed], text: str) -> Iterator[list[int]]:
    """Neighbours of one cell with their sum behind them, whatever each is called: 视察12次，民主监督5次，合计17次."""
    for last, figure in enumerate(figures):
        behind = _TOTAL_BEHIND.match(text, figure.candidate.end) if _is_counted(figure) else None
        total = figure_of(behind["total"]) if behind else None
        if behind is None or total is None or _is_told(figures[last + 1 :], behind.start("total")):
            continue
        first, left = last, total.value - figure.candidate.value
        while left > 0 and first and _is_beside(figures[first - 1], figures[first], behind["unit"], text):
            first -= 1
            left -= figures[first].candidate.value
        if left == 0 and first < last:
            yield list(range(first, last + 1))


def _is_told(figures: Sequence[Attributed], start: int) -> bool:
    """Whether a figure of its own begins at a place."""
    return any(figure.candidate.start <= start < figure.candidate.end for figure in figures)


def _is_beside(first: Attributed, second: Attributed, unit: str, text: str) -> bool:
    """Whether a figure of a cell is followed by its unit and the next figure of the cell."""
    a, b = first.candidate, second.candidate
    between = _NEXT_KIND.fullmatch(text, a.end, b.start) if _is_same_cell(first, second) and a.end < b.start else None
    return between is not None and between["unit"] == unit and not _NO_KIND.search(between["kind"])


def _is_same_cell(first: Attributed, second: Attributed) -> bool:
    a, b = first.candidate, second.candidate
    return (a.indicator.id, first.body, first.period) == (b.indicator.id, second.body, second.period)


def _of_kinds(figures: Sequence[Attributed], passage: Passage) -> Iterator[list[int]]:
    """Lists whose figures count kinds of one thing, and what was mended beside what was made, in order."""
    run: list[int] = []
    together = False
    for i, figure in enumerate(figures):
        if i and len(run) < 2 and _is_mended_beside_made(figures[i - 1], figure, passage):
            yield [i - 1, i]
            continue
        before = figures[run[-1]] if run else None
        counted, begins = _is_counted(figure), _begins_list(figure, passage)
        if before is not None and not begins and _is_next_kind(before, figure, passage.text):
            run.append(i)
            continue
        if _is_list(run, together, figures, passage.text):
            yield run
        run, together = [i] if counted else [], begins
    if _is_list(run, together, figures, passage.text):
        yield run


def _is_list(run: Sequence[int], together: bool, figures: Sequence[Attributed], text: str) -> bool:
    """Whether the figures of a run are one: two or more behind a word such as 共, three or more in a plain list.

    乡镇工作室9个、界别工作室3个、产业工作室2个 is one; where the first is as many as the others it is their total.
    """
    if together or len(run) < _FEWEST_PLAIN:
        return together and len(run) > 1
    listed = [figures[i].candidate for i in run]
    in_one = not any(re.search("[，,；;]", text[a.end : b.start]) for a, b in pairwise(listed))
    return in_one and listed[0].value != sum(c.value for c in listed[1:])


def _is_counted(figure: Attributed) -> bool:
    c = figure.candidate
    return c.indicator.aggregate == "max" and c.indicator.unit not in "%元" and c.place is None


def _begins_list(figure: Attributed, passage: Passage) -> bool:
    c = figure.candidate
    clause, _ = passage.clause(c.start, c.end)
    return _is_counted(figure) and bool(_TOGETHER.search(passage.text, clause, c.start))


def _is_next_kind(before: Attributed, figure: Attributed, text: str) -> bool:
    """Whether a figure counts another kind of what the one before counts."""
    a, b = before.candidate, figure.candidate
    if not _is_same_cell(before, figure) or a.end >= b.start:
        return False
    between = _NEXT_KIND.fullmatch(text, a.end, b.start)
    if between and not _NO_KIND.search(between["kind"]) and text.startswith(between["unit"], b.end):
        return _noun_before(text, a.start) == _noun_before(text, b.start)
    first, second = _KIND_BEHIND.match(text, a.end, b.start), _KIND_BEHIND.match(text, b.end)
    if first is None or second is None or not _JOINED.fullmatch(text, first.end(), b.start):
        return False
    alike = first["unit"] == second["unit"] and first["kind"][-_NOUN:] == second["kind"][-_NOUN:]
    return alike and first["kind"] != second["kind"] and not _NO_KIND.search(first["kind"] + second["kind"])


def _noun_before(text: str, at: int) -> str:
    """What the figure at a place counts: meetings of any kind are one (议政性常委会会议4次、专题协商会5次)."""
    return "会" if _MEETING.search(text, 0, at) else text[at - _NOUN : at]


def _is_mended_beside_made(first: Attributed, second: Attributed, passage: Passage) -> bool:
    """Whether of two figures beside each other one counts rules that were made, the other those that were mended."""
    a, b = first.candidate, second.candidate
    if not (_is_same_cell(first, second) and a.end < b.start and _is_counted(first)):
        return False
    clause, _ = passage.clause(a.start, a.end)
    mended = _MENDED.search(passage.text, clause, a.start)
    made = _MADE.search(passage.text, clause, a.start)
    if bool(mended) == bool(made):
        return False
    between = (_MADE_NEXT if mended else _MENDED_NEXT).fullmatch(passage.text, a.end, b.start)
    if between is None or _NO_KIND.search(between["kind"]):
        return False
    return passage.text.startswith(between["unit"], b.end)
