"""The marks of a bar chart, each as a trace or annotation for Plotly: bars, labels, disagreeing reports, the median."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extract.model import Indicator
from present.figure import Trace, hover_html, point_data, scatter, small, text_width
from present.strings import say
from present.theme import Theme
from present.values import people_value

GAP = 4  # pixels between a bar's end and its value
CONFLICT_DOT = 8  # pixels across
BOLD = 1.08  # how much wider bold words are


@dataclass(frozen=True, slots=True)
class Bar:
    """A cell in row `place` from the top; `told` are the rows of its reports where they disagree, else empty; `before`
    is the cell of the year before, where that is drawn, too."""

    place: int
    cell: Any
    told: list[Any]
    label: str
    hover: str
    before: Any = None

    @property
    def end(self) -> float:
        """The highest value drawn in the row; the label stands beside it."""
        drawn = (self.cell, *self.told, *([] if self.before is None else [self.before]))
        return max(float(row.value) for row in drawn)


def mark_colour(bar: Bar, own: str, theme: Theme) -> str:
    """The colour of a body's mark: one for all, or two where one of them is the reader's own."""
    if not own:
        return theme.bar
    return theme.own if bar.cell.body == own else theme.peer


def bar_trace(drawn: Sequence[Bar], own: str, theme: Theme) -> Trace:
    """The bars: approximate ones hatched, those that reports disagree on pale under their dots, the own one strong."""
    colours = [mark_colour(bar, own, theme) for bar in drawn]
    pale = [bar.cell.conflict for bar in drawn]
    return {
        "type": "bar",
        "orientation": "h",
        "x": [bar.cell.value for bar in drawn],
        "y": [bar.place for bar in drawn],
        "width": 0.62,
        "marker": {
            "color": [theme.bar_soft if soft else colour for soft, colour in zip(pale, colours, strict=True)],
            "line": {
                "width": [1.5 if soft and bar.cell.body == own else 0 for soft, bar in zip(pale, drawn, strict=True)],
                "color": colours,
            },
            "pattern": {
                "shape": ["/" if bar.cell.approx else "" for bar in drawn],
                "bgcolor": [theme.bar_soft] * len(drawn),
                "fgcolor": colours,
                "fillmode": "replace",
                "size": 6,
                "solidity": 0.35,
            },
        },
        "customdata": [point_data(bar.cell) for bar in drawn],
        "hovertext": [bar.hover for bar in drawn],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "unselected": {"marker": {"opacity": 0.45}},
    }


def handle_trace(drawn: Sequence[Bar]) -> Trace:
    """Unseen points at the ends of the bars, since the bar of a small value is hard to hit."""
    return scatter(
        mode="markers",
        x=[bar.end for bar in drawn],
        y=[bar.place for bar in drawn],
        marker={"size": 18, "opacity": 0},
        cliponaxis=False,
        customdata=[point_data(bar.cell) for bar in drawn],
        hovertext=[bar.hover for bar in drawn],
        hovertemplate="%{hovertext}<extra></extra>",
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def conflict_trace(bar: Bar, indicator: Indicator, language: str, theme: Theme) -> Trace:
    """A dot per report and a thin line between them; each dot leads to its own report."""
    return scatter(
        mode="lines+markers",
        x=[row.value for row in bar.told],
        y=[bar.place] * len(bar.told),
        line={"color": theme.accent, "width": 1.5},
        marker={"color": theme.accent, "size": CONFLICT_DOT, "line": {"color": theme.background, "width": 1.5}},
        cliponaxis=False,
        customdata=[point_data(row) for row in bar.told],
        hovertext=[
            hover_html(
                people_value(row.value, indicator.unit, row.approx, language),
                row.report,
                say("chart.hover_click", language),
            )
            for row in bar.told
        ],
        hovertemplate="%{hovertext}<extra></extra>",
        unselected={"marker": {"opacity": 1}},
    )


def label_width(bar: Bar, language: str) -> float:
    """The pixels that the words beside a bar take, gaps and half a dot included."""
    beside = sum(6 + text_width(words, 11) for words in _beside(bar, language))
    return 2 * GAP + CONFLICT_DOT / 2 + BOLD * text_width(bar.label, 13) + beside


def _beside(bar: Bar, language: str) -> list[str]:
    """The words in small type beside a value: inferred, and what reviewers said."""
    assumed = [say("chart.assumed", language)] if bar.cell.assumed else []
    return [*assumed, *([say(f"mark.{bar.cell.review}", language)] if bar.cell.review else [])]


def label_annotation(bar: Bar, own: str, language: str, theme: Theme) -> dict[str, Any]:
    """The words beside a bar, in type of a fixed size, bold for the own body; their ground hides the median line where
    the two meet."""
    label = html.escape(bar.label, quote=False)
    shown = f"<b>{label}</b>" if own and bar.cell.body == own else label
    beside = "".join(f" {small(words, theme.muted)}" for words in _beside(bar, language))
    return {
        "x": bar.end,
        "y": bar.place,
        "xanchor": "left",
        "xshift": GAP + (CONFLICT_DOT / 2 if bar.told else 0),
        "showarrow": False,
        "text": shown + beside,
        "bgcolor": theme.background,
        "borderpad": 0,
    }


def not_reported(place: int, language: str, theme: Theme) -> dict[str, Any]:
    """Small words in place of a bar."""
    return {
        "x": 0,
        "y": place,
        "xanchor": "left",
        "xshift": 6,
        "showarrow": False,
        "text": small(say("chart.not_reported", language), theme.muted),
    }


def median_traces(middle: float, rows: int, theme: Theme) -> list[Trace]:
    """A thin line with a rim in the colour of the ground, so that it is seen on bars and beside them."""
    return [
        scatter(
            mode="lines",
            x=[middle, middle],
            y=[-0.5, rows - 0.5],
            line={"color": colour, "width": width},
            cliponaxis=False,
            hoverinfo="skip",
        )
        for colour, width in ((theme.background, 4), (theme.muted, 1.2))
    ]


def median_label(middle: float, words: str, at_left: bool, theme: Theme) -> dict[str, Any]:
    """The median's words above its line, to the right of it where the line is near the left end."""
    return {
        "x": middle,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 2,
        "showarrow": False,
        "xanchor": "left" if at_left else "center",
        "text": html.escape(words, quote=False),
        "font": {"size": 12, "color": theme.muted},
    }
