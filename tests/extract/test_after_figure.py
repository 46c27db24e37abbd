"""What a pattern wants behind its figure: given only where it is certain."""

from __future__ import annotations

import pytest

from extract.after_figure import after_figure
from extract.pieces import INDICATOR, expanded


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("{number}件[^，。]{0,8}立案", "件[^，。]{0,8}立案"),
        ("(?:收到|征集){number}件(?:提案|建议)", "件(?:提案|建议)"),
        ("(?<!重点)提案{count}{percent}(?:的提案)?(?:办复|办结)", "(?:的提案)?(?:办复|办结)"),
        ("{money}(?=的善款)的善款", "(?=的善款)的善款"),
    ],
)
def test_it_is_the_rest_of_the_pattern(source: str, after: str) -> None:
    assert after_figure(expanded(source, INDICATOR)) == after


@pytest.mark.parametrize(
    "source",
    [
        "立案{number}件",  # one character: most figures have it
        "{number}件(?:提案)?",
        "办复率{percent}",
        "立案|{number}件提案",  # the other alternative needs nothing behind a figure
        "(?:{number}件提案)?立案",
        "(?:{number}件提案|立案)",
        "(提案|议题){number}件\\1",  # stands for what was before the figure
        "(?i){number}件提案",
        "均已办复",
        "(",
    ],
)
def test_nothing_is_given_where_it_is_not_certain(source: str) -> None:
    assert after_figure(expanded(source, INDICATOR)) is None
