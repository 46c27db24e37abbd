"""Kinds of one thing that a list counts together: 共建成乡镇委员工作室12个、界别委员工作室2个 tells 14.

So does a list with its total behind: 专题协商会4次、界别协商会12次，合计16次; and so do what was made and what was
mended: 新制定制度5项，修订制度7项 tells 12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.candidates import Candidate
from extract.numerals import figure_of
from extract.parts import Attributed
from extract.passages import Passage
from extract.pieces import PIECES

_NOUN = 2
"""Characters that are the same for each figure of such a list: what is counted."""

# 共建成乡镇委员工作室12个: said of the whole list; not 公共, 共同
_TOGETHER = re.compile(r"(?:一共|总共|累计|合计|(?<![公中])共(?![同产享青识]))[^，。；,;\d]*$")
# 专题协商会4次、界别协商会12次，合计16次: said of the whole list behind it
_TOTAL_BEHIND = re.compile(
    rf"(?P<unit>[^，。；、,;\d]{{1,3}})[，,](?:[两三四五几]项)?(?:合计|共计|总计|总共|一共|共)(?:有|为|达)?(?P<total>{PIECES['digits'].regex})(?P=unit)"
)
# 12个、产业委员工作室3个: the next kind
_NEXT_KIND = re.compile(r"(?P<unit>[^，。；、,;\d]{1,3})(?:[、，,]|以及|[和与及])(?P<kind>[^，。；、,;\d]{2,20})")
# 12个乡镇委员工作室、3个产业委员工作室: the figure before its kind
_KIND_BEHIND = re.compile(r"(?P<unit>[个件条篇项名间家处户起次]|[场期]次?)(?P<kind>[^，。；、,;\d和与及]{2,20})")
_JOINED = re.compile(r"[、，,]|以及|[和与及]")
# 新制定制度5项，修订老制度7项: made, and mended
_MADE = re.compile(r"(?:新(?!时代)|制定|制订|出台|起草|建立|订立)[^。；;\d]*$")
_MENDED = re.compile(r"修[订改]|完善|健全")
_MENDED_NEXT = re.compile(
    rf"(?P<unit>[项个件部])[、，,](?:并|又|另|还|同时)?(?:重新|全面)?(?:{_MENDED.pattern})(?P<kind>[^，。；、,;\d]{{0,16}})"
)
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
    """The indices of the figures of each list of two kinds or more, in order."""
    run: list[int] = []
    for i, figure in enumerate(figures):
        if i and len(run) < 2 and _is_mended_beside_made(figures[i - 1], figure, passage):
            yield [i - 1, i]
            continue
        before = figures[run[-1]] if run else None
        begins = _begins_list(figure, passage)
        if before is not None and not begins and _is_next_kind(before, figure, passage.text):
            run.append(i)
            continue
        if _are_together(run, figures, passage):
            yield run
        run = [i] if begins or _is_counted(figure) else []
    if _are_together(run, figures, passage):
        yield run


def _is_counted(figure: Attributed) -> bool:
    c = figure.candidate
    return c.indicator.aggregate == "max" and c.indicator.unit not in "%元" and c.place is None


def _begins_list(figure: Attributed, passage: Passage) -> bool:
    c = figure.candidate
    clause, _ = passage.clause(c.start, c.end)
    return _is_counted(figure) and bool(_TOGETHER.search(passage.text, clause, c.start))


def _are_together(run: Sequence[int], figures: Sequence[Attributed], passage: Passage) -> bool:
    """Whether kinds, two or more, are counted together by the words before them, or by their total behind."""
    if len(run) < 2 or _begins_list(figures[run[0]], passage):
        return len(run) > 1
    behind = _TOTAL_BEHIND.match(passage.text, figures[run[-1]].candidate.end)
    total = figure_of(behind["total"]) if behind else None
    return total is not None and total.value == sum(figures[i].candidate.value for i in run)


def _is_next_kind(before: Attributed, figure: Attributed, text: str) -> bool:
    """Whether a figure counts another kind of what the one before counts."""
    a, b = before.candidate, figure.candidate
    same_cell = (a.indicator.id, before.body, before.period) == (b.indicator.id, figure.body, figure.period)
    if not same_cell or a.end >= b.start:
        return False
    between = _NEXT_KIND.fullmatch(text, a.end, b.start)
    if between and not _NO_KIND.search(between["kind"]) and text.startswith(between["unit"], b.end):
        return text[a.start - _NOUN : a.start] == text[b.start - _NOUN : b.start]
    first, second = _KIND_BEHIND.match(text, a.end, b.start), _KIND_BEHIND.match(text, b.end)
    if first is None or second is None or not _JOINED.fullmatch(text, first.end(), b.start):
        return False
    alike = first["unit"] == second["unit"] and first["kind"][-_NOUN:] == second["kind"][-_NOUN:]
    return alike and first["kind"] != second["kind"] and not _NO_KIND.search(first["kind"] + second["kind"])


def _is_mended_beside_made(made: Attributed, mended: Attributed, passage: Passage) -> bool:
    """Whether a figure counts rules that were mended, and the one right before it others that were made."""
    a, b = made.candidate, mended.candidate
    same_cell = (a.indicator.id, made.body, made.period) == (b.indicator.id, mended.body, mended.period)
    between = _MENDED_NEXT.fullmatch(passage.text, a.end, b.start) if same_cell and a.end < b.start else None
    if between is None or _NO_KIND.search(between["kind"]) or not _is_counted(made):
        return False
    clause, _ = passage.clause(a.start, a.end)
    is_made = _MADE.search(passage.text, clause, a.start) and not _MENDED.search(passage.text, clause, a.start)
    return bool(is_made) and passage.text.startswith(between["unit"], b.end)
