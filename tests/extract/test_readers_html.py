"""Web pages: the article with its title and source line; nothing from menus, hot lists and the foot."""

from __future__ import annotations

from datetime import date

import pytest

from extract.contents import Unreadable
from extract.html_files import read_html
from tests.extract.made_files import FIRST, PASSAGE, SECOND, TABLE, TABLE_TEXT, TITLE

SOURCE = "来源：云岭日报 发布时间：2023-12-08 10:30"
ARTICLE = f"<p>　　{FIRST}</p>\n<p>&emsp;&emsp;{SECOND}</p>"
OTHERS = ("邻县政协收到提案991件", "邻县政协立案提案992件", "邻县政协办复提案993件", "邻县政协报送信息994条")

_LINKS = "".join(f'<li><a href="#">{title}</a><span>12-07</span></li>' for title in OTHERS)


def page(article: str = f'<div class="TRS_Editor">{ARTICLE}</div>', meta: str = "", charset: str = "gb2312") -> str:
    """A page as county governments have it."""
    return f"""<!DOCTYPE html><html><head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>{TITLE}_云岭县人民政府</title>{meta}
<script>var hot = "提案995件";</script><style>.a {{content: "996件"}}</style></head><body>
<div class="header"><h1>云岭县人民政府门户网站</h1>
<ul class="nav"><li><a>首页</a></li><li><a>政务公开</a></li></ul></div>
<div class="crumbs">当前位置：<a>首页</a> &gt; <a>政协</a></div>
<div class="main"><div class="left"><h2>{TITLE}</h2>
<div class="info"><span>来源：云岭日报</span>
<span>发布时间：2023-12-08 10:30</span></div>
{article}
<p>上一篇：<a href="#">邻县政协委员人数997人</a></p></div>
<div class="right"><h3>热点排行</h3><ul>{_LINKS}</ul>
<div><div><a>{OTHERS[0]}</a></div><div><a>{OTHERS[1]}</a></div><div><a>{OTHERS[2]}</a></div></div></div></div>
<div class="footer">主办：云岭县人民政府 联系电话：998 版权所有 2020-01-01</div></body></html>"""


def text(source: str) -> str:
    return read_html(source.encode()).text


@pytest.mark.parametrize(
    "article",
    [
        f'<div class="TRS_Editor">{ARTICLE}</div>',
        f'<div class="view TRS_UEDITOR trs_paper_default trs_web">{ARTICLE}</div>',
        f'<div id="zoom">{ARTICLE}</div>',
        f'<div class="article-content">{ARTICLE}</div>',
        f'<div class="pages_content">{ARTICLE}</div>',
        f'<div class="whatever">{ARTICLE}</div>',
        ARTICLE,
        f'<form action="page.aspx"><input type="hidden" value="999件"><div>{ARTICLE}</div></form>',
        f'<div class="search">{ARTICLE}</div>',
        f'<div id="zoom">{ARTICLE}</div><div style="display: none">邻县政协收到提案990件。</div>',
        f'<div id="zoom">{ARTICLE}</div><div class="side hot">邻县政协收到提案990件。</div>',
        f"<table><tr><td><table><tr><td>{ARTICLE}</td></tr></table></td></tr></table>",
    ],
)
def test_the_article_with_title_and_source_and_nothing_of_others(article: str) -> None:
    lines = text(page(article)).splitlines()
    assert lines[0] == TITLE
    assert [line for line in lines[1:] if line] == [SOURCE, FIRST, SECOND]


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("gb2312", "gb18030"), ("gb2312", "utf-8"), ("utf-8", "utf-8"), ("utf-8", "gb18030"), ("utf-8", "utf-8-sig")],
)
def test_the_encoding_is_that_of_the_bytes_whatever_is_declared(charset: str, encoding: str) -> None:
    content = read_html(page(charset=charset).replace("云岭日报", "云岭㙍日报").encode(encoding))
    assert content.text == f"{TITLE}\n{SOURCE.replace('云岭日报', '云岭㙍日报')}\n{FIRST}\n{SECOND}\n"
    assert content.notes == ()


