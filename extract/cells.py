"""Observations -> pandas: the table of all of them, and the cells by body, period and indicator.

The only module that aggregates. An indicator's `aggregate` says how the figures of one cell meet: `max` takes the
total among parts, `sum` adds distinct events. The same figure told twice counts once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pandas as pd

from extract.model import Observation, Reading, Reason
from extract.sentences import sentence_spans

OBSERVATION_COLUMNS = {
    "id": "int64",  # counts from 0 over all reports
    "report": "str",  # path of the report, relative to the folder
    "indicator": "str",
    "value": "float64",  # in the indicator's unit
    "unit": "str",
    "aggregate": "str",  # max or sum
    "approx": "bool",
    "body": "str",  # "" where the report does not say
    "period": "str",  # 2023, 2018-2022, or "" where the report does not say
    "start": "int64",  # of the figure, in characters of document.text
    "end": "int64",
    "text": "str",  # document.text[start:end]
    "sentence": "str",
    "sentence_start": "int64",
    "body_from": "str",  # the words that decided the body
    "period_from": "str",
    "body_rule": "str",
    "period_rule": "str",
    "body_assumed": "bool",  # no words of the article decided, a default did
    "period_assumed": "bool",
    "body_start": "int64",  # 0, 0 where no words decided
    "body_end": "int64",
    "period_start": "int64",
    "period_end": "int64",
    "pattern": "str",
    "review": "str",  # right, changed, added, disputed; "" where nobody reviewed it
}
CELL_COLUMNS = {
    "body": "str",
    "period": "str",
    "indicator": "str",
    "value": "float64",
    "unit": "str",
    "approx": "bool",
    "mentions": "int64",  # figures behind the cell
    "conflict": "bool",  # reports disagree about the value
    "assumed": "bool",  # body or period was decided by a default
    "evidence": "object",  # ids of the observations, those that make the value first
    "reports": "int64",  # reports behind the cell
    "review": "str",  # of the figures that make the value: disputed, changed, added; right where all are
}
# 近50万元 and 近九成 are a little more than the exact value, 90余件 a little less: 49.86万元, 87.3%, 97件.
_ABOVE, _BELOW = 0.035, 0.12
_CELL = ["body", "period", "indicator"]


class _Row(NamedTuple):
    """What the value of a cell is made from: one observation."""

    id: int
    value: float
    unit: str
    aggregate: str
    approx: bool
    sentence_start: int
    assumed: bool
    review: str


class _Cell(NamedTuple):
    """The values of `CELL_COLUMNS` behind body, period and indicator."""

    value: float
    unit: str
    approx: bool
    mentions: int
    conflict: bool
    assumed: bool
    evidence: tuple[int, ...]
    reports: int
    review: str


def observation_table(readings: Iterable[Reading]) -> pd.DataFrame:
    """One row per observation with the columns of `OBSERVATION_COLUMNS`, in the order of reports and text."""
    rows = [row for reading in readings for row in _rows(reading)]
    columns = [range(len(rows)), *(zip(*rows, strict=True) if rows else [()] * (len(OBSERVATION_COLUMNS) - 1))]
    named = zip(OBSERVATION_COLUMNS.items(), columns, strict=True)
    return pd.DataFrame({name: pd.Series(values, dtype=dtype) for (name, dtype), values in named})


def _rows(reading: Reading) -> Iterator[tuple[object, ...]]:
    if reading.observations:
        sentences = sentence_spans(reading.document.text)
        for observation in reading.observations:
            yield _row(observation, reading, sentences)


def _row(observation: Observation, reading: Reading, sentences: list[tuple[int, int]]) -> tuple[object, ...]:
    """The values of all columns but `id`."""
    mention, text = observation.mention, reading.document.text
    start, end = sentences[bisect_right(sentences, (mention.start, len(text))) - 1]
    body, period = observation.body_from or Reason(""), observation.period_from or Reason("")
    return (
        reading.document.path,
        mention.indicator,
        mention.value,
        mention.unit,
        mention.aggregate,
        mention.approx,
        observation.body,
        observation.period,
        mention.start,
        mention.end,
        mention.text,
        text[start : max(end, mention.end)],
        start,
        body.text,
        period.text,
        body.rule,
        period.rule,
        body.assumed,
        period.assumed,
        body.start,
        body.end,
        period.start,
        period.end,
        mention.pattern,
        observation.review,
    )


def cells(observations: pd.DataFrame, by_report: bool = False) -> pd.DataFrame:
    """One row per body, period and indicator (and report), sorted by them; columns of `CELL_COLUMNS`.

    Where reports disagree, `conflict` is true, the value is the one of most reports (the larger of equals), and the
    evidence holds the figures of all.
    """
    by_cell: dict[tuple[str, ...], list[_Row]] = defaultdict(list)
    rows = observations.assign(assumed=observations["body_assumed"] | observations["period_assumed"])
    keys = zip(*(rows[name].tolist() for name in ("report", *_CELL)), strict=True)
    values = zip(*(rows[name].tolist() for name in _Row._fields), strict=True)
    for key, value in zip(keys, values, strict=True):
        by_cell[key].append(_Row(*value))
    reports = {key: _of_one_report(by_cell[key]) for key in sorted(by_cell)}
    if by_report:
        of_reports = [(*key, *cell) for key, cell in reports.items()]
        return pd.DataFrame(of_reports, columns=["report", *CELL_COLUMNS]).astype({"report": "str", **CELL_COLUMNS})
    together: dict[tuple[str, ...], list[_Cell]] = defaultdict(list)
    for key, cell in reports.items():
        together[key[1:]].append(cell)
    cells_of_all = [(*key, *_of_all_reports(together[key])) for key in sorted(together)]
    return pd.DataFrame(cells_of_all, columns=list(CELL_COLUMNS)).astype(CELL_COLUMNS)


def _of_one_report(rows: list[_Row]) -> _Cell:
    """The value of one report's figures for a cell, and the ids that make it."""
    if len(rows) == 1:  # nearly all
        row = rows[0]
        value = round(row.value, 6)
        return _Cell(value, row.unit, row.approx, 1, False, row.assumed, (row.id,), 1, row.review)
    making = _distinct(rows) if rows[0].aggregate == "sum" else _largest(rows)
    first = {row.id for row in making}
    return _Cell(
        value=round(sum(row.value for row in making), 6),
        unit=rows[0].unit,
        approx=any(row.approx for row in making),
        mentions=len(rows),
        conflict=False,
        assumed=any(row.assumed for row in rows),
        evidence=(*(row.id for row in making), *(row.id for row in rows if row.id not in first)),
        reports=1,
        review=review_of([row.review for row in making], [row.review for row in rows]),
    )


