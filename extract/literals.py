"""What a pattern's text must contain, read from its parse tree: literals, a figure, the end of a sentence.

All three answers are safe: where the tree does not prove something, the answer is the one that costs time, not hits.
Lookarounds count as part of the match, because a pattern only ever sees one sentence, and they look into that same one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any, TypeVar

from extract.sentences import SENTENCE_ENDS

FIGURES = "一二两三四五六七八九十百千万亿〇零半廿卅兩萬億壹贰叁肆伍陆柒捌玖拾佰仟"
"""Besides `\\d`, the characters of which every written figure has at least one."""

MOST_LITERALS = 64
"""A set of literals larger than this is given up: it would call nearly every sentence a candidate."""

LARGEST_CLASS = 24
"""Characters of a class such as `[复结理]` that are still tried one by one."""

_FREQUENT = frozenset("提案委员政协会议工作建主席常全市县区省年月日的和在了、，。；：“”《》（）,.;:()- \t%％")
_FIGURES = frozenset(FIGURES)
_ENDS = frozenset(SENTENCE_ENDS + "\n")

Strings = frozenset[str]
Node = tuple[Any, Any]
"""(operation, operand) as `re._parser` gives them."""

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is known of one node. `exact`: all the strings it can match, None if too many or unknown.
    `needed`: strings of which the sentence of every match contains at least one, None if there is no such set."""

    exact: Strings | None = None
    needed: Strings | None = None


_NOTHING = frozenset({""})
_UNKNOWN = _Piece()


@lru_cache(maxsize=8192)
def needed_literals(regex: str) -> frozenset[str] | None:
    """Give strings of which every sentence that `regex` matches contains at least one; None where none is certain.

    Of all such sets the one that is expected to occur least is given: long strings of rare characters.

    >>> sorted(needed_literals(r"提案(?:的)?办[复结]率(?:为|达)?\\d+%"))
    ['提案办复率', '提案办结率', '提案的办复率', '提案的办结率']
    >>> needed_literals(r"\\d+") is None
    True
    """
    return _asked(regex, lambda tree, flags: _best(_sequence(tree, flags)), None)


@lru_cache(maxsize=8192)
def needs_figure(regex: str) -> bool:
    """Tell whether every sentence that `regex` matches is certain to hold a digit or a Chinese numeral.

    >>> needs_figure(r"立案(?:了)?\\d+件"), needs_figure(r"均已办复"), needs_figure(r"[一二三]件|全部")
    (True, False, False)
    """
    return _asked(regex, lambda tree, flags: _hold_figure(tree), False)


@lru_cache(maxsize=8192)
def may_cross_sentence(regex: str) -> bool:
    """Tell whether `regex` could match, look at or depend on the end of a sentence, and so find less in one sentence
    than in the whole text. (A sentence of more than `LONGEST_SENTENCE` characters, which is cut, aside.)

    >>> may_cross_sentence(r"办复率[^，。！？!?\\s]{0,6}\\d+%"), may_cross_sentence(r"办复率.{0,6}\\d+%")
    (False, True)
    """
    return _asked(regex, lambda tree, flags: _may_meet_end(tree), True)


def _asked(regex: str, question: Callable[[Sequence[Node], int], Answer], unsure: Answer) -> Answer:
    """Give the answer that the parse tree of `regex` gives to `question`, or `unsure` where anything is not as known.

    The tree is that of the standard library's private `re._parser`, and this is the one place that asks for it:
    whatever a later Python changes there costs speed, not hits.
    """
    try:
        from re import _parser  # type: ignore[attr-defined]

        tree = _parser.parse(regex)
        return question(tree, tree.state.flags)
    except Exception:
        return unsure


