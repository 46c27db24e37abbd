"""A text as the files in which reports come: Word in several layouts, web pages of governments, newspapers."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from html import escape

from tests.extract.made_files import (
    Text,
    column,
    deleted,
    docx,
    inserted,
    paragraph,
    paragraphs,
    pdf,
    run,
    table,
    text_box,
)
from tests.extract.made_old_word import old_word

_TOP = 790.0
_LINES_OF_A_PAGE = 45
COLUMN = 24
"""Characters of a newspaper's line."""


def docx_paragraphs(text: str) -> bytes:
    return docx(paragraphs(text))


def docx_table(text: str) -> bytes:
    """A table that only lays out the page: a row of one cell for each line."""
    return docx(table([(line,) for line in text.splitlines()]))


def docx_text_box(text: str) -> bytes:
    """All of it in a text box."""
    return docx(paragraph(text_box(text)))


def docx_tracked(text: str) -> bytes:
    """Every number put in by a tracked change, for another that it deletes."""
    lines = []
    for line in text.splitlines():
        runs = re.split(r"(\d+)", line)
        lines.append(paragraph(*(inserted(one) + deleted("9" + one) if one.isdigit() else run(one) for one in runs)))
    return docx("".join(lines))


def html_plain(text: str) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    return f"<html><head><meta charset='utf-8'></head><body><div id='zoom'>{body}</div></body></html>".encode()


def html_of_a_government(text: str) -> bytes:
    """A page with menus, a hot list and a foot full of others' figures, in GB18030 and declared as gb2312."""
    body = "".join(f"<p>　　{escape(line)}</p>" for line in text.splitlines())
    hot = "".join(
        f'<li><a href="#">邻水县政协收到提案{number}件</a><span>12-07</span></li>' for number in range(991, 997)
    )
    page = f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<script>var hot = "提案995件";</script></head><body>
<div class="header"><ul class="nav"><li><a>首页</a></li><li><a>邻水县政协委员247名</a></li></ul></div>
<div class="crumbs">当前位置：<a>首页</a> &gt; <a>政协</a></div>
<div class="main"><div class="TRS_Editor">{body}</div>
<p>上一篇：<a href="#">邻水县政协捐款捐物997万元</a></p>
<div class="right"><h3>热点排行</h3><ul>{hot}</ul></div></div>
<div class="footer">联系电话：0998-8887776 版权所有 备案号00000001</div></body></html>"""
    return page.encode("gb18030")


def set_in(line: str, width: int) -> list[str]:
    """A line set in lines of so many characters; digits and Latin letters are half as wide.

    >>> set_in("立案1275件，办复1275件。", 5)
    ['立案1275件', '，办复1275', '件。']
    """
    pieces, room = [""], 2 * width
    for sign in line:
        room -= 1 if sign.isascii() else 2
        if room < 0:
            pieces.append("")
            room = 2 * width - (1 if sign.isascii() else 2)
        pieces[-1] += sign
    return pieces


def pdf_one_column(text: str) -> bytes:
    lines = [piece for line in text.splitlines() for piece in set_in(line, 46)]
    pages = [lines[at : at + _LINES_OF_A_PAGE] for at in range(0, len(lines), _LINES_OF_A_PAGE)]
    return pdf(*(column(60, page, top=_TOP) for page in pages))


def pdf_columns(text: str) -> bytes:
    """A newspaper: the heading across the page, two columns below it, one written after the other."""
    heading, left, right = _newspaper(text)
    return pdf([*heading, *left, *right])


def pdf_columns_interleaved(text: str) -> bytes:
    """The same, with the columns written line by line across the page."""
    heading, left, right = _newspaper(text)
    rows = itertools.zip_longest(left, right)
    return pdf([*heading, *(one for row in rows for one in row if one)])


def _newspaper(text: str) -> tuple[list[Text], list[Text], list[Text]]:
    """The heading, the left and the right column."""
    lines = text.splitlines()
    body = next((at for at, line in enumerate(lines) if "。" in line), 0)
    set_lines = [piece for line in lines[body:] for piece in set_in(line, COLUMN)]
    top, half = _TOP - 20 * body - 20, (len(set_lines) + 1) // 2
    heading = [(60.0, _TOP - 20.0 * at, 12.0, line) for at, line in enumerate(lines[:body])]
    return heading, column(50, set_lines[:half], top=top), column(310, set_lines[half:], top=top)


FORMATS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "docx, paragraphs": ("docx", docx_paragraphs),
    "docx, a table that lays out the page": ("docx", docx_table),
    "docx, a text box": ("docx", docx_text_box),
    "docx, tracked changes": ("docx", docx_tracked),
    "html, plain": ("html", html_plain),
    "html of a government": ("html", html_of_a_government),
    "doc": ("doc", old_word),
    "wps": ("wps", old_word),
    "pdf, one column": ("pdf", pdf_one_column),
    "pdf, newspaper columns": ("pdf", pdf_columns),
    "pdf, newspaper columns line by line": ("pdf", pdf_columns_interleaved),
}
"""What a report may come as: the file's suffix, and the text made such a file."""
