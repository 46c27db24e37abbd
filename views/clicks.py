"""What a click does, done to its end: Streamlit breaks off what it runs for a click as soon as the reader does more."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from streamlit.runtime.scriptrunner import get_script_run_ctx

_Done = TypeVar("_Done")


def whole(done: Callable[..., _Done]) -> Callable[..., _Done]:
    """`done`, for `on_click` and `on_change`, not broken off by the reader's next click or entry.

    Each look at `st.session_state` is a place where Streamlit (`SafeSessionState`, 1.67) turns to a newer click, also
    in the middle of what an earlier one does. A correction would then be lost, or a deck be kept and not known to be
    kept; on a slow machine a quick reader sees that. Here the newer click waits, which it may: all is done in a moment.

    >>> whole(len)("outside of Streamlit as well")
    28
    """

    @functools.wraps(done)
    def to_its_end(*args: Any, **named: Any) -> _Done:
        context = get_script_run_ctx(suppress_warning=True)
        state: Any = context.session_state if context else None
        turn_to_newer = getattr(state, "_yield_callback", None)
        if turn_to_newer is None:
            return done(*args, **named)
        # The state takes what is set on it for a widget's value; this is an attribute of its own.
        object.__setattr__(state, "_yield_callback", lambda: None)
        try:
            return done(*args, **named)
        finally:
            object.__setattr__(state, "_yield_callback", turn_to_newer)

    return to_its_end
