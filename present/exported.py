"""What every export says: each slide's chart, cells and sources, and the facts about the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Catalogue, Indicator
from present.figure import Chart, reported_values, rows_of
from present.plain_text import one_line, plain
from present.profile import profile_lines
from present.ratios import parts_of
from present.slides import About, Deck, Slide
from present.spec import ChartSpec, Tables, UnknownChart, chart_of, data_of, indicator_of
from present.strings import say
from present.theme import LIGHT
from present.values import body_text, indicator_name, people_value, period_text

_VERSION_LENGTH = 12  # characters of the catalogue's hash that are shown
_MOST_NAMED = 12  # bodies that a line names; more are counted


@dataclass(frozen=True, slots=True)
class Source:
    """A figure as its report states it: the words of the figure, its sentence, the file. `id` is its observation's.

    `at` is where the words of the figure begin in the sentence; -1 where it has them not, as where a line broke them.
    """

    id: int
    body: str
    period: str
    indicator: str
    value: float
    unit: str
    approx: bool
    text: str
    sentence: str
    report: str
    at: int = -1


class Gap(NamedTuple):
    """A place without a figure: not reported, which is not 0."""

    body: str
    period: str
    indicator: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A slide ready to be written: `cells` are the rows of `data_of`, `sources` the figures behind each of them, `gaps`
    the places without a figure: bodies, years of bodies, or indicators of a profile.

    `lost` is the sentence to show instead where the catalogue no longer has the chart; there is no chart then.
    """

    number: int
    spec: ChartSpec
    title: str
    remark: str
    chart: Chart | None
    cells: tuple[Any, ...] = ()
    sources: tuple[tuple[Source, ...], ...] = ()
    gaps: tuple[Gap, ...] = ()
    lost: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The bodies asked for that report nothing."""
        return self.chart.missing if self.chart else ()


def exported(deck: Deck, tables: Tables, catalogue: Catalogue, language: str) -> list[Exported]:
    """The deck's slides in order, numbered from 1, in the light theme."""
    observations = {row.id: row for row in rows_of(tables.observations)}
    return [
        _exported(number, slide, tables, catalogue, language, observations)
        for number, slide in enumerate(deck.slides, start=1)
    ]


def _exported(
    number: int,
    slide: Slide,
    tables: Tables,
    catalogue: Catalogue,
    language: str,
    observations: dict[int, Any],
) -> Exported:
    title, remark = one_line(slide.title), plain(slide.remark).strip()
    try:
        chart = chart_of(slide.spec, tables, catalogue, language, LIGHT)
        cells = tuple(rows_of(data_of(slide.spec, tables, catalogue)))
    except UnknownChart as error:
        lost = say("export.lost", language, indicator=one_line(str(error)))
        return Exported(number, slide.spec, title or one_line(slide.spec.measure), remark, None, lost=lost)
    if title:  # the presenter's own words need not say what the chart shows
        shown = say("export.shown", language, title=one_line(chart.title), definition=chart.definition)
        chart = replace(chart, definition=shown)
    sources = tuple(_sources(cell, observations) for cell in cells)
    gaps = tuple(_gaps(slide.spec, cells, tables, catalogue))
    return Exported(number, slide.spec, title or one_line(chart.title), remark, chart, cells, sources, gaps)


def _gaps(spec: ChartSpec, cells: Sequence[Any], tables: Tables, catalogue: Catalogue) -> list[Gap]:
    if spec.kind == "profile":
        lines = profile_lines(tables.cells, catalogue.indicators, spec.period, spec.own, spec.bodies)
        return [Gap(spec.own, spec.period, line.indicator.id) for line in lines if line.cell is None]
    told = {(cell.body, cell.period) for cell in cells}
    # A chart over the years has a gap in each year that others report; where none reports, the period stays open.
    periods = [spec.period] if spec.period else sorted({cell.period for cell in cells}) or [""]
    places = ((body, period) for body in spec.bodies for period in periods)
    return [Gap(body, period, spec.measure) for body, period in places if (body, period) not in told]


def _sources(cell: Any, observations: dict[int, Any]) -> tuple[Source, ...]:
    """The figures behind a cell, those that make its value first."""
    rows = [observations[number] for number in cell.evidence if number in observations]
    return tuple(
        Source(
            int(row.id),
            row.body,
            row.period,
            row.indicator,
            row.value,
            row.unit,
            row.approx,
            one_line(row.text),
            one_line(row.sentence),
            one_line(row.report),
            _place(row),
        )
        for row in rows
    )


def _place(row: Any) -> int:
    """Where the words of the figure begin in its sentence, both on one line; -1 where they do not stand there."""
    text, sentence = one_line(row.text), one_line(row.sentence)
    before = row.sentence[: row.start - row.sentence_start]
    at = len(one_line(f"{before}|")) - 1
    return at if text and sentence.startswith(text, at) else -1


