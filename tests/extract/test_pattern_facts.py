"""What is certain of all matches of a pattern: a figure, a figure at their beginning, one sentence."""

from __future__ import annotations

import pytest

from extract.pattern_facts import holds_figure, may_cross_sentence, starts_with_figure


@pytest.mark.parametrize(
    "regex",
    [r"立案\d+件", "[一二三]件", r"(?:[0-9]+|百)件", r"(?:约)?(?:\d,?)+", r"立案(?=\d)", r"(?>\d+)件", "五年"],
)
def test_some_patterns_need_a_figure(regex: str) -> None:
    assert holds_figure(regex)


@pytest.mark.parametrize(
    "regex",
    ["均已办复", r"\d*件", r"(?:\d+|若干)件", "[一二三几]件", r"[^\d]件", r"(?!\d)件", r"(?<!\d)件", r"\w件", "("],
)
def test_some_patterns_match_without_a_figure(regex: str) -> None:
    assert not holds_figure(regex)


@pytest.mark.parametrize(
    "regex", ["办复率[^，。！？!?\n]{0,6}件", r"(?:提案|委员)\w*?\d+", r"(提案)\1", "提案(?!信息)", r"[^\W]件"]
)
def test_some_patterns_keep_to_one_sentence(regex: str) -> None:
    assert not may_cross_sentence(regex)


@pytest.mark.parametrize(
    "regex",
    [
        "提案.件",
        "提案[^，]件",
        "提案。",
        r"提案\s件",
        r"提案\W",
        "^提案",
        "提案$",
        r"\b提",
        "提案(?!。)",
        "[^。]",
        "[、-】]",
        "(",
    ],
)
def test_some_patterns_may_go_over_the_end_of_a_sentence(regex: str) -> None:
    assert may_cross_sentence(regex)


@pytest.mark.parametrize(
    "regex",
    [r"\d+件", r"(?<![第0-9])(?:[0-9]+|[一二]+)件", r"(?P<figure>百分之\d+|\d+%)", r"(?=.)(?:\d,)?\d", r"(?:十|百)+"],
)
def test_some_patterns_begin_with_a_figure(regex: str) -> None:
    assert starts_with_figure(regex)


@pytest.mark.parametrize(
    "regex",
    [r"约\d+", r"约?\d+", r"\d*", r"(?:\d|约)件", r"(?=\d)", r"(\d)?(?(1)件)", r"[^\d]", r".\d", "", r"()\1\d", "("],
)
def test_some_patterns_may_begin_otherwise(regex: str) -> None:
    assert not starts_with_figure(regex)
