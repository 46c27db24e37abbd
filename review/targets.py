"""What a decision is about, and what it sets, made from the figures as shown."""

from __future__ import annotations

from extract.model import Document, Indicator, Observation
from review.applied import Reviewed, key_of
from review.attach import AROUND
from review.model import Change, Target


def target_of(observation: Observation, reviewed: Reviewed, folder: str) -> Target:
    """The target of a decision on a figure as it is shown in the folder of this name."""
    review = reviewed.reviews.get(key_of(observation))
    if review and review.found is None and (told := review.decisions[0].target):
        return told
    found = review.found if review and review.found else observation
    mention = found.mention
    place = mention.start, mention.end
    return _target(mention.article.document, folder, place, seen(found), mention.indicator)


def target_of_words(document: Document, folder: str, start: int, end: int, change: Change, entry: Indicator) -> Target:
    """The target of a decision that adds a figure: the words that a person marked, and what they are to say."""
    return _target(document, folder, (start, end), change, entry.id)


def target_of_report(document: Document, folder: str) -> Target:
    """The target of a decision on a whole report."""
    return Target(document.sha256, document.path, folder)


def _target(document: Document, folder: str, place: tuple[int, int], told: Change, indicator: str) -> Target:
    start, end = place
    return Target(
        document.sha256,
        document.path,
        folder,
        start,
        end,
        document.text[start:end],
        document.text[max(0, start - AROUND) : start],
        document.text[end : end + AROUND],
        indicator,
        told.value or 0.0,
        told.unit,
        bool(told.approx),
        told.body or "",
        told.period or "",
    )


def seen(observation: Observation) -> Change:
    """All that a figure is shown as: what a person finds right who says so."""
    mention = observation.mention
    return Change(mention.indicator, mention.value, mention.unit, mention.approx, observation.body, observation.period)


def figure(entry: Indicator, value: float, approx: bool, body: str, period: str) -> Change:
    """What a person says a figure is: `value` counts in the unit of the catalogue's entry.

    `period` is 2023, 2018-2022 or empty, `body` the committee's full name or empty: the report does not say.
    """
    return Change(entry.id, value, entry.unit, approx, body, period)


def difference(observation: Observation, told: Change) -> Change | None:
    """What `told`, all that a person says a figure is, changes in what is shown; None where it changes nothing.

    Value, unit and indicator go together: a value says nothing without the others.

    >>> from extract.model import Article, Mention
    >>> article = Article(Document("a.txt", "收到97件"), 0, 5, "")
    >>> mention = Mention(article, "received", 97.0, "件", False, 2, 5, "97件", "")
    >>> shown = Observation(mention, "甲县政协", "2022")
    >>> difference(shown, Change("received", 97.0, "件", False, "甲县政协", "2023"))
    Change(indicator=None, value=None, unit='', approx=None, body=None, period='2023', title=None, published=None)
    """
    was = seen(observation)
    other = (told.indicator, told.value) != (was.indicator, was.value)
    change = Change(
        told.indicator if other else None,
        told.value if other else None,
        told.unit if other else "",
        told.approx if told.approx != was.approx else None,
        told.body if told.body != was.body else None,
        told.period if told.period != was.period else None,
    )
    return None if change == Change() else change
