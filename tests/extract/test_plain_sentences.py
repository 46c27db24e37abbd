"""Sentences as reports word them, each with what it tells of the committee and year told before it.

`tests/gold/sentences.csv` holds the sentences; `told` is indicator=value for each figure, nothing where none is told.
"""

from __future__ import annotations

import csv

import pytest

from tests.extract.told import NEWS, ROOT, observations


def _rows() -> list[tuple[str, str]]:
    with (ROOT / "tests" / "gold" / "sentences.csv").open(encoding="utf-8", newline="") as rows:
        return [(row["sentence"], row["told"]) for row in csv.DictReader(rows)]


def _cells(sentence: str) -> set[tuple[str, float]]:
    """What the cells of a report with the sentence say: the largest figure, or the sum, of each indicator."""
    told: dict[str, list[float]] = {}
    for found in observations(NEWS + sentence):
        assert (found.body, found.period) == ("云岭县政协", "2023")
        told.setdefault(found.mention.indicator, []).append(found.mention.value)
    return {(indicator, value) for indicator, values in told.items() for value in (max(values), round(sum(values), 6))}


@pytest.mark.parametrize(("sentence", "told"), _rows())
def test_a_plain_sentence_tells_its_figures_and_no_other(sentence: str, told: str) -> None:
    stated = {(name, float(value)) for name, _, value in (each.partition("=") for each in told.split())}
    cells = _cells(sentence)
    assert stated <= cells
    assert {name for name, _ in cells} == {name for name, _ in stated}
