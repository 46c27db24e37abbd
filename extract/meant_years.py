"""Which years words of time mean at a place of an article: 今年, 五年来, 九届三次会议以来, 本届."""

from __future__ import annotations

import re
from functools import cached_property

from extract.model import Published
from extract.passages import Passage
from extract.report_year import ReportYear
from extract.terms import TERM_YEARS, Terms
from extract.times import (
    ABOVE,
    AS_OF,
    PAST_YEAR,
    PAST_YEARS,
    RELATIVE,
    REPORTED_YEAR,
    SAME,
    SESSION,
    SESSION_SINCE,
    SINCE,
    TERM,
    UNKNOWN,
    YEARS,
    Time,
)
from extract.told_years import ToldYears
from extract.topics import Topics

_EARLY = re.compile("年0?[1-3一二三]月")
LISTED_NEAR = 2
"""Sentences in which a list of years may stand that years counted back are: 2019年、2020年、2021年…，三年来."""


class MeantYears:
    """The years that the words of time of one article mean."""

    def __init__(self, passage: Passage, published: Published | None, topics: Topics, told: ToldYears) -> None:
        self._passage = passage
        self._published = published
        self._topics = topics
        self._told = told
        self.terms = Terms(passage, published)
        self.report = ReportYear(passage, published, topics.topics)

    def years(self, time: Time, position: int) -> tuple[int, int] | None:
        """The first and the last year that words of time mean at a place, or None where that is not known."""
        if time.kind in (YEARS, AS_OF):
            return time.years
        if time.kind == UNKNOWN:
            return None
        if time.kind == SINCE:
            begun = time.years[0] or (self._published.year + time.number if self._published else 0)
            last = self._last_year(position)
            return (begun, last) if begun and (last > begun or self._is_dated) else None
        if time.kind == PAST_YEARS:
            return self._past_years(time, position)
        if time.kind == TERM and (span := self._told.behind(time)):
            return span
        if time.kind == TERM and not time.session[0] and (span := self._told.before(time)):
            return span
        if time.kind == TERM:
            return self.terms.years(time.session[0], self._last_year(position)) or self._of_term_told(time, position)
        if time.kind == SESSION and (held := self.terms.held(*time.session)):
            return held, held
        if time.kind == SESSION_SINCE and (first := self.terms.reviewed_since(*time.session)):
            is_followed = any(t.session == (time.session[0], time.session[1] + 1) for t in self._sessions)
            return first, first if is_followed else max(first, self._last_year(position, of_session=True))
        if time.kind == SESSION_SINCE and time.session[1] == 1 and (span := self._of_five_years(time)):
            return span
        if time.kind == SAME:
            before = self._topics.before(time)
            return self.years(before, before.start) if before else None
        if time.kind == ABOVE:
            context = self._context_before(time)
            return (context + time.number,) * 2 if context else None
        if time.kind == PAST_YEAR and (told := self._told_year(time)):
            return told, told
        if time.kind == REPORTED_YEAR and (told := self.report.of_heading):
            return told, told
        if self._published is None:
            return None
        year = self._published.year
        if time.kind == RELATIVE:
            return (year + time.number,) * 2
        if time.kind == SESSION:
            year = self.report.reported if self.terms.tells_of_recess(time.end) else year
            return year, year
        return (self.report.reported,) * 2 if self.report.reported else None

    @cached_property
    def _sessions(self) -> list[Time]:
        """The words such as 九届三次会议以来, which end the time since the session before."""
        return [t for t in self._topics.times if t.kind == SESSION_SINCE]

    @property
    def _is_dated(self) -> bool:
        """Whether the article says when it was published; the latest year that it names is only assumed."""
        return self._published is not None and not self._published.reason.assumed

    def _last_year(self, position: int, of_session: bool = False) -> int:
        """Where several years end: at 截至2023年底 in the sentence, else with the year reported on.

        What is counted from one session to the next up to 截至2024年2月20日 is of the year before.
        """
        start, end = self._passage.sentence(position)
        told = [t for t in self._topics.times if t.kind == AS_OF and t.years[0] and start <= t.start < end]
        if not told:
            return self.report.reported
        early = of_session and _EARLY.search(self._passage.text, told[-1].start, told[-1].end)
        return told[-1].years[1] - (1 if early else 0)

    def _past_years(self, time: Time, position: int) -> tuple[int, int] | None:
        """五年来: the range or the years told before or beside it, else that many years up to the last one."""
        if told := self._told.of_several(time):
            return told
        listed = [t.years[0] for t in self._told.listed(position, LISTED_NEAR)]
        if listed and listed == list(range(listed[0], listed[0] + time.number)):
            return listed[0], listed[-1]
        if told := self._told.one_by_one(time):
            return told
        last = self._last_year(position)
        return self._told.gone_by(time, last) or ((last - time.number + 1, last) if last else None)

    def _of_term_told(self, time: Time, position: int) -> tuple[int, int] | None:
        """The years of a term that the report tells before by their number alone: 八届市政协五年来…。任期内举办9次; of
        one in the heading behind it: 八届市政协期间收到提案900件 … 五年来."""
        topics, ahead = self._topics.topics, time.start < self._passage.heading_end
        counted = [t for t in topics if t.kind == PAST_YEARS and (ahead or t.start < time.start)]
        spans = (t for t in (counted if ahead else reversed(counted)) if TERM_YEARS - 1 <= t.number <= TERM_YEARS)
        told = next((t for t in spans if not self._is_near(t)), None)
        if told is None or (time.session[0] and not ahead):
            return None
        return self._past_years(told, told.start if ahead else position)

    def _of_five_years(self, time: Time) -> tuple[int, int] | None:
        """五年来，…。四届一次会议以来，…: since the first session of a term of which the report tells the years."""
        told = [t for t in self._topics.topics if t.kind == PAST_YEARS and t.number == TERM_YEARS]
        before = next((t for t in reversed(told) if t.start < time.start and not self._is_near(t)), None)
        return self._past_years(before, before.start) if before else None

    def _is_near(self, time: Time) -> bool:
        """Whether years are counted back from now and not from an election: 近五年."""
        return self._passage.text[time.start] == "近"

    def _told_year(self, time: Time) -> int:
        """The year that an earlier topic names: 过去的2022年 … 一年来."""
        told = [t for t in self._topics.topics if t.kind == YEARS and t.start < time.start and t.years[0] == t.years[1]]
        near = [
            t for t in told if self._published is None or self._published.year - 1 <= t.years[0] <= self._published.year
        ]
        return near[-1].years[0] if near and (self._published is None or self._published.month == 0) else 0

    def _context_before(self, time: Time) -> int:
        """The single year that the text speaks of before 上年 or 当年."""
        beside = self._topics.here(time.start)  # 到2021年，…，当年收到; 会后的这一年，…由上一年度的87.3%提高到
        if beside is not None and (time.number == 0 or beside.kind == PAST_YEAR):
            years = self.years(beside, time.start) if beside.kind != ABOVE else None
            if years and years[0] == years[1]:
                return years[0]
        before = [t for t in self._topics.topics if t.start < time.start and t.kind != ABOVE]
        for topic in reversed(before):
            years = self.years(topic, topic.start)
            if years and years[0] == years[1]:
                return years[0]
        if self._published is None:
            return 0
        is_early = time.number == 0 and self.report.reported != self._published.year
        return self._published.year - (1 if is_early else 0)
