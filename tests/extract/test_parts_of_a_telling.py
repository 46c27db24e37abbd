"""A figure beside another of its kind: planned and done, before and after merging, two halves, one of several."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, cells_of, figures, periods


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("年初计划调研课题16项，实际完成15项。", "research_projects", [15]),
    ("原定举办委员培训班4期，实际举办5期。", "training_sessions", [5]),
    ("年初拟定专题协商会8次，实际召开7次。", "consultations", [7]),
    ("计划走访委员200人次，实际走访231人次。", "member_visits", [231]),
    ("年初计划化解矛盾纠纷50起。", "disputes_resolved", []),
    ("全年计划开展志愿服务活动20场，实际开展22场。", "charity_events", [22]),
    # no plan, or nothing that came of it
    ("完成年初计划的调研课题8个。", "research_projects", [8]),
    ("年初确定重点提案9件。", "key_proposals", [9]),
    ("调研课题16项，实际参加调研15人。", "research_projects", [16]),
])
def test_what_came_of_a_plan_counts_and_not_the_plan(text: str, indicator: str, told: list[float]) -> None:
    assert figures(WHO + text, indicator) == told


@pytest.mark.parametrize(("text", "told"), [
    ("收到提案268件，立案241件，并案处理后为226件。", [226]),
    ("经审查立案241件，合并同类提案后立案226件。", [226]),
    ("立案提案241件，并案后实有226件，交32家单位办理。", [226]),
    ("立案241件，并案处理12件。", [241]),
    ("立案241件，并案后确定重点提案8件。", [241]),
    ("立案241件，合并办理后办结239件。", [241]),
])
def test_proposals_are_filed_as_they_are_after_merging(text: str, told: list[float]) -> None:
    assert figures(WHO + text, "proposals_filed") == told


@pytest.mark.parametrize(("text", "total"), [
    ("共提交大会提案231件，平时提案17件。", 248),
    ("共收到大会提案231件、闭会期间提案17件，立案220件。", 248),
    ("征集全会提案231件和日常提案17件。", 248),
    ("收到提案248件，其中大会提案231件、平时提案17件。", 248),
    ("收到大会提案231件、平时提案17件，共计248件。", 248),
    ("收到大会提案231件，立案平时提案17件。", 231),
])
def test_proposals_of_the_session_and_of_the_rest_of_the_year_add_up(text: str, total: float) -> None:
    told = [cell[3] for cell in cells_of(WHO + text) if cell[2] == "proposals_submitted"]
    assert told == [total]


@pytest.mark.parametrize(("text", "told"), [
    ("委员捐款捐物164万元，有委员一人便捐出40万元。", [1640000]),
    ("委员捐款164万元，其中最多的一位委员捐款40万元。", [1640000]),
    ("委员累计捐资164万元，仅新禾公司一家就捐款40万元。", [1640000]),
    ("委员捐款12万元，另有一人捐款3万元。", [120000, 30000]),
    ("委员捐款12万元，为一家就医困难的群众捐款3万元。", [120000, 30000]),
    ("委员捐款12万元，有委员一人便捐出30万元。", [120000, 300000]),
])
def test_the_gift_of_one_is_a_part_of_what_all_gave(text: str, told: list[float]) -> None:
    assert figures(WHO + text, "funds_donated") == told


@pytest.mark.parametrize(("text", "donated", "invested"), [
    ("举办扶贫产业对接会，促成签约合作项目31个、金额52.3亿元。", [], [5230000000]),
    ("为助力扶贫，签约资金8亿元。", [], [800000000]),
    ("牵线签订消费帮扶合同6份，金额320万元。", [], []),
    ("助力扶贫，引进项目3个，涉及资金2.1亿元。", [], [210000000]),
    ("签订帮扶协议5份，捐赠资金30万元。", [300000], []),
    ("引进项目5个、投资3亿元，帮扶困难群众120人、资金9.7万元。", [97000], [300000000]),
    ("促成签约项目3个，为困难群众捐款捐物9.7万元。", [97000], []),
])
def test_money_of_contracts_is_no_gift(text: str, donated: list[float], invested: list[float]) -> None:
    assert figures(WHO + text, "funds_donated") == donated
    assert figures(WHO + text, "investment_amount") == invested


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("提案满意率98.2%，而2022年这一数字是97.2%。", "proposal_satisfaction_rate", [(98.2, "2023"), (97.2, "2022")]),
    ("提案办复率98%，上年该指标为96.5%。", "proposal_handling_rate", [(98, "2023"), (96.5, "2022")]),
    ("立案率91%，2022年这个比例是90%。", "proposal_filing_rate", [(91, "2023"), (90, "2022")]),
    ("满意率98.2%，而群众这一数字是97.2%。", "proposal_satisfaction_rate", [(98.2, "2023")]),
    ("重点提案五年共42件。", "key_proposals", [(42, "2019-2023")]),
    ("专题协商会三年累计召开36次。", "consultations", [(36, "2021-2023")]),
])
def test_words_that_refer_back_and_years_before_the_figure(
    text: str, indicator: str, told: list[tuple[float, str]]
) -> None:
    assert periods(WHO + text, indicator) == told


TABLE = "云岭县政协委员捐助情况\n2023年12月20日\n\n"


@pytest.mark.parametrize(("table", "told"), [
    ("界别|捐款(万元)|物资折价(万元)|小计(万元)\n经济界|4.0|1.5|5.5\n医卫界|3.1|2.1|5.2\n合计|7.1|3.6|10.7\n",
     [("云岭县政协", "2023", 107000)]),
    ("年度|捐款(万元)|捐物折价(万元)|合计(万元)\n2022年|40|5|45\n2023年|31|6|37\n",
     [("云岭县政协", "2022", 450000), ("云岭县政协", "2023", 370000)]),
    ("单位|捐款(万元)|捐物折价(万元)|小计(万元)\n云岭县政协|40|5|45\n白河县政协|31|6|37\n合计|71|11|82\n",
     [("云岭县政协", "2023", 450000), ("白河县政协", "2023", 370000)]),
    ("界别|捐款(万元)|饲草料折款(万元)|小计(万元)\n经济界|4.0|1.5|5.5\n农牧界|3.1|2.1|5.2\n合计|7.1|3.6|10.7\n",
     [("云岭县政协", "2023", 107000)]),
    ("年度|捐款(万元)|防疫物资(万元)|图书实物(万元)|总计(万元)\n2022年|40|5|2|47\n2023年|31|6|1|38\n",
     [("云岭县政协", "2022", 470000), ("云岭县政协", "2023", 380000)]),
    ("年度|捐款(万元)|招商引资(万元)|合计(万元)\n2022年|40|500|540\n2023年|31|600|631\n",
     [("云岭县政协", "2022", 400000), ("云岭县政协", "2023", 310000)]),
])
def test_a_column_that_adds_up_gifts_is_their_total(table: str, told: list[tuple[str, str, float]]) -> None:
    found = [(body, period, value) for body, period, indicator, value in cells_of(TABLE + table)
             if indicator == "funds_donated"]
    assert sorted(found) == sorted(told)


def test_a_column_that_adds_up_different_things_is_a_total_of_none() -> None:
    table = "单位|立案(件)|不予立案(件)|合计(件)\n云岭县政协|40|5|45\n白河县政协|31|6|37\n"
    assert figures("2023年提案情况\n\n" + table, "proposals_filed") == [40, 31]
