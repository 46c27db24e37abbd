"""Cleaning: every cleaned character leads back to the report, and only what was cut is joined."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.cleaning import Cleaned, cleaned, edited, folded

# Pieces that touch every rule: damage, markup, pinyin, furniture, breaks, figures, and plain words.
PIECES = st.lists(st.sampled_from([
    "云岭县政协", "收到提案", "立案", "件", "，", "。", ",", "\n", "\r\n", "\n\n", " ", "　", "\t", "  ", "97", "9 7",
    "%%", "(zhèng)", "\u200b", "<p>", "</p>", "<br/>", "&nbsp;", "&mdash;", "@@", "省*协", "l26件", "1O8件", "纳人考核",
    "袁", "遥", "尧", "渊一冤", "議案", "縣", "— 3 —\n", "第 7 页 共 12 页\n", "一、", "(二)", "|", "“", "”", "〇",
    "⼭", "１２", "｜", "\U00020000", "a", "😀", "\f", "20 17 年", "201 7 年", "，，", ",。",
]), max_size=40).map("".join)


def spans(text: str) -> tuple[Cleaned, list[tuple[int, int]]]:
    clean = cleaned(text)
    return clean, [clean.raw_span(i, i + 1) for i in range(len(clean.text))]


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_every_cleaned_character_came_from_a_place_of_the_report(text: str) -> None:
    _, found = spans(text)
    assert all(0 <= start <= end <= len(text) for start, end in found)
    assert all(before[0] <= after[0] and before[1] <= after[1] for before, after in pairwise(found))


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_a_character_that_was_not_mended_is_the_one_of_the_report(text: str) -> None:
    clean, found = spans(text)
    same = folded(text)
    wrong = [
        (c, same[start:end]) for c, (start, end) in zip(clean.text, found, strict=True)
        if c not in same[start:end] and (c.isdigit() or c in "云岭县政协收到提案立件")
        # what repairs write: 省*协 is 省政协, l26 is 126, 1O8 is 108
        and same[start:end] not in ("*", "l", "O")
    ]
    assert wrong == []


@settings(max_examples=100, deadline=None)
@given(PIECES)
def test_the_span_of_words_is_that_of_its_first_and_last_character(text: str) -> None:
    clean, found = spans(text)
    for start in range(0, len(found), 3):
        for end in range(start + 1, len(found) + 1, 3):
            assert clean.raw_span(start, end) == (found[start][0], max(found[end - 1][1], found[start][0]))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_cleaned(text: str) -> None:
    clean, found = spans(text)
    assert len(found) == len(clean.text)
    assert all(0 <= start <= end <= len(text) for start, end in found)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.lists(st.tuples(st.sampled_from(["a", "bc", "def"]), st.booleans(), st.sampled_from(["", "X", "YZ"]))))
def test_edits_are_made_and_everything_else_stays(pieces: list[tuple[str, bool, str]]) -> None:
    text = "".join(piece for piece, *_ in pieces)
    edits, at = [], 0
    for piece, replaced, new in pieces:
        if replaced:
            edits.append((at, at + len(piece), new))
        at += len(piece)
    assert edited(text, edits)[0] == "".join(new if replaced else piece for piece, replaced, new in pieces)


@pytest.mark.parametrize(("damaged", "clean"), [
    ("縣政協立案１７６件", "县政协立案176件"),
    ("滿意率９７．５％", "满意率97.5%"),
    ("ＡＢｃ", "ABc"),
    ("⼭区和⻓江", "山区和长江"),
    ("二○二三年", "二〇二三年"),
    ("立案97件，办结85件。", "立案97件，办结85件。"),
])
def test_folded(damaged: str, clean: str) -> None:
    assert folded(damaged) == clean


# --- wrapped lines --------------------------------------------------------------------------------------

@pytest.mark.parametrize(("wrapped", "joined"), [
    ("今年，共收到提案3\n12件，审查立案286件。", "今年，共收到提案312件，审查立案286件。"),
    ("今年，满意率达9\n8.3%，比上年好。", "今年，满意率达98.3%，比上年好。"),
    ("今年，满意率达98.\n3%，比上年好。", "今年，满意率达98.3%，比上年好。"),
    ("今年，办复率为100\n%，都已答复。", "今年，办复率为100%，都已答复。"),
    ("全年，县政协共征集提\n案97件。", "全年，县政协共征集提案97件。"),
    ("全年，县政协共征集提\r\n案97件。", "全年，县政协共征集提案97件。"),
    ("全年，县政协\n共征集提案\n97件，立案\n85件。", "全年，县政协共征集提案97件，立案85件。"),
    ("今年，云岭县政协收到很多提案，共计\n\n97件，都已办复。", "今年，云岭县政协收到很多提案，共计97件，都已办复。"),
])
def test_words_and_figures_that_a_line_break_cuts_are_joined(wrapped: str, joined: str) -> None:
    clean = cleaned(wrapped)
    assert clean.text == joined
    assert wrapped[slice(*clean.raw_span(0, len(joined)))] == wrapped


@pytest.mark.parametrize("text", [
    "云岭县政协提案工作综述\n今年，县政协收到提案97件。",
    "今年，收到提案97件。\n立案85件，办结80件。",
    "三、强化自身建设，夯实履职根基\n全年举办培训班3期，参训委员120人次。",
    "来源：云岭县融媒体中心\n今年，县政协收到提案97件。",
    "时间：2023年1月5日\n今年，县政协收到提案97件。",
    "今年，走访委员97名，召开会议\n二、提案工作\n立案85件。",
    "今年，走访委员97名，召开会议\n(二) 提案工作情况\n立案85件。",
    "今年，走访委员97名，召开会议\n2. 提案工作情况\n立案85件。",
    "单位\t提案\t立案\n云岭县政协\t97\t85\n云川县政协\t80\t71",
    "单位 |\n提案 |\n云岭县政协 |\n97 |",
    "云岭县政协\n97件\n云川县政协\n80件",
])
def test_headings_sentences_and_tables_are_not_joined(text: str) -> None:
    assert cleaned(text).text.count("\n") == text.count("\n")


FULL = "委员代表和有关方面负责同志先后到会"  # no punctuation
CUT = "有关方面，围绕提案办理工作的各方面的"  # a line of the same width that ends inside a sentence


@pytest.mark.parametrize(("first", "joins"), [
    (FULL, True),
    ("截至2023年12月底云岭县政协第五届委员", True),  # as long, of narrower signs
    ("云岭县政协提案工作综述", False),  # a heading
])
def test_a_line_as_wide_as_those_of_a_wrapped_text_is_no_heading(first: str, joins: bool) -> None:
    text = f"{first}\n{CUT}\n{CUT}\n问题提出了意见。"
    assert (first + CUT in cleaned(text).text) is joins


def test_a_reporter_who_tells_something_is_no_source_line() -> None:
    assert "采用63篇" in cleaned("记者昨日获悉，2018年云岭县政协信息被上级政协采\n用63篇次，其中全国政协2篇。").text
    assert "何远今年" not in cleaned("记者 何远\n今年，云岭县政协收到提案97件，\n立案85件。").text


def test_a_paragraph_that_begins_with_an_indent_stands_alone() -> None:
    text = "今年，县政协收到提案97件，立案85件，已经办复\n　　今年，县政协走访委员60名，召开座谈会。"
    assert cleaned(text).text.count("\n") == 1


@pytest.mark.parametrize(("spaced", "clean"), [
    ("立 案 97 件", "立案97件"),
    ("提 案 工 作，很 好", "提案工作，很好"),
    ("收集信息5 1 2条", "收集信息512条"),
    ("满意率 97.5 %", "满意率97.5%"),
    ("办复率 100%，", "办复率100%，"),
])
def test_spaces_inside_words_and_figures_are_taken_out(spaced: str, clean: str) -> None:
    assert cleaned(spaced).text == clean


@pytest.mark.parametrize("text", [
    "提案 97 85",  # two figures
    "云岭县政协   云川县政协",  # three spaces part columns
    "WiFi 5 GHz",
])
def test_spaces_that_part_something_stay(text: str) -> None:
    assert cleaned(text).text.count(" ") >= 1
    assert "9785" not in cleaned(text).text


def test_page_furniture_at_the_beginning_and_the_end_leaves_the_text() -> None:
    text = "— 1 —\n云岭县政协收到提案97件。\n— 2 —\n"
    clean = cleaned(text)
    assert clean.text.strip() == "云岭县政协收到提案97件。"
    start = clean.text.index("97")
    assert text[slice(*clean.raw_span(start, start + 2))] == "97"


def test_an_empty_text_stays_empty() -> None:
    assert cleaned("").text == ""
    assert cleaned("\u200b").text == ""
