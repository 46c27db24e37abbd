"""Kinds of one thing that a list counts together give the sum of the list."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, reading

WHO = "云岭县政协工作\n2024年1月9日\n2023年，云岭县政协"


@pytest.mark.parametrize(("words", "indicator", "total"), [
    ("共建成乡镇委员工作室12个、产业委员工作室3个、个人委员工作室1个", "member_workrooms", 16),
    ("共建成12个乡镇委员工作室、3个产业委员工作室和2个界别委员工作室", "member_workrooms", 17),
    ("全年共召开专题协商会6次、界别协商会11次", "consultations", 17),
    ("累计召开6次专题协商会、11次界别协商会", "consultations", 17),
    ("一共完成重点调研课题9项，一般调研课题14项", "research_projects", 23),
    ("累计走访困难群众120户和慰问特困群众36户", "people_helped", 156),
])
def test_kinds_counted_together_are_one_figure(words: str, indicator: str, total: float) -> None:
    assert figures(f"{WHO}{words}。", indicator) == [total]


@pytest.mark.parametrize(("words", "indicator", "told"), [
    ("建成乡镇委员工作室12个、产业委员工作室3个", "member_workrooms", [12, 3]),
    ("公共服务方面召开专题协商会6次、界别协商会11次", "consultations", [6, 11]),
    ("共同召开专题协商会6次、界别协商会11次", "consultations", [6, 11]),
    ("共召开6次专题协商会、开展11次对口协商", "consultations", [6, 11]),
    ("共建成委员工作室18个，其中产业委员工作室3个", "member_workrooms", [18]),
    ("共编报社情民意信息86条、采用社情民意信息20条", "opinion_reports", [86]),
    ("共捐款5万元、募集捐款3万元", "funds_donated", [50000, 30000]),
])
def test_other_figures_of_a_list_stay_their_own(words: str, indicator: str, told: list[float]) -> None:
    assert figures(f"{WHO}{words}。", indicator) == told


def test_the_sum_leads_to_all_its_words_and_is_about_where_one_of_them_is() -> None:
    text = f"{WHO}共建成乡镇委员工作室近12个、产业委员工作室3个。"
    (found,) = (o.mention for o in reading(text).observations)
    assert (found.text, found.value, found.approx) == (
        "近12个、产业委员工作室3", 15, True)


def test_committees_counted_one_by_one_are_not_added_up() -> None:
    text = "云岭县政协、白沙县政协工作\n2024年1月9日\n2023年，云岭县政协共建成委员工作室12个、白沙县政协委员工作室3个。"
    assert figures(text, "member_workrooms") == [12, 3]
