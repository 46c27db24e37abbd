"""The readings of a folder as people reviewed them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from extract.model import Article, Catalogue, Indicator, Mention, Observation, Reading, Reason
from review.attach import Place, placed
from review.facts import Reread, facts_of, with_facts
from review.model import ADD, BY_HAND, FACTS, Change, Decision, Target
from review.verdicts import Claim, in_force, verdict


class Key(NamedTuple):
    """Which figure of a folder: its place, and what it is shown as. One place may hold several (各县均为100%)."""

    report: str
    start: int
    indicator: str
    body: str
    period: str


@dataclass(frozen=True, slots=True)
class Review:
    """What people decided about one figure.

    `state` is right, wrong, changed, added or disputed; `decisions` are those in force, in order; `observation` is the
    figure as shown (of a wrong one, as it was shown last), `found` as the program reads it (None: it finds none).
    """

    state: str
    decisions: tuple[Decision, ...]
    observation: Observation
    found: Observation | None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Readings with the decisions applied. `reviews` holds those of figures that are wrong, and no longer among the
    observations, too; `facts` is what people set for whole reports, by path, `on_reports` the decisions in force that
    set it, in order; `orphaned` are the decisions in force that no longer find their place."""

    readings: tuple[Reading, ...]
    reviews: Mapping[Key, Review]
    facts: Mapping[str, Change]
    on_reports: Mapping[str, Sequence[Decision]]
    orphaned: tuple[Decision, ...]


def key_of(observation: Observation) -> Key:
    """The key of a figure in `Reviewed.reviews`."""
    mention = observation.mention
    report = mention.article.document.path
    return Key(report, mention.start, mention.indicator, observation.body, observation.period)


def reviewed(
    readings: Sequence[Reading], decisions: Iterable[Decision], catalogue: Catalogue, folder: str, reread: Reread
) -> Reviewed:
    """The readings of the folder named `folder` with the decisions applied; readings without any stay the same."""
    decisions = tuple(decisions)
    indicators = {entry.id: entry for entry in catalogue.indicators}
    found = placed(in_force(decisions), [reading.document for reading in readings], folder)
    added = {_identity(d.target) for d in decisions if d.kind == ADD and d.target}
    on_reports: dict[str, list[Decision]] = defaultdict(list)
    on_figures: dict[str, list[tuple[Decision, Place]]] = defaultdict(list)
    lost = list(found.lost)
    for decision, place in found.places:
        if decision.kind == FACTS:
            on_reports[place.report].append(decision)
        elif _counts_as_then(decision, indicators):
            on_figures[place.report].append((decision, place))
        else:
            lost.append(decision)
    facts = {report: facts_of(told) for report, told in on_reports.items()}
    reviews: dict[Key, Review] = {}
    result: list[Reading] = []
    for reading in readings:
        path = reading.document.path
        if path in facts:
            reading = with_facts(reading, facts[path], reread)
        if path in on_figures:
            of_reading = []
            for figure, told, place in _figures(reading, on_figures[path], added):
                base = figure or _as_decided(told[0].target, place, reading, indicators)
                if base is None:
                    lost += told
                else:
                    of_reading.append(_reviewed(base, figure, told, indicators))
            reviews |= {key_of(review.observation): review for review in of_reading}
            reading = _with_reviews(reading, of_reading)
        result.append(reading)
    order = {decision.id: number for number, decision in enumerate(decisions)}
    orphaned = {decision.id: decision for decision in sorted(lost, key=lambda d: order[d.id])}
    return Reviewed(tuple(result), reviews, facts, on_reports, tuple(orphaned.values()))


def _identity(target: Target) -> tuple[str, int, int, str, str, str]:
    return target.sha256, target.start, target.end, target.indicator, target.body, target.period


def _counts_as_then(decision: Decision, indicators: Mapping[str, Indicator]) -> bool:
    """Whether the catalogue still has the indicators that the decision speaks of, and counts in the unit set then."""
    target, change = decision.target or Target("", ""), decision.change or Change()
    told = indicators.get(change.indicator or target.indicator)
    if told is None or target.indicator not in indicators:
        return False
    return change.value is None or told.unit == change.unit


