"""Terms and sessions: 九届三次会议以来 is a year where the text dates a session of that term."""

from __future__ import annotations

import pytest

from tests.extract.told import periods

FILED = "proposals_filed"


def when(*lines: str) -> str:
    (period,) = {period for _, period in periods("\n".join(lines), FILED)}
    return period


FIRST = "政协云岭县第九届委员会第一次会议于2017年1月召开。"


@pytest.mark.parametrize(("words", "period"), [
    ("九届一次会议以来", "2017"), ("九届二次会议以来", "2018"), ("九届三次会议以来", "2019"),
    ("九届三次会议收到提案", "2019"),
    ("十届三次会议以来", ""),  # of another term
    ("县人大九届三次会议以来", "2019"),  # the congress's sessions are not dated, but have no other meaning here
])
def test_a_session_is_counted_from_a_dated_one(words: str, period: str) -> None:
    assert when("云岭县政协见闻", FIRST, f"{words}，县政协立案97件。") == period


@pytest.mark.parametrize("first", [
    "2017年1月，政协云岭县九届一次会议召开。",
    "——2018年1月9日在政协云岭县第九届委员会第二次会议上",
    "政协云岭县第九届委员会第一次会议（2017年1月6日）",
    "政协云岭县第九届委员会第一次会议于2016年12月召开。",  # a session in December reviews its own year
])
def test_ways_to_date_a_session(first: str) -> None:
    assert when("云岭县政协见闻", first, "九届三次会议以来，县政协立案97件。", "2021年7月1日").startswith("2019")


@pytest.mark.parametrize("line", [
    "县十八届人大九届一次会议于2017年1月召开。",
    "中共云岭县委九届一次会议于2017年1月召开。",
    "政协云岭县第九届委员会常务委员会第一次会议于2017年1月召开。",
    "截至2017年1月，九届一次会议以来的提案均已交办。",
])
def test_meetings_that_date_no_term(line: str) -> None:
    assert when("云岭县政协见闻", line, "九届三次会议以来，县政协立案97件。") == ""


REPORT = "政协云岭县第十届委员会常务委员会工作报告"


@pytest.mark.parametrize(("session", "words", "period"), [
    ("——2024年1月12日在政协云岭县第十届委员会第三次会议上", "十届二次会议以来", "2023"),
    ("——2024年1月12日在政协云岭县第十届委员会第三次会议上", "十届一次会议以来", "2022-2023"),
    ("——2024年1月12日在政协云岭县第十届委员会第三次会议上", "本届以来", "2022-2023"),
    ("——2024年1月12日在政协云岭县第十届委员会第三次会议上", "换届以来", "2022-2023"),
    ("——2012年1月12日在政协云岭县第十一届委员会第一次会议上", "十届一次会议以来", "2007-2011"),
    ("——2012年1月12日在政协云岭县第十一届委员会第一次会议上", "本届以来", "2007-2011"),
    ("——2012年1月12日在政协云岭县第十一届委员会第一次会议上", "十届政协期间", "2007-2011"),
    ("——2012年1月12日在政协云岭县第十一届委员会第一次会议上", "十届三次会议以来", "2011"),
])
def test_a_report_to_a_session(session: str, words: str, period: str) -> None:
    assert when(REPORT, session, f"{words}，县政协立案97件。") == period


@pytest.mark.parametrize("words", ["本届以来", "换届以来", "九届政协期间"])
def test_a_term_that_nothing_dates_stays_empty(words: str) -> None:
    assert when("云岭县政协见闻", "2024年5月8日", f"{words}，县政协立案97件。") == ""


def test_a_session_that_has_closed_is_not_the_one_that_the_day_of_publication_dates() -> None:
    assert when("云岭县政协见闻", "2024年1月23日", "八届二次会议闭幕后，县政协开展工作。",
                "八届二次会议以来，县政协立案97件。") == "2023"
