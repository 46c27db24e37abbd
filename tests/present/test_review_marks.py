"""What reviewers said of a figure, beside its bar and over every point."""

from __future__ import annotations

import pytest

from present.charts import Chart, bars, trend
from present.comparison import Comparison
from present.theme import LIGHT

WORDS = {"right": "✓", "changed": "已改正", "added": "人工补上", "disputed": "有争议"}


def beside(chart: Chart) -> str:
    return " | ".join(annotation.text for annotation in chart.figure.layout.annotations)


def over(chart: Chart) -> str:
    return " ".join(str(text) for trace in chart.figure.data for text in (trace.hovertext, trace.text))


@pytest.mark.parametrize("state", WORDS)
def test_a_bar_says_what_reviewers_said(table, filed, state):
    cells = table({"body": "甲县政协", "value": 20.0, "review": state}, {"body": "乙县政协", "value": 9.0})
    chart = bars(Comparison(cells, cells, filed, "2023", ["甲县政协", "乙县政协"]), "zh", LIGHT)
    assert beside(chart).count(WORDS[state]) == 1
    assert ("✓：已有人核对无误。" in chart.notes) is (state == "right")


def test_a_bar_that_nobody_reviewed_says_nothing(table, filed):
    cells = table({"body": "甲县政协", "value": 20.0})
    chart = bars(Comparison(cells, cells, filed, "2023", ["甲县政协"]), "zh", LIGHT)
    assert not any(words in beside(chart) for words in WORDS.values())


@pytest.mark.parametrize(
    ("state", "words"), [("right", "已核对无误"), ("changed", "已由人改正"), ("disputed", "核对人意见不一")]
)
def test_the_words_over_a_point_say_so_too(table, filed, state, words):
    cells = table({"period": "2022"}, {"period": "2023", "review": state})
    assert over(trend(cells, cells, filed, ["甲县政协"], "zh", LIGHT)).count(words) == 1
