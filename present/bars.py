"""One indicator in one period: bodies as sorted bars; several indicators as small panels."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from extract.model import Indicator
from present.figure import Chart, label_html, layout, point_data, reported_values, rows_of, small, text_width, wrapped
from present.strings import say
from present.theme import Theme
from present.values import body_text, indicator_name, people_value, period_text

LABEL_EM = 12  # a body's name wider than this goes on two lines
FEWEST_FOR_MEDIAN = 3  # of two figures the median is no news


def bars(
    cells: pd.DataFrame,
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
) -> Chart:
    """The bodies that report the indicator for the period, as bars from the best to the last.

    `cells` and `by_report` are the tables of `extract.cells.cells`, without and with `by_report=True`. The axis
    begins at 0, and ends at 100 for rates. A body of `bodies` without a figure is in `missing`, not drawn.
    Each bar carries the `customdata` that `clicked` reads.
    """
    chosen = _chosen(cells, indicator, period, bodies)
    shown = _sorted(chosen, indicator)
    return _chart(shown, by_report, indicator, period, bodies, language, theme)


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
    says "not reported", so that the eye may go along one row.
    """
    panels = []
    for indicator in indicators:
        chosen = _chosen(cells, indicator, period, bodies)
        panels.append(_chart(chosen, by_report, indicator, period, bodies, language, theme, every_row=True))
    return panels


def _chosen(cells: pd.DataFrame, indicator: Indicator, period: str, bodies: Sequence[str]) -> dict[str, Any]:
    """The cell of each body that has one, in the order of `bodies`."""
    rows = cells[(cells["indicator"] == indicator.id) & (cells["period"] == period)]
    found = {cell.body: cell for cell in rows_of(rows)}
    return {body: found.get(body) for body in bodies}


def _sorted(chosen: dict[str, Any], indicator: Indicator) -> dict[str, Any]:
    """The reported ones, the best first: the highest, or the lowest where the catalogue says `better: lower`."""
    sign = 1 if indicator.better == "lower" else -1
    reported = [(body, cell) for body, cell in chosen.items() if cell is not None]
    return dict(sorted(reported, key=lambda pair: (sign * pair[1].value, pair[0])))


def _chart(
    rows: dict[str, Any],
    by_report: pd.DataFrame,
    indicator: Indicator,
    period: str,
    bodies: Sequence[str],
    language: str,
    theme: Theme,
    every_row: bool = False,
) -> Chart:
    cells = [cell for cell in rows.values() if cell is not None]
    name = indicator_name(indicator, language)
    title = say("chart.title", language, indicator=name, period=period_text(period, language))
    reported = {cell.body for cell in cells}
    figure = _figure(rows, by_report, indicator, language, theme, median=not every_row)
    return Chart(
        figure,
        title,
        _alt(title, cells, indicator, language),
        _notes(cells, language),
        tuple(body for body in bodies if body not in reported),
    )


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


def _notes(cells: list[Any], language: str) -> tuple[str, ...]:
    marks = {
        "chart.note_approx": any(cell.approx for cell in cells),
        "chart.note_conflict": any(cell.conflict for cell in cells),
        "chart.note_assumed": any(cell.assumed for cell in cells),
    }
    return tuple(say(key, language) for key, used in marks.items() if used)


