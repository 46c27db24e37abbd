"""What a click does is done to its end, also when the reader has done more by then."""

from __future__ import annotations

import tomllib
from pathlib import Path

from streamlit.testing.v1 import AppTest

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"


def page(undisturbed: bool) -> None:
    import streamlit as st
    from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx

    from views.clicks import whole

    def done() -> None:
        requests = get_script_run_ctx().script_requests
        requests.request_rerun(RerunData())  # the reader's next click
        st.session_state["first"] = "done"
        st.session_state["second"] = "done"
        requests.request_rerun(RerunData())
        st.session_state["third"] = "done"

    st.button("go", on_click=whole(done) if undisturbed else done)
    st.session_state["runs"] = st.session_state.get("runs", 0) + 1


def pressed(undisturbed: bool) -> AppTest:
    app = AppTest.from_function(page, kwargs={"undisturbed": undisturbed}).run()
    return app.button[0].click().run()


def kept(app: AppTest) -> list[str]:
    return [name for name in ("first", "second", "third") if name in app.session_state]


def test_a_click_is_done_to_its_end_and_the_next_one_follows() -> None:
    app = pressed(undisturbed=True)
    assert kept(app) == ["first", "second", "third"]
    assert not app.exception
    assert app.session_state["runs"] == 2  # the newer click began the page anew


def test_streamlit_by_itself_breaks_off_what_a_click_does() -> None:
    """While this holds, `views.clicks` is needed."""
    assert kept(pressed(undisturbed=False)) == []


def failing() -> None:
    import contextlib

    import streamlit as st
    from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx

    from views.clicks import whole

    @whole
    def failed() -> None:
        st.session_state["tried"] = True
        raise ValueError

    def done() -> None:
        with contextlib.suppress(ValueError):
            failed()
        get_script_run_ctx().script_requests.request_rerun(RerunData())
        st.session_state["after"] = True

    st.button("go", on_click=done)


def test_an_error_leaves_the_next_click_its_turn() -> None:
    app = AppTest.from_function(failing).run()
    app.button[0].click().run()
    assert "tried" in app.session_state
    assert "after" not in app.session_state


def test_the_runs_of_a_session_do_not_overlap() -> None:
    """Where they do, the end of the one before takes back the click that the next one is for."""
    assert tomllib.loads(CONFIG.read_text("utf-8"))["runner"]["fastReruns"] is False
