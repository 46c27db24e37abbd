"""What is counted first, then verbs and a figure (视察活动开展十三次); a rate that is at a level (始终高于97%)."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, figures

OBJECT_FIRST: list[tuple[str, float, str]] = [
    ("proposals_submitted", 312, "提案收集起来有三百一十二件。"),
    ("proposals_filed", 286, "提案予以立案二百八十六件。"),
    ("proposals_replied", 214, "提案办理完毕二百一十四件。"),
    ("key_proposals", 12, "重点提案确定十二件。"),
    ("proposal_supervisions", 14, "提案督办活动开展十四次。"),
    ("consultations", 26, "协商座谈会举行二十六场。"),
    ("consultations", 26, "专题协商会议组织了二十六次。"),
    ("consultation_topics", 88, "协商议题征集归拢起来有八十八个。"),
    ("consultation_topics_adopted", 20, "协商议题审定下来二十个。"),
    ("inspections", 13, "视察活动开展十三次。"),
    ("inspections", 13, "民主监督活动举行十三次。"),
    ("research_projects", 18, "专题调研进行十八次。"),
    ("research_projects", 18, "调研课题安排十八个。"),
    ("research_reports", 17, "调研报告撰写出来十七份。"),
    ("suggestions_made", 310, "各方面意见建议归纳起来有三百一十多条。"),
    ("suggestions_made", 310, "意见建议梳理汇总共三百一十条。"),
    ("suggestions_made", 310, "协商建议提出三百一十条。"),
    ("opinion_reports", 142, "社情民意信息整理报送一百四十二条。"),
    ("opinion_reports", 142, "社情民意信息收集起来有一百四十二条。"),
    ("opinions_adopted", 32, "社情民意信息得到上级采用三十二篇。"),
    ("members", 251, "政协委员登记在册二百五十一名。"),
    ("participation", 1320, "委员参加各项活动计一千三百二十人次。"),
    ("member_workrooms", 22, "委员工作室挂牌设立二十二个。"),
    ("training_sessions", 6, "委员培训班开办六期。"),
    ("training_sessions", 6, "委员学习培训组织六次。"),
    ("lectures", 9, "委员讲堂开设九期。"),
    ("lectures", 9, "政协讲坛举行九场。"),
    ("member_visits", 120, "委员走访了一百二十人次，走访委员完成一百二十人次。"),
    ("rules_issued", 11, "规章制度修订出台十一项。"),
    ("rules_issued", 11, "工作制度建立十一项。"),
    ("funds_donated", 865000, "善款募集了八十六万五千元。"),
    ("funds_donated", 865000, "捐款捐物筹集八十六万五千元。"),
    ("people_helped", 318, "困难群众慰问了三百一十八户。"),
    ("people_helped", 318, "困难学生资助三百一十八名。"),
    ("livelihood_projects", 32, "民生实事办理完成三十二件。"),
    ("livelihood_projects", 32, "为民实事兴办三十二件。"),
    ("disputes_resolved", 57, "矛盾纠纷化解五十七起。"),
    ("disputes_resolved", 57, "邻里纠纷调解处理了五十七件。"),
    ("charity_events", 54, "公益活动举办五十四场。"),
    ("charity_events", 54, "志愿服务组织开展五十四次。"),
    ("investment_amount", 470000000, "招商资金引进四亿七千万元。"),
    ("investment_amount", 470000000, "投资协议额签下四亿七千万元。"),
    ("investment_projects", 9, "投资合作项目引进落地九个。"),
    ("investment_projects", 9, "招商项目洽谈促成九个。"),
    ("history_publications", 5, "文史资料编辑出版五辑。"),
    ("history_publications", 5, "文史书籍编印五部。"),
    ("consultations", 36, "先后办了36场协商，敲定18条措施。"),
    ("consultations", 131, "“议事长桌”已摆开131场协商。"),
    ("opinion_reports", 126, "社情民意信息编辑上报一百二十六期。"),
    ("people_helped", 210, "困难家庭走访了二百一十户。"),
    ("investment_amount", 320000000, "协议资金落实三亿二千万元。"),
]


@pytest.mark.parametrize(("indicator", "value", "words"), OBJECT_FIRST)
def test_what_is_counted_stands_before_its_verb(indicator: str, value: float, words: str) -> None:
    assert set(figures(NEWS + words, indicator)) == {value}


@pytest.mark.parametrize(
    ("indicator", "words"),
    [
        ("suggestions_made", "群众意见建议归纳起来有一百二十条。"),
        ("suggestions_made", "村民提出的意见建议汇总起来有120条。"),
        ("consultations", "委员旁听了3场协商。"),
        ("consultations", "委员参加12场协商。"),
        ("consultations", "云岭县政协委员丁某参与了其中的3场协商。"),
        ("proposals_submitted", "妇联界委员所提12件提案立案9件。"),
        ("proposals_submitted", "委员所提90件提案、党派所提46件提案均已交办。"),
        ("people_helped", "困难群众，走访了12户企业。"),
        ("participation", "委员参加义诊惠及老人1489人次。"),
        ("members", "委员参加活动登记在册320人。"),
    ],
)
def test_others_and_parts_are_none(indicator: str, words: str) -> None:
    assert figures(NEWS + words, indicator) == []


RATES = {
    "proposal_filing_rate": "提案立案率",
    "proposal_handling_rate": "提案办复率",
    "proposal_satisfaction_rate": "提案人满意率",
    "proposal_adoption_rate": "提案建议采纳率",
}


@pytest.mark.parametrize(
    "level",
    [
        "始终高于",
        "稳定在",
        "保持在",
        "站上",
        "来到",
        "始终不低于",
        "一直没有低于",
        "从未低于",
        "一路走到",
        "停在",
        "落在",
        "定格在",
        "锁定在",
        "维持在",
        "站稳",
        "守住",
        "越过",
        "突破",
        "超过",
        "都高于",
        "比2022年抬高4.1个百分点，来到",
        "较上年提升2个百分点，站上",
        "比上年高出2.1个百分点，至",
        "再升三个百分点，到了",
        "常年保持在",
        "仍有",
        "迈上",
        "收于",
        "录得",
    ],
)
@pytest.mark.parametrize("indicator", RATES)
def test_a_rate_is_at_a_level(indicator: str, level: str) -> None:
    assert figures(f"{NEWS}{RATES[indicator]}{level}93.5%。", indicator) == [93.5]
    assert figures(f"{NEWS}{RATES[indicator]}{level}百分之九十三。", indicator) == [93]


@pytest.mark.parametrize(
    "words",
    [
        "较上年高于3%",
        "高于全市平均水平2.1个百分点",
        "高出全市2.1%",
        "不得低于93%",
        "须始终高于93%",
        "不低于93%",
        "提高3个百分点，群众知晓率达到93%",
    ],
)
@pytest.mark.parametrize("indicator", RATES)
def test_a_rise_or_a_requirement_is_no_level(indicator: str, words: str) -> None:
    assert figures(f"{NEWS}{RATES[indicator]}{words}。", indicator) == []


@pytest.mark.parametrize("words", ["确保{}始终高于93%", "要把{}始终保持在93%以上", "要求{}一直高于93%"])
@pytest.mark.parametrize("indicator", RATES)
def test_what_is_asked_for_is_no_level(indicator: str, words: str) -> None:
    assert figures(f"{NEWS}{words.format(RATES[indicator])}。", indicator) == []
