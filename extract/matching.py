"""Where the patterns match in a text: one automaton finds the few sentences that each pattern has to be tried on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from extract.after_figure import after_figure
from extract.first_figure import FirstFigure, first_figure
from extract.literal_search import LiteralSearch, places_of_ones
from extract.literals import literals_within
from extract.pattern_facts import FIGURES, IN_FIGURES, holds_figure
from extract.pattern_tree import compiled
from extract.sentences import sentence_spans

FIGURE_GROUP = "figure"
"""The named group of a pattern that holds its figure."""

MOST_BEFORE_FIGURE = 3
"""A pattern whose matches may begin more characters before their figure (约, 将近) is tried in all of a sentence."""

_FIGURE = re.compile(rf"[\d{FIGURES}][\d{IN_FIGURES}]*")
_BEHIND_FIGURE = re.compile(rf"{_FIGURE.pattern}(.?)", re.DOTALL)
_DIGITS = frozenset("0123456789")

Figure = tuple[int, int, str]
"""(start, end, the character behind it or "") of a digit or numeral with all of `IN_FIGURES` that follow it"""

Screen = Callable[[str], re.Match[str] | None]
"""Finds in a sentence what must stand behind the figure of a pattern, where that is more than one character."""

Trial = Callable[[str], Iterable[re.Match[str]]]
"""Gives what `finditer` gives on a sentence, faster."""


class _Behind:
    """Which patterns may match beside the characters that stand behind the figures of a sentence, for all patterns at
    once: one number, with a bit for each (`LiteralSearch`). A pattern of which nothing is known yet always may."""

    __slots__ = ("_after", "_always", "_with_figure")

    def __init__(self, count: int) -> None:
        self._always = (1 << count) - 1
        self._with_figure = 0
        self._after: dict[str, int] = {}

    def learn(self, index: int, needs_figure: bool, characters: frozenset[str] | None) -> None:
        """Note that a pattern matches only beside a figure, and, unless None, only one with one of `characters` behind
        it."""
        bit = 1 << index
        if characters:
            self._always &= ~bit
            for character in characters:
                self._after[character] = self._after.get(character, 0) | bit
        elif needs_figure:
            self._always &= ~bit
            self._with_figure |= bit

    def among(self, candidates: int, characters: set[str]) -> int:
        """Give those of `candidates` that may match where `characters` stand behind the figures."""
        allowed = self._always
        if characters:
            allowed |= self._with_figure
            for character in characters:
                allowed |= self._after.get(character, 0)
        return candidates & allowed


class _Tried(NamedTuple):
    """What is tried on a sentence. `group` is the number of the group `figure`, 0 (the whole match) without one."""

    trial: Trial
    group: int


class Hit(NamedTuple):
    """One match: `pattern` is the index of the pattern, the rest are offsets into the text that was searched.

    `figure_start` and `figure_end` bound the group `figure`, or the whole match where the pattern has no such group or
    the group took no part (均已办复).
    """

    pattern: int
    start: int
    end: int
    figure_start: int
    figure_end: int


class Engine:
    """Finds every match of many patterns in a text. Immutable; patterns are named by their place in `patterns`.

    A pattern is tried on one sentence at a time (`sentence_spans`), as if there were no other text: `^` and `$` are the
    ends of the sentence, and a lookaround sees nothing beyond them. Of one pattern the matches never overlap; those of
    different patterns may.

    `patterns` must be valid: `re.error` is raised at the first sentence on which an invalid one is tried. `slow` names
    the patterns that share no literal, which are tried on every sentence.

    >>> engine = Engine([r"立案(?P<figure>\\d+)件", r"(?:均|全部)已?办复"])
    >>> text = "收到提案97件，立案80件。均已办复。"
    >>> [(hit.pattern, text[hit.start:hit.end], text[hit.figure_start:hit.figure_end]) for hit in engine.hits(text)]
    [(0, '立案80件', '80'), (1, '均已办复', '均已办复')]
    """

    __slots__ = ("_behind", "_looked_at", "_screens", "_search", "_tried", "patterns", "slow")

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = tuple(patterns)
        # Of a large catalogue most patterns never meet a sentence that has what they need, and are never compiled.
        self._behind = _Behind(len(self.patterns))
        self._looked_at = bytearray(len(self.patterns))
        self._screens: list[Screen | None] = [None] * len(self.patterns)
        self._tried: list[_Tried | None] = [None] * len(self.patterns)
        self._search = LiteralSearch(self.patterns)
        self.slow = self._search.slow

    def __reduce__(self) -> tuple[type[Engine], tuple[tuple[str, ...]]]:
        """A worker process gets the patterns and builds its own automaton, in milliseconds."""
        return Engine, (self.patterns,)

    def hits(self, text: str) -> list[Hit]:
        """Give every match in `text`, in order of (start, pattern)."""
        found: list[Hit] = []
        looked_at, screens, tried = self._looked_at, self._screens, self._tried
        for start, end, candidates in self._search.sentences(text):
            sentence = text[start:end]
            candidates = self._behind.among(candidates, set(_BEHIND_FIGURE.findall(sentence)))
            screened: dict[Screen, bool] = {}  # many patterns want the same: 件…提案
            for index in places_of_ones(candidates):
                if not looked_at[index]:
                    self._look_at(index)
                screen = screens[index]
                if screen is not None:
                    passed = screened.get(screen)
                    if passed is None:
                        passed = screened[screen] = screen(sentence) is not None
                    if not passed:
                        continue
                trial, group = tried[index] or self._compile(index)
                for match in trial(sentence):
                    found.append(_hit(match, index, group, start))
        return sorted(found, key=_ORDER)

    def plain_hits(self, text: str) -> list[Hit]:
        """Give what `hits` gives, in the plain way: every pattern on every sentence."""
        found = []
        for index, regex in enumerate(map(re.compile, self.patterns)):
            group = regex.groupindex.get(FIGURE_GROUP, 0)
            for start, end in sentence_spans(text):
                found += [_hit(match, index, group, start) for match in regex.finditer(text[start:end])]
        return sorted(found, key=_ORDER)

    def _look_at(self, index: int) -> None:
        source = self.patterns[index]
        after = after_figure(source)
        self._screens[index] = compiled(after).search if after else None
        self._behind.learn(index, holds_figure(source), _first(source).behind)
        self._looked_at[index] = True

    def _compile(self, index: int) -> _Tried:
        source = self.patterns[index]
        regex = compiled(source)
        first = _first(source)
        literals = tuple(literals_within(source) or ())
        if first.before is not None and first.before <= MOST_BEFORE_FIGURE:
            trial = _tried_at_figures(regex, literals, first.before, first)
        else:
            trial = _tried_everywhere(regex, literals)
        tried = _Tried(trial, regex.groupindex.get(FIGURE_GROUP, 0))
        self._tried[index] = tried
        return tried


def _first(source: str) -> FirstFigure:
    return first_figure(source) or FirstFigure(None, None, None, False, False)


_ORDER = itemgetter(1, 0)  # Hit.start, Hit.pattern


def _hit(match: re.Match[str], index: int, group: int, offset: int) -> Hit:
    """Give the hit of a match in a sentence that begins at `offset` of the text."""
    start, end = match.span()
    figure_start, figure_end = match.span(group)
    if figure_start < 0:
        figure_start, figure_end = start, end
    return Hit(index, offset + start, offset + end, offset + figure_start, offset + figure_end)


@lru_cache(maxsize=1)  # several patterns ask for those of one sentence
def _figures_in(sentence: str) -> list[Figure]:
    spans = [figure.span() for figure in _FIGURE.finditer(sentence)]
    return [(start, end, sentence[end : end + 1]) for start, end in spans]


def _tried_everywhere(regex: re.Pattern[str], literals: Sequence[str]) -> Trial:
    search = regex.search

    def trial(sentence: str) -> Iterable[re.Match[str]]:
        # Many candidates fail, and `search` says so in a quarter of the time that `finditer` takes.
        match = search(sentence)
        if match is None:
            return ()
        found = []
        while match is not None:
            start, end = match.span()
            if start == end:  # where an empty match may follow is for `finditer` to know
                return regex.finditer(sentence)
            found.append(match)
            if literals and not _holds_any(literals, sentence, end, len(sentence)):
                break  # most often there is no second match, and this says so soonest
            match = search(sentence, end)
        return found

    return trial


def _tried_at_figures(regex: re.Pattern[str], literals: Sequence[str], before: int, first: FirstFigure) -> Trial:
    """For `{number}件提案`, which is else tried at every character: only from `before` characters before each figure,
    and only where 件 stands behind it and 提案 is near enough."""
    match_at = regex.match
    _, behind, after, leading, entire = first

    def trial(sentence: str) -> Iterable[re.Match[str]]:
        found = []
        free = 0
        for start, end, follower in _figures_in(sentence):
            if behind and follower not in behind:
                continue
            earliest = max(start - before, free)
            latest = len(sentence) if after is None else end + after
            if literals:
                near = start if leading else earliest
                if not _holds_any(literals, sentence, near, latest):
                    continue
            for position in range(earliest, end):
                if position < free:
                    continue
                if entire and position > start and {sentence[position - 1], sentence[position]} <= _DIGITS:
                    continue
                if match := match_at(sentence, position):
                    found.append(match)
                    free = match.end()
        return found

    return trial


def _holds_any(literals: Sequence[str], text: str, begin: int, end: int) -> bool:
    for literal in literals:  # noqa: SIM110  (the generator of `any` takes longer than the searches)
        if text.find(literal, begin, end) >= 0:
            return True
    return False
