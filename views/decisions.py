"""What people decide on the pages: who they are, their store, and each kind of decision as one call.

The store is `DATABASE_URL`, or the file `data/decisions.sqlite3` beside `dashboard.py`. Where it refuses, the pages go
on with the decisions read last, and say so; what a person entered is not lost but asked for again.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import streamlit as st

from extract.model import Document, Observation
from review.failures import StoreError
from review.model import ADD, CHANGE, FACTS, RIGHT, UNDO, WRONG, Change, Decision, Target
from review.store import Store, open_store
from review.targets import difference, seen, target_of, target_of_report, target_of_words
from views.clicks import whole
from views.corpus import Corpus, Decided
from views.folders import HERE
from views.own_name import keep_in_browser, kept_name
from views.shown import Shown

DEFAULT_FILE = HERE / "data" / "decisions.sqlite3"
LONGEST_NAME = 40
"""Characters of a reviewer's name."""

_REVIEWER, _NAMED = "reviewer", "reviewer.named"
_FAILED, _REFUSED = "decision.failed", "decision.refused"
_PATIENCE = 15.0
"""Seconds before a server that did not answer is asked again: until then no click waits for it."""


class _Opened:
    """The store at one address once it could be opened, what was read of it last, and when it last failed."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.lock = threading.Lock()
        self.store: Store | None = None
        self.last = Decided()
        self.failed: tuple[float, StoreError] | None = None

    def opened(self) -> Store:
        """The store. Raises StoreError where it cannot be opened."""
        with self.lock:
            if self.failed and time.monotonic() - self.failed[0] < _PATIENCE:
                raise self.failed[1]
            self.failed = None
            try:
                self.store = self.store or open_store(self.url)
            except StoreError as error:
                self.remember(error)
                raise
            return self.store

    def remember(self, error: StoreError) -> None:
        """Leave a server alone for a while that does not answer."""
        if error.code == "store_unreachable":
            self.failed = time.monotonic(), error


@st.cache_resource
def _opened(url: str) -> _Opened:
    return _Opened(url)


def _current() -> _Opened:
    return _opened(os.environ.get("DATABASE_URL") or f"sqlite:///{DEFAULT_FILE.as_posix()}")


def store() -> Store:
    """The store of decisions and of what is saved by name. Raises StoreError where it cannot be opened."""
    return _current().opened()


def close() -> None:
    """Open the store anew at the next run: one that was gone is then begun again."""
    _opened.clear()


def decided() -> tuple[Decided, StoreError | None]:
    """All decisions; where they cannot be read, those read last and why."""
    current = _current()
    try:
        revision = current.opened().revision()
        if revision != current.last.revision:
            current.last = Decided(current.opened().decisions(), revision)
    except StoreError as error:
        current.remember(error)
        return current.last, error
    return current.last, None


def refused() -> StoreError | None:
    """Why the decision of the last click was not kept, told once; None where it was kept."""
    error: StoreError | None = st.session_state.pop(_REFUSED, None)
    return error


def reviewer() -> str:
    """The name of the person who reviews in this session; empty until given."""
    return " ".join(str(st.session_state.get(_REVIEWER, "")).split())


def ask_reviewer(show: Shown) -> str:
    """Ask for the reviewer's name where neither the person nor the browser gave it yet, and give it; pages offer
    decisions once there is one."""
    with st.container(gap=None):  # what keeps the name shows nothing
        st.text_input(
            show.say("review.who"),
            key=_REVIEWER,
            max_chars=LONGEST_NAME,
            placeholder=show.say("review.who_help"),
            on_change=_named,
            persist_state="session",
        )
        keep_in_browser(reviewer(), st.session_state.get(_NAMED, False), _take_kept)
    return reviewer()


@whole
def _named() -> None:
    st.session_state[_NAMED] = True


@whole
def _take_kept() -> None:
    """Take the name that the browser kept, unless the person gave one meanwhile."""
    if not st.session_state.get(_NAMED):
        st.session_state[_REVIEWER] = kept_name()[:LONGEST_NAME]
        _named()


def say_right(corpus: Corpus, shown: Observation, why: str = "") -> bool:
    """Keep that the figure is right as it is shown; whether that succeeded."""
    return _decide(RIGHT, _target(corpus, shown), seen(shown), why)


def say_wrong(corpus: Corpus, shown: Observation, why: str = "") -> bool:
    """Keep that the figure is none of its indicator, so that it counts no longer; whether that succeeded."""
    return _decide(WRONG, _target(corpus, shown), None, why)


def change(corpus: Corpus, shown: Observation, told: Change, why: str = "") -> bool:
    """Keep what the person says the figure is (`review.targets.figure`); whether that succeeded.

    Where this is what is shown already, it is kept that the figure is right.
    """
    changed = difference(shown, told)
    if changed is None:
        return say_right(corpus, shown, why)
    return _decide(CHANGE, _target(corpus, shown), changed, why)


def add(corpus: Corpus, document: Document, start: int, end: int, told: Change, why: str = "") -> bool:
    """Keep a figure that was missed: the words of the report that state it and what they say; whether that succeeded.

    Raises KeyError for an indicator that the catalogue does not have.
    """
    entry = corpus.indicator(told.indicator or "")
    if entry is None:
        raise KeyError(told.indicator)
    return _decide(ADD, target_of_words(document, corpus.folder.name, start, end, told, entry), told, why)


def set_facts(corpus: Corpus, document: Document, told: Change, why: str = "") -> bool:
    """Keep title, body, period or day of publication (ISO) of a whole report; whether that succeeded.

    Raises ValueError for a day that is none.
    """
    if told.published:
        date.fromisoformat(told.published)
    return _decide(FACTS, target_of_report(document, corpus.folder.name), told, why)


def undo(decision: Decision, why: str = "") -> bool:
    """Take a decision back, by one more entry; whether that succeeded."""
    return _decide(UNDO, None, None, why, decision.id)


def _target(corpus: Corpus, shown: Observation) -> Target:
    return target_of(shown, corpus.reviewed, corpus.folder.name)


def _decide(kind: str, target: Target | None, told: Change | None, why: str, undoes: str = "") -> bool:
    """Keep the decision. The same one tried again after a failure is the same entry, should the first have arrived."""
    if not reviewer():
        raise ValueError("a decision without a name")
    made = Decision(uuid4().hex, kind, reviewer(), datetime.now(UTC), why.strip(), target, told, undoes)
    failed: Decision | None = st.session_state.get(_FAILED)
    if failed and replace(made, id=failed.id, when=failed.when) == failed:
        made = failed
    try:
        store().append(made)
    except StoreError as error:
        st.session_state[_FAILED], st.session_state[_REFUSED] = made, error
        return False
    st.session_state.pop(_FAILED, None)
    return True
