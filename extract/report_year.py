"""The year that a whole report is about, where no words of time stand beside a figure."""

from __future__ import annotations

import re
from functools import cached_property

from extract.model import Published
from extract.passages import Passage
from extract.terms import SESSION_MONTHS
from extract.times import YEARS, Time

_WORK_REPORT = re.compile("委员会工作报告")
# 政协新汀县十三届五次会议提案工作报告: where the session is late, its report is about the year before all the same
_OF_SESSION = re.compile(r"次(?:全体)?会议[^\n]{0,16}报告|报告[^\n]{0,30}次(?:全体)?会议")
_LATEST_SESSION = 6
_OF_WORK = re.compile(
    "(?<!专项)(?<!政府)(?<!法院)(?<!检察院)工作报告|工作总结|工作回顾|情况的报告|成绩单|履职账单|年终盘点|履职盘点|履职回眸"
)
# 提案审查情况的报告: what that very session has taken in
_OF_REVIEW = re.compile(r"提案审[查议][^\n]{0,6}报告")
# 2017年1月6日在政协云岭县第十届委员会第一次会议上: the old committee reports on all of its term
_FIRST_SESSION = re.compile(r"届[^\n，。；,;]{0,16}?第?一次(?:全体)?会议(?![^\n，。；,;]{0,4}(?:以来|以后|之?后))")
# 疫情期间，委员捐款9万元 in a text of a later year: of the epidemic, which began the year it did; not 本轮疫情发生以来
_EPIDEMIC = re.compile(r"(?<![一-鿿])(?:新冠(?:肺炎)?)?疫情(?:[发产]生|[暴爆]发|来袭)?(?:以来|期间|[以之]?后|一来)")
_EPIDEMIC_BEGAN = 2020
_OPENING = 80
"""Characters behind the heading in which the report may say what it is."""


class ReportYear:
    """The years of one article as a whole; 0 where the day of publication is not known. `topics` are its words of time
    that hold beyond their sentence."""

    def __init__(self, passage: Passage, published: Published | None, topics: list[Time]) -> None:
        self._passage = passage
        self._published = published
        self._topics = topics

    @cached_property
    def reported(self) -> int:
        """The year that a report is about: the one before where it was given in January to March."""
        if self._published is None:
            return 0
        of_session = _OF_SESSION.search(self._passage.text, self._passage.start, self._passage.heading_end)
        latest = _LATEST_SESSION if of_session else SESSION_MONTHS
        return self._published.year - (1 if 1 <= self._published.month <= latest else 0)

    @cached_property
    def of_heading(self) -> int:
        """The single year that the heading names: 关于2023年度培训情况的报告."""
        years = {t.years for t in self._topics if t.kind == YEARS and t.start < self._passage.heading_end}
        single = {first for first, last in years if first == last}
        return single.pop() if len(single) == 1 else 0

    @cached_property
    def by_default(self) -> int:
        """The year of publication, or the one before for a report on work."""
        if self._published is None:
            return 0
        heading = self._passage.text[self._passage.start : self._passage.heading_end + _OPENING]
        is_report = _OF_WORK.search(heading) and not _OF_REVIEW.search(heading)
        return self.reported if is_report else self._published.year

    @cached_property
    def is_of_term(self) -> bool:
        """Whether the report on work was given to the first session of a new committee: it is on the old one's term."""
        heading = self._passage.text[self._passage.start : self._passage.heading_end + _OPENING]
        return bool(_OF_WORK.search(heading) and _FIRST_SESSION.search(heading) and not _OF_REVIEW.search(heading))

    def is_of_epidemic(self, position: int) -> bool:
        """Whether the heading, or the paragraph before the figure, tells of an epidemic that began earlier."""
        if self.by_default <= _EPIDEMIC_BEGAN or self.is_of_term:
            return False
        text, heading_end = self._passage.text, self._passage.heading_end
        paragraph = max(text.rfind("\n", 0, position), heading_end - 1) + 1
        told = _EPIDEMIC.search(text, self._passage.start, heading_end) or _EPIDEMIC.search(text, paragraph, position)
        return told is not None

    def of_office(self, start: int, position: int) -> int:
        """The year in which members are in office: 本届 in a report on work is the committee that did that work."""
        if self._published is None:
            return 0
        text = self._passage.text
        report = _WORK_REPORT.search(text, self._passage.start, self._passage.heading_end)
        year = self.reported if report and "本届" in text[start:position] else self._published.year
        return self.of_heading or year
