"""Which patterns may match in which sentence of a text: one automaton finds the literals of all patterns at once."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from extract.literals import MOST_SETS, needed_sets
from extract.sentences import sentence_spans

try:
    from ahocorasick_rs import BytesAhoCorasick
except ImportError:  # no wheel for this machine: the same by str.find, more slowly
    AUTOMATON = False
else:
    AUTOMATON = True

_BEYOND_ONE_UNIT = re.compile("[\U00010000-\U0010ffff]")

Occurrence = tuple[int, int]
"""(index of the literal, offset of its last character)"""
Finder = Callable[[str], list[Occurrence]]

_NO_MORE: Occurrence = (-1, sys.maxsize)


class LiteralSearch:
    """Tells of each sentence which of `patterns` may match in it: those of whose every set of literals (`needed_sets`)
    it contains one. Many patterns are one number: bit 5 is one where the pattern at place 5 is among them. `slow` names
    the patterns without any literal, which may match in every sentence.

    >>> search = LiteralSearch(["收到.*提案", "提案", "\\\\d"])
    >>> list(search.sentences("收到提案9件。")), list(search.sentences("提案9件。")), search.slow
    ([(0, 7, 7)], [(0, 5, 6)], (2,))
    """

    __slots__ = ("_count", "_find", "_masks", "_unasked", "slow")

    def __init__(self, patterns: Sequence[str]) -> None:
        sets = [needed_sets(regex) for regex in patterns]
        self.slow = tuple(index for index, needed in enumerate(sets) if not needed)
        # What a sentence contains is one number: bit `place * count + index` stands for a literal of the set in that
        # place of that pattern. Beside it, the sets of a pattern are compared in a few steps for all patterns at once.
        self._count = len(patterns)
        masks: dict[str, int] = {}
        self._unasked = 0
        for index, needed in enumerate(sets):
            for place in range(MOST_SETS):
                bit = 1 << (place * self._count + index)
                if place >= len(needed):
                    self._unasked |= bit
                    continue
                for literal in needed[place]:
                    masks[literal] = masks.get(literal, 0) | bit
        self._masks = tuple(masks.values())
        self._find = _finder(tuple(masks))

    def sentences(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Give (start, end, the patterns that may match in it) of each sentence in which any may."""
        every = (1 << self._count) - 1
        occurrences = iter(self._find(text))
        literal, last = next(occurrences, _NO_MORE)
        for start, end in sentence_spans(text):
            met = self._unasked
            # One that goes over the end of a sentence belongs to no match; to try its patterns costs time only.
            while last < end:
                met |= self._masks[literal]
                literal, last = next(occurrences, _NO_MORE)
            candidates = met & every
            for place in range(1, MOST_SETS):
                candidates &= met >> (place * self._count)
            if candidates:
                yield start, end, candidates


def places_of_ones(number: int) -> list[int]:
    """Give the places of the bits that are one, the lowest first.

    >>> places_of_ones(0b100101)
    [0, 2, 5]
    """
    digits = f"{number:b}"  # for thousands of bits, searching text is several times faster than arithmetic
    lowest = len(digits) - 1
    places = []
    found = digits.rfind("1")
    while found >= 0:
        places.append(lowest - found)
        found = digits.rfind("1", 0, found)
    return places


def _finder(literals: Sequence[str]) -> Finder:
    """Give the function that finds all occurrences of `literals` in a text, overlapping ones too, in order of ends.

    The automaton searches the text as UTF-16: twice as fast as its search of a `str`, which leaves a UTF-8 copy inside
    that string and counts characters anew for each text. A character beyond U+FFFF, two units long there, belongs to no
    literal and is replaced by one that is one unit long. Bytes that look like a literal across two characters are
    reported, too: they make a sentence a candidate for nothing, and are rare.
    """
    if not AUTOMATON:
        return lambda text: _found_singly(literals, text)
    automaton = BytesAhoCorasick([_utf16(literal) for literal in literals])

    def found(text: str) -> list[Occurrence]:
        units = _utf16(text)
        if len(units) != 2 * len(text):
            units = _utf16(_BEYOND_ONE_UNIT.sub("\ufffd", text))
        matches = automaton.find_matches_as_indexes(units, overlapping=True)
        return [(index, (end - 1) // 2) for index, _, end in matches]

    return found


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _found_singly(literals: Sequence[str], text: str) -> list[Occurrence]:
    """Give what the automaton gives, by `str.find`."""
    occurrences = []
    for index, literal in enumerate(literals):
        start = text.find(literal)
        while start >= 0:
            occurrences.append((index, start + len(literal) - 1))
            start = text.find(literal, start + 1)
    return sorted(occurrences, key=itemgetter(1))
