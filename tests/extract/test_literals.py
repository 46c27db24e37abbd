"""The literals of a pattern: of which the sentence of every match contains one."""

from __future__ import annotations

import pytest

from extract.literals import MOST_SETS, needed_literals, needed_sets


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
        ("收到(?:案|提案)", frozenset({"收到案", "收到提案"})),
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
    ("regex", "expected"),
    [
        ("(?:收到|征集).*提案", [{"收到", "征集"}, {"提案"}]),
        ("(?:化解.*纠纷|调解.*矛盾).*场次", [{"场次"}, {"化解", "调解"}]),
        ("社情民意.*社情", [{"社情民意"}]),  # where 社情民意 stands, 社情 does
        ("提案.*提案工作", [{"提案工作"}]),
        ("(?:收到)?.*提案(?!化解)", [{"提案"}]),
        (r"\d+", []),
    ],
)
def test_every_match_contains_one_of_each_set(regex: str, expected: list[set[str]]) -> None:
    assert [set(strings) for strings in needed_sets(regex)] == expected


def test_no_more_sets_are_asked_for_than_pay() -> None:
    assert len(needed_sets("化解.*纠纷.*调研.*视察")) == MOST_SETS
    assert needed_sets("(?:提|案).*视察") == (frozenset({"视察"}),)  # 提 or 案 stands in most sentences
