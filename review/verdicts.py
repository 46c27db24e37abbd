"""What the decisions on one figure come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from review.model import CHANGE, UNDO, WRONG, Change, Decision


@dataclass(frozen=True, slots=True)
class Claim:
    """What one person holds of a figure: whether it counts, and the fields that were set (None: left alone)."""

    counts: bool
    indicator: str | None = None
    value: float | None = None
    approx: bool | None = None
    body: str | None = None
    period: str | None = None

    def contradicts(self, other: Claim) -> bool:
        """Whether both cannot hold.

        >>> Claim(True, value=5).contradicts(Claim(True, body="甲县政协")), Claim(True).contradicts(Claim(False))
        (False, True)
        """
        if not (self.counts and other.counts):
            return self.counts != other.counts
        pairs = ((getattr(self, name), getattr(other, name)) for name in FIELDS)
        return any(None not in pair and pair[0] != pair[1] for pair in pairs)

    def then(self, change: Change) -> Claim:
        """The claim after the same person set more."""
        return replace(self, counts=True, **_set(change))


FIELDS = ("indicator", "value", "approx", "body", "period")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What holds for a figure: the fields as set last, whether it counts, and whether two people's words differ.

    A figure counts as long as anyone holds that it does: a dispute is to be seen where the figure is.
    """

    claim: Claim
    disputed: bool


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that are not undone, in order, without the undoings; an undoing may be undone itself."""
    undone: set[str] = set()
    left: list[Decision] = []
    for decision in reversed(tuple(decisions)):
        if decision.id in undone:
            continue
        if decision.kind == UNDO:
            undone.add(decision.undoes)
        else:
            left.append(decision)
    return tuple(reversed(left))


def verdict(decisions: Sequence[Decision]) -> Verdict:
    """What the decisions on one figure, in order, come to.

    Each person's word is what this person said last: `wrong` takes back all that was said before, `right` says all
    that was seen, `change` adds to what the same person said before.
    """
    claims: dict[str, Claim] = {}
    last = Claim(True)
    for decision in decisions:
        if decision.kind == WRONG:
            claims[decision.who] = Claim(False)
            continue
        change = decision.change or Change()
        before = claims.get(decision.who, Claim(True))
        fresh = decision.kind != CHANGE or not before.counts
        claims[decision.who] = (Claim(True) if fresh else before).then(change)
        last = last.then(change)
    disputed = any(one.contradicts(other) for one, other in combinations(claims.values(), 2))
    counts = any(claim.counts for claim in claims.values())
    return Verdict(replace(last, counts=counts), disputed)


def _set(change: Change) -> dict[str, Any]:
    """The fields of a claim that a change sets."""
    return {name: value for name in FIELDS if (value := getattr(change, name)) is not None}
