"""In a real browser: from a bar to its sentence, the figure corrected, the bar changed, the correction undone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.views.conftest import Serve
from tests.views.pointing import click_point, click_row

WORDS = {
    "zh": {
        "who": "审核人",
        "right": "无误",
        "wrong": "有误，不计入",
        "change": "改正",
        "value": "数值和单位",
        "keep": "保存改正",
        "undo": "撤销",
        "found_right": "已核对，无误。",
        "is_wrong": "有人核对为有误，这个数字不再计入。",
        "none": "尚未有人核对。",
        "left_out": "1个数字经人核对为有误",
        "listed": "核对为有误、不计入的数字（1）",
        "log": "全部核对记录（1）",
    },
    "en": {
        "who": "Your name",
        "right": "Right",
        "wrong": "Wrong: leave it out",
        "change": "Correct it",
        "value": "Value and unit",
        "keep": "Keep the correction",
        "undo": "Undo",
        "found_right": "Reviewed and found right.",
        "is_wrong": "Reviewed and found wrong",
        "none": "Nobody has reviewed this figure yet.",
        "left_out": "Figures that people found wrong",
        "listed": "Found wrong by people and left out (1)",
        "log": "All decisions (1)",
    },
}


def say_who(page: Page, label: str) -> None:
    page.get_by_label(label, exact=True).fill("王芳")
    page.keyboard.press("Enter")


def mark(page: Page, words: str) -> None:
    """Mark the words in the report's text, as a mouse does."""
    page.evaluate(
        """(words) => {
          const box = [...document.querySelectorAll(".report-text")].pop()
          const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words)
            if (at < 0) continue
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + words.length)
            getSelection().removeAllRanges()
            getSelection().addRange(range)
          }
        }""",
        words,
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_click_a_bar_correct_its_figure_see_the_bar_change_undo(
    page: Page, serve: Serve, reports: Path, language: str
) -> None:
    words = WORDS[language]
    chart = f"{serve('--reports', reports)}/compare?indicator=proposals_submitted&period=2023&lang={language}"
    page.goto(chart)
    click_point(page.locator(".js-plotly-plot .point path").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("183")
    say_who(page, words["who"])
    page.get_by_text(words["change"], exact=True).click()
    page.get_by_label(words["value"]).fill("185")
    page.get_by_role("button", name=words["keep"]).click()
    expect(page.locator(".value")).to_contain_text("185")
    corrected = page.url
    page.goto(chart)
    expect(page.locator(".js-plotly-plot").first).to_contain_text("185")
    page.goto(corrected)
    say_who(page, words["who"])
    page.get_by_role("button", name=words["undo"]).click()
    expect(page.locator(".value")).to_contain_text("183")
    expect(page.get_by_text(words["none"])).to_be_visible()
    page.goto(chart)
    expect(page.locator(".js-plotly-plot").first).to_contain_text("183")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_wrong_figure_counts_no_longer_until_that_is_undone(
    page: Page, serve: Serve, reports: Path, language: str
) -> None:
    words = WORDS[language]
    page.goto(
        f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_indicator=proposals_filed&lang={language}"
    )
    say_who(page, words["who"])
    page.get_by_role("button", name=words["wrong"]).click()
    expect(page.get_by_text(words["is_wrong"])).to_be_visible()
    page.get_by_role("button", name=words["undo"]).click()
    expect(page.get_by_text(words["none"])).to_be_visible()


def test_a_right_figure_is_said_to_be_so_after_a_restart(page: Page, serve: Serve, reports: Path) -> None:
    address = f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_indicator=proposals_filed"
    page.goto(address)
    expect(page.get_by_role("button", name="无误")).to_be_disabled()
    say_who(page, "审核人")
    page.get_by_role("button", name="无误").click()
    expect(page.get_by_text("已核对，无误。")).to_be_visible()
    expect(page.get_by_text(re.compile("核对无误 · 王芳"))).to_be_visible()
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_indicator=proposals_filed")
    expect(page.get_by_text("已核对，无误。")).to_be_visible()


def test_a_missed_figure_is_marked_in_the_report_and_added(page: Page, serve: Serve, reports: Path) -> None:
    path = reports / "甲示县2023.txt"
    path.write_text(path.read_text("utf-8") + "县政协还办成了好事7桩。\n", "utf-8")
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=甲示县政协&find_period=2023")
    say_who(page, "审核人")
    expect(page.get_by_role("button", name="无误")).to_be_enabled()
    page.get_by_text("补上漏掉的数字").click()
    page.get_by_role("button", name="取选中的文字").click()
    expect(page.get_by_text("没有取到文字")).to_be_visible()
    mark(page, "7桩")
    page.get_by_role("button", name="取选中的文字").click()
    expect(page.get_by_text("好事【7桩】")).to_be_visible()
    page.get_by_role("button", name="补上这个数字").click()
    expect(page.get_by_text("程序没有找到，由人补上。")).to_be_visible()
    expect(page.locator("blockquote.sentence mark.figure")).to_have_text("7桩")


def test_words_that_the_report_has_once_can_be_typed_instead(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=甲示县政协&find_period=2023")
    say_who(page, "审核人")
    expect(page.get_by_role("button", name="无误")).to_be_enabled()
    page.get_by_text("补上漏掉的数字").click()
    for typed, told in (("900件", "原文里没有这些文字。"), ("提案", "【提案】"), ("2023年", "原文里有多处这样的文字")):
        page.get_by_label("或键入原文中的文字，回车").fill(typed)
        page.keyboard.press("Enter")
        expect(page.get_by_text(told)).to_be_visible()


def test_the_facts_of_a_report_are_set_by_hand(page: Page, serve: Serve, tmp_path: Path) -> None:
    folder = tmp_path / "undated"
    folder.mkdir()
    (folder / "无日期.txt").write_text("甲示县政协工作简报\n\n甲示县政协共收到提案160件。\n", "utf-8")
    address = serve("--reports", folder)
    page.goto(f"{address}/reports")
    page.get_by_text("手工填写这份报告的信息").click()
    say_who(page, "审核人")
    page.get_by_label("时期").last.fill("去年")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("没有保存：时期请写成 2023 或 2018-2022")).to_be_visible()
    page.get_by_label("时期").last.fill("2021")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("没有保存：")).to_have_count(0)
    page.goto(f"{address}/compare?indicator=proposals_submitted")
    expect(page.get_by_role("heading", name="提案提交数 · 2021年")).to_be_visible()


def test_a_store_that_cannot_be_written_loses_nothing_that_was_typed(
    page: Page, serve: Serve, reports: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "broken.sqlite3").write_bytes(b"this is no database " * 100)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{(tmp_path / 'broken.sqlite3').as_posix()}")
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_indicator=proposals_filed")
    expect(page.get_by_text("审核记录读不出来")).to_be_visible()
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("97")
    say_who(page, "审核人")
    page.get_by_label("理由（可不填）").first.fill("与原件一致")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="无误").click()
    expect(page.get_by_text("刚才的审核没有保存下来")).to_be_visible()
    expect(page.get_by_label("理由（可不填）").first).to_have_value("与原件一致")


def test_from_what_is_to_be_settled_to_its_sentence_and_back_settled(page: Page, serve: Serve, reports: Path) -> None:
    text = "甲示县政协2024年工作报告\n\n2024年,甲示县政协共收到提案900件,立案165件,办复率112%。\n"
    (reports / "甲示县2024.txt").write_text(text, "utf-8")
    address = serve("--reports", reports)
    page.goto(f"{address}/todo?point=jump")
    expect(page.get_by_text("超出可能范围（1）")).to_be_visible()
    expect(page.get_by_text("与上年相差悬殊（1）")).to_be_visible()
    click_row(page.get_by_test_id("stDataFrame").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("900")
    say_who(page, "审核人")
    page.get_by_role("button", name="无误").click()
    expect(page.get_by_text("已核对，无误。")).to_be_visible()
    page.goto(f"{address}/todo")
    expect(page.get_by_text("超出可能范围（1）")).to_be_visible()
    expect(page.get_by_text("与上年相差悬殊")).to_have_count(0)
    page.get_by_text("全部核对记录（1）").click()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_wrong_figure_is_found_again_in_the_log_and_in_its_report_and_brought_back(
    page: Page, serve: Serve, reports: Path, language: str
) -> None:
    words = WORDS[language]
    address = serve("--reports", reports)
    page.goto(f"{address}/evidence?find_body=丙样县政协&find_indicator=proposals_filed&lang={language}")
    say_who(page, words["who"])
    page.get_by_role("button", name=words["wrong"]).click()
    expect(page.get_by_text(words["is_wrong"])).to_be_visible()
    page.goto(f"{address}/?lang={language}")
    page.get_by_role("link", name=words["left_out"]).click()
    page.get_by_text(words["listed"]).scroll_into_view_if_needed()
    table = page.get_by_test_id("stDataFrame")
    expect(table).to_have_count(4)
    click_row(table.nth(3))
    expect(page.get_by_text(words["is_wrong"])).to_be_visible()
    page.goto(f"{address}/todo?lang={language}")
    page.get_by_text(words["log"]).click()
    click_row(table.last)
    expect(page.get_by_text(words["is_wrong"])).to_be_visible()
    say_who(page, words["who"])
    page.get_by_role("button", name=words["undo"]).click()
    expect(page.get_by_text(words["none"])).to_be_visible()
