"""One indicator in one period: bodies as sorted bars; several indicators as small panels."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.bar_marks import (
    Bar,
    bar_trace,
    conflict_trace,
    handle_trace,
    label_annotation,
    label_width,
    median_label,
    median_traces,
    not_reported,
)
from present.figure import Chart, hover_html, label_html, layout, reported_values, rows_of, text_width, wrapped
from present.strings import say
from present.theme import Theme
from present.values import body_text, definition_text, indicator_name, people_value, period_text

LABEL_EM = 10  # a body's name wider than this goes on two lines
FEWEST_FOR_MEDIAN = 3  # of two figures the median is no news
HEAD = 24  # pixels above the bars for the median's words
NARROWEST_PLOT = 110  # pixels between the margins, in the narrowest panel and on a phone


def bars(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
) -> Chart:
    """The bodies that report the indicator for the period, as bars, the highest first (`better: lower`: the lowest).

    `cells` and `by_report` are the tables of `extract.cells.cells`, without and with `by_report=True`. The axis
    begins at 0, and ends at 100 for rates. A body of `bodies` without a figure is in `missing`, not drawn.
    Each bar carries the `customdata` that `clicked` reads.
    """
    rows = _sorted(_chosen(cells, indicator, period, bodies), indicator)
    drawn = _bars(rows, by_report, indicator, language, all_values=True)
    figure = _figure(list(rows), drawn, indicator, language, theme, with_median=len(drawn) >= FEWEST_FOR_MEDIAN)
    return _chart(figure, drawn, indicator, period, bodies, language)


def bar_order(cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str]) -> list[str]:
    """The bodies in the order in which `bars` draws them, after them those that report nothing for the period."""
    drawn = list(_sorted(_chosen(cells, indicator, period, bodies), indicator))
    return [*drawn, *(body for body in bodies if body not in drawn)]


def multiples(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicators: Sequence[Indicator],
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
) -> list[Chart]:
    """A panel of bars per indicator, each with its own scale, the bodies of all in the order of `bodies`.

    Lay two or three beside each other; on a phone they stack. A body without a figure keeps its row, which
    says "not reported", so that the eye may go along one row. Where reports disagree the label gives the cell's
    value alone; the dots show the others.
    """
    panels = []
    for indicator in indicators:
        rows = _chosen(cells, indicator, period, bodies)
        drawn = _bars(rows, by_report, indicator, language, all_values=False)
        figure = _figure(list(rows), drawn, indicator, language, theme, with_median=False)
        silent = [place for place, cell in enumerate(rows.values()) if cell is None]
        figure.update_layout(
            annotations=[*figure.layout.annotations, *(not_reported(place, language, theme) for place in silent)]
        )
        panels.append(_chart(figure, drawn, indicator, period, bodies, language))
    return panels


def _chosen(cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str]) -> dict[str, Any]:
    """The cell of each body that has one, in the order of `bodies`."""
    rows = cells[(cells["indicator"] == indicator.id) & (cells["period"] == period)]
    found = {cell.body: cell for cell in rows_of(rows)}
    return {body: found.get(body) for body in bodies}


def _sorted(chosen: dict[str, Any], indicator: Indicator) -> dict[str, Any]:
    """The reported ones, the highest first, or the lowest where the catalogue says `better: lower`."""
    sign = 1 if indicator.better == "lower" else -1
    reported = [(body, cell) for body, cell in chosen.items() if cell is not None]
    return dict(sorted(reported, key=lambda pair: sign * pair[1].value))


def _bars(
    rows: dict[str, Any], by_report: pd.DataFrame, indicator: Indicator, language: str, all_values: bool
) -> list[Bar]:
    """What is drawn, row by row from the top; `all_values` puts the values of all reports into the label."""
    drawn = []
    for place, cell in enumerate(rows.values()):
        if cell is None:
            continue
        told = reported_values(by_report, cell) if cell.conflict else []
        words = people_value(cell.value, indicator.unit, cell.approx, language)
        distinct = dict.fromkeys(row.value for row in told)
        others = [people_value(value, indicator.unit, False, language) for value in distinct if value != cell.value]
        label = " / ".join([words, *others]) if all_values else words
        drawn.append(Bar(place, cell, told, label, _hover(cell, words, others, language)))
    return drawn


def _hover(cell: Any, words: str, others: list[str], language: str) -> str:
    lines = [words, say("chart.hover_reports", language, count=cell.reports)]
    if others:
        lines.append(say("chart.hover_conflict", language, values=" / ".join([words, *others])))
    lines += [say(f"chart.hover_{mark}", language) for mark in ("approx", "assumed") if getattr(cell, mark)]
    return hover_html(body_text(cell.body, language), *lines, say("chart.hover_click", language))


def _chart(
    figure: go.Figure, drawn: list[Bar], indicator: Indicator, period: str, bodies: Sequence[str], language: str
) -> Chart:
    name = indicator_name(indicator, language)
    title = say("chart.title", language, indicator=name, period=period_text(period, language))
    cells = [bar.cell for bar in drawn]
    reported = {cell.body for cell in cells}
    notes = tuple(
        say(f"chart.note_{mark}", language)
        for mark, column in (("hatched", "approx"), ("dots", "conflict"), ("inferred", "assumed"))
        if any(getattr(cell, column) for cell in cells)
    )
    missing = tuple(body for body in bodies if body not in reported)
    definition = definition_text(indicator, language)
    return Chart(figure, title, definition, _alt(title, cells, indicator, language), notes, missing)


def _alt(title: str, cells: list[Any], indicator: Indicator, language: str) -> str:
    if not cells:
        return say("chart.alt_empty", language, title=title)
    high = max(cells, key=lambda cell: cell.value)
    low = min(cells, key=lambda cell: cell.value)
    return say(
        "chart.alt_bars",
        language,
        title=title,
        count=len(cells),
        high_body=body_text(high.body, language),
        high=people_value(high.value, indicator.unit, high.approx, language),
        low_body=body_text(low.body, language),
        low=people_value(low.value, indicator.unit, low.approx, language),
    )


def _figure(
    bodies: list[str], drawn: list[Bar], indicator: Indicator, language: str, theme: Theme, with_median: bool
) -> go.Figure:
    """A row per body, the bars of those that report, their values beside them."""
    top = _top(drawn, indicator)
    # A label beside a short bar may stand where long bars would; only what goes beyond needs a margin.
    beyond = [label_width(bar, language) - (1 - bar.end / top) * NARROWEST_PLOT for bar in drawn]
    figure = _frame([body_text(body, language) for body in bodies], max(beyond, default=0), theme)
    figure.update_xaxes(range=[0, top])
    figure.add_trace(bar_trace(drawn, theme))
    if with_median:
        _add_median(figure, drawn, indicator, language, theme)
    figure.add_trace(handle_trace(drawn))
    figure.add_traces([conflict_trace(bar, indicator, language, theme) for bar in drawn if bar.told])
    labels = [label_annotation(bar, language, theme) for bar in drawn]
    figure.update_layout(annotations=[*figure.layout.annotations, *labels])
    return figure


def _top(drawn: list[Bar], indicator: Indicator) -> float:
    """Where the axis ends: the longest bar, for rates 100 at least."""
    return max([100.0 if indicator.unit == "%" else 0.0, *(bar.end for bar in drawn)]) or 1.0


def _add_median(figure: go.Figure, drawn: list[Bar], indicator: Indicator, language: str, theme: Theme) -> None:
    middle = median(bar.cell.value for bar in drawn)
    words = say("chart.median", language, value=people_value(middle, indicator.unit, False, language))
    figure.add_traces(median_traces(middle, len(drawn), theme))
    figure.add_annotation(median_label(middle, words, middle / _top(drawn, indicator) < 0.2, theme))
    figure.update_layout(height=figure.layout.height + HEAD, margin_t=figure.layout.margin.t + HEAD)


def _frame(names: list[str], right: float, theme: Theme) -> go.Figure:
    """An empty figure with a row per name, rows higher where a name goes on two lines."""
    lines = [wrapped(name, LABEL_EM) for name in names]
    row_height = 34 if any(len(parts) > 1 for parts in lines) else 30 if len(names) <= 12 else 25
    left = 12 + max((text_width(part, 13) for parts in lines for part in parts), default=0)
    figure = go.Figure(layout=layout(theme, row_height * max(len(names), 1) + 12, left, max(right, 12), 6, 6))
    figure.update_xaxes(visible=False, fixedrange=True)
    figure.update_yaxes(
        range=[max(len(names), 1) - 0.5, -0.5],
        tickvals=list(range(len(names))),
        ticktext=[label_html(name, LABEL_EM) for name in names],
        ticks="",
        ticklabelstandoff=8,
        showgrid=False,
        zeroline=False,
        showline=True,
        linecolor=theme.faint,
        linewidth=1,
        fixedrange=True,
    )
    return figure
