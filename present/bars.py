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
GAP = "\u00a0\u00a0"  # between a bar's end and its value; plotly.js drops plain spaces
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
    ends = [max(row.value for row in (cell, *told.get(place, ()))) for place, cell in placed]
    top = max([100.0 if indicator.unit == "%" else 0.0, *ends]) or 1.0
    labels = [_label(cell, told.get(place), indicator, language) for place, cell in placed]
    hovers = [_hover(cell, told.get(place), indicator, language) for place, cell in placed]
    middle = float(pd.Series([cell.value for _, cell in placed]).median()) if len(placed) >= FEWEST_FOR_MEDIAN else None

    figure = _frame(names, _room(labels, placed, language), median and middle is not None, theme)
    figure.update_xaxes(range=[0, top])
    figure.add_trace(_bar_trace(placed, hovers, theme))
    if median and middle is not None:
        figure.add_traces(_median_traces(middle, len(names), theme))
        figure.add_annotation(_median_label(middle, top, indicator, language, theme))
    figure.add_traces([_conflict_trace(place, values, indicator, language, theme) for place, values in told.items()])
    figure.add_trace(_label_trace(placed, ends, labels, hovers, language, theme))
    for place, cell in enumerate(rows.values()):
        if cell is None:
            figure.add_annotation(_not_reported(place, language, theme))
    return figure


def _room(labels: list[str], placed: list[tuple[int, Any]], language: str) -> float:
    """Pixels that the longest label needs to the right of the longest bar."""
    assumed = 6 + text_width(say("chart.assumed", language), 11)
    widths = [
        text_width(GAP + label, 13) + (assumed if cell.assumed else 0)
        for label, (_, cell) in zip(labels, placed, strict=True)
    ]
    return 8 + max(widths, default=0)


def _frame(names: list[str], right: float, headed: bool, theme: Theme) -> go.Figure:
    """An empty figure with a row per name, rows higher where a name goes on two lines."""
    lines = [wrapped(name, LABEL_EM) for name in names]
    row_height = 34 if any(len(parts) > 1 for parts in lines) else 30 if len(names) <= 12 else 25
    left = 12 + max((text_width(part, 13) for parts in lines for part in parts), default=0)
    head = 30 if headed else 6
    figure = go.Figure(layout=layout(theme, head + row_height * len(names) + 6, left, right, head, 6))
    figure.update_xaxes(visible=False, fixedrange=True)
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
    return figure


def _not_reported(place: int, language: str, theme: Theme) -> dict[str, Any]:
    return {
        "x": 0,
        "y": place,
        "xanchor": "left",
        "xshift": 6,
        "showarrow": False,
        "text": small(say("chart.not_reported", language), theme.muted),
    }


def _label(cell: Any, told: list[Any] | None, indicator: Indicator, language: str) -> str:
    """The words at the end of a bar: the value, or all values where reports disagree."""
    words = people_value(cell.value, indicator.unit, cell.approx, language)
    if told is None:
        return words
    others = [value for value in dict.fromkeys(row.value for row in told) if value != cell.value]
    return " / ".join([words, *(people_value(value, indicator.unit, False, language) for value in others)])


def _bar_trace(placed: list[tuple[int, Any]], hovers: list[str], theme: Theme) -> go.Bar:
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
                "bgcolor": [theme.bar_soft] * len(cells),
                "fgcolor": [theme.bar] * len(cells),
                "fillmode": "replace",
                "size": 6,
                "solidity": 0.35,
            },
        },
        customdata=[point_data(cell) for cell in cells],
        hovertext=hovers,
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


def _label_trace(
    placed: list[tuple[int, Any]], ends: list[float], labels: list[str], hovers: list[str], language: str, theme: Theme
) -> go.Scatter:
    """The values beside the bars: text of fixed size in the right margin, which is as wide as the longest.

    They lead to the evidence as the bars do, since a bar of a small value is hard to hit.
    """
    return go.Scatter(
        mode="text",
        x=ends,
        y=[place for place, _ in placed],
        text=[
            GAP
            + html.escape(label, quote=False)
            + (f" {small(say('chart.assumed', language), theme.muted)}" if cell.assumed else "")
            for label, (_, cell) in zip(labels, placed, strict=True)
        ],
        textposition="middle right",
        textfont={"size": 13, "color": theme.text, "shadow": ", ".join([f"0 0 2px {theme.background}"] * 6)},
        unselected={"textfont": {"color": theme.text}},
        cliponaxis=False,
        customdata=[point_data(cell) for _, cell in placed],
        hovertext=hovers,
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _median_traces(middle: float, rows: int, theme: Theme) -> list[go.Scatter]:
    """A thin line with a rim in the colour of the ground, so that it is seen on bars and beside them."""
    return [
        go.Scatter(
            mode="lines",
            x=[middle, middle],
            y=[-0.5, rows - 0.5],
            line={"color": colour, "width": width},
            cliponaxis=False,
            hoverinfo="skip",
        )
        for colour, width in ((theme.background, 4), (theme.muted, 1.2))
    ]


def _median_label(middle: float, top: float, indicator: Indicator, language: str, theme: Theme) -> dict[str, Any]:
    words = say("chart.median", language, value=people_value(middle, indicator.unit, False, language))
    share = middle / top
    return {
        "x": middle,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 2,
        "showarrow": False,
        "xanchor": "left" if share < 0.2 else "center",
        "text": html.escape(words, quote=False),
        "font": {"size": 12, "color": theme.muted},
    }
