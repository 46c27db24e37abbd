"""Pictures of every page, light and dark, Chinese and English, on a screen and on a phone.

    python -m tests.views.screenshots FOLDER [--page NAME] [--reports FOLDER]

writes `FOLDER/<page>.<light|dark>.<zh|en>.<wide|phone>.png`, each as tall as its page. Look at them after a change
to the looks; the README shows three of them.
"""

from __future__ import annotations

import argparse
from itertools import product
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.views.served import serving, started

# What each page shows in its picture.
ADDRESSES = {
    "overview": "",
    "overview-years": "?folder=many-years",
    "compare": "compare?folder=many-years&also=proposal_satisfaction_rate&also=opinion_reports",
    "trend": "trend?folder=many-years",
    "profile": "profile?folder=many-years&own=稻香区政协",
    "evidence": "evidence?find_indicator=funds_donated",
    "meeting": "meeting?folder=many-years",
    "todo": "todo?folder=many-years&factor=2",
    "incoming": "incoming",
    "reports": "reports",
}
WIDTHS = {"wide": 1440, "phone": 390}
LOCALES = {"zh": "zh-CN", "en": "en-GB"}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SETTLED = 1500  # milliseconds after which charts and tables stand still


def take(browser: Browser, address: str, scheme: Literal["light", "dark"], language: str, width: str, to: Path) -> None:
    """Write a picture of the whole page at `address`."""
    size = {"width": WIDTHS[width], "height": 900}
    context = browser.new_context(viewport=size, color_scheme=scheme, locale=LOCALES[language])  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("h1")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(SETTLED)
    # Streamlit scrolls a box inside the page: a picture of all of it needs a window as tall as that box.
    for _ in range(3):
        height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
        page.set_viewport_size({"width": WIDTHS[width], "height": max(900, height)})
        page.wait_for_timeout(SETTLED // 2)
    page.screenshot(path=to)
    context.close()


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--page", action="append", choices=ADDRESSES, help="only this page; may be repeated")
    parser.add_argument("--reports", type=Path, help="a folder of reports to show instead of the samples")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    arguments = ["--reports", options.reports.resolve()] if options.reports else []
    with serving(*arguments) as address, sync_playwright() as playwright:
        browser = started(playwright)
        for name, scheme, language, width in product(options.page or ADDRESSES, SCHEMES, LOCALES, WIDTHS):
            to = options.folder / f"{name}.{scheme}.{language}.{width}.png"
            take(browser, f"{address}/{ADDRESSES[name]}", scheme, language, width, to)
            print(to)
        browser.close()


if __name__ == "__main__":
    main()
