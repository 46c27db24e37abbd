"""One indicator divided by another, body by body and period by period: proposals per member, filed of submitted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

import pandas as pd

from extract.cells import CELL_COLUMNS, review_of
from extract.model import Indicator
from present.figure import rows_of
from present.strings import say

JOINED = "/"  # between the ids and between the units of the two; no id of the catalogue holds it

KEPT_RATIOS = 4
"""Ratios that are at hand for the next one who asks: a page, its chart and its sentences ask in turn."""

Key = tuple[str, str]


class Ratio(NamedTuple):
    """A ratio as an indicator of its own. `cells` and `by_report` are tables like those of `extract.cells`, `by_report`
    with the rows of both indicators, too. `left_out` are the bodies and periods whose figure has no denominator."""

    measure: Indicator
    cells: pd.DataFrame
    by_report: pd.DataFrame
    left_out: tuple[Key, ...]


def may_divide(indicator: Indicator, by: Indicator) -> bool:
    """Whether the ratio of the two says something: a rate is divided already.

    >>> rate = Indicator("rate", "办复率", "", "提案", "%", "max", "higher", "", ())
    >>> filed = Indicator("filed", "立案数", "", "提案", "件", "max", "none", "", ())
    >>> may_divide(filed, rate), may_divide(filed, filed)
    (False, False)
    """
    return indicator.id != by.id and "%" not in (indicator.unit, by.unit)


def parts_of(id: str) -> list[str]:
    """The ids of the catalogue behind a measure: one, or the two of a ratio.

    >>> parts_of("filed/members"), parts_of("filed")
    (['filed', 'members'], ['filed'])
    """
    return id.split(JOINED)


def measure_of_ratio(indicator: Indicator, by: Indicator) -> Indicator:
    """The ratio's entry, as if the catalogue had it. Of two equal units it is a share, in %.

    >>> filed = Indicator("filed", "立案数", "Filed", "提案", "件", "max", "none", "立案的提案。", ())
    >>> members = Indicator("members", "委员人数", "Members", "委员", "名", "max", "none", "全体委员。", ())
    >>> ratio = measure_of_ratio(filed, members)
    >>> ratio.id, ratio.name_zh, ratio.name_en, ratio.unit
    ('filed/members', '立案数 ÷ 委员人数', 'Filed ÷ Members', '件/名')
    """
    names = {lang: _names(indicator, by, lang) for lang in ("zh", "en")}
    definitions = {
        lang: say(
            "ratio.definition",
            lang,
            indicator=names[lang][0],
            by=names[lang][1],
            first=(indicator.definition_en or indicator.definition) if lang == "en" else indicator.definition,
            second=(by.definition_en or by.definition) if lang == "en" else by.definition,
        ).strip()
        for lang in names
    }
    return Indicator(
        id=f"{indicator.id}{JOINED}{by.id}",
        name_zh=" ÷ ".join(names["zh"]),
        name_en=" ÷ ".join(names["en"]),
        group=indicator.group,
        unit="%" if indicator.unit == by.unit else f"{indicator.unit}{JOINED}{by.unit}",
        aggregate="ratio",
        better=indicator.better,
        definition=definitions["zh"],
        definition_en=definitions["en"],
        patterns=(),
    )


def _names(indicator: Indicator, by: Indicator, language: str) -> tuple[str, str]:
    if language == "zh":
        return indicator.name_zh, by.name_zh
    return indicator.name_en or indicator.name_zh, by.name_en or by.name_zh


class _Same:
    """A table as a key: that very table, not one with the same figures."""

    def __init__(self, table: pd.DataFrame) -> None:
        self.table = table

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.table is other.table

    def __hash__(self) -> int:
        return id(self.table)


def ratio(cells: pd.DataFrame, by_report: pd.DataFrame, indicator: Indicator, by: Indicator) -> Ratio:
    """The figures of `indicator` divided by those of `by`, for the same body and the same period only.

    A figure over several years is divided by one over the same years, never by a year's. What does not state its body
    or period is not divided. Where reports disagree about either, `by_report` holds all ratios that follow.
    The same tables are not divided again by the next one who asks.
    """
    return _ratio(_Same(cells), _Same(by_report), indicator, by)


@lru_cache(maxsize=KEPT_RATIOS)
def _ratio(all_cells: _Same, of_reports: _Same, indicator: Indicator, by: Indicator) -> Ratio:
    cells, by_report = all_cells.table, of_reports.table
    measure = measure_of_ratio(indicator, by)
    over, under = (_by_key(cells, entry.id) for entry in (indicator, by))
    both = {key: (cell, under[key]) for key, cell in over.items() if key in under and under[key].value}
    told = by_report[by_report["indicator"].isin([indicator.id, by.id])]
    reports = _reports(told)
    rows = [_cell(measure, *pair, len(reports[key])) for key, pair in both.items()]
    table = pd.DataFrame(rows, columns=list(CELL_COLUMNS)).astype(CELL_COLUMNS)
    argued = [row for key, pair in both.items() if any(cell.conflict for cell in pair) for row in _argued(*pair, told)]
    disputed = pd.DataFrame(
        [{"report": report, **_cell(measure, *pair, 1)} for report, pair in argued], columns=["report", *CELL_COLUMNS]
    )
    together = pd.concat([told, disputed], ignore_index=True) if argued else told
    return Ratio(measure, table, together, tuple(key for key in over if key not in both))


def _by_key(cells: pd.DataFrame, indicator: str) -> dict[Key, Any]:
    rows = cells[(cells["indicator"] == indicator) & (cells["body"] != "") & (cells["period"] != "")]
    return {(cell.body, cell.period): cell for cell in rows_of(rows)}


def _reports(told: pd.DataFrame) -> dict[Key, set[str]]:
    reports: defaultdict[Key, set[str]] = defaultdict(set)
    for body, period, report in zip(told["body"], told["period"], told["report"], strict=True):
        reports[body, period].add(report)
    return reports


def _argued(over: Any, under: Any, told: pd.DataFrame) -> list[tuple[str, tuple[Any, Any]]]:
    """Every pair of what the reports say of the two, once per value, with the reports that say so."""
    sides = [_distinct(told, cell) for cell in (over, under)]
    return [(" ÷ ".join(dict.fromkeys((a.report, b.report))), (a, b)) for a, b in product(*sides) if b.value]


def _distinct(told: pd.DataFrame, cell: Any) -> Sequence[Any]:
    same = (told["indicator"] == cell.indicator) & (told["body"] == cell.body) & (told["period"] == cell.period)
    return rows_of(told[same].drop_duplicates("value"))


def _cell(measure: Indicator, over: Any, under: Any, reports: int) -> dict[str, Any]:
    """The columns of the ratio's cell, in the order of CELL_COLUMNS."""
    values = {
        "body": over.body,
        "period": over.period,
        "indicator": measure.id,
        "value": over.value / under.value * (100 if measure.unit == "%" else 1),
        "unit": measure.unit,
        "approx": over.approx or under.approx,
        "mentions": over.mentions + under.mentions,
        "conflict": over.conflict or under.conflict,
        "assumed": over.assumed or under.assumed,
        "evidence": (*over.evidence, *under.evidence),
        "reports": reports,
        "review": review_of([over.review, under.review], [over.review, under.review]),
    }
    return {name: values[name] for name in CELL_COLUMNS}
