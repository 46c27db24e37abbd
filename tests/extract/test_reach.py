"""How far words of time reach: those of a part, of an addition, of a contrast hold for their own clause or sentence."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, periods

FILED, SUBMITTED, REPORTS = "proposals_filed", "proposals_submitted", "opinion_reports"
MAY = "云岭县政协见闻\n2024年5月8日\n"


def when(text: str, indicator: str) -> list[tuple[float, str]]:
    return periods(MAY + text, indicator)


@pytest.mark.parametrize("part", [
    "其中2022年收到提案30件，立案28件。", "其中，2022年立案28件。", "当中2022年立案28件。", "其中仅2022年就立案28件。",
])
def test_a_part_of_the_years_holds_for_its_sentence_only(part: str) -> None:
    text = f"2019年至2023年，云岭县政协收到提案120件。{part}县政协还报送社情民意信息61条。"
    assert when(text, FILED) == [(28, "2022")]
    assert when(text, REPORTS) == [(61, "2019-2023")]


def test_a_part_of_the_years_ends_at_a_semicolon() -> None:
    text = "五年来，云岭县政协收到提案120件，其中2022年立案28件；报送社情民意信息61条。"
    assert when(text, FILED) == [(28, "2022")]
    assert when(text, REPORTS) == [(61, "2020-2024")]


def test_a_year_that_begins_a_sentence_still_holds_beyond_it() -> None:
    text = "2019年至2023年，云岭县政协收到提案120件。2022年，立案28件。县政协还报送社情民意信息61条。"
    assert when(text, REPORTS) == [(61, "2022")]


@pytest.mark.parametrize("words", [
    "加上去年转来的3件，", "连同2022年结转的3件，", "不含去年并案的3件，", "算上前年补交的3件，",
    "除去2022年撤回的3件，",
    "计入去年的3件，",
])
def test_what_is_added_or_left_out_is_no_time_of_the_whole(words: str) -> None:
    assert when(f"{words}云岭县政协已立案97件。", FILED) == [(97, "2024")]
    assert when(f"2021年，云岭县政协忙于履职。{words}已立案97件。", FILED) == [(97, "2021")]


@pytest.mark.parametrize("words", ["去年挂牌督办的提案中，", "去年，", "去年收到的提案里，"])
def test_a_time_that_leads_in_holds(words: str) -> None:
    assert when(f"{words}云岭县政协立案97件。", FILED) == [(97, "2023")]


@pytest.mark.parametrize("words", ["而去年全年，", "而去年，", "而2023年同期，", "而2023年全年，"])
def test_another_times_figures_told_at_length(words: str) -> None:
    text = f"今年以来云岭县政协收到提案120件，立案97件；{words}收到提案110件，立案90件。报送社情民意信息61条。"
    assert when(text, FILED) == [(97, "2024"), (90, "2023")]
    assert when(text, SUBMITTED) == [(120, "2024"), (110, "2023")]
    assert when(text, REPORTS) == [(61, "2024")]


def test_another_times_figure_told_by_the_way() -> None:
    text = "2024年，云岭县政协提案办复率99%，而2023年是98%，报送社情民意信息61条。"
    assert when(text, "proposal_handling_rate") == [(99, "2024"), (98, "2023")]
    assert when(text, REPORTS) == [(61, "2024")]


@pytest.mark.parametrize("lead", [
    "（上接01版）", "（上接第1版）", "(紧接一版)", "履职却不打折：", "数据显示：",
    "有一组数据:",
])
def test_a_time_behind_a_continuation_or_a_colon_is_a_topic(lead: str) -> None:
    assert when(f"{lead}2022年，云岭县政协收到提案120件。立案97件。", FILED) == [(97, "2022")]


@pytest.mark.parametrize(("title", "period"), [
    ("关于五届三次会议提案审查情况的报告", "2024"),
    ("云岭县政协提案委员会关于提案审议情况的报告", "2024"),
    ("关于五届二次会议以来提案工作情况的报告", "2023"),
    ("云岭县政协常务委员会工作报告", "2023"),
])
def test_the_report_on_the_sessions_own_proposals_is_of_its_year(title: str, period: str) -> None:
    assert periods(f"云岭县政协\n{title}\n2024年1月19日\n\n大会立案97件。", FILED) == [(97, period)]


@pytest.mark.parametrize(("words", "year"), [
    ("十届县政协共有委员", "2024"), ("新一届县政协现有委员", "2024"), ("本届云岭县政协共有委员", "2023"),
])
def test_those_in_office_are_of_no_span_of_years(words: str, year: str) -> None:
    text = f"云岭县政协常务委员会工作报告\n2024年1月9日\n五年来，县政协立案97件。\n{words}232名，其中妇女80名。"
    assert periods(text, "members") == [(232, year)]
    assert periods(text, FILED) == [(97, "2019-2023")]


@pytest.mark.parametrize(("title", "sentence", "periods_told"), [
    ("云岭县政协圆97名寒门学子大学梦",
     "十年间，资助困难学生97名。今年资助困难学生28名。", ["2015-2024", "2015-2024", "2024"]),
    ("云岭县政协资助困难学生97名", "2019年至2023年，资助困难学生97名。", ["2019-2023", "2019-2023"]),
    ("云岭县政协今年资助困难学生97名", "2019年至2023年，资助困难学生97名。", ["2024", "2019-2023"]),
    ("云岭县政协资助困难学生97名", "去年，资助困难学生28名。", ["2023", "2023"]),
    ("云岭县政协：2022年资助困难学生97名", "累计资助困难学生97名。", ["2022", "2022"]),
])
def test_a_figure_of_the_heading_has_the_time_that_the_text_gives_it(
    title: str, sentence: str, periods_told: list[str]
) -> None:
    assert [period for _, period in periods(f"{title}\n2024年8月25日\n\n{sentence}", "people_helped")] == periods_told


@pytest.mark.parametrize(("sentence", "expected"), [
    ("2021年、2022年、2023年，云岭县政协立案分别为12件、13件、15件，办复率分别为95.1%、97.8%、98.1%。",
     [(95.1, "2021"), (97.8, "2022"), (98.1, "2023")]),
    ("2022年、2023年，云岭县政协办复率、满意率分别为97.8%、98.1%。", [(97.8, "2023")]),
    ("2023年，云岭县政协立案率、办复率分别为91%、98.1%，满意率为99%。", [(98.1, "2023")]),
])
def test_a_second_list_in_a_sentence(sentence: str, expected: list[tuple[float, str]]) -> None:
    assert when(sentence, "proposal_handling_rate") == expected


@pytest.mark.parametrize("names", ["云麓、芷溪、白渡三县政协", "云麓、芷溪和白渡3县政协", "云麓、芷溪、白渡三个县政协"])
def test_committees_counted_together_have_a_figure_each(names: str) -> None:
    text = f"{MAY}会上，{names}交流了去年的工作：立案提案分别为124件、96件、143件，办复率均达100%。"
    three = ["云麓县政协", "芷溪县政协", "白渡县政协"]
    assert bodies(text, FILED) == list(zip([124, 96, 143], three, strict=True))
    assert bodies(text, "proposal_handling_rate") == [(100, body) for body in three]


@pytest.mark.parametrize("names", ["云麓、芷溪三县政协", "调研、视察两县政协", "全市三县政协"])
def test_committees_whose_number_is_another_are_not_taken_for_those_named(names: str) -> None:
    found = {body for _, body in bodies(f"{MAY}会上，{names}交流了工作：立案提案124件。", FILED)}
    assert found.isdisjoint({"云麓县政协", "芷溪县政协", "调研县政协", "视察县政协"})


@pytest.mark.parametrize(("sentence", "period"), [
    ("今年，县政协对去年结转的12件回头看，云岭县政协立案97件。", "2024"),
    ("2023年，云岭县政协将2021年的旧案翻出，立案97件。", "2023"),
    ("云岭县政协对2022年的提案逐件审查，立案97件。", "2022"),
])
def test_the_time_of_what_is_worked_on_is_not_that_of_the_work(sentence: str, period: str) -> None:
    assert when(sentence, FILED) == [(97, period)]


@pytest.mark.parametrize(("text", "period"), [
    ("截至2023年底，云岭县政协收到提案120件。立案97件。", "2023"),
    ("2022年，云岭县政协忙于履职。截至2023年底，收到提案120件。立案97件。", "2022"),
    ("截至2023年底，云岭县政协收到提案120件。\n云岭县政协立案97件。", "2024"),
])
def test_what_is_counted_up_to_a_year_goes_on_in_its_paragraph(text: str, period: str) -> None:
    assert when(text, FILED) == [(97, period)]


def test_the_number_of_a_session_is_no_figure_before_a_topic() -> None:
    text = "记者从云岭县政协五届二十六次常委会议上获悉，去年云岭县政协收到提案120件。从办理情况看，立案97件。"
    assert when(text, FILED) == [(97, "2023")]
