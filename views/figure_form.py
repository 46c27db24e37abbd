"""What a person says a figure is: indicator, value, body, period, in one form for changing and for adding."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from extract.model import Indicator
from present.values import body_text, people_value, unit_words
from review.model import Change
from review.targets import figure
from views.choices import known_bodies
from views.plain import notice, paragraph
from views.shown import Shown

_PERIOD = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)\d\d)?")


@dataclass(frozen=True, slots=True)
class Told:
    """What the fields of a form hold at first. `value` counts in the indicator's unit; None where it is not known."""

    indicator: str
    value: float | None
    approx: bool
    body: str
    period: str


def figure_form(show: Shown, key: str, told: Told, keep: str, on_keep: Callable[[Change, str], None]) -> None:
    """The form with the fields of `told` and a button named `keep`; `on_keep` gets what the person set, and why.

    Beside the value stands how the pages will write it: 452000 as 45.2万元. A value that is missing and a period that
    is none are told in a sentence, and nothing is kept.
    """
    key = filled_key(key, told)
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators}
    names = list(entries)

    def submitted() -> None:
        state = st.session_state
        entry = entries[state[f"{key}.indicator"]]
        value, period = state[f"{key}.value"], as_period(state[f"{key}.period"])
        state[f"{key}.wrong"] = wrong = [
            *([] if value is not None else ["review.no_value"]),
            *([] if period is not None else ["review.bad_period"]),
        ]
        if not wrong:
            body = " ".join(str(state[f"{key}.body"] or "").split())
            made = figure(entry, value, state[f"{key}.approx"], body, period or "")
            on_keep(made, str(state[f"{key}.why"]))

    # No `st.form`: it would tell what an entered value reads as only once that is kept.
    indicator = st.selectbox(
        show.say("filter.indicator"),
        names,
        index=names.index(told.indicator) if told.indicator in entries else 0,
        format_func=lambda id: _with_unit(show, entries[id]),
        key=f"{key}.indicator",
    )
    left, right = st.columns([2, 1], vertical_alignment="bottom")
    with left:
        value = st.number_input(
            show.say("review.value"), value=told.value, format="%g", key=f"{key}.value", min_value=0.0, step=None
        )
    with right:
        approx = st.checkbox(show.say("mark.approx"), value=told.approx, key=f"{key}.approx")
    _say_reading(show, told, entries[indicator], value, approx)
    ask_body_and_period(show, key, told.body, told.period)
    st.text_input(show.say("review.why"), key=f"{key}.why", max_chars=400)
    st.button(keep, key=f"{key}.keep", on_click=submitted, type="primary")
    for problem in st.session_state.pop(f"{key}.wrong", []):
        notice("error", show.say(problem))


def filled_key(key: str, told: object) -> str:
    """The key of a form that is filled with `told`: another one when that changes, so that the fields begin anew with
    what counts now, as after a decision is undone; Streamlit would keep what was entered before.

    >>> filled_key("form", 46) == filled_key("form", 46), filled_key("form", 46) == filled_key("form", 45.2)
    (True, False)
    """
    return f"{key}.{zlib.crc32(repr(told).encode())}"


def ask_body_and_period(show: Shown, key: str, body: str, period: str) -> None:
    """The fields of a form for a body, one that is known or any other name, and a period, filled with those given.

    What the person set is in the session's state under `key`.body, which may be None, and `key`.period.
    """
    bodies = known_bodies(show.corpus.cells)
    options = ["", *bodies] if body in (*bodies, "") else ["", body, *bodies]
    st.selectbox(
        show.say("filter.body"),
        options,
        index=options.index(body),
        format_func=lambda body: body_text(body, show.language),
        key=f"{key}.body",
        accept_new_options=True,
    )
    st.text_input(
        show.say("filter.period"), value=period, key=f"{key}.period", placeholder=show.say("review.period_help")
    )


def as_period(words: str) -> str | None:
    """The period that a person wrote; "" for none, None for what is no period.

    >>> as_period(" 2018—2022 年 "), as_period("2023年"), as_period(""), as_period("去年"), as_period("2022-2018")
    ('2018-2022', '2023', '', None, None)
    """
    plain = re.sub(r"[年\s]", "", words)
    plain = re.sub(r"[—–－~～至到-]+", "-", plain)
    first, _, last = plain.partition("-")
    if not plain:
        return ""
    return plain if _PERIOD.fullmatch(plain) and (not last or first < last) else None


def _say_reading(show: Shown, told: Told, entry: Indicator, value: float | None, approx: bool) -> None:
    """How the pages will write the value that is entered; beside it the one that the form was filled with."""
    if value is None:
        paragraph(show.say("review.reads_nothing"), muted=True)
        return
    now = people_value(value, entry.unit, approx, show.language)
    known = show.corpus.indicator(told.indicator)
    if known is None or told.value is None:
        before = now
    else:
        before = people_value(told.value, known.unit, told.approx, show.language)
    key = "review.reads" if now == before else "review.reads_instead"
    paragraph(show.say(key, value=now, before=before), muted=True)


def _with_unit(show: Shown, entry: Indicator) -> str:
    unit = unit_words(entry.unit, show.language).strip() or entry.unit
    return show.say("review.indicator", name=show.grouped_name(entry), unit=unit)
