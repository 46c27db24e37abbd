"""What stands with every chart: what is counted, in which unit, how figures meet, and how many sources there are."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import pandas as pd

from extract.model import Indicator
from present.ratios import parts_of
from present.strings import say
from present.values import definition_text


class Sources(NamedTuple):
    """How many reports and how many figures in them a chart is made from."""

    reports: int
    figures: int


def sources_of(by_report: pd.DataFrame, indicator: str, periods: Collection[str], bodies: Collection[str]) -> Sources:
    """The sources of an indicator, or of the two behind a ratio, for the bodies and periods that are shown."""
    rows = by_report[by_report["indicator"].isin(parts_of(indicator))]
    rows = rows[rows["period"].isin(list(periods)) & rows["body"].isin(list(bodies))]
    return Sources(int(rows["report"].nunique()), int(rows["mentions"].sum()))


def about_text(indicator: Indicator, sources: Sources, language: str) -> str:
    """Definition, unit, aggregation and number of sources, in sentences.

    >>> filed = Indicator("filed", "立案数", "Filed", "提案", "件", "max", "none", "立案的提案。", ())
    >>> about_text(filed, Sources(3, 5), "zh")
    '立案的提案。计量单位：件。一份报告有几个数字时取最大的，即总数。来源：3份报告，5处数字。'
    """
    sentences = [
        definition_text(indicator, language),
        say(f"about.aggregate.{indicator.aggregate}", language),
        say("about.sources", language, reports=sources.reports, figures=sources.figures),
    ]
    return ("" if language == "zh" else " ").join(sentences)
