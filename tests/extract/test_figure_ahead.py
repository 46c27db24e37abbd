"""Figures told before what they count: 96场——各站室开展协商议事的场次; 214件，这是已经办复的提案."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, WHO, bodies, figures, set_aside, stated

AHEAD: list[tuple[str, float, str]] = [
    ("proposals_submitted", 312, "312件——委员提交的提案总数，界别提案占两成"),
    ("proposals_filed", 286, "286件——经审查立案的提案，比上年略多"),
    ("proposal_filing_rate", 91.6, "91.6%——提案的立案率，为近年最高"),
    ("proposals_replied", 214, "214件——已经办复的提案，余下的正在办"),
    ("proposal_handling_rate", 98.5, "98.5%——提案按期办复的比例"),
    ("proposal_satisfaction_rate", 97.2, "97.2%——委员对提案办理的满意率"),
    ("key_proposals", 12, "12件——由领导领衔督办的重点提案"),
    ("proposal_supervisions", 14, "14次——提案督办活动的次数"),
    ("proposal_adoption_rate", 81.5, "81.5%——提案建议的采纳率"),
    ("consultations", 96, "96场——各站室开展协商议事的场次"),
    ("consultation_topics", 88, "88个——向社会征集的协商议题"),
    ("consultation_topics_adopted", 20, "20个——经筛选确定的协商议题"),
    ("inspections", 13, "13次——组织委员视察的次数"),
    ("research_projects", 18, "18项——年内完成的调研课题"),
    ("research_reports", 17, "17篇——形成的调研报告"),
    ("suggestions_made", 310, "310条——协商、视察中提出的意见建议"),
    ("opinion_reports", 203, "203条——收集报送的社情民意信息，出自各界"),
    ("opinions_adopted", 66, "66条——被上级采用的社情民意信息"),
    ("members", 251, "251名——全县政协委员的总数"),
    ("participation", 1318, "1318人次——委员出席协商、外出视察调研等活动的总量"),
    ("member_workrooms", 38, "38个——全区已设委员工作站（室）的数目"),
    ("training_sessions", 6, "6期——举办的委员培训班"),
    ("lectures", 9, "9期——全年开讲的政协讲堂"),
    ("member_visits", 120, "120人次——主席会议成员走访委员的人次"),
    ("rules_issued", 11, "11项——修订完善的规章制度"),
    ("funds_donated", 865000, "86.5万元——委员捐款捐物的总额"),
    ("people_helped", 318, "318户——得到帮扶的困难群众"),
    ("livelihood_projects", 71, "71件——协商之后办成的民生实事"),
    ("disputes_resolved", 57, "57起——委员参与化解的矛盾纠纷"),
    ("charity_events", 54, "54场——委员开展公益活动的场次"),
    ("investment_amount", 470000000, "4.7亿元——牵线引进的投资总额"),
    ("investment_projects", 9, "9个——牵线落地的招商项目"),
    ("history_publications", 5, "5部——编印出版的文史资料"),
]


@pytest.mark.parametrize("lead", ["——", "—", "，这是", "，这就是", "，是"])
@pytest.mark.parametrize(("indicator", "value", "words"), AHEAD)
def test_what_is_counted_stands_behind_its_figure(indicator: str, value: float, words: str, lead: str) -> None:
    assert stated(f"{NEWS}\n{words.replace('——', lead)}；\n") == [(indicator, value)]


def test_a_list_of_figures_with_a_dash_is_read_line_by_line() -> None:
    text = (
        "桐汭区政协的“数字答卷”\n2024-01-10\n过去一年，桐汭区政协做了些什么？\n"
        "41个——全区挂牌的委员驿站，街道社区29个，园区12个；\n"
        "57场——在村头、楼下举行协商会的场次；\n"
        "近百分之九十六——委员对提案办理的满意率；\n"
        "一百二十余人次——主席会议成员走访委员的人次。\n"
    )
    assert stated(text) == [
        ("member_workrooms", 41),
        ("consultations", 57),
        ("proposal_satisfaction_rate", 96),
        ("member_visits", 120),
    ]
    assert bodies(text, "consultations") == [(57, "桐汭区政协")]


def test_figures_with_a_dash_may_follow_each_other_in_a_sentence() -> None:
    told = "政协的一年：312件——委员提交的提案总数，9期——全年开讲的政协讲堂，11项——修订完善的规章制度。"
    assert stated(f"{NEWS}\n{told}") == [("proposals_submitted", 312), ("lectures", 9), ("rules_issued", 11)]
    assert stated(f"{WHO}开展视察，13次——比协商活动多；走访，120次——都是去看提案办理。") == []


@pytest.mark.parametrize(
    "words",
    [
        "1489人次——委员参加义诊惠及的老人",
        "13次，是历年来开展协商活动最多的一年",
        "12件——不予立案的提案",
        "312件——县人大收到的代表建议",
        "86场——市红十字会举办的公益讲座",
        "18件——委员联名提案",
        "96.5%，这是群众对政协提案工作的满意率",
        "3件——其中由主席督办的重点提案",
        "12000册——赠阅的文史资料",
    ],
)
def test_what_is_no_figure_of_the_committee_is_none_behind_it_either(words: str) -> None:
    assert stated(f"{NEWS}\n{words}；\n") == []


def test_plans_told_behind_a_figure_are_set_aside() -> None:
    text = f"{NEWS}\n12件——拟督办的重点提案；\n"
    assert set_aside(text, "key_proposals") == [(12, "excluded")]


def test_a_figure_that_opens_no_sentence_leads_to_nothing_behind_it() -> None:
    assert figures(f"{WHO}开展视察13次，是协商活动的两倍。", "consultations") == []
    assert figures(f"{WHO}收到提案312件，是立案提案的1.1倍。", "proposals_filed") == []
