"""How decisions are kept as text, and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from review.model import Change, Decision, Target


def row_of(decision: Decision) -> dict[str, str]:
    """The decision as a row of the table `decisions`.

    >>> when = datetime(2024, 3, 1, 9, 30, tzinfo=UTC)
    >>> row_of(Decision("1", "undo", "王芳", when, undoes="0"))["at"]
    '2024-03-01T09:30:00+00:00'
    """
    return {
        "id": decision.id,
        "kind": decision.kind,
        "who": decision.who,
        "at": decision.when.astimezone(UTC).isoformat(),
        "why": decision.why,
        "target": _told(decision.target),
        "change": _told(decision.change),
        "undoes": decision.undoes,
    }


def decision_of(row: Mapping[Any, Any]) -> Decision:
    """The decision that `row_of` gave.

    >>> target = Target("a1", "a.txt", body="甲县政协")
    >>> made = Decision("1", "wrong", "王芳", datetime(2024, 3, 1, tzinfo=UTC), "", target)
    >>> decision_of(row_of(made)) == made
    True
    """
    target, change = row["target"], row["change"]
    return Decision(
        row["id"],
        row["kind"],
        row["who"],
        datetime.fromisoformat(row["at"]),
        row["why"],
        Target(**json.loads(target)) if target else None,
        Change(**json.loads(change)) if change else None,
        row["undoes"],
    )


def _told(part: Target | Change | None) -> str:
    """The part as JSON, in ASCII: the path of a report may hold what is no character (a name in another encoding)."""
    return json.dumps(asdict(part)) if part else ""
