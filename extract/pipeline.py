"""A folder of reports -> what each of them states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from extract.articles import headline, passages
from extract.bodies import Committees, Decision, committees_of
from extract.candidates import Candidate
from extract.cleaning import cleaned, folded
from extract.dates import latest_year, published, with_whole_dates
from extract.gazetteer import load_gazetteer
from extract.mentions import Matcher
from extract.model import (
    Article,
    Catalogue,
    Document,
    Mention,
    Observation,
    Problem,
    Published,
    Reading,
    Reason,
    SetAside,
)
from extract.parts import Attributed, parts
from extract.passages import Passage
from extract.periods import FARTHEST_LIST, Period, Periods, period_text
from extract.plans import planned_year
from extract.pool import readings_of, worker_count
from extract.readers import read_document, report_paths
from extract.rules import CONFIG, load_rules
from extract.sums import sums_of_kinds
from extract.years_together import of_all_years

# 办复率均为100%: said of all that are listed; 三家政协, 两县政协, 两地: of several committees named before
_SHARED = re.compile(r"(?:均|都)(?:为|达到|达|是|实现|保持)?$")
_SHARED_NEAR = 6
_IN_TURN = re.compile("分别|依次|[逐历]年")
_COUNTED_COMMITTEES = re.compile(r"[两二三四五六2-6]个?(?:家|县|区|市|县区)政协|[两二三四五六]地")

Progress = Callable[[int, int], None]

FEWEST_FOR_WORKERS = 200
"""Reports. Fewer are read sooner by this process than workers are ready, which takes one or two seconds."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a person says of a whole report, where its text does not tell: when it appeared, and whose it is."""

    published: Published | None = None
    body: str = ""


class Extractor:
    """The catalogue, the rules and the gazetteer made ready once for many reports."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._rules = load_rules()
        self._gazetteer = load_gazetteer(CONFIG / "divisions.csv")
        self._matcher = Matcher(catalogue, self._rules)

    @property
    def slow_patterns(self) -> tuple[int, ...]:
        """The places of the patterns that share no fixed word and are tried on every sentence."""
        return self._matcher.engine.slow

    def reading(self, document: Document, by_hand: ByHand | None = None) -> Reading:
        """All that a document states, and what was set aside and why; `by_hand` is what a person says of it."""
        by_hand = by_hand or ByHand()
        clean = cleaned(document.text)
        found = passages(clean)
        dated = [by_hand.published] * len(found) if by_hand.published else self._published(document, found)
        articles = [
            Article(document, *span, headline(p), when)
            for span, p, when in zip(_spans(document, found), found, dated, strict=True)
        ]
        observations: list[Observation] = []
        aside: list[SetAside] = []
        committees = committees_of(found, self._rules, self._gazetteer)
        for article, passage, who, candidates in zip(
            articles, found, committees, self._matcher.candidates(found), strict=True
        ):
            if candidates:
                taken, left = self._attributed(article, passage, who, candidates, by_hand.body)
                observations += taken
                aside += left
        return Reading(document, tuple(articles), tuple(observations), tuple(aside), self._lost(document, clean.text))

    def _published(self, document: Document, found: list[Passage]) -> list[Published | None]:
        """The publication of each article: its own date, else the report's, else the latest year named."""
        text = with_whole_dates(folded(document.text))
        own = [published(text, a, b, document.declared) for a, b in _spans(document, found)]
        last = found[-1].span(found[-1].start, found[-1].end)[1] if found else 0  # behind it, other pages are named
        whole = own[0] or next((when for when in own if when), None) or latest_year(text, 0, last)
        return [when or whole for when in own]

    def _attributed(
        self, article: Article, passage: Passage, who: Committees, candidates: list[Candidate], body: str
    ) -> tuple[list[Observation], list[SetAside]]:
        """The figures of an article with body and period, and those that a guard set aside; `body` is said by hand."""
        when = Periods(passage, article.published)
        planned = planned_year(passage, self._rules)
        aside: list[tuple[Candidate, Reason]] = []
        kept: list[tuple[Candidate, Decision, Period]] = []
        for c in of_all_years(candidates, passage.text):
            if c.guard is not None:
                aside.append((c, _reason(c.guard.rule, passage, c.guard.start, c.guard.end)))
                continue
            if later := when.still_to_come(c.start):
                aside.append((c, _reason("plan", passage, later.start, later.end)))
                continue
            if _is_of_none(c, who, when, passage):
                aside.append((c, _reason("unmatched_list", passage, c.words, c.end)))
                continue
            for decision, period in _attributions(c, who, when, passage):
                if planned and period.text == planned[1]:
                    aside.append((c, _reason("plan", passage, *planned.span())))
                elif decision.body is not None:
                    kept.append((c, decision, period))
                elif body and decision.reason and decision.reason.rule == "no_committee":
                    kept.append((c, Decision(body, Reason("by_hand")), period))
                else:
                    assert decision.reason is not None
                    aside.append((c, decision.reason))
        kept = _with_sums(_as_told_below(kept, passage), passage)
        inside = parts(_figures(kept), passage, self._rules)
        aside += [(kept[i][0], _reason("part", passage, t.start, t.end)) for i, t in inside.items()]
        taken = [
            Observation(_mention(c, article, passage), d.body or "", p.text, d.reason, p.reason)
            for i, (c, d, p) in enumerate(kept)
            if i not in inside
        ]
        aside.sort(key=lambda pair: pair[0].start)
        return taken, [SetAside(_mention(c, article, passage), reason) for c, reason in aside]

    def _lost(self, document: Document, text: str) -> tuple[Problem, ...]:
        """Places where the report names a figure that its text has lost: 提交提案件, 立案**件."""
        words = list(dict.fromkeys(m[0] for m in self._rules.lost_figures.finditer(text)))
        if not words:
            return ()
        shown = "、".join(words[:5]) + ("…" if len(words) > 5 else "")
        return (Problem("figures_lost", document.path, values=(("words", shown), ("count", str(len(words))))),)


