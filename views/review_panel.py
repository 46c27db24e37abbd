"""Beside a figure: what people decided about it, and the buttons to decide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from extract.model import Observation
from present.values import body_text, people_value, period_text
from review.applied import Review
from review.model import ADD, CHANGE, FACTS, Change, Decision
from views import decisions
from views.clicks import whole
from views.figure_form import Told, figure_form
from views.links import FIGURE, reference, reference_to
from views.plain import notice, paragraph
from views.shown import Shown

_WHY = "review.why"


def review_panel(show: Shown, observation: Observation) -> None:
    """Show the state of a figure's review, the ways to decide, and the decisions so far, each to be undone."""
    review = show.corpus.review(observation)
    st.header(show.say("review.title"), anchor=False)
    paragraph(show.say(f"review.state_{review.state}" if review else "review.state_none"))
    named = bool(decisions.ask_reviewer(show))
    if not named:
        paragraph(show.say("review.name_first"), muted=True)
    why = st.text_input(show.say("review.why"), key=_WHY, max_chars=400, disabled=not named)
    left, right = st.columns(2)
    with left:
        st.button(
            show.say("review.right"),
            icon=":material/check:",
            key="review.say_right",
            disabled=not named or (review is not None and review.state == "right"),
            on_click=_decided,
            args=(partial(decisions.say_right, show.corpus, observation, why), reference_to(show.corpus, observation)),
            width="stretch",
        )
    with right:
        st.button(
            show.say("review.wrong"),
            icon=":material/close:",
            key="review.say_wrong",
            disabled=not named,
            on_click=_decided,
            args=(partial(decisions.say_wrong, show.corpus, observation, why), reference_to(show.corpus, observation)),
            width="stretch",
        )
    if named:
        with st.expander(show.say("review.change")):
            mention = observation.mention
            words = people_value(mention.value, mention.unit, False, show.language)
            told = Told(mention.indicator, words, mention.value, mention.approx, observation.body, observation.period)
            key = f"review.change.{mention.start}.{mention.indicator}"
            figure_form(show, key, told, show.say("review.keep"), partial(_change, show, observation))
    if review:
        show_history(show, review)


def show_wrong(show: Shown, review: Review) -> None:
    """Show a figure that people found wrong, which counts no longer, and how to take that back."""
    notice("note", show.say("review.is_wrong"))
    decisions.ask_reviewer(show)
    show_history(show, review)


def show_history(show: Shown, review: Review) -> None:
    """The decisions in force on a figure: who, when, what, why; each can be undone."""
    show_decisions(show, review.decisions, reference_to(show.corpus, review.found or review.observation))


def show_decisions(show: Shown, taken: Sequence[Decision], figure: str = "") -> None:
    """Decisions in force, each with a button that undoes it and stays with the figure of this name in links, if any."""
    for decision in taken:
        paragraph(decision_words(show, decision))
        undo_button(show, decision, figure)


def undo_button(show: Shown, decision: Decision, figure: str = "") -> None:
    """A button that undoes the decision, and stays with the figure of this name in links, where there is one."""
    st.button(
        show.say("review.undo"),
        icon=":material/undo:",
        key=f"review.undo.{decision.id}",
        disabled=not decisions.reviewer(),
        on_click=_decided,
        args=(partial(decisions.undo, decision), figure),
        type="tertiary",
    )


def decision_words(show: Shown, decision: Decision) -> str:
    """A decision in words: what, by whom, when, why."""
    when = decision.when.astimezone().strftime("%Y-%m-%d %H:%M")
    what = show.say(f"review.kind_{decision.kind}")
    if decision.change and decision.kind in (CHANGE, ADD, FACTS):
        fields = fact_words(show, decision.change) if decision.kind == FACTS else change_words(show, decision.change)
        what = show.say("review.set", what=what, fields=fields)
    said = show.say("review.entry", what=what, who=decision.who, when=when)
    return show.say("review.because", said=said, why=decision.why) if decision.why else said


def change_words(show: Shown, change: Change) -> str:
    """What a change sets, in words."""
    told = []
    if change.indicator is not None:
        told.append(show.name(change.indicator))
    if change.value is not None:
        told.append(people_value(change.value, change.unit, bool(change.approx), show.language))
    elif change.approx is not None:
        told.append(show.say("review.now_approx" if change.approx else "review.now_exact"))
    if change.body is not None:
        told.append(body_text(change.body, show.language))
    if change.period is not None:
        told.append(period_text(change.period, show.language))
    return show.joined(told)


def fact_words(show: Shown, change: Change) -> str:
    """What is set for a whole report, each with its name; a dash for what is left open again."""
    told = {
        "facts.name": change.title,
        "filter.body": change.body,
        "filter.period": period_text(change.period, show.language) if change.period else change.period,
        "facts.published": change.published,
    }
    named = [(show.say(name), words) for name, words in told.items() if words is not None]
    return show.joined([show.say("review.fact", name=name, words=words or "—") for name, words in named])


def _change(show: Shown, observation: Observation, told: Change, why: str) -> None:
    """Keep the change, and stay with the figure where it now has another indicator."""
    if decisions.change(show.corpus, observation, told, why) and told.indicator:
        reading = show.corpus.reading(observation.mention.article.document.path)
        if reading:
            st.session_state[FIGURE] = reference(reading, observation.mention.start, told.indicator)


@whole
def _decided(decide: partial[bool], name: str) -> None:
    """Keep a decision and stay with the figure of this name; the words that said why are done with once it is kept."""
    if name:
        st.session_state[FIGURE] = name
    if decide():
        st.session_state[_WHY] = ""
