"""Small tables of cells, with the columns that `extract.cells.cells` gives, and a browser page without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page

from extract.model import Indicator

COLUMNS = ["body", "period", "indicator", "value", "unit", "approx", "mentions", "conflict", "assumed", "evidence"]


def indicator_of(id: str, unit: str, better: str = "higher", group: str = "提案", name: str = "") -> Indicator:
    return Indicator(id, name or f"{id}的数", f"Number of {id}", group, unit, "max", better, "", ())


@pytest.fixture
def filed() -> Indicator:
    """An indicator that counts."""
    return indicator_of("filed", "件")


@pytest.fixture
def rate() -> Indicator:
    """An indicator in per cent."""
    return indicator_of("rate", "%")


@pytest.fixture
def make_indicator() -> Callable[..., Indicator]:
    return indicator_of


@pytest.fixture
def table() -> Callable[..., pd.DataFrame]:
    """A cells table from rows that give only what matters; each row gets an evidence id of its own, from 0."""

    def build(*rows: Mapping[str, object]) -> pd.DataFrame:
        usual: dict[str, object] = {
            "body": "甲县政协",
            "period": "2023",
            "indicator": "filed",
            "value": 1.0,
            "unit": "件",
            "approx": False,
            "mentions": 1,
            "conflict": False,
            "assumed": False,
            "reports": 1,
            "review": "",
        }
        filled = [{**usual, "evidence": (number,), **row} for number, row in enumerate(rows)]
        return pd.DataFrame(filled, columns=[*COLUMNS, "reports", "review", "report"])

    return build


@pytest.fixture
def page(browser: Browser, screen: tuple[int, int]) -> Iterator[Page]:
    """A page of the module's `screen`, without a network; a request, a message of the browser or a mistake of a script
    fails the test."""
    width, height = screen
    context = browser.new_context(offline=True, viewport={"width": width, "height": height})
    page = context.new_page()
    page.set_default_timeout(90_000)
    said: list[str] = []
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else said.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []
