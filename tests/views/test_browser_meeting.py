"""In a real browser: a deck of three is built, worded, presented by keyboard, exported; two windows lose nothing."""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect
from pptx import Presentation

from present.slides import Deck, Slide, deck_data
from present.spec import ChartSpec
from review.store import open_store
from tests.views.conftest import Serve

WORDS = {
    "zh": {
        "add": "加入演示",
        "compare": "比较",
        "trend": "趋势",
        "dots": "圆点",
        "profile": "单位画像",
        "meeting": "会议",
        "present": "放映",
        "pictures": "全部图片",
        "slides": "3张图",
        "unreported": "未报告：丙样县政协",
        "changed": "在另一个窗口里已有改动",
        "stale": "没有叫“没有这个”的演示",
        "lost": "指标目录里已没有“no_such_indicator”",
        "gone": "现在的报告里没有这些单位（1个），图中不再有它们：丁无县政协。",
    },
    "en": {
        "add": "Add to the deck",
        "compare": "Compare",
        "trend": "Trend",
        "dots": "Dots",
        "profile": "Profile",
        "meeting": "Meeting",
        "present": "Present",
        "pictures": "All pictures",
        "slides": "Charts: 3",
        "unreported": "Not reported: 丙样县政协",
        "changed": "was changed in another window meanwhile",
        "stale": "There is no deck called '没有这个'",
        "lost": "the catalogue no longer has 'no_such_indicator'",
        "gone": "Bodies that the reports at hand no longer have; the chart is without them (1): 丁无县政协",
    },
}
BODIES = ("甲示县政协", "乙例县政协", "丙样县政协")
FILED = Slide(ChartSpec("bars", "proposals_filed", "2023", BODIES))


