"""What is compiled from a parse tree finds what `re.compile` finds."""

from __future__ import annotations

import re

import pytest

from extract import pattern_tree
from extract.pattern_tree import compiled
from tests.extract.told import catalogue

CASES = [
    (pattern.regex, example.text)
    for indicator in catalogue().indicators
    for pattern in indicator.patterns
    for example in indicator.examples
]


def found(regex: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(match.span(), match.groupdict()) for match in regex.finditer(text)]


def test_each_pattern_of_the_catalogue_finds_the_same_in_its_examples() -> None:
    assert any(found(compiled(regex), text) for regex, text in CASES)
    for regex, text in CASES:
        assert found(compiled(regex), text) == found(re.compile(regex), text)


@pytest.mark.parametrize("regex", ["(?i)abc", "(?s:.)(?-i:B)", r"(a)(?P<b>b)?(?(b)c|d)\1", "(?x) a  b # ab"])
def test_flags_and_groups_are_kept(regex: str) -> None:
    text = "ABC\nabc abca\nada ab"
    assert found(compiled(regex), text) == found(re.compile(regex), text)
    assert compiled(regex).flags == re.compile(regex).flags


def test_an_invalid_pattern_is_an_error() -> None:
    with pytest.raises(re.error):
        compiled("提案(")


def test_where_the_private_compiler_is_another_the_public_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_: object) -> None:
        raise TypeError

    monkeypatch.setattr(pattern_tree._compiler, "compile", changed)
    monkeypatch.setattr(re, "compile", lambda regex: regex)
    assert compiled("提案") == "提案"
