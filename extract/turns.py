"""Figures told together: one after the other for several names, years or committees, and for another time.

分别为97.5%、98.4%、100%; 97.9%，比2017年的95.1%提高; 由84.2%上升到88.9%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.candidates import SHARE, Candidate, Guard
from extract.dates import YEAR
from extract.next_lists import GROWS, MONEY, NUMBER, bare_items, in_next_lists, rises_through
from extract.numerals import THIS_FIGURE, figure_of
from extract.sentences import SENTENCE_ENDS
from extract.totals import end_of_parts, total_behind

_YEAR = re.compile(YEAR)
_NEXT_IN_TURN = re.compile(r"[\u4e00-\u9fff]{0,3}?(?:[(（][^()（）\d]{0,6}[)）])?(?:、|，|,|和|及|与)")
# 同比增加17件, 较上年提高1.2个百分点: by how much, not how many
_BY_HOW_MUCH = (
    rf"(?:同比|[较比](?:上一?|去|前)年(?:同期)?)?净?(?:增[加长多]?|减少?|下降|上升|提高|降低|多|少)了?{NUMBER.pattern}"
)
_YEAR_NAMED = rf"(?:{YEAR}年|上一?年度?|前一年度?|一年[之以]?前|去年|前年|今年)"
# (2017年：103件), 比2017年的95.1%提高, 而2023年是79.9%, 一路走高，2019年为79%, 2020年接到的是181件; 前年收到148件，
# 去年收到171件, of which 收到 is left out: another time's value of the same thing; 前年开协商会31场，去年开了47场;
# 936件，其中2023年203件; 203件，同比增加17件（2022年为186件）
_OTHER_TIME = re.compile(
    rf"""(?:[\u4e00-\u9fff]{{0,2}}[，,]{_BY_HOW_MUCH}[\u4e00-\u9fff%]{{1,2}}(?=[(（]))?
    (?:[\u4e00-\u9fff]{{0,2}}?[)）]?(?:[，,]?(?:[此其之随]后|后来)?[一逐稳持连不节][路年步续断节]
          (?:走高|走低|攀升|上升|提高|提升|增长|增加|下降|回落))?
        [，,、；;]?[(（]?(?:(?:其中|当中)[，,：:]?)?(?:而|再?[到至]|[只仅略稍也还已又远则]?(?:比|较|[高低多少]于)|同比)?|。(?:比|较|[高低多少]于))
    {_YEAR_NAMED}(?:同期)?的?
    (?:{THIS_FIGURE})?(?:[则也尚还才仅只已就便又仍却]|已经|不过){{0,3}}(?:是|为|有|达到|达|[：:])?
    (?P<verb>[\u4e00-\u9fff]{{0,3}}?)(?:的[是为])?$""",
    re.VERBOSE,
)
_CHANGE = re.compile(rf"{_BY_HOW_MUCH}\Z")
# 由84.2%上升到88.9%, 由22个扩展到31个; 498件，到2024年降为386件
_RISES = re.compile(
    rf"""[\u4e00-\u9fff%]{{0,2}}?(?:[，,]而?[到至]?了?{_YEAR_NAMED}[则已又]?)?
    (?:{GROWS}(?:至|到|为)|[长变扩]成|变为)了?(?:(?:{YEAR}年|去年|今年)的?)?""",
    re.VERBOSE,
)
# 目前，由203件增加到208件: a time of its own
_HAS_TIME = re.compile(rf"{_YEAR_NAMED}|目前|如今|现在|眼下|截[至止]|以来|年来|[年届]初")
_ROSE_TO = re.compile(rf"[\u4e00-\u9fff%]{{0,2}}?{GROWS}(?:至|到|为)了?", re.VERBOSE)
# 由22个, 从起初的22个: where a figure rose from, with no year of its own; 从去年的19个 has one
_ROSE_FROM = re.compile(
    r"""[由从](?:(?:[年当起最原]|成立之?|建设之?|试点之?|换届之?)初|一?开始时?|此前|以前|原来|原先|先前|过去|以往|往年)?的?$""",
    re.VERBOSE,
)
# 开了圆桌会461场。单是今年，就开了138场: one year of them, where the words before tell what is counted
_ALONE = re.compile(
    rf"""(?P<between>[^。！？!?\n]*[。；;，,][^。！？!?\n]*?)(?:[仅单光][是就]|单单|仅仅|仅|光|单)(?:在)?
    (?:{YEAR}年|去年|今年|前年)(?:全年|一年|上半年)?[，,]?(?:就|便|即|已经?|又|也|共|先后){{0,2}}
    (?P<verb>[\u4e00-\u9fff]{{0,3}}?)(?={NUMBER.pattern})""",
    re.VERBOSE,
)
_SAYS_LITTLE = "了到出成起有达"
_TELLING_ENDS = re.compile(r"次?(?:[，。；、,;\n]|$)")
# 分别为97.5%、98.4%、100%; 分别报送信息211条、254条、308条
_IN_TURN = re.compile(r"分别|依次(?!类推)|先后(?=[为是达])|[逐历]年(?=[为是达有])")
_CLAUSE_BETWEEN = re.compile(r"[，。；,;\d]")
_LISTED = re.compile(r"[、和与]|及(?!以上|其)")  # not 被省政协及以上采用
# 信息，2021年、2022年、2023年分别为286篇、341篇、402篇: a list of times, not of what is counted
_YEARS_LISTED = re.compile(rf"{YEAR}(?:年度?)?(?:[、和与及]{YEAR}(?:年度?)?)+(?:[两二三四五六](?:个年度|年))?")
# 满意和基本满意率分别为97.5%、98.4%、100%: one rate
_ONE_NAME = re.compile("(?<=满意)[、和与及](?=基本满意率)")
# 2018年、2019年、2020年，先后督办; 2019、2020、2021三个年度，收到: years before as many figures
_YEARS_BEFORE = re.compile(rf"{YEAR}(?:年度?)?(?:[、，,和与及]{YEAR}(?:年度?)?)+[^。！？；;\d]{{0,40}}$")
# 分别为58万元、72.5万元、91万元，三年合计221.5万元: the years together, behind the figure of each
_TOGETHER = re.compile(
    rf"""[\u4e00-\u9fff]{{0,2}}[，,；;](?:{YEAR}年以来)?这?[两二三四五六七八九十]年(?:来|间)?
    (?:合计|共计|总计|累计|一共|总共|共)(?:为|达|有|是)?""",
    re.VERBOSE,
)
_SUM = re.compile(
    r"""[\u4e00-\u9fff]{0,2}[，,；;](?:合计|共计|总计|累计|[一总拢统]共|共|[合加](?:起来|在一起|到一[起块])|相加)
    (?:共|计|总)?(?:为|达|有|是)?""",
    re.VERBOSE,
)
# 2018年收到241件，2019年是226件；立案由203件增加到208件: of the two years told before
_TWO_YEARS = re.compile(rf"(?P<year>{_YEAR_NAMED})(?!的?[^，。；,;\d]{{0,4}}基础)[^。；;年]*?\d")
# 三年合计收集662条、采用137条: each of several, by the word that leads to it
_LED = re.compile(rf"[、，,]?(?P<by>[\u4e00-\u9fff]{{0,3}}?)(?={NUMBER.pattern})")
# 计划调研课题18个，实际完成17个: what came of a plan
_PLANNED = re.compile(r"(?:计划|预计|原定|拟定|目标|任务)[^，。；,;\d]*$")
_DONE = re.compile(r"[\u4e00-\u9fff]{0,2}[，,](?:实际|(?:目前|现在?|如今)?已)[\u4e00-\u9fff]{0,4}")
_SENTENCE_END = re.compile(f"[{SENTENCE_ENDS}\n]")
_LONGEST_FROM = 7
"""Characters of 从成立之初的."""
_ALONE_NEAR = 60
"""Characters behind a figure in which that of one year alone may stand."""
_MOST_TIMES = 8
"""Other times whose values are told one after the other: 历年立案数为：1998年205件，1999年188件，…."""
_BESIDE = 8
"""Characters before a name in which another one of its list ends."""
_NEAR = 30
"""Characters behind a figure in which another time's value of the same thing may stand."""


def told_together(first: Candidate, text: str) -> Iterator[Candidate]:
    """The figure of a match, or the one of a list that belongs to its name; then those of other times."""
    apart = list(_IN_TURN.finditer(text, max(0, first.words - 40), first.start))
    if apart and not _CLAUSE_BETWEEN.search(text, apart[-1].end(), first.start):
        yield from _told_in_turn(first, apart[-1].start(), text)
        return
    if rises_through(first.start, first.end, text):
        yield replace(first, guard=Guard("unmatched_list", first.words, first.end))
        return
    if in_turn := _for_listed_years(first, text):
        yield from _each_in_turn(first, in_turn, text)
        return
    if done := _done(first, text):
        yield _at(first, done, text)
        return
    if risen := _of_two_years(first, text):
        yield replace(first, turn=(0, 2))
        yield replace(_at(first, risen, text), turn=(1, 2))
        return
    if not _is_earlier_value(first, text):
        yield first
    others = [_at(first, span, text) for span in in_next_lists(first.start, first.end, text)]
    behind = others[-1].end if others else max(first.end, end_of_parts(first, text, _sentence_end(first, text)))
    others += _of_other_times(first, behind, text)
    yield from others
    if others and (together := _of_all_years(first, others[-1].end, text)):
        yield together
    if alone := _of_year_alone(first, text):
        yield _at(first, alone, text)
    if _unit(first, text) and (total := total_behind(text, first.start, first.end)):
        yield _at(first, total, text)


def _told_in_turn(first: Candidate, apart: int, text: str) -> Iterator[Candidate]:
    """The figure that belongs to a name in a list: 办复率、满意率分别为100%和97%.

    One name with several figures (满意率分别为97.5%、98.4%、100%) takes them all, for one year each.
    """
    spans = list(_figures_in_turn(first, text))
    clause = 1 + max(text.rfind(mark, 0, apart) for mark in "，。；,;")
    names = _ONE_NAME.sub("", _YEARS_LISTED.sub("", text[max(first.words, clause) : apart]))
    after = len(_LISTED.findall(names))
    clause_of_words = 1 + max(text.rfind(mark, 0, first.words) for mark in "，。；,;")
    before = _YEARS_LISTED.sub("", text[clause_of_words : first.words])[-_BESIDE:]
    listed_before = apart >= first.words and _LISTED.search(before)
    alone = not after and not listed_before
    if len(spans) < 2:
        items = bare_items(first.start, text)
        if alone or after >= len(items) or items[-1 - after].start() == first.start:
            yield first  # not 97 of 提案、社情民意分别为97件、210条
    elif alone:
        yield from _each_in_turn(first, spans, text)
    elif after < len(spans):
        yield _at(first, spans[-1 - after], text)
    else:
        yield replace(first, guard=Guard("unmatched_list", first.words, first.end))


def _for_listed_years(first: Candidate, text: str) -> list[tuple[int, int]]:
    """The spans of bare figures that are as many as the years before: 2018年、2019年，先后督办9次、13次."""
    spans = list(_figures_in_turn(first, text))
    return spans if len(spans) > 1 and _years_before(first, text) == len(spans) else []


def _years_before(first: Candidate, text: str) -> int:
    """How many years are listed before a figure in its sentence, without another figure between."""
    begin = _sentence_begin(first, text)
    listed = _YEARS_BEFORE.search(text, begin, first.start)
    return len(_YEAR.findall(listed[0])) if listed else 0


def _each_in_turn(first: Candidate, spans: list[tuple[int, int]], text: str) -> Iterator[Candidate]:
    """The figures of a list, each of its own turn, and the one of all years together, told or the sum: 合计313件."""
    n = len(spans)
    for k, span in enumerate(spans):
        yield replace(_at(first, span, text), turn=(k, n))
    if together := _of_all_years(first, spans[-1][1], text):
        yield together
    elif together := _of_all_years(first, spans[-1][1], text, _SUM):
        is_sum = together.value == sum(_at(first, span, text).value for span in spans)
        if is_sum and _years_before(first, text) == n:
            yield replace(together, turn=(n, n))


def _of_all_years(first: Candidate, at: int, text: str, lead: re.Pattern[str] = _TOGETHER) -> Candidate | None:
    """The figure of all the years together, where it follows those of each: 三年合计221.5万元."""
    clause = text[1 + max(text.rfind(mark, 0, first.start) for mark in "，。；,;") : first.start]
    led = lead.match(text, at)
    at = led.end() if led else 0
    while led and (span := _next_figure(first, text, _LED, at)):
        led = _LED.match(text, at)
        if led and led["by"] in clause:
            return _at(first, span, text)
        at = span[1] + len(_unit(first, text))
    return None


def _figures_in_turn(first: Candidate, text: str) -> Iterator[tuple[int, int]]:
    """The spans of the figures of a list that begins with the first one's."""
    span: tuple[int, int] | None = (first.start, first.end)
    while span is not None:
        yield span
        span = _next_figure(first, text, _NEXT_IN_TURN, span[1])


def _next_figure(first: Candidate, text: str, between: re.Pattern[str], at: int) -> tuple[int, int] | None:
    """The span of a figure of the first one's unit that follows at a place, with nothing but `between` before it."""
    gap = between.match(text, at)
    following = _kind(first).match(text, gap.end()) if gap else None
    return following.span() if following and text.startswith(_unit(first, text), following.end()) else None


def _kind(first: Candidate) -> re.Pattern[str]:
    """What finds another figure of the first one's kind."""
    return {"%": SHARE, "元": MONEY}.get(first.indicator.unit, NUMBER)


def _unit(first: Candidate, text: str) -> str:
    """What stands right behind another figure of the first one's kind; nothing where the figure holds its unit."""
    return "" if first.indicator.unit in "%元" else text[first.end : first.end + 1]


def _done(first: Candidate, text: str) -> tuple[int, int] | None:
    """The span of the figure that came of a planned one: 计划调研课题18个，实际完成17个."""
    planned = _PLANNED.search(text, max(0, first.start - _NEAR), first.start)
    return _next_figure(first, text, _DONE, first.end) if planned else None


def _of_other_times(first: Candidate, at: int, text: str) -> Iterator[Candidate]:
    """The same indicator's values at other times, told right behind a figure: 97.9%，比2017年的95.1%提高."""
    for _ in range(_MOST_TIMES):
        following = _following_figure(first, at, text)
        if following is None:
            return
        start, end = following
        between = text[at:start]
        told = _RISES.fullmatch(between) or _OTHER_TIME.match(between)
        if told and told.re is _OTHER_TIME and not _is_said(told["verb"], first, text):
            return
        alone = len(bare_items(start, text)) < 2  # not 2022年为171件、160件
        if not told or not alone or not text.startswith(_unit(first, text), end):
            return
        yield _at(first, following, text)
        at = end


def _following_figure(first: Candidate, at: int, text: str) -> tuple[int, int] | None:
    """The span of the next figure of the same kind that is no year, and not by how much another one changed."""
    for m in _kind(first).finditer(text, at, min(len(text), at + _NEAR)):
        if not text.startswith("年", m.end()) and not _CHANGE.search(text, at, m.end()):
            return m.span()
    return None


def _is_earlier_value(first: Candidate, text: str) -> bool:
    """Whether a figure is only where another one rose from: 由22个扩展到31个."""
    from_here = _ROSE_FROM.search(text, max(0, first.start - _LONGEST_FROM), first.start)
    return bool(from_here and _RISES.match(text, first.end))


def _of_two_years(first: Candidate, text: str) -> tuple[int, int] | None:
    """The span of what a figure rose to, where the sentence has told another figure of each of two years before."""
    if not _is_earlier_value(first, text):
        return None
    begin = _sentence_begin(first, text)
    # 2022年收到312件，上一年是338件。立案率由83.1%升到86.9%: for a rate the sentence before may
    timeless = first.indicator.unit == "%" and not _HAS_TIME.search(text, begin, first.start)
    if timeless and text[begin - 1 : begin] == "。":
        begin = 1 + max(text.rfind(mark, 0, begin - 1) for mark in "。！？\n")
    told = {m["year"] for m in _TWO_YEARS.finditer(text, begin, first.start)}
    risen = _next_figure(first, text, _ROSE_TO, first.end)
    return risen if len(told) == 2 else None


def _sentence_begin(first: Candidate, text: str) -> int:
    return 1 + max(text.rfind(mark, 0, first.start) for mark in "。！？\n")


def _sentence_end(first: Candidate, text: str) -> int:
    end = _SENTENCE_END.search(text, first.end)
    return end.start() if end else len(text)


def _of_year_alone(first: Candidate, text: str) -> tuple[int, int] | None:
    """The span of the figure of one year among several, told without its name: 单是今年，就开了138场.

    It has the unit of the first one, which no other figure before it has, and a verb that was said of the first.
    """
    lead = _ALONE.match(text, first.end, first.end + _ALONE_NEAR) if first.indicator.aggregate == "max" else None
    if lead is None or not (unit := _unit(first, text)):
        return None
    begin = _sentence_begin(first, text)
    counted = [m for m in NUMBER.finditer(text, begin, lead.end("between")) if text.startswith(unit, m.end())]
    said = _is_said(lead["verb"], first, text)
    found = NUMBER.match(text, lead.end())
    if len(counted) > 1 or not said or found is None or not text.startswith(unit, found.end()):
        return None
    return found.span() if _TELLING_ENDS.match(text, found.end() + len(unit)) else None


def _is_said(verb: str, first: Candidate, text: str) -> bool:
    """Whether the words before another figure are said of the first one, too: 开了 of 召开协商会31场."""
    clause = 1 + max(text.rfind(mark, 0, first.start) for mark in "，；,;。\n")
    bare = verb.strip(_SAYS_LITTLE)
    held = bare in ("开", "办", "搞") and _unit(first, text) in tuple("场次期")
    return held or all(sign in text[clause : first.start] for sign in bare)


def _at(first: Candidate, span: tuple[int, int], text: str) -> Candidate:
    """The first one's indicator with the figure at another place."""
    if span == (first.start, first.end):
        return first  # it may be a sum: 大会提案612件，平时提案38件
    figure = figure_of(text[slice(*span)])
    assert figure is not None  # the span was found by a pattern of figures
    return replace(first, start=span[0], end=span[1], value=figure.value, approx=figure.approx)
