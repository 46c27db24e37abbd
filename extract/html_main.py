"""The article on a web page, without the menus, link lists and foot around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Where the systems behind Chinese government sites put the text of an article, the surest name first:
# TRS (TRS_Editor, #zoom), UCAP of gov.cn (#UCAP-CONTENT, .pages_content), 大汉 (#zoom, .article_content), others.
MAIN_PLACES = (
    ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .trs_paper_default",
    "#zoom, #Zoom, #ozoom, #UCAP-CONTENT, .pages_content, #founder-content, founder-content",
    ".article-content, .article_content, .articleContent, #articleContent, .article-con, .articleCon, .article_con",
    ".content-article, .news_content, .news-content, .newsContent, .conTxt, .con_txt, .detail-content, .xxgk_content",
    "#content, .content, .view, #article, article, .article, .detail, main",
)

# A place that holds less than this share of the page's sentences is a teaser and not the article.
_MAIN_SHARE = 0.5

# `form` is not among them: pages made with ASP.NET stand in one as a whole.
_NEVER_TEXT = (
    "script, style, noscript, template, iframe, object, nav, footer, aside,"
    " select, button, textarea, [hidden]:not(body)"
)

_AROUND = re.compile(
    r"""(?:^|[\s_-])(?:
        nav | navi | navbar | menu | topbar | toolbar | foot | footer | copyright    # frame of the page
      | crumbs? | breadcrumbs? | location | dqwz                                     # 当前位置: 首页 > 新闻
      | side | sidebar | hot | hots | rank | ranking | related | recommend | xgyd    # 热点排行, 相关阅读
      | share | bshare | bdsharebuttonbox | ewm | qrcode | pagination | pager | login | search
    )(?:$|[\s_-])""",
    re.VERBOSE | re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_NEIGHBOUR = re.compile(r"\s*(?:上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|新闻|文章)|责任编辑|打印|关闭)")

_BOXES = "ul, ol, dl, table, tbody, tr, td, div, section, p, center, header"


def drop_surroundings(body: LexborNode) -> None:
    """Take out of the tree what is not the article's text: scripts, frames of the page, lists of links.

    Side bars are lists of links, and their headlines carry the figures of others.
    """
    # The innermost first, everywhere: an element must not be looked at after the one around it is gone.
    for node in reversed(body.css(_NEVER_TEXT)):
        node.decompose()
    ends = body.text().count("。")
    for node in reversed(body.css("*")):
        marks = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        is_around = _AROUND.search(marks) or _HIDDEN.search(node.attributes.get("style") or "")
        # Some sites call the place of the article itself `search` or `share`: it holds most of the sentences.
        if is_around and node.tag != "body" and node.text().count("。") <= _MAIN_SHARE * ends:
            node.decompose()
    # Once its menus are out, a part of the page that holds the article is no link list.
    for node in reversed(body.css(_BOXES)):
        if _is_link_list(node) or _is_neighbour(node):
            node.decompose()


def main_part(body: LexborNode) -> LexborNode:
    """The element that holds the article: a place of `MAIN_PLACES`, else the smallest with most of the sentences."""
    whole = _sentence_length(body)
    for places in MAIN_PLACES:
        best = max(body.css(places), key=_sentence_length, default=None)
        if best is not None and _sentence_length(best) > _MAIN_SHARE * whole:
            return best
    return _densest(body, whole)


def _densest(node: LexborNode, whole: int) -> LexborNode:
    """The smallest element below `node` that holds nearly all of its text, every sentence and every row of figures."""
    for child in node.iter():
        is_part = child.tag in ("p", "tr", "ul") or _sentence_length(child) < 0.8 * whole
        if not is_part and _ends_and_rows(child) == _ends_and_rows(node):
            return _densest(child, whole)
    return node


def _ends_and_rows(node: LexborNode) -> tuple[int, int]:
    """How many sentences end below `node`, and how many table rows of two cells or more hold a figure."""
    rows = (row for row in node.css("tr") if len(row.css("td")) > 1 and not row.css_first("table"))
    return node.text().count("。"), sum(any(map(str.isdigit, row.text())) for row in rows)


def _sentence_length(node: LexborNode) -> int:
    """How much of the text below `node` stands in no link, in characters."""
    return _length(node) - sum(_length(link) for link in node.css("a"))


def _length(node: LexborNode) -> int:
    return len("".join(node.text().split()))


def _is_link_list(node: LexborNode) -> bool:
    """Whether the element is three links or more and little beside them (dates, bullets, a heading)."""
    links = node.css("a")
    return len(links) >= 3 and sum(_length(link) for link in links) > 0.5 * _length(node)


def _is_neighbour(node: LexborNode) -> bool:
    """Whether the element leads to another article (`上一篇: …`) or names what the reader may do (`【打印】`)."""
    return bool(_NEIGHBOUR.match(node.text())) and _length(node) < 100 and node.css_first("a") is not None
