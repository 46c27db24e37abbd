"""The nouns of review: a decision, what it is about, and what it sets. Data only, no logic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

RIGHT, WRONG, CHANGE, ADD, FACTS, UNDO = KINDS = ("right", "wrong", "change", "add", "facts", "undo")

BY_HAND = "by_hand"
"""The rule (`extract.messages.RULE_WORDS`) of what a person decided."""


@dataclass(frozen=True, slots=True)
class Target:
    """The figure that a decision is about, as the person found it, so that it can be found again.

    `sha256`, `report` and `folder` are the report's hash, path and folder's name at the time; `start` and `end` count
    characters of `document.text`, `before` and `after` are some 40 of them on either side of `text`. `indicator`,
    `value`, `unit`, `approx`, `body` and `period` are what the program had read (for an added figure: what the person
    set). For the facts of a whole report the span is 0, 0 and the rest is empty.
    """

    sha256: str
    report: str
    folder: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
    before: str = ""
    after: str = ""
    indicator: str = ""
    value: float = 0.0
    unit: str = ""
    approx: bool = False
    body: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a person set. None: left alone; "": the report does not say.

    `value` counts in `unit`. `title`, `published` (an ISO date), `body` and `period` may be set for a whole report.
    """

    indicator: str | None = None
    value: float | None = None
    unit: str = ""
    approx: bool | None = None
    body: str | None = None
    period: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry: `kind` is one of `KINDS`, `when` is UTC, `undoes` is the id of the decision that an undo takes back.

    A `right` carries in `change` all that the person saw and found right; an `undo` has neither target nor change.
    """

    id: str
    kind: str
    who: str
    when: datetime
    why: str = ""
    target: Target | None = None
    change: Change | None = None
    undoes: str = ""
