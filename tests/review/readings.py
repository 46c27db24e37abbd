"""Decisions and readings as the tests need them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from extract.model import Document, Indicator, Observation, Reading
from review.applied import Reviewed, reviewed
from review.model import ADD, CHANGE, RIGHT, UNDO, WRONG, Change, Decision, Target
from review.targets import difference, figure, seen, target_of, target_of_words
from tests.extract.told import catalogue, extractor

FOLDER = "reports"
_numbers = count(1)


def decision(
    kind: str, target: Target | None = None, change: Change | None = None, who: str = "王芳", undoes: str = ""
) -> Decision:
    """A decision with an id and a time of its own, later than those before."""
    number = next(_numbers)
    when = datetime(2024, 3, 1, tzinfo=UTC) + timedelta(seconds=number)
    return Decision(f"d{number}", kind, who, when, "", target, change, undoes)


def read(text: str, path: str = "甲.txt") -> Reading:
    """What a report of this content gives."""
    return extractor().reading(Document(path, text, sha256=hashlib.sha256(text.encode()).hexdigest()))


def entry(indicator: str) -> Indicator:
    """The catalogue's entry."""
    return next(one for one in catalogue().indicators if one.id == indicator)


class Desk:
    """A folder of reports, and people who decide about the figures as they are shown at the time."""

    def __init__(self, *readings: Reading) -> None:
        self.readings: Sequence[Reading] = readings
        self.decisions: list[Decision] = []
        self.folder = FOLDER
        self.catalogue = catalogue()

    @property
    def now(self) -> Reviewed:
        """The readings as reviewed by now."""
        return reviewed(self.readings, self.decisions, self.catalogue, self.folder, extractor().reading)

    @property
    def shown(self) -> list[Observation]:
        """All figures as shown by now."""
        return [o for reading in self.now.readings for o in reading.observations]

    def figure(self, indicator: str) -> Observation:
        """The only figure of an indicator, also one that is wrong."""
        now = self.now
        wrong = [review.observation for review in now.reviews.values() if review.state == "wrong"]
        (found,) = [o for o in (*self.shown, *wrong) if o.mention.indicator == indicator]
        return found

    def right(self, shown: Observation, who: str = "王芳") -> Decision:
        """Someone says that the figure is right."""
        return self._keep(decision(RIGHT, target_of(shown, self.now, self.folder), seen(shown), who))

    def wrong(self, shown: Observation, who: str = "王芳") -> Decision:
        """Someone says that the figure is wrong."""
        return self._keep(decision(WRONG, target_of(shown, self.now, self.folder), None, who))

    def change(self, shown: Observation, who: str = "王芳", **told: object) -> Decision:
        """Someone changes parts of the figure."""
        was = seen(shown)
        indicator = str(told.get("indicator", was.indicator))
        values = {name: told.get(name, getattr(was, name)) for name in ("value", "approx", "body", "period")}
        changed = difference(shown, figure(entry(indicator), **values))
        assert changed is not None
        return self._keep(decision(CHANGE, target_of(shown, self.now, self.folder), changed, who))

    def add(self, words: str, change: Change, who: str = "王芳") -> Decision:
        """Someone adds the figure that these words of the first report state."""
        document = self.readings[0].document
        start = document.text.index(words)
        target = target_of_words(
            document, self.folder, start, start + len(words), change, entry(change.indicator or "")
        )
        return self._keep(decision(ADD, target, change, who))

    def undo(self, undone: Decision, who: str = "王芳") -> Decision:
        """Someone takes a decision back."""
        return self._keep(decision(UNDO, who=who, undoes=undone.id))

    def _keep(self, made: Decision) -> Decision:
        self.decisions.append(made)
        return made
