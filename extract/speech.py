"""What words and a figure apart from each other speak of: a heading and a cell, what a list counts and its items."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.matching import Engine
from extract.model import Indicator, Pattern


@dataclass(frozen=True, slots=True)
class Speech:
    """Tells what is counted. `owner` is each pattern of the engine with its indicator, `above` the text before, and
    `leads` the words of it to be read with those that are too short alone."""

    engine: Engine
    owner: list[tuple[Indicator, Pattern]]
    above: str = ""
    leads: tuple[str, ...] = ()

    def matching(self, words: str, phrase: str) -> list[tuple[Indicator, Pattern]]:
        """The indicators that words and a number speak of: by the catalogue's name, else by its patterns."""
        named = next((indicator for indicator, _ in self.owner if indicator.name_zh == words), None)
        if named:
            return [(named, named.patterns[0])]
        for lead in ("", *self.leads):
            sentence = lead + words + phrase
            found = {
                self.owner[hit.pattern][0].id: self.owner[hit.pattern]
                for hit in reversed(self.engine.hits(sentence))
                if hit.figure_start >= len(lead) + len(words) and self._is_topic(hit.pattern, sentence)
            }
            if found:
                return list(found.values())
        return []

    def _is_topic(self, pattern: int, words: str) -> bool:
        """Whether the words of a pattern's topic stand in those that are read, or before them."""
        topic = self.owner[pattern][1].topic
        return not topic or re.search(topic, words + self.above) is not None
