"""The position automaton (Glushkov) of a pattern: where each character of a match may stand, and what may follow.

A path through the automaton is a way of matching. Lookarounds and anchors count as matching nothing, back references
as any character, so that there may be more paths than ways of matching.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extract.pattern_tree import REPEATS, Node, bodies_of

_OTHER = "\ue001"  # stands for all characters that a pattern does not name

_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "DIGIT": str.isdecimal,
    "SPACE": str.isspace,
    "WORD": lambda character: character.isalnum() or character in ("_", _OTHER),
}


@dataclass(frozen=True, slots=True)
class Part:
    """The positions at which a part of a pattern can begin and end, and whether it can match nothing."""

    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()
    nullable: bool = True


@dataclass(slots=True)
class Automaton:
    """The positions of a pattern, numbered in its order.

    `nodes` holds what each position matches, `follow` in how many ways each position may follow another one.
    Repeats of up to `unrolled` rounds are written out, longer ones are loops. `doubly_empty` is true where some part
    can match nothing in two ways, as `(?:a?)?` can.
    """

    unrolled: int
    largest: int
    nodes: list[Node] = field(default_factory=list)
    follow: list[Counter[int]] = field(default_factory=list)
    doubly_empty: bool = False

    @property
    def too_large(self) -> bool:
        """Whether the pattern has more than `largest` positions; the automaton then lacks some."""
        return len(self.nodes) > self.largest

    def connect(self, last: frozenset[int], first: frozenset[int]) -> None:
        """Let the positions of `first` follow those of `last`."""
        for position in last:
            self.follow[position].update(first)

    def add(self, nodes: Sequence[Node]) -> Part:
        """Add the positions of nodes that follow one another."""
        whole = Part()
        for node in nodes:
            if self.too_large:
                break
            part = self._add_node(node)
            self.connect(whole.last, part.first)
            whole = Part(
                whole.first | part.first if whole.nullable else whole.first,
                whole.last | part.last if part.nullable else part.last,
                whole.nullable and part.nullable,
            )
        return whole

    def _add_node(self, node: Node) -> Part:
        name = node[0].name
        if name in REPEATS:
            return self._add_repeat(*node[1])
        if name in ("SUBPATTERN", "ATOMIC_GROUP"):
            return self.add(bodies_of(node)[0])
        if name in ("BRANCH", "GROUPREF_EXISTS"):
            parts = [self.add(body) for body in bodies_of(node)]
            self.doubly_empty |= sum(part.nullable for part in parts) > 1
            return Part(
                frozenset().union(*(part.first for part in parts)),
                frozenset().union(*(part.last for part in parts)),
                name == "GROUPREF_EXISTS" or any(part.nullable for part in parts),
            )
        if name in ("LITERAL", "NOT_LITERAL", "IN", "ANY", "GROUPREF"):
            self.nodes.append(node)
            self.follow.append(Counter())
            here = frozenset({len(self.nodes) - 1})
            return Part(here, here, nullable=False)
        return Part()

    def _add_repeat(self, least: int, most: int, body: Sequence[Node]) -> Part:
        """`body{least,most}` as `body(body(body)?)?`: a round follows the one before it only."""
        is_loop = most > self.unrolled
        rounds = max(1, min(least, self.unrolled)) if is_loop else most
        first: frozenset[int] = frozenset()
        ends: frozenset[int] = frozenset()
        before = Part()
        for number in range(1, rounds + 1):
            part = self.add(body)
            self.doubly_empty |= part.nullable and number > least
            if is_loop and number == rounds:
                self.connect(part.last, part.first)
            self.connect(before.last, part.first)
            first = first | part.first if before.nullable else first
            nullable = before.nullable and part.nullable
            before = Part(first, before.last | part.last if part.nullable else part.last, nullable)
            if number >= min(least, rounds):
                ends |= before.last
            if self.too_large:
                break
        return Part(first, ends, least == 0 or before.nullable)


def alphabet_of(nodes: Sequence[Node]) -> frozenset[str]:
    """Characters that tell apart all that the nodes match: those that they name, and one of each kind."""
    characters = {_OTHER, "5", "x", " ", "\n", "，"}
    for node in nodes:
        for item in node[1] if node[0].name == "IN" else [node]:
            if item[0].name in ("LITERAL", "NOT_LITERAL"):
                characters.add(chr(item[1]))
            elif item[0].name == "RANGE":
                characters |= {chr(item[1][0]), chr(item[1][1])}
        for body in bodies_of(node):
            characters |= alphabet_of(body)
    return frozenset(characters)


def takes(node: Node, character: str) -> bool:
    """Whether a node for one character matches this one.

    >>> from extract.pattern_tree import parse_tree
    >>> [takes(parse_tree("[^，\\\\d]").nodes[0], character) for character in "，5件"]
    [False, False, True]
    """
    match node[0].name, node[1]:
        case "LITERAL", code:
            return chr(code) == character
        case "NOT_LITERAL", code:
            return chr(code) != character
        case "ANY", _:
            return character != "\n"
        case "RANGE", (first, last):
            return chr(first) <= character <= chr(last)
        case "CATEGORY", category:
            kind = category.name.removeprefix("CATEGORY_")
            return _CATEGORIES[kind.removeprefix("NOT_")](character) is not kind.startswith("NOT_")
        case "IN", [(negate, _), *items] if negate.name == "NEGATE":
            return not any(takes(item, character) for item in items)
        case "IN", items:
            return any(takes(item, character) for item in items)
        case _:
            return True
