"""Figures told in words of use, of those called upon, and in a quotation whose speaker tells what it is about."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, WHO, cases, cells_of, figures, set_aside

CALLED = "云岭县政协助学\n2024年9月9日\n"
QUOTED = "云岭县政协：搭桥\n2024-01-16\n"

WORDS = [
    *cases("proposals_filed", [
        ("县政协收到的201件提案里，178件予以立案。", [178]),
        ("委员所提的93件提案中，81件立案交办。", [81]),
        ("征集的312件提案中，12件不予立案。", []),
        ("收到来信320件，46件立案办理。", []),
    ]),
    *cases("consultation_topics", [
        ("县政协向各界领回协商选题64个，逐一登记。", [64]),
        ("志愿者从院坝里捎回议题88条。", [88]),
        ("县政协从社区带回群众意见120条。", []),
        ("县政协收回议题征求意见表96份。", []),
    ]),
    *cases("consultation_topics_adopted", [
        ("经部门筛选，27个议题列入协商计划。", [27]),
        ("县政协征集协商议题120个，经有关部门论证，确定31个。", [31]),
        ("财经部门筛选出27个议题。", []),
    ]),
    *cases("consultations", [
        ("协商桌搬进院子，委员与居民先后商量了31场。", [31]),
        ("协商议事进网格，全年共议了18场。", [18]),
        ("县里办起协商驿站，大家累计坐下来谈了22场。", [22]),
        ("围绕地价反复协商，双方先后谈了9场。", []),
        ("剧团进了城，一年唱了31场，共议了8场演出。", []),
    ]),
    *cases("member_workrooms", [
        ("第一个委员工作室在老街挂牌。几年间，县政协先后建起23个这样的工作室。", [23]),
        ("第一个委员工作室在老街挂牌。一年里，县政协建起23个工作室。", [23]),
        ("委员驿站受欢迎。县政协又新建14处驿站。", [14]),
        ("委员驿站受欢迎。物流公司建起14个驿站。", []),
        ("委员驿站受欢迎。镇里建起14个快递驿站。", []),
        ("县里建起14个驿站，供骑手歇脚。", []),
    ]),
    *cases("training_sessions", [
        ("培训委员的班次有6期。", [6]),
        ("培训委员的班，一年办了5期。", []),
        ("轮训委员4期。", [4]),
        ("委员参加了省里培训委员的班。", []),
        ("培训委员会干部3期。", []),
    ]),
    *cases("members", [
        ("委员队伍：委员238名，涵盖26个界别。", [238]),
        ("委员构成：政协委员251人。", [251]),
        ("委员251名，分属28个界别，平均年龄46岁。", [251]),
        ("提案委员会委员组成：委员15名。", []),
        ("视察团成员：委员18名，分属6个界别。", []),
        ("视察团由40人组成，委员18名，分属6个界别。", []),
        ("列席会议的委员18名，分属6个界别。", []),
    ]),
    *cases("funds_donated", [
        ("委员书画家义演，门票收入8.6万元当场捐给残疾儿童。", [86000]),
        ("委员的摄影作品义拍款12.3万元，如数捐赠希望小学。", [123000]),
        ("委员把稿费2.1万元全部捐出。", [21000]),
        ("村民卖桃收入6万元全部存进银行。", []),
        ("委员为环卫工人赠送棉衣，共花费4.2万元。", [42000]),
        ("公司给员工赠送保险，花费5万元。", []),
        ("委员中秋送出月饼、粮油和红包合计3.3万元。", [33000]),
        ("商场促销，发放红包合计3.3万元。", []),
        ("委员企业和委员个人捐款86万元。", [860000]),
        ("张大为委员个人捐款86万元。", []),
    ]),
    *cases("people_helped", [
        ("委员牵手低保户312户，送去化肥。", [312]),
        ("委员一对一帮带建档立卡户207户。", [207]),
        ("委员照料孤寡老人46名。", [46]),
        ("县政协看望病困老人58名。", [58]),
        ("委员探望了64名独居老人。", [64]),
        ("县政协看望病困委员12名。", []),
        ("调研组走访建档立卡户56户。", []),
        ("为低保对象42户办理复核。", []),
        ("产业园牵手贫困村12个。", []),
    ]),
    *cases("investment_projects", [
        ("由委员牵线的，全年共有9个项目，协议投资额12.6亿元。", [9]),
        ("委员促成的有7个，合同金额3.2亿元。", [7]),
        ("牵线的委员，全年共有9个。", []),
        ("五年间县政协招商签约的项目有41个。2023年，签约12个、引资18亿5000万元。", [41, 12]),
        ("2023年，落地6个、协议资金7亿元。", [6]),
        ("2023年，签约12个，引资无望。", []),
        ("县里签约服务点12个、引进人才3名。", []),
    ]),
]


@pytest.mark.parametrize(("indicator", "text", "values"), WORDS)
def test_told_by_the_use_that_was_made(indicator: str, text: str, values: list[float]) -> None:
    assert figures(NEWS + text, indicator) == values


def test_a_thing_told_by_its_place_is_of_the_committee() -> None:
    assert figures(f"{WHO}委员和委员企业拿出帮扶资金165万元，牵手困难家庭203户。", "people_helped") == [203]


@pytest.mark.parametrize(("opening", "told"), [
    ("今年以来，云岭县政协号召委员捐资助学，", True),
    ("近两年来，云岭县政协倡议全体委员捐资助学，", True),
    ("今年6月以来，云岭县政协号召广大委员伸出援手，", True),
    ("云岭县政协号召委员捐资助学，", False),
    ("云岭县政协倡议全体委员捐资助学，", False),
    ("今年以来，好事连连。云岭县政协号召委员捐资助学，", False),
    ("今年以来，好事连连；云岭县政协倡议各界委员捐资助学，", False),
])
def test_what_was_called_for_is_done_where_the_sentence_looks_back(opening: str, told: bool) -> None:
    text = f"{CALLED}{opening}募集助学金21万元。"
    assert figures(text, "funds_donated") == ([210000] if told else [])
    assert set_aside(text, "funds_donated") == ([] if told else [(210000, "plan")])


@pytest.mark.parametrize("speaker", [
    "云岭县政协办公室主任翻着2023年的社情民意登记簿说。",
    "云岭县政协办公室主任指着2023年社情民意信息台账介绍，信息员有60名。",
])
def test_who_is_quoted_tells_of_what_and_when(speaker: str) -> None:
    cell = ("云岭县政协", "2023", "opinion_reports", 312)
    assert cells_of(f"{QUOTED}“一年收到312条，比哪年都多。”{speaker}") == [cell]
    assert cells_of(f"{QUOTED}“一年收到312条。这不容易。”{speaker}") == [cell]
    assert ("云岭县政协", "2023", "opinions_adopted", 41) in cells_of(
        f"{QUOTED}“一年收到312条。”{speaker}这些信息，被市级采用41条。"
    )


@pytest.mark.parametrize("behind", [
    "”云岭县政协办公室主任翻着2023年的来信登记簿说。",
    "”云岭县政协办公室主任说，社情民意信息另有台账。",
    "”办公室主任一边翻着登记簿，一边说起社情民意。",
    "”\n社情民意由云岭县政协报送，主任介绍。",
    "云岭县政协社情民意工作组组长说。",
])
def test_what_is_not_said_of_the_quotation_is_no_topic(behind: str) -> None:
    assert cells_of(f"{QUOTED}“一年收到312条，比哪年都多。{behind}") == []
