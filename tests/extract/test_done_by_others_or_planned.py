"""Figures of members, of centres visited and of all sides; plans, parts and figures told in turn."""

from __future__ import annotations

from tests.extract.told import NEWS, stated


def test_what_is_being_prepared_is_planned_over_the_next_clauses() -> None:
    assert stated(f"{NEWS}2024年准备再编3册文史资料，讲坛开6期。") == []
    assert stated(f"{NEWS}2023年准备工作充分，政协讲坛开讲6期。") == [("lectures", 6)]


def test_what_is_told_of_the_inside_is_a_part() -> None:
    told = f"{NEWS}县政协编印文史图书14册。里面有《琅川文史》6册。"
    assert stated(told) == [("history_publications", 14)]


def test_what_one_member_did_is_not_the_committees() -> None:
    told = "岚川区政协委员履职\n2024年1月11日\n2023年，区政协委员提交提案298件。\n{}全年提交提案6件。"
    assert stated(told.format("陈晓明委员：")) == [("proposals_submitted", 298)]
    assert stated(told.format("●陈晓明委员：")) == [("proposals_submitted", 298)]
    assert stated(told.format("陈晓明委员：区政协")) == [("proposals_submitted", 298), ("proposals_submitted", 6)]


def test_who_uses_what_the_committee_sent_does_not_act_for_it() -> None:
    told = f"{NEWS}区政协反映社情民意信息1654条，市级以上部门采用146条。"
    assert ("opinions_adopted", 146) in stated(told)
    assert ("opinions_adopted", 146) not in stated(told.replace("市级以上部门采用", "市教育局报送信息，采用"))


def test_the_centre_that_was_visited_is_who_speaks_next() -> None:
    told = "滨岙区政协动态\n2025年7月18日\n7月16日，滨岙区政协主席{}，了解情况。该中心负责人说，引进项目41个。"
    assert stated(told.format("来到区招商服务中心")) == []
    told = told.replace("该中心负责人说", "区政协主席说")
    assert stated(told.format("来到区招商服务中心")) == [("investment_projects", 41)]


def test_according_to_the_years_plan_is_done_and_not_planned() -> None:
    told = f"{NEWS}县政协按年度计划完成协商5项，上报社情民意信息350篇。"
    assert ("opinion_reports", 350) in stated(told)
    assert stated(told.replace("按年度计划完成", "下一年度计划完成")) == []


def test_what_all_sides_gave_is_not_the_gift_of_the_committee_named_last() -> None:
    told = f"{NEWS}云岭县政协捐款20万元。{{}}捐赠善款累计295万元。"
    assert stated(told.format("各方")) == [("funds_donated", 200_000)]


def test_figures_that_rise_through_several_are_not_given_to_one_time() -> None:
    told = f"{NEWS}2021年报送信息156篇，2022年233篇，2023年318篇；采用数从61篇、97篇增至142篇。"
    assert [value for indicator, value in stated(told) if indicator == "opinions_adopted"] == []
