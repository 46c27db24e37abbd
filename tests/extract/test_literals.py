"""What a pattern is known to need: the literals, the figure, and whether it keeps to one sentence."""

from __future__ import annotations

import pytest

from extract.literals import may_cross_sentence, needed_literals, needs_figure


@pytest.mark.parametrize(
    ("regex", "expected"),
    [
        ("办[复结理]率", frozenset({"办复率", "办结率", "办理率"})),
        ("(?:收到|征集|共提出)提案", frozenset({"收到提案", "征集提案", "共提出提案"})),
        ("重点(?:督办)?提案", frozenset({"重点提案", "重点督办提案"})),
        (r"提案[^，。]{0,9}\d+件", frozenset({"提案"})),
        (r"\d+件[^，。]{0,9}社情民意", frozenset({"社情民意"})),
        (r"(?P<figure>\d+)(?=件提案)", frozenset({"件提案"})),
        (r"(?<=立案)\d+", frozenset({"立案"})),
        ("(?:协商){2,}", frozenset({"协商"})),
        ("(?>协商|调研)活动", frozenset({"协商活动", "调研活动"})),
        ("(?i:委员)ABC", frozenset({"委员ABC"})),
        ("(?i)委员abc", frozenset({"委员"})),
        ("(?x) 委员  # all of them\n 工作室", frozenset({"委员工作室"})),
        (r"捐款\(元\)", frozenset({"捐款(元)"})),
        ("委员(?:之家|之家庭)", frozenset({"委员之家"})),
    ],
)
def test_every_match_contains_one_of_the_literals(regex: str, expected: frozenset[str]) -> None:
    assert needed_literals(regex) == expected


@pytest.mark.parametrize(
    "regex",
    [
        r"\d+",
        ".*",
        "提案|.",
        "(?:提案)?",
        "(?:提案)*",
        "(?!提案)",
        "(?<!提案)",
        "[^提案]",
        "(?i)abc",
        r"[\u4e00-\u9fff]",
        r"(x)?(?(1)提案|.)",
        "",
        "(",
        "\\ud800",
    ],
)
def test_a_pattern_without_a_certain_literal_has_none(regex: str) -> None:
    assert needed_literals(regex) is None


def test_rare_words_are_preferred_to_frequent_ones() -> None:
    assert needed_literals(r"提案.*?化解.*?[，。]") == frozenset({"化解"})
    assert needed_literals(r"1.*?件.*?办复率") == frozenset({"办复率"})


def test_a_set_that_would_grow_too_large_is_given_up() -> None:
    assert needed_literals("[东南西北中]" * 3 + ".?城西路") == frozenset({"城西路"})
    assert needed_literals("(?:" + "|".join(map(chr, range(0x5000, 0x6000, 9))) + ")") is None


@pytest.mark.parametrize(
    "regex",
    [r"立案\d+件", "[一二三]件", r"(?:[0-9]+|百)件", r"(?:约)?(?:\d,?)+", r"立案(?=\d)", r"(?>\d+)件", "五年"],
)
def test_some_patterns_need_a_figure(regex: str) -> None:
    assert needs_figure(regex)


@pytest.mark.parametrize(
    "regex",
    ["均已办复", r"\d*件", r"(?:\d+|若干)件", "[一二三几]件", r"[^\d]件", r"(?!\d)件", r"(?<!\d)件", r"\w件", "("],
)
def test_some_patterns_match_without_a_figure(regex: str) -> None:
    assert not needs_figure(regex)


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
