"""A report as the rules see it: its cleaned text, its articles, its sentences and clauses.

Everything here counts characters of the cleaned text; `Passage.span` leads back to the report.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from extract.cleaning import Cleaned
from extract.sentences import sentence_spans

CLAUSE_ENDS = "，。；！？,;!?\n"
PHRASE_ENDS = CLAUSE_ENDS + "：:"
_CLAUSE_END = re.compile(rf"[{CLAUSE_ENDS}](?!(?<=\d[,，])\d{{3}}(?!\d))")  # the comma in 1,234 is none
# “一年收到1875条。每天5条。”政协研究室主任翻着信息登记簿说。: what stands behind a quoted sentence
_SAID_BY = re.compile(
    "[^“”「」『』\n]{0,80}[”」』](?P<by>[^，。；,;“「『\n]{1,40}?(?:说|介绍|表示|告诉|透露|感慨|坦言))"
)


@dataclass(frozen=True)
class Passage:
    """An article in the cleaned text: its bounds, and where its heading ends."""

    cleaned: Cleaned
    start: int
    end: int
    heading_end: int
    sentences: tuple[tuple[int, int], ...] = field(init=False)

    def __post_init__(self) -> None:
        body = self.cleaned.text[self.start : self.end]
        spans = tuple((self.start + a, self.start + b) for a, b in sentence_spans(body))
        object.__setattr__(self, "sentences", spans)

    @property
    def text(self) -> str:
        """The whole cleaned text: offsets count its characters."""
        return self.cleaned.text

    @property
    def title(self) -> str:
        """The heading's lines, one space between them."""
        return " ".join(self.text[self.start : self.heading_end].split())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the report that a cleaned span came from."""
        return self.cleaned.raw_span(start, end)

    def sentence(self, position: int) -> tuple[int, int]:
        """The bounds of the sentence that holds a position."""
        i = bisect_right(self.sentences, (position, 1 << 60)) - 1
        return self.sentences[i] if i >= 0 else (self.start, self.end)

    def sentence_before(self, start: int) -> tuple[int, int] | None:
        """The bounds of the sentence before the one that begins at `start`, in the same paragraph."""
        i = bisect_right(self.sentences, (start, -1)) - 1
        if i < 0:
            return None
        before = self.sentences[i]
        return None if "\n" in self.text[before[1] - 1 : start] else before

    def said_by(self, position: int) -> tuple[int, int] | None:
        """The bounds of the words behind a quotation with a position in it that tell who said so."""
        said = _SAID_BY.match(self.text, self.sentence(position)[1], self.end)
        return said.span("by") if said else None

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The bounds of the clause that holds a span: up to a comma, a semicolon or a sentence's end.

        Commas in brackets and in thousands do not end it for a figure outside of them.
        """
        first, last = self.sentence(start)
        ends = self._clause_ends
        before = bisect_left(ends, start)
        after = bisect_left(ends, end, before)
        begin = ends[before - 1] + 1 if before else first
        stop = ends[after] if after < len(ends) else last
        return min(max(begin, first), start), max(min(stop, last), end)

    @cached_property
    def _clause_ends(self) -> list[int]:
        """The offsets of all marks that end a clause, in order."""
        return [mark.start() for mark in _CLAUSE_END.finditer(self.text, self.start, self.end)]
