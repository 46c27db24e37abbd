"""A chart of `present` on the page, with the words that belong around it."""

from __future__ import annotations

import streamlit as st

from present.figure import Chart
from present.theme import CHART_CONFIG
from views.links import open_clicked_point
from views.plain import literal, paragraph
from views.shown import Shown


def show_chart(shown: Shown, chart: Chart, key: str) -> None:
    """Show the chart under its title and definition, its notes below; a click on a figure opens its evidence."""
    show_head(chart)
    _show_figure(shown, chart, key)
    if chart.notes:
        paragraph("\n".join(chart.notes), muted=True)


def show_head(chart: Chart) -> None:
    """Show the chart's title and definition."""
    st.header(literal(chart.title), anchor=False)
    paragraph(chart.definition, muted=True)


def show_panel(shown: Shown, chart: Chart, key: str) -> None:
    """Show a small chart; its definition stands below, so that the rows of charts beside each other are level."""
    st.header(literal(chart.title), anchor=False)
    _show_figure(shown, chart, key)
    paragraph("\n".join([chart.definition, *chart.notes]), muted=True)


def _show_figure(shown: Shown, chart: Chart, key: str) -> None:
    st.plotly_chart(
        chart.figure,
        key=key,
        theme=None,
        config=CHART_CONFIG,
        alt=chart.alt,
        on_select=lambda: open_clicked_point(shown.corpus, key),
        selection_mode="points",
    )
