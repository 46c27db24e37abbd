"""Article and catalogue -> the figures that its patterns find, each with the guard that spoke against it, if any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from extract.dates import YEAR
from extract.grid_figures import grid_figures
from extract.grids import Grid, GridCell, grids
from extract.matching import Engine, Hit
from extract.model import Catalogue, Indicator, Pattern
from extract.numerals import figure_of
from extract.passages import Passage
from extract.pieces import FIGURE_MARK, PIECES
from extract.rules import Rules

_SHARE = re.compile(PIECES["share"].regex)
_NUMBER = re.compile(PIECES["digits"].regex)
_MONEY = re.compile(PIECES["digits"].regex + "元")
# 98%以上, 30件左右: about, said behind the unit
_ABOUT_BEHIND = re.compile(r"[\u4e00-\u9fff]{0,2}?(?:[(（]次[)）])?(?:以上|左右|上下|有余)")
# 立案***件, 1**件, x件: what the text has lost or left open
_LOST_BEFORE = re.compile(r"[*×xX＊]$")
# 数百件, 几十件; 万元 where the number before it was lost
_NO_NUMBER = re.compile(r"^[数几][一二三四五六七八九十百千万亿]|^[^近逾超上]?[百千万亿]元?$|^.?[〇零○]+$")
_NEXT_IN_TURN = re.compile(r"[\u4e00-\u9fff]{0,3}?(?:[(（][^()（）\d]{0,6}[)）])?(?:、|，|,|和|及|与)")
# Another time's value of the same thing: (2017年为103件), 比2017年的95.1%提高, 而2023年是79.9%
_OTHER_TIME = re.compile(
    rf"[\u4e00-\u9fff]{{0,2}}?[，,]?[(（]?(?:而|比|较|高于|低于|同比)?(?:{YEAR}年|上年度?|去年|前年)(?:同期)?的?(?:是|为|仅为|只有)?$"
)
# 由84.2%上升到88.9%
_RISES = re.compile(rf"[\u4e00-\u9fff%]{{0,2}}?(?:升|提高|提升|上升|增加|增长|增|扩大|扩展|发展|下降|降)(?:至|到|为)(?:{YEAR}年的?)?")
_ROSE_TO = re.compile(_RISES.pattern + "$")
# 分别为97.5%、98.4%、100%; 分别报送信息211条、254条、308条
_IN_TURN = re.compile(r"分别|依次(?!类推)")
_CLAUSE_BETWEEN = re.compile(r"[，。；,;\d]")
_LISTED = re.compile(r"[、和及与]")


@dataclass(frozen=True, slots=True)
class Guard:
    """What speaks against a figure: a rule's code, and the words as offsets of the cleaned text."""

    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that a pattern found; offsets count characters of the cleaned text.

    `words` is where the pattern's match begins. `turn` is (k, n) for the k-th of n figures told one after the other
    for one name (分别为97.5%、98.4%、100%), else (0, 1). `place` and `year` are the cells of a table that say whose
    the figure is and of when.
    """

    indicator: Indicator
    pattern: Pattern
    words: int
    start: int
    end: int
    value: float
    approx: bool
    guard: Guard | None = None
    turn: tuple[int, int] = (0, 1)
    place: GridCell | None = None
    year: GridCell | None = None


class Matcher:
    """The catalogue made ready: one engine over all patterns, the exclude patterns compiled."""

    def __init__(self, catalogue: Catalogue, rules: Rules) -> None:
        self.catalogue = catalogue
        self._rules = rules
        self._owner = [(i, p) for i in catalogue.indicators for p in i.patterns]
        self._rank = {id(p): n for n, (_, p) in enumerate(self._owner)}
        self.engine = Engine([p.regex for _, p in self._owner])
        everywhere = [re.compile(p.regex) for p in catalogue.exclude]
        self._exclude = {i.id: [*everywhere, *(re.compile(p.regex) for p in i.exclude)] for i in catalogue.indicators}

    def candidates(self, passages: list[Passage]) -> list[list[Candidate]]:
        """For each article the figures found in it, in order, those with a guard included."""
        if not passages:
            return []
        hits = self.engine.hits(passages[0].text)
        return [
            [self._guarded(c, passage) for c in self._of_article(hits, passage)]
            for passage in passages
        ]

    def _of_article(self, hits: Iterable[Hit], passage: Passage) -> list[Candidate]:
        """The figures of one article: where several patterns of an indicator take one place, the first one's."""
        tables = [
            max(found, key=len)
            for readings in grids(passage.text, passage.start, passage.end)
            if (found := [self._of_table(table, passage) for table in readings]) and any(found)
        ]
        spans = [(figures[0].words, figures[-1].end) for figures in tables]
        own = (
            hit for hit in hits
            if passage.start <= hit.start < passage.end and not any(a <= hit.start < b for a, b in spans)
        )
        found = sorted(
            [*(c for hit in own for c in self._of_hit(hit, passage.text)),
             *(c for figures in tables for c in figures)],
            key=lambda c: (c.indicator.id, self._rank[id(c.pattern)], c.start),
        )
        kept: list[Candidate] = []
        for c in found:
            if not any(k.indicator is c.indicator and k.start < c.end and c.start < k.end for k in reversed(kept)):
                kept.append(c)
        return sorted(kept, key=lambda c: (c.start, c.end))

    def _of_table(self, table: Grid, passage: Passage) -> list[Candidate]:
        """The figures of a table."""
        line = passage.text[max(passage.start, table.start - 80) : table.start].strip().rpartition("\n")[2]
        above = f"{passage.title}\n{line}"
        return [
            Candidate(f.indicator, f.pattern, table.start, f.cell.start, f.cell.end, f.value, f.approx, None, (0, 1), f.place, f.year)
            for f in grid_figures(table, above, self.engine, self._owner)
        ]

    def _of_hit(self, hit: Hit, text: str) -> Iterator[Candidate]:
        """The figure of a match, and those that the text tells with it for other times or one after the other."""
        indicator, pattern = self._owner[hit.pattern]
        first = _candidate(indicator, pattern, hit, text)
        if first is None:
            return
        turn = next(iter(reversed(list(_IN_TURN.finditer(text, max(0, hit.start - 40), hit.figure_start)))), None)
        if turn and not _CLAUSE_BETWEEN.search(text, turn.end(), hit.figure_start):
            yield from _told_in_turn(first, turn.start(), text)
            return
        if not _is_earlier_value(first, text):
            yield first
        yield from _of_other_times(first, text)

    def _guarded(self, c: Candidate, passage: Passage) -> Candidate:
        """The figure with the first guard that speaks against it."""
        guard = c.guard or self._lost(c, passage) or self._planned(c, passage) or self._excluded(c, passage)
        return replace(c, guard=guard) if guard else c

    def _lost(self, c: Candidate, passage: Passage) -> Guard | None:
        if _LOST_BEFORE.search(passage.text[max(0, c.start - 1) : c.start]):
            return Guard("lost", c.start - 1, c.start)
        return None

    def _planned(self, c: Candidate, passage: Passage) -> Guard | None:
        """A plan: the article's title says so, or the words before the figure in its sentence."""
        heading = self._rules.plan_titles.search(passage.text, passage.start, passage.heading_end)
        if heading:
            return Guard("plan_title", *heading.span())
        sentence, _ = passage.sentence(c.start)
        start = max(sentence, *(passage.text.rfind(mark, 0, c.start) for mark in "；;"))
        found = self._rules.plan_sentence.match(passage.text, sentence) or self._rules.plan_before.search(
            passage.text, start, c.start
        )
        return Guard("plan", *found.span()) if found else None

    def _excluded(self, c: Candidate, passage: Passage) -> Guard | None:
        start, end = passage.clause(c.start, c.end)
        marked = passage.text[start : c.start] + FIGURE_MARK + passage.text[c.end : end]
        mark, width = c.start - start, c.end - c.start - 1
        for exclude in self._exclude[c.indicator.id]:
            found = exclude.search(marked)
            if found:
                a, b = (at if at <= mark else at + width for at in found.span())
                return Guard("excluded", start + a, start + b)
        return None


