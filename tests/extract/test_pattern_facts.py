"""What is certain of all matches of a pattern: a figure, and where it stands."""

from __future__ import annotations

import pytest

from extract.first_figure import first_figure
from extract.pattern_facts import holds_figure


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
    ("regex", "before", "behind", "after"),
    [
        (r"\d+件", 0, "件", 1),
        (r"\d+(?:\.\d+)?余?件", 0, "件", 1),
        (r"(?<![第0-9])(?:[0-9]+|[一二]+余?)[件条]", 0, "件条", 1),
        (r"(?P<figure>(?:将近|约)?(?:\d+(?:,\d{3})*|十))(?:人次|人|名)", 2, "人名", 2),
        (r"百分之\d+|\d+(?:\.\d+)?%", 0, "分%", None),
        (r"(?=.)(?:\d,)?\d元", 0, "元", 1),
        (r"立案\d+(?=件)件", 2, "件", 1),
        (r"\d+(?:多|余)?个?件", 0, "个件", 2),
        (r"\d+件[^，]{0,8}(?:提案|信息)", 0, "件", 11),
        (r"\d+件[^，]*提案", 0, "件", None),
        (r"提案[^，]*\d+件", None, "件", 1),
        (r"\d+.件", 0, None, 2),
        (r"\d+[^，]件", 0, None, 2),
        (r"\d+", 0, None, 0),
        (r"\d+个?", 0, None, 1),
        (r"(?i)\d+k", 0, None, None),
        (r"\d+(?i:k)", 0, None, 1),
    ],
)
def test_the_first_figure_of_a_match(regex: str, before: int | None, behind: str | None, after: int | None) -> None:
    found = first_figure(regex)
    assert found is not None
    assert found[:3] == (before, None if behind is None else frozenset(behind), after)


def test_a_match_may_begin_with_its_figure_where_only_optional_words_stand_before_it() -> None:
    found = [first_figure(regex) for regex in (r"\d+件", r"(?:近|约)?\d+件", r"约\d+件", r"(?:约|近)\d+件")]
    assert [each and each.leading for each in found] == [True, True, False, False]


@pytest.mark.parametrize("regex", [r"\d*", r"(?:\d|约)件", r"(?=\d)", r"(\d)?(?(1)件)", r"[^\d]", "均已", "", "("])
def test_some_patterns_have_no_certain_figure(regex: str) -> None:
    assert first_figure(regex) is None


@pytest.mark.parametrize(
    ("regex", "entire"),
    [
        (r"(?<![0-9.第])[0-9]+件", True),
        (r"(?<!\d)\d+[^，]", True),
        (r"约?(?:(?<![0-9])[0-9]+|(?<!第)[一二]+|百分之[0-9]+)件", True),
        (r"[0-9]+件", False),
        (r"(?<![^0-9])[0-9]+件", False),
        (r"(?<![1-9])[0-9]+件", False),
        (r"(?:(?<![0-9])[0-9]+|[0-9]%)件", False),
        (r"(?:(?<![0-9])[0-9])?[0-9]件", False),
    ],
)
def test_some_patterns_never_begin_within_a_number(regex: str, entire: bool) -> None:
    found = first_figure(regex)
    assert found is not None
    assert found.entire is entire
