"""Clicks and looks at a page that stands still: between the runs of the program, which move and double what it has."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

_MILLISECONDS = 200
_LOOKS = 100
_RUNNING = "[data-testid=stApp]:not([data-test-script-state=notRunning])"

AT_ONCE = """{
  const slowly = Element.prototype.animate
  Element.prototype.animate = function (frames, options) {
    return slowly.call(this, frames, {...options, duration: 0})
  }
}"""
"""A script for a browser's context: what folds open is open at once. Streamlit's expander takes half a second, in which
a button below its fields slides away from under the mouse."""


def wait_for_runs(page: Page) -> None:
    """Let each later click, entry and expectation on the page wait while the program runs.

    While it runs, what is new stands beside what is old, and what is put in above moves what was aimed at: between the
    press and the release of the mouse on a slow machine, so that the click hits nothing.
    """
    page.add_locator_handler(page.locator(_RUNNING), _nothing)


def _nothing() -> None:
    """What is done about a page that runs: Playwright goes on when it has come to its end."""


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
    expect(thing.page.locator(_RUNNING)).to_have_count(0)
    thing.scroll_into_view_if_needed()
    before = None
    for _ in range(_LOOKS):
        place = thing.bounding_box()
        if place is not None and place == before:
            return
        before = place
        thing.page.wait_for_timeout(_MILLISECONDS)
    raise AssertionError(f"{thing} does not come to rest")
