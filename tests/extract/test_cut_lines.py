"""Lines cut at a width: margins, dates and paragraphs that the cut goes through."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import cells_of, observations

REPORT = (
    "云岭县政协提案工作\n2024年1月9日\n\n2023年，县政协共收到提案120件，审查立案108件，立案率90%，办复率100%，"
    "委员满意率98%。全年举办委员培训班3期，编报社情民意信息86条，走访委员230人次。"
)


def wrapped(text: str, width: int, margin: str = "") -> str:
    return "\n".join(
        margin + line[at : at + width] for line in text.split("\n") for at in range(0, max(len(line), 1), width)
    )


@pytest.mark.parametrize("margin", ["  ", "    ", "　　", "\t"])
@pytest.mark.parametrize("width", [18, 23, 30])
def test_a_margin_of_all_lines_changes_nothing(margin: str, width: int) -> None:
    assert cells_of(wrapped(REPORT, width, margin)) == cells_of(REPORT) != []


def test_paragraphs_that_begin_with_a_space_stay_apart() -> None:
    text = "　　一、提案工作\n　　2023年，县政协收到提案120件\n　　二、协商工作\n　　召开协商会8次"
    assert cleaned(text).text.count("\n") == 3


@pytest.mark.parametrize("date", [
    "（202\n4年1月9日）", "（2024年1\n月9日）", "（20\n24年1月9日）", "来源：云岭日报  2024年1月\n9日",
    "（2024年1\n2月9日）",
    "供稿：办公室 2024-1\n2-09", "供稿：办公室 2024.0\n9.15", "供稿：办公室 202\n4/1/9", "2024-01-\n09 10:05",
    "2024年(nián)1月9日(rì)", "二(èr)〇二四年(nián)一月九日",
])
def test_a_date_that_the_end_of_a_line_or_pinyin_cuts_is_the_day_of_publication(date: str) -> None:
    told = f"云岭县政协提案工作\n\n今年，云岭县政协收到提案120件。\n{date}"
    assert [o.period for o in observations(told, "proposals_submitted")] == ["2024"]


def test_a_year_below_a_number_in_a_line_of_its_own_is_no_part_of_it() -> None:
    told = "云岭县政协提案工作\n发布日期：2024-02-26 浏览次数：318\n\n2023年，县政协立案96件。"
    assert "3182023" not in cleaned(told).text


@pytest.mark.parametrize(("line", "kept"), [
    ("打印机响个不停，提案组", True), ("阅读活动12场，惠及群众", True), ("点击率上升，委员们", True),
    ("打印本页 关闭窗口", False), ("阅读：2041次", False), ("浏览次数：318", False), ("首页 > 提案工作", False),
])
def test_a_line_of_text_that_begins_as_one_of_the_page_does_is_kept(line: str, kept: bool) -> None:
    assert (line[:4] in cleaned(f"云岭县政协工作\n{line}\n的日常。").text) is kept


def test_a_heading_as_wide_as_the_text_below_an_empty_line_stays_one() -> None:
    text = (
        "政协榆陂区委员会二〇二五年度协商与监督计划\n\n各专委会、各镇街政协联络委：\n经区委常委会会议审定，现将有关事项计划印\n"
        "发，请抓好落实。全年征集协商议题一百五十个\n以上，从中确定四十个左右。"
    )
    assert cleaned(text).text.startswith("政协榆陂区委员会二〇二五年度协商与监督计划\n")
    assert observations(text) == ()


def test_a_line_that_begins_with_a_comma_goes_on_over_the_foot_of_a_page() -> None:
    told = "云岭县政协工作\n2024年1月9日\n▍2024年的目标：满意度99%\n第 7 页 共 12 页\n，督办15次。"
    assert observations(told) == ()


def test_a_bracket_that_fills_its_line_ends_no_sentence() -> None:
    line = "二、2023年，政系统主办的149件中，A类(已采纳)"
    told = (
        f"云岭县政协2023年提案办理结果\n云岭县政协2023年提案办理工作扎实有序地开展，各\n{line}\n"
        "117件，占78.5%；其余的正在办理之中，办结率为\n100%。"
    )
    assert "(已采纳)117件" in cleaned(told).text
