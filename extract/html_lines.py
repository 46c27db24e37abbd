"""From HTML elements to lines of text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# A line ends before and after these.
_BLOCKS = {
    "address",
    "article",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
}
# Not text: comments, and the pinyin above a character.
_SILENT = {"-comment", "rp", "rt", "script", "style", "template"}

# Indents of Chinese paragraphs: ideographic space, &nbsp; &ensp; &emsp; &thinsp; (a TAB is the edge of a cell).
_SPACES = " \u3000\xa0\u2002\u2003\u2009"

# Old sites lay their pages out with tables. A cell longer than this is a part of a page and no figure or name.
_LONGEST_CELL = 200


def element_lines(node: LexborNode) -> str:
    """The text below `node`: one line per block; one line per row of a table, its cells separated by TABs.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = "<p>共收到<b>提案</b>128件。</p><table><tr><td>立案</td><td>112件</td></tr></table>"
    >>> element_lines(LexborHTMLParser(page).body)
    '共收到提案128件。\\n立案\\t112件'
    """
    lines = (line.strip(_SPACES) for line in _rendered(node).split("\n"))
    return "\n".join(line for line in lines if line.strip())


def _rendered(node: LexborNode) -> str:
    if node.tag == "-text":
        return re.sub(r"[ \t\r\n\f]+", " ", node.text(deep=False))
    if node.tag in _SILENT:
        return ""
    if node.tag == "br":
        return "\n"
    if node.tag == "tr":
        return f"\n{_row(node)}\n"
    inner = "".join(_rendered(child) for child in node.iter(include_text=True))
    return f"\n{inner}\n" if node.tag in _BLOCKS else inner


def _row(node: LexborNode) -> str:
    """A row of figures as one line; a row that only lays out the page as the blocks in it."""
    cells = [cell for cell in node.iter() if cell.tag in ("td", "th")]
    texts = [_rendered(cell) for cell in cells]
    is_layout = (
        len(cells) == 1
        or any(cell.css_first("table") for cell in cells)
        or any(len(text) > _LONGEST_CELL for text in texts)
    )
    return "\n".join(texts) if is_layout else "\t".join(" ".join(text.split()) for text in texts)
