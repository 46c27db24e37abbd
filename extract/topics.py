"""Which words of time govern a figure: those of its sentence, or the topic that stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from extract.numerals import DIGITS, THESE_FIGURES, THIS_FIGURE
from extract.passages import Passage
from extract.times import (
    ABOVE,
    AS_OF,
    BEGINS,
    PAST_YEARS,
    RELATIVE,
    SAME,
    SESSION,
    SESSION_SINCE,
    SINCE,
    TERM,
    UNKNOWN,
    YEARS,
    Time,
    times,
)
from extract.times_beside import (
    explains,
    is_aimed_at,
    is_compared,
    is_contrasted,
    is_day_or_plan,
    is_met,
    is_of_others,
    is_of_which,
    is_put_off_to,
)

# What may stand between the beginning of a clause and the words of time that it is about: 本报讯(记者 管苇),
# 一、提案工作1993—1997年, 请您介绍一下过去一年
_LEAD_IN = re.compile(
    r"""(?:[(（](?:上接|紧接|接|续)[^)）]*[)）])?(?:【[^】\n]{1,20}】\s?)?
    (?:[^\u4e00-\u9fff]* | [一二三四五六七八九十]{1,3}、[\u4e00-\u9fff]{0,6}
    | [^，。；,;]{0,32}[：:]\s* | [^，。；,;]{0,24}[)）]\s*
    | .*(?:讯|电|过去的)\s*(?:[(（][^)）]*[)）]\s*)?)
    (?:[^，。；,;]{0,20}会议[\u4e00-\u9fff]{0,4}的
    | [^，。；,;]{0,8}请(?:[您你]|各位)?(?:先|再|简[要单]|[给为][^，。；,;]{1,6}){0,2}
      (?:介绍|谈|说|讲|回顾|聊|盘点)[一下谈说讲聊]{0,2}
    | [^，。；,;]{0,12}报告[中里]?(?:谈到|回顾|总结|介绍|通报)了?
    | (?:[把将])?(?:时间|镜头|目光|视[线野]|眼光|时针|日历|跨度)[\u4e00-\u9fff]{0,3}[到至回向往]
    | [\u4e00-\u9fff]{0,4}(?:的|在|从|自|于|是|，|：|:|“)? | [\u4e00-\u9fff]{0,10}政协[\u4e00-\u9fff]{0,6}
    | .*届[\u4e00-\u9fff]{0,10}(?:政协|委员会)[(（])$""",
    re.VERBOSE,
)
# 五本台账(2012年至2016年，一年一本): as many things as years
_AS_MANY = re.compile(r"(?P<number>[两三四五六])[本份张册个篇部页][\u4e00-\u9fff]{0,4}[(（]$")
# 张强委员说，他去年提交了; 有委员感慨地说：“这一年…: of a person, and of no figures behind it
_OF_PERSON = re.compile(
    r"(?:[他她](?:自己)?|(?:委员|群众|村民|居民|学生|老人|大[娘爷妈叔])[^，。；,;\d]{0,10}[说叹慨言][：:，,]?[“\"]?)$"
)
_BEGUN = re.compile(f"(?:{BEGINS})$")
# Characters from the beginning of a sentence to the words of time that it is about.
_LATEST_TOPIC = 40
# 468件：去年共收到提案468件: an infographic
_FIGURE_AS_LABEL = re.compile(r"\s*\d[\d,.]*[%万余多+]{0,2}[\u4e00-\u9fff]{0,2}[：:|｜]\s*")
# 沅西发布2025年1月21日讯: stands before the first sentence and is none of its words
_DATELINE = re.compile(r"[^，。；：,;:\n]{2,20}日[讯电]\s*(?:[(（][^()（）\n]{1,20}[)）]\s*)?")
# 去年只有20次: the figure that such a comparison is about
_NUMBER = r"(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千两][一二三四五六七八九十百千零两]+)[余多]?"
_OWN_FIGURE = re.compile(
    rf"(?:同期)?的?(?:{THIS_FIGURE}|[\u4e00-\u9fff]{{1,3}}的(?=[是为]))?"
    rf"[则也]?(?:是|为|仅为|仅|只有|只|达)?(?:{_NUMBER}(?:%|[件条篇次个名人万元期部场项批户起辑家])|百分之{_NUMBER}(?:点[零一二三四五六七八九]+)?)"
)
_FIGURE_BETWEEN = re.compile(
    rf"{_NUMBER}(?:%|[件条篇名人万元期部场项批户起辑]|个(?![县市区乡镇州])"  # 7个县
    r"|次(?!全体|全会|常委|会议|主席))|百分之"  # 十届二十六次常委会议
)
# 前年是11次、76条: the second figure of a list is of that time, too
_SAME_LIST = re.compile(rf"(?:[、和与及]{_NUMBER}(?:%|[\u4e00-\u9fff]次?))*[、和与及]")
# 互晒2024年成绩单, 听取2023年工作情况, 翻着2023年的信息登记簿: what follows is about that year, wherever it stands in
# its clause
_ACCOUNT = re.compile(
    "度?的?(?:履职|工作|提案|社情民意|信息|协商|捐赠|爱心){0,2}"
    "(?:成绩单|答卷|总结|情况|数据|账[本册]|回顾|盘点|登记[簿册本表]|台账|记录[簿本])"
)
# 在去年3个的基础上
_BASIS = re.compile(rf"[^，。；,;\d]{{0,6}}{_NUMBER}[^，。；,;\d]{{1,10}}基础上")
_FEW_YEARS = 2
# 近年来，…。全年立项课题21个: of one year, whatever was said before of many
_ALL_YEAR = re.compile("全年|年内")
# 到2022年，: the next year of a row, not the end of several
_UP_TO = re.compile(r"[到至]\d{4}年$")
# 到2022年，; 到2022年降为386件
_GOES_ON = re.compile(
    "[，,]|[则已又]?(?:[升提增降减跃扩]|上升|攀升|发展|下降|回落)[高升加长大少低]?[至到为]|[则已又也]?(?:是|为|有|达到?)"
)
# 而2019年分别是285条、74条, 而2018年这两个数字是198篇和54篇: the comparison goes on over the list
_IN_TURN = re.compile(rf"(?:同期)?的?(?:[则又]?(?:分别|依次)[是为]?|{THESE_FIGURES})", re.VERBOSE)
_NEW_CLAUSE = re.compile("[，。；,;]")


def _of_several(time: Time) -> bool:
    """Whether words of time mean several years, as a report may be about: 五年来, 2018年至2022年."""
    if time.kind == PAST_YEARS:
        return time.number > _FEW_YEARS
    return time.kind == TERM or (time.kind == YEARS and time.years[1] - time.years[0] >= _FEW_YEARS)


def _spans_years(time: Time) -> bool:
    """Whether words of time mean more than one year: 近三年, 2017年以来, 近年来, 2020年至2022年."""
    return time.kind in (PAST_YEARS, SINCE, TERM, UNKNOWN) or (time.kind == YEARS and time.years[0] < time.years[1])


class Topics:
    """The words of time of one article, and which of them hold where."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._times = times(passage.text, passage.start, passage.end)
        self._starts = [time.start for time in self._times]

    @cached_property
    def times(self) -> list[Time]:
        """All words of time but several years of others or of a plan: 近三年，全市经济平稳增长。"""
        text = self._passage.text
        return [t for t in self._times if not (_spans_years(t) and (self._is_of_others(t) or is_aimed_at(text, t)))]

    def told(self, position: int) -> list[Time]:
        """The words of time in the sentence of the figure at `position` that stand before it, whosever they are."""
        start, _ = self._passage.sentence(position)
        return self._times[bisect_left(self._starts, start) : bisect_left(self._starts, position)]

    def here(self, position: int) -> Time | None:
        """The words of time in its own sentence that hold for the figure at `position`."""
        told = self.told(position)
        return next(
            (t for t in reversed(told) if (t.kind != AS_OF or self._is_next(t, told)) and self.reaches(t, position)),
            None,
        )

    def as_many_years(self, position: int, number: int) -> list[Time]:
        """The times, so many, that a figure's sentence tells before it, or else the one before: 2018年…，2019年…."""
        before = self._passage.sentence_before(self._passage.sentence(position)[0])
        own = self.told(position)
        told = own or (self.told(before[1] - 1) if before else [])
        kinds = (RELATIVE,) if own else (RELATIVE, ABOVE)
        told = [t for t in told if t.kind in kinds or (t.kind == YEARS and t.years[0] == t.years[1])]
        first_of_each = list({(t.kind, t.years, t.number): t for t in reversed(told)}.values())
        return sorted(first_of_each, key=lambda t: t.start) if len(first_of_each) == number else []

    def _is_next(self, time: Time, told: list[Time]) -> bool:
        """Whether 到2022年 goes on from a single year told before it: 2019年收到98件，到2022年，收到120件."""
        before = next((t for t in told if t.kind == YEARS), None)
        return bool(
            before
            and before.years[0] == before.years[1] < time.years[0]
            and _UP_TO.fullmatch(self._passage.text[time.start : time.end])
            and _GOES_ON.match(self._passage.text, time.end)
        )

    def reaches(self, time: Time, position: int) -> bool:
        """Whether words of time in a figure's sentence hold for it: not those in brackets or of a comparison."""
        text = self._passage.text
        between = text[time.end : position]
        opened = self._bracket_before(time)
        if opened >= 0 and re.search(r"[)）]", between):
            alone = not text[opened + 1 : time.start].strip()
            return alone and bool(re.match(r"\s?[)）]", between))  # 五年来(2017—2021年)
        sentence, _ = self._passage.sentence(time.start)
        own = _OWN_FIGURE.match(text, time.end)
        is_own = own and own.end() <= position and not _SAME_LIST.fullmatch(text, own.end(), position)
        if is_own and _FIGURE_BETWEEN.search(text, sentence, time.start):
            return False  # 满意率99.4%，去年是98.8%；督办
        if (basis := _BASIS.match(text, time.end)) and basis.end() <= position:
            return False
        if _IN_TURN.match(text, time.end) and re.search(r"[；;]", between):
            return False  # 上一年这两个数字分别是188件和160件；办结率99%
        if text[max(0, time.start - 1) : time.start] == "从":
            one_year = time.years[0] == time.years[1]
            return not (one_year and _FIGURE_BETWEEN.search(between) and not re.search("[，,]", between))
        is_aside = self._is_handled(time) or explains(text, time) or is_put_off_to(text, time)
        if is_aside and re.search(r"[，；,;]", between):
            return False
        if is_of_which(text, time) and re.search(r"[；;]", between):
            return False
        if is_compared(text, time) and not is_contrasted(text, time):
            is_new = _NEW_CLAUSE.search(between)
            return not is_new and bool(_IN_TURN.match(between) or not _FIGURE_BETWEEN.search(between))
        return True

    def _bracket_before(self, time: Time) -> int:
        """Where the bracket opens in which words of time stand, or -1."""
        text = self._passage.text
        start, _ = self._passage.sentence(time.start)
        opened = max(text.rfind("(", start, time.start), text.rfind("（", start, time.start))
        return opened if opened >= 0 and not re.search(r"[)）]", text[opened : time.start]) else -1

    @cached_property
    def topics(self) -> list[Time]:
        """The words of time that hold beyond their sentence: those that begin a clause, and of no comparison."""
        text = self._passage.text
        return [
            t
            for t in self.times
            if t.kind not in (AS_OF, SESSION, SAME)
            and (t.kind != ABOVE or self._is_of_report(t))
            and not is_compared(text, t)
            and not is_of_which(text, t)
            and not explains(text, t)
            and not is_put_off_to(text, t)
            and not is_met(text, t)
            and (t.kind == SESSION_SINCE or not self._in_brackets(t))
            and not is_aimed_at(text, t)
            and not is_day_or_plan(text, t, self._passage.heading_end)
            and self._leads(t)
            and not _OWN_FIGURE.match(text, t.end)
        ]

    def _is_of_report(self, time: Time) -> bool:
        """Whether the heading says so of the whole report: 关于上年度提案办理情况的汇报."""
        return time.number < 0 and time.end <= self._passage.heading_end

    def before(self, time: Time) -> Time | None:
        """The words of time told last before others, those of comparisons left out: 2020年…，比2019年多；同一时期…;
        2021年…，2020年这一数字是96.8%。同一年里…."""
        text = self._passage.text
        told = (t for t in reversed(self.times) if t.start < time.start and t.kind not in (AS_OF, SAME))
        told = (t for t in told if not is_compared(text, t) and not self._in_brackets(t))
        return next((t for t in told if not _OWN_FIGURE.match(text, t.end)), None)

    def _is_handled(self, time: Time) -> bool:
        """Whether the time only says of when that is which another time's work is on: 今年，对去年立案的12件回头看."""
        text = self._passage.text
        sentence, _ = self._passage.sentence(time.start)
        first = next(t for t in self._times if t.start >= sentence)
        return first.start < time.start and text[time.start - 1] in "对就把将" and first.kind in (YEARS, RELATIVE)

    def _leads(self, time: Time) -> bool:
        """Whether words of time begin a clause or stand in the heading: 编辑2023年度期刊 tells no topic."""
        text = self._passage.text
        if time.start < self._passage.heading_end or time.kind == SESSION_SINCE or _ACCOUNT.match(text, time.end):
            return True
        sentence, _ = self._passage.sentence(time.start)
        start, _ = self._passage.clause(time.start, time.end)
        if dateline := _DATELINE.match(text, sentence, time.start):
            sentence, start = dateline.end(), max(start, dateline.end())
        if label := _FIGURE_AS_LABEL.match(text, sentence, time.start):
            sentence, start = label.end(), max(start, label.end())
        if self._is_year_after(time, sentence):
            return True
        if time.kind == SINCE and _BEGUN.search(text, time.start, time.end):  # 由县政协于2018年发起，…。截至2022年底，
            return not _FIGURE_BETWEEN.search(text, sentence, time.start)
        if time.start - sentence > _LATEST_TOPIC or _FIGURE_BETWEEN.search(text[sentence : time.start]):
            return False
        if _OF_PERSON.search(text, start, time.start):
            return False
        counted = _AS_MANY.search(text, start, time.start)
        as_many = counted and DIGITS[counted["number"]] == time.years[1] - time.years[0] + 1
        return bool(as_many or _LEAD_IN.match(text[start : time.start]))

    def _is_year_after(self, time: Time, sentence: int) -> bool:
        """Whether a sentence ends with the year after the one that it began with: 2018年办复率98.9%；2019年…."""
        text = self._passage.text
        told = self.told(self._passage.sentence(sentence)[1] - 1)
        if time.kind != YEARS or told[-1:] != [time] or text[time.start - 1] not in "；;":
            return False  # of a list (2017年…；2018年…；2019年…) the first year stays
        next_year = told[0].years[0] == told[0].years[1] == time.years[0] - 1
        return next_year and not is_of_which(text, told[0]) and not is_compared(text, told[0])

    def _in_brackets(self, time: Time) -> bool:
        opened = self._bracket_before(time)
        if opened < 0:
            return False
        text = self._passage.text
        ends = r"\s?[)），,]" if _of_several(time) else r"\s?[)）]"  # 五本台账(2012年至2016年，一年一本)
        return bool(text[opened + 1 : time.start].strip()) or not re.match(ends, text[time.end : time.end + 2])

    def counted_up_to(self, sentence_start: int) -> list[Time]:
        """The end that the paragraph's earlier sentences count up to: 截至2023年底，收到97件。立案80件."""
        text = self._passage.text
        paragraph = max(text.rfind("\n", 0, sentence_start), self._passage.heading_end - 1)
        told = [t for t in self.times if paragraph < t.start < sentence_start and t.kind == AS_OF and t.years[0]]
        return [t for t in told if not is_aimed_at(text, t)]

    def carried(self, sentence_start: int) -> Time | None:
        """The topic that stands: of the nearest sentence before, in the paragraph first, then in the heading."""
        told = [t for t in self.topics if t.start < sentence_start]
        before = [t for t in told if not self._is_of_others(t)] or told
        if _ALL_YEAR.search(self._passage.text, *self._passage.sentence(sentence_start)):
            before = [t for t in before if t.kind != UNKNOWN]
        if not before:
            return self._of_paragraph(sentence_start) or self._of_speaker(sentence_start)
        last = before[-1]
        if _of_several(before[0]) and not _of_several(last) and self._is_aside(last, sentence_start):
            return next(t for t in reversed(before) if _of_several(t))
        return last

    def _is_of_others(self, time: Time) -> bool:
        """Whether words of time below the heading stand in a sentence about others: 近三年，全市经济平稳增长。"""
        in_heading = time.start < self._passage.heading_end
        return not in_heading and is_of_others(self._passage.text, self._passage.sentence(time.start))

    def _of_paragraph(self, sentence_start: int) -> Time | None:
        """上年度 at the beginning of a paragraph, which holds for the sentences behind it there."""
        text = self._passage.text
        paragraph = max(text.rfind("\n", 0, sentence_start), self._passage.heading_end - 1)
        first = next((t for t in self.times if paragraph < t.start < sentence_start), None)
        tells = first and first.kind == ABOVE and first.number < 0 and not is_compared(text, first)
        return first if first and tells and self._leads(first) else None

    def _of_speaker(self, sentence_start: int) -> Time | None:
        """The year behind a quotation that its words are about: “收到97件。”提案委主任翻着2023年的登记簿说."""
        said = self._passage.said_by(sentence_start)
        return next((t for t in self.topics if said and said[0] <= t.start < said[1]), None)

    def _is_aside(self, time: Time, sentence_start: int) -> bool:
        """Whether a single year or 2018年起 was told in an earlier paragraph only, and not as a heading."""
        text = self._passage.text
        line_start, line_end = text.rfind("\n", 0, time.start) + 1, text.find("\n", time.end)
        is_heading = not re.search("[，。；]", text[line_start:line_end])
        return time.kind in (YEARS, RELATIVE, SINCE) and 0 <= line_end < sentence_start and not is_heading
