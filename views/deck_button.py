"""The button beside a chart that takes it into the deck at hand."""

from __future__ import annotations

from datetime import date

import streamlit as st

from present.slides import Slide
from present.spec import ChartSpec
from present.strings import say
from views import address, decks
from views.clicks import whole
from views.plain import literal
from views.shown import Shown

MEETING = "views/meeting.py"
_ADDED = "deck.just_added"


def offer_for_deck(show: Shown, spec: ChartSpec) -> None:
    """Offer to put the chart into the deck at hand, and show the way to that deck."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            show.say("deck.add"),
            icon=":material/playlist_add:",
            key="deck.add",
            help=show.say("deck.add_help"),
            on_click=_add,
            args=(spec, show.language),
        )
        if hand := decks.at_hand():
            words = show.say("deck.counted", name=hand.deck.name, count=len(hand.deck.slides))
            st.page_link(MEETING, label=literal(words), icon=":material/slideshow:", query_params=address.carried())
    decks.say_told(show.language)
    if added := st.session_state.pop(_ADDED, None):
        st.toast(literal(show.say("deck.added", **added)), icon=":material/check:")


@whole
def _add(spec: ChartSpec, language: str) -> None:
    decks.add(Slide(spec), new_name(language))
    hand = decks.at_hand()
    if hand and not hand.unkept:
        st.session_state[_ADDED] = {"name": hand.deck.name, "count": len(hand.deck.slides)}


def new_name(language: str) -> str:
    """What a new deck is called until the reader names it."""
    return say("deck.new_name", language, day=date.today().isoformat())
