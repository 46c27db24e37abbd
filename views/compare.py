"""One indicator in one period, body beside body; then several indicators side by side."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from extract.model import Indicator
from present.charts import bar_order, bars, multiples
from present.values import indicator_name, is_year, period_text
from views.chart import show_chart, show_panel
from views.choices import choose_bodies, choose_indicator
from views.figures import cells_table, conflict_lines, periods_text
from views.filters import choose_many, choose_one
from views.plain import notice, paragraph
from views.shown import Shown, shown

PANELS_BESIDE = 2  # small charts in a row; a phone puts them under each other


def periods(cells: pd.DataFrame) -> list[str]:
    """The periods of the cells: years first, the latest on top, then totals over several years."""
    told = {period for period in cells["period"] if period}
    return sorted(told, key=lambda period: (is_year(period), period), reverse=True)


def best_period(cells: pd.DataFrame) -> str:
    """The period with the most bodies; of equals the latest year. `cells` has at least one period."""
    bodies = cells[cells["period"] != ""].groupby("period")["body"].nunique().to_dict()
    return max(periods(cells), key=lambda period: (is_year(period), bodies[period], period))


def say_apart(show: Shown, cells: pd.DataFrame, period: str) -> None:
    """Say which figures of the indicator the chart leaves out, and where they are."""
    spans = cells[[bool(told) and not is_year(told) and told != period for told in cells["period"]]]
    if len(spans):
        paragraph(show.say("compare.spans", count=len(spans), periods=periods_text(show, spans)))
    if undated := int((cells["period"] == "").sum()):
        paragraph(show.say("compare.unknown_period", count=undated))
    if nameless := int((cells["body"] == "").sum()):
        paragraph(show.say("compare.unknown_body", count=nameless))


def compare_one(show: Shown, indicator: Indicator, cells: pd.DataFrame, period: str, bodies: list[str]) -> None:
    """The chart of the indicator in the period, and what belongs to it."""
    chart = bars(cells, show.corpus.by_report, indicator, period, bodies, show.language, show.theme)
    if len(chart.missing) == len(bodies):
        name, words = indicator_name(indicator, show.language), period_text(period, show.language)
        notice("info", show.say("compare.no_bars", indicator=name, period=words))
        return
    show_chart(show, chart, "bars")
    if chart.missing:
        paragraph(show.say("compare.missing", bodies=show.joined(chart.missing)))
    drawn = cells[(cells["period"] == period) & cells["body"].isin(bodies)]
    if lines := conflict_lines(show, drawn):
        notice("warning", show.say("compare.conflicts"), lines)


def compare_more(show: Shown, period: str, bodies: list[str]) -> None:
    """Small charts of the indicators that the reader adds, the bodies of all in the order given."""
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators}
    st.subheader(show.say("compare.multiples"), anchor=False)
    picked = choose_many(
        "also",
        show.say("filter.also"),
        list(entries),
        lambda id: show.grouped_name(entries[id]),
        show.say("filter.also_none"),
        show.language,
    )
    chosen = [entries[id] for id in picked]
    charts = multiples(show.corpus.cells, show.corpus.by_report, chosen, period, bodies, show.language, show.theme)
    for first in range(0, len(charts), PANELS_BESIDE):
        beside = charts[first : first + PANELS_BESIDE]
        for column, chart, entry in zip(st.columns(PANELS_BESIDE), beside, chosen[first:], strict=False):
            with column:
                show_panel(show, chart, f"panel.{entry.id}")


show = shown()
st.title(show.say("page.compare"), anchor=False)
left, middle, right = st.columns([5, 3, 5])
with left:
    indicator = choose_indicator(show)
name = indicator_name(indicator, show.language)
cells = show.corpus.cells[show.corpus.cells["indicator"] == indicator.id]
dated = periods(cells)
with right:
    bodies = choose_bodies(show)
if cells.empty:
    notice("info", show.say("compare.no_figures", indicator=name))
elif not dated:
    notice("info", show.say("compare.no_period", indicator=name))
else:
    with middle:
        period = choose_one(
            "period",
            show.say("filter.period"),
            dated,
            lambda told: period_text(told, show.language),
            best_period(cells),
            show.language,
        )
    compare_one(show, indicator, cells, period, bodies)
    say_apart(show, cells, period)
if not cells.empty:
    with st.expander(show.say("compare.table", indicator=name), expanded=not dated):
        cells_table(show, cells, "compare.cells")
if dated:
    compare_more(show, period, bar_order(cells, indicator, period, bodies))
