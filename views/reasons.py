"""Why a figure was read so, in words and as marks in the report's text."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from extract.model import Article, Observation, Reading, Reason, SetAside
from present.strings import STRINGS
from views.report_text import Mark
from views.shown import Shown


def rule_words(show: Shown, rule: str) -> str:
    """A rule in the reader's language; the code itself where no wording is known."""
    key = f"rule.{rule}"
    return show.say(key) if key in STRINGS else rule


def reason_words(show: Shown, reason: Reason | None) -> str:
    """Why something was decided so: the rule, the words of the report, and whether a default decided."""
    if reason is None:
        return show.say("evidence.unknown")
    rule = rule_words(show, reason.rule)
    words = " ".join(reason.text.split())
    said = show.say("evidence.why_words", rule=rule, words=words) if words else rule
    return f"{said}\n{show.say('evidence.inferred')}" if reason.assumed else said


def reason_line(show: Shown, reason: Reason | None) -> str:
    """What `reason_words` gives, on one line, as a cell of a table shows it."""
    return reason_words(show, reason).replace("\n", " · ")


def decided_words(show: Shown, observation: Observation, part: Literal["body", "period"]) -> str:
    """Why a figure's body or period is read so; of one that a default decided and people found right, by whom, too."""
    value, review = getattr(observation, part), show.corpus.review(observation)
    found = review.found if review else None
    read: Reason | None = getattr(found, f"{part}_from", None)
    if review is None or read is None or not read.assumed or getattr(found, part) != value:
        return reason_words(show, getattr(observation, f"{part}_from"))
    names = dict.fromkeys(told.who for told in review.decisions if told.change and getattr(told.change, part) == value)
    said = reason_words(show, read)
    return show.say("evidence.confirmed", said=said, who=show.joined(names)) if names else said


def marks_of(reading: Reading, observation: Observation) -> list[Mark]:
    """What to mark in the report: the figure, the words that decided, and the other figures."""
    return [
        Mark(observation.mention.start, observation.mention.end, "figure"),
        *_reason_mark(observation.body_from, "body"),
        *_reason_mark(observation.period_from, "period"),
        *(
            Mark(other.mention.start, other.mention.end, "other")
            for other in reading.observations
            if other is not observation
        ),
    ]


def marks_against(aside: SetAside) -> list[Mark]:
    """What to mark for a figure that was set aside: the figure and the words that spoke against it."""
    return [Mark(aside.mention.start, aside.mention.end, "figure"), *_reason_mark(aside.reason, "against")]


def place_words(show: Shown, article: Article, start: int) -> str:
    """Where a figure stands: the report, its page where it has pages, the article's title."""
    document = article.document
    words = document.path
    if document.pages:
        words += f", {show.say('evidence.page', page=bisect_right(document.pages, start))}"
    title = " ".join(article.title.split())
    return f"{words}\n{title}" if title else words


def around(text: str, start: int, end: int) -> str:
    """The words around a figure, on one line.

    >>> around("力争办复率达到100%。", 7, 11)
    '力争办复率达到100%。'
    """
    return " ".join(text[max(0, start - 40) : end + 40].split())


def _reason_mark(reason: Reason | None, kind: str) -> list[Mark]:
    return [Mark(reason.start, reason.end, kind)] if reason is not None else []
