"""In a real browser: the reviewer's name outlives the session, in this browser alone, and can be forgotten."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.views.conftest import Serve


def test_the_browser_keeps_the_name_for_the_next_session(
    page: Page, browser: Browser, serve: Serve, reports: Path
) -> None:
    address = f"{serve('--reports', reports)}/evidence?find_body=乙例县政协&find_indicator=proposals_filed"
    name, right = page.get_by_label("审核人", exact=True), page.get_by_role("button", name="无误")
    page.goto(address)
    name.fill("王芳")
    page.keyboard.press("Enter")
    expect(right).to_be_enabled()
    page.wait_for_function("localStorage.getItem('reviewer') === '王芳'")
    page.reload()
    expect(name).to_have_value("王芳")
    expect(right).to_be_enabled()
    assert "%E7%8E%8B%E8%8A%B3" not in page.url
    assert "王芳" not in page.url

    other = browser.new_context(locale="zh-CN").new_page()
    other.goto(address)
    expect(other.get_by_role("button", name="无误")).to_be_disabled()
    expect(other.get_by_label("审核人", exact=True)).to_have_value("")
    other.context.close()

    name.fill("")
    page.keyboard.press("Enter")
    expect(right).to_be_disabled()
    page.wait_for_function("localStorage.getItem('reviewer') === null")
