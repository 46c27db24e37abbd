"""Shares told behind the sum of several years: 立案分别为121件、133件，累计254件，无一逾期，均已答复."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.candidates import Candidate

# of one year, of each, of another sentence, behind another figure: no longer said of the sum
_OTHER_MATTER = re.compile(r"[。；！？;!?\n\d年]|[均都皆各](?!已)")
# 合计309件，至2023年底已悉数办结: only by when
_BY_WHEN = re.compile(r"(?<=[，,])(?:截?[至到]|截止)(?:(?:20\d\d|[今当次])?年)?(?:\d{1,2}月)?(?:\d{1,2}日|[底末初中])")


def of_all_years(figures: Sequence[Candidate], text: str) -> Iterator[Candidate]:
    """The figures of an article in order; a share told right behind the sum of several years is of all of them.

    累计254件，均已答复 is of the years together; 累计254件，办复率均为100% is of each, and stays as it is.
    """
    turn, end = (0, 1), 0
    for c in figures:
        k, n = c.turn
        if k == n:
            turn, end = c.turn, c.end
        elif n == 1 and turn != (0, 1) and c.start >= end:
            if c.indicator.unit != "%" or _OTHER_MATTER.search(_BY_WHEN.sub("", text[end : c.start])):
                turn = (0, 1)
            else:
                c, end = replace(c, turn=turn), c.end  # 办复率100%、满意率98%
        yield c
