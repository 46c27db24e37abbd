"""What a sound catalogue gives."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.catalogue import load_catalogue
from extract.messages import problem_block
from extract.model import Catalogue, Indicator
from extract.pieces import FIGURE_MARK, PIECES

SOUND = """\
exclude:
  - '力争|(?:今年|明年){gap}{figure}'
groups: {提案: Proposals, 委员履职: Members' work}

indicators:
  - id: proposal_handling_rate
    name_zh: 提案办复率
    name_en: Proposal handling rate
    group: 提案
    unit: '%'                        # a comment
    aggregate: max
    better: higher
    definition: 已办复的提案占立案提案的比例;“均已办复”记作100。
    definition_en: Proposals replied to, of those filed.
    patterns:
      - '办[复结理]率{gap}{percent}'
      - '{all}(?:办复|办结){1,3}'    # another one
    exclude: ['较上年|同比']
    examples:
      - {text: '提案办复率达100%，满意率97%。', found: [100]}
      - {text: '97件提案均已办复。', found: [100]}
      - {text: '力争提案办复率达到97.5%。', found: []}

  - id: member_visits
    name_zh: 走访委员人次
    name_en: Visits to members
    group: 委员履职
    unit: 人次
    aggregate: max
    definition: 走访委员的人次。
    terms: [走访委员, 看望委员]
    examples:
      - {text: '走访委员87.5人次。', found: [87.5]}
      - {text: '走访企业87人次。', found: []}
"""


def load(tmp_path: Path, text: str) -> Catalogue:
    path = tmp_path / "indicators.yaml"
    path.write_text(text, encoding="utf-8")
    catalogue, problems = load_catalogue(path)
    assert [problem_block(problem, "en") for problem in problems] == []
    assert catalogue is not None
    return catalogue


def indicator(tmp_path: Path, name: str) -> Indicator:
    return next(found for found in load(tmp_path, SOUND).indicators if found.id == name)


def test_an_entry(tmp_path: Path) -> None:
    found = indicator(tmp_path, "proposal_handling_rate")
    assert (found.name_zh, found.name_en, found.group) == ("提案办复率", "Proposal handling rate", "提案")
    assert (found.unit, found.aggregate, found.better, found.line) == ("%", "max", "higher", 6)
    assert found.definition == "已办复的提案占立案提案的比例;“均已办复”记作100。"
    assert found.definition_en == "Proposals replied to, of those filed."
    assert [(example.text, example.found, example.line, example.column) for example in found.examples] == [
        ("提案办复率达100%，满意率97%。", (100,), 20, 9),
        ("97件提案均已办复。", (100,), 21, 9),
        ("力争提案办复率达到97.5%。", (), 22, 9),
    ]


def test_patterns_keep_their_source_and_are_expanded(tmp_path: Path) -> None:
    first, second = indicator(tmp_path, "proposal_handling_rate").patterns
    assert first.source == "办[复结理]率{gap}{percent}"
    assert first.regex == f"办[复结理]率{PIECES['gap'].regex}{PIECES['percent'].regex}"
    assert (first.line, first.column) == (16, 9)
    assert second.regex == f"{PIECES['all'].regex}(?:办复|办结){{1,3}}"


def test_terms_make_patterns_at_the_place_of_the_term(tmp_path: Path) -> None:
    found = indicator(tmp_path, "member_visits")
    assert found.terms == ("走访委员", "看望委员")
    assert [pattern.source for pattern in found.patterns[:2]] == [
        "走访委员{gap}{number}人次",
        "{number}人次{gap}走访委员",
    ]
    assert len({(pattern.line, pattern.column) for pattern in found.patterns}) == 2
    assert found.better == "none"


def test_the_whole_file(tmp_path: Path) -> None:
    catalogue = load(tmp_path, SOUND)
    assert catalogue.path.endswith("/indicators.yaml")
    assert catalogue.sha256 == hashlib.sha256(SOUND.encode()).hexdigest()
    assert catalogue.groups == {"提案": "Proposals", "委员履职": "Members' work"}
    assert [pattern.regex for pattern in catalogue.exclude] == [f"力争|(?:今年|明年){PIECES['gap'].regex}{FIGURE_MARK}"]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
def test_the_encodings_that_chinese_editors_write(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_bytes(SOUND.replace("\n", "\r\n").encode(encoding))
    catalogue, problems = load_catalogue(path)
    assert problems == ()
    assert catalogue is not None
    assert catalogue.indicators == load(tmp_path, SOUND).indicators


def test_items_may_stand_at_the_left_edge_and_patterns_in_blocks(tmp_path: Path) -> None:
    text = SOUND.replace("      - '办[复结理]率{gap}{percent}'", "      - |\n        办[复结理]率{gap}{percent}")
    left = "\n".join(line[2:] if line.startswith("  ") else line for line in text.split("\n"))
    assert load(tmp_path, left).indicators[0].patterns[0].source == "办[复结理]率{gap}{percent}"


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("- '(提案{number}件'", 10),
        ("- 'it''s(提案{number}件'", 15),
        (r'- "\u4ef6\\d(提案{number}件"', 19),
        ("- 件(提案{number}件", 10),
    ],
)
def test_the_caret_stands_below_the_mistake_however_the_pattern_is_quoted(
    tmp_path: Path, line: str, column: int
) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_text(SOUND.replace("- '办[复结理]率{gap}{percent}'", line), encoding="utf-8")
    _, (problem,) = load_catalogue(path)
    assert (problem.code, problem.line, problem.column) == ("regex_open_bracket", 16, column)
    source, caret = problem.excerpt.split("\n")
    assert source[len("  16 | ") + problem.column - 1] == "("
    assert len(caret) == len("  16 | ") + problem.column


def test_a_broken_exclude_for_all_costs_no_entry(tmp_path: Path) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_text(SOUND.replace("'力争|(?:", "'力争|("), encoding="utf-8")
    assert load_catalogue(path)[1] == ()
    path.write_text(SOUND.replace("明年)", "明年"), encoding="utf-8")
    catalogue, problems = load_catalogue(path)
    assert [problem.code for problem in problems] == ["regex_open_bracket"]
    assert catalogue is not None
    assert len(catalogue.indicators) == 2
    assert catalogue.exclude == ()


@settings(max_examples=60, deadline=None)
@given(
    cut=st.tuples(st.integers(0, len(SOUND)), st.integers(0, 30)),
    put=st.text(alphabet="\t\n -:'\"{}[]%#*&!|>@`\\,?：　“件0a\x07", max_size=6),
)
def test_no_edit_of_the_file_is_without_an_answer(
    tmp_path_factory: pytest.TempPathFactory, cut: tuple[int, int], put: str
) -> None:
    """Whatever is cut out and typed: a catalogue, or problems that can be told in both languages."""
    begin, length = cut
    path = tmp_path_factory.mktemp("edited") / "indicators.yaml"
    path.write_text(SOUND[:begin] + put + SOUND[begin + length :], encoding="utf-8")
    catalogue, problems = load_catalogue(path)
    assert catalogue is not None or problems
    for problem in problems:
        assert problem_block(problem, "en")
        assert problem_block(problem, "zh")
