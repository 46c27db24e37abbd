"""Figures in a list that opens a sentence, each before what it counts: 312件提案、36场协商、18份调研报告——."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, stated


@pytest.mark.parametrize(("words", "told"), [
    ("312件提案、268件立案、100%办复——这是县政协的成绩单。",
     [("proposals_submitted", 312), ("proposals_filed", 268), ("proposal_handling_rate", 100)]),
    ("312件提案、36场协商、18份调研报告……一组组数字见证履职足迹。",
     [("proposals_submitted", 312), ("consultations", 36), ("research_reports", 18)]),
    ("36场协商、12次视察、18项调研，县政协的脚步没有停下。",
     [("consultations", 36), ("inspections", 12), ("research_projects", 18)]),
    ("一年间，36场协商会、12次视察、86件实事，委员们用脚步丈量民情。",
     [("consultations", 36), ("inspections", 12), ("livelihood_projects", 86)]),
])
def test_each_figure_of_the_list_is_of_what_stands_behind_it(words: str, told: list[tuple[str, float]]) -> None:
    assert stated(f"{NEWS}\n{words}\n") == told


@pytest.mark.parametrize("words", [
    "县政协有36场协商、12次视察的打算。",  # in the middle of a sentence
    "12万亩良田、36家企业、18所学校，县里旧貌换新颜。",
])
def test_other_lists_tell_nothing(words: str) -> None:
    assert stated(f"{NEWS}\n{words}\n") == []
