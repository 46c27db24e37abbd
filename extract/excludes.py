"""The exclude patterns of the catalogue: what speaks against a figure in its clause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from extract.literals import needed_literals
from extract.pieces import FIGURE_MARK


class Excludes:
    """Some exclude patterns, compiled when the first clause is searched.

    >>> exclude = Excludes(["力争|预计", f"第{FIGURE_MARK}"])
    >>> exclude.search(f"立案{FIGURE_MARK}件") is None, exclude.search(f"预计立案{FIGURE_MARK}件")[0]
    (True, '预计')
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._sources = tuple(patterns)

    def search(self, clause: str) -> re.Match[str] | None:
        """What the first of the patterns that matches finds in a clause, in which `FIGURE_MARK` is the figure."""
        if not self._words.search(clause):  # most often, and known in a tenth of the time
            return None
        return next((found for pattern in self._patterns if (found := pattern.search(clause))), None)

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [re.compile(source) for source in self._sources]

    @cached_property
    def _words(self) -> re.Pattern[str]:
        """Finds a word that some pattern needs. The mark stands in every clause and is none: `\\w` hides it."""
        needed = [needed_literals(source.replace(FIGURE_MARK, r"\w")) for source in self._sources]
        words = {word for literals in needed for word in literals or ("",)}
        return re.compile("|".join(map(re.escape, sorted(words, key=len))))
