"""One body, all its indicators against those of its peers, on one page."""

from __future__ import annotations

from typing import Any

import streamlit as st

from present.about import sources_of
from present.profile import Line, profile_lines
from present.profile_table import profile_table
from present.spec import ChartSpec
from present.values import definition_text, indicator_name, period_text
from views import address
from views.choices import choose_period, known_bodies, periods
from views.deck_button import offer_for_deck
from views.filters import choose_one
from views.links import FIGURE, link, reference_of
from views.plain import facts, notice, paragraph
from views.shown import Shown, shown


def most_figures(show: Shown, bodies: list[str]) -> str:
    """The body with the most cells that state a period; `bodies` holds one at least."""
    counts = show.corpus.cells[show.corpus.cells["period"] != ""]["body"].value_counts().to_dict()
    return max(bodies, key=lambda body: counts.get(body, 0))


def choose_body(show: Shown, bodies: list[str]) -> str:
    """The body to show: at first the reader's own, else the one with the most figures."""
    default = show.own or most_figures(show, bodies)
    return choose_one("of", show.say("filter.body"), bodies, lambda body: body, default, show.language)


def show_profile(show: Shown, body: str, period: str) -> None:
    """The body's indicators as a table; below, what each of them counts."""
    corpus, language = show.corpus, show.language
    lines = profile_lines(corpus.cells, corpus.catalogue.indicators, period, body, show.compared.bodies)
    blanks = {"body": body, "peers": show.compared.group, "period": period_text(period, language)}
    paragraph(show.say("profile.lead", **blanks))
    if show.compared.absent:
        notice("info", show.say("peers.absent", group=show.compared.group))
    elif len(set(show.compared.bodies) - {body}) == 0:
        notice("info", show.say("peers.none", own=body))
    carried = address.carried()

    def evidence(cell: Any) -> str:
        return link("evidence", **carried, **{FIGURE: reference_of(corpus, cell.evidence[0])})

    def compare(indicator: str) -> str:
        return link("compare", **carried, indicator=indicator, period=period)

    st.html(profile_table(lines, body, corpus.catalogue.groups, language, show.theme, evidence, compare))
    sources = sources_of(corpus.by_report, "/".join(line.indicator.id for line in lines), [period], [body])
    told = [show.say("profile.key", body=body), show.say("about.sources", **sources._asdict())]
    if silent := sum(line.cell is None for line in lines):
        told.append(show.say("profile.missing", body=body, count=silent))
    paragraph("\n".join(told), muted=True)
    if show.compared.unclear:
        paragraph(show.say("peers.unclear", bodies=show.joined(show.compared.unclear)), muted=True)
    peers = show.compared
    offer_for_deck(show, ChartSpec("profile", "", period, peers.bodies, own=body, group=peers.kept))
    show_definitions(show, lines)


def show_definitions(show: Shown, lines: list[Line]) -> None:
    """Definition, unit and aggregation of each indicator, made when they are unfolded."""
    box = st.expander(show.say("profile.about"), key="profile.definitions", on_change="rerun")
    if box.open:
        with box:
            facts(
                [
                    (
                        indicator_name(line.indicator, show.language),
                        f"{definition_text(line.indicator, show.language)} "
                        + show.say(f"about.aggregate.{line.indicator.aggregate}"),
                    )
                    for line in lines
                ]
            )


show = shown()
st.title(show.say("page.profile"), anchor=False)
bodies = known_bodies(show.corpus.cells)
if not bodies:
    notice("info", show.say("profile.no_bodies"))
else:
    left, right = st.columns([5, 3])
    with left:
        body = choose_body(show, bodies)
    cells = show.corpus.cells[show.corpus.cells["body"] == body]
    if not periods(cells):
        notice("info", show.say("profile.none", body=body))
    else:
        with right:
            period = choose_period(show, cells)
        show_profile(show, body, period)
