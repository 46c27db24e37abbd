"""The terms of a committee: which year 九届三次会议 reviewed, where the text dates one session of that term.

A term has five years and a session in each (charter of the conference, on local committees); a session in January to
March reviews the year before it, one in November or December its own year.
"""

from __future__ import annotations

import re
from functools import cached_property

from extract.dates import YEAR, year_of
from extract.model import Published
from extract.numerals import figure_of
from extract.passages import Passage

SESSION_MONTHS = 3
"""Reports to the sessions of January to March are about the year before."""

TERM_YEARS = 5

NUMERAL = r"[〇零一二三四五六七八九十\d]{1,3}"
_MOST_SESSIONS = 7
_MONTH = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月"

# 政协荷塘县第十届委员会第三次会议, 市政协十一届五次会议; 十届常务委员会第九次会议 is none
_SESSION = re.compile(
    rf"""(?<![大委]会)(?P<term>{NUMERAL})届
    (?:(?:(?!常)[\u4e00-\u9fff]){{0,10}}?(?:委员会|政协))?
    第?(?P<number>{NUMERAL})次(?:全体)?会议
    (?!(?:召开|闭幕|结束)?(?:以来|至今|起[，,]|之?后|以后)|精神|的?提案|确定|立案(?!的\d+件提案(?:集中|统一|正式)?交办)
      |交办|要求|部署)""",
    re.VERBOSE,
)
# 县人大十八届四次会议, 中共荷塘县委九届四次会议
_OF_OTHERS = re.compile(r"(?:人大|代表大会|[省市县区州旗党]委)第?$")
# 2024年1月12日在政协荷塘县…, 2017年1月，政协桐浦区…; 截至2023年11月底 dates no session
_DATED_BEFORE = re.compile(
    rf"(?<!截至)(?<!截止)(?<!到)(?<!自)(?P<year>{YEAR})年(?P<month>{_MONTH})(?:(?!以来|{YEAR}年)[^。；;]){{0,24}}$"
)
# 九届一次会议于2017年1月召开
_DATED_AFTER = re.compile(rf"(?:于|在|[(（])(?P<year>{YEAR})年(?P<month>{_MONTH})")
# 五次会议上, 三次会议在拉萨隆重开幕, 一次会议大会秘书处, 将三次会议立案的183件提案交办: the session that the article is
# about
_IS_ON = re.compile(
    r"(?:上|(?:在[^，。；,;\d]{1,12}?)?(?:隆重|胜利|正式)?(?:开幕|召开|举行|闭幕)|期间|现场|听取|共?收到"
    r"|(?:大会)?(?:秘书处|主席团|提案组|提案审查委员会)|[)）]?\s*(?:\n|$)|立案的\d+件提案(?:集中|统一|正式)?交办)"
)

# 二次会议期间收到提案236件，闭会期间收到19件: a whole year, of which a report early in the next one tells
_RECESS = re.compile(r"[^。\n]{0,60}?(?:闭会|休会)(?:期间|后)?[^，。；,;]{0,4}(?:收到|征集|提交|补充|新增)")


class Terms:
    """The terms that an article dates."""

    def __init__(self, passage: Passage, published: Published | None) -> None:
        self._passage = passage
        self._published = published

    def reviewed_since(self, term: int, number: int) -> int | None:
        """The first year behind a session: of 十届一次会议以来; None where the text does not date the term."""
        if term in self._zero:
            return self._zero[term] + number + 1
        if number == 1 and term + 1 in self._zero:
            return self._zero[term + 1] + 2 - TERM_YEARS
        return None

    def held(self, term: int, number: int) -> int | None:
        """The year of a session, counted as if all were held at the beginning of a year."""
        return self._zero[term] + number + 1 if term in self._zero else None

    def years(self, term: int, last: int) -> tuple[int, int] | None:
        """The first and the last year of a term up to `last`; `term` 0 is the one that the article speaks of (本届)."""
        if term == 0 and self._zero:
            term = max(self._zero)
            if self._first_sessions.get(term):  # the report of the old committee to the first session of the new one
                term -= 1
        if term in self._zero:
            first = self._zero[term] + 2
            return (first, min(last, first + TERM_YEARS - 1)) if last >= first else None
        if term + 1 in self._zero:
            end = self._zero[term + 1] + 1
            return end - TERM_YEARS + 1, end
        return None

    @cached_property
    def _first_sessions(self) -> dict[int, bool]:
        """Whether the only session that is dated of a term is its first one."""
        numbers: dict[int, set[int]] = {}
        for term, number, _, _ in self._dated:
            numbers.setdefault(term, set()).add(number)
        return {term: found == {1} for term, found in numbers.items()}

    @cached_property
    def _zero(self) -> dict[int, int]:
        """For each dated term the year that a session before its first one would have reviewed; told dates first."""
        found: dict[int, int] = {}
        for surely in (True, False):
            zeros: dict[int, set[int]] = {}
            for term, number, reviewed, told in self._dated:
                if told is surely:
                    zeros.setdefault(term, set()).add(reviewed - number)
            found = {term: zero.pop() for term, zero in zeros.items() if len(zero) == 1} | found
        return found

    @cached_property
    def _dated(self) -> list[tuple[int, int, int, bool]]:
        """The sessions with a date: term, number, the year reviewed, and whether the text itself says the date."""
        text, found = self._passage.text, []
        for m in _SESSION.finditer(text, self._passage.start, self._passage.end):
            term, number = number_of(m["term"]), number_of(m["number"])
            if not 1 <= number <= _MOST_SESSIONS or _OF_OTHERS.search(text, max(0, m.start() - 6), m.start()):
                continue
            begin = max(text.rfind("\n", 0, m.start()), text.rfind("。", 0, m.start())) + 1
            told = _DATED_BEFORE.search(text[begin : m.start()]) or _DATED_AFTER.match(text, m.end())
            if told:
                reviewed = _reviewed(year_of(told["year"]), number_of(told["month"].removesuffix("月")))
                found.append((term, number, reviewed, True))
            elif self._is_on(m.end()):
                assert self._published is not None
                found.append((term, number, _reviewed(self._published.year, self._published.month), False))
        return found

    def _is_on(self, end: int) -> bool:
        """Whether the article was published while the session that ends at `end` was on."""
        when = self._published
        if when is None or when.reason.assumed or not 1 <= when.month <= SESSION_MONTHS:
            return False
        return bool(_IS_ON.match(self._passage.text, end)) and not self.tells_of_recess(end)

    def tells_of_recess(self, end: int) -> bool:
        """Whether the recess after the session that ends at `end` is told of, too."""
        return bool(_RECESS.match(self._passage.text, end))


def number_of(numeral: str) -> int:
    """The number of a term, a session or a month.

    >>> number_of("十四"), number_of("3")
    (14, 3)
    """
    figure = figure_of(numeral)
    return int(figure.value) if figure else 0


def _reviewed(year: int, month: int) -> int:
    """The year that a session reviews."""
    return year - 1 if month <= SESSION_MONTHS else year