def _candidate(indicator: Indicator, pattern: Pattern, hit: Hit, text: str) -> Candidate | None:
    """The figure of a match with its value, or None where the words state none (数十)."""
    start, end = hit.figure_start, hit.figure_end
    if _NO_NUMBER.search(text[max(0, start - 1) : end]) or (text[start:end] == "一" and indicator.aggregate == "max"):
        return None  # 一处委员之家 counts nothing
    behind = _ABOUT_BEHIND.match(text, end)
    if behind:
        end = behind.end()
    words = text[start:end]
    shares = _SHARE.findall(words) if indicator.unit == "%" else []
    if len(shares) > 1:
        values = [figure.value for share in shares if (figure := figure_of(share))]
        return Candidate(indicator, pattern, hit.start, start, end, round(sum(values), 6), False)
    figure = None if "{all}" in pattern.source else figure_of(words)
    if figure is None:
        all_of_them = indicator.unit == "%"  # 均已, 悉数, 件件有回音
        return Candidate(indicator, pattern, hit.start, start, end, 100.0, False) if all_of_them else None
    return Candidate(indicator, pattern, hit.start, start, end, figure.value, figure.approx)


def _told_in_turn(first: Candidate, apart: int, text: str) -> Iterator[Candidate]:
    """The figure that belongs to a name in a list: 办复率、满意率分别为100%和97%.

    One name with several figures (满意率分别为97.5%、98.4%、100%) takes them all, for one year each.
    """
    spans = list(_figures_in_turn(first, text))
    after = len(_LISTED.findall(text[first.words : apart])) if apart > first.words else 0
    alone = apart < first.words or not after and not re.search(r"[、和与及]", text[max(0, first.words - 8) : first.words])
    if len(spans) < 2:
        yield first
    elif alone:
        for k, span in enumerate(spans):
            yield replace(_at(first, span, text), turn=(k, len(spans)))
    elif after < len(spans):
        yield _at(first, spans[-1 - after], text)
    else:
        yield replace(first, guard=Guard("unmatched_list", first.words, first.end))


