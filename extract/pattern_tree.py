"""The parse tree of a regular expression, and what is compiled from it, from the standard library's private parser and
compiler, wrapped here once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]
"""(operation, operand) as `re._parser` gives them; `operation.name` is for example `LITERAL`."""

REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed expression: its nodes in order, the numbers of its named groups, the length of its shortest match, and
    its flags as `re` numbers them."""

    nodes: Sequence[Node]
    groups: dict[str, int]
    shortest: int
    flags: int


# Several questions are asked about a pattern, by the catalogue and when it is first tried; parsing it is most of what
# each costs. A tree takes about 40 kB.
@lru_cache(maxsize=256)
def parse_tree(regex: str) -> Tree:
    """The tree of a regular expression. Raises `re.error` where it is not valid.

    >>> tree = parse_tree("提(?P<kind>案|议)+")
    >>> [node[0].name for node in tree.nodes], tree.groups, tree.shortest
    (['LITERAL', 'MAX_REPEAT'], {'kind': 1}, 2)
    """
    try:
        parsed = _parser.parse(regex)
        return Tree(parsed, parsed.state.groupdict, parsed.getwidth()[0], parsed.state.flags)
    except OverflowError as error:
        raise re.error(str(error)) from error


def compiled(regex: str) -> re.Pattern[str]:
    """What `re.compile` gives, without parsing anew what was parsed a moment ago: that is a third of its work. The
    result does not know its own text. Raises `re.error` where the expression is not valid.

    >>> compiled("提(?P<kind>案|议)").search("收到提案")["kind"]
    '案'
    """
    tree = parse_tree(regex)
    try:
        pattern: re.Pattern[str] = _compiler.compile(tree.nodes)
    except Exception:  # the compiler is private to the standard library: what changes there costs speed only
        return re.compile(regex)
    return pattern


def bodies_of(node: Node) -> tuple[Sequence[Node], ...]:
    """The sequences of nodes within a node: the alternatives of a branch, the body of a group or of a repeat.

    >>> [len(body) for body in bodies_of(parse_tree("(?:提案|议)").nodes[0])]
    [2, 1]
    """
    match node[0].name, node[1]:
        case "BRANCH", (_, bodies):
            return tuple(bodies)
        case "SUBPATTERN", (_, _, _, body):
            return (body,)
        case "ATOMIC_GROUP", body:
            return (body,)
        case (("ASSERT" | "ASSERT_NOT"), (_, body)):
            return (body,)
        case (("MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT"), (_, _, body)):
            return (body,)
        case "GROUPREF_EXISTS", (_, yes, no):
            return (yes, no) if no else (yes,)
        case _:
            return ()
