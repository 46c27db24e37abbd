"""Controls whose choice stands in the address. What a link asks for and is not there is told in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import streamlit as st

from present.strings import say
from views import address
from views.plain import notice


def choose_one(
    name: str,
    label: str,
    options: Sequence[str],
    words: Callable[[str], str],
    default: str,
    language: str,
    help: str | None = None,
    beside: bool = False,
    missing: Callable[[str], str] = str,
) -> str:
    """One of `options` (at least one), from a list, or from buttons beside each other; `words` gives what is shown for
    an option, `missing` what is said of a choice that is none of them."""
    wanted = asked_option(name)
    shown = st.session_state[name] = wanted if wanted in options else default
    st.session_state[_before(name)] = _Before(shown, default, wanted in options)
    if beside:
        choice = st.segmented_control(
            label, options, format_func=words, key=name, help=help, required=True, persist_state="session"
        )
    else:
        choice = st.selectbox(label, options, format_func=words, key=name, help=help, persist_state="session")
    choice = choice or default
    address.keep(name, [choice] if choice != default else [])
    if wanted is not None and wanted not in options:
        names = _quoted([missing(wanted)], language)
        notice("warning", say("filter.missing", language, label=label, names=names, instead=words(default)))
    return choice


def ask_for(name: str, value: str) -> None:
    """Let the control of `choose_one` show this option at the next run, as if a link asked for it; where it is empty,
    its default."""
    st.session_state[name] = value or None
    st.session_state[_before(name)] = _Before()


class _Before(NamedTuple):
    """What a control last showed, its default then, and whether the reader or a link had chosen it."""

    shown: str | None = None
    default: str | None = None
    chosen: bool = False


def asked_option(name: str) -> str | None:
    """What a link or the reader chose; None where neither did, and the default may change with the other choices.

    A choice stays one where another choice makes it the default: 2022 is still meant when a ratio that has no other
    year is left again.
    """
    asked = address.arrived(name)
    if asked is not None:
        return asked[0] if asked else None
    value: str | None = st.session_state.get(name)
    before: _Before = st.session_state.get(_before(name), _Before())
    chosen = before.chosen if value == before.shown else value != before.default
    return value if chosen else None


def just_set(name: str) -> bool:
    """Whether the reader changed this control of `choose_one` since the page was last shown, and no link did."""
    value: str | None = st.session_state.get(name)
    before: _Before | None = st.session_state.get(_before(name))
    set_since = value is not None and before is not None and value != before.shown
    return set_since and address.arrived(name) is None


def let_go(name: str) -> None:
    """Let the control of `choose_one` show its default, whatever a link or the reader chose."""
    address.ignore(name)
    ask_for(name, "")


def _before(name: str) -> str:
    return f"{name}.before"


def choose_many(
    name: str, label: str, options: Sequence[str], words: Callable[[str], str], placeholder: str, language: str
) -> list[str]:
    """Those of `options` that the reader picked, in the order of `options`; all are meant when none is picked."""
    asked = address.arrived(name)
    wanted = asked if asked is not None else st.session_state.get(name, [])
    st.session_state[name] = [value for value in wanted if value in options]
    picked = st.multiselect(
        label, options, format_func=words, key=name, persist_state="session", placeholder=placeholder
    )
    address.keep(name, picked)
    if missing := [value for value in wanted if value not in options]:
        notice("warning", say("filter.missing_some", language, label=label, names=_quoted(missing[:5], language)))
    return [option for option in options if option in picked]


def _quoted(values: Sequence[str], language: str) -> str:
    return say("list.comma", language).join(say("list.quoted", language, words=address.cut(value)) for value in values)
