"""The reviewer's name, kept by the reviewer's own browser: links and reloads begin a new session, which knows nobody.

It stands neither in the address, which is handed on, nor on the server, which others use, too.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

_KEY = "own_name"

# A browser may refuse to keep anything; the name is then asked for in each session.
_SCRIPT = """
const PLACE = "reviewer"

export default function ({ data, setTriggerValue }) {
  try {
    if (data.given) {
      if (data.name) localStorage.setItem(PLACE, data.name)
      else localStorage.removeItem(PLACE)
    } else {
      const kept = localStorage.getItem(PLACE)
      if (kept) setTriggerValue("kept", kept)
    }
  } catch (error) {
    console.warn("the reviewer's name is not kept:", error)
  }
}
"""
_KEEPER = st.components.v2.component("own_name", js=_SCRIPT)


def keep_in_browser(name: str, given: bool, on_kept: Callable[[], None]) -> None:
    """Let the browser keep the name, or forget it where it is empty. Where the person of this session has not `given`
    one yet, `on_kept` is called if the browser has one, and finds it by `kept_name`."""
    _KEEPER(key=_KEY, data={"name": name, "given": given}, on_kept_change=on_kept)


def kept_name() -> str:
    """The name that the browser kept; empty where it kept none."""
    told = st.session_state[_KEY].kept
    return told if isinstance(told, str) else ""
