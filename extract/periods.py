"""When a figure speaks of: the years that the words of time mean which govern it.

The period is the time that the figure covers, never the day of publication; that day only tells which year 今年 is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import attrgetter

from extract.meant_years import LISTED_NEAR, MeantYears
from extract.model import Published, Reason
from extract.passages import Passage
from extract.times import (
    AS_OF,
    TERM,
    UNKNOWN,
    YEARS,
    Time,
)
from extract.told_years import ToldYears
from extract.topics import Topics

# 十三届州政协共有委员401名, 新一届政协共有委员: those in office at the session, of no span of years
_IN_OFFICE = re.compile(r"届[^，。；,;\d]{0,8}(?:(?:共有|现有|实有|协有)(?:政协)?委员(?:总数)?(?:共|为)?|由)$")
# 县政协现有委员246名: of now, whatever years follow
_NUMBERS = re.compile("[现共实]有(?:政协)?委员|委员总数")
_YEAR_END = re.compile("年[末底]")
# 2021年、2022年: the last of a list
_IN_LIST = re.compile(r"[年度\d][、和与及]$")
_LIST_GOES_ON = re.compile(r"度?[、和与及]\d{4}")
_EACH = re.compile("[每各均]|分别|依次|先后|优秀")
FARTHEST_LIST = 4
"""Sentences of a paragraph in which a list of years may stand, the figure's own included."""


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
        self._topics = Topics(passage)
        self._told = ToldYears(passage, self._topics.times)
        self._meant_years = MeantYears(passage, published, self._topics, self._told)
        self._terms, self._report = self._meant_years.terms, self._meant_years.report
        self._meant: dict[tuple[int, int], Period] = {}

    def period(self, position: int) -> Period:
        """The period of the figure at `position`."""
        here = self._topics.here(position)
        as_of = [t for t in self._topics.told(position) if t.kind == AS_OF and t.years[0]]
        begun = self._told.up_to(here, as_of[-1]) if here and as_of else None
        if here is not None and not begun:
            return self._of_listed(here, here.end, position) or self._of(here, position)
        start, _ = self._passage.sentence(position)
        text = self._passage.text
        in_office = _IN_OFFICE.search(text, start, position) and not _YEAR_END.search(text, start, position)
        if self._published and in_office:
            return self._of_publication(self._report.of_office(start, position))
        carried = self._topics.carried(start)
        carried = carried and (self._told.year_after(carried, start) or carried)
        if carried is None and not as_of:
            as_of = self._topics.counted_up_to(start)
        if as_of and (span := begun or self._told.up_to(carried, as_of[-1])):
            return Period(period_text(*span), self._reason("as_of", as_of[-1]))
        if carried is not None and (listed := self._of_listed(carried, start, position)):
            return listed
        if carried is not None and (self._of(carried, position).text or carried.kind not in (UNKNOWN, TERM)):
            return self._of(carried, position)
        if as_of:
            last = as_of[-1].years[1]
            return Period(period_text(last, last), self._reason("as_of", as_of[-1]))
        if carried is not None:
            return self._of(carried, position)
        return self._of_lead(position) or self._of_what_follows(position) or self._default(position)

    def still_to_come(self, position: int) -> Time | None:
        """Words of time of a figure that lie in a year after publication: 到2025年底，总数达到360个; 2025年任务：…."""
        if self._published is None or self._published.reason.assumed:
            return None
        here = self._topics.here(position)
        next_year = self._published.year + 1
        is_dated = self._published.reason.rule != "date_in_text"  # a chronicle has many dates
        if is_dated and here is not None and here.kind == YEARS and here.years == (next_year, next_year):
            return here
        told = (t for t in self._topics.told(position) if t.kind == AS_OF and t.years[0] >= next_year)
        return next(told, None)

    def listed_years(self, position: int, sentences: int = LISTED_NEAR) -> list[Period]:
        """The single years that the sentence, or one of those before, lists: 2019年、2020年、2021年."""
        return [self._of(t, position) for t in self._told.listed(position, sentences)]

    def _of_listed(self, one: Time, begin: int, position: int) -> Period | None:
        """The years together of a list of single ones, where nothing says each: 2021年、2022年，收到提案300件."""
        text = self._passage.text
        in_list = _IN_LIST.search(text, max(0, one.start - 2), one.start) or _LIST_GOES_ON.match(text, one.end)
        if not in_list or one.kind != YEARS or _EACH.search(text, begin, position):
            return None
        listed = self.listed_years(position, FARTHEST_LIST)
        years = [int(one.text) for one in listed]
        if one.years[1] not in years or years != list(range(years[0], years[-1] + 1)):
            return None
        return Period(period_text(years[0], years[-1]), listed[0].reason)

    def as_many_years(self, position: int, number: int) -> list[Period]:
        """The years, so many, that the sentence tells of, the earliest first: 2018年…，2019年…; 2024年…，比2023年."""
        told = self._topics.as_many_years(position, number)
        return sorted((self._of(t, position) for t in told), key=attrgetter("text"))

    # --- the years ----------------------------------------------------------------------------------

    def _of(self, time: Time, position: int) -> Period:
        """What words of time mean for a figure: the same for all of its sentence."""
        key = time.start, self._passage.sentence(position)[0]
        if key not in self._meant:
            self._meant[key] = self._meaning(time, position)
        return self._meant[key]

    def _meaning(self, time: Time, position: int) -> Period:
        years = self._meant_years.years(time, position)
        assumed = bool(self._published and self._published.reason.assumed and time.kind not in (YEARS,))
        reason = self._reason(time.kind, time, assumed)
        return Period(period_text(*years) if years else "", reason if years or time.kind in (UNKNOWN, TERM) else None)

    def _of_lead(self, position: int) -> Period | None:
        """The period of a figure in the heading: that of the sentences that open the article, if they tell one."""
        end = self._passage.heading_end
        if position >= end:
            return None
        opening = [sentence for sentence in self._passage.sentences if sentence[0] >= end][:2]
        lead = next((t for t in self._topics.topics if opening and end <= t.start < opening[-1][1]), None)
        if lead is None or not (years := self._meant_years.years(lead, lead.start)):
            return None
        return Period(period_text(*years), self._reason(lead.kind, lead, assumed=True))

    def _of_what_follows(self, position: int) -> Period | None:
        """…出版专辑6部。2017至2021年间，…: of an excerpt without a heading, the years that the rest is about."""
        start, _ = self._passage.sentence(position)
        if self._passage.heading_end > self._passage.start or _NUMBERS.search(self._passage.text, start, position):
            return None
        topics = self._topics.topics
        about = {t.years for t in topics if t.kind == YEARS and t.years[0] != t.years[1]}
        if len(about) != 1 or len(topics) != sum(t.years in about for t in topics) or topics[0].start < position:
            return None
        return Period(period_text(*about.pop()), self._reason(YEARS, topics[0], assumed=True))

    def _default(self, position: int) -> Period:
        """Where no words of time govern: the year, or the term of office, that the whole report is of."""
        if self._published is None or self._report.is_of_epidemic(position):
            return Period("", None)
        term = self._terms.years(0, self._report.reported) if self._report.is_of_term else None
        return self._of_publication(*(term or (self._report.by_default,)))

    def _of_publication(self, first: int, last: int = 0) -> Period:
        """A year, or the years up to `last`, that only the day of publication tells."""
        assert self._published is not None
        reason = self._published.reason
        span = period_text(first, last or first)
        return Period(span, Reason("published", reason.start, reason.end, reason.text, assumed=True))

    def _reason(self, rule: str, time: Time, assumed: bool = False) -> Reason:
        start, end = self._passage.span(time.start, time.end)
        return Reason(rule, start, end, self._passage.text[time.start : time.end], assumed)
