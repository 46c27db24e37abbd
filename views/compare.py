"""One indicator in one period, body beside body; then several indicators side by side."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from extract.model import Indicator
from present.bars import bar_order
from present.charts import multiples
from present.comparison import Comparison
from present.orders import SORTS
from present.ratios import Key
from present.spec import ChartSpec, comparison_of, ratio_of
from present.standings import standings
from present.statistics_strip import statistics
from present.values import group_name, indicator_name, is_year, period_text
from views.chart import show_chart, show_head, show_panel
from views.choices import choose_bodies, choose_indicator, choose_per, choose_period, group_of, periods, say_absent
from views.deck_button import offer_for_deck
from views.figures import all_cells, conflict_lines, periods_text, standings_table
from views.filters import choose_many, choose_one
from views.plain import notice, paragraph
from views.shown import Shown, shown
from views.statistics import show_statistics

PANELS_BESIDE = 2  # small charts in a row; a phone puts them under each other
KINDS = ("bars", "dots", "trend", "table")
MOST_LEFT_OUT = 12  # figures that a sentence names; of more the number is told


def choose_looks(show: Shown) -> tuple[str, str]:
    """The kind of chart and the order of the bodies."""
    left, right = st.columns([5, 3], vertical_alignment="bottom")
    with left:
        kind = choose_one(
            "chart",
            show.say("filter.chart"),
            KINDS,
            lambda kind: show.say(f"kind.{kind}"),
            KINDS[0],
            show.language,
            beside=True,
        )
    with right:
        sort = choose_one(
            "sort", show.say("filter.sort"), SORTS, lambda sort: show.say(f"sort.{sort}"), SORTS[0], show.language
        )
    return kind, sort


def say_apart(show: Shown, cells: pd.DataFrame, period: str) -> None:
    """Say which of the cells, those of the bodies compared and of none, the chart leaves out, and where they are."""
    named = cells[cells["body"] != ""]
    spans = named[[bool(told) and not is_year(told) and told != period for told in named["period"]]]
    if len(spans):
        paragraph(show.say("compare.spans", count=len(spans), periods=periods_text(show, spans)))
    if undated := int((named["period"] == "").sum()):
        paragraph(show.say("compare.unknown_period", count=undated))
    if nameless := int((cells["body"] == "").sum()):
        paragraph(show.say("compare.unknown_body", count=nameless))


def say_left_out(show: Shown, per: str, left_out: list[Key]) -> None:
    """Say which figures could not be divided, since the denominator of their body and period is missing."""
    if not left_out:
        return
    named = [
        show.say("ratio.figure", body=body, period=period_text(period, show.language))
        for body, period in left_out[:MOST_LEFT_OUT]
    ]
    more = ["…"] if len(left_out) > MOST_LEFT_OUT else []
    figures = show.joined([*named, *more])
    paragraph(show.say("ratio.left_out", by=show.name(per), figures=figures))


def compare_one(show: Shown, spec: ChartSpec) -> None:
    """The chart of the indicator in the period, and what belongs to it."""
    asked = comparison_of(spec, show.tables, show.corpus.catalogue)
    bodies, language = list(spec.bodies), show.language
    chart = show.chart(spec)
    if len(chart.missing) == len(bodies):
        name, words = indicator_name(asked.indicator, language), period_text(spec.period, language)
        notice("info", show.say("compare.no_bars", indicator=name, period=words))
    elif spec.kind == "table":
        show_head(chart)
        standings_table(show, standings(asked), "standings")
    else:
        show_chart(show, chart, spec.kind)
    offer_for_deck(show, spec)
    show_statistics(
        statistics(replace(asked, by_report=show.corpus.by_report), language),
        show.say("chart.title", indicator=show.say("stat.label"), period=period_text(spec.period, language)),
    )
    if chart.missing and len(chart.missing) < len(bodies):
        paragraph(show.say("compare.missing", bodies=show.joined(chart.missing)))
    drawn = asked.cells[(asked.cells["period"] == spec.period) & asked.cells["body"].isin(bodies)]
    if lines := conflict_lines(show, drawn, asked.by_report):
        notice("warning", show.say("compare.conflicts"), lines)


def compare_more(show: Shown, period: str, bodies: list[str]) -> None:
    """Small charts of the indicators that the reader adds, singly or as a group, the bodies of all in the order
    given."""
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators}
    groups = dict.fromkeys(entry.group for entry in entries.values())
    st.header(show.say("compare.multiples"), anchor=False)
    left, middle, right = st.columns([3, 5, 2])
    with left:
        group = choose_one(
            "group",
            show.say("filter.group"),
            ["", *groups],
            lambda name: _group_words(show, name),
            "",
            show.language,
        )
    with middle:
        picked = choose_many(
            "also",
            show.say("filter.also"),
            list(entries),
            lambda id: show.grouped_name(entries[id]),
            show.say("filter.also_none"),
            show.language,
        )
    with right:
        scale = choose_one(
            "scale",
            show.say("filter.scale"),
            ["free", "shared"],
            lambda scale: show.say(f"scale.{scale}"),
            "free",
            show.language,
            help=show.say("scale.help"),
            beside=True,
        )
    told = set(show.corpus.cells["indicator"].unique())
    of_group = [entry.id for entry in entries.values() if group and entry.group == group and entry.id in told]
    chosen = [entries[id] for id in dict.fromkeys([*of_group, *picked])]
    show_panels(show, chosen, period, bodies, scale == "shared")


def _group_words(show: Shown, group: str) -> str:
    if not group:
        return show.say("filter.group_none")
    return group_name(group, show.corpus.catalogue.groups, show.language)


def show_panels(show: Shown, chosen: list[Indicator], period: str, bodies: list[str], shared: bool) -> None:
    """A small chart per indicator, a few beside each other."""
    # Every panel looks through the tables: they need hold this period only.
    cells, by_report = (table[table["period"] == period] for table in (show.corpus.cells, show.corpus.by_report))
    asked = [Comparison(cells, by_report, entry, period, bodies, show.own) for entry in chosen]
    charts = multiples(asked, show.language, show.theme, shared)
    for first in range(0, len(charts), PANELS_BESIDE):
        beside = charts[first : first + PANELS_BESIDE]
        for column, chart, entry in zip(st.columns(PANELS_BESIDE), beside, chosen[first:], strict=False):
            with column:
                show_panel(show, chart, f"panel.{entry.id}")


show = shown()
st.title(show.say("page.compare"), anchor=False)
places = st.columns([5, 4, 3])
with places[0]:
    indicator = choose_indicator(show)
with places[1]:
    per = choose_per(show, indicator)
bodies = choose_bodies(show)
asked = ChartSpec("bars", indicator.id, bodies=tuple(bodies), per=per, own=show.own)
comparison = comparison_of(asked, show.tables, show.corpus.catalogue)
cells = comparison.cells[comparison.cells["indicator"] == comparison.indicator.id]
name = indicator_name(comparison.indicator, show.language)
dated = periods(cells)
nobody = say_absent(show, bodies)
if cells.empty:
    notice("info", show.say("compare.no_figures", indicator=name))
elif not dated:
    notice("info", show.say("compare.no_period", indicator=name))
elif not nobody:
    with places[2]:
        period = choose_period(show, cells)
    kind, sort = choose_looks(show)
    compare_one(show, ChartSpec(kind, indicator.id, period, tuple(bodies), per, show.own, sort, group_of(show, bodies)))
    say_apart(show, cells[cells["body"].isin(["", *bodies])], period)
if per:
    left_out = ratio_of(asked, show.tables, show.corpus.catalogue).left_out
    say_left_out(show, per, [key for key in left_out if key[0] in bodies and (not dated or key[1] == period)])
if show.compared.unclear:
    paragraph(show.say("peers.unclear", bodies=show.joined(show.compared.unclear)), muted=True)
if not cells.empty:
    all_cells(show, cells, name, "compare.cells", not dated)
if dated and not nobody:
    compare_more(show, period, bar_order(replace(comparison, period=period, sort=sort)))