def _piece(node: Node, flags: int) -> _Piece:
    """Give what is known of one node of the tree."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return _characters([chr(code)], flags)
        case "IN", items:
            return _characters(_members(items), flags)
        case "AT", _:
            return _Piece(exact=_NOTHING)
        case "ASSERT", (_, body):
            return _Piece(exact=_NOTHING, needed=_best(_sequence(body, flags)))
        case "ASSERT_NOT", _:
            return _Piece(exact=_NOTHING)
        case "SUBPATTERN", (_, added, removed, body):
            return _sequence(body, (flags | added) & ~removed)
        case "ATOMIC_GROUP", body:
            return _sequence(body, flags)
        case "BRANCH", (_, bodies):
            return _either([_sequence(body, flags) for body in bodies])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (least, most, body):
            return _repeated(_sequence(body, flags), least, most)
        case _:  # a negated class, `.`, a back reference, or something new
            return _UNKNOWN


def _sequence(nodes: Sequence[Node], flags: int) -> _Piece:
    """Give what is known of nodes that follow one another: the strings of neighbours are joined while they are few."""
    run: Strings = _NOTHING
    whole = True
    needed: Strings | None = None
    for node in nodes:
        piece = _piece(node, flags)
        needed = _rarer(needed, piece.needed)
        if piece.exact is not None and len(run) * len(piece.exact) <= MOST_LITERALS:
            run = frozenset(map("".join, product(run, piece.exact)))
        else:
            whole = False
            run = piece.exact or _NOTHING
        needed = _rarer(needed, run)
    return _Piece(run if whole else None, needed)


def _either(pieces: Sequence[_Piece]) -> _Piece:
    """Give what is known where one of `pieces` matches."""
    exact = [piece.exact for piece in pieces if piece.exact is not None]
    needed = [best for best in map(_best, pieces) if best is not None]
    return _Piece(
        _few(frozenset().union(*exact)) if len(exact) == len(pieces) else None,
        _few(frozenset().union(*needed)) if len(needed) == len(pieces) else None,
    )


def _repeated(body: _Piece, least: int, most: int) -> _Piece:
    """Give what is known of `body{least,most}`."""
    if least == 0:
        return _Piece(body.exact | _NOTHING if body.exact is not None and most == 1 else None)
    return _Piece(body.exact if most == 1 else None, _best(body))


def _characters(characters: Iterable[str] | None, flags: int) -> _Piece:
    """Give the piece that matches one of `characters`; unknown where one is not a single unit of UTF-16, in which the
    automaton searches, or may match in another case, too."""
    if characters is None:
        return _UNKNOWN
    exact = frozenset(characters)
    if any(c > "\uffff" or "\ud800" <= c <= "\udfff" for c in exact):
        return _UNKNOWN
    if flags & re.IGNORECASE and any(c.lower() != c or c.upper() != c for c in exact):
        return _UNKNOWN
    return _Piece(exact=exact)


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


def _best(piece: _Piece) -> Strings | None:
    return _rarer(piece.exact, piece.needed)


def _rarer(one: Strings | None, other: Strings | None) -> Strings | None:
    """Give that of two sets which is expected to occur less; None where neither is a set to look for."""
    usable = [_few(strings) for strings in (one, other) if strings and "" not in strings]
    return min((strings for strings in usable if strings), key=_expected, default=None)


def _few(strings: Strings) -> Strings | None:
    """Give `strings` without those that contain another of them, or None where too many are left."""
    if len(strings) > MOST_LITERALS:
        return None
    return frozenset(s for s in strings if not any(other in s for other in strings if other is not s))


def _expected(strings: Strings) -> tuple[float, list[str]]:
    """Give the share of places in a report at which one of `strings` is expected to stand, and the strings in order,
    so that the choice between equals is always the same."""
    return sum(map(_share, strings)), sorted(strings)


def _share(string: str) -> float:
    """Estimate how often `string` stands in a report: 提案 and 委员 are everywhere in these, digits in every figure."""
    share = 1.0
    for character in string:
        if character in _FREQUENT or _is_figure(character) or character.isascii():
            share *= 0.04
        else:
            share *= 0.004
    return share


def _hold_figure(nodes: Sequence[Node]) -> bool:
    return any(map(_holds_figure, nodes))


def _holds_figure(node: Node) -> bool:
    """Tell whether all that `node` matches holds a figure."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return _is_figure(chr(code))
        case "IN", items:
            return all(_is_figure_item(item) for item in items)
        case "SUBPATTERN", (_, _, _, body):
            return _hold_figure(body)
        case "ATOMIC_GROUP", body:
            return _hold_figure(body)
        case "ASSERT", (_, body):
            return _hold_figure(body)
        case "BRANCH", (_, bodies):
            return all(map(_hold_figure, bodies))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (least, _, body):
            return bool(least) and _hold_figure(body)
        case _:
            return False


def _is_figure_item(item: Node) -> bool:
    match item[0].name, item[1]:
        case "LITERAL", code:
            return _is_figure(chr(code))
        case "RANGE", (first, last):
            return last - first < LARGEST_CLASS and all(_is_figure(chr(code)) for code in range(first, last + 1))
        case "CATEGORY", category:
            return bool(category.name == "CATEGORY_DIGIT")
        case _:  # the class is negated
            return False


def _is_figure(character: str) -> bool:
    return character in _FIGURES or character.isdecimal()


def _may_meet_end(nodes: Sequence[Node]) -> bool:
    return any(map(_may_be_end, nodes))


def _may_be_end(node: Node) -> bool:
    """Tell whether `node` may match, or look at, the end of a sentence."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return chr(code) in _ENDS
        case "IN", items:
            return bool(_ends_in(items))
        case "SUBPATTERN", (_, _, _, body):
            return _may_meet_end(body)
        case "ATOMIC_GROUP", body:
            return _may_meet_end(body)
        case "ASSERT" | "ASSERT_NOT", (_, body):
            return _may_meet_end(body)
        case "BRANCH", (_, bodies):
            return any(map(_may_meet_end, bodies))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (_, _, body):
            return _may_meet_end(body)
        case "GROUPREF", _:  # what it repeats is looked at where it stands
            return False
        case _:  # `.`, an anchor, `[^。]` with one character, or something new
            return True


def _ends_in(items: Sequence[Node]) -> frozenset[str]:
    """Give the ends of a sentence that a class matches."""
    negated = False
    ends: set[str] = set()
    for operation, operand in items:
        match operation.name:
            case "NEGATE":
                negated = True
            case "LITERAL":
                ends |= _ENDS & {chr(operand)}
            case "RANGE":
                ends |= {end for end in _ENDS if operand[0] <= ord(end) <= operand[1]}
            case "CATEGORY":
                ends |= {end for end in _ENDS if re.match(_CATEGORIES[operand.name], end)}
    return _ENDS - ends if negated else frozenset(ends)


_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}
