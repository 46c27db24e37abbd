"""Decisions -> the places they hold in the reports as read now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from extract.model import Document
from review.model import FACTS, Decision, Target

AROUND = 40
"""Characters on either side of a figure that are kept to find it again."""
_ENOUGH = 16
"""Characters other than spaces that must agree on one side where the other side has changed."""


class Place(NamedTuple):
    """Where a decision holds: a span of a report's text; 0, 0 for what is said of the whole report."""

    report: str
    start: int
    end: int


class Placed(NamedTuple):
    """The places of each decision that found any, and the decisions of this folder that found none, in order."""

    places: tuple[tuple[Decision, Place], ...]
    lost: tuple[Decision, ...]


def placed(decisions: Iterable[Decision], documents: Sequence[Document], folder: str) -> Placed:
    """Where each decision on a figure or a report holds; `folder` is the name of the folder that is shown.

    A decision holds in every report of the same content, wherever that lies now. Where the content has changed, it
    holds where its figure stands among the same words: in the report at the same path, else in the only other one. A
    decision that was taken in another folder is looked for by content alone, and not missed here.
    """
    texts = _Texts(documents)
    places: list[tuple[Decision, Place]] = []
    lost: list[Decision] = []
    for decision in decisions:
        if decision.target is None:
            continue
        found = texts.places(decision.target, decision.kind == FACTS, decision.target.folder == folder)
        places += [(decision, place) for place in found]
        if not found and decision.target.folder == folder:
            lost.append(decision)
    return Placed(tuple(places), tuple(lost))


class _Words(NamedTuple):
    """The words of a figure and those around it, without white space, and where it began."""

    before: str
    text: str
    after: str
    start: int

    @classmethod
    def of(cls, target: Target) -> _Words:
        return cls(_bare(target.before), _bare(target.text), _bare(target.after), target.start)


class _Texts:
    """The reports of a folder, by content and by path."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._by_content: dict[str, list[_Text]] = defaultdict(list)
        self._by_path: dict[str, _Text] = {}
        for document in documents:
            text = self._by_path[document.path] = _Text(document)
            if document.sha256:
                self._by_content[document.sha256].append(text)

    def places(self, target: Target, whole: bool, near: bool) -> list[Place]:
        """The places of a figure, or of what is said of a whole report; among changed reports too where `near`."""
        same = self._by_content.get(target.sha256, [])
        at_path = self._by_path.get(target.report) if near else None
        if whole:
            return [Place(text.path, 0, 0) for text in same or ([at_path] if at_path else [])]
        words = _Words.of(target)
        if same:
            return [place for text in same if (place := text.unmoved(target) or text.moved(words))]
        if at_path and (place := at_path.moved(words)):
            return [place]
        elsewhere = [place for text in self._others(target, near) if (place := text.among_same_words(words))]
        return elsewhere if len(elsewhere) == 1 else []

    def _others(self, target: Target, near: bool) -> Iterable[_Text]:
        return (text for path, text in self._by_path.items() if near and path != target.report)


class _Text:
    """One report's text, and the same without white space: a report saved in another format breaks its lines anew."""

    def __init__(self, document: Document) -> None:
        self.path, self._text = document.path, document.text

    @cached_property
    def _bare(self) -> str:
        return _bare(self._text)

    @cached_property
    def _offsets(self) -> list[int]:
        """For each character of the bare text its offset in the text."""
        return [offset for offset, character in enumerate(self._text) if not character.isspace()]

    def unmoved(self, target: Target) -> Place | None:
        """The place where it was, if the same words stand there."""
        first = target.start - len(target.before)
        words = target.before + target.text + target.after
        if first >= 0 and self._text.startswith(words, first):
            return Place(self.path, target.start, target.end)
        return None

    def moved(self, words: _Words) -> Place | None:
        """The place among the same words, the nearest to where it was; else the only one that has them on one side."""
        return self.among_same_words(words) or self._among_half_the_words(words)

    def among_same_words(self, words: _Words) -> Place | None:
        """The place with the same words on both sides, the nearest to where it was."""
        before, text, after, start = words
        if len(before) + len(after) < _ENOUGH:
            return None
        found = [self._place(at + len(before), len(text)) for at in _all(self._bare, before + text + after)]
        return min(found, key=lambda place: abs(place.start - start), default=None)

    def _among_half_the_words(self, words: _Words) -> Place | None:
        before, text, after, _ = words
        found: set[Place] = set()
        if len(before) >= _ENOUGH:
            found.update(self._place(at + len(before), len(text)) for at in _all(self._bare, before + text))
        if len(after) >= _ENOUGH:
            found.update(self._place(at, len(text)) for at in _all(self._bare, text + after))
        return found.pop() if len(found) == 1 else None

    def _place(self, at: int, length: int) -> Place:
        """The span of the text for one of the bare text."""
        return Place(self.path, self._offsets[at], self._offsets[at + length - 1] + 1)


def _bare(text: str) -> str:
    return "".join(text.split())


def _all(text: str, words: str) -> list[int]:
    """Every place of the words in the text.

    >>> _all("甲乙甲乙", "甲乙")
    [0, 2]
    """
    found, at = [], text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found
