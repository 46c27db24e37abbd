"""The figures that people found wrong: they count no longer, but can be found, and brought back."""

from __future__ import annotations

import pandas as pd

from extract.model import Observation
from present.values import people_value
from review.applied import Review
from review.model import WRONG
from views.corpus import Corpus
from views.figures import leading
from views.links import open_named, reference_to
from views.plain import paragraph
from views.reasons import around
from views.report_text import Mark
from views.review_panel import decision_words
from views.shown import Shown


def left_out(corpus: Corpus, report: str | None = None) -> list[Review]:
    """The reviews of the figures that people found wrong, by report and place in the text; of one report, if told."""
    wrong = [review for review in corpus.reviews.values() if review.state == "wrong"]
    told = [review for review in wrong if report in (None, _place(review)[0])]
    return sorted(told, key=_place)


def _place(review: Review) -> tuple[str, int]:
    mention = review.observation.mention
    return mention.article.document.path, mention.start


def wrong_figure(corpus: Corpus, name: str) -> Review | None:
    """The review of the figure of this name in links, if people found it wrong."""
    return next((review for review in left_out(corpus) if reference_to(corpus, review.observation) == name), None)


def still_stated(corpus: Corpus, figure: Observation) -> pd.DataFrame:
    """The figures that count (columns of `corpus.observations`) and state the same value of the same as this one."""
    mention, table = figure.mention, corpus.observations
    same = {
        "body": figure.body,
        "period": figure.period,
        "indicator": mention.indicator,
        "value": mention.value,
    }
    for column, value in same.items():
        table = table[table[column] == value]
    return table


def marks_of_left_out(corpus: Corpus, report: str) -> list[Mark]:
    """What to mark in the report for the figures that people found wrong."""
    mentions = [review.observation.mention for review in left_out(corpus, report)]
    return [Mark(mention.start, mention.end, "left-out") for mention in mentions]


def list_left_out(show: Shown, report: str) -> None:
    """The figures of a report that people found wrong: by whom, when, why; a click on a row opens the evidence."""
    reviews = left_out(show.corpus, report)
    if not reviews:
        return
    paragraph(show.say("reports.left_out", count=len(reviews)))
    names = [reference_to(show.corpus, review.observation) for review in reviews]
    table = pd.DataFrame([_row(show, review) for review in reviews])
    leading(show, table, f"left_out.{report}", lambda row: open_named(names[row]))


def _row(show: Shown, review: Review) -> dict[str, str]:
    mention = review.observation.mention
    said = [decision_words(show, decision) for decision in review.decisions if decision.kind == WRONG]
    return {
        show.say("column.indicator"): show.name(mention.indicator),
        show.say("column.value"): people_value(mention.value, mention.unit, mention.approx, show.language),
        show.say("column.why"): show.say("list.semicolon").join(said).replace("\n", " "),
        show.say("column.sentence"): around(mention.article.document.text, mention.start, mention.end),
    }
