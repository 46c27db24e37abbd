"""Article and catalogue -> the figures that its patterns find, each with the guard that spoke against it, if any."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from extract.apart import told_apart
from extract.candidates import Candidate, Guard, candidate_of
from extract.each_place import at_each_place
from extract.each_time import at_each_time
from extract.excludes import Excludes
from extract.figure_ahead import Ahead, told_ahead
from extract.figure_lists import told_in_list
from extract.grid_figures import grid_figures
from extract.grids import Grid, grids
from extract.in_turn import told_by_stems
from extract.lists import list_figures
from extract.matching import Engine, Hit
from extract.model import Catalogue
from extract.passages import Passage
from extract.pieces import EARLIER, FIGURE_MARK
from extract.plans import looks_back, planned_year, plans
from extract.rules import Rules
from extract.shared import shared_figures
from extract.speech import Speech
from extract.subjects import speaks_of
from extract.turns import told_together

# 立案***件, 1**件, x件: what the text has lost or left open
_LOST_BEFORE = frozenset("*×xX＊")
# 20××年，…, XXXX年，…: a form in which the year is left open
_YEAR_LEFT_OPEN = re.compile(r"(?<![A-Za-z\d])(?:(?:19|20)?[×xX*＊_□]{2,4}|(?:19|20)\d[×xX*＊_□])年")
# 募集善款万余元: in a text that has lost its figures, what is left of one
_MULTIPLIERS = frozenset("百千万亿")
# 引进超亿元项目2个, 捐款超百万元的有3人: of what size each is, and no amount
_SIZE = re.compile(
    r"[超过上]{0,2}[百千万亿]{1,2}元(?:(?:以上)?的?(?:重?大|产业|工业|招商)?(?:项目|企业|大户|[有共]\d)|级)"
)
# 要突破150场, 将超过98%: verbs that the figure holds, which an exclude pattern looks for before it
_OWN_VERBS = ("突破", "超过")
_OPENING = 160
"""Characters behind the heading in which an office that tells of its own work says so."""
_ABOVE_TABLE = 80
"""Characters above a table in which its caption stands."""
# （单位：万元）, 填报日期：2023年1月5日: between a table and its caption
_UNIT_LINE = re.compile(
    r"[ \t]*[(（]?(?:(?:计量|填报|填表|制表|数据)?(?:单位|日期|时间|部门)[:：]|截[至止])[^\n。]*$", re.MULTILINE
)


class Matcher:
    """The catalogue made ready: one engine over all patterns, the exclude patterns compiled."""

    def __init__(self, catalogue: Catalogue, rules: Rules) -> None:
        self.catalogue = catalogue
        self._rules = rules
        self._owner = [(i, p) for i in catalogue.indicators for p in i.patterns]
        self._rank = {id(p): n for n, (_, p) in enumerate(self._owner)}
        self._topics = {id(p): re.compile(p.topic) for _, p in self._owner if p.topic}
        self.engine = Engine([p.regex for _, p in self._owner])
        self._speech = Speech(self.engine, self._owner)
        self._exclude = Excludes(p.regex for p in catalogue.exclude)
        self._exclude_of = {i.id: Excludes(p.regex for p in i.exclude) for i in catalogue.indicators if i.exclude}
        self._exclude_earlier = {
            i.id: Excludes(p.regex for p in i.exclude if EARLIER in p.source) for i in catalogue.indicators if i.exclude
        }

    def candidates(self, passages: list[Passage]) -> list[list[Candidate]]:
        """For each article the figures found in it, in order, those with a guard included."""
        if not passages:
            return []
        hits = self.engine.hits(passages[0].text)
        return [self._guarded(self._of_article(hits, passage), passage) for passage in passages]

    def _of_article(self, hits: Sequence[Hit], passage: Passage) -> list[Candidate]:
        """The figures of one article: where several patterns of an indicator take one place, the first one's."""
        tables = self._of_tables(passage)
        found = [c for figures in tables for c in figures]
        spans: dict[int, int] = {}
        for c in found:
            spans[c.words] = max(spans.get(c.words, 0), c.end)
        first_hit, end_hit = (bisect_left(hits, at, key=attrgetter("start")) for at in (passage.start, passage.end))
        for hit in hits[first_hit:end_hit]:
            if not any(start <= hit.start < end for start, end in spans.items()):
                found += self._of_hit(hit, passage)
        for shared in shared_figures(passage.text, passage.start, passage.end, self._speech):
            found = [c for c in found if c.indicator is not shared.indicator or not _within(shared, c)] + [shared]
        found += told_apart(passage.text, passage.start, passage.end, self._speech)
        found += told_by_stems(passage.text, passage.start, passage.end, self._speech)
        for listed in self._free_orders(told_in_list(passage.text, passage.start, passage.end, self._speech)):
            found = _with_listed(found, listed)
        for ahead in self._free_orders(told_ahead(passage.text, passage.start, passage.end, self._speech)):
            kept_out = {c.indicator.id for c in ahead if c.guard}
            found = [c for c in found if c.start != ahead[0].start or (kept_out and c.indicator.id not in kept_out)]
            found += ahead
        found.sort(key=lambda c: (c.indicator.id, self._rank[id(c.pattern)], c.start))
        kept: list[Candidate] = []
        for _, alike in groupby(found, key=lambda c: c.indicator.id):
            first: list[Candidate] = []
            for c in alike:
                if not any(other.start < c.end and c.start < other.end for other in first):
                    first.append(c)
            kept += first
        return sorted(kept, key=lambda c: (c.start, c.end))

    def _free_orders(self, found: Iterator[list[Ahead]]) -> Iterator[list[Candidate]]:
        """Each figure told before what it counts, as the surest plain order tells it that no exclude pattern bars."""
        for _, orders in groupby(found, key=lambda told: told[0].candidate.start):
            each = [[(one.candidate, self._bars(one)) for one in told] for told in orders]
            free = next((told for told in each if not all(barred for _, barred in told)), None)
            if free:
                yield [c for c, barred in free if not barred]
            else:
                yield [replace(c, guard=Guard("excluded", c.start, c.end)) for c, _ in each[0]]

    def _bars(self, one: Ahead) -> bool:
        """Whether an exclude pattern of the catalogue speaks against a figure told in plain order, or others do it."""
        of_its_own = self._exclude_of.get(one.candidate.indicator.id)
        excluded = self._exclude.search(one.reading) or (of_its_own and of_its_own.search(one.reading))
        return bool(excluded) or one.is_done_by(self._rules.other_organisations)

    def _of_tables(self, passage: Passage) -> list[list[Candidate]]:
        """The figures of each table of an article, in the reading that finds most, and of each list of committees."""
        tables = []
        for readings in grids(passage.text, passage.start, passage.end):
            figures = max((self._of_table(table, passage) for table in readings), key=len)
            if figures:
                tables.append(figures)
        for listed in list_figures(passage.text, passage.start, passage.end, self._speech):
            words = listed[0].place.start
            tables.append(
                [
                    Candidate(f.indicator, f.pattern, words, f.start, f.end, f.value, f.approx, place=f.place)
                    for f in listed
                ]
            )
        return tables

    def _of_table(self, table: Grid, passage: Passage) -> list[Candidate]:
        """The figures of a table in one reading."""
        unit, caption, at = _above(table, passage)
        plan = self._rules.plan_titles.search(caption)
        guard = Guard("plan_title", at + plan.start(), at + plan.end()) if plan else None
        begins = {cell: table.start for row in table.rows for cell in row}
        if table.is_pairs:  # between them other lines may tell figures of their own
            begins = {cell: min(cell.start for cell in row) for row in table.rows for cell in row}
        return [
            Candidate(
                f.indicator,
                f.pattern,
                begins[f.cell],
                f.cell.start,
                f.cell.end,
                f.value,
                f.approx,
                guard,
                place=f.place,
                time=f.time,
            )
            for f in grid_figures(table, f"{passage.title}\n{unit}\n{caption}", self.engine, self._owner)
        ]

    def _of_hit(self, hit: Hit, passage: Passage) -> Iterator[Candidate]:
        """The figure of a match, and those that the text tells with it; none where it speaks of another topic."""
        indicator, pattern = self._owner[hit.pattern]
        topic = self._topics.get(id(pattern))
        if topic is not None and not speaks_of(topic, hit.start, passage):
            return
        first = candidate_of(indicator, pattern, hit, passage.text)
        if first is not None:
            told = at_each_place(at_each_time(first, passage.text), passage.text)
            yield from told_together(told, passage.text)

    def _guarded(self, candidates: list[Candidate], passage: Passage) -> list[Candidate]:
        """The figures of an article, each with the first guard that speaks against it."""
        title = self._title(passage)
        planned = plans(passage, self._rules) if candidates else []
        guarded = []
        for c in candidates:
            guard = (
                c.guard
                or self._lost(c, passage)
                or title
                or self._planned(c, passage)
                or _among_plans(c, passage, planned)
                or self._of_old(c, passage)
                or self._excluded(c, passage)
            )
            guarded.append(replace(c, guard=guard) if guard else c)
        return guarded

    def _title(self, passage: Passage) -> Guard | None:
        """An article that by its heading or opening tells no results of a committee: a plan or a rule, a report on
        another matter or by an office."""
        for rule, words in (("plan_title", self._rules.plan_titles), ("subject_title", self._rules.subject_titles)):
            if rule == "plan_title" and planned_year(passage, self._rules):
                continue
            for found in words.finditer(passage.text, passage.start, passage.heading_end):
                if "|" not in passage.text[found.start() : passage.end].partition("\n")[0]:  # no row of a table
                    return Guard(rule, *found.span())
        opening = min(passage.heading_end + _OPENING, passage.end)
        told = self._rules.other_speakers.search(passage.text, passage.start, opening)
        return Guard("other_organisation", *told.span()) if told else None

    def _lost(self, c: Candidate, passage: Passage) -> Guard | None:
        """A figure whose digits or year the text has lost: 立案1**件, 20××年…; 募集善款万余元 in an article of such."""
        if c.start and passage.text[c.start - 1] in _LOST_BEFORE:
            return Guard("lost", c.start - 1, c.start)
        sentence, _ = passage.sentence(c.start)
        if left_open := _YEAR_LEFT_OPEN.search(passage.text, sentence, c.start):
            return Guard("lost", *left_open.span())
        if size := _SIZE.match(passage.text, c.start):
            return Guard("excluded", *size.span())
        if passage.text[c.start] in _MULTIPLIERS:
            lost = self._rules.lost_figures.search(passage.text, passage.start, passage.end)
            return Guard("lost", *lost.span()) if lost else None
        return None

    def _planned(self, c: Candidate, passage: Passage) -> Guard | None:
        """A plan or a rule: the beginning of the sentence says so, the words before the figure, or points for it."""
        sentence, end = passage.sentence(c.start)
        start = max(sentence, *(passage.text.rfind(mark, sentence, c.start) for mark in "；;"))
        found = self._rules.plan_sentence.match(passage.text, sentence)
        found = found or self._rules.plan_before.search(passage.text, start, c.start)
        found = found or self._rules.rule_sentence.search(passage.text, sentence, end)
        return Guard("plan", *found.span()) if found else None

    def _of_old(self, c: Candidate, passage: Passage) -> Guard | None:
        """A time before there were committees, in the words of the sentence before the figure."""
        sentence, _ = passage.sentence(c.start)
        found = self._rules.before_committees.search(passage.text, sentence, c.start)
        return Guard("before_committees", *found.span()) if found else None

    def _excluded(self, c: Candidate, passage: Passage) -> Guard | None:
        """What an exclude pattern of the catalogue finds in the figure's clause, or from its sentence's start on."""
        if c.is_asked:
            return None
        clause, end = passage.clause(c.start, c.end)
        sentence, _ = passage.sentence(c.start)
        figure = c.start + next((len(verb) for verb in _OWN_VERBS if passage.text.startswith(verb, c.start)), 0)
        searches = [(clause, self._exclude)]
        if c.indicator.id in self._exclude_of:
            searches.append((clause, self._exclude_of[c.indicator.id]))
            searches.append((sentence, self._exclude_earlier[c.indicator.id]))
        for start, exclude in searches:
            found = exclude.search(passage.text[start:figure] + FIGURE_MARK + passage.text[c.end : end])
            if found:
                mark, width = figure - start, c.end - figure - 1
                a, b = (at if at <= mark else at + width for at in found.span())
                return Guard("excluded", start + a, start + b)
        return None