def _of_all_reports(told: list[_Cell]) -> _Cell:
    """The value of a cell over all reports that state it."""
    if len(told) == 1:  # nearly all
        return told[0]
    counts = reports_by_value((cell.value, cell.approx) for cell in told)
    value = max(counts, key=lambda v: (counts[v], v))
    chosen = [cell for cell in told if cell.value == value]
    rest = [cell for cell in told if cell.value != value]
    return _Cell(
        value=value,
        unit=told[0].unit,
        approx=all(cell.approx for cell in chosen),
        mentions=sum(cell.mentions for cell in told),
        conflict=len(counts) > 1,
        assumed=all(cell.assumed for cell in chosen),
        evidence=tuple(i for cell in (*chosen, *rest) for i in cell.evidence),
        reports=len(told),
        review=review_of([cell.review for cell in chosen], [cell.review for cell in told]),
    )


def reports_by_value(told: Iterable[tuple[float, bool]]) -> Counter[float]:
    """How many reports state each value, from value and `approx` of each report; one that may be the exact value of
    another report, told roughly, is not counted.

    >>> reports_by_value([(97.0, False), (98.0, False), (97.0, False), (90.0, True)])
    Counter({97.0: 2, 98.0: 1})
    """
    told = list(told)
    exact = [value for value, approx in told if not approx]
    return Counter(value for value, approx in told if not approx or not any(_is_about(value, other) for other in exact))


def review_of(making: list[str], told: list[str]) -> str:
    """What was decided about a value, from that about the figures that make it, and about all that were told.

    >>> review_of(["right", ""], ["right", ""]), review_of(["changed", ""], ["changed", "", "disputed"])
    ('', 'disputed')
    """
    if "disputed" in told:
        return "disputed"
    by_hand = next((state for state in ("changed", "added") if state in making), "")
    return by_hand or ("right" if set(making) == {"right"} else "")


def _is_about(approximate: float, exact: float) -> bool:
    """Whether an approximate value may be the exact one, told roughly.

    >>> _is_about(90, 97), _is_about(50, 49.86), _is_about(90, 87.3), _is_about(90, 120), _is_about(90, 86)
    (True, True, True, False, False)
    """
    return exact * (1 - _BELOW) <= approximate <= exact * (1 + _ABOVE)


def _largest(rows: list[_Row]) -> list[_Row]:
    """The row of the largest value; an approximate one does not count where an exact one says the same."""
    exact = [row.value for row in rows if not row.approx]
    told = [row for row in rows if not row.approx or not any(_is_about(row.value, value) for value in exact)]
    return [max(told, key=lambda row: (row.value, not row.approx, -row.id))]


def _distinct(rows: list[_Row]) -> list[_Row]:
    """The distinct events: a value told again in another sentence is the same event, about 50 is 49.86."""
    seen: dict[float, int] = {}
    exact = [row.value for row in rows if not row.approx]
    return [
        row
        for row in rows
        if not (row.approx and any(_is_about(row.value, value) for value in exact))
        and seen.setdefault(row.value, row.sentence_start) == row.sentence_start
    ]
