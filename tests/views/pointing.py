"""Clicks on what Playwright cannot see to stand still: the cells of a table's canvas, and the points of a chart."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

_MILLISECONDS = 200
_LOOKS = 100


def await_rest(page: Page) -> None:
    """Wait until the page has run to its end: what it yet puts in moves what stands below."""
    expect(page.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_attached()


def click_row(table: Locator) -> None:
    """Click the first row of a table, once it stands still."""
    _await_stillness(table)
    table.click(position={"x": 150, "y": 52}, force=True)


def click_point(point: Locator) -> None:
    """Click a bar or a point of a chart, once it stands still; the chart's own layer for the mouse lies above it."""
    _await_stillness(point)
    point.click(force=True)


def _await_stillness(thing: Locator) -> None:
    expect(thing).to_be_visible()
    await_rest(thing.page)
    thing.scroll_into_view_if_needed()
    before = None
    for _ in range(_LOOKS):
        place = thing.bounding_box()
        if place is not None and place == before:
            return
        before = place
        thing.page.wait_for_timeout(_MILLISECONDS)
    raise AssertionError(f"{thing} does not come to rest")