def facts(about: About, language: str) -> list[tuple[str, str]]:
    """What every export states of itself, as label and value: day, catalogue version, filters, number of reports."""
    day = say("export.day", language, year=about.made.year, month=about.made.month, day=about.made.day)
    used = [*about.filters, *_groups(about.groups, language)]
    filters = say("list.comma", language).join(
        say("export.fact", language, label=one_line(label), value=one_line(value)) for label, value in used
    )
    return [
        (say("export.made", language), day),
        (say("export.version", language), one_line(about.catalogue_version)[:_VERSION_LENGTH]),
        (say("export.filters", language), filters or say("export.no_filters", language)),
        (say("export.reports", language), say("export.report_count", language, count=len(about.reports))),
    ]


def _groups(groups: Sequence[str], language: str) -> list[tuple[str, str]]:
    """Whom the slides compare, as label and value: with the numbers of the slides where they differ."""
    slides: dict[str, list[str]] = {}
    for number, words in enumerate(groups, start=1):
        slides.setdefault(words, []).append(str(number))
    told = [words for words in slides if words]
    if len(slides) > 1:
        comma = say("list.comma", language)
        told = [say("export.of_slides", language, words=words, slides=comma.join(slides[words])) for words in told]
    return [(say("filter.peers", language), say("list.semicolon", language).join(told))] if told else []


def facts_line(about: About, language: str) -> str:
    """The facts in one line, for the foot of a page."""
    told = [say("export.fact", language, label=label, value=value) for label, value in facts(about, language)]
    return " · ".join(told)


def missing_line(bodies: Iterable[str], language: str, most: int = _MOST_NAMED) -> str:
    """Who reports nothing: named where they are few, else the first `most` and how many; "" where all report."""
    names = [one_line(body_text(body, language)) for body in bodies]
    shown = say("list.comma", language).join(names[:most])
    if not names:
        return ""
    if len(names) > most:
        return say("export.missing_rest", language, bodies=shown, count=len(names))
    return say("export.missing_bodies", language, bodies=shown)


def value_words(cell: Any, language: str) -> str:
    """The cell's value as people write it."""
    return people_value(cell.value, cell.unit, cell.approx, language)


def told_values(cell: Any, by_report: pd.DataFrame, language: str) -> str:
    """All values that the reports give for a cell on which they disagree, the cell's own first."""
    values = dict.fromkeys([cell.value, *(row.value for row in reported_values(by_report, cell))])
    return " / ".join(people_value(value, cell.unit, cell.approx and value == cell.value, language) for value in values)


def source_text(slide: Exported, catalogue: Catalogue, language: str) -> str:
    """The sentences behind a slide, a paragraph for each of its cells: whose and when, the value, sentence and file."""
    paragraphs = []
    several = len({cell.indicator for cell in slide.cells}) > 1
    for cell, sources in zip(slide.cells, slide.sources, strict=True):
        blanks = {
            "body": one_line(body_text(cell.body, language)),
            "period": period_text(cell.period, language),
            "value": value_words(cell, language),
            "indicator": name_of(cell.indicator, catalogue, language),
        }
        lines = [say("export.source_named" if several else "export.source_head", language, **blanks)]
        lines += [
            say("export.source_line", language, sentence=sentence, report=report)
            for sentence, report in dict.fromkeys((source.sentence, source.report) for source in sources)
        ]
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def name_of(indicator: str, catalogue: Catalogue, language: str) -> str:
    """The indicator's name, or its id where the catalogue does not have it."""
    try:
        return one_line(indicator_name(indicator_of(indicator, catalogue), language))
    except UnknownChart:
        return one_line(indicator)


def indicators_of(slides: Iterable[Exported], catalogue: Catalogue) -> list[Indicator]:
    """The catalogue's entries that the slides show, once each, in the order of the slides; of a ratio both parts."""
    measures = (name for slide in slides for name in (slide.spec.measure, *(cell.indicator for cell in slide.cells)))
    ids = dict.fromkeys(id for measure in measures for id in parts_of(measure))
    entries = {entry.id: entry for entry in catalogue.indicators}
    return [entries[id] for id in ids if id in entries]


def missing_words(slide: Exported, catalogue: Catalogue, language: str, most: int = _MOST_NAMED) -> str:
    """What the slide has no figure for, in a sentence: bodies, bodies and years, or indicators; "" where nothing is
    missing. Of more than `most` the first are named."""
    if slide.spec.kind == "profile":
        return missing_line((name_of(gap.indicator, catalogue, language) for gap in slide.gaps), language, most)
    if slide.spec.period:
        return missing_line((gap.body for gap in slide.gaps), language, most)
    silent = set(slide.missing)
    years = [gap for gap in slide.gaps if gap.body not in silent]
    told = [f"{body_text(gap.body, language)} {period_text(gap.period, language)}" for gap in years]
    return missing_line([*slide.missing, *told], language, most)
