"""What all charts share: what a chart is, its frame, its margins, and what a click on it means."""

from __future__ import annotations

import html
import unicodedata
from collections import namedtuple
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from present.strings import say
from present.theme import FONTS, Theme

# A trace as Plotly takes it. Figures are put together from dicts and built once: an object of Plotly's own that is
# changed step by step checks itself each time, which takes seconds for a page of charts.
Trace = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure with the words that belong around it.

    `title` heads it, `definition` says what is counted in which unit, `alt` says its content to those who do not
    see it, `notes` explain the marks that it really uses (whole sentences), `missing` are the bodies asked for that
    report nothing: list them, they are not drawn as 0. The figure's height in pixels is `figure.layout.height`; its
    width is that of its place. Its colours are its own: show it with `theme=None` and `config=CHART_CONFIG`.
    """

    figure: go.Figure
    title: str
    definition: str
    alt: str
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clicked:
    """The cell behind a point of a chart, and its observations, the ones that make the value first."""

    body: str
    period: str
    indicator: str
    evidence: tuple[int, ...]


def point_data(cell: Any) -> list[str]:
    """The `customdata` of a cell (a row of `rows_of`); `clicked` reads it back."""
    return [cell.body, cell.period, cell.indicator, " ".join(str(number) for number in cell.evidence)]


def clicked(customdata: Sequence[str]) -> Clicked:
    """The cell behind a clicked point.

    >>> clicked(["古浪县政协", "2023", "consultations", "12 15"])
    Clicked(body='古浪县政协', period='2023', indicator='consultations', evidence=(12, 15))
    """
    body, period, indicator, evidence = customdata[:4]
    return Clicked(body, period, indicator, tuple(int(number) for number in evidence.split()))


def scatter(**properties: Any) -> Trace:
    """A trace of points or lines with Plotly's properties."""
    return {"type": "scatter", **properties}


def figure_of(traces: Sequence[Trace], layout: dict[str, Any]) -> go.Figure:
    """The figure of these parts. Plotly does not check them property by property, which would take most of the time of
    a click; the tests do, as they look at each kind of chart in a browser."""
    return go.Figure(list(traces), layout, _validate=False)


def rows_of(table: pd.DataFrame) -> list[Any]:
    """The rows of a cells table, each with its columns as attributes (pandas' own type says nothing of them)."""
    # `itertuples` asks a column of text for each of its values, which takes several times as long.
    row = namedtuple("Row", table.columns)  # type: ignore[misc]
    return list(map(row._make, zip(*(table[name].tolist() for name in table.columns), strict=True)))


def reported_values(by_report: pd.DataFrame, cell: Any) -> list[Any]:
    """The rows of `cells(observations, by_report=True)` behind a cell, one per report and value, lowest first."""
    same = (
        (by_report["body"] == cell.body)
        & (by_report["period"] == cell.period)
        & (by_report["indicator"] == cell.indicator)
    )
    return rows_of(by_report[same].sort_values("value", kind="stable"))


def text_width(text: str, size: float) -> float:
    """The width of the text in pixels at a font size, roughly: a Chinese character is one em, others 0.56.

    >>> text_width("古浪县政协", 14), round(text_width("116.4", 14), 1)
    (70.0, 39.2)
    """
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return size * (wide + 0.56 * (len(text) - wide))


def wrapped(text: str, em: float) -> list[str]:
    """The text in lines of at most `em` ems, of about equal length; English breaks at spaces where it can.

    >>> wrapped("中国人民政治协商会议青海省委员会", 10)
    ['中国人民政治协商', '会议青海省委员会']
    >>> wrapped("古浪县政协", 10), wrapped("Standing Committee of the Example County", 12)
    (['古浪县政协'], ['Standing Committee', 'of the Example County'])
    """
    count = -int(-text_width(text, 1) // em)
    lines: list[str] = []
    while count > 1:
        cut = -(-len(text) // count)
        space = text.rfind(" ", 0, cut + 1)
        cut = space if space > 0 else cut
        lines.append(text[:cut].strip())
        text, count = text[cut:].strip(), count - 1
    return [*lines, text]


def label_html(text: str, em: float = 12) -> str:
    """The text, escaped and wrapped, for places where plotly.js reads tags.

    >>> label_html("<b>甲</b>县政协")
    '&lt;b&gt;甲&lt;/b&gt;县政协'
    """
    return "<br>".join(html.escape(line, quote=False) for line in wrapped(text, em))


def small(text: str, colour: str) -> str:
    """Escaped words in small type beside a value."""
    return f'<span style="font-size:11px;color:{colour}">{html.escape(text, quote=False)}</span>'


def hover_marks(cell: Any, language: str) -> list[str]:
    """What is to be known of a cell, a line each over its point: approximate, inferred, what reviewers said."""
    marks = [mark for mark in ("approx", "assumed") if getattr(cell, mark)]
    return [say(f"chart.hover_{mark}", language) for mark in (*marks, cell.review) if mark]


def hover_html(head: str, *lines: str) -> str:
    """The words shown over a point, escaped, the first line bold.

    >>> hover_html("<甲>县政协", "约12件")
    '<b>&lt;甲&gt;县政协</b><br>约12件'
    """
    rest = (html.escape(line, quote=False) for line in lines)
    return "<br>".join([f"<b>{html.escape(head, quote=False)}</b>", *rest])


def layout(theme: Theme, height: float, left: float, right: float, top: float, bottom: float) -> dict[str, Any]:
    """The frame of a figure: see-through ground, our fonts, fixed margins in pixels, no zoom, no legend."""
    return {
        "height": round(height),
        "autosize": True,
        "margin": {"l": round(left), "r": round(right), "t": top, "b": bottom, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONTS, "size": 13, "color": theme.text},
        "hoverlabel": {
            "bgcolor": theme.panel,
            "bordercolor": theme.faint,
            "font": {"family": FONTS, "size": 13, "color": theme.text},
            "align": "left",
        },
        "hovermode": "closest",
        "dragmode": False,
        "showlegend": False,
        "template": None,
    }
