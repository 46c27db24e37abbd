"""What the whole chain tells of a text: the catalogue and the rules made ready once for all tests."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import pandas as pd

from extract.catalogue import load_catalogue
from extract.cells import cells, observation_table
from extract.model import Catalogue, Document, Observation, Reading
from extract.pipeline import Extractor

ROOT = Path(__file__).parents[2]

WHO = "2023年，云岭县政协"
"""Opens a sentence: of which year and committee it speaks."""
TITLE = "云岭县政协提案工作\n2024年11月9日\n\n"
"""A heading with the day of the report, the year it speaks of and its committee."""
RESULT = "云岭县政协今年收到提案120件。"
"""A sentence that states a figure under `TITLE`."""
NEWS = "云岭县政协工作\n2024年1月9日\n2023年，云岭县政协工作有新进展。"
"""A report that says its committee and year in its first sentence, for sentences that name neither."""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue of the project."""
    loaded, problems = load_catalogue(ROOT / "config" / "indicators.yaml")
    assert loaded is not None
    assert not problems
    return loaded


@lru_cache(maxsize=1)
def extractor() -> Extractor:
    """The catalogue of the project made ready."""
    return Extractor(catalogue())


def reading(text: str, path: str = "report.txt") -> Reading:
    """All that a text gives."""
    return extractor().reading(Document(path, text))


def observations(text: str, indicator: str = "") -> tuple[Observation, ...]:
    """What was found in a text, of one indicator if one is named."""
    return tuple(o for o in reading(text).observations if indicator in ("", o.mention.indicator))


def stated(text: str) -> list[tuple[str, float]]:
    """The indicator and the value of everything found, in the order of the text."""
    return [(o.mention.indicator, o.mention.value) for o in observations(text)]


def figures(text: str, indicator: str) -> list[float]:
    """The values found for an indicator, in the order of the text."""
    return [o.mention.value for o in observations(text, indicator)]


def set_aside(text: str, indicator: str) -> list[tuple[float, str]]:
    """The figures of an indicator that were not taken, each with the rule that spoke against it."""
    return [(s.mention.value, s.reason.rule) for s in reading(text).set_aside if s.mention.indicator == indicator]


def bodies(text: str, indicator: str) -> list[tuple[float, str]]:
    """The values found for an indicator, each with its body."""
    return [(o.mention.value, o.body) for o in observations(text, indicator)]


def periods(text: str, indicator: str) -> list[tuple[float, str]]:
    """The values found for an indicator, each with its period."""
    return [(o.mention.value, o.period) for o in observations(text, indicator)]


def cell_table(readings: Iterable[Reading], by_report: bool = False) -> pd.DataFrame:
    """The cells of several reports."""
    return cells(observation_table(readings), by_report)


def cells_of(*texts: str) -> list[tuple[str, str, str, float]]:
    """The cells (body, period, indicator, value) of several reports together, sorted."""
    table = cell_table(reading(text, f"{n}.txt") for n, text in enumerate(texts))
    return sorted(table[["body", "period", "indicator", "value"]].itertuples(index=False, name=None))


def cases(indicator: str, told: list[tuple[str, list[float]]]) -> list[tuple[str, str, list[float]]]:
    """Sentences and the values they give, each with the indicator of them all: parameters of a test."""
    return [(indicator, text, values) for text, values in told]
