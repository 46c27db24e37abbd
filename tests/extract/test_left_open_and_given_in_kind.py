"""Forms left open, relief told in money and goods, what is still to be done, and what is said of several years."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, figures, observations, periods, set_aside

HEAD = "云岭县政协工作小结\n2024-01-10\n"


@pytest.mark.parametrize("text", [
    "委员开展公益活动○○场，捐款捐物○○万元，帮扶群众○○户。",
    "2023年收到提案〇〇件，立案〇件，办复率百分之○○，满意率○○.○%。",
    "共走访委员〇〇余人次，捐资〇〇〇〇元。",
    "2023年举办委员培训班◯期、讲座〇〇场，捐款××万元。",
    "收到提案\n〇〇件\n立案\n○○件\n调研报告\n〇〇篇",
    "单位 | 捐款(万元) | 立案(件)\n云岭县政协 | ○○ | 〇〇\n沅麓县政协 | 〇〇 | ○○",
])
def test_a_form_left_open_with_rings_states_nothing(text: str) -> None:
    assert observations("县政协年度工作总结\n2024-01-10\n" + text) == ()


@pytest.mark.parametrize(("year", "found"), [
    ("20××年", []), ("XXXX年", []), ("202X年", []), ("□□年", []), ("2023年", [100]), ("××县，2023年", [100]),
])
def test_a_form_with_its_year_left_open_states_nothing(year: str, found: list[float]) -> None:
    text = HEAD + f"{year}，收到提案×××件，立案××件，提案全部办结。"
    assert figures(text, "proposal_handling_rate") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2023年立案二〇件。", [20]),
    ("2023年立案一百〇五件。", [105]),
    ("2023年立案二○○件。", [200]),
    ("2023年立案1○5件。", []),
])
def test_a_ring_that_is_a_naught_stays_one(text: str, found: list[float]) -> None:
    assert figures(HEAD + text, "proposals_filed") == found


RELIEF = """附件2
{title}
(2022年7月1日—7月20日)

