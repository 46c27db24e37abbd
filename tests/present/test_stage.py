"""What is presented, in a browser without a network: slides in turn, sentences on demand, no script of a report's."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from present.slide_words import lost_words
from present.slides import Deck, Slide
from present.spec import ChartSpec
from present.stage import stage_of
from tests.present.decks import BODIES, DECK, FILED, FUNDS, catalogue_of, hostile, observations, sentence_of, tables_of

TABLES = tables_of(observations())
MANY = tuple(f"第{number}县政协" for number in range(40))


@pytest.fixture
def screen() -> tuple[int, int]:
    return 1920, 1080


def opened(page: Page, html: str, folder: Path) -> None:
    path = folder / "stage.html"
    path.write_text(html, encoding="utf-8")
    page.goto(path.as_uri())
    expect(page.locator("#chart[data-drawn=yes]")).to_be_attached(timeout=90_000)


def test_slides_are_turned_and_say_where_figures_come_from(page: Page, tmp_path: Path) -> None:
    opened(page, stage_of(DECK, TABLES, catalogue_of(), "zh"), tmp_path)
    expect(page.locator("#title")).to_have_text("提案立案数 · 2023年")
    expect(page.locator("#remark")).to_have_text("乙县两份报告不一致。")
    expect(page.locator("#notes")).to_contain_text("未报告：丁县政协。")
    page.locator("#chart .point path").first.click(force=True)
    expect(page.locator("#panel .sentence")).to_have_text(sentence_of("甲县政协", "2023", FILED, 150))
    page.keyboard.press("PageDown")
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator("#title")).to_have_text("三年来的立案数")
    expect(page.locator("#notes")).to_contain_text("提案立案数 · 2021—2023年。立案的提案。")
    page.keyboard.press("s")
    expect(page.locator("#panel .file")).to_have_count(7)
    expect(page.locator("#panel .file").filter(has_text="乙县2023补充.txt")).to_have_count(1)
    page.keyboard.press("Home")
    expect(page.locator("#progress")).to_have_text("1 / 3")
    page.keyboard.press("PageUp")
    expect(page.locator("#progress")).to_have_text("1 / 3")


def test_escape_closes_the_sentences_before_it_leaves(page: Page, tmp_path: Path) -> None:
    opened(page, stage_of(DECK, TABLES, catalogue_of(), "zh"), tmp_path)
    page.evaluate("window.told = []; addEventListener('message', (event) => told.push(event.data))")
    page.keyboard.press("s")
    page.get_by_role("button", name="关闭原句").click()
    expect(page.locator("#panel")).to_be_hidden()
    page.keyboard.press("s")
    expect(page.locator("#panel")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    page.keyboard.press("Escape")  # the same press, told again as the end of the full screen
    page.wait_for_timeout(500)
    assert page.evaluate("told") == []
    page.keyboard.press("Escape")
    page.wait_for_function("told.length")
    assert page.evaluate("told") == ["leave"]


def test_the_figure_is_marked_in_its_sentence(page: Page, tmp_path: Path) -> None:
    figures = (("甲县政协", "2023", FILED, 23.0, False, "甲.txt"), ("乙县政协", "2023", FILED, 9.0, False, "乙.txt"))
    found = observations(figures)
    found["sentence"] = ["　\n2023年，𠀀县  甲县政协\n共立案 23。", "年内立案\n9 件。"]
    found["text"] = ["23", "9件"]
    found["start"] = [found["sentence"][0].rindex("23"), found["sentence"][1].index("9")]
    deck = Deck("句", (Slide(ChartSpec("bars", FILED, "2023", ("甲县政协", "乙县政协"))),))
    opened(page, stage_of(deck, tables_of(found), catalogue_of(), "en"), tmp_path)
    page.keyboard.press("s")
    expect(page.locator("#panel .sentence")).to_have_text(["2023年，𠀀县 甲县政协 共立案 23。", "年内立案 9 件。"])
    expect(page.locator("#panel mark")).to_have_text(["23"])
    assert page.locator("#panel mark").evaluate("mark => mark.previousSibling.data").endswith("共立案 ")


def test_type_is_large_and_a_long_chart_is_turned_in_parts(page: Page, tmp_path: Path) -> None:
    figures = tuple((body, "2023", FILED, 10.0 + n, False, f"{body}.txt") for n, body in enumerate(MANY))
    deck = Deck("多", (Slide(ChartSpec("bars", FILED, "2023", MANY)), Slide(ChartSpec("bars", FUNDS, "2023", MANY))))
    opened(page, stage_of(deck, tables_of(observations(figures)), catalogue_of(), "en"), tmp_path)
    name = page.locator("#chart text").filter(has_text="第39县政协").first.bounding_box()
    assert name is not None
    assert name["height"] >= 20
    expect(page.locator("#progress")).to_have_text("1 / 2 (1 of 2)")
    expect(page.locator("#chart text").filter(has_text="第0县政协").first).not_to_be_in_viewport()
    for place in ("1 / 2 (2 of 2)", "2 / 2"):
        page.keyboard.press("PageDown")
        expect(page.locator("#progress")).to_have_text(place)
    page.keyboard.press("PageUp")
    expect(page.locator("#progress")).to_have_text("1 / 2 (2 of 2)")
    expect(page.locator("#chart text").filter(has_text="第0县政协").first).to_be_in_viewport()


def test_words_of_reports_stay_words(page: Page, tmp_path: Path) -> None:
    deck, tables, catalogue, _ = hostile()
    opened(page, stage_of(deck, tables, catalogue, "zh"), tmp_path)
    page.keyboard.press("s")
    expect(page.locator("#panel")).to_be_visible()
    assert page.title() == "放映"
    assert page.locator("img").count() == 0


def test_what_is_no_longer_there_is_told_and_the_others_go_on(page: Page, tmp_path: Path) -> None:
    lost = Slide(ChartSpec("bars", "gone", "2023", BODIES), "旧图")
    deck = Deck("旧", (lost, DECK.slides[0]))
    opened(page, stage_of(deck, TABLES, catalogue_of(), "en"), tmp_path)
    expect(page.locator("#title")).to_have_text("旧图")
    expect(page.locator("#notes .lost")).to_contain_text("no longer has 'gone'")
    page.keyboard.press("s")
    expect(page.locator("#panel")).to_have_text("There is no figure on this slide.")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#chart .point path").first).to_be_visible()


@pytest.mark.parametrize(
    ("spec", "sentences"),
    [
        (ChartSpec("bars", FILED, "2023", BODIES[:3]), ()),
        (
            ChartSpec("bars", FILED, "2023", (*BODIES[:3], "戊县政协"), own="己县政协"),
            ("现在的报告里没有这些单位（2个），图中不再有它们：戊县政协、己县政协。",),
        ),
        (ChartSpec("profile", "", "2019", BODIES[:3], own=BODIES[0]), ("现在的报告里没有2019年的数字。",)),
        (
            ChartSpec("bars", FILED, "2023", BODIES[:3], per="gone"),
            ("这张图无法显示：指标目录里已没有“gone”。请在“会议”里换一张图。",),
        ),
    ],
)
def test_sentences_on_what_is_lost(spec: ChartSpec, sentences: tuple[str, ...]) -> None:
    told = lost_words(spec, TABLES, catalogue_of(), "zh")
    assert [*told] == [*sentences]
