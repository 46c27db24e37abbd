"""In a real browser: from the overview to the sentence, over the years, in both languages, on a phone."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.views.conftest import Serve
from tests.views.pointing import click_point, click_row


def test_overview_of_the_samples(page: Page, samples: str) -> None:
    page.goto(samples)
    expect(page.get_by_role("heading", name="总览")).to_be_visible()
    expect(page.get_by_test_id("stMetric").filter(has_text="报告")).to_contain_text("5")
    expect(page.get_by_text("城中区政协").first).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_click_on_a_bar_leads_to_its_sentence(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?indicator=proposals_submitted&period=2023")
    expect(page.get_by_text("未报告：丙样县政协")).to_be_visible()
    click_point(page.locator(".js-plotly-plot .point path").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("183")
    expect(page.locator(".report-text mark.figure")).to_contain_text("183")
    expect(page.locator(".report-text mark.body").first).to_contain_text("甲示县政协")
    expect(page).to_have_url(re.compile("figure="))
    page.reload()
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("183")
    page.go_back()
    expect(page.get_by_role("heading", name="比较", exact=True)).to_be_visible()


def test_back_from_a_sentence_leads_to_the_chart_as_it_was(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/compare?indicator=proposals_filed&period=2022&also=proposals_submitted")
    click_point(page.locator(".js-plotly-plot .point path").first)
    expect(page.locator("blockquote.sentence mark.figure")).to_contain_text("141")
    page.go_back()
    expect(page.get_by_role("heading", name="提案立案数 · 2022年")).to_be_visible()
    expect(page.locator(".js-plotly-plot")).to_have_count(2)
    expect(page).to_have_url(re.compile("/compare[?].*period=2022"))


def test_click_on_a_row_leads_to_its_sentence(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/evidence")
    expect(page.locator(".notice.info")).to_be_visible()
    click_row(page.get_by_test_id("stDataFrame"))
    expect(page.locator("blockquote.sentence mark.figure")).to_be_visible()
    expect(page).to_have_url(re.compile("figure="))


def test_long_report_is_scrolled_to_the_figure(page: Page, serve: Serve, reports: Path) -> None:
    padding = "会议强调要认真学习,不断提高履职能力。\n" * 400
    text = f"己设县政协2023年工作报告\n\n{padding}2023年,己设县政协共收到提案205件。\n{padding}"
    (reports / "己设县2023.txt").write_text(text, encoding="utf-8")
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=己设县政协")
    expect(page.locator(".report-text mark.figure")).to_be_in_viewport()


def test_trend_of_the_made_up_bodies(page: Page, samples: str) -> None:
    page.goto(f"{samples}/trend?folder=many-years")
    expect(page.locator(".js-plotly-plot .scatterlayer .point").first).to_be_visible()
    assert page.locator(".js-plotly-plot .scatterlayer .trace").count() >= 8


def test_language_is_the_browsers_until_switched(page: Page, samples: str) -> None:
    page.goto(samples)
    expect(page.get_by_role("heading", name="总览")).to_be_visible()
    page.get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
    page.get_by_role("link", name="Compare").click()
    expect(page.get_by_role("heading", name="Compare", exact=True)).to_be_visible()
    expect(page).to_have_url(re.compile("lang=en"))


def test_grid_leads_to_the_sentences(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/?lang=en")
    page.locator("td a").first.click()
    expect(page.locator("blockquote.sentence mark.figure")).to_be_visible()
    expect(page.get_by_role("heading", name="Evidence", exact=True)).to_be_visible()


def test_one_press_of_back_brings_the_grid_again_and_forward_the_sentence(
    page: Page, serve: Serve, reports: Path
) -> None:
    page.goto(f"{serve('--reports', reports)}/?lang=en")
    page.get_by_role("link", name="乙例县政协").last.click()
    expect(page.locator("blockquote.sentence mark.figure")).to_be_visible()
    page.wait_for_timeout(500)
    page.go_back()
    expect(page.get_by_role("heading", name="Overview", exact=True)).to_be_visible()
    page.go_forward()
    expect(page.locator("blockquote.sentence")).to_contain_text("乙例县政协")


def test_filters_that_do_not_list_the_figure_clicked_are_let_go_and_one_press_leads_back(
    page: Page, serve: Serve, reports: Path
) -> None:
    page.goto(f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_period=2023")
    expect(page.get_by_role("heading", name="符合条件的数字（3/11）")).to_be_visible()
    page.get_by_role("link", name="比较").click()
    click_point(page.locator(".js-plotly-plot .point path").first)
    expect(page.locator("blockquote.sentence")).to_contain_text("甲示县政协")
    expect(page.get_by_role("heading", name="符合条件的数字（8/11）")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="比较", exact=True)).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading", name="符合条件的数字（8/11）")).to_be_visible()


def test_nothing_is_wider_than_a_phone(page: Page, serve: Serve, reports: Path) -> None:
    address = serve("--reports", reports)
    page.set_viewport_size({"width": 390, "height": 844})
    for path in ("", "compare", "trend", "evidence?find_body=甲示县政协", "meeting", "reports"):
        page.goto(f"{address}/{path}")
        expect(page.locator("h1")).to_be_visible()
        page.wait_for_timeout(500)
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390, path
