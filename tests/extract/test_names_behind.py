"""Committees named behind their figures, in texts that tell of two."""

import pytest

from tests.extract.told import bodies

FILED, RATE = "proposals_filed", "proposal_handling_rate"
TWO = "两县提案\n2024年12月24日\n今年，云岭县政协与桐汭县政协都交了账。\n"


@pytest.mark.parametrize("words", [
    "118件——这是云岭县政协今年的立案数。109件——这是桐汭县政协今年的立案数。",
    "今年立案118件的云岭县政协办复率100%；立案109件的桐汭县政协办复率98%。",
    "立案118件、办复率100%，这是云岭县政协的答卷；立案109件、办复率98%，这是桐汭县政协的答卷。",
    "立案提案118件，这就是云岭县政协交出的成绩单。立案提案109件，便是桐汭县政协交出的成绩单。",
    "“我们立案118件。”云岭县政协主席老李说。“我们立案109件。”桐汭县政协主席老王说。",
    "“今年立案118件，都答复了。”云岭县政协提案委主任介绍。“今年立案109件。”桐汭县政协秘书长告诉记者。",
])
def test_a_committee_named_behind_its_figure(words: str) -> None:
    assert bodies(TWO + words, FILED) == [(118, "云岭县政协"), (109, "桐汭县政协")]


@pytest.mark.parametrize("words", [
    "立案118件，这是市政协提出的要求", "立案118件，这是继桐汭县政协之后的又一高点", "立案118件，是桐汭县政协的两倍",
    "立案118件，比桐汭县政协多9件", "立案118件，受到桐汭县政协的称赞", "立案118件，委员的桐汭县政协之行也成行",
    "“立案118件。”云岭县政协主席说。桐汭县政协主席点头",
])
def test_a_committee_that_is_only_mentioned_behind_is_not(words: str) -> None:
    assert bodies(TWO + f"云岭县政协{words}。", FILED) == [(118, "云岭县政协")]


def test_who_acts_before_the_figure_keeps_it() -> None:
    text = TWO + "云岭县政协立案118件、办复率100%，这是桐汭县政协的答卷所没有的。"
    assert bodies(text, RATE) == [(100, "云岭县政协")]


@pytest.mark.parametrize("title", ["（云岭县）", "【云岭县】", "云岭县：", "云岭县，"])
def test_the_place_before_a_short_name_in_brackets(title: str) -> None:
    assert bodies(f"县里的账\n2024年12月24日\n{title}县政协今年立案118件。", FILED) == [(118, "云岭县政协")]