def _with_listed(found: list[Candidate], listed: list[Candidate]) -> list[Candidate]:
    """The figures with those of one place of a list, unless that place was found to tell of something else only."""
    there = {c.indicator.id for c in found if c.start == listed[0].start}
    told = {c.indicator.id for c in listed}
    if there and not there & told:
        return found
    others = [c for c in found if c.start != listed[0].start or c.indicator.id not in told]
    return others + [replace(c, is_asked=True) for c in listed]


def _above(table: Grid, passage: Passage) -> tuple[str, str, int]:
    """What stands above a table: the line of its unit, and its caption with where that begins."""
    text, unit = passage.text, ""
    end = table.start
    while True:
        end = len(text[:end].rstrip())
        start = max(text.rfind("\n", passage.start, end) + 1, passage.start, table.start - _ABOVE_TABLE)
        if not _UNIT_LINE.match(text, start, end) or start <= max(passage.start, table.start - _ABOVE_TABLE):
            return unit, text[start:end], start
        unit, end = unit or text[start:end], start


def _within(shared: Candidate, c: Candidate) -> bool:
    """Whether a figure stands where a shared one and the names before it do."""
    return shared.words <= c.start < shared.end


def _among_plans(c: Candidate, passage: Passage, planned: list[tuple[int, int]]) -> Guard | None:
    """Below a heading such as 2023年工作打算, or in an answer to such a question, where the sentence looks not back."""
    sentence, _ = passage.sentence(c.start)
    found = next((span for span in planned if span[0] <= c.start < span[1]), None)
    if found is None or looks_back(passage.text[sentence : c.start]):
        return None
    line_end = passage.text.find("\n", found[0])
    return Guard("plan", found[0], min(found[1], line_end if line_end >= 0 else found[1]))
