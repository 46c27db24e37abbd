"""The fast way of matching finds exactly what the plain way finds, on passages and on made-up text."""

from __future__ import annotations

import pickle
import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import literal_search, matching
from extract.matching import Engine
from extract.pieces import INDICATOR, expanded

PASSAGES = Path(__file__).parents[1] / "gold" / "dev"

# Wordings as a catalogue has them, and below them every construct that could lead the automaton astray.
SOURCES = (
    "(?:收到|征集|共提出|提交)提案{number}件",
    "{number}件提案",
    "立案{gap}{number}件",
    "立案率{gap}{percent}",
    "(?:已办复|办结|答复){gap}{number}件",
    "(?:办复|办结|答复|办理)率{gap}{percent}",
    "{all}(?:办复|办结|办理完毕)",
    "满意(?:和基本满意)?[率度]{gap}{percent}",
    "重点(?:督办)?提案{gap}{number}件",
    "{number}件重点提案",
    "督办(?:活动)?{gap}{number}[次场]",
    "协商(?:活动|议事|会议?){gap}{number}(?:次|场次?)",
    "协商议题{gap}{number}[件个条]",
    "(?:视察|民主监督)(?:活动)?{gap}{number}次",
    "调研报告{gap}{number}[篇份件]",
    "(?:意见)?建议{gap}{number}余?条",
    "社情民意(?:信息)?{gap}{number}[条件篇]",
    "委员{number}[名人]",
    "{number}名委员",
    "{number}人次",
    "委员(?:工作室|之家|工作站|驿站){gap}{number}[个家]",
    "(?:捐款|捐物|捐赠){gap}{money}",
    "{money}{gap}(?:捐款|捐物)",
    "(?:帮扶|慰问|救助){gap}{number}[人户名]",
    "化解(?:矛盾)?纠纷{gap}{number}[起件]",
    "^立案{number}",
    "{percent}。$",
    "(?<![立提])案{gap}{number}",
    "{number}(?=件)",
    "(?<=率){percent}",
    "(?i)PPT|q?",
    "([提立])案.*?\\1案",
    "(提案)?(?(1){number}|办复率)",
    "(?:提案)*",
    "。|，",
    "[^。]{0,40}全部[^。]*",
    "件\\b",
    "(?:全部|(?P<figure>\\d+件))办复",
)
PATTERNS = [expanded(source, INDICATOR) for source in SOURCES]
ENGINE = Engine(PATTERNS)


@cache
def passages() -> list[str]:
    return [
        item["text"] for path in sorted(PASSAGES.glob("*.yaml")) for item in yaml.safe_load(path.read_text("utf-8"))
    ]


@cache
def fragments() -> list[str]:
    """Stretches of the passages, and what stands between them."""
    parts = {part for text in passages() for part in re.split(r"([，。；！？\s]|\d+)", text) if part}
    wordings = {part for source in SOURCES for part in re.findall(r"[\u4e00-\u9fff]+", source)}
    return (
        sorted(parts | wordings)
        + [*"。！？!?\n，；,、", "件", "97", "100%", "百分之九十七", "十", "均已", "办复", "\ud800"] * 40
    )


texts = st.lists(st.sampled_from(fragments()), max_size=60).map("".join)


def test_there_are_passages() -> None:
    assert len(passages()) >= 60


def test_the_passages_give_the_same_hits_as_the_plain_loop() -> None:
    hits = [ENGINE.hits(text) for text in passages()]
    assert hits == [ENGINE.plain_hits(text) for text in passages()]
    assert len({hit.pattern for found in hits for hit in found}) > 0.8 * len(SOURCES)


@settings(max_examples=150, deadline=None)
@given(texts)
def test_made_up_text_gives_the_same_hits_as_the_plain_loop(text: str) -> None:
    assert ENGINE.hits(text) == ENGINE.plain_hits(text)


def regexes() -> st.SearchStrategy[str]:
    """Random patterns out of the constructs that a catalogue's author may use."""
    atoms = st.sampled_from(
        [
            *"提案件办复率12十约余，。",
            "提案",
            "办复率",
            r"\d+",
            "[复结理]",
            "[^，]",
            ".",
            "[0-9]",
            "十{2}",
            r"\b",
            "^",
            "$",
        ]
    )
    numbers = st.sampled_from(
        [r"约?\\d+", "[12十]+余?", "(?<![0-9])[12]+件", r"(?<!\d)\d", r"(?:\\d,?)+[件率]", r"十?件"]
    )
    pieces = st.sampled_from(["{number}", "{number}件提案", "立案{percent}的(?:提案|件)", "(?:{number}|立)件"])
    return st.recursive(
        atoms | numbers | pieces.map(lambda source: expanded(source, INDICATOR)),
        lambda inner: st.one_of(
            st.tuples(inner, inner).map("".join),
            st.tuples(inner, inner).map(lambda pair: f"(?:{pair[0]}|{pair[1]})"),
            st.tuples(inner, st.sampled_from(["?", "{0,2}", "{2}", "{1,2}?", "?+"])).map(
                lambda pair: f"(?:{pair[0]}){pair[1]}"
            ),
            st.tuples(st.sampled_from(["?=", "?!", "?>", "?i:", "?P<figure>"]), inner).map(
                lambda pair: f"({pair[0]}{pair[1]})"
            ),
        ),
        max_leaves=6,
    ).filter(lambda regex: regex.count("?P<figure>") <= 1)


