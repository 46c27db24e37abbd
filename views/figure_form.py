"""What a person says a figure is: indicator, value, body, period, in one form for changing and for adding."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from extract.model import Indicator
from extract.numerals import Figure
from present.entered import figure_entered, sample
from present.values import body_text, unit_words
from review.model import Change
from review.targets import figure as figure_made
from views.choices import known_bodies
from views.clicks import whole
from views.plain import notice
from views.shown import Shown

_PERIOD = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)\d\d)?")


@dataclass(frozen=True, slots=True)
class Told:
    """What the fields of a form hold at first; `value` is what `words` say in the indicator's unit, and may round off,
    or None where they say it in full."""

    indicator: str
    words: str
    value: float | None
    approx: bool
    body: str
    period: str


def figure_form(show: Shown, key: str, told: Told, keep: str, on_keep: Callable[[Change, str], None]) -> None:
    """The form with the fields of `told` and a button named `keep`; `on_keep` gets what the person set, and why.

    The value is entered as the pages write it, 45.2万元, so that nobody has to count zeros. One that cannot be read,
    and a period that is none, are told in a sentence, and nothing is kept.
    """
    key = filled_key(key, told)
    entries = {entry.id: entry for entry in show.corpus.catalogue.indicators}
    names = list(entries)

    @whole
    def submitted() -> None:
        state = st.session_state
        entry, words = entries[state[f"{key}.indicator"]], state[f"{key}.value"]
        period = as_period(state[f"{key}.period"])
        if told.value is not None and (words, entry.id) == (told.words, told.indicator):
            figure: Figure | None = Figure(told.value, False)
        else:
            figure = figure_entered(words, entry.unit)
        state[f"{key}.wrong"] = [
            *([] if figure is not None else [_not_read(show, words, entry)]),
            *([] if period is not None else [show.say("review.bad_period")]),
        ]
        if figure is not None and period is not None:
            body = " ".join(str(state[f"{key}.body"] or "").split())
            made = figure_made(entry, figure.value, figure.approx or state[f"{key}.approx"], body, period)
            on_keep(made, str(state[f"{key}.why"]))

    # All fields go to the program together with the click: entered one by one, each would begin the page anew while the
    # button is pressed.
    with st.form(key, border=False):
        st.selectbox(
            show.say("filter.indicator"),
            names,
            index=names.index(told.indicator) if told.indicator in entries else 0,
            format_func=lambda id: _with_unit(show, entries[id]),
            key=f"{key}.indicator",
        )
        shape = show.say("review.value_help")
        st.text_input(show.say("review.value"), value=told.words, key=f"{key}.value", placeholder=shape)
        st.checkbox(show.say("mark.approx"), value=told.approx, key=f"{key}.approx")
        ask_body_and_period(show, key, told.body, told.period)
        st.text_input(show.say("review.why"), key=f"{key}.why", max_chars=400)
        st.form_submit_button(keep, on_click=submitted, type="primary")
    for problem in st.session_state.pop(f"{key}.wrong", []):
        notice("error", problem)


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


def _not_read(show: Shown, words: str, entry: Indicator) -> str:
    if not words.strip():
        return show.say("review.no_value")
    unit = unit_words(entry.unit, show.language).strip() or entry.unit
    return show.say("review.bad_value", words=words, unit=unit, example=sample(entry.unit, show.language))


def _with_unit(show: Shown, entry: Indicator) -> str:
    unit = unit_words(entry.unit, show.language).strip() or entry.unit
    return show.say("review.indicator", name=show.grouped_name(entry), unit=unit)
