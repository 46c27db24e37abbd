"""Days of publication that a page tells in parts: without the day, the year elsewhere, by a yearbook, in the title."""

from __future__ import annotations

import pytest

from tests.extract.told import periods, reading

FILED = "proposals_filed"


def published(text: str) -> tuple[int, int] | None:
    when = reading(text).articles[0].published
    return (when.year, when.month) if when else None


def filed(text: str) -> list[str]:
    return [period for _, period in periods(text, FILED)]


@pytest.mark.parametrize(("line", "when"), [
    ("2024年1月**日", (2024, 1)),
    ("2024年2月×日", (2024, 2)),
    ("2024年1月1**日", (2024, 1)),
    ("云岭日报/2024 年/1 月/16 日/第 006 版", (2024, 1)),
    ("（2024年2月）", (2024, 2)),
    ("（云岭县政协办公室　2024年1月）", (2024, 1)),
    ("【二〇二四年三月】", (2024, 3)),
])
def test_a_date_without_its_day(line: str, when: tuple[int, int]) -> None:
    text = f"云岭县政协履职小结\n{line}\n过去一年，云岭县政协立案97件。"
    assert published(text) == when
    assert filed(text) == ["2023"]


@pytest.mark.parametrize("line", ["2024-01-xx", "（截至2024年1月）", "（2019年1月至2024年1月）", "2024年1月工作动态"])
def test_what_is_no_date_without_a_day(line: str) -> None:
    found = published(f"云岭县政协履职小结\n{line}\n过去一年，云岭县政协立案97件。")
    assert found is None or found[1] == 0


def test_a_month_at_the_end_is_a_date_and_one_above_a_list_is_none() -> None:
    assert published("云岭县政协履职小结\n一年来，云岭县政协立案97件。\n二〇二四年二月") == (2024, 2)
    text = "云岭县政协逐月立案数\n2023年1月\n云岭县政协立案9件。\n2023年2月\n云岭县政协立案8件。\n完"
    assert published(text) == (2023, 0)


@pytest.mark.parametrize("dateline", [
    "本报1月9日讯（记者 丁山）", "云岭融媒中心2月3日电", "1月9日上午，", "1月9日上午9时，", "3月1日，",
    "1月9日至12日，",
])
@pytest.mark.parametrize("year", ["（2024年）", "2024", "首页 > 专题 > 2024云岭两会", "2024年全县两会特刊"])
def test_the_year_of_a_day_of_news_stands_elsewhere(dateline: str, year: str) -> None:
    text = f"{year}\n云岭县政协开幕\n\n{dateline}云岭县政协举行会议。过去一年，县政协立案97件。"
    assert filed(text) == ["2023"]


@pytest.mark.parametrize("text", [
    "云岭县政协开幕\n本报1月9日讯 过去一年，云岭县政协立案97件。",  # of no year
    "云岭县政协开幕\n据了解，过去一年，云岭县政协立案97件。\n（2024年）",  # of no day: the year may be the one told of
])
def test_half_a_date_alone_tells_no_day(text: str) -> None:
    found = published(text)
    assert found is None or found[1] == 0


def test_a_full_date_comes_before_one_in_parts() -> None:
    text = "2023云岭两会\n云岭县政协开幕\n2022-03-02\n1月9日上午，云岭县政协开会。过去一年，县政协立案97件。"
    assert published(text) == (2022, 3)


@pytest.mark.parametrize("line", [
    "《云岭内参》2024年第2期（2月6日）", "政协简报 2024年第1期（1月30日）", "《云岭政协》2024年第3期（3月9日）",
])
def test_an_issue_has_its_year_before_its_number(line: str) -> None:
    assert filed(f"{line}\n\n云岭县政协这样履职\n\n一年来，云岭县政协立案97件。") == ["2023"]


def test_the_number_of_an_issue_is_no_time_of_its_figures() -> None:
    text = "《云岭内参》2024年第2期（2月6日）\n\n云岭县政协这样履职\n\n2023年，云岭县政协立案97件。"
    assert filed(text + "调研报告办结后，再次立案3件。") == ["2023", "2023"]


@pytest.mark.parametrize("line", [
    "（《云岭年鉴·2011》）", "云岭年鉴（2011）", "《云岭年鉴2011》 政协卷", "《云岭统计年鉴》2011",
])
def test_a_yearbook_tells_of_the_year_before_its_own(line: str) -> None:
    assert filed(f"提案工作\n云岭县政协全年立案97件。\n{line}") == ["2010"]
    assert filed(f"{line}\n提案工作\n政协云岭县五届三次会议以来，立案97件。") == ["2010"]


@pytest.mark.parametrize("line", [
    "《云岭县志（1991—2000）》", "《云岭年鉴》编辑部", "《云岭年鉴》2011年发行，欢迎订阅。",
])
def test_a_chronicle_and_a_yearbook_spoken_of_date_nothing(line: str) -> None:
    assert published(f"提案工作\n云岭县政协立案97件。\n{line}") != (2010, 12)


@pytest.mark.parametrize("title", [
    "数说2023｜云岭县政协成绩单", "回眸2023：云岭县政协这一年", "2023回顾 | 云岭县政协", "盘点2023 云岭县政协",
    "2023“成绩单” 云岭县政协", "再见2023·云岭县政协", "【年终盘点】数读云岭县政协2023",
])
def test_a_review_names_its_year_in_the_title(title: str) -> None:
    assert filed(f"{title}\n2024-01-09\n\n云岭县政协立案97件。") == ["2023"]


@pytest.mark.parametrize("title", [
    "聚焦2024｜云岭县政协", "云岭县政协 编号2023", "云岭县政协 回顾2019-2023", "云岭县政协举办2022书画展",
    "回顾云岭县政协2019-2023",
])
def test_other_numbers_of_a_title_are_no_time(title: str) -> None:
    assert filed(f"{title}\n2024-05-09\n\n云岭县政协立案97件。") == ["2024"]


@pytest.mark.parametrize(("until", "when"), [("截至2023年9月", (2023, 9)), ("截止2023年底", (2023, 12))])
def test_a_date_in_the_text_is_not_that_of_publication_where_the_text_looks_back_later(
    until: str, when: tuple[int, int]
) -> None:
    text = f"云岭县政协工作站于2022年9月27日揭牌成立。\n{until}，云岭县政协立案97件。"
    assert published(text) == when
    assert filed(text) == ["2023"]


def test_a_date_in_the_text_stays_where_the_text_looks_back_earlier_or_has_a_surer_date() -> None:
    text = "2022年9月27日，云岭县政协工作站揭牌。截至2021年12月，云岭县政协立案97件。"
    assert published(text) == (2022, 9)
    assert published(f"云岭县政协工作站\n2023-10-08\n{text.replace('2021年12月', '2024年12月')}") == (2023, 10)


@pytest.mark.parametrize("text", [
    "云岭县政协开幕\n1 月 9 日上午，云岭县政协举行会议。今年立案97件。 2022 年以来，云岭县政协收到提案320件。",
    "云岭县政协开幕\n今年，云岭县政协立案97件。 2022 年末，会议召开。到 2025 年，云岭县政协要办得更好。",
])
def test_digits_set_apart_tell_the_year_all_the_same(text: str) -> None:
    assert published(text) == (2022, 0)
    assert published(text.replace(" ", "")) == (2022, 0)
