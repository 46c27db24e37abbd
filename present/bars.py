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
from present.comparison import Comparison
from present.figure import Chart, figure_of, reported_values
from present.medians import Parts, with_median
from present.rows import chart_with_words, frame, marks_of
from present.strings import say
from present.theme import Theme

NARROWEST_PLOT = 110  # pixels between the margins, in the narrowest panel and on a phone


def bars(asked: Comparison, language: str, theme: Theme) -> Chart:
    """The bodies that report, as bars, in the order asked for.

    The axis begins at 0, and ends at 100 for rates. A body without a figure is in `missing`, not drawn; the own body
    stands out among the others. Each bar carries the `customdata` that `clicked` reads.
    """
    rows = asked.ordered()
    drawn = marks_of(asked, rows, asked.before(), language, all_values=True)
    top = _top(drawn, asked.indicator)
    parts = with_median(_parts(asked, list(rows), drawn, top, language, theme), drawn, (0, top), asked, language, theme)
    return chart_with_words(asked, figure_of(*parts), rows, _notes(drawn, language), language)


def bar_order(asked: Comparison) -> list[str]:
    """The bodies in the order in which `bars` draws them, after them those that report nothing for the period."""
    drawn = list(asked.ordered())
    return [*drawn, *(body for body in asked.bodies if body not in drawn)]


def multiples(asked: Sequence[Comparison], language: str, theme: Theme, shared: bool = False) -> list[Chart]:
    """A panel of bars per comparison, the bodies in the order of its `bodies`: give the same to all.

    Each has its own scale, or with `shared` that of all the panels of its unit: figures of two units have none in
    common. Lay two or three beside each other; on a phone they stack. A body without a figure keeps its row, which
    says "not reported", so that the eye may go along one row. Where reports disagree the label gives the cell's
    value alone; the dots show the others.
    """
    panels = [(one, one.chosen()) for one in asked]
    tops: dict[str, float] = {}
    for one, rows in panels:
        unit = one.indicator.unit
        tops[unit] = max(tops.get(unit, 0.0), _top_of(rows, one.by_report, one.indicator))
    charts = []
    for one, rows in panels:
        drawn = marks_of(one, rows, {}, language, all_values=False)
        top = tops[one.indicator.unit] if shared else _top(drawn, one.indicator)
        traces, layout = _parts(one, list(rows), drawn, top, language, theme)
        silent = [not_reported(place, language, theme) for place, cell in enumerate(rows.values()) if cell is None]
        figure = figure_of(traces, layout | {"annotations": [*layout["annotations"], *silent]})
        found = {body: cell for body, cell in rows.items() if cell is not None}
        charts.append(chart_with_words(one, figure, found, _notes(drawn, language), language))
    return charts


def _notes(drawn: Sequence[Bar], language: str) -> list[str]:
    marks = [
        mark
        for mark, column in (("hatched", "approx"), ("dots", "conflict"), ("inferred", "assumed"))
        if any(getattr(bar.cell, column) for bar in drawn)
    ]
    right = ["right"] if any(bar.cell.review == "right" for bar in drawn) else []
    return [say(f"chart.note_{mark}", language) for mark in (*marks, *right)]


def _parts(asked: Comparison, bodies: list[str], drawn: list[Bar], top: float, language: str, theme: Theme) -> Parts:
    """A row per body, the bars of those that report, their values beside them; the axis ends at `top`."""
    # A label beside a short bar may stand where long bars would; only what goes beyond needs a margin.
    beyond = [label_width(bar, language) - (1 - bar.end / top) * NARROWEST_PLOT for bar in drawn]
    layout = frame(bodies, max(beyond, default=0), asked.own, language, theme)
    layout["xaxis"] |= {"range": [0, top]}
    layout["annotations"] = [label_annotation(bar, asked.own, language, theme) for bar in drawn]
    told = [conflict_trace(bar, asked.indicator, language, theme) for bar in drawn if bar.told]
    return [bar_trace(drawn, asked.own, theme), handle_trace(drawn), *told], layout


def _top(drawn: Sequence[Bar], indicator: Indicator) -> float:
    """Where the axis ends: the longest bar, for rates 100 at least."""
    return max([100.0 if indicator.unit == "%" else 0.0, *(bar.end for bar in drawn)]) or 1.0


def _top_of(rows: Mapping[str, Any], by_report: pd.DataFrame, indicator: Indicator) -> float:
    """The same, before anything is drawn."""
    cells = [cell for cell in rows.values() if cell is not None]
    told = [row for cell in cells if cell.conflict for row in reported_values(by_report, cell)]
    return max([100.0 if indicator.unit == "%" else 0.0, *(float(row.value) for row in (*cells, *told))]) or 1.0
