"""Small tables of cells, with the columns that `extract.cells.cells` gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import pytest

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