@pytest.fixture(autouse=True)
def kept(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A store for this test alone; patience for pages that make files of several megabytes."""
    page.set_default_timeout(90_000)
    expect.set_options(timeout=90_000)
    path = tmp_path / "decisions.sqlite3"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path.as_posix()}")
    yield path
    expect.set_options(timeout=30_000)


def keep(path: Path, *decks: Deck) -> None:
    """Put decks into the store."""
    store = open_store(f"sqlite:///{path.as_posix()}")
    for deck in decks:
        store.save("deck", deck.name, deck_data(deck), "")


def decks_of(path: Path) -> dict[str, list[str]]:
    """The decks of the store by name, each as the titles of its slides, or their indicators where they have none."""
    saved = open_store(f"sqlite:///{path.as_posix()}").saved("deck")
    return {
        name: [slide["title"] or slide["spec"]["indicator"] for slide in content["slides"]]
        for name, content in saved.items()
    }


def present(page: Page, words: dict[str, str]) -> FrameLocator:
    """Press the button and wait for the first slide."""
    page.get_by_role("button", name=words["present"]).click()
    stage = page.frame_locator(f"iframe[title={words['present']}]")
    expect(stage.locator("#chart[data-drawn=yes]")).to_be_attached()
    return stage


def open_page(page: Page, words: dict[str, str], name: str) -> None:
    page.get_by_role("link", name=words[name], exact=True).click()
    expect(page.get_by_role("heading", name=words[name], exact=True)).to_be_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_deck_of_three_is_built_presented_and_exported(
    page: Page, serve: Serve, reports: Path, tmp_path: Path, language: str
) -> None:
    words = WORDS[language]
    page.goto(f"{serve('--reports', reports)}/compare?lang={language}&indicator=proposals_submitted&period=2023")
    for count, name in enumerate(("compare", "trend", "compare"), start=1):
        if count > 1:
            open_page(page, words, name)
        if count == 3:
            page.get_by_role("radio", name=words["dots"]).click()
            expect(page.locator(".js-plotly-plot .scatterlayer .point").first).to_be_visible()
        page.get_by_role("button", name=words["add"]).click()
        expect(page.get_by_role("link", name=re.compile(rf"[(（]{count}[)）]"))).to_be_visible()
    open_page(page, words, "meeting")
    expect(page.get_by_role("heading", name=words["slides"])).to_be_visible()

    stage = present(page, words)
    assert page.evaluate("!!document.fullscreenElement")
    progress = stage.locator("#progress")
    expect(progress).to_have_text("1 / 3")
    expect(stage.locator("#notes")).to_contain_text(words["unreported"])
    page.context.set_offline(True)
    for key, place in (
        ("ArrowRight", "2"),
        ("PageUp", "1"),
        ("PageDown", "2"),
        (" ", "3"),
        ("Home", "1"),
        ("End", "3"),
    ):
        page.keyboard.press(key)
        expect(progress).to_have_text(re.compile(rf"^{place} / 3"))
        expect(stage.locator("#chart[data-drawn=yes]")).to_be_attached()
    page.keyboard.press("Home")
    page.keyboard.press("s")
    expect(stage.locator("#panel .sentence").first).to_contain_text("收到提案183件")
    expect(stage.locator("#panel .file").first).to_have_text("甲示县2023.txt")
    page.keyboard.press("s")
    expect(stage.locator("#panel")).to_be_hidden()
    expect(stage.locator("#chart .point path")).to_have_count(2)
    stage.locator("#chart .point path").last.click(force=True)
    expect(stage.locator("#panel .sentence")).to_have_count(1)
    expect(stage.locator("#panel .sentence")).to_contain_text("收到提案121件")
    page.context.set_offline(False)
    page.keyboard.press("Escape")
    expect(stage.locator("#panel")).to_be_hidden()
    page.wait_for_timeout(500)  # the end of the full screen, which may come with the key, does not end the show
    expect(page.locator("iframe")).to_have_count(1)
    # Not `press`: the frame goes when the key goes down, and a Chromium that waits for it to take the key's coming up
    # waits for ever.
    page.keyboard.down("Escape")
    expect(page.locator("iframe")).to_have_count(0)
    page.keyboard.up("Escape")
    assert not page.evaluate("!!document.fullscreenElement")

    with page.expect_download() as download:
        page.get_by_role("button", name="PowerPoint").click()
    assert download.value.suggested_filename.endswith(".pptx")
    download.value.save_as(tmp_path / "deck.pptx")
    slides = Presentation(str(tmp_path / "deck.pptx")).slides
    assert sum(shape.has_chart for slide in slides for shape in slide.shapes) == 3

    page.get_by_role("button", name=words["pictures"]).click()
    with page.expect_download() as download:
        page.get_by_role("button", name=re.compile(r"\.zip$")).click()
    download.value.save_as(tmp_path / "pictures.zip")
    with zipfile.ZipFile(tmp_path / "pictures.zip") as archive:
        assert [name[:3] + name[-4:] for name in archive.namelist()] == ["01 .png", "02 .png", "03 .png"]


def test_slides_are_worded_moved_removed_and_brought_back(page: Page, serve: Serve, reports: Path, kept: Path) -> None:
    others = (Slide(ChartSpec("trend", "proposals_filed", bodies=BODIES), "历年"), Slide(FILED.spec, "末张"))
    keep(kept, Deck("季度会", (FILED, *others)))
    page.goto(f"{serve('--reports', reports)}/meeting?deck=季度会")
    page.get_by_label("第1张的标题").fill("立案 <b>*好*</b>")
    page.get_by_label("第1张的说明").fill("比上年多\n请看原句")
    page.get_by_role("button", name="下移").first.click()  # at once: the words are on their way
    expect(page.get_by_role("heading", name="2 立案 <b>*好*</b>")).to_be_visible()
    page.get_by_role("button", name="移去").last.click()
    expect(page.get_by_text("已从演示中移去“末张”。")).to_be_visible()
    assert decks_of(kept) == {"季度会": ["历年", "立案 <b>*好*</b>"]}
    page.get_by_role("button", name="撤销").click()
    expect(page.get_by_label("第3张的标题")).to_have_value("末张")
    page.get_by_label("名称", exact=True).fill("年度会")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("deck=%E5%B9%B4%E5%BA%A6%E4%BC%9A"))
    page.reload()
    expect(page.get_by_label("第2张的说明")).to_have_value("比上年多\n请看原句")
    assert decks_of(kept) == {"年度会": ["历年", "立案 <b>*好*</b>", "末张"]}
    stage = present(page, WORDS["zh"])
    page.keyboard.press("PageDown")
    expect(stage.locator("#title")).to_have_text("立案 <b>*好*</b>")
    expect(stage.locator("#remark")).to_have_text("比上年多 请看原句")


def test_profile_is_taken_too(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/profile?of=甲示县政协")
    page.get_by_role("button", name="加入演示").click()
    page.get_by_role("link", name=re.compile(r"[(（]1[)）]")).click()
    expect(page.get_by_role("heading", name="1 甲示县政协 · 2023年")).to_be_visible()
    stage = present(page, WORDS["zh"])
    expect(stage.locator("#title")).to_have_text("甲示县政协 · 2023年")
    page.keyboard.press("s")
    expect(stage.locator("#panel .sentence")).to_contain_text("收到提案183件")


def test_decks_are_copied_deleted_and_brought_back(page: Page, serve: Serve, reports: Path, kept: Path) -> None:
    keep(kept, Deck("季度会", (FILED,)))
    page.goto(f"{serve('--reports', reports)}/meeting?deck=季度会")
    page.get_by_role("button", name="复制").click()
    expect(page.get_by_label("名称", exact=True)).to_have_value("季度会 (2)")
    page.get_by_role("button", name="删除").click()
    expect(page.get_by_text("已删除“季度会 (2)”。")).to_be_visible()
    assert decks_of(kept) == {"季度会": ["proposals_filed"]}
    page.get_by_role("button", name="撤销").click()
    expect(page.get_by_label("名称", exact=True)).to_have_value("季度会 (2)")
    page.get_by_role("button", name="新建").click()
    expect(page.get_by_text("这个演示里还没有图。")).to_be_visible()
    assert set(decks_of(kept)) > {"季度会", "季度会 (2)"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_two_windows_on_one_deck_lose_nothing(
    page: Page, serve: Serve, reports: Path, kept: Path, language: str
) -> None:
    keep(kept, Deck("季度会", (FILED,)))
    address, words = serve("--reports", reports), WORDS[language]
    other = page.context.new_page()
    for window in (page, other):
        window.goto(f"{address}/meeting?lang={language}&deck=季度会")
        expect(window.get_by_role("textbox").nth(1)).to_be_visible()
    for window, title in ((page, "甲的标题"), (other, "乙的标题")):
        window.get_by_role("textbox").nth(1).fill(title)
        window.keyboard.press("Enter")
        expect(window.get_by_role("heading", name=f"1 {title}")).to_be_visible()
    expect(other.get_by_text(words["changed"])).to_be_visible()
    assert decks_of(kept) == {"季度会": ["甲的标题"], "季度会 (2)": ["乙的标题"]}
    other.get_by_role("button", name=re.compile("季度会’?'?”?$")).last.click()
    expect(other.get_by_role("heading", name="1 甲的标题")).to_be_visible()
    expect(other.get_by_text(words["changed"])).to_have_count(0)


def test_chart_added_in_one_window_comes_after_those_of_the_other(
    page: Page, serve: Serve, reports: Path, kept: Path
) -> None:
    keep(kept, Deck("季度会", (FILED,)))
    address = serve("--reports", reports)
    page.goto(f"{address}/compare?indicator=proposals_submitted&period=2023&deck=季度会")
    expect(page.get_by_role("link", name="季度会（1）")).to_be_visible()
    keep(kept, Deck("季度会", (FILED, Slide(FILED.spec, "别人加的"))))
    page.get_by_role("button", name="加入演示").click()
    expect(page.get_by_role("link", name="季度会（3）")).to_be_visible()
    assert decks_of(kept) == {"季度会": ["proposals_filed", "别人加的", "proposals_submitted"]}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_no_longer_there_is_told_on_its_slide(
    page: Page, serve: Serve, reports: Path, kept: Path, language: str
) -> None:
    words = WORDS[language]
    lost = Slide(ChartSpec("bars", "no_such_indicator", "2023", BODIES))
    gone = Slide(ChartSpec("bars", "proposals_filed", "2023", (*BODIES, "丁无县政协")))
    keep(kept, Deck("旧", (lost, gone, FILED)))
    page.goto(f"{serve('--reports', reports)}/meeting?lang={language}&deck=旧")
    expect(page.get_by_text(words["lost"])).to_be_visible()
    expect(page.get_by_text(words["gone"])).to_be_visible()
    stage = present(page, words)
    expect(stage.locator("#notes .lost")).to_contain_text(words["lost"])
    page.keyboard.press("PageDown")
    expect(stage.locator("#notes .lost")).to_contain_text(words["gone"])
    page.keyboard.press("PageDown")
    expect(stage.locator("#chart .point path")).to_have_count(3)
    expect(stage.locator("#notes .lost")).to_have_count(0)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_links_to_decks_that_are_not_there_or_damaged(
    page: Page, serve: Serve, reports: Path, kept: Path, language: str
) -> None:
    open_store(f"sqlite:///{kept.as_posix()}").save("deck", "坏的", {"slides": [{"spec": 1}]}, "")
    address = serve("--reports", reports)
    page.goto(f"{address}/meeting?lang={language}&deck=没有这个")
    expect(page.get_by_text(WORDS[language]["stale"])).to_be_visible()
    page.goto(f"{address}/compare?lang={language}&deck=坏的")
    expect(page.get_by_text("坏的")).to_be_visible()
    page.goto(f"{address}/meeting?lang={language}&deck=<img src=x onerror=alert(1)>{'长' * 300}")
    expect(page.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
    expect(page.get_by_text("长" * 60)).to_have_count(0)


def test_change_that_the_store_refuses_is_not_lost(page: Page, serve: Serve, reports: Path, kept: Path) -> None:
    keep(kept, Deck("季度会", (FILED,)))
    page.goto(f"{serve('--reports', reports)}/meeting?deck=季度会")
    expect(page.get_by_label("第1张的标题")).to_be_visible()
    with sqlite3.connect(kept) as blocking:
        blocking.execute("BEGIN IMMEDIATE")
        page.get_by_label("第1张的标题").fill("锁住时写的")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("刚才的改动没有保存下来")
        expect(page.get_by_role("heading", name="1 锁住时写的")).to_be_visible()
        blocking.rollback()
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    assert json.dumps(decks_of(kept), ensure_ascii=False) == '{"季度会": ["锁住时写的"]}'
