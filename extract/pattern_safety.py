r"""Repeats that can hang: those in which one run of words can be divided in exponentially many ways.

`(?:均|已|均已)*` reads 均已 as one word or as two, `(a+)+` divides aaaa in eight ways, and a search that fails tries
all of them. A repeat can do so if and only if, in its position automaton, two different paths lead around a loop by
the same characters (Weber and Seidl 1991, "On the degree of ambiguity of finite automata", criterion EDA).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from extract.pattern_automaton import Automaton, alphabet_of, takes
from extract.pattern_tree import Node, bodies_of, parse_tree

MANY = 10
"""A repeat with this upper limit or a higher one counts as unlimited: ten rounds of two ways are 1,024 ways."""

MOST_POSITIONS = 300
"""A repeated part with more characters than this is not decided but called dangerous."""

_UNROLLED = MANY - 1


def dangerous_repeat(regex: str) -> bool:
    r"""Whether some repeat of a valid regular expression can match the same words in exponentially many ways.

    >>> [dangerous_repeat(regex) for regex in ("(?:均|已|均已)*", "(?:\\d+)+", "(?:[^，]{0,6}、?)*件")]
    [True, True, True]
    >>> [dangerous_repeat(regex) for regex in ("(?:均|已)*", "(?:\\d+、)+", "(?:[^、]{0,6}、)*件", "(?:提案|提议)+")]
    [False, False, False, False]
    """
    return any(_is_dangerous(body) for body in _repeated_bodies(parse_tree(regex).nodes))


def _repeated_bodies(nodes: Sequence[Node]) -> Iterator[Sequence[Node]]:
    """What is repeated many times, and is more than one character."""
    for node in nodes:
        for body in bodies_of(node):
            yield from _repeated_bodies(body)
        # A possessive repeat gives nothing back, so it tries one way only.
        if node[0].name in ("MAX_REPEAT", "MIN_REPEAT") and node[1][1] >= MANY and any(map(bodies_of, node[1][2])):
            yield node[1][2]


def _is_dangerous(body: Sequence[Node]) -> bool:
    automaton = Automaton(_UNROLLED, MOST_POSITIONS)
    part = automaton.add(body)
    automaton.connect(part.last, part.first)
    if automaton.too_large or automaton.doubly_empty:
        return True
    if any(ways > 1 for follow in automaton.follow for ways in follow.values()):
        return True
    alphabet = alphabet_of(body)
    taken = [frozenset(character for character in alphabet if takes(node, character)) for node in automaton.nodes]
    return _meet_again([frozenset(follow) for follow in automaton.follow], taken)


def _meet_again(follow: list[frozenset[int]], taken: list[frozenset[str]]) -> bool:
    """Whether two paths part at one position, take the same characters, and meet again.

    All positions of a repeated part lie on loops through its end and its beginning, so that once is enough.
    """

    def alike(pairs: Iterator[tuple[int, int]]) -> set[tuple[int, int]]:
        return {(one, other) for one, other in pairs if one < other and not taken[one].isdisjoint(taken[other])}

    frontier = set().union(*(alike(product(after, after)) for after in set(follow)))
    seen = set(frontier)
    while frontier:
        one, other = frontier.pop()
        if not follow[one].isdisjoint(follow[other]):
            return True
        after = alike(product(follow[one], follow[other])) | alike(product(follow[other], follow[one]))
        frontier |= after - seen
        seen |= after
    return False
