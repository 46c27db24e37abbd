"""Running the examples: what fails, and what no example needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from extract.catalogue import load_catalogue
from extract.checking import Found, check_catalogue, example_problems
from extract.model import Catalogue
from extract.source_text import source_text
from tests.extract.plain_find import plain_find

ENTRY = """\
indicators:
  - id: training_sessions
    name_zh: 委员培训期数
    name_en: Training sessions
    group: 委员履职
    unit: 期
    aggregate: sum
    definition: 委员培训班的期数。
    {patterns}
    examples:
      {examples}
"""
LOOK_ALIKE = "{text: '第3期简报。', found: []}"


def told(tmp_path: Path, patterns: str, *examples: str) -> list[tuple[str, int, dict[str, str]]]:
    """Code, line and blanks of each problem; the patterns stand in line 9, the examples from line 11 on."""
    path = tmp_path / "indicators.yaml"
    text = ENTRY.replace("{patterns}", patterns).replace(
        "{examples}", "\n      ".join(f"- {example}" for example in (*examples, LOOK_ALIKE))
    )
    path.write_text(text, encoding="utf-8")
    assert load_catalogue(path)[1] == ()
    _, problems = check_catalogue(path, plain_find)
    return [(problem.code, problem.line, dict(problem.values)) for problem in problems]


def test_examples_that_hold(tmp_path: Path) -> None:
    assert told(tmp_path, "terms: [培训班]", "{text: '举办培训班3期。', found: [3]}") == []


def test_an_example_that_finds_another_value_nothing_or_too_much(tmp_path: Path) -> None:
    examples = (
        "{text: '举办培训班3期。', found: [4]}",
        "{text: '举办讲座3期。', found: [3]}",
        "{text: '举办培训班5期。', found: []}",
    )
    assert told(tmp_path, "terms: [培训班]", *examples) == [
        ("example_fails", 11, {"actual": "[3]", "expected": "[4]"}),
        ("example_fails", 12, {"actual": "[]", "expected": "[3]"}),
        ("example_fails", 13, {"actual": "[5]", "expected": "[]"}),
    ]


def test_a_pattern_that_finds_nothing_of_its_own_is_not_needed(tmp_path: Path) -> None:
    patterns = "patterns: ['培训班{number}期', '班{number}期', '培训{number}期']"
    assert told(tmp_path, patterns, "{text: '举办培训班3期。', found: [3]}") == [
        ("unneeded_pattern", 9, {}),
        ("unneeded_pattern", 9, {}),
        ("unneeded_pattern", 9, {}),
    ]


def test_a_pattern_is_needed_where_it_alone_finds_the_figure(tmp_path: Path) -> None:
    patterns = "patterns: ['培训班{number}期', '培训{number}期']"
    examples = ("{text: '举办培训班3期。', found: [3]}", "{text: '举办培训4期。', found: [4]}")
    assert told(tmp_path, patterns, *examples) == []


def test_one_of_the_two_patterns_of_a_term_is_enough_but_each_term_is_needed(tmp_path: Path) -> None:
    example = "{text: '举办3期培训班。', found: [3]}"
    assert told(tmp_path, "terms: [培训班]", example) == []
    assert told(tmp_path, "terms: [培训班, 学习班]", example) == [("unneeded_pattern", 9, {})]


def test_values_are_compared_in_any_order_and_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "indicators.yaml"
    example = "- {text: '培训班3期、5.1期。', found: [5.1, 3]}\n      - " + LOOK_ALIKE
    text = ENTRY.replace("{patterns}", "terms: [培训班]").replace("{examples}", example)
    path.write_text(text, encoding="utf-8")
    catalogue, _ = load_catalogue(path)
    assert catalogue is not None

    def failures(*values: float) -> list[str]:
        def find(catalogue: Catalogue, sentence: str) -> Mapping[str, Sequence[Found]]:
            kept = bool(catalogue.indicators[0].patterns) and "培训班" in sentence
            return {"training_sessions": [(value, 0) for value in values]} if kept else {}

        return [problem.code for problem in example_problems(catalogue, source_text("a.yaml", text), find)]

    assert failures(3, 5.1) == []
    assert failures(3, 3 + 2.1) == []
    assert failures(3, 5.1, 5.1) == ["example_fails"]
    assert failures(5.1) == ["example_fails"]
