"""The grid of what is reported, as a browser would read it."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from present.charts import coverage
from present.theme import LIGHT


@pytest.fixture
def grid(table, make_indicator):
    """Draws a grid of two bodies and three indicators of two groups, the groups' members apart in the catalogue."""
    cells = table(
        {"indicator": "filed", "period": "2022"},
        {"indicator": "filed", "period": "2023"},
        {"body": '<b>"乙"</b>', "indicator": "gifts"},
    )
    indicators = [
        make_indicator("filed", "件"),
        make_indicator("gifts", "元", group="公益", name="捐助<资金>"),
        make_indicator("rate", "%"),
    ]

    def draw(language="zh", bodies=("甲县政协", '<b>"乙"</b>'), href=None):
        groups = {"提案": "Proposals", "公益": "Welfare"}
        return LexborHTMLParser(coverage(cells, indicators, list(bodies), groups, language, LIGHT, href))

    return draw


def texts(page, selector):
    return [node.text(strip=True) for node in page.css(selector)]


def test_a_cell_counts_the_figures_and_an_empty_one_is_a_dash(grid):
    page = grid()
    assert texts(page, "tbody th") == ["甲县政协", '<b>"乙"</b>']
    assert texts(page, "tbody td") == ["2", "–", "–", "–", "–", "1"]
    assert page.css("tbody td")[1].attributes["title"] == "甲县政协，rate的数：未报告"


def test_indicators_stand_by_group_in_the_order_of_the_catalogue(grid):
    page = grid()
    assert texts(page, "th.group") == ["提案", "公益"]
    assert [node.attributes["colspan"] for node in page.css("th.group")] == ["2", "1"]
    assert texts(page, "th.name") == ["filed的数", "rate的数", "捐助<资金>"]


def test_english_names_groups_and_indicators_in_english(grid):
    page = grid("en")
    assert texts(page, "th.group") == ["Proposals", "Welfare"]
    assert texts(page, "th.name")[0] == "Number of filed"


def test_nothing_of_a_report_or_the_catalogue_becomes_a_tag(grid):
    page = grid()
    assert page.css("b") == []
    assert page.css("资金") == []
    assert page.css("tbody td")[3].attributes["title"] == '<b>"乙"</b>，filed的数：未报告'


def test_a_cell_with_figures_leads_somewhere_where_asked(grid):
    page = grid(href=lambda body, indicator: f'evidence?a={indicator}&b="{body}"')
    assert [node.attributes["href"] for node in page.css("a")] == [
        'evidence?a=filed&b="甲县政协"',
        'evidence?a=gifts&b="<b>"乙"</b>"',
    ]
    assert grid().css("a") == []


def test_figures_without_a_body_have_a_row_with_words(grid):
    assert texts(grid(bodies=[""]), "tbody th") == ["单位未注明"]


def test_heads_say_what_they_head(grid):
    page = grid()
    assert {node.attributes["scope"] for node in page.css("tbody th")} == {"row"}
    assert {node.attributes["scope"] for node in page.css("th.name")} == {"col"}
    assert page.css_first(".coverage-caption").text()