def _figures(
    reading: Reading, on_figures: Iterable[tuple[Decision, Place]], added: set[tuple[str, int, int, str, str, str]]
) -> list[tuple[Observation | None, list[Decision], Place]]:
    """The decisions by the figure that they are about, as read, or None where the program finds none there."""
    groups: dict[tuple[object, ...], tuple[Observation | None, list[Decision], Place]] = {}
    for decision, place in on_figures:
        target = decision.target
        assert target is not None, "only such have places"
        here = [
            (number, o)
            for number, o in enumerate(reading.observations)
            if o.mention.indicator == target.indicator and o.mention.start < place.end and place.start < o.mention.end
        ]
        same = [(n, o) for n, o in here if (o.body, o.period) == (target.body, target.period)]
        if not same and _identity(target) not in added:
            # Rules or facts may read another body or period now: of several figures in one place, the likest.
            same = here if len(here) == 1 else [(n, o) for n, o in here if o.body == target.body]
        number, figure = same[0] if same else (-1, None)
        key = (number,) if figure else (place, target.indicator, target.body, target.period)
        groups.setdefault(key, (figure, [], place))[1].append(decision)
    return list(groups.values())


def _reviewed(
    base: Observation, found: Observation | None, decisions: Sequence[Decision], indicators: Mapping[str, Indicator]
) -> Review:
    """What the decisions on a figure come to; `base` is what they are about, as found or as decided once."""
    holds = verdict(decisions)
    shown = _as_claimed(base, holds.claim, indicators)
    if holds.disputed:
        state = "disputed"
    elif not holds.claim.counts:
        state = "wrong"
    elif found is None:
        state = "added"
    else:
        state = "right" if _said(shown) == _said(found) else "changed"
    return Review(state, tuple(decisions), replace(shown, review=state), found)


def _said(observation: Observation) -> tuple[object, ...]:
    mention = observation.mention
    return mention.indicator, mention.value, mention.approx, observation.body, observation.period


def _as_decided(
    target: Target | None, place: Place, reading: Reading, indicators: Mapping[str, Indicator]
) -> Observation | None:
    """The figure that a decision is about, where the program itself finds none: added, or found once.

    None where the indicator counts in another unit by now: what the value would be then is not known.
    """
    assert target is not None, "only such have places"
    document, entry = reading.document, indicators[target.indicator]
    if entry.unit != target.unit:
        return None
    article = next(
        (one for one in reading.articles if one.start <= place.start < one.end),
        Article(document, 0, len(document.text), ""),
    )
    text = document.text[place.start : place.end]
    mention = Mention(
        article, entry.id, target.value, entry.unit, target.approx, place.start, place.end, text, "", entry.aggregate
    )
    return Observation(mention, target.body, target.period, Reason(BY_HAND), Reason(BY_HAND))


def _as_claimed(base: Observation, claim: Claim, indicators: Mapping[str, Indicator]) -> Observation:
    """The figure with what people set. What only a default had decided is decided, once a person says the same."""
    mention = base.mention
    entry = indicators[claim.indicator or mention.indicator]
    mention = replace(
        mention,
        indicator=entry.id,
        unit=entry.unit,
        aggregate=entry.aggregate,
        value=mention.value if claim.value is None else claim.value,
        approx=mention.approx if claim.approx is None else claim.approx,
    )
    body, body_from = _settled(base.body, base.body_from, claim.body)
    period, period_from = _settled(base.period, base.period_from, claim.period)
    return Observation(mention, body, period, body_from, period_from)


def _settled(read: str, reason: Reason | None, told: str | None) -> tuple[str, Reason | None]:
    """What holds and why: what a person found right was read for the same reason as before, in doubt no longer."""
    if told is None or told == read:
        return read, replace(reason, assumed=False) if told is not None and reason else reason
    return told, Reason(BY_HAND)


def _with_reviews(reading: Reading, reviews: Sequence[Review]) -> Reading:
    """The reading with the observations as reviewed: wrong ones left out, added ones in their place in the text."""
    by_found = {id(review.found): review for review in reviews if review.found}
    kept = [by_found[id(o)].observation if id(o) in by_found else o for o in reading.observations]
    kept += [review.observation for review in reviews if review.found is None]
    kept = [o for o in kept if o.review != "wrong"]
    places = {(o.mention.indicator, o.mention.start) for o in kept if o.review}
    aside = [a for a in reading.set_aside if (a.mention.indicator, a.mention.start) not in places]
    return replace(reading, observations=tuple(sorted(kept, key=lambda o: o.mention.start)), set_aside=tuple(aside))
