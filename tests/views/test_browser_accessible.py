"""Every page, in both languages, light and dark, gone through by axe, of which nothing is fetched: a package brings it.

Nothing that axe calls moderate or worse is left, of Streamlit's own neither. Should a version of Streamlit bring
something that cannot be mended here, name it here with the reason, and let a test fail once it is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from present.slides import Deck, Slide, deck_data
from present.spec import ChartSpec
from review.store import open_store
from tests.views.conftest import REPORTS
from tests.views.served import serving

BODIES = ("甲示县政协", "乙例县政协", "丙样县政协")
DECK = Deck("会议", (Slide(ChartSpec("bars", "proposals_filed", "2023", BODIES), "立案数", "先说这一张"),))

# Each page as one comes to it, and with all that it may show.
PAGES = {
    "overview": "",
    "compare": "compare?indicator=proposals_filed",
    "compare, own body and more charts": "compare?own=甲示县政协&per=proposals_submitted&also=proposal_handling_rate",
    "compare, table": "compare?chart=table&body=甲示县政协&body=乙例县政协",
    "trend": "trend?indicator=proposals_filed",
    "profile": "profile?of=甲示县政协",
    "evidence": "evidence",
    "evidence of a figure": "evidence?find_body=甲示县政协&find_indicator=proposals_filed",
    "meeting": "meeting",
    "meeting with a deck": "meeting?deck=会议",
    "todo": "todo",
    "incoming": "incoming",
    "reports": "reports",
}
LOCALES = {"zh": "zh-CN", "en": "en-GB"}
SCHEMES = ("light", "dark")
TELLING = ("moderate", "serious", "critical")


Found = dict[tuple[str, str, str], list[tuple[str, str, str]]]
"""By page, language and scheme: rule, HTML of the element, and what axe says of it."""


@pytest.fixture(scope="module")
def found(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    """What axe finds on each page."""
    place = tmp_path_factory.mktemp("accessible")
    for name, text in REPORTS.items():
        (place / "reports").mkdir(exist_ok=True)
        (place / "reports" / name).write_text(text, encoding="utf-8")
    url = f"sqlite:///{(place / 'decisions.sqlite3').as_posix()}"
    open_store(url).save("deck", DECK.name, deck_data(DECK), "")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("DATABASE_URL", url)
        with serving("--reports", place / "reports") as address:
            yield {
                (name, *combination): violations
                for combination in product(LOCALES, SCHEMES)
                for name, violations in violations_of(browser, address, *combination).items()
            }


def violations_of(browser: Browser, address: str, language: str, scheme: str) -> dict[str, list[tuple[str, str, str]]]:
    """What axe finds on each page in a language and a scheme."""
    size = {"width": 1440, "height": 2400}  # what is out of sight in the inner box is not looked at
    context = browser.new_context(viewport=size, locale=LOCALES[language], color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(60_000)
    result = {}
    for name, path in PAGES.items():
        page.goto(f"{address}/{path}")
        expect(page.locator("h1")).to_be_visible(timeout=60_000)
        expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=60_000)
        page.wait_for_timeout(1000)  # what fades in has come
        response = Axe().run(page).response
        result[name] = [
            (violation["id"], node["html"], f"{violation['impact']}: {node['failureSummary']}")
            for violation in response["violations"]
            if violation["impact"] in TELLING
            for node in violation["nodes"]
        ]
    context.close()
    return result


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("page", PAGES)
def test_nothing_keeps_anybody_out(found: Found, page: str, language: str, scheme: str) -> None:
    left = found[page, language, scheme]
    assert not left, json.dumps(left, ensure_ascii=False, indent=1)
