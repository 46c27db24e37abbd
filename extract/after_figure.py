"""What a pattern wants behind its figure, as a pattern of its own: `{number}件[^，。]{0,8}立案` wants 件…立案.

Where that matches nowhere in a sentence, the pattern does not either, and to know so takes a fraction of the time: most
of what a pattern costs is the figure itself.
"""

from __future__ import annotations

from functools import lru_cache

from extract.pattern_facts import answer
from extract.pattern_tree import Tree, parse_tree
from extract.pieces import PIECES

SHORTEST = 2
"""Characters that what follows the figure must match at least: the measure word alone (件) stands behind most figures
of a report, and is asked for otherwise."""

_FIGURES = tuple(piece.regex for piece in PIECES.values() if piece.figure)


@lru_cache(maxsize=8192)
def after_figure(regex: str) -> str | None:
    """Give the regular expression that matches behind the figure in every match of `regex`; None where none of at least
    `SHORTEST` characters is certain.

    >>> after_figure("收到" + PIECES["number"].regex + "件[^，。]{0,8}提案")
    '件[^，。]{0,8}提案'
    >>> after_figure("提案" + PIECES["number"].regex + "件") is None
    True
    """
    return answer(regex, lambda tree: _after(regex, tree), unsure=None)


def _after(regex: str, tree: Tree) -> str | None:
    for figure in _FIGURES:
        _, found, after = regex.partition(figure)
        if found:
            # The tree ends with the nodes of what follows: no alternative, group or repeat goes over both parts.
            rest = parse_tree(after)
            last = tree.nodes[len(tree.nodes) - len(rest.nodes) :] if len(rest.nodes) < len(tree.nodes) else ()
            same = rest.flags == tree.flags and repr(last) == repr(rest.nodes)
            return after if same and rest.shortest >= SHORTEST else None
    return None
