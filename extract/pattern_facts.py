"""What is certain of all matches of a pattern: that they hold a figure.

Read from the pattern's parse tree. The answers are safe: what the tree does not prove costs time, not hits. Lookarounds
count as part of the match, because a pattern only ever sees one sentence, and they look into that same one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from extract.pattern_tree import REPEATS, Node, Tree, bodies_of, parse_tree

FIGURES = "一二两三四五六七八九十百千万亿〇零半廿卅兩萬億壹贰叁肆伍陆柒捌玖拾佰仟"
"""Besides `\\d`, the characters of which every written figure has at least one."""

IN_FIGURES = FIGURES + "余多几来.,\uff0c"
"""Besides `\\d`, the characters of which a written number consists: 1,234 and 9.7 and 一百二十余, with either comma. A
number may hold others, too; this is the set by which `first_figure` divides a text."""

_FIGURES = frozenset(FIGURES)
Answer = TypeVar("Answer")

_WIDEST_RANGE = 16
"""Characters of a range such as `0-9` that are still looked at one by one."""


@lru_cache(maxsize=8192)
def holds_figure(regex: str) -> bool:
    """Tell whether every sentence that `regex` matches is certain to hold a digit or a Chinese numeral.

    >>> holds_figure(r"立案(?:了)?\\d+件"), holds_figure(r"均已办复"), holds_figure(r"[一二三]件|全部")
    (True, False, False)
    """
    return answer(regex, lambda tree: any(map(_is_with_figure, tree.nodes)), unsure=False)


def answer(regex: str, question: Callable[[Tree], Answer], unsure: Answer) -> Answer:
    """Give the answer of the pattern's tree, or `unsure` where anything in it is not as known: the tree is private to
    the standard library, and what a later Python changes there may cost speed, never hits."""
    try:
        return question(parse_tree(regex))
    except Exception:
        return unsure


def _is_with_figure(node: Node) -> bool:
    """Tell whether all that `node` matches, or looks at, holds a figure."""
    match node[0].name, node[1]:
        case (("LITERAL" | "IN"), _):
            return is_figure(node)
        case (("ASSERT_NOT" | "GROUPREF_EXISTS"), _):
            return False
        case name, (0, _, _) if name in REPEATS:
            return False
        case _:
            bodies = bodies_of(node)
            return bool(bodies) and all(any(map(_is_with_figure, body)) for body in bodies)


def is_figure(node: Node) -> bool:
    """Tell whether every character that a literal or a class matches is a figure."""
    match node[0].name, node[1]:
        case "LITERAL", code:
            return chr(code) in _FIGURES or chr(code).isdecimal()
        case "RANGE", (first, last):
            return last - first < _WIDEST_RANGE and all(is_figure((_LITERAL, code)) for code in range(first, last + 1))
        case "CATEGORY", category:
            return bool(category.name == "CATEGORY_DIGIT")
        case "IN", items:
            return all(map(is_figure, items))
        case _:  # the class is negated
            return False


_LITERAL = parse_tree("x").nodes[0][0]