def _figure(
    rows: dict[str, Any],
    by_report: pd.DataFrame,
    indicator: Indicator,
    language: str,
    theme: Theme,
    median: bool,
) -> go.Figure:
    names = [body_text(body, language) for body in rows]
    placed = [(place, cell) for place, cell in enumerate(rows.values()) if cell is not None]
    told = {place: reported_values(by_report, cell) for place, cell in placed if cell.conflict}
    labels = [_label(cell, told.get(place), indicator, language) for place, cell in placed]
    ends = [max(row.value for row in (cell, *told[place])) if place in told else cell.value for place, cell in placed]
    top = 100.0 if indicator.unit == "%" else max(ends, default=1.0)
    top = max([top, *ends]) or 1.0

    row_height = 34 if any(len(wrapped(name, LABEL_EM)) > 1 for name in names) else 30 if len(names) <= 12 else 25
    left = 12 + max((text_width(line, 13) for name in names for line in wrapped(name, LABEL_EM)), default=0)
    right = 14 + max((text_width(label, 13) for label in labels), default=0)
    has_median = median and len(placed) >= FEWEST_FOR_MEDIAN
    head = 30 if has_median else 6
    figure = go.Figure(layout=layout(theme, head + row_height * len(names) + 6, left, right, head, 6))
    figure.update_xaxes(range=[0, top], visible=False, fixedrange=True)
    figure.update_yaxes(
        range=[len(names) - 0.5, -0.5],
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
    figure.add_trace(_bar_trace(placed, indicator, language, theme, told))
    for place, values in told.items():
        figure.add_trace(_conflict_trace(place, values, indicator, language, theme))
    figure.add_trace(_label_trace(placed, ends, labels, theme))
    if has_median:
        _add_median(figure, [cell.value for _, cell in placed], top, indicator, language, theme)
    for place, cell in enumerate(rows.values()):
        if cell is None:
            figure.add_annotation(
                x=0,
                y=place,
                xanchor="left",
                xshift=6,
                showarrow=False,
                text=small(say("chart.not_reported", language), theme.muted),
            )
    return figure


def _label(cell: Any, told: list[Any] | None, indicator: Indicator, language: str) -> str:
    """The words at the end of a bar: the value, or all values where reports disagree, and 推定 where one applies."""
    words = people_value(cell.value, indicator.unit, cell.approx, language)
    if told is not None:
        others = [value for value in dict.fromkeys(row.value for row in told) if value != cell.value]
        words = " / ".join([words, *(people_value(value, indicator.unit, False, language) for value in others)])
    return f"{words} {say('chart.assumed', language)}" if cell.assumed else words


def _bar_trace(
    placed: list[tuple[int, Any]], indicator: Indicator, language: str, theme: Theme, told: dict[int, list[Any]]
) -> go.Bar:
    cells = [cell for _, cell in placed]
    return go.Bar(
        orientation="h",
        x=[cell.value for cell in cells],
        y=[place for place, _ in placed],
        width=0.62,
        marker={
            "color": [theme.bar_soft if cell.conflict else theme.bar for cell in cells],
            "line": {"width": 0},
            "pattern": {
                "shape": ["/" if cell.approx else "" for cell in cells],
                "size": 6,
                "solidity": 0.4,
                "fgcolor": theme.background,
                "fillmode": "overlay",
            },
        },
        customdata=[point_data(cell) for cell in cells],
        hovertext=[_hover(cell, told.get(place), indicator, language) for place, cell in placed],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 0.45}},
    )


def _hover(cell: Any, told: list[Any] | None, indicator: Indicator, language: str) -> str:
    lines = [f"<b>{html.escape(body_text(cell.body, language), quote=False)}</b>"]
    lines.append(html.escape(people_value(cell.value, indicator.unit, cell.approx, language), quote=False))
    lines.append(say("chart.hover_reports", language, count=cell.reports))
    if told is not None:
        values = (
            people_value(value, indicator.unit, False, language) for value in dict.fromkeys(row.value for row in told)
        )
        lines.append(say("chart.hover_conflict", language, values=" / ".join(values)))
    if cell.approx:
        lines.append(say("chart.hover_approx", language))
    if cell.assumed:
        lines.append(say("chart.hover_assumed", language))
    return "<br>".join([*lines, say("chart.hover_click", language)])


def _conflict_trace(place: int, told: list[Any], indicator: Indicator, language: str, theme: Theme) -> go.Scatter:
    return go.Scatter(
        mode="lines+markers",
        x=[row.value for row in told],
        y=[place] * len(told),
        line={"color": theme.accent, "width": 1.5},
        marker={"color": theme.accent, "size": 8, "line": {"color": theme.background, "width": 1.5}},
        cliponaxis=False,
        customdata=[point_data(row) for row in told],
        hovertext=[
            "<br>".join(
                html.escape(words, quote=False)
                for words in (people_value(row.value, indicator.unit, row.approx, language), row.report)
            )
            for row in told
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _label_trace(placed: list[tuple[int, Any]], ends: list[float], labels: list[str], theme: Theme) -> go.Scatter:
    """The values beside the bars: text of fixed size in the right margin, which is as wide as the longest."""
    return go.Scatter(
        mode="text",
        x=ends,
        y=[place for place, _ in placed],
        text=[f" {html.escape(label, quote=False)}" for label in labels],
        textposition="middle right",
        textfont={"size": 13, "color": theme.text},
        unselected={"textfont": {"color": theme.text}},
        cliponaxis=False,
        customdata=[point_data(cell) for _, cell in placed],
        hoverinfo="skip",
    )


def _add_median(
    figure: go.Figure, values: list[float], top: float, indicator: Indicator, language: str, theme: Theme
) -> None:
    middle = float(pd.Series(values).median())
    figure.add_shape(
        type="line",
        x0=middle,
        x1=middle,
        y0=0,
        y1=1,
        yref="paper",
        layer="above",
        line={"color": theme.muted, "width": 1, "dash": "dot"},
    )
    words = say("chart.median", language, value=people_value(middle, indicator.unit, False, language))
    share = middle / top
    figure.add_annotation(
        x=middle,
        y=1,
        yref="paper",
        yanchor="bottom",
        yshift=4,
        showarrow=False,
        xanchor="left" if share < 0.2 else "right" if share > 0.8 else "center",
        text=html.escape(words, quote=False),
        font={"size": 12, "color": theme.muted},
    )
