"""In a real browser: links, reports and catalogues that nobody should have made."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.views.conftest import Serve
from tests.views.served import CATALOGUE

HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"


def test_hostile_link_falls_back_with_a_sentence(page: Page, serve: Serve, reports: Path) -> None:
    address = serve("--reports", reports)
    page.goto(f"{address}/compare?indicator={HOSTILE}&period=1066&body=*b*&lang=xx&folder=../../etc&also=$x$")
    expect(page.locator(".notice.warning")).to_have_count(5)
    expect(page.locator(".notice.warning").filter(has_text="<script>")).to_be_visible()
    expect(page.locator(".js-plotly-plot .point").first).to_be_visible()
    assert page.title() != "owned"


def test_stale_figure_is_told(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/evidence?figure=00000000.12.members")
    expect(page.locator(".notice.warning")).to_be_visible()
    expect(page.get_by_test_id("stDataFrame").first).to_be_visible()


def test_folder_of_a_link_waits_for_the_reader(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve()}/?folder=other&path={reports}")
    button = page.get_by_role("button", name="读取这个文件夹")
    expect(button).to_be_visible()
    expect(page.get_by_test_id("stMetric")).to_have_count(0)
    button.click()
    expect(page.get_by_test_id("stMetric").filter(has_text="报告")).to_contain_text("4")


def test_reports_are_shown_literally(page: Page, serve: Serve, reports: Path) -> None:
    text = f"戊假县政协2023年工作报告\n\n{HOSTILE} $x$ *b* :red[r] 2023年,戊假县政协共收到提案77件。\n"
    (reports / "戊假县 *b* $x$ <b>.txt").write_text(text, encoding="utf-8")
    address = serve("--reports", reports)
    page.goto(f"{address}/evidence?find_body=戊假县政协")
    expect(page.locator(".report-text")).to_contain_text(HOSTILE + " $x$ *b* :red[r]")
    expect(page.locator(".facts")).to_contain_text("戊假县 *b* $x$ <b>.txt")
    expect(page.locator(".report-text img")).to_have_count(0)
    page.goto(f"{address}/reports")
    expect(page.locator(".report-text").first).to_be_visible()
    assert page.title() != "owned"


def test_broken_catalogue_stands_on_top_and_the_last_good_one_works(
    page: Page, serve: Serve, reports: Path, tmp_path: Path
) -> None:
    catalogue = tmp_path / "indicators.yaml"
    good = CATALOGUE.read_text(encoding="utf-8")
    catalogue.write_text(good, encoding="utf-8")
    page.goto(serve("--reports", reports, "--catalogue", catalogue))
    figures = page.get_by_test_id("stMetric").filter(has_text="数字").get_by_test_id("stMetricValue")
    expect(figures).to_be_visible()
    told = figures.inner_text()

    catalogue.write_text("indicators:\n  - id: [\n", encoding="utf-8")
    page.get_by_role("button", name="重新读取").click()
    expect(page.get_by_role("alert")).to_contain_text("上一次无误的目录")
    expect(page.get_by_text("indicators.yaml:").first).to_be_visible()
    expect(figures).to_have_text(told)

    catalogue.write_text(good, encoding="utf-8")
    page.get_by_role("button", name="重新读取").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(figures).to_have_text(told)
