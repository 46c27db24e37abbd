"""One indicator over the years, a line per body; gaps where nothing was reported."""

from __future__ import annotations

import streamlit as st

from present.spec import ChartSpec
from present.values import indicator_name, is_year
from views.chart import show_chart
from views.choices import choose_bodies, choose_indicator, group_of, say_absent
from views.deck_button import offer_for_deck
from views.figures import all_cells, conflict_lines, periods_text
from views.plain import notice, paragraph
from views.shown import shown

show = shown()
st.title(show.say("page.trend"), anchor=False)
left, right = st.columns(2)
with left:
    indicator = choose_indicator(show)
with right:
    bodies = choose_bodies(show)

name = indicator_name(indicator, show.language)
cells = show.corpus.cells[show.corpus.cells["indicator"] == indicator.id]
chosen = cells[cells["body"].isin(bodies)]
yearly = chosen[[is_year(period) for period in chosen["period"]]]
spans = chosen[[bool(period) and not is_year(period) for period in chosen["period"]]]

nobody = say_absent(show, bodies)
if cells.empty:
    notice("info", show.say("compare.no_figures", indicator=name))
elif yearly.empty and not nobody:
    notice("info", show.say("trend.no_years", indicator=name))
elif not nobody:
    spec = ChartSpec("trend", indicator.id, bodies=tuple(bodies), own=show.own, group=group_of(show, bodies))
    chart = show.chart(spec)
    show_chart(show, chart, "trend")
    offer_for_deck(show, spec)
    if chart.missing:
        paragraph(show.say("trend.missing", bodies=show.joined(chart.missing)))
    if lines := conflict_lines(show, yearly, show.corpus.by_report):
        notice("warning", show.say("compare.conflicts"), lines)
if len(spans):
    paragraph(show.say("trend.spans", count=len(spans), periods=periods_text(show, spans)))
if undated := int((chosen["period"] == "").sum()):
    paragraph(show.say("compare.unknown_period", count=undated))
if nameless := int((cells["body"] == "").sum()):
    paragraph(show.say("compare.unknown_body", count=nameless))
if not cells.empty:
    all_cells(show, cells, name, "trend.cells", yearly.empty)
