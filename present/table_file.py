"""A deck's figures as CSV that Excel opens by a double click."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from extract.model import Catalogue
from present.exported import Exported, exported, facts, name_of
from present.plain_text import one_line, unformula
from present.slides import About, Deck
from present.spec import Tables
from present.standings import marks_text
from present.strings import say
from present.values import body_text, period_text

_HEADS = (
    "export.column_chart",
    "column.body",
    "column.period",
    "column.indicator",
    "column.value",
    "export.column_unit",
    "column.marks",
    "column.sentence",
    "column.report",
)


def csv_of(deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes:
    """The deck as CSV: a row per figure, and per body and period without one; then, after an empty line, the facts.

    UTF-8 with a byte order mark, without which Excel takes Chinese for something else. Text that a spreadsheet would
    run as a formula begins with `'`. Values are plain numbers in the indicator's unit.
    """
    to = io.StringIO(newline="")
    rows = csv.writer(to)
    rows.writerow([unformula(say(key, language)) for key in _HEADS])
    for slide in exported(deck, tables, catalogue, language):
        rows.writerows(map(_safe, row) for row in _rows(slide, catalogue, language))
    rows.writerow([])
    told = [*facts(about, language), (say("export.how", language), say("export.how_words", language))]
    rows.writerows([unformula(label), unformula(value)] for label, value in told)
    rows.writerows([unformula(say("column.report", language)), unformula(one_line(name))] for name in about.reports)
    return to.getvalue().encode("utf-8-sig")


def _rows(slide: Exported, catalogue: Catalogue, language: str) -> list[Sequence[str | float]]:
    """The slide's rows: numbers as numbers, all else as words."""
    number = slide.number
    if slide.lost:
        return [[number, "", "", name_of(slide.spec.measure, catalogue, language), "", "", slide.lost, "", ""]]
    rows: list[Sequence[str | float]] = []
    for cell, sources in zip(slide.cells, slide.sources, strict=True):
        told = list(dict.fromkeys((source.sentence, source.report) for source in sources))
        where = [one_line(body_text(cell.body, language)), period_text(cell.period, language)]
        what = [name_of(cell.indicator, catalogue, language), _number(cell.value), cell.unit]
        sentences = "\n".join(sentence for sentence, _ in told)
        reports = "\n".join(report for _, report in told)
        rows.append([number, *where, *what, marks_text(cell, language), sentences, reports])
    for gap in slide.gaps:
        where = [one_line(body_text(gap.body, language)), period_text(gap.period, language)]
        name, silent = name_of(gap.indicator, catalogue, language), say("chart.not_reported", language)
        rows.append([number, *where, name, "", "", silent, "", ""])
    return rows


def _safe(value: str | float) -> str | float:
    return unformula(value) if isinstance(value, str) else value


def _number(value: float) -> float:
    """The value as the file shows it: 12, not 12.0.

    >>> _number(12.0), _number(97.5)
    (12, 97.5)
    """
    return int(value) if float(value).is_integer() else float(value)
