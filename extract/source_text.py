"""The catalogue file as its writer sees it: lines, places, and the excerpt that a problem shows."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from extract.model import Problem

# YAML's own line ends (YAML 1.1, section 4.2), so that lines are counted as its parser counts them.
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")

EXCERPT_WIDTH = 100
"""Characters of a source line that an excerpt shows; a longer line is cut around the place of the problem."""

IDEOGRAPHIC_SPACE = "\u3000"


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file that people edit, and the problems found in it so far.

    Whatever reads a part of the file reports here and goes on, so that one run shows all problems.
    """

    path: str
    lines: tuple[str, ...]
    problems: list[Problem] = field(default_factory=list)

    def report(self, code: str, line: int, column: int, /, **values: str) -> None:
        """Add a problem at a place; `line` and `column` count from 1."""
        excerpt = excerpt_of(self.lines, line, column)
        self.problems.append(Problem(code, self.path, line, column, tuple(values.items()), excerpt))


def source_text(path: str, text: str) -> SourceText:
    """The text of a file, in lines without their ends.

    >>> source_text("a.yaml", "a: 1\\r\\nb: 2").lines
    ('a: 1', 'b: 2')
    """
    return SourceText(path, tuple(_LINE_END.split(text)))


def excerpt_of(lines: tuple[str, ...], line: int, column: int) -> str:
    """The numbered source line and a caret under the column; empty where there is no such line.

    The caret line takes an ideographic space for every wide character, so that the caret stands right in a
    terminal and in a browser.

    >>> print(excerpt_of(("a: 1", "b: [x"), 2, 4))
      2 | b: [x
        |    ^
    """
    if not 1 <= line <= len(lines):
        return ""
    shown, before = _shown(lines[line - 1], column - 1)
    padding = "".join(_blank_like(character) for character in before)
    number = str(line)
    return f"  {number} | {shown}\n  {' ' * len(number)} | {padding}^"


def _shown(text: str, offset: int) -> tuple[str, str]:
    """The part of a source line that is shown, and what of it stands before the caret."""
    if len(text) <= EXCERPT_WIDTH:
        return text, text[:offset]
    begin = max(0, min(offset - EXCERPT_WIDTH // 2, len(text) - EXCERPT_WIDTH))
    end = begin + EXCERPT_WIDTH
    opening, closing = "…" if begin else "", "…" if end < len(text) else ""
    return opening + text[begin:end] + closing, opening + text[begin:offset]


def _blank_like(character: str) -> str:
    if character == "\t" or unicodedata.combining(character):
        return character
    return IDEOGRAPHIC_SPACE if unicodedata.east_asian_width(character) in "WF" else " "
