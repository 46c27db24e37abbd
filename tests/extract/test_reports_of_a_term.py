"""Reports on a whole term or on a year that no date tells; committees that a heading or a source names."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, periods

FILED = "proposals_filed"
TERM_REPORT = (
    "政协第九届云岭县委员会常务委员会工作报告\n——2017年1月6日在政协云岭县第十届委员会第一次会议上\n\n各位委员：\n"
)


def when(text: str) -> list[str]:
    return [period for _, period in periods(text, FILED)]


@pytest.mark.parametrize("heading", [
    "一、过去五年的主要工作", "一、五年来的主要工作", "二、五年来工作回顾", "（一）过去五年的提案工作",
    "一、2012年至2016年的工作",
])
def test_a_numbered_heading_tells_the_years(heading: str) -> None:
    assert when(f"{TERM_REPORT}{heading}\n（一）提案有力有序。\n立案提案1207件。\n") == ["2012-2016"]


@pytest.mark.parametrize("heading", ["一、主要工作", "一、工作回顾", "一、履职情况"])
def test_the_old_committee_reports_on_its_term_to_the_first_session_of_the_new_one(heading: str) -> None:
    assert when(f"{TERM_REPORT}{heading}\n（一）提案有力有序。\n立案提案1207件。\n") == ["2012-2016"]


@pytest.mark.parametrize(("title", "year"), [
    ("政协云岭县第十届委员会常务委员会工作报告\n——2018年1月6日在政协云岭县第十届委员会第二次会议上", "2017"),
    ("政协云岭县委员会关于十届一次会议以来提案工作情况的报告\n2018年1月6日", "2017"),
    ("政协云岭县第十届委员会第一次会议关于提案审查情况的报告\n2017年1月8日", "2017"),
])
def test_other_reports_are_of_one_year(title: str, year: str) -> None:
    assert when(f"{title}\n\n各位委员：\n一、主要工作\n立案提案207件。\n") == [year]


@pytest.mark.parametrize(("text", "years"), [
    ("4年来，云岭县政协立案932件。截至2021年11月底，932件已全部办理完毕。自2019年开始，年年协商。", "2018-2021"),
    ("4年来，云岭县政协立案932件。自2019年开始，年年协商。", ""),  # what begins ends nothing
    ("4年来，云岭县政协立案932件。到2030年，建成委员之家20个。", ""),
])
def test_several_years_end_where_the_text_counts_up_to(text: str, years: str) -> None:
    assert {period for _, period in periods(text, FILED)} == {years}


@pytest.mark.parametrize(("ahead", "this", "year"), [
    ("三、2026年提案工作思路", "全年", "2025"),
    ("到2025年底，全部办结。\n\n2026年提案工作安排", "全年", "2025"),
    ("到2025年底，全部办结。\n\n【2026年提案工作安排】", "过去一年", "2025"),
    ("全部办结。\n\n2026年提案工作安排", "全年", ""),  # may be the link to another page
    ("三、2026年工作安排", "过去一年", "2025"),
    ("（三）2026年工作打算", "去年", "2025"),
    ("三、2026年提案工作思路\n省里要求今年抓好提案。", "全年", ""),  # 今年 may be either year
])
def test_the_last_heading_tells_of_which_year_a_report_without_a_date_is(ahead: str, this: str, year: str) -> None:
    report = f"一、工作情况\n{this}立案125件。\n\n{ahead}\n抓好提案。\n"
    text = f"云岭县政协关于十届四次会议以来提案工作情况的报告\n\n{report}"
    assert when(text) == [year]


@pytest.mark.parametrize(("between", "years"), [
    ("2018年起，县政协建起委员之家，接待群众900人次。\n", "2017-2021"),
    ("2018年起，县政协建起委员之家，接待群众900人次，", "2018-2021"),
    ("2018年以来的提案工作\n", "2018-2021"),  # a heading
])
def test_a_work_that_began_in_the_term_tells_only_its_own_years(between: str, years: str) -> None:
    opening = "五年间，县政协协商116场。"
    assert when(f"云岭县政协五年成绩单\n2021年11月26日\n{opening}\n{between}县政协立案572件。\n") == [years]


def test_a_term_in_the_title_is_that_of_the_years_counted_below() -> None:
    report = "记者获悉，十一届县政协期间，委员踊跃。五年来，立案1862件。截至2022年底，全部办复。"
    text = f"十一届云岭自治县政协期间立案1862件\n{report}"
    assert set(when(text)) == {"2018-2022"}


@pytest.mark.parametrize("held", ["大会秘书处提案组已经就位", "大会主席团开会", "在人民会堂隆重开幕", "正式召开"])
def test_the_session_that_is_on_dates_the_term_before(held: str) -> None:
    news = f"云岭县政协十二届一次会议以来，立案4299件。县政协十三届一次会议{held}。"
    text = f"提案全部办复\n2023年1月11日 来源：云岭日报\n{news}"
    assert when(text) == ["2018-2022"]


@pytest.mark.parametrize("heading", [
    "中国人民政治协商会议\n\n云岭县第十届委员会常务委员会\n\n关于提案工作情况的报告",
    "中国人民政治协商会议\n云岭县第十届委员会\n提案工作情况的报告",
])
def test_a_name_that_a_heading_breaks(heading: str) -> None:
    assert bodies(f"{heading}\n\n2023年，立案125件。", FILED) == [(125.0, "云岭县政协")]


@pytest.mark.parametrize(("city", "district"), [("北京市", "东城区"), ("云川市", "芦洲区")])
def test_one_committee_with_and_without_the_place_above_it(city: str, district: str) -> None:
    text = (f"{city}{district}政协提案办复\n2023年，{city}{district}政协立案276件。区政协办公室说，"
            f"{city}{district}政协立案276件，{district}政协副主席到会。")
    assert {body for _, body in bodies(text, FILED)} == {f"{district}政协"}


@pytest.mark.parametrize(("source", "body"), [
    ("洞头网讯（记者 陈宣）", "洞头县政协"),  # a district today, a county then
    ("来源：洞头新闻网", "洞头县政协"),
    ("红网讯（记者 陈宣）", ""),
    ("荆楚网讯（记者 陈宣）", ""),  # the name of a site, of no place
    ("西宁网讯（记者 陈宣）", ""),  # of a city
])
def test_the_site_that_tells_the_news(source: str, body: str) -> None:
    assert bodies(f"县政协会议开幕\n2013年1月7日\n{source}去年，县政协立案112件。", FILED) == [(112.0, body)]


def test_the_rule_that_governs_proposals_names_the_place() -> None:
    text = "市政协九届二次会议收到提案118件\n2022年12月25日\n根据《云岭市提案工作规则》，经审查，立案64件。"
    assert bodies(text, FILED) == [(64.0, "云岭市政协")]


@pytest.mark.parametrize(("members", "found"), [
    ("委员们共", [115]), ("委员积极", [115]), ("委员踊跃", [115]), ("委员全年共", [115]), ("委员先后", [115]),
    ("委员李建国", []), ("委员老郑", []),
])
def test_what_members_hand_in_and_what_one_of_them_does(members: str, found: list[float]) -> None:
    text = f"云岭县政协提案工作\n2013年1月7日\n去年县政协{members}提交提案115件。"
    assert figures(text, "proposals_submitted") == found


@pytest.mark.parametrize(("speaker", "found"), [
    ("县委书记李成讲话时说，去年全县", []),
    ("县长王平指出，去年全县", []),
    ("县委书记李成在讲话中说，2023年全县", []),
    ("县委书记李成指出，过去一年全县", []),
    ("县委书记李成指出，2023年县政协", [56]),
    ("县委书记李成充分肯定县政协工作：去年", [56]),
    ("县长王平介绍，去年县政协", [56]),
])
def test_what_leaders_tell_of_the_county_is_none_of_the_committee(speaker: str, found: list[float]) -> None:
    text = f"政协云岭县十届三次会议开幕\n2024年1月10日\n过去一年，县政协立案162件。{speaker}引进项目56个。"
    assert figures(text, "investment_projects") == found


def test_the_paper_at_the_end_names_the_place_without_the_day() -> None:
    assert bodies("县政协慰问儿童\n县政协立案12件。\n（2024年6月3日 云岭日报 03版）", FILED) == [(12.0, "云岭县政协")]


def test_a_share_of_all_committees_names_none() -> None:
    text = "云岭县政协报送信息\n2024年1月10日\n2023年，县政协立案162件，占全市政协系统的三成；立案数位居全市政协第一。"
    assert {body for _, body in bodies(text, FILED)} == {"云岭县政协"}
