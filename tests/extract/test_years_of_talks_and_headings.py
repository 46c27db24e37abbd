"""Years told by a question, a heading, an account of five years, or a session."""

from __future__ import annotations

from tests.extract.told import observations


def periods(text: str) -> list[str]:
    return [o.period for o in observations(text)]


def test_who_is_asked_about_a_past_year_answers_about_it() -> None:
    told = (
        "——访棠溪县政协提案委主任\n记者：请您先介绍一下过去一年县政协提案的情况。\n主任：我们收到提案251件。\n"
        "记者：办得怎么样？\n主任：采纳率为85%。\n（2023年1月30日《棠溪通讯》）"
    )
    assert periods(told) == ["2022", "2022"]
    assert periods(told.replace("过去一年县政协", "县政协")) == ["2023", "2023"]


def test_what_began_in_a_year_goes_on_from_it_whatever_its_name() -> None:
    told = "江浔市政协工作\n2022年11月30日\n自2019年开展“有事好商量”协商议事工作以来，市政协开展协商活动2860场。"
    assert periods(told) == ["2019-2022"]
    assert periods(told.replace("以来", "后")) != ["2019-2022"]


def test_since_the_first_session_is_all_of_the_term_whose_years_are_told() -> None:
    told = "{}这五年\n2021年9月18日\n{}江浔市政协四届一次会议以来，报送调研报告98篇。"
    assert periods(told.format("江浔市政协", "五年来，收到提案1420件。")) == ["2017-2021", "2017-2021"]
    assert periods(told.format("江浔市政协", "").replace("这五年", "工作")) == ["2021"]


def test_the_report_spoke_of_the_past_five_years() -> None:
    told = "2018年3月4日\n云岭县政协主席在工作报告里谈到了过去五年的自身建设。\n一是立规矩，县政协制定制度20项。"
    assert periods(told) == ["2013-2017"]
    assert periods(told.replace("过去五年的", "")) == ["2017"]


def test_a_heading_of_five_years_is_about_all_of_them() -> None:
    told = "{}｜武陵区政协：数据看履职\n2021-10-12\n1、提案：共收到693件\n2、公益：捐款捐物2156万元"
    for heading in ("五年答卷", "五年工作巡礼", "五年成绩单"):
        assert periods(told.format(heading)) == ["2017-2021", "2017-2021"]
    assert periods(told.format("五年规划")) == ["2021", "2021"]


def test_what_a_session_filed_and_is_handed_out_in_spring_is_of_that_year() -> None:
    told = "安溪市政协动态\n2024年2月29日\n2月28日，市政协召开会议，将九届三次会议立案的183件提案{}给46个单位。"
    assert periods(told.format("集中交办")) == ["2024"]


def test_the_same_year_is_not_that_of_a_comparison_before() -> None:
    told = (
        "兰渚县政协与霞岭县政协\n2022年1月21日\n2021年，兰渚县政协满意率为99.1%，2020年这一数字是96.8%。"
        "同一年里，霞岭县政协立案提案87件。"
    )
    assert periods(told)[-1] == "2021"


def test_a_session_told_with_its_recess_is_of_the_year_before() -> None:
    told = "沂溪县政协工作\n2024年1月18日\n县政协十六届二次会议期间收到提案236件{}。"
    assert periods(told.format("，闭会期间收到19件，共立案221件")) == ["2023", "2023"]
    assert periods(told.format("")) == ["2024"]


def test_a_statement_of_accounts_names_its_year() -> None:
    told = "县政协{}\n云岭县政协收到提案251件。\n来源：云岭政协 时间：2023-06-14"
    assert periods(told.format("2021履职账单")) == ["2021"]
    assert periods(told.format("2021号通报")) == ["2023"]


def test_a_statement_of_accounts_in_january_is_of_the_year_before() -> None:
    told = "县政协{}\n云岭县政协收到提案251件。\n来源：云岭政协 时间：2022-01-14"
    assert periods(told.format("履职账单")) == ["2021"]
    assert periods(told.format("收提案")) == ["2022"]
