"""The HTML file in a browser without a network: all charts, all sources, no request, no script of a report's."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from present.page import html_of
from tests.present.decks import ABOUT, DECK, catalogue_of, hostile, observations, sentence_of, tables_of


@pytest.fixture
def screen() -> tuple[int, int]:
    return 1280, 900


def opened(page: Page, data: bytes, folder: Path, charts: int) -> None:
    path = folder / "deck.html"
    path.write_bytes(data)
    page.goto(path.as_uri())
    page.wait_for_function(f"document.querySelectorAll('[data-drawn]').length === {charts}")


@pytest.fixture(scope="module")
def data() -> bytes:
    return html_of(DECK, tables_of(observations()), catalogue_of(), ABOUT, "zh")


def test_all_charts_are_drawn_without_a_network(page: Page, data: bytes, tmp_path: Path) -> None:
    opened(page, data, tmp_path, 3)
    assert page.locator(".chart svg.main-svg").count() >= 3
    words = page.locator("#chart-1").text_content() or ""
    assert "甲县政协" in words
    assert "150件" in words


def test_it_states_its_facts_and_what_is_not_reported(page: Page, data: bytes, tmp_path: Path) -> None:
    opened(page, data, tmp_path, 3)
    words = page.locator("body").inner_text()
    for told in (
        "制作日期：2026年4月1日",
        "指标目录版本：0123456789ab",
        "时期：2023年",
        "乙县2023补充.txt",
        "未报告：丁县政协。",
    ):
        assert told in words


def test_a_figure_in_the_table_opens_its_sentence_by_keyboard(page: Page, data: bytes, tmp_path: Path) -> None:
    opened(page, data, tmp_path, 3)
    page.locator("#slide-1 summary").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="89件").focus()
    page.keyboard.press("Enter")
    source = page.locator("dialog[open]")
    assert sentence_of("乙县政协", "2023", "filed", 86) in source.inner_text()
    assert "乙县2023补充.txt" in source.inner_text()
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0


def test_a_click_on_a_bar_opens_its_sentence(page: Page, data: bytes, tmp_path: Path) -> None:
    opened(page, data, tmp_path, 3)
    page.locator("#chart-1").scroll_into_view_if_needed()
    box = page.locator("#chart-1 .barlayer .point path").first.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    page.mouse.click(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    page.locator("dialog[open]").wait_for()
    assert sentence_of("甲县政协", "2023", "filed", 150) in page.locator("dialog[open]").inner_text()


def test_plotly_is_in_it_once_and_nothing_is_linked(data: bytes) -> None:
    text = data.decode()
    assert text.count("<script>") == 2
    assert "<link" not in text
    assert "src=" not in text.partition("<script")[0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_stays_text(page: Page, tmp_path: Path, language: str) -> None:
    opened(page, html_of(*hostile(), language), tmp_path, 3)
    assert "owned" not in page.title().replace("document.title='owned'", "")
    assert page.locator("img").count() == 0
    assert page.locator("script:not([type])").count() == 2
    assert "</script><script>" in page.locator("h1").inner_text()
    page.locator("#slide-1 summary").click()
    page.locator("#slide-1 button[data-ids]").nth(1).click()
    assert page.locator("dialog blockquote img").count() == 0
    assert page.locator("dialog blockquote").inner_text()
