"""Exclude patterns: those of a clause, and those with `{earlier}`, which look at the clauses before the figure."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, set_aside

_HEAD = "政协临溪县委员会2023年工作情况\n2024年1月12日\n2023年，县政协扎实履职。"


@pytest.mark.parametrize("sentence", ["委员接访群众诉求216件，办结198件。", "办好民生实事清单，58件全部办结。"])
def test_a_word_in_an_earlier_clause_speaks_against_a_figure(sentence: str) -> None:
    assert figures(_HEAD + sentence, "proposals_replied") == []
    assert [rule for _, rule in set_aside(_HEAD + sentence, "proposals_replied")] == ["excluded"]


@pytest.mark.parametrize(
    "sentence",
    [
        "委员接访群众诉求216件，提案办结198件。",
        "委员接访群众诉求216件。提案办结198件。",
        "委员接访群众诉求216件；全年办结198件。",
        "提案件件有人管，办结198件。",
    ],
)
def test_a_word_behind_another_topic_or_in_another_sentence_does_not(sentence: str) -> None:
    assert figures(_HEAD + sentence, "proposals_replied") == [198]