单 位 |
{money}(万元) |
{goods}(万元) |
慰问受灾群众(户) |
芦江市政协 |
30.5 |
9.5 |
210 |
柏川区政协 |
12.4 |
|
88 |
市红十字会 |
152 |
38 |
900 |
总 计 |
194.9 |
47.5 |
1198 |
"""


@pytest.mark.parametrize(("title", "money", "goods"), [
    ("芦江市政协系统支援抗洪救灾情况一览表", "现金", "物资折价"),
    ("芦江市政协委员驰援灾区情况统计", "资金", "物品折款"),
    ("芦江市政协抗旱帮扶情况汇总表(慰问)", "钱款", "实物作价"),
    ("芦江市政协爱心捐赠一览", "捐款", "捐物折价"),
])
def test_money_and_goods_of_relief_add_up_for_each_committee(title: str, money: str, goods: str) -> None:
    cells = cells_of(RELIEF.format(title=title, money=money, goods=goods))
    assert [(body, value) for body, _, indicator, value in cells if indicator == "funds_donated"] == [
        ("柏川区政协", 124000),
        ("芦江市政协", 400000),
    ]


@pytest.mark.parametrize(("title", "money", "goods"), [
    ("芦江市政协系统项目投入情况一览表", "资金", "物资折价"),
    ("芦江市政协机关采购情况表", "现金", "实物作价"),
    ("芦江市政协支援抗洪救灾情况一览表", "工程款", "运费"),
])
def test_other_money_in_a_table_is_not_given(title: str, money: str, goods: str) -> None:
    table = RELIEF.format(title=title, money=money, goods=goods).replace("慰问受灾群众", "涉及群众")
    assert not [cell for cell in cells_of(table) if cell[2] == "funds_donated"]


@pytest.mark.parametrize(("text", "found"), [
    ("今年还得加码，委员之家再添10个，重点提案督办12件。", []),
    ("今年咱们得再加把劲，建成委员之家10个。", []),
    ("新的一年还须用力：委员之家新建10个。", []),
    ("今年我们还要跑得更快，委员之家再建10个。", []),
    ("今年更需添柴加火，委员之家建成10个。", []),
    ("下半年必须提速，新建委员之家10个。", []),
    ("今年得益于乡镇支持，建成委员之家10个。", [10]),
    ("今年得到乡镇支持，建成委员之家10个。", [10]),
    ("今年必须啃的硬骨头啃下来了，目前已建成委员之家10个。", [10]),
])
def test_what_must_be_done_this_year_is_no_result(text: str, found: list[float]) -> None:
    assert figures(HEAD + "县政协主席说：“" + text + "”", "member_workrooms") == found


@pytest.mark.parametrize(("text", "found"), [
    ("按照安排，2月底前完成交办，9月底前全部办复，委员满意率要达到98%以上。", []),
    ("根据工作部署，3月10日前分办，8月底前全部答复。", []),
    ("依照计划，提案10月底之前全部办结。", []),
    ("按照方案，今年分三批交办，年底前全部办复。", []),
    ("按照年初部署，10月底前，立案的97件提案均已办复。", [100]),
    ("按照安排，提案已分三批交办，9月底前全部办复。", [100]),
    ("9月底前，97件提案全部办复。", [100]),
])
def test_a_day_that_a_plan_sets_is_no_result(text: str, found: list[float]) -> None:
    assert figures(HEAD + "2023年县政协立案97件。" + text, "proposal_handling_rate") == found


@pytest.mark.parametrize(("text", "found"), [
    ("协助住县的省、市政协委员撰写提案二十一件。", []),
    ("帮助驻区全国政协委员提交提案3件。", []),
    ("组织住市的自治区政协委员递交提案9件。", []),
    ("协助省政协委员撰写提案5件。", []),
    ("助力全国和省政协委员提交提案8件。", []),
    ("住县委员提交提案121件。", [121]),
    ("帮助委员撰写提案121件。", [121]),
    ("县政协委员提交提案121件。", [121]),
])
def test_proposals_of_members_of_other_committees(text: str, found: list[float]) -> None:
    assert figures(HEAD + "2023年，县政协" + text, "proposals_submitted") == found


def test_what_members_of_other_committees_reported() -> None:
    text = HEAD + "2023年，县政协帮助驻我县的市政协委员反映社情民意12条。"
    assert figures(text, "opinion_reports") == []
    assert figures(text.replace("驻我县的市", "县"), "opinion_reports") == [12]


@pytest.mark.parametrize(("text", "found"), [
    ("2021年立案121件，2022年立案133件，两年累计254件，悉数办结。", "2021-2022"),
    ("2020年立案87件；2021年立案121件；2022年立案133件，三年间办复率100%。", "2020-2022"),
    ("2021年立案121件，三年来办复率100%。", "2021-2023"),
    ("2019年立案121件，2021年立案133件，两年来办复率100%。", "2022-2023"),
])
def test_two_years_are_those_told_one_by_one_before(text: str, found: str) -> None:
    assert [period for _, period in periods(HEAD + text, "proposal_handling_rate")] == [found]


@pytest.mark.parametrize("years", ["2021年、2022年", "2021、2022年", "2021年和2022年", "2021、2022两个年度"])
def test_years_listed_before_a_name_are_no_names(years: str) -> None:
    told = periods(HEAD + years + "立案的提案分别为121件、133件，共254件。", "proposals_filed")
    assert told == [(121, "2021"), (133, "2022"), (254, "2021-2022")]


@pytest.mark.parametrize(("text", "found"), [
    ("县政协有委员213名、常务委员41名。", [213]),
    ("县政协有委员2\n13名、常务委员41名。年内开会5次，\n收到提案1\n48件。", [213]),
    ("县政协有常务委员41名。", []),
    ("县政协有委员41名任常务委员。", []),
])
def test_members_told_beside_the_standing_ones(text: str, found: list[float]) -> None:
    assert figures("云岭年鉴（2019）\n2018年，" + text, "members") == found


@pytest.mark.parametrize(("text", "found"), [
    ("去年立案的137件提案一件没落下，都办结了。", [100]),
    ("立案的137件提案没有一件拖着，全部答复了。", [100]),
    ("137件委员提案无一积压，均已办复。", [100]),
    ("12件重点提案一件没落下，都办结了。", []),
    ("137件提案没能分办，都答复不了。", []),
    ("137件诉求一件没落下，都办结了。", []),
])
def test_none_left_behind_says_all(text: str, found: list[float]) -> None:
    assert figures(HEAD + text, "proposal_handling_rate") == found


@pytest.mark.parametrize(("text", "found"), [
    ("专题调研，前年做了15项，去年是19项。", [(15, "2022"), (19, "2023")]),
    ("调研课题，去年跑了12个。", [(12, "2023")]),
    ("外出调研，去年走了12个乡镇。", []),
])
def test_a_topic_and_what_was_done_in_each_year(text: str, found: list[tuple[float, str]]) -> None:
    assert periods(HEAD + text, "research_projects") == found


YEARS = "2021年、2022年、2023年经审查立案的提案分别为121件、133件、140件，累计394件，"


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("无一逾期，均已答复。", "proposal_handling_rate", ["2021-2023"]),
    ("办复率100%、满意率98.6%。", "proposal_handling_rate", ["2021-2023"]),
    ("办复率100%、满意率98.6%。", "proposal_satisfaction_rate", ["2021-2023"]),
    ("悉数办复，满意率98.6%。", "proposal_satisfaction_rate", ["2021-2023"]),
    ("办复率均为100%。", "proposal_handling_rate", ["2021", "2022", "2023"]),
    ("2023年满意率98.6%。", "proposal_satisfaction_rate", ["2023"]),
])
def test_a_share_behind_the_sum_of_the_years_is_of_all(text: str, indicator: str, found: list[str]) -> None:
    assert [period for _, period in periods("云岭县政协三年台账\n2024-02-05\n" + YEARS + text, indicator)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("舉(jǔ)辦委員培訓(xùn)班、,政協(xié)講(jiǎng)壇(tán)各10期,。", 10),
    ("舉(jǔ)辦委員培訓(xùn)班,、政協(xié)講(jiǎng)壇(tán)各10期。,", 10),
    ("舉(jǔ)辦委員培訓(xùn)班、政協(xié)講(jiǎng)壇(tán)各10期，", 10),
])
def test_a_comma_added_behind_another_mark(text: str, found: float) -> None:
    text = "沅陽縣政協這一年\n2022-01-06\n2021年，沅陽縣政協" + text
    assert (figures(text, "training_sessions"), figures(text, "lectures")) == ([found], [found])


def test_the_plan_is_named_as_the_reason() -> None:
    text = HEAD + "今年还得加码，委员之家再添10个。"
    assert set_aside(text, "member_workrooms") == [(10, "plan")]
