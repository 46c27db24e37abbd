"""Sentences: where they end, how long ones are cut, and what stands between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.sentences import LONGEST_SENTENCE, sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("立案97件。办复率100%。", ["立案97件。", "办复率100%。"]),
        ("真的吗？！当然!", ["真的吗？", "当然!"]),
        ("立案97件\n办复85件", ["立案97件", "办复85件"]),
        ("立案97件；办复85件，满意率97.5%", ["立案97件；办复85件，满意率97.5%"]),
        ("。\n\n。立案97件", ["立案97件"]),
        ("", []),
    ],
    ids=["full-stops", "several-end-marks", "newline", "not-semicolon-comma-or-point", "stray-end-marks", "empty"],
)
def test_a_sentence_ends_at_end_marks_and_newlines_only(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_long_sentence_is_cut_after_the_last_clause_that_fits() -> None:
    clause = "收到提案97件，"
    parts = sentences(clause * 200)
    assert "".join(parts) == clause * 200
    assert all(len(part) <= LONGEST_SENTENCE and part.endswith("，") for part in parts)


def test_a_long_sentence_is_not_cut_inside_a_number() -> None:
    for text in ("办" * 595 + "12,345,678件" + "办" * 100, "办" * 595 + "一百二十三万四千件" + "办" * 100):
        assert any("12,345,678件" in part or "一百二十三万四千件" in part for part in sentences(text))


def test_a_number_longer_than_a_sentence_is_cut_all_the_same() -> None:
    assert [len(part) for part in sentences("1" * 1500)] == [600, 600, 300]


@given(st.text("提案立办复，,；。！?\n 1二", max_size=80), st.integers(1, 20))
def test_between_sentences_stand_end_marks_alone(text: str, times: int) -> None:
    text *= times
    spans = sentence_spans(text)
    for start, end in spans:
        assert 0 < end - start <= LONGEST_SENTENCE
    outside = set(range(len(text))).difference(*(range(start, end) for start, end in spans))
    assert {text[position] for position in outside} <= set("。！?\n")
