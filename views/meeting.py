"""The deck for the meeting: its slides in order, the presentation, the exports."""

from __future__ import annotations

from functools import partial

import streamlit as st

from present.slides import Deck
from present.stage import stage_of
from views import decks
from views.deck_button import new_name
from views.exports import about_of, offer_exports
from views.plain import literal, notice, paragraph
from views.shown import Shown, shown
from views.slide_list import show_slides
from views.stage import present_button

_CHOSEN, _NAME = "meeting.deck", "meeting.name"


def choose_deck(show: Shown, hand: decks.AtHand | None) -> None:
    """The saved decks to choose from, and what can be done with the one at hand."""
    name = hand.deck.name if hand else ""
    names = decks.saved_names()
    options = names if not name or name in names else [name, *names]
    if not options:
        notice("info", show.say("meeting.first"))
        st.button(show.say("meeting.new"), icon=":material/add:", on_click=decks.start, args=(new_name(show.language),))
        return
    st.session_state[_CHOSEN] = name or None
    left, right = st.columns([4, 5], vertical_alignment="bottom")
    with left:
        st.selectbox(
            show.say("meeting.deck"),
            options,
            key=_CHOSEN,
            placeholder=show.say("meeting.choose"),
            on_change=_open,
        )
    with right, st.container(horizontal=True):
        fresh = new_name(show.language)
        st.button(show.say("meeting.new"), icon=":material/add:", on_click=decks.start, args=(fresh,))
        if hand:
            st.button(show.say("meeting.copy"), icon=":material/content_copy:", on_click=decks.copy)
            st.button(show.say("meeting.delete"), icon=":material/delete:", on_click=decks.delete)


def _open() -> None:
    if name := st.session_state[_CHOSEN]:
        decks.open_deck(name)


def say_what_happened(show: Shown, hand: decks.AtHand | None) -> None:
    """What became of the last click, and the ways on from there."""
    decks.say_told(show.language)
    if hand and hand.unkept:
        st.button(
            show.say("deck.keep"), icon=":material/save:", type="primary", on_click=decks.change, args=(hand.deck,)
        )
    if clash := decks.clash():
        notice("warning", show.say("deck.changed", theirs=clash.theirs, mine=clash.mine))
        with st.container(horizontal=True):
            mine, theirs = show.say("deck.stay", name=clash.mine), show.say("deck.take", name=clash.theirs)
            st.button(literal(mine), on_click=decks.settle, args=(clash.mine,))
            st.button(literal(theirs), on_click=decks.settle, args=(clash.theirs,))
    if taken := decks.undoable():
        with st.container(horizontal=True, vertical_alignment="center"):
            notice("note", show.say(taken.key, **taken.blanks))
            st.button(show.say("deck.undo"), icon=":material/undo:", on_click=decks.undo)


def show_deck(show: Shown, deck: Deck) -> None:
    """The deck's name, the ways to show it to others, and its slides."""
    st.session_state[_NAME] = deck.name
    left, right = st.columns([4, 5], vertical_alignment="bottom")
    with left:
        st.text_input(
            show.say("meeting.name"),
            key=_NAME,
            max_chars=decks.LONGEST_NAME,
            on_change=lambda: decks.rename(st.session_state[_NAME]),
        )
    if not deck.slides:
        notice("info", show.say("meeting.empty"))
        return
    tables, catalogue = show.tables, show.corpus.catalogue
    with right:
        present_button(show, partial(stage_of, deck, tables, catalogue, show.language))
    about = about_of(show, deck)
    st.header(show.say("meeting.export"), anchor=False)
    offer_exports(show, deck, about)
    st.header(show.say("meeting.slides", count=len(deck.slides)), anchor=False)
    show_slides(show, deck, about)


show = shown()
st.title(show.say("page.meeting"), anchor=False)
paragraph(show.say("meeting.lead"), muted=True)
decks.refresh()
hand = decks.at_hand()
choose_deck(show, hand)
say_what_happened(show, hand)
if hand:
    show_deck(show, hand.deck)
elif decks.saved_names():
    notice("info", show.say("meeting.none"))
