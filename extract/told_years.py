"""The years that an article says in so many words: ranges, and lists of single years."""

from __future__ import annotations

import re

from extract.passages import Passage
from extract.times import BEGINS, RELATIVE, YEARS, Time

# 2016年至2021年的五年
_SPELT_OUT = re.compile("的这?[四五]年")
# 2019年…挂牌；三年过去，; 2022年春，…。到2024年底，…走过三个年头：: gone by since then
_GONE_BY = re.compile("过去[了，,]")
_GONE_THROUGH = re.compile("(?:走[过完了]|历[时经]|[跨迈度]过|跑完|一.就是|整整|坚持|连续)了?$")
_GONE_LONGEST = 4
# 2022年82.5%, 去年升到82.5%: told without its name
_BARE = re.compile(r"[则又已也]?(?:[是为]|达到?|[升降增减][到至])?\d[\d,.]*(?:%|[件条篇次个名人])(?=[，。；！,;!]|$)")
# 2020年，县政协启动“暖冬行动”。: no figure of that year
_ONLY_BEGINS = re.compile(
    r"(?:\d{1,2}月(?:\d{1,2}日)?)?"
    rf"[^。；;\d]{{0,16}}?(?<![未没])(?:{BEGINS}|挂牌|揭牌|组建|成立|开张|起步|试水|上线|诞生|第一[个张间场次期块盏家]|首[个家场期间次])"
    r"[^。；;\d]{0,40}[。；;]?\Z"
)
_BESIDE = 400
"""Characters between 五年来 and the years that explain it best."""


class ToldYears:
    """The words of time of one article that are years, `times` all of its words of time."""

    def __init__(self, passage: Passage, times: list[Time]) -> None:
        self._passage = passage
        self._times = times
        years = [t for t in times if t.kind == YEARS]
        self._single = [t for t in years if t.years[0] == t.years[1]]
        self._ranges = [t for t in years if t.years[0] < t.years[1]]

    def listed(self, position: int, sentences: int) -> list[Time]:
        """The single years that the sentence of a figure, or one of those before, lists: 2019年、2020年、2021年."""
        span: tuple[int, int] | None = (self._passage.sentence(position)[0], position)
        for _ in range(sentences):
            if span is None:
                break
            begin, end = span
            run: list[Time] = []
            for t in (t for t in self._single if begin <= t.start < end):
                if run and not re.fullmatch(r"\s*[、，,和及与]\s*", self._passage.text[run[-1].end : t.start]):
                    run = []
                run.append(t)
            if len(run) > 1:
                return run
            span = self._passage.sentence_before(begin)
        return []

    def one_by_one(self, time: Time) -> tuple[int, int] | None:
        """The years that the sentence tells before words of as many: 2021年立案9件，2022年立案8件，两年累计17件."""
        start, _ = self._passage.sentence(time.start)
        years = sorted({t.years[0] for t in self._single if start <= t.start < time.start})
        follow = bool(years) and years == list(range(years[0], years[0] + time.number))
        return (years[0], years[-1]) if follow else None

    def year_after(self, time: Time, before: int) -> Time | None:
        """The year that a sentence before a place ends with: 2021年解决率78.6%，2022年82.5%。 goes on with 2022."""
        _, end = self._passage.sentence(time.start)
        told = [t for t in self._times if time.start <= t.start < end]
        if end > before or len(told) != 2 or told[0].kind != told[1].kind or time.kind not in (YEARS, RELATIVE):
            return None
        first, last = told
        follows = last.years == (first.years[1] + 1,) * 2 if time.kind == YEARS else last.number == first.number + 1
        text = self._passage.text
        is_bare = text[last.start - 1] in "，,；;" and _BARE.match(text, last.end)
        return last if follows and first.years[0] == first.years[1] and is_bare else None

    def up_to(self, carried: Time | None, end: Time) -> tuple[int, int] | None:
        """The years up to 截至2022年底 where only what began is told before: 2020年，县政协启动“暖冬行动”。

        It is told behind the `carried` topic or, where there is none, in the sentence right before.
        """
        text = self._passage.text
        sentence, _ = self._passage.sentence(end.start)
        begin, _ = self._passage.sentence_before(sentence) or (sentence, sentence)
        time = carried or next((t for t in self._single if begin <= t.start < sentence), None)
        if time is None:
            return None
        _, sentence_end = self._passage.sentence(time.start)
        begins = time.kind == YEARS and time.end < end.start
        stop = min(sentence_end, end.start)
        if not begins or not _ONLY_BEGINS.match(text, time.end, stop) or text[end.end - 1] not in "底末":
            return None
        return (time.years[0], end.years[1]) if time.years[0] == time.years[1] < end.years[1] else None

    def of_several(self, time: Time) -> tuple[int, int] | None:
        """The range that explains 五年来: the nearest one of so many years up to the end of its sentence."""
        _, end = self._passage.sentence(time.start)
        told = [t for t in self._ranges if t.start < end and self._is_of_years(t, time.number)]
        beside = [t for t in told if abs(t.start - time.start) < _BESIDE]
        if beside:
            return min(beside, key=lambda t: abs(t.start - time.start)).years
        return told[0].years if told else None

    def gone_by(self, time: Time, last: int) -> tuple[int, int] | None:
        """The years up to the last one since the year told before 三年过去, in its sentence or the one before.

        2010年设立，连续12年发放 tells of as many years from then on.
        """
        text = self._passage.text
        through = _GONE_THROUGH.search(text, max(0, time.start - _GONE_LONGEST), time.start)
        if not through and not _GONE_BY.match(text, time.end):
            return None
        sentence, _ = self._passage.sentence(time.start)
        begin, _ = self._passage.sentence_before(sentence) or (sentence, 0)
        told = [t.years[0] for t in self._single if begin <= t.start < time.start]
        if not told or last - told[-1] not in (time.number - 1, time.number):
            return None
        return told[-1], told[-1] + time.number - 1 if through and through[0].startswith("连续") else last

    def behind(self, time: Time) -> tuple[int, int] | None:
        """The range in brackets right behind words of time: 五届区政协任期内(2017—2021年)."""
        text = self._passage.text
        return next((t.years for t in self._ranges if re.fullmatch(r"\s?[(（]\s?", text[time.end : t.start])), None)

    def before(self, time: Time) -> tuple[int, int] | None:
        """The range that a heading above tells: 第六届委员会(1998年3月—2002年12月) … 届内."""
        told = [t for t in self._ranges if t.start < time.start]
        return told[-1].years if told else None

    def _is_of_years(self, told: Time, number: int) -> bool:
        """Whether a range is of so many years, or is said to be: 2016年至2021年的五年, from one session to another."""
        later = told.years[1] - told.years[0]
        return later == number - 1 or bool(later == number and _SPELT_OUT.match(self._passage.text, told.end))
