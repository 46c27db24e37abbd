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
    "（202\n4年1月9日）", "（2024年1\n月9日）", "（20\n24年1月9日）", "来源：云岭日报  2024年1月\n9日", "（2024年1\n2月9日）",
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
