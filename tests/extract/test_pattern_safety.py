"""Repeats that could stop everything are found, and those that only look like it are left alone."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.pattern_safety import dangerous_repeat
from extract.pattern_trial import too_slow

DANGEROUS = [
    "(?:均|已|均已)*",
    "(a+)+",
    "(a*)*",
    "(?:ab|ab)*c",
    "(?:a|a)*b",
    "(?:(?:ab){1,2}|[a-c]b)+",
    "(?:(?:a?)?b)*c",
    "(?:a|a|ab)*c",
    r"(?:\d+)+件",
    r"(?:\d+、?)+件",
    "(?:[^，]{0,6}、)*件",
    "(?:a?b?)*c",
    "(?:(?:提案)+)+",
    "(?:提案|提|案)*",
    "x(?:a{0,50}){0,50}y",
    r"(提)(?:\1+)+",
    "(?:a{1,3}){10,}b",
]
SAFE = [
    "(?:均|已)*",
    "a+b+",
    "(?:ab)*",
    "(?:提案|提议)*",
    r"(?:\d+、)*件",
    "(?:[^，、]{0,6}、)*件",
    "(?:a+b)+",
    "(?:均|已|均已)?",
    "(?:均|已|均已){0,3}",
    "(?:a{2})*",
    "(?:a*+b?)?",
    "(?:提案.{0,5}，)?件",
    "(?:(?:a|b)c)*",
    "(?:a|[a-c])*",  # which `re` reads as [aa-c]*
]


@pytest.mark.parametrize("regex", DANGEROUS)
def test_dangerous(regex: str) -> None:
    assert dangerous_repeat(regex)


@pytest.mark.parametrize("regex", SAFE)
def test_safe(regex: str) -> None:
    assert not dangerous_repeat(regex)


def divides_in_two_ways(words: list[str]) -> bool:
    """Whether some text can be put together from the words in two ways, tried out with up to six words."""
    texts = ["".join(chosen) for length in range(1, 7) for chosen in product(words, repeat=length)]
    return len(texts) > len(set(texts))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(alphabet="ab", min_size=1, max_size=2), min_size=2, max_size=4, unique=True))
def test_words_are_dangerous_if_and_only_if_a_text_divides_in_two_ways(words: list[str]) -> None:
    assert dangerous_repeat(f"(?:{'|'.join(words)})*") == divides_in_two_ways(words)


@pytest.mark.parametrize("regex", [".*.*.*件", "[^，]*提案[^，]*案[^，]*件[^，]*", ".{0,300}提.{0,300}案.{0,300}件"])
def test_slow(regex: str) -> None:
    assert too_slow(regex)


@pytest.mark.parametrize(
    "regex",
    [
        "提案.*件",
        "提案.*委员.*件",
        "提案[^，。]{0,12}?办[复结]率[^，。]{0,12}?%",
        "(?:编印|出版)[^。；]{0,24}(?:第1[辑期卷][^。；]{0,24})?1(?:辑|部|册)",
    ],
)
def test_quick(regex: str) -> None:
    assert not too_slow(regex)
