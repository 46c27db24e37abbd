"""The literals of a pattern: strings of which every sentence that it matches contains at least one.

Read from the pattern's parse tree. The answer is safe: what the tree does not prove costs time, not hits. Lookarounds
count as part of the match, because a pattern only ever sees one sentence, and they look into that same one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from operator import attrgetter
from typing import NamedTuple

from extract.pattern_tree import Node, parse_tree
from extract.pieces import PIECES

MOST_LITERALS = 128
"""A set of literals larger than this is given up: it would call nearly every sentence a candidate."""

MOST_SETS = 4
"""Sets of literals that are looked for of one pattern: each further one says little more and costs as much."""

MOST_FREQUENT = 0.05
"""A further set of which one string is expected at a larger share of the places of a report is not looked for."""

LARGEST_CLASS = 8
"""Characters of a class such as `[复结理]` that are still tried one by one."""

_IGNORECASE = int(re.IGNORECASE)
_MATCH_ONLY = 1 << 30
"""Beside the flags of `re`: what a lookaround sees does not count."""

_FREQUENT = frozenset(
    "提案委员政协会议工作建立办复结满意信息主席常全市县区省年月日的和在了、，。；：“”《》（）％一二三四五六七八九十百千万亿"
)
"""Characters that stand in nearly every sentence of a report; ASCII digits and signs are counted with them."""


class _Set(NamedTuple):
    """Strings, and the share of the places in a report at which one of them is expected to stand."""

    strings: frozenset[str]
    share: float


class _Piece(NamedTuple):
    """What is known of a part of a pattern. `exact`: all the strings it can match, None if too many or unknown.
    `needed`: sets of strings, of each of which the sentence of every match contains at least one."""

    exact: _Set | None = None
    needed: tuple[_Set, ...] = ()


_SHARE = attrgetter("share")
_EMPTY = _Set(frozenset({""}), 1.0)
_UNKNOWN = _Piece()


@lru_cache(maxsize=8192)
def needed_literals(regex: str) -> frozenset[str] | None:
    """Give strings of which every sentence that `regex` matches contains at least one; None where none is certain.

    Of all such sets the one that is expected to occur least is given: long strings of rare characters.

    >>> sorted(needed_literals(r"提案{1}.*?办[复结]率(?:为|达)?\\d+%"))
    ['办复率', '办结率']
    >>> needed_literals(r"\\d+") is None
    True
    """
    sets = needed_sets(regex)
    return sets[0] if sets else None


@lru_cache(maxsize=8192)
def needed_sets(regex: str) -> tuple[frozenset[str], ...]:
    """Give sets of strings, of each of which every sentence that `regex` matches contains at least one: the rarest set
    first, none that another makes superfluous, at most `MOST_SETS`.

    >>> [sorted(strings) for strings in needed_sets(r"(?:收到|征集).*?提案\\d+.*?办复率")]
    [['办复率'], ['征集', '收到'], ['提案']]
    """
    return _needed(regex, 0)


@lru_cache(maxsize=8192)
def literals_within(regex: str) -> frozenset[str] | None:
    """Give strings of which every match of `regex` contains at least one; None where none is certain.

    >>> literals_within(r"(?<=提案)\\d+(?=件)") is None, needed_literals(r"(?<=提案)\\d+(?=件)")
    (True, frozenset({'提案'}))
    """
    sets = _needed(regex, _MATCH_ONLY)
    return sets[0] if sets else None


def _needed(regex: str, counted: int) -> tuple[frozenset[str], ...]:
    """Give the literals of the pattern without its figures and fill words, which hardly ever hold any and are most of
    it; of all of it where that gives none."""
    words = regex
    for piece in _WITHOUT_LITERALS:
        words = words.replace(piece, r"(?:\w)")
    return _of_tree(words, counted) or (_of_tree(regex, counted) if words != regex else ())


_WITHOUT_LITERALS = [
    PIECES[name].regex for name in ("number", "percent", "money", "digits", "count", "gap", "later", "as_for")
]


def _of_tree(regex: str, counted: int) -> tuple[frozenset[str], ...]:
    try:
        tree = parse_tree(regex)
        found = _sequence(tree.nodes, tree.flags | counted)
    except Exception:  # the tree is private to the standard library: what changes there costs speed, not hits
        return ()
    sets: list[frozenset[str]] = []
    for each in sorted(_all_needed(found), key=_SHARE):
        if sets and (each.share > MOST_FREQUENT or len(sets) == MOST_SETS):
            break
        if not any(_makes_superfluous(chosen, each.strings) for chosen in sets):
            # A string that contains another of the set adds nothing: 率的 beside 率.
            sets.append(frozenset(s for s in each.strings if not any(o in s for o in each.strings if o != s)))
    return tuple(sets)


def _makes_superfluous(chosen: frozenset[str], strings: frozenset[str]) -> bool:
    """Tell whether each sentence that contains one of `chosen` contains one of `strings`: 办复率 makes 办复 so."""
    return all(any(part in string for part in strings) for string in chosen)


def _piece(node: Node, flags: int) -> _Piece:
    """Give what is known of one node of the tree."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return _character(chr(code), flags)
        case "IN", items:
            return _characters(_members(items), flags)
        case "ASSERT", (_, body):
            return _Piece(exact=_EMPTY, needed=() if flags & _MATCH_ONLY else _all_needed(_sequence(body, flags)))
        case (("AT" | "ASSERT_NOT"), _):
            return _Piece(exact=_EMPTY)
        case "SUBPATTERN", (_, added, removed, body):
            return _sequence(body, (flags | added) & ~removed)
        case "ATOMIC_GROUP", body:
            return _sequence(body, flags)
        case "BRANCH", (_, bodies):
            return _either([_sequence(body, flags) for body in bodies])
        case (("MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT"), (least, most, body)):
            return _repeated(_sequence(body, flags), least, most)
        case _:  # a negated class, `.`, a back reference, or something new
            return _UNKNOWN


