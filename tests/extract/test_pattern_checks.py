"""What is told of a pattern, and where in it. The words are in the golden texts of test_catalogue_mistakes."""

from __future__ import annotations

import pytest

from extract.pattern_checks import pattern_faults
from extract.pieces import EXCLUDE, INDICATOR


def told(pattern: str, kind: str = INDICATOR) -> list[tuple[str, int]]:
    return [(fault.code, fault.offset) for fault in pattern_faults(pattern, kind)]


@pytest.mark.parametrize(
    "pattern",
    [
        "立案{gap}{number}件",
        "办[复结理]率{gap}{percent}",
        "{all}(?:办复|办结|办理完毕)",
        "(?:收到|征集)提案{number}件",
        "(?<!重点)提案{number}(?=件)",
        r"\{提案\}{number}件",
        "(?P<figure>[0-9]+)件",
        "[{number}]{number}件",
        "提案.{1,3}{number}.{2}件.{,3}",
        "(?:提案，?)*{number}件",
        "(?i:a){number}",
    ],
)
def test_sound(pattern: str) -> None:
    assert told(pattern) == []


@pytest.mark.parametrize("pattern", ["较上年|同比", "今年{gap}{figure}", "{figure}%?以上", "(?:计划|将)+"])
def test_sound_in_exclude(pattern: str) -> None:
    assert told(pattern, EXCLUDE) == []


@pytest.mark.parametrize(
    ("pattern", "code", "offset"),
    [
        ("立案{gap}{nmber}件", "unknown_piece_meant", 7),
        ("立案{Number}件", "unknown_piece_meant", 2),
        ("立案{ number }件", "unknown_piece_meant", 2),
        ("立案{数}{number}件", "unknown_piece", 2),
        ("立案{figure}", "piece_only_in_exclude", 2),
        ("立案件", "no_figure", 0),
        ("[{number}]件", "no_figure", 0),
        (r"\{number}件", "no_figure", 0),
        ("{number}件{all}", "second_figure", 9),
        ("立案{gap}({number}件", "regex_open_bracket", 7),
        ("立案{gap}{number}件)", "regex_closed_bracket", 16),
        ("立案(?:{number}件)?", "optional_figure", 5),
        ("{number}件|立案", "optional_figure", 0),
        ("立案(?!{number})", "optional_figure", 5),
        ("(?:{number}件)*", "matches_empty", 0),
        ("件{number}+", "dangerous_repeat", 1),
        ("件(?:a|(?:b+)+){12}{number}", "dangerous_repeat", 6),
    ],
)
def test_a_mistake_and_its_place(pattern: str, code: str, offset: int) -> None:
    assert told(pattern) == [(code, offset)]


@pytest.mark.parametrize(
    ("pattern", "code", "offset"),
    [
        ("同比{number}", "piece_not_in_exclude", 2),
        ("同比{figur}", "unknown_piece_meant", 2),
        ("(?:同比)?", "matches_empty", 0),
        ("(?:同|比|同比)*增", "dangerous_repeat", 0),
    ],
)
def test_a_mistake_in_exclude(pattern: str, code: str, offset: int) -> None:
    assert told(pattern, EXCLUDE) == [(code, offset)]


def test_each_unknown_piece_is_told() -> None:
    assert told("{gpa}{nmber}") == [("unknown_piece_meant", 0), ("unknown_piece_meant", 5)]


def test_brackets_without_end() -> None:
    assert told("(" * 5000 + "{number}" + ")" * 5000) == [("regex_too_deep", 30)]
    assert told("(" * 30 + "{number}" + ")" * 30) == []
