"""When a figure speaks of: the words of time that govern its sentence, and the years they mean.

The period is the time that the figure covers, never the day of publication; that day only tells which year 今年 is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from extract.model import Published, Reason
from extract.passages import Passage
from extract.times import (
    ABOVE,
    AS_OF,
    PAST_YEAR,
    PAST_YEARS,
    RELATIVE,
    REPORTED_YEAR,
    SESSION,
    SESSION_SINCE,
    SINCE,
    UNKNOWN,
    YEARS,
    Time,
    times,
)

# Reports to the sessions of January to March are about the year before.
SESSION_MONTHS = 3

# 比2017年的95.1%提高, 由上年的84.2%上升到: such a time holds for its own figure only
_COMPARED = re.compile(r"(?:比|较|与|同|由|从|而|对比|相比|于)\s?$")
# What may stand between the beginning of a clause and the words of time that it is about
_LEAD_IN = re.compile(
    r"(?:[^\u4e00-\u9fff]*|.*(?:讯|电|过去的)\s*)(?:[\u4e00-\u9fff]{0,4}(?:的|在|从|自|于|是|，|：|:|“)?|[\u4e00-\u9fff]{0,10}政协[\u4e00-\u9fff]{0,6})$"
)
# Characters from the beginning of a sentence to the words of time that it is about.
_LATEST_TOPIC = 40
# 去年只有20次: the figure that such a comparison is about
_OWN_FIGURE = re.compile(r"(?:同期)?的?(?:是|为|仅为|仅|只有|只|达)?\d+(?:\.\d+)?(?:%|[件条篇次个名人万元期部场])")
_FIGURE_BETWEEN = re.compile(r"\d+(?:\.\d+)?(?:%|[件条篇次个名人万元期部场项批户起辑])|百分之")


@dataclass(frozen=True, slots=True)
class Period:
    """The years a figure covers as text (`2023`, `2018-2022`, or empty) and the words that say so."""

    text: str
    reason: Reason | None


def period_text(first: int, last: int) -> str:
    """The years as text: one year, or a range.

    >>> period_text(2023, 2023), period_text(2018, 2022)
    ('2023', '2018-2022')
    """
    return str(first) if first == last else f"{first}-{last}"


class Periods:
    """The periods of one article."""

    def __init__(self, passage: Passage, published: Published | None) -> None:
        self._passage = passage
        self._published = published
        self._times = times(passage.text, passage.start, passage.end)
        self._starts = [time.start for time in self._times]
        self._meant: dict[tuple[int, int], Period] = {}

    def period(self, position: int) -> Period:
        """The period of the figure at `position`."""
        passage = self._passage
        start, _ = passage.sentence(position)
        told = self._times[bisect_left(self._starts, start) : bisect_left(self._starts, position)]
        here = next((t for t in reversed(told) if t.kind != AS_OF and self._reaches(t, position)), None)
        if here is not None:
            return self._of(here, position)
        as_of = [t for t in told if t.kind == AS_OF and t.years[0]]
        carried = self._carried(start)
        if carried is not None and carried.kind not in (UNKNOWN,):
            return self._of(carried, position)
        if as_of:
            last = as_of[-1].years[1]
            return Period(period_text(last, last), self._reason("as_of", as_of[-1]))
        if carried is not None:
            return self._of(carried, position)
        return self._default()

    def listed_years(self, position: int) -> list[Period]:
        """The single years that the sentence, or the one before, lists: 2019年、2020年、2021年."""
        start, _ = self._passage.sentence(position)
        for begin, end in ((start, position), (self._passage.sentence_before(start) or (start, start))):
            run: list[Time] = []
            for t in self._times:
                if begin <= t.start < end and t.kind == YEARS and t.years[0] == t.years[1]:
                    if run and not re.fullmatch(r"\s*[、，,和及与]\s*", self._passage.text[run[-1].end : t.start]):
                        run = []
                    run.append(t)
            if len(run) > 1:
                return [self._of(t, position) for t in run]
        return []

    def _reaches(self, time: Time, position: int) -> bool:
        """Whether words of time in a figure's sentence hold for it: not those in brackets or of a comparison."""
        text = self._passage.text
        between = text[time.end : position]
        opened = self._bracket_before(time)
        if opened >= 0 and re.search(r"[)）]", between):
            alone = not text[opened + 1 : time.start].strip()
            return alone and bool(re.match(r"\s?[)）]", between))  # 五年来(2017—2021年)
        sentence, _ = self._passage.sentence(time.start)
        own = _OWN_FIGURE.match(text, time.end)
        if own and own.end() <= position and _FIGURE_BETWEEN.search(text, sentence, time.start):
            return False  # 满意率99.4%，去年是98.8%；督办
        if text[max(0, time.start - 1) : time.start] == "从":
            one_year = time.years[0] == time.years[1]
            return not (one_year and _FIGURE_BETWEEN.search(between) and not re.search("[，,]", between))
        if _COMPARED.search(text, max(0, time.start - 2), time.start):
            return not _FIGURE_BETWEEN.search(between) and not re.search(r"[，。；,;]", between)
        return True

    def _bracket_before(self, time: Time) -> int:
        """Where the bracket opens in which words of time stand, or -1."""
        text = self._passage.text
        start, _ = self._passage.sentence(time.start)
        opened = max(text.rfind("(", start, time.start), text.rfind("（", start, time.start))
        return opened if opened >= 0 and not re.search(r"[)）]", text[opened : time.start]) else -1

    @cached_property
    def _topics(self) -> list[Time]:
        """The words of time that hold beyond their sentence: those that begin a clause, and of no comparison."""
        text = self._passage.text
        return [
            t
            for t in self._times
            if t.kind not in (AS_OF, ABOVE, SESSION)
            and not _COMPARED.search(text[max(0, t.start - 2) : t.start])
            and not self._in_brackets(t)
            and not self._is_future(t)
            and self._leads(t)
            and not _OWN_FIGURE.match(text, t.end)
        ]

    def _leads(self, time: Time) -> bool:
        """Whether words of time begin a clause or stand in the heading: 编辑2023年度期刊 tells no topic."""
        if time.start < self._passage.heading_end or time.kind == SESSION_SINCE:
            return True
        text = self._passage.text
        sentence, _ = self._passage.sentence(time.start)
        start, _ = self._passage.clause(time.start, time.end)
        if time.start - sentence > _LATEST_TOPIC or _FIGURE_BETWEEN.search(text[sentence : time.start]):
            return False
        return bool(_LEAD_IN.match(text[start : time.start]))

    def _in_brackets(self, time: Time) -> bool:
        opened = self._bracket_before(time)
        if opened < 0:
            return False
        text = self._passage.text
        return bool(text[opened + 1 : time.start].strip()) or not re.match(r"\s?[)）]", text[time.end : time.end + 2])

    def _is_future(self, time: Time) -> bool:
        """2024年，区政协计划: what is planned for a year, or a day in it, tells nothing of the figures behind it."""
        after = self._passage.text[time.end : time.end + 14]
        if time.kind == YEARS and re.match(r"(?:的)?\d{1,2}月|是", after):
            return True
        return bool(re.search(r"计划|将|力争|目标|^(?:的)?(?:工作)?(?:安排|打算|要点|重点|任务|主要任务)", after))

    def _carried(self, sentence_start: int) -> Time | None:
        """The topic that stands: of the nearest sentence before, in the paragraph first, then in the heading."""
        before = [t for t in self._topics if t.start < sentence_start]
        return before[-1] if before else None

    # --- the years ----------------------------------------------------------------------------------

    def _of(self, time: Time, position: int) -> Period:
        """What words of time mean for a figure: the same for all of its sentence."""
        key = time.start, self._passage.sentence(position)[0]
        if key not in self._meant:
            self._meant[key] = self._meaning(time, position)
        return self._meant[key]

    def _meaning(self, time: Time, position: int) -> Period:
        years = self._years(time, position)
        assumed = bool(self._published and self._published.reason.assumed and time.kind not in (YEARS,))
        reason = self._reason(time.kind, time, assumed)
        return Period(period_text(*years) if years else "", reason if years or time.kind == UNKNOWN else None)

    def _years(self, time: Time, position: int) -> tuple[int, int] | None:
        """The first and the last year that words of time mean at a place, or None where that is not known."""
        if time.kind == YEARS:
            return time.years
        if time.kind == UNKNOWN:
            return None
        if time.kind == SINCE:
            last = self._last_year(position)
            return (time.years[0], last) if last > time.years[0] or self._is_dated else None
        if time.kind == PAST_YEARS:
            return self._past_years(time, position)
        if time.kind == ABOVE:
            context = self._context_before(time)
            return (context + time.number,) * 2 if context else None
        if time.kind == PAST_YEAR and (told := self._told_year(time)):
            return told, told
        if time.kind == REPORTED_YEAR and (told := self._year_of_heading()):
            return told, told
        if self._published is None:
            return None
        year = self._published.year
        if time.kind == RELATIVE:
            return (year + time.number,) * 2
        if time.kind == SESSION:
            return year, year
        return (self._reported_year,) * 2 if self._reported_year else None

    @property
    def _is_dated(self) -> bool:
        """Whether the article says when it was published; the latest year that it names is only assumed."""
        return self._published is not None and not self._published.reason.assumed

    @property
    def _reported_year(self) -> int:
        """The year that a report is about: the one before where it was given in January to March."""
        if self._published is None:
            return 0
        return self._published.year - (1 if 1 <= self._published.month <= SESSION_MONTHS else 0)

    def _last_year(self, position: int) -> int:
        """Where several years end: at 截至2023年底 in the sentence, else with the year reported on."""
        start, end = self._passage.sentence(position)
        told = [t.years[1] for t in self._times if t.kind == AS_OF and t.years[0] and start <= t.start < end]
        return told[-1] if told else self._reported_year

    def _past_years(self, time: Time, position: int) -> tuple[int, int] | None:
        """五年来: the range told beside it, else that many years up to the last one."""
        beside = [
            t
            for t in self._times
            if t.kind == YEARS
            and t.years[1] - t.years[0] == time.number - 1
            and t.years[0] != t.years[1]
            and abs(t.start - time.start) < 400
        ]
        if beside:
            return min(beside, key=lambda t: abs(t.start - time.start)).years
        in_heading = [
            t
            for t in self._times
            if t.kind == YEARS and t.years[1] - t.years[0] == time.number - 1 and t.years[0] != t.years[1]
        ]
        if in_heading:
            return in_heading[0].years
        last = self._last_year(position)
        return (last - time.number + 1, last) if last else None

    def _year_of_heading(self) -> int:
        """The single year that the heading names: 关于2023年度培训情况的报告."""
        years = {t.years for t in self._topics if t.kind == YEARS and t.start < self._passage.heading_end}
        single = {first for first, last in years if first == last}
        return single.pop() if len(single) == 1 else 0

    def _told_year(self, time: Time) -> int:
        """The year that an earlier topic names: 过去的2022年 … 一年来."""
        told = [t for t in self._topics if t.kind == YEARS and t.start < time.start and t.years[0] == t.years[1]]
        near = [
            t for t in told if self._published is None or self._published.year - 1 <= t.years[0] <= self._published.year
        ]
        return near[-1].years[0] if near and (self._published is None or self._published.month == 0) else 0

    def _context_before(self, time: Time) -> int:
        """The single year that the text speaks of before 上年 or 当年."""
        before = [t for t in self._topics if t.start < time.start]
        for topic in reversed(before):
            years = self._years(topic, topic.start)
            if years and years[0] == years[1]:
                return years[0]
        return (
            self._published.year - (1 if time.number == 0 and self._reported_year != self._published.year else 0)
            if self._published
            else 0
        )

    def _default(self) -> Period:
        """Where no words of time govern: the year of publication, or the one before for a report of the session."""
        if self._published is None:
            return Period("", None)
        heading = self._passage.text[self._passage.start : self._passage.heading_end + 80]
        report = re.search(r"工作报告|工作总结|工作回顾|情况的报告", heading)
        year = self._reported_year if report else self._published.year
        reason = self._published.reason
        return Period(period_text(year, year), Reason("published", reason.start, reason.end, reason.text, assumed=True))

    def _reason(self, rule: str, time: Time, assumed: bool = False) -> Reason:
        start, end = self._passage.span(time.start, time.end)
        return Reason(rule, start, end, self._passage.text[time.start : time.end], assumed)
