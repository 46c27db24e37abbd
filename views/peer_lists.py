"""Own lists of bodies to compare with, kept by name in the store of decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from present.strings import say
from review.failures import StoreError
from review.messages import store_text
from views.decisions import reviewer, store
from views.plain import literal, notice

KIND, BODIES = "peers", "bodies"
LONGEST_NAME = 30
_WHICH, _NAME, _PICKED, _DONE = "lists.which", "lists.name", "lists.bodies", "lists.done"


def saved_lists() -> dict[str, tuple[str, ...]]:
    """The lists by name. None where the store cannot be read: the top of the page says why."""
    try:
        kept = store().saved(KIND)
    except StoreError:
        return {}
    return {name: tuple(map(str, content.get(BODIES, ()))) for name, content in kept.items()}


def edit(known: Sequence[str], lists: Mapping[str, Sequence[str]], language: str) -> None:
    """Open the window in which lists are made, changed and removed."""
    window = st.dialog(say("lists.title", language))(_edit)
    window(known, lists, language)


def just_saved(language: str) -> str:
    """The name of the list that the window was just closed with, "" where there is none; says so, and what was removed.

    Whoever saves a list means to compare with it.
    """
    done, name = st.session_state.pop(_DONE, ("", ""))
    if done:
        st.toast(literal(say(done, language, name=name)), icon=":material/check:")
    return name if done == "lists.saved" else ""


def _edit(known: Sequence[str], lists: Mapping[str, Sequence[str]], language: str) -> None:
    which = st.selectbox(
        say("lists.which", language),
        ["", *lists],
        format_func=lambda name: name or say("lists.new", language),
        key=_WHICH,
    )
    # A list keeps the bodies that this folder does not have: other folders may.
    here = [body for body in lists.get(which, ()) if body in known]
    elsewhere = [body for body in lists.get(which, ()) if body not in known]
    name = which or st.text_input(say("lists.name", language), key=_NAME, max_chars=LONGEST_NAME).strip()
    picked = st.multiselect(
        say("lists.bodies", language),
        known,
        default=here,
        key=f"{_PICKED}.{which}",
        placeholder=say("lists.pick", language),
    )
    if st.button(say("lists.save", language), type="primary", icon=":material/save:"):
        if name and picked:
            _keep(name, [*picked, *elsewhere], language)
        else:
            notice("warning", say("lists.need", language))
    if which and st.button(say("lists.remove", language), icon=":material/delete:"):
        _keep(which, [], language)


def _keep(name: str, bodies: Sequence[str], language: str) -> None:
    """Save the list, or remove it where it is empty, and close the window; say why where the store refuses."""
    try:
        store().save(KIND, name, {BODIES: list(bodies)} if bodies else {}, reviewer())
    except StoreError as error:
        notice("error", store_text(error, language))
        return
    st.session_state[_DONE] = "lists.saved" if bodies else "lists.removed", name
    st.rerun()
