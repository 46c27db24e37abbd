"""One indicator in one period: bodies as sorted bars; several indicators as small panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from extract.model import Indicator
from present.bar_marks import (
    Bar,
    bar_trace,
    conflict_trace,
    handle_trace,
    label_annotation,
    label_width,
    not_reported,
)
from present.figure import Chart, figure_of, reported_values
from present.medians import Parts, with_median
from present.ranks import FEWEST_FOR_MEDIAN
from present.rows import cells_before, chart_with_words, chosen_cells, frame, marks_of, ordered_cells
from present.strings import say
from present.theme import Theme

NARROWEST_PLOT = 110  # pixels between the margins, in the narrowest panel and on a phone


def bars(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
    own: str = "",
    sort: str = "best",
) -> Chart:
    """The bodies that report the indicator for the period, as bars, in the order `sort` (`present.orders.SORTS`).

    `cells` and `by_report` are the tables of `extract.cells.cells`, without and with `by_report=True`. The axis
    begins at 0, and ends at 100 for rates. A body of `bodies` without a figure is in `missing`, not drawn; `own` stands
    out among the others. Each bar carries the `customdata` that `clicked` reads.
    """
    rows = ordered_cells(cells, indicator, period, bodies, sort)
    before = cells_before(cells, indicator, period, bodies)
    drawn = marks_of(rows, before, by_report, indicator, language, all_values=True)
    top = _top(drawn, indicator)
    parts = _parts(list(rows), drawn, top, indicator, language, theme, own)
    if len(drawn) >= FEWEST_FOR_MEDIAN:
        parts = with_median(parts, drawn, (0, top), indicator, language, theme)
    figure = figure_of(*parts)
    notes = _notes(drawn, language)
    return chart_with_words(figure, rows, by_report, indicator, period, bodies, language, own, notes)


def bar_order(
    cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str], sort: str = "best"
) -> list[str]:
    """The bodies in the order in which `bars` draws them, after them those that report nothing for the period."""
    drawn = list(ordered_cells(cells, indicator, period, bodies, sort))
    return [*drawn, *(body for body in bodies if body not in drawn)]


def multiples(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicators: Sequence[Indicator],
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
    own: str = "",
    shared: bool = False,
) -> list[Chart]:
    """A panel of bars per indicator, the bodies of all in the order of `bodies`.

    Each has its own scale, or with `shared` that of all the panels of its unit: figures of two units have none in
    common. Lay two or three beside each other; on a phone they stack. A body without a figure keeps its row, which
    says "not reported", so that the eye may go along one row. Where reports disagree the label gives the cell's
    value alone; the dots show the others.
    """
    # All that follows looks through the tables once per panel: they need hold this period only.
    cells, by_report = cells[cells["period"] == period], by_report[by_report["period"] == period]
    told = [(indicator, chosen_cells(cells, indicator, period, bodies)) for indicator in indicators]
    tops: dict[str, float] = {}
    for indicator, rows in told:
        tops[indicator.unit] = max(tops.get(indicator.unit, 0.0), _top_of(rows, by_report, indicator))
    panels = []
    for indicator, rows in told:
        drawn = marks_of(rows, {}, by_report, indicator, language, all_values=False)
        top = tops[indicator.unit] if shared else _top(drawn, indicator)
        traces, layout = _parts(list(rows), drawn, top, indicator, language, theme, own)
        silent = [not_reported(place, language, theme) for place, cell in enumerate(rows.values()) if cell is None]
        figure = figure_of(traces, layout | {"annotations": [*layout["annotations"], *silent]})
        notes = _notes(drawn, language)
        panels.append(chart_with_words(figure, rows, by_report, indicator, period, bodies, language, own, notes))
    return panels


def _notes(drawn: Sequence[Bar], language: str) -> list[str]:
    marks = [
        mark
        for mark, column in (("hatched", "approx"), ("dots", "conflict"), ("inferred", "assumed"))
        if any(getattr(bar.cell, column) for bar in drawn)
    ]
    right = ["right"] if any(bar.cell.review == "right" for bar in drawn) else []
    return [say(f"chart.note_{mark}", language) for mark in (*marks, *right)]


def _parts(
    bodies: list[str], drawn: list[Bar], top: float, indicator: Indicator, language: str, theme: Theme, own: str
) -> Parts:
    """A row per body, the bars of those that report, their values beside them; the axis ends at `top`."""
    # A label beside a short bar may stand where long bars would; only what goes beyond needs a margin.
    beyond = [label_width(bar, language) - (1 - bar.end / top) * NARROWEST_PLOT for bar in drawn]
    layout = frame(bodies, max(beyond, default=0), own, language, theme)
    layout["xaxis"] |= {"range": [0, top]}
    layout["annotations"] = [label_annotation(bar, own, language, theme) for bar in drawn]
    told = [conflict_trace(bar, indicator, language, theme) for bar in drawn if bar.told]
    return [bar_trace(drawn, own, theme), handle_trace(drawn), *told], layout


def _top(drawn: Sequence[Bar], indicator: Indicator) -> float:
    """Where the axis ends: the longest bar, for rates 100 at least."""
    return max([100.0 if indicator.unit == "%" else 0.0, *(bar.end for bar in drawn)]) or 1.0


def _top_of(rows: Mapping[str, Any], by_report: pd.DataFrame, indicator: Indicator) -> float:
    """The same, before anything is drawn."""
    cells = [cell for cell in rows.values() if cell is not None]
    told = [row for cell in cells if cell.conflict for row in reported_values(by_report, cell)]
    return max([100.0 if indicator.unit == "%" else 0.0, *(float(row.value) for row in (*cells, *told))]) or 1.0
