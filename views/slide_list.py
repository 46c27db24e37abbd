"""The slides of the deck at hand in order: their words, their place, and on demand their charts."""

from __future__ import annotations

import streamlit as st

from present.slide_words import choice_words, heading, lost_words, title_words
from present.slides import About, Deck, Slide, moved_slide, without_slide, worded_slide
from views import decks
from views.plain import literal, notice, paragraph
from views.shown import Shown
from views.slide_picture import show_picture

LONGEST_TITLE, LONGEST_REMARK = 120, 600


def show_slides(show: Shown, deck: Deck, about: About) -> None:
    """Each slide with its words and the buttons for its place."""
    for place, slide in enumerate(deck.slides):
        with st.container(border=True, key=f"slide.{place}"):
            _show_slide(show, deck, place, slide)
            show_picture(show, slide, place + 1, about.of_slide(place + 1))


def _show_slide(show: Shown, deck: Deck, place: int, slide: Slide) -> None:
    number, catalogue = place + 1, show.corpus.catalogue
    head, buttons = st.columns([7, 3], vertical_alignment="center")
    with head:
        st.header(f"{number}  {literal(heading(slide, catalogue, show.language))}", anchor=False)
    with buttons, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        _button(show, "up", number, ":material/arrow_upward:", moved_slide(deck, place, -1), off=place == 0)
        _button(
            show,
            "down",
            number,
            ":material/arrow_downward:",
            moved_slide(deck, place, 1),
            off=number == len(deck.slides),
        )
        removed = decks.Undo("deck.removed", {"title": heading(slide, catalogue, show.language)}, deck)
        _button(show, "remove", number, ":material/close:", without_slide(deck, place), undo=removed)
    own_title = title_words(slide.spec, catalogue, show.language)
    choice = choice_words(slide.spec, show.language)
    paragraph(f"{own_title} · {choice}" if slide.title else choice, muted=True)
    for sentence in lost_words(slide.spec, show.tables, catalogue, show.language):
        notice("warning", sentence)
    title, remark = f"slide.title.{place}", f"slide.remark.{place}"
    st.session_state[title], st.session_state[remark] = slide.title, slide.remark
    left, right = st.columns([2, 3])
    with left:
        st.text_input(
            show.say("meeting.title", number=number),
            key=title,
            placeholder=own_title,
            max_chars=LONGEST_TITLE,
            on_change=_word,
            args=(deck, place, title, remark),
        )
    with right:
        st.text_area(
            show.say("meeting.remark", number=number),
            key=remark,
            placeholder=show.say("meeting.remark_help"),
            max_chars=LONGEST_REMARK,
            height=68,
            on_change=_word,
            args=(deck, place, title, remark),
        )


def _word(deck: Deck, place: int, title: str, remark: str) -> None:
    words = st.session_state[title].strip(), st.session_state[remark].strip()
    decks.change(worded_slide(deck, place, *words))


def _button(
    show: Shown, name: str, number: int, icon: str, to: Deck, off: bool = False, undo: decks.Undo | None = None
) -> None:
    """A button with an icon that makes the deck `to` of the deck at hand."""
    words = show.say(f"meeting.{name}")
    st.button(
        words,
        icon=icon,
        key=f"slide.{name}.{number}",
        type="tertiary",
        disabled=off,
        on_click=decks.change,
        args=(to, undo),
    )
