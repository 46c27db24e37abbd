"""Figures of another year by 这两个数字, behind a verb or behind the parts of a total; and what is aimed at."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, observations, periods

PAPER = "云岭县政协新闻\n来源：云岭日报 2024-02-06\n"
WHO = PAPER + "云岭县政协"


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2023年编报社情民意信息263篇，获上级采用71篇，而2022年这两个数字是198篇和54篇。", "opinion_reports",
     [(263, "2023"), (198, "2022")]),
    ("2023年编报社情民意信息263篇，获上级采用71篇，而2022年这两个数字是198篇和54篇。", "opinions_adopted",
     [(71, "2023"), (54, "2022")]),
    ("2021年委员满意率为93.8%，建议采纳率为62.4%；到了2023年，两个数字分别是99.1%和81.7%。",
     "proposal_satisfaction_rate", [(93.8, "2021"), (99.1, "2023")]),
    ("2021年委员满意率为93.8%，建议采纳率为62.4%；到了2023年，两个数字分别是99.1%和81.7%。", "proposal_adoption_rate",
     [(62.4, "2021"), (81.7, "2023")]),
    ("2021年满意率93.8%、采纳率62.4%，到2023年，两率分别提升到99.1%、81.7%。", "proposal_adoption_rate",
     [(62.4, "2021"), (81.7, "2023")]),
    ("去年收到提案312件，立案286件，前年同期的这两项指标依次为298件、271件。", "proposals_filed",
     [(286, "2023"), (271, "2022")]),
    ("2023年收到提案312件、立案286件、办结280件，2022年上述三项为298件、271件、270件。", "proposals_replied",
     [(280, "2023"), (270, "2022")]),
    ("2023年召开协商会31场，组织视察12次；2022年，这两个数分别为26场、9次。", "consultations",
     [(31, "2023"), (26, "2022")]),
    ("2023年召开协商会31场，组织视察12次；2022年，这两个数分别为26场、9次。", "inspections",
     [(12, "2023"), (9, "2022")]),
    ("2023年收到提案312件，立案286件，而2022年这三个数字是298件和271件。", "proposals_filed", [(286, "2023")]),
    ("2023年立案286件，办结280件；2022年，同样两项，分别是271件和270件。", "proposals_replied",
     [(280, "2023"), (270, "2022")]),
    ("2023年满意率98.1%、采纳率81.7%。2022年的这两个数字，还只是96%和75.5%。", "proposal_adoption_rate",
     [(81.7, "2023"), (75.5, "2022")]),
    ("2021年编报信息198篇、被采用54篇，两年后的2023年，这两个数字变成了263篇和71篇。", "opinions_adopted",
     [(54, "2021"), (71, "2023")]),
    ("2021年编报信息198篇、被采用54篇，到2023年，这两个单位变成了263人和71人。", "opinions_adopted", [(54, "2021")]),
    ("2023年收到提案312件，立案286件，而2022年这两个数字是298人和271人。", "proposals_filed", [(286, "2023")]),
    ("2023年收到提案312件，立案286件，两个数字都创新高，2022年有人大代表98人。", "proposals_filed", [(286, "2023")]),
])
def test_these_two_figures_are_those_named_before(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(WHO + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2023年立案率由2022年的91.2%调整为89.1%。", "proposal_filing_rate", [(91.2, "2022"), (89.1, "2023")]),
    ("2023年提案满意率由上年的96.2%微降，采纳率从2022年的71.5%抬升到78%。", "proposal_adoption_rate",
     [(71.5, "2022"), (78, "2023")]),
    ("2023年重点提案由2022年的18件精简为12件。", "key_proposals", [(18, "2022"), (12, "2023")]),
    ("2023年满意率由前年的95.5%回升至97.1%。", "proposal_satisfaction_rate", [(95.5, "2022"), (97.1, "2023")]),
    ("2023年委员工作室由22个优化为18个。", "member_workrooms", [(18, "2023")]),
    ("2023年立案率由2022年的91.2%调整，为的是门槛更高，到会率89.1%。", "proposal_filing_rate", [(91.2, "2022")]),
])
def test_from_one_year_to_the_next(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(WHO + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("去年编报社情民意信息418条；获采用88条，分别为全国政协3条、省政协27条、市政协58条，比前年的41条翻了一番多。",
     "opinions_adopted", [(88, "2023"), (41, "2022")]),
    ("2023年召开协商会31场，分别为专题协商会12场、对口协商会19场，2022年为26场。", "consultations",
     [(31, "2023"), (26, "2022")]),
    ("2023年立案286件，分为A类120件、B类166件，比2022年的271件多15件。", "proposals_filed",
     [(286, "2023"), (271, "2022")]),
    ("去年采用信息88条（全国政协3条、省政协27条、市政协58条），比前年的61条多。", "opinions_adopted",
     [(88, "2023"), (61, "2022")]),
    ("去年协商会开了48场，其中专题协商12场、对口协商36场，比前年的41场多7场。", "consultations",
     [(48, "2023"), (41, "2022")]),
    ("去年采用信息88条（全国政协3条、省政协27条、市政协50条），比前年的61条多。", "opinions_adopted", [(88, "2023")]),
    ("2023年立案286件，分为A类120件、B类160件，比2022年的271件多15件。", "proposals_filed", [(286, "2023")]),
    ("2023年立案286件，分为A类120件、B类166件，收到来信比2022年的271件多15件。", "proposals_filed", [(286, "2023")]),
])
def test_another_year_behind_the_parts_of_a_total(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    got = periods(WHO + text, indicator)
    assert [told for told in got if told[0] > 40 or told in found] == found


AHEAD = [
    "报告提出，2024年立案率保持在85%左右，重点提案确定10件、督办15次。",
    "会议还提出，今年立案率稳定在85%左右，重点提案确定10件。",
    "大会提出：“2024年，重点提案督办12次，办复率达到100%。",
    "常委会部署，2024年度协商会办40场、视察12次。",
    "区政协副主席透露，全年协商要突破150场。",
    "全年协商活动将超过150场。",
    "到年底，协商活动有望达到150场，走访委员可望突破300人次。",
]


@pytest.mark.parametrize("sentence", AHEAD)
def test_what_is_proposed_or_hoped_for_is_no_result(sentence: str) -> None:
    told = [(o.mention.indicator, o.mention.value) for o in observations(WHO + "去年收到提案120件。" + sentence)]
    assert told == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("报告指出，2023年重点提案督办12次。", "proposal_supervisions", 12),
    ("报告提出的建议，2023年落地见效，县政协督办提案12次。", "proposal_supervisions", 12),
    ("会议提出，今年以来县政协督办提案12次。", "proposal_supervisions", 12),
    ("会议提出，2023年的126件立案提案要回头看。", "proposals_filed", 126),
    ("协商活动突破150场。", "consultations", 150),
    ("协商活动超过150场，为民办实事。", "consultations", 150),
    ("主要协商活动突破150场。", "consultations", 150),
])
def test_what_was_done_is_one(sentence: str, indicator: str, value: float) -> None:
    assert figures(WHO + "2023年工作扎实。" + sentence, indicator) == [value]


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("征集协商议题264个，筛选后议定61个，全年协商活动73场，提出意见385条。", "consultation_topics_adopted", [61]),
    ("征集协商议题264个，筛选后议定61个，全年协商活动73场，提出意见385条。", "consultations", [73]),
    ("征集协商议题264个，筛选后议定61个，全年协商活动73场，提出意见385条。", "suggestions_made", [385]),
    ("征集协商议题82条，合并后，商定30条、办协商会41场。", "consultations", [41]),
    ("两地政协议定，全年协商活动举行73场。", "consultations", []),
    ("征集协商议题264个，议定61个，开协商会73场。", "consultations", [73]),
    ("征集协商议题264个，各方议定：开协商会73场。", "consultations", []),
    ("会议研究后议定：全年协商活动举行73场。", "consultations", []),
    ("先后有537个协商议题进入议题库，剔除可由部门办的，最终留下128个上会。", "consultation_topics", [537]),
    ("先后有537个协商议题进入议题库，剔除可由部门办的，最终留下128个上会。", "consultation_topics_adopted", [128]),
    ("126条协商议题存入“点单池”，经主席会议把关，保留45条。", "consultation_topics_adopted", [45]),
    ("有45个议题纳入年度协商计划。", "consultation_topics_adopted", [45]),
    ("126条协商议题收进“点单池”，几轮比选，45条脱颖而出。", "consultation_topics", [126]),
    ("126条协商议题收进“点单池”，几轮比选，45条脱颖而出。", "consultation_topics_adopted", [45]),
    ("126个议题办演讲赛，几轮比选，45个节目脱颖而出。", "consultation_topics_adopted", []),
    ("有45个议题纳入年度协商计划。", "consultation_topics", []),
])
def test_topics_collected_and_settled_on(text: str, indicator: str, found: list[float]) -> None:
    assert figures(WHO + "2023年" + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("编报社情民意信息264条，51条为上级政协采用。", "opinions_adopted", [51]),
    ("编报社情民意信息264条，其中51条由省政协办公厅采用。", "opinions_adopted", [51]),
    ("编报社情民意信息264条，51条经县委主要领导批示。", "opinions_adopted", [51]),
    ("编报社情民意信息264条，51条为群众就医方面，27条由界别报送。", "opinions_adopted", []),
    ("近八成建议已被采纳。", "proposal_adoption_rate", [80]),
    ("提案办得实，85%以上所提建议均得到落实。", "proposal_adoption_rate", [85]),
    ("提案办得实，九成意见建议都已转化为举措。", "proposal_adoption_rate", [90]),
    ("一成建议未被采纳，两成问题尚未解决。", "proposal_adoption_rate", []),
    ("交办及时，100%提案均已落实到承办单位。", "proposal_adoption_rate", []),
])
def test_adopted(text: str, indicator: str, found: list[float]) -> None:
    assert figures(WHO + "2023年" + text, indicator) == found
