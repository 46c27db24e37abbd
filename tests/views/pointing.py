"""Clicks and looks at a page that stands still: between the runs of the program, which move and double what it has."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

_MILLISECONDS = 200
_LOOKS = 100
_RESTLESS = "html[data-restless]"

IN_THE_BROWSER = """{
  const slowly = Element.prototype.animate
  Element.prototype.animate = function (frames, options) {
    return slowly.call(this, frames, {...options, duration: 0})
  }
  let since = 0
  const look = () => {
    const app = document.querySelector("[data-testid=stApp]")
    const runs = app ? app.dataset.testScriptState !== "notRunning" : document.getElementById("root") !== null
    since = runs ? performance.now() : since
    document.documentElement?.toggleAttribute("data-restless", performance.now() - since < 200)
    setTimeout(look, 20)
  }
  look()
}"""
"""A script for a browser's context.

- What folds open is open at once. Streamlit's expander takes half a second, in which a button below its fields slides
  away from under the mouse.
- While the program runs, and for a fifth of a second after, the page is marked as restless: a run is often followed by
  another, for what the browser told meanwhile.
"""


def wait_for_runs(page: Page) -> None:
    """Let each later click, entry and expectation on the page wait while it is restless.

    While the program runs, what is new stands beside what is old, and what is put in above moves what was aimed at:
    between the press and the release of the mouse on a slow machine, so that the click hits nothing.
    """
    page.add_locator_handler(page.locator(_RESTLESS), _nothing)


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
    expect(thing.page.locator(_RESTLESS)).to_have_count(0)
    thing.scroll_into_view_if_needed()
    before = None
    for _ in range(_LOOKS):
        place = thing.bounding_box()
        if place is not None and place == before:
            return
        before = place
        thing.page.wait_for_timeout(_MILLISECONDS)
    raise AssertionError(f"{thing} does not come to rest")