def _figures_in_turn(first: Candidate, text: str) -> Iterator[tuple[int, int]]:
    """The spans of the figures of a list that begins with the first one's."""
    number = {"%": _SHARE, "元": _MONEY}.get(first.indicator.unit, _NUMBER)
    unit = "" if first.indicator.unit in "%元" else text[first.end : first.end + 1]
    start, end = first.start, first.end
    while True:
        yield start, end
        gap = _NEXT_IN_TURN.match(text, end)
        following = number.match(text, gap.end()) if gap else None
        if following is None or not text.startswith(unit, following.end()):
            return
        start, end = following.span()


def _of_other_times(first: Candidate, text: str) -> Iterator[Candidate]:
    """The same indicator's values at other times, told right behind: 97.9%，比2017年的95.1%提高."""
    number = _SHARE if first.indicator.unit == "%" else _NUMBER
    at = first.end
    for _ in range(2):
        following = number.search(text, at, min(len(text), at + 30))
        while following and re.match(r"年", text[following.end() : following.end() + 1]):
            following = number.search(text, following.end(), min(len(text), at + 30))
        if following is None:
            return
        between = text[at : following.start()]
        same_unit = first.indicator.unit == "%" or text[first.end : first.end + 1] == text[following.end() : following.end() + 1]
        if not same_unit or not (_OTHER_TIME.match(between) or _ROSE_TO.match(between)):
            return
        yield _at(first, following.span(), text)
        at = following.end()


def _is_earlier_value(first: Candidate, text: str) -> bool:
    """Whether a figure is only where another one rose from: 由22个扩展到31个."""
    return text[max(0, first.start - 1) : first.start] in ("由", "从") and bool(_RISES.match(text, first.end))


def _at(first: Candidate, span: tuple[int, int], text: str) -> Candidate:
    """The first one's indicator with the figure at another place."""
    figure = figure_of(text[slice(*span)])
    assert figure is not None  # the span was found by a pattern of figures
    return replace(first, start=span[0], end=span[1], value=figure.value, approx=figure.approx)
