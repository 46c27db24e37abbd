"""The deck at hand: one deck of the store in the state in which this window shows it, kept at every change.

Two windows may show one deck. A change is kept under the deck's name only where the store still has what this window
showed before; otherwise it is kept as a copy, and the reader is told and offered both. The store is only added to.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from present.slides import Deck, Slide, deck_data, deck_of, free_name, with_slide
from present.spec import UnknownChart
from present.strings import say
from review.failures import StoreError
from review.messages import store_text
from views import address
from views.clicks import whole
from views.decisions import reviewer, store
from views.plain import notice

KIND = "deck"
NAME = "deck"
"""The name of a deck in the address."""
LONGEST_NAME = 40

_AT_HAND, _CLASH, _REFUSED, _UNDO, _TOLD = "deck.at_hand", "deck.clash", "deck.refused", "deck.undo", "deck.told"


@dataclass(frozen=True, slots=True)
class AtHand:
    """A deck as this window shows it, and as the store had it when it was read or kept last; None where the store does
    not have it (any longer)."""

    deck: Deck
    kept: Deck | None

    @property
    def unkept(self) -> bool:
        """Whether the store refused the last change, or another window took the deck away."""
        return self.deck != self.kept


@dataclass(frozen=True, slots=True)
class Clash:
    """The name of a deck that another window changed meanwhile, and that of the copy which this window kept."""

    theirs: str
    mine: str


@dataclass(frozen=True, slots=True)
class Undo:
    """What was taken away, in words, and the deck as it was before."""

    key: str
    blanks: dict[str, str]
    before: Deck


@st.cache_resource
def _turns() -> threading.RLock:
    """Windows of one program take turns between reading a deck and keeping it."""
    return threading.RLock()


def at_hand() -> AtHand | None:
    """The deck at hand, if there is one."""
    hand: AtHand | None = st.session_state.get(_AT_HAND)
    return hand


def clash() -> Clash | None:
    """What became of the last change where another window had changed the deck, until the reader chose."""
    told: Clash | None = st.session_state.get(_CLASH)
    return told


def undoable() -> Undo | None:
    """What the last click took away, if it can be brought back."""
    told: Undo | None = st.session_state.get(_UNDO)
    return told


def say_told(language: str) -> None:
    """Say what became of the last click where that was not what it asked for."""
    refused: StoreError | None = st.session_state.pop(_REFUSED, None)
    told: tuple[str, dict[str, str]] | None = st.session_state.pop(_TOLD, None)
    hand = at_hand()
    if told:
        key, blanks = told
        notice("warning", say(key, language, **blanks))
    if refused:
        key = "deck.refused" if hand and hand.unkept else "deck.refused_other"
        name = hand.deck.name if hand else ""
        notice("error", say(key, language, name=name), (store_text(refused, language),))
    elif hand and hand.unkept and not told:
        notice("warning", say("deck.not_kept", language, name=hand.deck.name))


def saved_names() -> list[str]:
    """The names of the decks in the store; none where it cannot be read: the top of the page says why."""
    try:
        return list(store().saved(KIND))
    except StoreError:
        return []


def arrive(language: str) -> None:
    """Open the deck that a link names, say so where there is none, and let the address name the deck at hand."""
    hand, asked = at_hand(), address.arrived(NAME)
    if asked and (hand is None or hand.deck.name != asked[0]):
        name = asked[0]
        try:
            content = store().saved(KIND).get(name)
        except StoreError:  # the top of the page says why
            content = None
        if content is None:
            notice("warning", say("deck.missing", language, name=address.cut(name)))
        elif not _take(name, content):
            notice("warning", say("deck.broken", language, name=address.cut(name)))
    hand = at_hand()
    address.keep(NAME, [hand.deck.name] if hand else [])


@whole
def open_deck(name: str) -> None:
    """Take the deck of this name to hand; say so where it is gone or damaged."""
    _leave()
    _guarded(lambda: _open(name))


def refresh() -> None:
    """Take up what other windows did to the deck at hand, unless a change of this one is still to be kept."""
    hand = at_hand()
    if hand is None or hand.unkept:
        return
    try:
        content = store().saved(KIND).get(hand.deck.name)
    except StoreError:  # the top of the page says why
        return
    if content is None:
        st.session_state[_AT_HAND] = replace(hand, kept=None)
        st.session_state[_TOLD] = "deck.gone", {"name": hand.deck.name}
    elif content != _content(hand.kept):
        _take(hand.deck.name, content)


@whole
def add(slide: Slide, new_name: str) -> None:
    """Put the slide at the end of the deck at hand as the store has it now; of a new deck where none is at hand."""
    st.session_state.pop(_UNDO, None)
    if at_hand() is None:
        st.session_state[_AT_HAND] = AtHand(Deck(free_name(new_name, saved_names())), None)
    with _turns():
        refresh()
        hand = at_hand()
        if hand is not None:
            change(with_slide(hand.deck, slide))


@whole
def change(to: Deck, undo: Undo | None = None) -> None:
    """Keep what the deck at hand becomes; under another name where another window changed it meanwhile."""
    st.session_state.pop(_TOLD, None)
    st.session_state[_UNDO] = undo
    hand = at_hand()
    kept = hand.kept if hand else None
    st.session_state[_AT_HAND] = AtHand(to, kept)  # not lost where the store refuses
    _guarded(lambda: _keep(to, _content(kept)))


@whole
def start(new_name: str) -> None:
    """Take a new, empty deck to hand."""
    _leave()
    st.session_state[_AT_HAND] = None
    change(Deck(free_name(new_name, saved_names())))


@whole
def copy() -> None:
    """Keep the deck at hand under another name, too, and take that to hand."""
    hand = at_hand()
    if hand is None:
        return
    _leave()
    st.session_state[_AT_HAND] = None
    change(replace(hand.deck, name=free_name(hand.deck.name, {hand.deck.name, *saved_names()})))


@whole
def rename(name: str) -> None:
    """Give the deck at hand another name; where another window changed it meanwhile, its state stays under the old."""
    hand, name = at_hand(), " ".join(name.split())[:LONGEST_NAME]
    if hand is None or name == hand.deck.name:
        return
    if not name:
        st.session_state[_TOLD] = "deck.name_empty", {}
        return
    _guarded(lambda: _rename(hand, name))


@whole
def delete() -> None:
    """Take the deck at hand out of the store, unless another window changed it meanwhile."""
    hand = at_hand()
    if hand is not None:
        _leave()
        _guarded(lambda: _delete(hand))


@whole
def undo() -> None:
    """Bring back what the last click took away."""
    taken = undoable()
    if taken is None:
        return
    hand = at_hand()
    if hand is None or hand.deck.name != taken.before.name:
        st.session_state[_AT_HAND] = None
    change(taken.before)


@whole
def settle(name: str) -> None:
    """Go on with one of the two decks of a clash."""
    st.session_state.pop(_CLASH, None)
    hand = at_hand()
    if hand is None or hand.deck.name != name:
        open_deck(name)


def _leave() -> None:
    """Forget what was told of the deck that is no longer at hand."""
    for name in (_CLASH, _UNDO, _TOLD):
        st.session_state.pop(name, None)


def _guarded(work: Callable[[], None]) -> None:
    """Do the work in turn with other windows; remember why where the store refuses."""
    try:
        with _turns():
            work()
    except StoreError as error:
        st.session_state[_REFUSED] = error


def _open(name: str) -> None:
    content = store().saved(KIND).get(name)
    if content is None:
        st.session_state[_TOLD] = "deck.missing", {"name": name}
    elif not _take(name, content):
        st.session_state[_TOLD] = "deck.broken", {"name": name}


def _keep(to: Deck, before: dict[str, Any] | None) -> None:
    kept = store().saved(KIND)
    theirs = kept.get(to.name)
    if theirs is not None and theirs not in (before, _content(to)):
        mine = free_name(to.name, kept)
        st.session_state[_CLASH] = Clash(to.name, mine)
        st.session_state.pop(_UNDO, None)
        to = replace(to, name=mine)
    _save(to)
    st.session_state[_AT_HAND] = AtHand(to, to)


def _rename(hand: AtHand, name: str) -> None:
    kept = store().saved(KIND)
    if name in kept:
        st.session_state[_TOLD] = "deck.name_taken", {"name": name}
        return
    old, to = hand.deck.name, replace(hand.deck, name=name)
    _save(to)
    st.session_state[_AT_HAND] = AtHand(to, to)
    st.session_state.pop(_UNDO, None)
    if kept.get(old) == _content(hand.kept):
        store().save(KIND, old, {}, reviewer())
    elif old in kept:
        st.session_state[_CLASH] = Clash(old, name)


def _delete(hand: AtHand) -> None:
    name = hand.deck.name
    theirs = store().saved(KIND).get(name)
    if theirs is not None and theirs != _content(hand.kept) and _take(name, theirs):
        st.session_state[_TOLD] = "deck.changed_untouched", {"name": name}
        return
    store().save(KIND, name, {}, reviewer())
    st.session_state[_AT_HAND] = None
    st.session_state[_UNDO] = Undo("deck.deleted", {"name": name}, hand.deck)


def _take(name: str, content: dict[str, Any]) -> bool:
    """Take a deck of the store to hand; whether its content is one."""
    try:
        deck = deck_of(name, content)
    except UnknownChart:
        return False
    st.session_state[_AT_HAND] = AtHand(deck, deck)
    return True


def _save(deck: Deck) -> None:
    store().save(KIND, deck.name, deck_data(deck), reviewer())


def _content(deck: Deck | None) -> dict[str, Any] | None:
    return None if deck is None else deck_data(deck)
