"""What people set by hand for a whole report where its text does not tell: title, body, period, day of publication."""

from __future__ import annotations

from datetime import date

import streamlit as st

from extract.model import Reading
from review.model import Change
from views import decisions
from views.clicks import whole
from views.figure_form import as_period, ask_body_and_period, filled_key
from views.plain import notice, paragraph
from views.review_panel import show_decisions
from views.shown import Shown

EARLIEST = date(1949, 9, 21)
"""The day on which the first committee met: no report is older."""


def facts_form(show: Shown, reading: Reading) -> None:
    """The form for a report's facts, filled with what was set before."""
    document = reading.document
    before = show.corpus.facts.get(document.path, Change())
    key = filled_key(f"facts.{document.sha256[:8]}", before)
    with st.expander(show.say("facts.title"), expanded=before != Change()):
        paragraph(show.say("facts.lead"), muted=True)
        named = bool(decisions.ask_reviewer(show))

        @whole
        def submitted() -> None:
            state = st.session_state
            period = as_period(state[f"{key}.period"])
            if period is None:
                state[f"{key}.wrong"] = True
                return
            day = state[f"{key}.published"]
            told = Change(
                title=_new(before.title, " ".join(state[f"{key}.title"].split())),
                body=_new(before.body, " ".join(str(state[f"{key}.body"] or "").split())),
                period=_new(before.period, period),
                published=_new(before.published, day.isoformat() if day else ""),
            )
            if told != Change():
                decisions.set_facts(show.corpus, document, told, state[f"{key}.why"])

        with st.form(key, border=False):
            st.text_input(show.say("facts.name"), value=before.title or "", key=f"{key}.title", max_chars=200)
            ask_body_and_period(show, key, before.body or "", before.period or "")
            st.date_input(
                show.say("facts.published"),
                value=date.fromisoformat(before.published) if before.published else None,
                min_value=EARLIEST,
                max_value=date.today(),
                key=f"{key}.published",
            )
            st.text_input(show.say("review.why"), key=f"{key}.why", max_chars=400)
            st.form_submit_button(show.say("facts.keep"), on_click=submitted, type="primary", disabled=not named)
        if not named:
            paragraph(show.say("review.name_first"), muted=True)
        if st.session_state.pop(f"{key}.wrong", False):
            notice("error", show.say("review.bad_period"))
        show_decisions(show, show.corpus.on_report(document.path))


def _new(before: str | None, now: str) -> str | None:
    """What the person set: None where it is what was there before, or nothing was and is."""
    return None if now == (before or "") else now
