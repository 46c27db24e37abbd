"""What people set by hand for a whole report, where its text does not tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from extract.model import Document, Mention, Observation, Published, Reading, Reason
from extract.pipeline import ByHand
from review.model import BY_HAND, Change, Decision

Reread = Callable[[Document, ByHand], Reading]
"""Reads a report again with what a person says of it: published at another time, it speaks of another last year."""

_PARTS = ("title", "body", "period", "published")


def facts_of(decisions: Iterable[Decision]) -> Change:
    """What people set for a report, in order: each part as it was set last."""
    facts = Change()
    for decision in decisions:
        told = {part: value for part in _PARTS if (value := getattr(decision.change, part, None)) is not None}
        facts = replace(facts, **told)
    return facts


def with_facts(reading: Reading, facts: Change, reread: Reread) -> Reading:
    """The reading with what people set for the whole report, where the text does not tell."""
    if (facts.published or facts.body) and reading.articles:
        again = reread(reading.document, ByHand(_published(facts.published), facts.body or ""))
        reading = replace(again, problems=reading.problems)
    if facts.title is not None and reading.articles:
        reading = _retitled(reading, facts.title)
    return replace(reading, observations=tuple(_with_fact(o, facts) for o in reading.observations))


def _published(day: str | None) -> Published | None:
    """When a person says that a report appeared, from an ISO date; None where that was not set."""
    if not day:
        return None
    told = date.fromisoformat(day)
    return Published(told.year, told.month, Reason(BY_HAND))


def _retitled(reading: Reading, title: str) -> Reading:
    """The reading whose first article has this title."""
    first, retitled = reading.articles[0], replace(reading.articles[0], title=title)

    def of(mention: Mention) -> Mention:
        return replace(mention, article=retitled) if mention.article is first else mention

    return replace(
        reading,
        articles=(retitled, *reading.articles[1:]),
        observations=tuple(replace(o, mention=of(o.mention)) for o in reading.observations),
        set_aside=tuple(replace(a, mention=of(a.mention)) for a in reading.set_aside),
    )


def _with_fact(observation: Observation, facts: Change) -> Observation:
    body, period = observation.body, observation.period
    body_from, period_from = observation.body_from, observation.period_from
    if facts.body is not None and (not body or (body_from and body_from.assumed)):
        body, body_from = facts.body, Reason(BY_HAND)
    if facts.period is not None and (not period or (period_from and period_from.assumed)):
        period, period_from = facts.period, Reason(BY_HAND)
    return replace(observation, body=body, period=period, body_from=body_from, period_from=period_from)
