"""The state of the screen in the page's address, so that a copied link shows the same thing.

`bind="query-params"` of Streamlit writes the words of the chosen option into the address. Ours are translated and
may be reworded, so a link would die with the reader's language; the address carries ids instead.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

_ARRIVED = "address.arrived"
_SHOWN = "address.shown"
_LAST = "address.last"
_WAITING = "address.waiting"
_LEFT = "address.left"

# What the sidebar sets, and the deck at hand, stays when the reader goes back to an address that does not name it. The
# latter three can be chosen only once a folder is read.
BEFORE_READING = ("lang", "folder", "path")
FRAME = (*BEFORE_READING, "own", "peers", "deck")

# A link longer than this is none of ours; a name in it is cut before it is shown to the reader.
LONGEST_NAME = 60


def begin() -> None:
    """Take in what the address asks for. It decides when a session begins and on the browser's back and forward;
    otherwise the controls decide, since the browser may send an address that is one click old."""
    context = get_script_run_ctx()
    opened = _SHOWN not in st.session_state or bool(context and context.is_history_navigation)
    last: dict[str, list[str]] = st.session_state.setdefault(_LAST, {})
    left = st.session_state.get(_LEFT, {}).get(_key(_now()), {})
    asked = {name: last[name] for name in FRAME if name in last} | left | _now()
    st.session_state[_ARRIVED] = asked if opened else None
    st.session_state[_WAITING] = {} if opened else st.session_state.get(_WAITING, {})
    st.session_state[_SHOWN] = {}


def arrived(name: str) -> list[str] | None:
    """The values that a link just opened gives to `name`; empty where it says nothing, None where no link came."""
    asked: dict[str, list[str]] | None = st.session_state[_ARRIVED]
    waiting: dict[str, list[str]] = st.session_state[_WAITING]
    return waiting.get(name) if asked is None else asked.get(name, [])


def ignore(name: str) -> None:
    """Leave out what a link just opened says of `name`."""
    for told in (st.session_state[_ARRIVED], st.session_state[_WAITING]):
        if told is not None:
            told.pop(name, None)


def wait() -> None:
    """Leave what the link asks of a page to the run that will show one: no folder is read yet."""
    asked: dict[str, list[str]] | None = st.session_state[_ARRIVED]
    if asked is not None:
        st.session_state[_WAITING] = {name: values for name, values in asked.items() if name not in BEFORE_READING}
    st.session_state[_SHOWN].update(st.session_state[_WAITING])


def taken() -> None:
    """Say that a page was shown, so that nothing waits any longer."""
    st.session_state[_WAITING] = {}


def keep(name: str, values: Sequence[str]) -> None:
    """Let the address say that `name` is `values`; nothing is said of an empty list."""
    if values:
        st.session_state[_SHOWN][name] = list(values)
        st.session_state[_LAST][name] = list(values)
    else:
        st.session_state[_LAST].pop(name, None)


def end() -> None:
    """Write what the controls kept into the address."""
    if _now() != st.session_state[_SHOWN]:
        st.query_params.from_dict(st.session_state[_SHOWN])


def cut(name: str) -> str:
    """A name out of a link, short enough to be shown.

    >>> cut("a" * 100) == "a" * 60 + "…"
    True
    """
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"


def carried(*names: str) -> dict[str, str]:
    """What the address last said of the sidebar and of `names`, for the way to another page."""
    last: dict[str, list[str]] = st.session_state[_LAST]
    return {name: last[name][0] for name in (*FRAME, *names) if name in last}


def leave(to: dict[str, str]) -> None:
    """Remember what the page shows, before it is left for another page with the address `to`: in the browser's history
    Streamlit writes `to` over the address of the page that is left, and the back button would lead to its defaults."""
    shown: dict[str, list[str]] = st.session_state[_SHOWN]
    kept = {name: values for name, values in shown.items() if name not in FRAME}
    st.session_state.setdefault(_LEFT, {})[_key({name: [value] for name, value in to.items()})] = kept


def _key(address: dict[str, list[str]]) -> frozenset[tuple[str, tuple[str, ...]]]:
    return frozenset((name, tuple(values)) for name, values in address.items())


def _now() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
