"""The figure that was clicked, in its report; below, all figures to choose from."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pandas as pd
import streamlit as st

from present.values import body_text, period_text
from review.applied import Review
from views import address
from views.choices import asked_period, known_bodies
from views.figure_detail import show_figure, show_wrong_figure
from views.figures import observations_table
from views.filters import asked_option, choose_one, just_set, let_go
from views.left_out import wrong_figure
from views.links import (
    FIGURE,
    FILTERS,
    SETTLING,
    UNKNOWN,
    find_observation,
    listing_filters,
    observation_row,
    reference_of,
)
from views.plain import notice
from views.settling import point_name, read_point, show_place
from views.shown import Shown, shown

ALL = ""


def asked_for(what: str) -> str:
    """The name of the figure to show, or of the open point that it is part of: the link's, else the one chosen last;
    empty when there is none."""
    asked = address.arrived(what)
    if asked is not None:
        st.session_state[what] = asked[0] if asked else ""
    name: str = st.session_state.get(what, "")
    return name


class Asked(NamedTuple):
    """The name of the figure to show, empty when there is none; its id, or what was decided where it was found wrong:
    neither where the folder holds it no longer."""

    name: str = ""
    number: int | None = None
    wrong: Review | None = None


def figure_named(show: Shown, name: str) -> Asked:
    """The figure of this name in links."""
    number = find_observation(show.corpus, name) if name else None
    return Asked(name, number, wrong_figure(show.corpus, name) if name and number is None else None)


def agreed(show: Shown, asked: Asked) -> Asked:
    """The figure to show, once it and the filters agree: a filter that the reader has just set decides over the figure;
    otherwise the figure decides, and the filters that do not list it are let go."""
    lists = {}
    if asked.number is not None:
        row = observation_row(show.corpus, asked.number)
        lists = listing_filters(row["indicator"], row["body"], row["period"])
    elif asked.wrong:
        told = asked.wrong.observation
        lists = listing_filters(told.mention.indicator, told.body, told.period)
    against = [filter for filter in FILTERS if asked_option(filter) not in (None, ALL, lists.get(filter))]
    if against and any(map(just_set, FILTERS)):
        st.session_state[FIGURE] = st.session_state[SETTLING] = ""
        return Asked()
    if lists:
        for filter in against:
            let_go(filter)
    return asked


def fitting(show: Shown) -> tuple[pd.DataFrame, bool]:
    """The figures that fit the three filters, and whether any filter is set."""
    table = show.corpus.observations
    ids = [entry.id for entry in show.corpus.catalogue.indicators]
    bodies = known_bodies(table)
    told = sorted(filter(None, table["period"].unique()), reverse=True)
    places = st.columns(3)
    with places[0]:
        indicator = _choose(show, "indicator", "filter.all_indicators", ids, show.name)
    with places[1]:
        body = _choose(
            show, "body", "filter.all_bodies", [*bodies, UNKNOWN], lambda body: body_text(body, show.language)
        )
    with places[2]:
        period = _choose(
            show, "period", "filter.all_periods", [*told, UNKNOWN], lambda period: period_text(period, show.language)
        )
    for column, chosen in (("indicator", indicator), ("body", body), ("period", period)):
        if chosen != ALL:
            table = table[table[column] == _told(chosen)]
    return table, any((indicator, body, period))


def _choose(show: Shown, column: str, all_key: str, options: list[str], words: Callable[[str], str]) -> str:
    return choose_one(
        f"find_{column}",
        show.say(f"filter.{column}"),
        [ALL, *options],
        lambda option: words(_told(option)) if option else show.say(all_key),
        ALL,
        show.language,
        missing=(lambda asked: asked_period(show, asked)) if column == "period" else str,
    )


def _told(option: str) -> str:
    """The column's value for an option: what is unknown is empty there."""
    return "" if option == UNKNOWN else option


def siblings(show: Shown, number: int) -> pd.DataFrame:
    """All figures told of the same body, period and indicator as the figure with this id."""
    table, row = show.corpus.observations, observation_row(show.corpus, number)
    for column in ("body", "period", "indicator"):
        table = table[table[column] == row[column]]
    return table


show = shown()
st.title(show.say("page.evidence"), anchor=False)
detail = st.container(gap="medium")

name, number, wrong = agreed(show, figure_named(show, asked_for(FIGURE)))
heading = st.empty()
table, filtered = fitting(show)
all_figures = len(show.corpus.observations)
counted = show.say("evidence.some", count=len(table), all=all_figures) if filtered else ""
heading.header(counted or show.say("evidence.all", count=all_figures), anchor=False)
if table.empty:
    notice("info", show.say("evidence.none"))
else:
    observations_table(show, table, "evidence.figures")

settling = read_point(asked_for(SETTLING))
opened_from = point_name(settling) if settling else ""
with detail:
    if settling:
        show_place(show, settling)
    if name and number is None and not wrong:
        notice("warning", show.say("evidence.stale"))
    elif number is None and not wrong and filtered and not table.empty:
        number = int(table["id"].iloc[0])
    if wrong:
        show_wrong_figure(show, wrong, opened_from)
    elif number is None:
        notice("info", show.say("evidence.choose"))
    else:
        show_figure(show, number)
        if len(told := siblings(show, number)) > 1:
            st.header(show.say("evidence.siblings", count=len(told)), anchor=False)
            observations_table(show, told, "evidence.siblings", opened_from)
kept = name if wrong else reference_of(show.corpus, number) if number is not None else ""
if kept:
    st.session_state[FIGURE] = kept  # also of the first that fits: the reader may correct it, and stays with it
address.keep(FIGURE, [kept] if kept else [])
address.keep(SETTLING, [opened_from] if opened_from else [])
