"""A figure that the program missed: marked in the report, said what it is, and kept."""

from __future__ import annotations

from functools import partial

import streamlit as st

from extract.cleaning import cleaned
from extract.model import Observation, Reading
from extract.numerals import figure_of
from present.entered import figure_words
from review.model import Change
from views import decisions
from views.clicks import whole
from views.figure_form import Told, figure_form
from views.links import FIGURE, reference
from views.marking import marked_words, place_of, taken_up
from views.plain import notice, paragraph
from views.shown import Shown

_BUTTON, _TYPED, _MARKED, _MISSED = "adding.button", "adding.typed", "adding.marked", "adding.missed"


def offer_adding(show: Shown, reading: Reading, first: int, near: Observation | None = None) -> None:
    """Offer to add a figure of the report whose text is shown from the character `first` on. What the new figure is of
    is at first what `near` is of."""
    with st.expander(show.say("adding.title"), expanded=_place(reading) is not None):
        if not decisions.reviewer():
            paragraph(show.say("review.name_first"), muted=True)
            return
        paragraph(show.say("adding.lead"), muted=True)
        left, right = st.columns([2, 3], vertical_alignment="bottom")
        with left:
            marked_words(show.say("adding.take_up"), _BUTTON, partial(_mark, reading, first))
        with right:
            st.text_input(show.say("adding.typed"), key=_TYPED, on_change=_type, args=(reading,))
        if reason := st.session_state.pop(_MISSED, ""):
            notice("warning", show.say(reason))
        if place := _place(reading):
            _say_what(show, reading, place, near)


def _say_what(show: Shown, reading: Reading, place: tuple[int, int], near: Observation | None) -> None:
    start, end = place
    text = reading.document.text
    words = text[start:end]
    around = text[max(0, start - 30) : start] + f"【{words}】" + text[end : end + 30]
    paragraph(show.say("adding.marked", words=" ".join(around.split())))
    stated = figure_of(cleaned(words).text)
    told = Told(
        near.mention.indicator if near else "",
        figure_words(words),
        None,
        bool(stated and stated.approx),
        near.body if near else "",
        near.period if near else "",
    )
    figure_form(show, f"adding.{start}.{end}", told, show.say("adding.keep"), partial(_keep, show, reading, place))


@whole
def _mark(reading: Reading, first: int) -> None:
    words = taken_up(_BUTTON)
    place = place_of(reading.document.text[first:], words) if words else None
    if place is None:
        st.session_state[_MISSED] = "adding.nothing_marked"
    else:
        _remember(reading, place[0] + first, place[1] + first)


@whole
def _type(reading: Reading) -> None:
    """Take up words that were typed in, where the report has them once."""
    words = str(st.session_state[_TYPED]).strip()
    count = reading.document.text.count(words) if words else 0
    if count == 1:
        start = reading.document.text.index(words)
        _remember(reading, start, start + len(words))
    elif words:
        st.session_state[_MISSED] = "adding.not_there" if not count else "adding.several"


def _remember(reading: Reading, start: int, end: int) -> None:
    st.session_state[_MARKED] = reading.document.sha256, start, end


def _place(reading: Reading) -> tuple[int, int] | None:
    """The words taken up, if they are of this report."""
    marked = st.session_state.get(_MARKED)
    return marked[1:] if marked and marked[0] == reading.document.sha256 else None


def _keep(show: Shown, reading: Reading, place: tuple[int, int], told: Change, why: str) -> None:
    if decisions.add(show.corpus, reading.document, *place, told, why):
        st.session_state.pop(_MARKED, None)
        st.session_state[_TYPED] = ""
        st.session_state[FIGURE] = reference(reading, place[0], told.indicator or "")