def test_big5_is_read_where_it_is_declared() -> None:
    source = '<html><meta charset="big5"><body><p>立案一百一十二件,全部辦復。</p></body></html>'
    assert read_html(source.encode("big5")).text == "立案一百一十二件,全部辦復。\n"


@pytest.mark.parametrize(
    ("meta", "declared"),
    [
        ('<meta name="PubDate" content="2023-12-08 10:30">', date(2023, 12, 8)),
        ('<meta name="publishdate" content="2023年12月8日">', date(2023, 12, 8)),
        ('<meta property="article:published_time" content="2023-12-08T10:30:00+08:00">', date(2023, 12, 8)),
        ('<meta name="PubDate" content="20231208">', date(2023, 12, 8)),
        ('<meta name="PubDate" content="2023-00-00"><meta name="publishdate" content="2023/1/2">', date(2023, 1, 2)),
        ('<meta name="PubDate" content="">', None),
        ('<meta name="description" content="2023-12-08">', None),
        ("", None),
    ],
)
def test_the_declared_date(meta: str, declared: date | None) -> None:
    assert read_html(page(meta=meta).encode()).declared == declared


def test_the_title_of_the_metadata_comes_first() -> None:
    meta = '<meta name="ArticleTitle" content="云岭县政协提案办理情况">'
    assert text(page(meta=meta)).startswith("云岭县政协提案办理情况\n")


def test_a_title_in_the_article_is_not_told_twice() -> None:
    content = text(page(f'<div id="zoom"><p>{TITLE}</p>{ARTICLE}</div>'))
    assert content.count(TITLE) == 1


def test_a_line_with_a_date_alone_is_a_source_line() -> None:
    source = f"<html><body><h1>{TITLE}</h1><span>2023年12月8日 10:30</span><div id=zoom>{ARTICLE}</div></body></html>"
    assert text(source) == f"{TITLE}\n2023年12月8日 10:30\n{FIRST}\n{SECOND}\n"


def test_a_row_of_a_table_is_a_line_and_an_empty_cell_keeps_its_place() -> None:
    rows = "".join(f"<tr>{''.join(f'<td><p>{cell}</p></td>' for cell in row)}</tr>" for row in TABLE)
    assert TABLE_TEXT in text(page(f"<div id='zoom'>{ARTICLE}<table>{rows}</table></div>"))


def test_a_table_beside_the_block_with_most_of_the_text_is_kept() -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in TABLE)
    assert text(page(f"<div>{ARTICLE * 9}</div><table>{rows}</table>")).endswith(TABLE_TEXT)


def test_line_breaks_and_inline_elements() -> None:
    inside = f"<div id='zoom'>{ARTICLE}<p>立案<b>112</b>件<br>办复<a href='#'>提案</a>112件</p><!-- 999件 --></div>"
    assert text(page(inside)).endswith("\n立案112件\n办复提案112件\n")


def test_pinyin_above_characters_is_left_out() -> None:
    assert "提案112件" in text(page(f"<div id='zoom'>{ARTICLE}<p><ruby>提<rt>tí</rt></ruby>案112件</p></div>"))


def test_an_article_shorter_than_the_menus_is_kept() -> None:
    assert FIRST in text(page(f"<p>{FIRST}</p>"))


def test_a_teaser_in_a_place_for_articles_is_not_taken_for_the_article() -> None:
    teaser = '<div id="zoom">扫一扫在手机打开当前页</div>'
    assert FIRST in text(page(f"{teaser}<div>{ARTICLE}</div>"))


def test_text_saved_as_html_is_read() -> None:
    assert text(PASSAGE).replace(" ", "") == PASSAGE.replace("\n", "") + "\n"


@pytest.mark.parametrize("source", ["<html></html>", "<html><body><script>load()</script></body></html>"])
def test_a_page_without_an_article(source: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_html(source.encode())
    assert refusal.value.note.code == "html_no_article"
