"""Every word of the interface stands in both languages, with the same blanks."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from present.strings import STRINGS, say


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("key", STRINGS)
def test_both_languages_are_there_with_the_same_blanks(key):
    assert set(STRINGS[key]) == {"zh", "en"}
    assert STRINGS[key]["zh"].strip()
    assert STRINGS[key]["en"].strip() or key.startswith("unit.")
    assert blanks(STRINGS[key]["zh"]) == blanks(STRINGS[key]["en"])


@pytest.mark.parametrize("key", STRINGS)
def test_chinese_words_use_chinese_punctuation(key):
    """An ASCII comma between Chinese characters looks like a slip in print."""
    assert not re.search(r"(?<=[一-鿿}])[,;:](?=[一-鿿{])", STRINGS[key]["zh"])


@pytest.mark.parametrize("key", STRINGS)
def test_english_words_use_straight_quotes(key):
    """A Chinese face, which Linux takes for both, draws curly ones as wide as a character."""
    assert not re.search("[“”‘’]", STRINGS[key]["en"])


def test_an_unknown_key_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        say("no.such.key", "zh")
