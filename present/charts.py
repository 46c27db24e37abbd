"""The charts of the dashboard: from cells to Plotly figures. Pure functions; `present.figure` says what comes back."""

from present.bars import bar_order, bars, multiples
from present.coverage import coverage
from present.dots import dots
from present.figure import Chart, Clicked, clicked
from present.profile_chart import profile_chart
from present.standings import table_chart
from present.trend import trend

__all__ = [
    "Chart",
    "Clicked",
    "bar_order",
    "bars",
    "clicked",
    "coverage",
    "dots",
    "multiples",
    "profile_chart",
    "table_chart",
    "trend",
]
