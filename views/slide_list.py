"""The slides of the deck at hand in order: their words, their place, and on demand their charts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from present.slide_words import choice_words, heading, lost_words, title_words
from present.slides import About, Deck, Slide, moved_slide, without_slide, worded_slide
from views import decks
from views.clicks import whole
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
        up, down = (partial(moved_slide, place=place, by=by) for by in (-1, 1))
        _button(show, "up", place, slide, ":material/arrow_upward:", up, off=place == 0)
        _button(show, "down", place, slide, ":material/arrow_downward:", down, off=number == len(deck.slides))
        removed = partial(decks.Undo, "deck.removed", {"title": heading(slide, catalogue, show.language)})
        _button(show, "remove", place, slide, ":material/close:", partial(without_slide, place=place), undo=removed)
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
            args=(place, slide, title, remark),
        )
    with right:
        st.text_area(
            show.say("meeting.remark", number=number),
            key=remark,
            placeholder=show.say("meeting.remark_help"),
            max_chars=LONGEST_REMARK,
            height=68,
            on_change=_word,
            args=(place, slide, title, remark),
        )


@whole
def _word(place: int, slide: Slide, title: str, remark: str) -> None:
    words = {"title": st.session_state[title].strip(), "remark": st.session_state[remark].strip()}
    _change(place, slide, partial(worded_slide, place=place, **words))


@whole
def _change(
    place: int, slide: Slide, made: Callable[[Deck], Deck], undo: Callable[[Deck], decks.Undo] | None = None
) -> None:
    """Keep what is made of the deck at hand. That of the page may be behind: a reader who enters a title and clicks at
    once has made two changes of one page. Nothing where another slide has come to this place, as at a second click."""
    hand = decks.at_hand()
    if hand and place < len(hand.deck.slides) and hand.deck.slides[place].spec == slide.spec:
        decks.change(made(hand.deck), undo(hand.deck) if undo else None)


def _button(
    show: Shown,
    name: str,
    place: int,
    slide: Slide,
    icon: str,
    made: Callable[[Deck], Deck],
    off: bool = False,
    undo: Callable[[Deck], decks.Undo] | None = None,
) -> None:
    """A button with an icon that makes another deck of the deck at hand."""
    words = show.say(f"meeting.{name}")
    st.button(
        words,
        icon=icon,
        key=f"slide.{name}.{place + 1}",
        type="tertiary",
        disabled=off,
        on_click=_change,
        args=(place, slide, made, undo),
    )
