"""The literals of a pattern: strings of which every sentence that it matches contains at least one.

Read from the pattern's parse tree. The answer is safe: what the tree does not prove costs time, not hits. Lookarounds
count as part of the match, because a pattern only ever sees one sentence, and they look into that same one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from extract.pattern_tree import Node, parse_tree
from extract.pieces import PIECES

MOST_LITERALS = 64
"""A set of literals larger than this is given up: it would call nearly every sentence a candidate."""

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
    `needed`: strings of which the sentence of every match contains at least one, None if no such set is known."""

    exact: _Set | None = None
    needed: _Set | None = None


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
    return _needed(regex, 0)


@lru_cache(maxsize=8192)
def literals_within(regex: str) -> frozenset[str] | None:
    """Give strings of which every match of `regex` contains at least one; None where none is certain.

    >>> literals_within(r"(?<=提案)\\d+(?=件)") is None, needed_literals(r"(?<=提案)\\d+(?=件)")
    (True, frozenset({'提案'}))
    """
    return _needed(regex, _MATCH_ONLY)


def _needed(regex: str, counted: int) -> frozenset[str] | None:
    """Give the literals of the pattern without its figures and fill words, which hardly ever hold any and are most of
    it; of all of it where that gives none."""
    words = regex
    for piece in _WITHOUT_LITERALS:
        words = words.replace(piece, r"(?:\w)")
    return _of_tree(words, counted) or (_of_tree(regex, counted) if words != regex else None)


_WITHOUT_LITERALS = [PIECES[name].regex for name in ("number", "percent", "money", "digits", "count", "gap")]


def _of_tree(regex: str, counted: int) -> frozenset[str] | None:
    try:
        tree = parse_tree(regex)
        best = _best(_sequence(tree.nodes, tree.flags | counted))
    except Exception:  # the tree is private to the standard library: what changes there costs speed, not hits
        return None
    if best is None:
        return None
    # A string that contains another of the set adds nothing: 率的 beside 率.
    return frozenset(s for s in best.strings if not any(other in s for other in best.strings if other != s))


def _piece(node: Node, flags: int) -> _Piece:
    """Give what is known of one node of the tree."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return _characters([chr(code)], flags)
        case "IN", items:
            return _characters(_members(items), flags)
        case "ASSERT", (_, body):
            return _Piece(exact=_EMPTY, needed=None if flags & _MATCH_ONLY else _best(_sequence(body, flags)))
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
    needed: _Set | None = None
    for node in nodes:
        piece = _piece(node, flags)
        needed = _rarer(needed, piece.needed)
        if piece.exact is not None and len(run.strings) * len(piece.exact.strings) <= MOST_LITERALS:
            joined = frozenset(map("".join, product(run.strings, piece.exact.strings)))
            run = _Set(joined, run.share * piece.exact.share)
        else:
            whole = False
            run = piece.exact or _EMPTY
        needed = _rarer(needed, run)
    return _Piece(run if whole else None, needed)


def _either(pieces: Sequence[_Piece]) -> _Piece:
    """Give what is known where one of `pieces` matches."""
    return _Piece(_union([piece.exact for piece in pieces]), _union([_best(piece) for piece in pieces]))


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
    return _Piece(once, _best(body)) if least else _Piece(_union([once, _EMPTY]))


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


def _best(piece: _Piece) -> _Set | None:
    return _rarer(piece.needed, piece.exact)


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