def _sequence(nodes: Sequence[Node], flags: int) -> _Piece:
    """Give what is known of nodes that follow one another: the strings of neighbours are joined while they are few."""
    run = _EMPTY
    whole = True
    rarest: _Set | None = None  # of the run
    needed: list[_Set | None] = []
    for node in nodes:
        piece = _piece(node, flags)
        needed += piece.needed
        if piece.exact is not None and len(run.strings) * len(piece.exact.strings) <= MOST_LITERALS:
            joined = frozenset(map("".join, product(run.strings, piece.exact.strings)))
            run = _Set(joined, run.share * piece.exact.share)
        else:
            whole = False
            run = piece.exact or _EMPTY
            needed.append(rarest)
            rarest = None
        rarest = _rarer(rarest, run)
    return _Piece(run if whole else None, tuple(each for each in (*needed, rarest) if each is not None))


def _either(pieces: Sequence[_Piece]) -> _Piece:
    """Give what is known where one of `pieces` matches."""
    needed = _union([min(_all_needed(piece), key=_SHARE, default=None) for piece in pieces])
    return _Piece(_union([piece.exact for piece in pieces]), (needed,) if needed else ())


def _union(sets: Sequence[_Set | None]) -> _Set | None:
    strings: frozenset[str] = frozenset()
    share = 0.0
    for each in sets:
        if each is None:
            return None
        strings |= each.strings
        share += each.share
    return _Set(strings, share) if len(strings) <= MOST_LITERALS else None


def _repeated(body: _Piece, least: int, most: int) -> _Piece:
    """Give what is known of `body{least,most}`."""
    once = body.exact if most == 1 else None
    return _Piece(once, _all_needed(body)) if least else _Piece(_union([once, _EMPTY]))


@lru_cache(maxsize=8192)  # thousands of patterns are written with some hundred characters
def _character(character: str, flags: int) -> _Piece:
    return _characters([character], flags)


def _characters(characters: Sequence[str] | None, flags: int) -> _Piece:
    """Give the piece that matches one of `characters`; unknown where one is not a single unit of UTF-16, in which the
    automaton searches, or may match in another case, too."""
    if characters is None:
        return _UNKNOWN
    if any(c > "\uffff" or "\ud800" <= c <= "\udfff" for c in characters):
        return _UNKNOWN
    if flags & _IGNORECASE and any(c.lower() != c or c.upper() != c for c in characters):
        return _UNKNOWN
    return _Piece(exact=_Set(frozenset(characters), sum(map(_share, characters))))


def _members(items: Sequence[Node]) -> list[str] | None:
    """Give the characters of a class such as `[复结理]`; None where it is negated, large, or names a category."""
    members: list[str] = []
    for operation, operand in items:
        match operation.name:
            case "LITERAL":
                members.append(chr(operand))
            case "RANGE" if operand[1] - operand[0] < LARGEST_CLASS:
                members.extend(map(chr, range(operand[0], operand[1] + 1)))
            case _:
                return None
    return members if len(members) <= LARGEST_CLASS else None


def _all_needed(piece: _Piece) -> tuple[_Set, ...]:
    exact = _rarer(None, piece.exact)
    return (*piece.needed, exact) if exact else piece.needed


def _rarer(one: _Set | None, other: _Set | None) -> _Set | None:
    """Give that of two sets which is expected to occur less (of equals the first); None where neither is to be looked
    for. A set that holds the empty string, or nothing, says nothing."""
    if other is None or not other.strings or "" in other.strings:
        other = None
    if one is None or not one.strings or "" in one.strings:
        return other
    return one if other is None or one.share <= other.share else other


def _share(character: str) -> float:
    """Estimate how often `character` stands in a report; of a string, the product: 社情民意 is rarer than 提案."""
    return 0.04 if character in _FREQUENT or character.isascii() else 0.004