def read_report(path: Path, root: Path, extractor: Extractor) -> Reading:
    """All that one report file gives; a file that cannot be read gives its problems and an empty document."""
    document, problems = read_document(path, root)
    if document is None:
        return Reading(Document(path.relative_to(root).as_posix(), ""), problems=problems)
    try:
        reading = extractor.reading(document)
    except Exception as error:  # a mistake of the program: the other reports are read all the same
        failed = Problem("report_failed", document.path, values=(("reason", f"{type(error).__name__}: {error}"),))
        return Reading(document, problems=(*problems, failed))
    return replace(reading, problems=(*problems, *reading.problems))


def read_folder(folder: Path, catalogue: Catalogue, progress: Progress | None = None) -> Iterator[Reading]:
    """What each report in a folder gives, one after the other; `progress` is told (reports read, reports in all)."""
    paths = report_paths(folder)
    workers = worker_count()
    if len(paths) < FEWEST_FOR_WORKERS or workers == 1:
        extractor = Extractor(catalogue)
        readings = (read_report(path, folder, extractor) for path in paths)
    else:
        readings = readings_of(paths, folder, catalogue, workers)
    with closing(readings):
        for done, reading in enumerate(readings, 1):
            yield reading
            if progress:
                progress(done, len(paths))


def _spans(document: Document, found: list[Passage]) -> list[tuple[int, int]]:
    """The bounds of each article in the report; together they cover it, page furniture included."""
    starts = [p.span(p.start, p.start + 1)[0] if n and p.end > p.start else 0 for n, p in enumerate(found)]
    return list(zip(starts, [*starts[1:], len(document.text)], strict=True))


def _mention(c: Candidate, article: Article, passage: Passage) -> Mention:
    start, end = passage.span(c.start, c.end)
    return Mention(
        article,
        c.indicator.id,
        c.value,
        c.indicator.unit,
        c.approx,
        start,
        end,
        article.document.text[start:end],
        c.pattern.source,
        c.indicator.aggregate,
    )


def _reason(rule: str, passage: Passage, start: int, end: int) -> Reason:
    return Reason(rule, *passage.span(start, end), passage.text[start:end])


