"""Every decision ever kept, each a click from the figure that it is about."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from extract.model import Document, Reading
from review.attach import Place, placed
from review.model import FACTS, Decision
from views import decisions
from views.corpus import Corpus
from views.figures import leading
from views.links import open_named, open_report, reference, reference_to
from views.plain import paragraph
from views.review_panel import decision_words
from views.shown import Shown


def list_log(show: Shown) -> None:
    """Every decision ever kept, the latest first, those undone too; a click on a row opens what it is about."""
    kept, _ = decisions.decided()
    if not kept.decisions:
        return
    by_id = {decision.id: decision for decision in kept.decisions}
    undone = {decision.undoes for decision in kept.decisions if decision.undoes}
    latest = kept.decisions[::-1]
    about = [begun(decision, by_id) for decision in latest]
    with st.expander(show.say("todo.log", count=len(latest))):
        paragraph(show.say("todo.log_hint"), muted=True)
        rows = [
            {
                show.say("todo.decision"): decision_words(show, decision).replace("\n", " "),
                show.say("column.report"): of.target.report if of.target else "",
                show.say("todo.figure"): of.target.text if of.target else "",
                show.say("todo.undone"): show.say("todo.yes") if decision.id in undone else "",
            }
            for decision, of in zip(latest, about, strict=True)
        ]
        leading(show, pd.DataFrame(rows), "todo.log", lambda row: _open(show.corpus, about[row]))


def begun(decision: Decision, by_id: Mapping[str, Decision]) -> Decision:
    """The decision itself; for an undo the one that all the undoing began with."""
    while decision.target is None and decision.undoes in by_id:
        decision = by_id[decision.undoes]
    return decision


def figure_of(corpus: Corpus, decision: Decision) -> str:
    """The name in links of the figure that a decision is about, as it is shown now.

    Where the folder has it no longer, the name that it had then: the evidence page says what has become of it.
    """
    target = decision.target
    assert target is not None, "an undo leads to what it takes back"
    for review in corpus.reviews.values():
        if any(other.target == target for other in review.decisions):
            return reference_to(corpus, review.observation)
    for place in places_of(corpus, decision):
        if reading := corpus.reading(place.report):
            return reference(reading, place.start, target.indicator)
    return reference(Reading(Document(target.report, "", sha256=target.sha256)), target.start, target.indicator)


def report_of(corpus: Corpus, decision: Decision) -> str:
    """The path of the report that a decision is about; where the folder has it no longer, its path then."""
    assert decision.target is not None, "an undo leads to what it takes back"
    return next((place.report for place in places_of(corpus, decision)), decision.target.report)


def places_of(corpus: Corpus, decision: Decision) -> list[Place]:
    """Where the decision finds what it is about."""
    documents = [reading.document for reading in corpus.readings]
    return [place for _, place in placed([decision], documents, corpus.folder.name).places]


def _open(corpus: Corpus, decision: Decision) -> None:
    if decision.kind == FACTS:
        open_report(report_of(corpus, decision))
    elif decision.target:
        open_named(figure_of(corpus, decision))
