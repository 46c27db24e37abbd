"""Features that go from place to place, and talks with those who answer for a committee."""

from __future__ import annotations

from tests.extract.told import NEWS, observations, stated


def bodies(text: str) -> list[str]:
    return [o.body for o in observations(text)]


def periods(text: str) -> list[str]:
    return [o.period for o in observations(text)]


def test_a_place_right_before_a_short_name_is_its_place() -> None:
    told = "宁汀市政协动态\n2023年12月22日\n石桥县政协建成委员工作室33个。{}，县政协建成委员工作室21个。"
    for place in ("往南30公里的云渡县", "在云渡县", "再往前走，云渡县这边"):
        assert bodies(told.format(place)) == ["石桥县政协", "云渡县政协"]


def test_a_place_further_away_is_not() -> None:
    told = "宁汀市政协动态\n2023年12月22日\n石桥县政协建成委员工作室33个。云渡县的经验传来后，县政协组织协商9次。"
    assert bodies(told) == ["石桥县政协", "石桥县政协"]


def test_the_bulletin_of_a_committee_tells_its_place_though_it_is_a_word() -> None:
    told = "{}\n（第28期）\n区政协办公室编\n2023年12月22日\n\n2023年，区政协收到提案193件。"
    assert bodies(told.format("双桥政协信息")) == ["双桥区政协"]
    assert bodies(told.format("双 桥 政 协 信 息")) == ["双桥区政协"]
    assert bodies(told.format("双桥日报")) == [""]
    assert bodies(told.format("和谐政协信息")) == [""]


def test_who_is_asked_about_a_past_year_answers_about_it() -> None:
    told = (
        "——访棠溪县政协提案委主任\n记者：请您先介绍一下过去一年县政协提案的情况。\n主任：我们收到提案251件。\n"
        "记者：办得怎么样？\n主任：采纳率为85%。\n（2023年1月30日《棠溪通讯》）"
    )
    assert periods(told) == ["2022", "2022"]
    assert periods(told.replace("过去一年县政协", "县政协")) == ["2023", "2023"]


def test_what_is_being_prepared_is_planned_over_the_next_clauses() -> None:
    assert stated(f"{NEWS}2024年准备再编3册文史资料，讲坛开6期。") == []
    assert stated(f"{NEWS}2023年准备工作充分，政协讲坛开讲6期。") == [("lectures", 6)]


def test_what_is_told_of_the_inside_is_a_part() -> None:
    told = f"{NEWS}县政协编印文史图书14册。里面有《琅川文史》6册。"
    assert stated(told) == [("history_publications", 14)]


def test_a_short_name_that_comes_first_is_of_the_paper_and_not_of_one_named_later() -> None:
    told = (
        "我市政协助力乡村\n三门峡日报讯 今年以来，市政协积极行动。其中，灵宝市政协捐资560万元。\n"
        "7月12日，市政协提出意见建议23条。\n{}"
    )
    assert bodies(told.format("（2023-07-14）")) == ["灵宝市政协", "三门峡市政协"]
    assert bodies(told.format("（来源：三门峡市政协 2023-07-14）")) == ["灵宝市政协", "三门峡市政协"]
    assert bodies(told.replace("三门峡日报讯", "").format("（2023-07-14）")) == ["灵宝市政协", "灵宝市政协"]


def test_what_began_in_a_year_goes_on_from_it_whatever_its_name() -> None:
    told = "江浔市政协工作\n2022年11月30日\n自2019年开展“有事好商量”协商议事工作以来，市政协开展协商活动2860场。"
    assert periods(told) == ["2019-2022"]
    assert periods(told.replace("以来", "后")) != ["2019-2022"]


def test_since_the_first_session_is_all_of_the_term_whose_years_are_told() -> None:
    told = "{}这五年\n2021年9月18日\n{}江浔市政协四届一次会议以来，报送调研报告98篇。"
    assert periods(told.format("江浔市政协", "五年来，收到提案1420件。")) == ["2017-2021", "2017-2021"]
    assert periods(told.format("江浔市政协", "").replace("这五年", "工作")) == ["2021"]


def test_a_name_in_a_line_of_its_own_heads_its_part_though_its_place_is_a_word() -> None:
    told = "提案工作交流发言摘登\n{}\n近三年，我区收到提案486件。\n云台市政协\n云台市政协收到提案205件。\n（2024年3月）"
    assert bodies(told.format("梧桐区政协")) == ["梧桐区政协", "云台市政协"]
    assert bodies(told.format("各县区政协"))[0] != "各县区政协"


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


def test_the_report_spoke_of_the_past_five_years() -> None:
    told = "2018年3月4日\n云岭县政协主席在工作报告里谈到了过去五年的自身建设。\n一是立规矩，县政协制定制度20项。"
    assert periods(told) == ["2013-2017"]
    assert periods(told.replace("过去五年的", "")) == ["2017"]


def test_a_morning_paper_tells_the_place_too() -> None:
    assert bodies("临溪晨报  2009年12月24日\n市政协工作\n今年，市政协收到提案835件。") == ["临溪市政协"]


def test_a_heading_of_five_years_is_about_all_of_them() -> None:
    told = "{}｜武陵区政协：数据看履职\n2021-10-12\n1、提案：共收到693件\n2、公益：捐款捐物2156万元"
    for heading in ("五年答卷", "五年工作巡礼", "五年成绩单"):
        assert periods(told.format(heading)) == ["2017-2021", "2017-2021"]
    assert periods(told.format("五年规划")) == ["2021", "2021"]


def test_what_a_session_filed_and_is_handed_out_in_spring_is_of_that_year() -> None:
    told = "安溪市政协动态\n2024年2月29日\n2月28日，市政协召开会议，将九届三次会议立案的183件提案{}给46个单位。"
    assert periods(told.format("集中交办")) == ["2024"]


def test_figures_that_rise_through_several_are_not_given_to_one_time() -> None:
    told = f"{NEWS}2021年报送信息156篇，2022年233篇，2023年318篇；采用数从61篇、97篇增至142篇。"
    assert [value for indicator, value in stated(told) if indicator == "opinions_adopted"] == []


def test_the_same_year_is_not_that_of_a_comparison_before() -> None:
    told = (
        "兰渚县政协与霞岭县政协\n2022年1月21日\n2021年，兰渚县政协满意率为99.1%，2020年这一数字是96.8%。"
        "同一年里，霞岭县政协立案提案87件。"
    )
    assert periods(told)[-1] == "2021"