def _attributions(c: Candidate, who: Committees, when: Periods, passage: Passage) -> list[tuple[Decision, Period]]:
    """Whose and of when a figure is: of each listed committee or year where it is said of all (办复率均为100%)."""
    decision, period = _decision(c, who), _period(c, when, passage)
    if decision.body and c.turn == (0, 1) and _SHARED.search(passage.text, max(0, c.start - _SHARED_NEAR), c.start):
        years = when.listed_years(c.start)
        if len(years) > 1:
            return [(decision, year) for year in years]
        committees = who.listed(c.start)
        if len(committees) > 1 and _COUNTED_COMMITTEES.search(passage.text, *passage.sentence(c.start)):
            return [(one, period) for one in committees]
    return [(decision, period)]


def _as_told_below(
    kept: list[tuple[Candidate, Decision, Period]], passage: Passage
) -> list[tuple[Candidate, Decision, Period]]:
    """The figures of an article; one of the heading without own words of time has the period that the text gives it."""
    told: dict[tuple[str, float], Period] = {}
    for c, _, period in kept:
        if c.start >= passage.heading_end and period.text and period.reason and not period.reason.assumed:
            told.setdefault((c.indicator.id, c.value), replace(period, reason=replace(period.reason, assumed=True)))
    return [
        (c, who, told.get((c.indicator.id, c.value), when))
        if c.start < passage.heading_end and c.place is None and (when.reason is None or when.reason.assumed)
        else (c, who, when)
        for c, who, when in kept
    ]


def _figures(kept: list[tuple[Candidate, Decision, Period]]) -> list[Attributed]:
    return [Attributed(c, who.body or "", when.text) for c, who, when in kept]


def _with_sums(
    kept: list[tuple[Candidate, Decision, Period]], passage: Passage
) -> list[tuple[Candidate, Decision, Period]]:
    """The figures of an article, with the sum of a list of kinds in the place of the kinds."""
    sums = sums_of_kinds(_figures(kept), passage)
    summed = ((sums.get(i, c), who, when) for i, (c, who, when) in enumerate(kept))
    return [(c, who, when) for c, who, when in summed if c is not None]


def _period(c: Candidate, when: Periods, passage: Passage) -> Period:
    """The period of a figure: of its table's heading, or of its sentence, and there the year of its turn."""
    if c.time is not None:
        heading = c.time.cell
        return Period(period_text(c.time.first, c.time.last), _reason("heading", passage, heading.start, heading.end))
    return _in_turn(c, when)


def _decision(c: Candidate, who: Committees) -> Decision:
    """Whose a figure is: by its table's heading, by its turn among listed committees, or by its sentence."""
    if c.place is not None:
        return who.of_label(c.place.start, c.place.end)
    k, n = c.turn
    listed = who.listed(c.start) if n > 1 else []
    return listed[k] if len(listed) == n != k else who.decision(c.start)


_PARTS_OF_A_RATE = 2  # 满意率分别为82%、98%: of two kinds of proposals, or of handling


def _is_of_none(c: Candidate, who: Committees, when: Periods, passage: Passage) -> bool:
    """Whether a count is one of several told in turn for years or committees of which the text does not tell:
    重点提案，三年分别为7件、8件、10件."""
    k, n = c.turn
    if n == 1 or k == n or c.time is not None or c.place is not None:
        return False
    if c.indicator.unit == "%" and n == _PARTS_OF_A_RATE:
        return False
    if not _IN_TURN.search(passage.text, c.words, c.start) or len(who.listed(c.start)) == n:
        return False
    return _year_of_turn(c, when) is None


def _in_turn(c: Candidate, when: Periods) -> Period:
    """The year of a figure's turn, or else the period of its sentence."""
    return _year_of_turn(c, when) or when.period(c.start)


def _year_of_turn(c: Candidate, when: Periods) -> Period | None:
    """The year of the k-th of n figures told one after the other for n years; None where the text tells no n years."""
    k, n = c.turn
    if n == 1:
        return None
    period = when.period(c.start)
    listed = when.listed_years(c.start, FARTHEST_LIST) or when.as_many_years(c.start, n)
    if listed and len(listed) == n:
        return listed[k] if k < n else Period(f"{listed[0].text}-{listed[-1].text}", listed[0].reason)
    years = re.fullmatch(r"(\d{4})-(\d{4})", period.text)
    if n > 1 and years and int(years[2]) - int(years[1]) == n - 1:
        return Period(period_text(int(years[1]) + k, int(years[1]) + k), period.reason)
    return None
