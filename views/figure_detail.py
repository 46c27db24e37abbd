"""One figure in its report: value, sentence, reasons, and the text around it with the marks."""

from __future__ import annotations

import streamlit as st

from extract.model import Observation, Reading
from present.values import body_text, definition_text, people_value, period_text
from review.applied import Review
from views.adding import offer_adding
from views.figures import observations_table
from views.left_out import marks_of_left_out, still_stated
from views.links import observation_of, observation_row
from views.plain import facts, headline, notice, paragraph
from views.reasons import decided_words, marks_of, place_words
from views.report_text import SCROLL, STYLE, Mark, legend_html, report_html, sentence_html, window
from views.review_panel import review_panel, show_wrong
from views.shown import Shown

# The kinds of marks and the words that explain them.
LEGEND = {
    "figure": "evidence.figure",
    "body": "evidence.body_words",
    "period": "evidence.period_words",
    "against": "evidence.against_words",
    "left-out": "evidence.left_out_words",
    "other": "evidence.other_words",
    "found": "evidence.found_words",
}


def show_figure(show: Shown, number: int) -> None:
    """Show the figure with this id: its sentence, why it is read so, and the report scrolled to it."""
    row = observation_row(show.corpus, number)
    reading, observation = observation_of(show.corpus, row)
    mention = observation.mention
    marks = [*marks_of(reading, observation), *marks_of_left_out(show.corpus, row["report"])]
    _show_head(show, observation)
    span = row["sentence_start"], row["sentence_start"] + len(row["sentence"])
    st.html(STYLE + sentence_html(reading.document.text, marks, span))
    wide, narrow = st.columns([7, 4], gap="medium")
    with narrow:
        st.header(show.say("evidence.why"), anchor=False)
        entry = show.corpus.indicator(mention.indicator)
        facts(
            [
                (show.say("evidence.body"), decided_words(show, observation, "body")),
                (show.say("evidence.period"), decided_words(show, observation, "period")),
                (show.say("evidence.definition"), definition_text(entry, show.language) if entry else ""),
                (show.say("evidence.report"), place_words(show, mention.article, mention.start)),
            ]
        )
        review_panel(show, observation)
        if mention.pattern:
            with st.expander(show.say("evidence.pattern")):
                st.code(mention.pattern, language=None, wrap_lines=True)
    with wide:
        st.header(show.say("evidence.text"), anchor=False)
        show_report(show, reading, marks, mention.start, mention.end)
        offer_adding(show, reading, window(len(reading.document.text), mention.start, mention.end)[0], observation)


def show_wrong_figure(show: Shown, review: Review, settling: str) -> None:
    """Show a figure that people found wrong: its sentence is still there, it only counts no longer. `settling` names
    the open point that it is part of, if it is of one."""
    observation = review.observation
    mention = observation.mention
    reading = show.corpus.reading(mention.article.document.path)
    assert reading is not None, "reviews are of reports that are there"
    _show_head(show, observation)
    show_wrong(show, review)
    if len(others := still_stated(show.corpus, observation)):
        notice("warning", show.say("evidence.still_stated", count=len(others)))
        observations_table(show, others, "evidence.still_stated", settling)
    st.header(show.say("evidence.text"), anchor=False)
    show_report(show, reading, [Mark(mention.start, mention.end, "figure")], mention.start, mention.end)


def _show_head(show: Shown, observation: Observation) -> None:
    mention = observation.mention
    names = [
        body_text(observation.body, show.language),
        period_text(observation.period, show.language),
        show.name(mention.indicator),
    ]
    headline(" · ".join(names), people_value(mention.value, mention.unit, mention.approx, show.language))


def show_report(show: Shown, reading: Reading, marks: list[Mark], start: int, end: int) -> None:
    """Show the report's text with the marks, scrolled to the figure at `start` to `end`."""
    text = reading.document.text
    used = {mark.kind for mark in marks if mark.end > mark.start}
    st.html(STYLE + legend_html([(kind, show.say(words)) for kind, words in LEGEND.items() if kind in used]))
    if window(len(text), start, end) != (0, len(text)):
        paragraph(show.say("evidence.cut"), muted=True)
    st.html(report_html(text, marks, start, end))
    # The script is a constant and apart from the report; the number makes it run again for another figure.
    st.html(f"{SCROLL}<!-- {start} -->", unsafe_allow_javascript=True)
