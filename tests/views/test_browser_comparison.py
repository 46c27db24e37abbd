"""In a real browser: the own body among its peers, in every kind of chart, by mouse, by keyboard, in both languages."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.views.conftest import Serve
from tests.views.pointing import click_point

MEMBERS = {
    "甲示县会员2023.txt": "甲示县政协2023年工作报告\n\n2023年,甲示县政协现有委员120名,捐款捐物36.6万元。\n",
    "丙样县会员2023.txt": "丙样县政协2023年工作报告\n\n2023年,丙样县政协现有委员80名。\n",
}


@pytest.fixture
def forty(tmp_path: Path) -> Path:
    """A folder with forty bodies over two years, many with nearly the same figure."""
    folder = tmp_path / "forty"
    folder.mkdir()
    for place in range(40):
        body = f"{'松柏桐枫桂'[place // 8]}{'溪岭原湾滩岗坪塘'[place % 8]}县"
        for year in (2022, 2023):
            filed = 100 + (place * 7 + year) % 23
            text = f"{body}政协{year}年工作报告\n\n{year}年,{body}政协共立案{filed}件,办复率{90 + place % 10}%。\n"
            (folder / f"{body}{year}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store of decisions and lists for this test alone."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{(tmp_path / 'decisions.sqlite3').as_posix()}")


def choose(page: Page, label: str, option: str) -> None:
    """Choose from a list by its label, with the keyboard as well as the mouse."""
    page.get_by_role("combobox", name=label).first.click()
    page.get_by_role("option", name=option, exact=True).click()


def wait_for_chart(page: Page) -> None:
    """Wait for the first chart of a cold start, which reads the folder and loads Plotly."""
    expect(page.locator(".js-plotly-plot .point").first).to_be_visible(timeout=90_000)


def names(page: Page) -> str:
    """The names at the left of the first chart."""
    return page.locator(".js-plotly-plot .yaxislayer-above").first.text_content() or ""


@pytest.mark.parametrize(
    ("language", "own", "dots", "lines", "table"),
    [("zh", "本单位", "圆点", "折线", "表格"), ("en", "Own body", "Dots", "Lines", "Table")],
)
def test_own_body_stands_out_in_every_kind_of_chart_at_one_click(
    page: Page, serve: Serve, reports: Path, language: str, own: str, dots: str, lines: str, table: str
) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?lang={language}&indicator=proposals_filed&period=2023")
    wait_for_chart(page)
    assert "▶" not in names(page)
    choose(page, own, "乙例县政协")
    expect(page.locator(".js-plotly-plot .yaxislayer-above").first).to_contain_text("▶ 乙例县政协")
    expect(page).to_have_url(re.compile("own="))
    expect(page.locator("dl.statistics .own").nth(1)).to_contain_text("2 / 3" if language == "zh" else "2 of 3")

    page.get_by_role("radio", name=dots, exact=True).click()
    expect(page).to_have_url(re.compile("chart=dots"))
    expect(page.locator(".js-plotly-plot .scatterlayer .point").first).to_be_visible()
    expect(page.locator(".js-plotly-plot .yaxislayer-above").first).to_contain_text("▶ 乙例县政协")
    page.get_by_role("radio", name=lines, exact=True).click()
    expect(page.locator(".js-plotly-plot .annotation-text").filter(has_text="▶")).to_contain_text("乙例县政协")
    page.get_by_role("radio", name=table, exact=True).click()
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    expect(page.locator(".js-plotly-plot")).to_have_count(0)
    page.reload()
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()


def test_own_body_goes_with_the_reader_from_page_to_page(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?own=乙例县政协&indicator=proposals_filed")
    expect(page.locator(".js-plotly-plot .yaxislayer-above").first).to_contain_text("▶ 乙例县政协")
    page.get_by_role("link", name="趋势").click()
    expect(page.locator(".js-plotly-plot .annotation-text").filter(has_text="▶")).to_contain_text("乙例县政协")
    page.get_by_role("link", name="单位画像").click()
    expect(page.get_by_role("heading", name="单位画像")).to_be_visible()
    expect(page.locator(".profile")).to_have_attribute("aria-label", re.compile("乙例县政协"))


def test_click_on_a_dot_leads_to_its_sentence(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?indicator=proposals_filed&period=2023&chart=dots")
    click_point(page.locator(".js-plotly-plot .scatterlayer .trace").nth(3).locator(".point").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("162")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_ratio_lists_what_it_leaves_out(page: Page, serve: Serve, reports: Path, language: str) -> None:
    for name, text in MEMBERS.items():
        (reports / name).write_text(text, encoding="utf-8")
    address = f"compare?lang={language}&indicator=proposals_filed&period=2023&per=members"
    page.goto(f"{serve('--reports', reports)}/{address}")
    heading = "提案立案数 ÷ 委员人数 · 2023年" if language == "zh" else "Proposals filed ÷ Members · 2023"
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    left_out = "未计算：乙例县政协（2023年）" if language == "zh" else "not reported: 乙例县政协 (2023)"
    expect(page.get_by_text(left_out)).to_be_visible()
    expect(page.locator(".js-plotly-plot").first).to_contain_text("1.35")
    click_point(page.locator(".js-plotly-plot .point path").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("162")


def test_an_own_list_is_kept_by_name_and_compared_with(page: Page, serve: Serve, reports: Path) -> None:
    address = serve("--reports", reports)
    page.goto(f"{address}/compare?own=甲示县政协&indicator=proposals_filed&period=2023")
    wait_for_chart(page)
    page.get_by_role("button", name="自定名单…").click()
    window = page.get_by_role("dialog")
    window.get_by_role("button", name="保存").click()
    expect(window.locator(".notice.warning")).to_contain_text("填写名称")
    window.get_by_label("名称", exact=True).fill("邻县")
    page.keyboard.press("Tab")
    window.get_by_role("combobox", name="名单里的单位").click()
    page.get_by_role("option", name="丙样县政协", exact=True).click()
    page.keyboard.press("Escape")
    window.get_by_role("button", name="保存").click()
    expect(window).to_have_count(0)
    expect(page.get_by_text("名单“邻县”已保存，现为比较对象。")).to_be_visible()
    expect(page).to_have_url(re.compile("peers=list"))
    expect(page.locator(".js-plotly-plot .yaxislayer-above").first).not_to_contain_text("乙例县政协")
    assert "丙样县政协" in names(page)
    page.goto(f"{address}/compare?own=甲示县政协&peers=list:邻县&indicator=proposals_filed&period=2023")
    expect(page.locator(".js-plotly-plot .yaxislayer-above").first).to_contain_text("丙样县政协")
    assert "乙例县政协" not in names(page)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_profile_leads_by_keyboard_to_the_sentence(page: Page, serve: Serve, reports: Path, language: str) -> None:
    page.goto(f"{serve('--reports', reports)}/profile?lang={language}&own=甲示县政协&period=2023")
    row = page.locator(".profile tr").filter(has_text="提案立案数" if language == "zh" else "Proposals filed")
    expect(row).to_contain_text("1 / 3" if language == "zh" else "1 of 3")
    expect(row).to_contain_text("+21")
    expect(row.get_by_role("img")).to_have_attribute("aria-label", re.compile("88"))
    row.get_by_role("link").nth(1).focus()
    page.keyboard.press("Enter")
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("162")
    expect(page).to_have_url(re.compile("own="))


def test_a_profile_says_what_the_body_does_not_report(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/profile?own=丙样县政协&period=2023")
    expect(page.locator(".profile tr").filter(has_text="提案提交数")).to_contain_text("未报告")


def test_a_link_with_what_another_folder_has_is_told_in_sentences(page: Page, serve: Serve, reports: Path) -> None:
    link = "compare?own=远方县政协&peers=parent&per=gone&chart=pie&sort=odd&group=没有的组&scale=huge&indicator=members"
    (reports / "委员.txt").write_text(MEMBERS["甲示县会员2023.txt"], encoding="utf-8")
    page.goto(f"{serve('--reports', reports)}/{link}")
    expect(page.locator(".notice.warning")).to_have_count(7)
    expect(page.locator(".notice.warning").first).to_contain_text("远方县政协")
    wait_for_chart(page)


def test_words_of_forty_bodies_never_meet(page: Page, serve: Serve, forty: Path) -> None:
    address = f"{serve('--reports', forty)}/compare?indicator=proposals_filed&period=2023&own=松溪县政协"
    for kind, fewest in (("bars", 80), ("dots", 80), ("trend", 5)):
        for width in (1440, 390):
            page.set_viewport_size({"width": width, "height": 1600})
            page.goto(f"{address}&chart={kind}")
            wait_for_chart(page)
            page.wait_for_timeout(1000)
            boxes = word_boxes(page)
            assert len(boxes) >= fewest
            assert [pair for pair in combinations(boxes, 2) if meet(*pair)] == [], (kind, width)
            assert all(right <= width for _, _, _, right, _ in boxes)


Box = tuple[str, float, float, float, float]


def word_boxes(page: Page) -> list[Box]:
    """The words of the first chart with their left, top, right and bottom on the screen."""
    boxes: list[Box] = page.locator(".js-plotly-plot").evaluate(
        """(chart) => [...chart.querySelectorAll('.annotation-text, .ytick text, .textpoint text')]
             .filter((words) => words.textContent.trim())
             .map((words) => [words.textContent, words.getBoundingClientRect()])
             .map(([words, box]) => [words, box.left, box.top + 2, box.right, box.bottom - 2])"""
    )
    return boxes


def meet(one: Box, other: Box) -> bool:
    return one[1] < other[3] and other[1] < one[3] and one[2] < other[4] and other[2] < one[4]


def test_charts_and_controls_have_names(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?lang=en&own=甲示县政协&indicator=proposals_filed&period=2023")
    expect(page.get_by_role("figure", name=re.compile("甲示县政协 162, rank 1"))).to_be_visible()
    for label in ("Own body", "Compare with", "Indicator", "Divide by", "Period", "Order"):
        expect(page.get_by_role("combobox", name=label).first).to_be_visible()
    expect(page.get_by_role("radiogroup", name="Show as")).to_be_visible()
