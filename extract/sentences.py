"""Where sentences begin and end: a pattern never sees more than one of them, of bounded length."""

from __future__ import annotations

import re

LONGEST_SENTENCE = 600
"""Characters. A pattern that backtracks is harmless on so little text; real sentences are far shorter."""

SENTENCE_ENDS = "\u3002\uff01\uff1f!?"
"""`。！？!?`. An ASCII `.` is a decimal point, and `；` parts clauses: neither ends a sentence."""

_END = SENTENCE_ENDS[0]
_OTHER_ENDS = SENTENCE_ENDS[1:] + "\n"

# Where a sentence that is too long may be cut, best first; each takes as many characters as it can.
_CUTS = (
    # After ； ; 、 or a space, and after a comma, but not inside 1,234.
    re.compile(rf"[\s\S]{{0,{LONGEST_SENTENCE - 1}}}(?:[\uff1b;\u3001\s]|[\uff0c,](?!\d)|(?<!\d)[\uff0c,])"),
    # No such mark for 600 characters: anywhere but inside a number, so that 1|234件 does not become 234件.
    re.compile(rf"[\s\S]{{1,{LONGEST_SENTENCE}}}(?<![\d.,一二两三四五六七八九十百千万亿〇零])"),
    re.compile(rf"[\s\S]{{{LONGEST_SENTENCE}}}"),
)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Give (start, end) of every sentence of `text` in order, in characters; the end mark belongs to its sentence.

    Sentences end at 。！？!? and at newlines. One of more than `LONGEST_SENTENCE` characters is cut at the last clause
    boundary that fits. Spans never overlap; what lies between them is newlines and further end marks.

    >>> text = "收到提案97件；立案80件。满意率97.5%！\\n完"
    >>> [text[start:end] for start, end in sentence_spans(text)]
    ['收到提案97件；立案80件。', '满意率97.5%！', '完']
    """
    # One kind of end, then one split: four times faster than a regular expression that looks at every character.
    parts = text
    for mark in _OTHER_ENDS:
        parts = parts.replace(mark, _END)
    spans = []
    start = 0
    for words in parts.split(_END):
        end = start + len(words)
        after = end + 1
        if words:
            if end < len(text) and text[end] != "\n":
                end = after
            while end - start > LONGEST_SENTENCE:
                cut = _cut_after(text, start)
                spans.append((start, cut))
                start = cut
            spans.append((start, end))
        start = after
    return spans


def _cut_after(text: str, start: int) -> int:
    """Give the offset at which the too long sentence that begins at `start` is cut."""
    for cut in _CUTS:
        # One character more than a sentence may have, for the look at what follows a comma.
        match = cut.match(text, start, start + LONGEST_SENTENCE + 1)
        if match:
            return match.end()
    return start + LONGEST_SENTENCE
