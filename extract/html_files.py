"""Web pages saved from the sites of committees and governments: title, source line and article."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from extract.contents import Content, Unreadable
from extract.html_lines import element_lines
from extract.html_main import drop_surroundings, main_part
from extract.text_files import read_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# A page names its encoding in its first 1,024 bytes (HTML standard, 4.2.5.4); some sites are later by a little.
_DECLARED_BIG5 = re.compile(rb"""charset\s*=\s*["']?\s*big5""", re.IGNORECASE)
_HEAD_SIZE = 4096

# Names under which a page carries its date: PubDate is the rule for government sites (政府网站发展指引, 2017).
_DATE_NAMES = ("pubdate", "publishdate", "publishedtime", "article:published_time", "datepublished", "dc.date")
_TITLE_NAMES = ("articletitle", "og:title")

_DATE = re.compile(r"(?<!\d)(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})(?!\d)")

_SOURCE_LINE = re.compile(
    r"""(?=.{0,200}$)                                          # a line of this kind is short
    (?=.*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})        # it holds a date
    (?:
        .*(?:来源|时间|日期|发布|作者|编辑)\s*[:：]            # 来源:云岭日报  发布时间:2023-12-08 10:30
      | [-/.年月日\s\d:：]+$                                   # 2023-12-08 10:30
    )""",
    re.VERBOSE,
)


def read_html(data: bytes) -> Content:
    """The title, the line with source and date, and the article of a web page; without menus and link lists.

    `declared` is the date in the page's metadata. Raises `Unreadable` where the page holds no article.
    """
    from selectolax.lexbor import LexborHTMLParser

    decoded = _decoded(data)
    page = LexborHTMLParser(decoded.text)
    named = _metadata(page)
    title, declared = _title(page, named), _declared(named)
    body = page.body
    if body is None:
        raise Unreadable("html_no_article")
    drop_surroundings(body)
    source = _source_line(body)
    article = element_lines(main_part(body))
    if not article:
        raise Unreadable("html_no_article")
    heading = [line for line in (title, source) if line and line not in article[: len(line) + 500]]
    return Content("\n".join([*heading, article, ""]), declared=declared, notes=decoded.notes)


def _decoded(data: bytes) -> Content:
    """The page as text. `gb2312` means GB18030 on every site; what is UTF-8 throughout is so, whatever it declares."""
    if _DECLARED_BIG5.search(data[:_HEAD_SIZE]):
        try:
            return Content(data.decode("big5hkscs"))
        except UnicodeDecodeError:
            pass  # not what it declares: read as any other text
    return read_text(data)


def _metadata(page: LexborHTMLParser) -> dict[str, str]:
    """What the page says of itself: lower-case name -> content."""
    named: dict[str, str] = {}
    for node in page.css("meta"):
        name = node.attributes.get("name") or node.attributes.get("property") or node.attributes.get("itemprop")
        if name and node.attributes.get("content"):
            named.setdefault(name.lower(), (node.attributes["content"] or "").strip())
    return named


def _title(page: LexborHTMLParser, named: dict[str, str]) -> str:
    """The article's title on one line: from the metadata, the heading, or the window title without the site's name."""
    for name in _TITLE_NAMES:
        if named.get(name):
            return " ".join(named[name].split())
    headings = [text for node in page.css("h1") if (text := " ".join(node.text().split()))]
    window = page.css_first("title")
    window_title = " ".join(window.text().split()) if window else ""
    # The heading of an article stands in the window title too; the name of the site in large letters may not.
    for heading in headings:
        if heading in window_title:
            return heading
    return re.split(r"\s*[_|]\s*|\s+[-–—]+\s+|-{2,}", window_title)[0] or (headings[0] if headings else "")


def _declared(named: dict[str, str]) -> date | None:
    for name in _DATE_NAMES:
        found = _DATE.search(named.get(name, ""))
        if found:
            try:
                return date(*(int(part) for part in found.groups()))
            except ValueError:
                continue  # 2023-00-00 stands on real pages
    return None


def _source_line(body: LexborNode) -> str:
    """The first line of the page with its source and date, or an empty string."""
    lines = (line.replace("\t", " ") for line in element_lines(body).splitlines())
    return next((line for line in lines if _SOURCE_LINE.match(line)), "")
