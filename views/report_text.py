"""The text of a report as escaped HTML, with the figure and the words that decided about it marked."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

# A newspaper page has some 20,000 characters. A longer text is cut around the figure: a browser takes seconds
# over a megabyte of marked text, and the reader looks at the sentence.
LONGEST_TEXT = 60_000

# Mid hues over a see-through ground: readable on white and on black.
STYLE = """<style>
.report-text{position:relative;white-space:pre-wrap;overflow-wrap:anywhere;overflow-y:auto;max-height:32rem;
 line-height:1.85;padding:1rem 1.2rem;border:1px solid color-mix(in srgb,currentColor 18%,transparent);
 border-radius:6px;tab-size:6}
.sentence{white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.8;font-size:1.12rem;margin:0;
 padding:.2rem 0 .2rem 1rem;border-left:4px solid color-mix(in srgb,currentColor 25%,transparent)}
.report-text mark,.sentence mark,.legend mark{color:inherit;padding:.08em .12em;border-radius:3px;background:none}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.88rem}
mark.figure{background:color-mix(in srgb,#f0b400 48%,transparent)!important;font-weight:600;
 box-shadow:0 0 0 2px color-mix(in srgb,#f0b400 48%,transparent)}
mark.body{background:color-mix(in srgb,#3d8fc4 30%,transparent)!important;border-bottom:2px solid #3d8fc4}
mark.period{background:color-mix(in srgb,#2f9e77 28%,transparent)!important;border-bottom:2px solid #2f9e77}
mark.against{background:color-mix(in srgb,#c0504a 26%,transparent)!important;border-bottom:2px dotted #c0504a}
mark.left-out{text-decoration:line-through;border-bottom:2px dotted #c0504a}
mark.other,mark.found{border-bottom:1px dotted color-mix(in srgb,currentColor 60%,transparent)}
</style>"""

# Scrolls the box, not the page, to the figure; waits for the text to be on the page.
SCROLL = """<script>
(function find(tries) {
  const boxes = document.querySelectorAll(".report-text");
  const box = boxes[boxes.length - 1];
  const figure = box && box.querySelector("mark.figure");
  if (figure) box.scrollTop = figure.offsetTop - box.clientHeight / 2;
  if (!figure && tries > 0) setTimeout(() => find(tries - 1), 100);
})(30);
</script>"""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text to mark; `kind` is figure, body, period, against, left-out, other or found."""

    start: int
    end: int
    kind: str


def marked(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> str:
    """`text[start:end]` as escaped HTML with a `<mark class="kind …">` around each stretch; marks may overlap.

    >>> marked("<甲>立案97件", [Mark(5, 8, "figure")])
    '&lt;甲&gt;立案<mark class="figure">97件</mark>'
    >>> marked("甲县97件", [Mark(0, 4, "body"), Mark(2, 5, "figure")])
    '<mark class="body">甲县</mark><mark class="body figure">97</mark><mark class="figure">件</mark>'
    """
    stop = len(text) if end is None else end
    inside = [mark for mark in marks if mark.start < mark.end and mark.start < stop and mark.end > start]
    edges = sorted({start, stop, *(min(max(e, start), stop) for mark in inside for e in (mark.start, mark.end))})
    parts = []
    for left, right in pairwise(edges):
        kinds = sorted({mark.kind for mark in inside if mark.start <= left and mark.end >= right})
        words = html.escape(text[left:right])
        parts.append(f'<mark class="{" ".join(kinds)}">{words}</mark>' if kinds else words)
    return "".join(parts)


def window(length: int, start: int, end: int) -> tuple[int, int]:
    """The stretch of a text of `length` characters to show around `start` to `end`.

    >>> window(500, 100, 105), window(1_000_000, 500_000, 500_004)
    ((0, 500), (470000, 530004))
    """
    if length <= LONGEST_TEXT:
        return 0, length
    return max(0, start - LONGEST_TEXT // 2), min(length, end + LONGEST_TEXT // 2)


def report_html(text: str, marks: Iterable[Mark], start: int, end: int) -> str:
    """The box with the report's text, to be scrolled to the figure at `start` to `end`."""
    left, right = window(len(text), start, end)
    return f'<div class="report-text" tabindex="0">{marked(text, marks, left, right)}</div>'


def sentence_html(text: str, marks: Iterable[Mark], span: tuple[int, int]) -> str:
    """The sentence as a quotation with its marks."""
    return f'<blockquote class="sentence">{marked(text, marks, *span)}</blockquote>'


def legend_html(labels: Iterable[tuple[str, str]]) -> str:
    """A line that explains the marks; pairs of kind and words.

    >>> legend_html([("figure", "数字")])
    '<div class="legend"><span><mark class="figure">数字</mark></span></div>'
    """
    spans = "".join(f'<span><mark class="{kind}">{html.escape(words)}</mark></span>' for kind, words in labels)
    return f'<div class="legend">{spans}</div>'
