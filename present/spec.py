"""What a chart shows, as data: pages make it, decks keep it, charts and exports are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import pandas as pd

from extract.model import Catalogue, Indicator
from present.bars import bars
from present.figure import Chart
from present.theme import Theme
from present.trend import trend
from present.values import is_year

KINDS = ("bars", "trend")


class Tables(NamedTuple):
    """The tables of `extract.cells`: the cells, those of each report, and the observations behind them."""

    cells: pd.DataFrame
    by_report: pd.DataFrame
    observations: pd.DataFrame


class UnknownChart(ValueError):
    """A kept chart that cannot be shown: an indicator that the catalogue no longer has, or damaged data."""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """All that makes one chart. `kind` is one of `KINDS`, `indicator` an id of the catalogue, `period` empty for charts
    over the years, `bodies` those asked for, also where they report nothing."""

    kind: str
    indicator: str
    period: str = ""
    bodies: tuple[str, ...] = ()


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
        words = {name: str(data.get(name, "")) for name in ("kind", "indicator", "period")}
        spec = ChartSpec(**words, bodies=tuple(map(str, data.get("bodies", ()))))
    except (AttributeError, TypeError) as error:
        raise UnknownChart(str(error)) from error
    if spec.kind not in KINDS:
        raise UnknownChart(spec.kind)
    return spec


def chart_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue, language: str, theme: Theme) -> Chart:
    """The chart that the spec names. Raises UnknownChart where the catalogue no longer has its indicator."""
    indicator = indicator_of(spec.indicator, catalogue)
    if spec.kind == "trend":
        return trend(tables.cells, tables.by_report, indicator, spec.bodies, language, theme)
    return bars(tables.cells, tables.by_report, indicator, spec.period, spec.bodies, language, theme)


def data_of(spec: ChartSpec, tables: Tables, catalogue: Catalogue) -> pd.DataFrame:
    """The cells that the chart draws, a row each, with the columns of `extract.cells.CELL_COLUMNS`: those of the spec's
    bodies in its period, or in single years for a chart over the years. Raises UnknownChart as `chart_of` does."""
    indicator = indicator_of(spec.indicator, catalogue)
    cells = tables.cells
    cells = cells[(cells["indicator"] == indicator.id) & cells["body"].isin(list(spec.bodies))]
    if spec.kind == "trend":
        return cells[cells["period"].map(is_year).astype(bool)]
    return cells[cells["period"] == spec.period]


def indicator_of(id: str, catalogue: Catalogue) -> Indicator:
    """The catalogue's entry. Raises UnknownChart where there is none."""
    for entry in catalogue.indicators:
        if entry.id == id:
            return entry
    raise UnknownChart(id)
