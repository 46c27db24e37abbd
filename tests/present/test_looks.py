"""Colours that can be read, and the same ground as the page's."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from present.theme import DARK, LIGHT, Theme

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, as WCAG 2.1 defines it."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_words_and_marks_stand_out_from_the_ground(theme: Theme):
    """4.5 for words and 3 for marks, after WCAG 2.1, 1.4.3 and 1.4.11."""
    assert contrast(theme.text, theme.background) >= 4.5
    assert contrast(theme.muted, theme.background) >= 4.5
    assert contrast(theme.muted, theme.panel) >= 4.5
    for colour in (*theme.series, theme.bar, theme.accent):
        assert contrast(colour, theme.background) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_labels_have_the_ground_of_the_page(theme: Theme):
    """The ground behind a value hides the line under it: another colour than the page's would show as a patch."""
    page = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"][theme.name]
    assert theme.background.lower() == page["backgroundColor"].lower()
