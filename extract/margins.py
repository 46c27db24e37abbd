"""The margin that all lines of a wrapped text share: it tells no paragraph, and is taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lines import is_wrapped

_LINE = re.compile(r"^([^\S\r\n]*)(\S[^\r\n]*)$", re.MULTILINE)
_FEWEST_LINES = 4
_LEAST = 2
"""Characters. One space at the beginning of a line is no margin."""


def margin(text: str) -> Iterator[tuple[int, int, str]]:
    """The edits that take the common margin off a text whose lines are cut at a width, in order.

    A text whose lines are paragraphs keeps it: there each of them begins so.

    >>> text = "    2023年，县政协收到提案\\n    120件，立案108\\n    件，办复率100%，满意\\n    率98%。"
    >>> [(end - start, new) for start, end, new in margin(text)]
    [(4, ''), (4, ''), (4, ''), (4, '')]
    """
    lines = list(_LINE.finditer(text))
    width = min((len(line[1]) for line in lines), default=0)
    is_margin = width >= _LEAST or all("\t" in line[1] for line in lines)
    if len(lines) < _FEWEST_LINES or not is_margin or not is_wrapped([line[2].rstrip() for line in lines]):
        return
    for line in lines:
        yield line.start(), line.start() + width, ""
