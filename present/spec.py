"""What a chart shows, as data: pages make it, decks keep it, charts and exports are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Catalogue, Indicator
from present.about import sources_of
from present.bars import bars
from present.comparison import Comparison
from present.dots import dots
from present.figure import Chart
from present.orders import SORTS
from present.profile import profile_lines
from present.profile_chart import profile_chart
from present.ratios import Ratio, may_divide, measure_of_ratio, parts_of, ratio
from present.standings import table_chart
from present.theme import Theme
from present.trend import trend
from present.values import is_period, is_year

# `bars`, `dots` and `table` show one period, `trend` the years, `profile` all indicators of one body in one period.
KINDS = ("bars", "dots", "trend", "table", "profile")
_OF_ONE_PERIOD = {"bars": bars, "dots": dots, "table": table_chart}


class Tables(NamedTuple):
    """The tables of `extract.cells`: the cells, those of each report, and the observations behind them."""

    cells: pd.DataFrame
    by_report: pd.DataFrame
    observations: pd.DataFrame


class UnknownChart(ValueError):
    """A kept chart that cannot be shown: an indicator that the catalogue no longer has, or damaged data."""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """All that makes one chart. `kind` is one of `KINDS`, `indicator` an id of the catalogue ("" for a profile),
    `period` empty for charts over the years, `bodies` those asked for, also where they report nothing.

    `per` is the id of the indicator to divide by, `own` the body that stands out (of a profile, the body it is of), and
    `sort` one of `present.orders.SORTS`. `group` is the group that the bodies are, as `present.peers.kept_group` gives
    it; "" where that is not known.
    """

    kind: str
    indicator: str
    period: str = ""
    bodies: tuple[str, ...] = ()
    per: str = ""
    own: str = ""
    sort: str = "best"
    group: str = ""

    @property
    def measure(self) -> str:
        """The id that `indicator_of` knows the figures of the chart by, of a ratio too."""
        return f"{self.indicator}/{self.per}" if self.per else self.indicator


def as_data(spec: ChartSpec) -> dict[str, Any]:
    """The spec as JSON can hold it.

    >>> as_data(ChartSpec("bars", "members", "2023", ("甲县政协",)))["bodies"]
    ['甲县政协']
    """
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(spec).items()}


def from_data(data: Mapping[str, Any]) -> ChartSpec:
    """The spec that `as_data` gave. Raises UnknownChart where it is none.

    >>> from_data({"kind": "bars", "indicator": "members", "bodies": ["甲县政协"]}).bodies
    ('甲县政协',)
    """
    try:
        words = {name: str(data.get(name, "")) for name in ("kind", "indicator", "period", "per", "own", "group")}
        words["sort"] = str(data.get("sort", "best"))
        spec = ChartSpec(**words, bodies=tuple(map(str, data.get("bodies", ()))))
    except (AttributeError, TypeError) as error:
        raise UnknownChart(str(error)) from error
    known = spec.kind in KINDS and spec.sort in SORTS
    if not known or (spec.period and not is_period(spec.period)):
        raise UnknownChart(f"{spec.kind} {spec.period} {spec.sort}")
    return spec


def chart_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue, language: str, theme: Theme) -> Chart:
    """The chart that the spec names. Raises UnknownChart where the catalogue no longer has its indicator."""
    if spec.kind == "profile":
        lines = profile_lines(tables.cells, catalogue.indicators, spec.period, spec.own, spec.bodies)
        ids = "/".join(line.indicator.id for line in lines)
        sources = sources_of(tables.by_report, ids, [spec.period], [spec.own])
        return profile_chart(lines, spec.own, spec.period, sources, language, theme)
    asked = comparison_of(spec, tables, catalogue)
    if spec.kind == "trend":
        return trend(asked.cells, asked.by_report, asked.indicator, asked.bodies, language, theme, own=asked.own)
    return _OF_ONE_PERIOD[spec.kind](asked, language, theme)


def data_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue) -> pd.DataFrame:
    """The cells that the chart draws, a row each, with the columns of `extract.cells.CELL_COLUMNS`: those of the spec's
    bodies in its period, in the order of the chart, or in single years for a chart over the years, or those of the own
    body for a profile. Raises UnknownChart as `chart_of` does."""
    if spec.kind == "profile":
        cells = tables.cells
        known = [entry.id for entry in catalogue.indicators]
        cells = cells[(cells["period"] == spec.period) & (cells["body"] == spec.own) & cells["indicator"].isin(known)]
        return cells.sort_values("indicator", key=lambda ids: ids.map(known.index), kind="stable")
    asked = comparison_of(spec, tables, catalogue)
    cells = asked.cells
    cells = cells[(cells["indicator"] == asked.indicator.id) & cells["body"].isin(list(spec.bodies))]
    if spec.kind == "trend":
        return cells[cells["period"].map(is_year).astype(bool)]
    order = {body: place for place, body in enumerate(asked.ordered())}
    return cells[cells["period"] == spec.period].sort_values("body", key=lambda names: names.map(order), kind="stable")


def comparison_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue) -> Comparison:
    """What the chart compares, an indicator or a ratio, with the tables to draw it from. Raises UnknownChart as
    `chart_of` does."""
    if not spec.per:
        measure, cells, by_report = indicator_of(spec.indicator, catalogue), tables.cells, tables.by_report
    else:
        measure, cells, by_report, _ = ratio_of(spec, tables, catalogue)
    return Comparison(cells, by_report, measure, spec.period, spec.bodies, spec.own, spec.sort)


def ratio_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue) -> Ratio:
    """The ratio that a spec with `per` measures, with what it leaves out. Raises UnknownChart where the two cannot be
    divided or the catalogue has one of them no longer."""
    indicator_of(spec.measure, catalogue)
    return ratio(tables.cells, tables.by_report, *(indicator_of(id, catalogue) for id in (spec.indicator, spec.per)))


def indicator_of(id: str, catalogue: Catalogue) -> Indicator:
    """The catalogue's entry, or that of the ratio `a/b` of two of its entries. Raises UnknownChart where there is
    none."""
    entries = {entry.id: entry for entry in catalogue.indicators}
    try:
        indicator, *by = [entries[part] for part in parts_of(id)]
    except KeyError as error:
        raise UnknownChart(error.args[0]) from error
    if not by:
        return indicator
    if len(by) > 1 or not may_divide(indicator, by[0]):
        raise UnknownChart(id)
    return measure_of_ratio(indicator, by[0])