@settings(max_examples=300, deadline=None)
@given(st.lists(regexes(), min_size=1, max_size=4), st.text("提案立件办复结理率12十约余。，！\n ", max_size=60))
def test_random_patterns_give_the_same_hits_as_the_plain_loop(patterns: list[str], text: str) -> None:
    engine = Engine(patterns)
    assert engine.hits(text) == engine.plain_hits(text)


def test_without_the_automaton_the_hits_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(literal_search, "AUTOMATON", False)
    plain = Engine(PATTERNS)
    for text in passages():
        assert plain.hits(text) == ENGINE.hits(text)


def test_a_hit_bounds_the_match_and_its_figure() -> None:
    text = "今年，收到提案97件，立案80件。"
    (hit,) = Engine([PATTERNS[0]]).hits(text)
    assert (text[hit.start : hit.end], text[hit.figure_start : hit.figure_end]) == ("收到提案97件", "97")


def test_where_no_figure_takes_part_the_whole_match_is_given() -> None:
    text = "提案全部办复，5件办复"
    hits = Engine([r"(?:全部|(?P<figure>\d+)件)办复"]).hits(text)
    assert [text[hit.figure_start : hit.figure_end] for hit in hits] == ["全部办复", "5"]


def test_hits_come_in_order_of_their_place_and_then_of_the_patterns() -> None:
    hits = Engine(["案2", "提案", "提", "案2件"]).hits("提案1，提案2件")
    assert [(hit.start, hit.pattern) for hit in hits] == [(0, 1), (0, 2), (4, 1), (4, 2), (5, 0), (5, 3)]


def test_matches_of_one_pattern_do_not_overlap_and_those_of_several_may() -> None:
    hits = Engine(["提案.{0,2}", "重点提案"]).hits("重点提案提案3件")
    assert [(hit.pattern, hit.start, hit.end) for hit in hits] == [(1, 0, 4), (0, 2, 6)]


def test_a_match_never_goes_over_the_end_of_a_sentence() -> None:
    assert not Engine(["提案.*件"]).hits("收到提案。97件")
    assert not Engine(["提案[^，]*件"]).hits("收到提案\n97件")


def test_patterns_without_a_literal_are_named_as_slow() -> None:
    assert Engine(["提案", r"\d+", "委员|协商", "."]).slow == (1, 3)


def test_a_pattern_is_compiled_only_when_a_sentence_holds_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine(["提案", "委员", r"提案\d+件", r"提案\d+条"])
    made = []
    monkeypatch.setattr(matching, "compiled", lambda regex: made.append(regex) or re.compile(regex))
    engine.hits("收到提案。提交提案。")
    assert made == ["提案"]
    engine.hits("收到提案97件。收到提案8件。")
    assert made == ["提案", r"提案\d+件"]


def test_an_invalid_pattern_is_an_error_at_the_first_sentence() -> None:
    with pytest.raises(re.error):
        Engine(["提案("]).hits("委员")


def test_an_engine_can_go_to_another_process() -> None:
    there = pickle.loads(pickle.dumps(ENGINE))
    assert there.patterns == ENGINE.patterns
    assert there.hits(passages()[0]) == ENGINE.hits(passages()[0])


def test_the_searched_text_keeps_no_copy() -> None:
    text = passages()[0]
    before = text.__sizeof__()
    ENGINE.hits(text)
    assert text.__sizeof__() == before


def test_rare_characters_do_not_move_what_follows_them() -> None:
    text = "\U00020bb7田\U0001f600收到提案97件。\ud83d\ude00立案80件。" * 3
    assert ENGINE.hits(text) == ENGINE.plain_hits(text)
    assert Engine(["\U00020bb7田", "\ud83d"]).hits(text) == Engine(["\U00020bb7田", "\ud83d"]).plain_hits(text) != []


def test_no_patterns_and_no_text_give_no_hits() -> None:
    assert Engine([]).hits("立案97件。") == []
    assert ENGINE.hits("") == []
