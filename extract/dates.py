"""When an article was published, as far as the report tells: 来源/时间 lines, datelines, dates at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from extract.model import Published, Reason
from extract.numerals import DIGITS

YEAR = r"(?:(?:19|20)\d{2}|[一二]\s?[〇零○九]\s?[〇零○一二三四五六七八九]\s?[〇零○一二三四五六七八九])"

# 2024年1月17日, 2024-01-16, ２０２１－１２－２２, 2023.12.05, 2023/2/25, 二〇二一年一月十二日, 2023 年 3 月 1 日,
# 2024年/2月/6日, masked: 2024年1月**日
_DATE = re.compile(
    rf"""
    (?<!\d)(?P<year>{YEAR})\s?(?P<mark>[年\-－./])\s?/?\s?
    (?P<month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?[月\-－./]\s?/?\s?
    (?:(?P<day>\d{{1,2}}|[一二三四五六七八九十]{{1,3}})(?!\d)(?:\s?日)?|(?:\*|×|[xX]|○){{1,2}}\s?日)
    """,
    re.VERBOSE,
)
# (县政协办公室 2023年2月), 二〇二三年一月 as the last line: without a day only where nothing goes on behind it
_MONTH_ALONE = re.compile(
    rf"""
    (?: (?:\(|（|【)[^)）】\n\d]{{0,16}}?(?<![至到自从—\-~]) | ^\s* )
    (?P<year>{YEAR})\s?年\s?(?P<month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?月\s?(?:(?:\)|）|】)\s*$|\Z)
    """,
    re.VERBOSE | re.MULTILINE,
)
# 2024年1月 in a line of its own below the title, the only one of its kind: a chronicle has many; (2024.1)
_MONTH_LINE = re.compile(
    rf"^[ \t]*(?:(?P<year>{YEAR})\s?年\s?(?P<month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s?月"
    rf"|[(（](?P<dotted_year>20\d\d)[.．](?P<dotted_month>\d{{1,2}})[)）])[ \t]*$",
    re.MULTILINE,
)
_NEAR_TOP = 200
"""Characters from the beginning of an article within which its date may stand."""
# 市融媒体中心1月8日讯, 2022年第1期(2月25日), 1月8日上午，政协…: the day tells the month, its year stands elsewhere
_DAY_OF_NEWS = re.compile(
    r"""^[^\n\d，。；,;:：]{0,20}(?:(?:20\d\d年?)?第?\d{1,3}期[^\n\d，。；,;:：]{0,8})?(?P<month>\d{1,2})月\d{1,2}日
    (?:\s?(?:讯|电|[)）]\s*$)|(?:上午|下午|晚上?|至\d{1,2}日)?(?:\d{1,2}(?:时|点)[^\n，,]{0,6})?[，,])""",
    re.VERBOSE | re.MULTILINE,
)
# 30.11.2015 in a line with little else
_DAY_FIRST = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)(?![\d.])")
# (2024年) in a line of its own, 2022年第1期, (2023)第18期, 专题 > 2020鹿亭两会, 1月23日电(2024年 记者
_YEAR_OF_NEWS = re.compile(
    r"""^[ \t]*[(（\[]?(?P<alone>20\d\d)年?[)）\]]?[ \t]*$
    |^[^\n，。；,;]{0,40}?(?<!\d)(?P<issue>20\d\d)年?[)）\]〕]?\s?第?\d{1,3}期
    |^[^\n，。；,;]{0,40}?(?<!\d)(?P<held>20\d\d)年?(?!\d)[\u4e00-\u9fff]{0,8}两会
    |\d日(?:电|讯)\s?[(（](?P<wire>20\d\d)年""",
    re.VERBOSE | re.MULTILINE,
)
# 《丹崖年鉴·2010》, 丹崖年鉴(2010): what it tells is of the year before
_YEARBOOK = re.compile(
    r"^\s*[^\n，。；,;]{0,20}年鉴[》·•(（\s]{0,3}(?P<year>(?:19|20)\d\d)(?!\d)[^\n，。；,;]{0,12}$", re.MULTILINE
)
# 2023年, 截至2021年11月底; not 到2025年, which is ahead, nor 自2019年, which only begins something
_LATEST_YEAR = re.compile(
    r"""(?:(?<![\d到至—\-于自从])(?<![到至于自从]\s)|(?<=截[至止])(?=\d{4}\s?年\s?(?:1[0-2]\s?月|[底末]))|(?<=截[至止]到)(?=\d{4}\s?年\s?(?:1[0-2]\s?月|[底末])))
    (?P<year>(?:19|20)\d{2})\s?年
    (?!鉴|[\u4e00-\u9fff]{0,6}(?:安排|计划|要点|打算|任务|思路|展望|设想)|[，,]?[\u4e00-\u9fff]{0,8}(?:将|要))""",
    re.VERBOSE,
)
# 三、2026年提案工作思路: the last heading of a report on the year before; 【2026年工作安排】 where that year is told
_YEAR_AHEAD = re.compile(
    r"""^[ \t]*(?:(?P<bullet>[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])[ \t]*|[【●◆■▲])?
    (?P<year>20\d\d)年[^\n，。；,;\d]{0,10}(?:思路|安排|打算|计划|要点|任务|展望|设想|建议)[】]?[ \t]*$""",
    re.VERBOSE | re.MULTILINE,
)
# 截至2023年9月, 截至2023年底: what is told was published no earlier
_AS_OF = re.compile(r"截[至止]到?\s?(?P<year>20\d\d)\s?年\s?(?:(?P<month>\d{1,2})\s?月|年?[底末])")

# How surely a date is that of publication, by what stands around it; the lower the surer.
_LABELLED = re.compile(r"(?:发布|时间|日期|来源|发表|上传)[^\n]{0,12}$")
_SESSION = re.compile(r"^[)）]?在[^\n]{0,40}(?:会议|大会)上")
_WIRE = re.compile(r"^\s?(?:电|讯|[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|报)(?:讯)?)")
_SHORT_LINE = 40
"""Characters of a line that holds a date such as 30.11.2015 and little else."""
_NOT_PUBLISHED = re.compile(r"(?:打印日期|截至|截止|截至到|自|从|到|至|于|印发|通过)\s?$")
# （202 | 2年9月28日）, 2021年1 | 月20日, 2022-1 | 1-03: the end of a line in what may be a date
_CUT = re.compile(r"[\d年月./ -]{1,14}\r?\n(?:[\d年月 ]{0,12}日|[\d年月./-]{1,10})")
_WHOLE_DATE = re.compile(r"(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})")
# 二(èr)〇二三年(nián)十二月, 二 〇 二 三 年, 2021 - 02 - 03: pinyin and spaces in a date
_NOISE = re.compile("[ ]{1,2}|[(（][a-zà-ǜü]{1,6}[)）]")
_NUMERAL = rf"(?:[\d〇○零一二三四五六七八九十](?:{_NOISE.pattern})?)"
_DATE_WITH_NOISE = re.compile(
    rf"""{_NUMERAL}{{4}}(?:
      年(?:{_NOISE.pattern})?{_NUMERAL}{{1,2}}月(?:(?:{_NOISE.pattern})?{_NUMERAL}{{1,3}}日)?
      | (?P<sign>[-./])[ ]{{0,2}}\d{{1,2}}[ ]{{0,2}}(?P=sign)[ ]{{0,2}}\d{{1,2}})""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Dated:
    rank: int
    place: int
    published: Published


def year_of(text: str) -> int:
    """The number of a year in digits or in Chinese numerals.

    >>> year_of("2023"), year_of("二〇一六"), year_of("二 ○ 一 三")
    (2023, 2016, 2013)
    """
    return int("".join(c if c.isdigit() and c.isascii() else str(DIGITS[c]) for c in text if not c.isspace()))


def with_whole_dates(folded: str) -> str:
    """The text with line breaks, spaces and pinyin inside dates moved behind them: all else stays in its place.

    >>> with_whole_dates("（202\\n2年9月28日）2024年(nián)1月9日 2021 - 02 - 03 10:05")
    '（2022年9月28日\\n）2024年1月9日(nián) 2021-02-03     10:05'
    """
    return _DATE_WITH_NOISE.sub(_noise_behind, _CUT.sub(_break_behind, folded))


def _break_behind(cut: re.Match[str]) -> str:
    whole = re.sub(r"\s", "", cut[0])
    return whole + "".join(re.findall(r"\s", cut[0])) if _WHOLE_DATE.fullmatch(whole) else cut[0]


def _noise_behind(date_found: re.Match[str]) -> str:
    return _NOISE.sub("", date_found[0]) + "".join(_NOISE.findall(date_found[0]))


def published(folded: str, start: int, end: int, declared: date | None) -> Published | None:
    """The date of publication of an article between two offsets of the folded text of a report, or None.

    The surest date of the article counts: one with a label or a dateline, then one that stands alone in a line at the
    beginning or the end; then what the file declares of itself; then a date in the text, or what it looks back to after
    that date (截至2023年9月); then the latest year named.

    >>> text = "工作小结\\n2023年，收到提案9件。\\n2024年1月9日"
    >>> found = published(text, 0, len(text), None)
    >>> found.year, found.month, found.reason.rule
    (2024, 1, 'date_line')
    """
    dates = (*_dates(folded, start, end), *_dates_in_part(folded, start, end))
    found = min(dates, key=lambda dated: (dated.rank, dated.place), default=None)
    if found is not None and found.rank <= 3:
        return found.published
    if declared is not None:
        return Published(declared.year, declared.month, Reason("declared"))
    return _later(found.published, folded, start, end) if found is not None else None


def _later(dated: Published, folded: str, start: int, end: int) -> Published:
    """A date in the text, or the latest month that the article looks back to, where that is later."""
    looked_back = [
        Published(int(m["year"]), int(m["month"] or 12), Reason("date_in_text", *m.span(), m[0]))
        for m in _AS_OF.finditer(folded, start, end)
        if int(m["year"]) <= date.today().year
    ]
    return max([dated, *looked_back], key=lambda each: (each.year, each.month))


def latest_year(folded: str, start: int, end: int) -> Published | None:
    """What an article without a date lets assume: that it came at the beginning of the year for which its last heading
    plans, where it does not speak of 今年 and, if that heading has no number, names the year before; else the latest
    year that it names and that is not in the future."""
    this_year = date.today().year
    headings = _YEAR_AHEAD.finditer(folded, start, end)
    ahead = [m for m in headings if m["bullet"] or folded.find(f"{int(m['year']) - 1}年", start, end) >= 0]
    if ahead and folded.find("今年", start, end) < 0:
        words = ahead[-1]["year"] + "年"
        at = ahead[-1].start("year")
        return Published(int(ahead[-1]["year"]), 1, Reason("year_ahead", at, at + len(words), words, assumed=True))
    years = [m for m in _LATEST_YEAR.finditer(folded, start, end) if int(m["year"]) <= this_year]
    issue = None if years else _YEAR_OF_NEWS.search(folded[start:end])
    if issue and issue["issue"]:  # a bulletin: (2023)第18期
        at = start + issue.start("issue")
        return Published(int(issue["issue"]), 0, Reason("latest_year", at, at + 4, issue["issue"], assumed=True))
    if not years:
        return None
    latest = max(years, key=lambda m: int(m["year"]))
    return Published(int(latest["year"]), 0, Reason("latest_year", *latest.span(), latest[0], assumed=True))


def _dates(folded: str, start: int, end: int) -> Iterator[_Dated]:
    """Every full date of the article with its rank."""
    for m in _DATE.finditer(folded, start, end):
        month = _month_of(m["month"])
        if not month:
            continue
        before, after = folded[max(start, m.start() - 24) : m.start()], folded[m.end() : min(end, m.end() + 60)]
        if re.search(r"打印日期\s?$", before):
            continue
        line = folded[folded.rfind("\n", start, m.start()) + 1 : _line_end(folded, m.end(), end)]
        rank, rule = _rank(line, before, after, m.start() - start < _NEAR_TOP)
        year = year_of(m["year"])
        yield _Dated(
            rank, m.start() if rank != 3 else -m.start(), Published(year, month, Reason(rule, *m.span(), m[0]))
        )


def _dates_in_part(folded: str, start: int, end: int) -> Iterator[_Dated]:
    """The dates of the article that lack the day, or whose day stands apart from its year; the year of a yearbook."""
    article = folded[start:end].rstrip()
    for m in _MONTH_ALONE.finditer(article):
        if month := _month_of(m["month"]):
            yield _dated(3, m, Published(year_of(m["year"]), month, Reason("date_line")), start)
    months = list(_MONTH_LINE.finditer(article))
    if len(months) == 1 and months[0].start() < _NEAR_TOP:
        m = months[0]
        if month := _month_of(m["month"] or m["dotted_month"]):
            told = year_of(m["year"] or m["dotted_year"])
            yield _dated(3, m, Published(told, month, Reason("date_line")), start)
    for m in _DAY_FIRST.finditer(article):
        line = article[article.rfind("\n", 0, m.start()) + 1 : _line_end(article, m.end(), len(article))]
        if (month := _month_of(m["month"])) and len(line) <= _SHORT_LINE:
            yield _dated(3, m, Published(int(m["year"]), month, Reason("date_line")), start)
    for m in _YEARBOOK.finditer(article):
        yield _dated(3, m, Published(int(m["year"]) - 1, 12, Reason("yearbook", assumed=True)), start)
    day, year = _DAY_OF_NEWS.search(article), _YEAR_OF_NEWS.search(article)
    if day and year and (month := _month_of(day["month"])):
        told = int(year["alone"] or year["issue"] or year["held"] or year["wire"])
        yield _dated(3, day, Published(told, month, Reason("dateline")), start)


def _dated(rank: int, m: re.Match[str], when: Published, shift: int) -> _Dated:
    """A date with the words that tell it, of rank 3 the last one of the article."""
    reason = replace(when.reason, start=shift + m.start(), end=shift + m.end(), text=m[0].strip())
    return _Dated(rank, -reason.start, replace(when, reason=reason))


def _rank(line: str, before: str, after: str, near_top: bool) -> tuple[int, str]:
    alone = len(line.strip()) <= 46 and not re.search(r"[，。；,;].*[，。；,;]|。", line)
    if _LABELLED.search(before.rpartition("\n")[2]):
        return 0, "date_label"
    if _SESSION.match(after):
        return 1, "date_session"
    if _WIRE.match(after) and len(before.rpartition("\n")[2]) < 12:
        return 1, "dateline"
    if _NOT_PUBLISHED.search(before):
        return 5, "date_in_text"
    if alone:
        return (2 if near_top else 3), "date_line"
    if re.search(r"[(（【][^)）】\n]{0,12}$", before) and re.match(r"[^(（\n]{0,16}[)）】]", after):
        return 3, "date_line"
    return 4, "date_in_text"


def _line_end(text: str, position: int, end: int) -> int:
    found = text.find("\n", position, end)
    return end if found < 0 else found


def _month_of(numeral: str) -> int:
    """The number of a month, 0 where there is none of that number."""
    if numeral.isascii():
        month = int(numeral)
    else:
        month = 10 + DIGITS.get(numeral[1:], 0) if numeral[0] == "十" else DIGITS.get(numeral, 0)
    return month if 1 <= month <= 12 else 0
