"""Gifts of one member or company, what a fund pays out, guests of a place, a whole and its parts, the epidemic."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, TITLE, bodies, figures, observations

GIVEN = "funds_donated"


@pytest.mark.parametrize(("text", "found"), [
    ("今年云岭县政协委员捐款60万元。政协委员王明远前后3次捐款8万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。县政协委员张远两次捐款8万元，一家服装企业捐赠棉衣，价值5万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。一家公司免费发放口罩，价值5万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。政协委员、熔料公司董事长王明远一次捐资2万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。王明远委员坚持做公益近2年，募集善款13万元。张远委员捐款2万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。女委员王明远个人出资8万元，修好了村路。", [600000]),
    ("今年云岭县政协委员捐款60万元。青年委员王明远自掏腰包2万元，慰问老人。", [600000]),
    ("今年云岭县政协委员马上捐款60万元。", [600000]),
    ("今年云岭县政协委员捐款60万元。高校委员捐款2万元，许多委员捐款3万元。", [600000, 20000, 30000]),
    ("今年云岭县政协委员、机关干部和企业家捐款60万元。", [600000]),
    ("今年云岭县政协委员曾先后捐款60万元。", [600000]),
    ("今年云岭县政协委员于会后捐款60万元。", [600000]),
])
def test_what_one_gives_is_not_what_the_members_give(text: str, found: list[float]) -> None:
    assert figures(TITLE + text, GIVEN) == found


@pytest.mark.parametrize(("text", "found"), [
    ("云岭县政协已“助引”项目14个。枫山县“助引”项目11个。", ["云岭县政协", "枫山县政协"]),
    ("云岭县政协今年招商项目14个，枫山县招商项目11个，芷溪县招商项目9个。", ["云岭县政协", "枫山县政协", "芷溪县政协"]),
    ("云岭县政协引进项目14个。枫山县招商项目11个。", ["云岭县政协", "云岭县政协"]),
    ("云岭县政协招商项目14个，本县招商项目11个。", ["云岭县政协", "云岭县政协"]),
])
def test_a_place_told_of_in_the_words_of_the_committee_before(text: str, found: list[str]) -> None:
    assert [body for _, body in bodies("招商\n2024年11月9日\n\n" + text, "investment_projects")] == found


def test_volunteers_united_are_none_of_the_committee() -> None:
    text = "云岭县政协主席到会。据了解，云岭义工联已累计募集善款700多万元。"
    assert figures(TITLE + text, GIVEN) == []


def test_a_company_that_comes_is_no_giver() -> None:
    text = "今年云岭县政协牵线搭桥，一家食品企业签约入园，投资额2亿元。"
    assert figures(TITLE + text, "investment_amount") == [2e8]


def test_an_association_of_all_circles_is_none_of_the_committee() -> None:
    text = "云川市各界爱心帮扶协会捐款13万元。"
    assert figures(TITLE + text, GIVEN) == []
    told = "爱心接力\n——全县各界爱心帮扶协会抗洪记\n\n2个镇协会共筹集款物63万元。2024年，{}会长到灾区看望。"
    assert bodies(told.format("云岭县政协"), GIVEN) != [(630000, "云岭县政协")]
    told = "爱心接力\n——县政协和全县各界爱心帮扶协会抗洪记\n\n2个镇协会共筹集款物63万元。2024年，{}主席到灾区看望。"
    assert bodies(told.format("云岭县政协"), GIVEN) == [(630000, "云岭县政协")]


@pytest.mark.parametrize(("text", "found"), [
    ("委员今年捐款超过300万元，进入专户。爱心基金拿出28万元资助贫困学生。", [3000000]),
    ("委员今年募集善款300万元。县政协从善款中列支28万元资助贫困学生。", [3000000]),
    ("委员今年捐款30万元。县政协从善款中拿出50万元资助贫困学生。", [300000, 500000]),
    ("委员今年捐款300万元。委员企业拿出28万元资助贫困学生。", [3000000, 280000]),
    ("爱心基金今年拿出28万元资助贫困学生。委员捐款300万元。", [280000, 3000000]),
    ("委员捐款20万元，委员企业捐款30万元。到现在，共收到捐款60万元。", [600000]),
])
def test_what_a_fund_pays_out_was_given_before(text: str, found: list[float]) -> None:
    assert figures(TITLE + "云岭县政协爱心行动有声有色。" + text, GIVEN) == found


@pytest.mark.parametrize(("text", "body"), [
    ("8月2日，省政协领导来平调研，嘉兴市政协副主席和平湖市领导陪同。市政协今年立案97件。", "平湖市政协"),
    ("8月2日，省政协领导来嘉调研，嘉兴市政协副主席和平湖市领导陪同。市政协今年立案97件。", "嘉兴市政协"),
    ("8月2日，省政协领导来我市调研，嘉兴市政协副主席和平湖市领导陪同。市政协今年立案97件。", "嘉兴市政协"),
])
def test_guests_come_to_the_place_that_tells_of_them(text: str, body: str) -> None:
    assert bodies("协商驿站\n2024年8月4日\n\n" + text, "proposals_filed") == [(97, body)]


@pytest.mark.parametrize(("text", "body"), [
    ("达州各地\n2024年8月4日\n\n今年，宣汉县政协立案30件，大竹县政协立案40件。全年，市政协立案97件。", "达州市政协"),
    ("各地\n2024年8月4日\n\n今年，宣汉县政协立案30件，大竹县政协立案40件。全年，市政协立案97件。", ""),
    ("达州各地\n2024年8月4日\n\n今年，宣汉县政协立案30件，平湖县政协立案40件。全年，市政协立案97件。", ""),
    ("达州各地\n2024年8月4日\n\n今年，宣汉县政协立案30件。全年，市政协立案97件。", ""),
])
def test_the_whole_of_parts_that_lie_in_one_place(text: str, body: str) -> None:
    assert bodies(text, "proposals_filed")[-1] == (97, body)


def test_rows_of_a_table_under_no_place() -> None:
    rows = "| 单位 | 立案(件) |\n| 市政协 | 97 |\n| 宣汉县政协 | 30 |\n| 大竹县政协 | 40 |\n"
    assert bodies("达州各地情况\n2024年8月4日\n\n" + rows, "proposals_filed")[0] == (97, "达州市政协")


@pytest.mark.parametrize(("site", "body"), [("西宁网讯", "西宁市政协"), ("大江网讯", ""), ("中国网讯", "")])
def test_a_site_called_by_its_place(site: str, body: str) -> None:
    text = f"爱心之家\n2024年8月4日\n\n{site} 今年，市政协立案97件。"
    assert bodies(text, "proposals_filed") == [(97, body)]


def test_a_street_has_no_committee_of_a_district() -> None:
    text = "协商月\n2024年8月4日\n\n会上，云台街道政协工委、梅岭街道政协片组发言。今年，区政协立案97件。"
    assert bodies(text, "proposals_filed") == [(97, "")]


@pytest.mark.parametrize(("words", "told"), [
    ("建成乡镇委员工作室9个、产业委员工作室3个、界别委员工作室2个", [14]),
    ("建成乡镇委员工作室9个，产业委员工作室3个，界别委员工作室2个", [9, 3, 2]),
    ("建成乡镇委员工作室9个、产业委员工作室3个", [9, 3]),
    ("建成镇村委员工作室14个、产业委员工作室9个、界别委员工作室5个", [14, 9, 5]),
])
def test_three_kinds_in_one_list_are_told_together(words: str, told: list[float]) -> None:
    assert figures(f"{NEWS}县政协{words}。", "member_workrooms") == told


@pytest.mark.parametrize(("words", "period"), [
    ("2012年设立，每年发放一次，连续12年发放", "2012-2023"),
    ("2011年设立，每年发放一次，连续12年发放", "2011-2022"),
    ("2019年设立，连续3年发放", "2021-2023"),
    ("连续23年关爱学子，已发放", "2001-2023"),
    ("连续二十年关爱学子，累计发放", "2004-2023"),
    ("连续十五年关爱学子，累计发放", "2024"),
    ("十五年来累计发放", "2009-2023"),
    ("连续23年关爱学子，发放", "2024"),
])
def test_so_many_years_on_end_since_a_beginning(words: str, period: str) -> None:
    text = f"云岭县政协工作\n2024年1月9日\n\n云岭县政协爱心基金{words}助学金86万元。"
    assert [o.period for o in observations(text, GIVEN)] == [period]


@pytest.mark.parametrize(("words", "period"), [
    ("疫情期间，", ""),
    ("疫情发生以来，", ""),
    ("新冠肺炎疫情以来，", ""),
    ("疫情一来，县政协发出倡议。", ""),
    ("本轮疫情发生以来，", "2021"),
    ("今年疫情期间，", "2021"),
    ("本轮疫情期间，", "2021"),
])
def test_the_epidemic_began_in_an_earlier_year(words: str, period: str) -> None:
    for year, told in ((2021, period), (2020, "2020")):
        text = f"云岭县政协工作\n{year}年11月9日\n\n{words}云岭县政协委员捐款36万元。"
        assert [o.period for o in observations(text, GIVEN)] == [told]
