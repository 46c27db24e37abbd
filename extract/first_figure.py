"""The figure that comes first in every match of a pattern: what may stand before it and behind it.

Read from the pattern's parse tree. The answers are safe: what the tree does not prove costs time, not hits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from math import inf
from typing import NamedTuple

from extract.pattern_facts import IN_FIGURES, answer, is_figure
from extract.pattern_tree import REPEATS, Node, Tree, bodies_of

_IGNORECASE = int(re.IGNORECASE)
_DIGITS = frozenset("0123456789")
_IN_FIGURES = frozenset(IN_FIGURES)


class FirstFigure(NamedTuple):
    """The figure that comes first in every match of a pattern. A figure is here a digit or numeral with all the digits
    and characters of `IN_FIGURES` that follow it.

    `before`: how many characters of the match stand before it, at most; None where that is not bounded.
    `behind`: the characters of which one stands right behind it, 件 or 条; None where any may.
    `after`: how many characters of the match follow it, at most; None where that is not bounded.
    `leading`: whether a match may also begin with it, so that no literal that all need stands before it.
    `entire`: whether no match begins between two of the digits 0-9, as a pattern with `(?<![0-9])` does not.
    """

    before: int | None
    behind: frozenset[str] | None
    after: int | None
    leading: bool
    entire: bool


@lru_cache(maxsize=8192)
def first_figure(regex: str) -> FirstFigure | None:
    """Give what is certain of the figure that comes first in every match of `regex`; None where that is nothing.

    >>> first_figure(r"近?\\d+(?:\\.\\d+)?余?件提案")
    FirstFigure(before=1, behind=frozenset({'件'}), after=3, leading=True, entire=False)
    >>> first_figure(r"提案.*?\\d+.{0,3}件")
    FirstFigure(before=None, behind=None, after=4, leading=False, entire=True)
    """
    return answer(regex, _first_figure, unsure=None)


# What a part of a pattern can begin with: with a figure for certain; with nothing, so that what follows decides, but
# otherwise with a figure; with anything.
_FIGURE_FIRST, _FIGURE_OR_NOTHING, _ANYTHING = range(3)


def _starts(nodes: Sequence[Node]) -> int:
    for node in nodes:
        start = _start(node)
        if start != _FIGURE_OR_NOTHING:
            return start
    return _FIGURE_OR_NOTHING


def _start(node: Node) -> int:
    match node[0].name, node[1]:
        case (("AT" | "ASSERT" | "ASSERT_NOT"), _):
            return _FIGURE_OR_NOTHING
        case "GROUPREF_EXISTS", _:
            return _ANYTHING
        case (("LITERAL" | "IN"), _):
            return _FIGURE_FIRST if is_figure(node) else _ANYTHING
        case name, (0, _, body) if name in REPEATS:
            return max(_starts(body), _FIGURE_OR_NOTHING)
        case _:
            return max(map(_starts, bodies_of(node)), default=_ANYTHING)


def _first_figure(tree: Tree) -> FirstFigure | None:
    nodes = list(_without_groups(tree.nodes))
    for index in range(len(nodes)):
        if _starts(nodes[index:]) == _FIGURE_FIRST:
            before = _width(nodes[:index])
            if tree.flags & _IGNORECASE:
                return FirstFigure(before, None, None, False, False)
            behind, after = _behind_figure(nodes[index:]), _width(nodes[_past_figure(nodes, index) :])
            leading = all(map(_is_optional, nodes[:index]))
            return FirstFigure(before, behind, after, leading, _begins_no_digit_within(nodes))
    return None


def _is_optional(node: Node) -> bool:
    return node[0].name in REPEATS and node[1][0] == 0


def _begins_no_digit_within(nodes: Sequence[Node]) -> bool:
    """Tell whether a match of `nodes` that begins with a digit 0-9 never has one right before it."""
    for node in nodes:
        match node[0].name, node[1]:
            case "ASSERT_NOT", (-1, body) if len(body) == 1 and _has_all_digits(body[0]):
                return True
            case (("AT" | "ASSERT" | "ASSERT_NOT"), _):
                continue
            case "LITERAL", code:
                return chr(code) not in _DIGITS
            case "IN", items:
                return all(item[0].name == "LITERAL" and chr(item[1]) not in _DIGITS for item in items)
            case _:
                bodies = bodies_of(node)
                if not bodies or not all(map(_begins_no_digit_within, bodies)):
                    return False
                if _start(node) == _FIGURE_FIRST:
                    return True
    return True


def _has_all_digits(node: Node) -> bool:
    """Tell whether a class holds all of 0-9: `[0-9.第]`."""
    if node[0].name != "IN" or any(item[0].name == "NEGATE" for item in node[1]):
        return False
    return any(
        (item[0].name == "RANGE" and item[1] == (ord("0"), ord("9")))
        or (item[0].name == "CATEGORY" and item[1].name == "CATEGORY_DIGIT")
        for item in node[1]
    )


def _behind_figure(nodes: Sequence[Node]) -> frozenset[str] | None:
    """Give what stands behind the figure with which `nodes` begin; None where anything may."""
    with suppress(LookupError):
        behind, may_end = _behind(nodes)
        return None if may_end else behind
    return None


def _past_figure(nodes: Sequence[Node], index: int) -> int:
    """Give the index of the first node from `index` on that may match more than characters of the figure."""
    with suppress(LookupError):
        while index < len(nodes) and not _behind_node(nodes[index])[0]:
            index += 1
    return index


def _width(nodes: Sequence[Node]) -> int | None:
    """Give how many characters `nodes` can match at most; None where that is not bounded."""
    width = sum(map(_widest, nodes))
    return int(width) if width < inf else None


def _without_groups(nodes: Sequence[Node]) -> Iterator[Node]:
    """Give the nodes with those of groups in place of the groups."""
    for node in nodes:
        match node[0].name, node[1]:
            case "SUBPATTERN", (_, flags, _, body) if not flags & _IGNORECASE:
                yield from _without_groups(body)
            case _:
                yield node


def _widest(node: Node) -> float:
    """Give how many characters `node` can match at most."""
    match node[0].name, node[1]:
        case (("AT" | "ASSERT" | "ASSERT_NOT"), _):
            return 0
        case (("LITERAL" | "NOT_LITERAL" | "IN" | "ANY"), _):
            return 1
        case name, (_, most, body) if name in REPEATS:
            return most * sum(map(_widest, body)) if most < _UNBOUNDED else inf
        case _:
            return max((sum(map(_widest, body)) for body in bodies_of(node)), default=inf)


_UNBOUNDED = 1000
"""A repeat of as many times or more counts as without end."""


def _behind(nodes: Sequence[Node]) -> tuple[frozenset[str], bool]:
    """Give the first characters outside `IN_FIGURES` that `nodes` can match, and whether they can match none at all.
    Raises LookupError where that is not certain."""
    outside: frozenset[str] = frozenset()
    for node in nodes:
        behind, may_end = _behind_node(node)
        outside |= behind
        if not may_end:
            return outside, False
    return outside, True


def _behind_node(node: Node) -> tuple[frozenset[str], bool]:
    match node[0].name, node[1]:
        case (("AT" | "ASSERT" | "ASSERT_NOT"), _):
            return frozenset(), True
        case "LITERAL", _:
            return _behind_class([node])
        case "IN", items:
            return _behind_class(items)
        case "SUBPATTERN", (_, flags, _, _) if flags & _IGNORECASE:
            raise LookupError
        case (("SUBPATTERN" | "ATOMIC_GROUP" | "BRANCH"), _):
            behind, may_end = zip(*map(_behind, bodies_of(node)), strict=True)
            return frozenset().union(*behind), any(may_end)
        case name, (least, _, body) if name in REPEATS:
            behind_body, body_may_end = _behind(body)
            return behind_body, body_may_end or not least
        case _:
            raise LookupError


def _behind_class(items: Sequence[Node]) -> tuple[frozenset[str], bool]:
    outside = set()
    inside = False
    for item in items:
        if is_figure(item):
            inside = True
        elif item[0].name == "LITERAL":
            inside |= chr(item[1]) in _IN_FIGURES
            outside |= {chr(item[1])} - _IN_FIGURES
        else:  # a range, a category or a negated class
            raise LookupError
    return frozenset(outside), inside
