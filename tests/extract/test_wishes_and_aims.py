"""What a committee wishes for, sets itself or asks of others is no figure of it; what came of that is."""

from __future__ import annotations

import pytest

from tests.extract.told import RESULT, TITLE, figures, stated


@pytest.mark.parametrize("sentence", [
    "谈到明年的打算，提案督办12次，办复率99%。",
    "聊起新年心愿，大家七嘴八舌：走访委员300人次，办协商会40场。",
    "问起下一年的安排与盘算，主席掰着指头算：协商会40场。主席想把委员工作室增加到30个。",
    "我们想把协商会办到40场，督办办到12次。",
    "委员们盼着把提案办复率提高到99%，满意率提高到98%。",
    "县政协铆足劲将委员工作室建到30个。",
    "2025年，县政协给自己定的指标是：督办12次，办复率99%。",
    "县政协为明年立下军令状：办复率99%，协商会40场。",
    "年度大会提出的任务是督办12次。",
    "县政协给自己加了码，督办12次，协商会40场。",
    "凡立案的，都要见面，都要回访，办复率、满意率均为100%。",
    "承办单位须在三个月内答复，做到办复率100%。",
    "凡属重点提案的，一律上门督办2次，办复率100%。",
    "如果大家都动起来，预计可办公益活动80场，走访委员300人次。",
    "预计到年底可编报社情民意信息200条，被采用60条。",
    "今年提案满意率要冲98%。",
    "新一年采纳率要一举迈过九成。",
    "全县上下正朝着办复率99%迈进。",
    "县政协要把协商会做到40场。",
])
def test_wishes_and_aims_are_no_results(sentence: str) -> None:
    assert stated(TITLE + RESULT + sentence) == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("谈起去年的打算，如今都落了地，督办12次。", "proposal_supervisions", 12),
    ("想方设法把难题解开，督办12次。", "proposal_supervisions", 12),
    ("县政协把群众的所思所想放在心上，督办12次。", "proposal_supervisions", 12),
    ("想把提案办实，就得多跑，督办12次。", "proposal_supervisions", 12),
    ("年初给自己定的指标是10次，实际督办12次。", "proposal_supervisions", 12),
    ("完成了年初定下的任务：督办12次。", "proposal_supervisions", 12),
    ("对照年初提出的任务：督办12次。", "proposal_supervisions", 12),
    ("凡立案的，都要见面，截至10月底，办复率99%。", "proposal_handling_rate", 99),
    ("须在三个月内答复的提案全部按期办理，办复率100%。", "proposal_handling_rate", 100),
    ("平凡岗位见真情，委员走访慰问困难群众300人。", "people_helped", 300),
    ("如果把督办比作接力，今年跑了12棒，督办12次。", "proposal_supervisions", 12),
    ("满意率首次迈上98%的台阶。", "proposal_satisfaction_rate", 98),
    ("办复率冲上99%。", "proposal_handling_rate", 99),
    ("坚持需要什么办什么，督办12次。", "proposal_supervisions", 12),
])
def test_what_was_done_is_a_result(sentence: str, indicator: str, value: float) -> None:
    assert figures(TITLE + RESULT + sentence, indicator) == [value]


@pytest.mark.parametrize("title", [
    "致全县政协委员的一封信", "致各位政协委员的公开信", "致住云岭省政协委员的邀请函", "致广大提案者的一封公开信",
])
def test_what_a_letter_asks_for_is_no_result(title: str) -> None:
    asks = "新春将至，请您做几件小事：到社区办义诊1场，提交提案2件，走访群众20户。"
    assert stated(f"{title}\n\n各位委员：\n{asks}\n云岭县政协办公室\n2024年11月9日") == []


def test_a_letter_may_tell_of_what_was_done() -> None:
    told = "2023年，云岭县政协收到提案120件。"
    letter = "致全县政协委员的一封信\n\n各位委员：\n{}\n云岭县政协办公室\n2024年1月9日"
    assert stated(letter.format(told + "新的一年，请您办义诊1场。")) == [("proposals_submitted", 120)]
    assert stated(letter.format("请您看看这一年：去年云岭县政协收到提案120件。")) == [("proposals_submitted", 120)]
    assert stated("致敬履职路上的政协委员\n2024年1月9日\n请您看看，云岭县政协办义诊9场。") == [("charity_events", 9)]


@pytest.mark.parametrize(("closing", "expected"), [
    ("（本办法自2025年1月1日起施行）", []),
    ("本卡自印发之日起试行。", []),
    ("《提案办法》自2025年1月1日起施行。", [9]),
    ("本届政协自2025年1月起实施新办法。", [9]),
])
def test_what_says_from_when_it_holds_sets_rules(closing: str, expected: list[float]) -> None:
    text = f"云岭县政协委员履职\n2024年11月9日\n\n云岭县政协办义诊9场。\n{closing}"
    assert figures(text, "charity_events") == expected


@pytest.mark.parametrize(("sentence", "indicator", "expected"), [
    ("在“委员讲堂”主讲1场6分。", "lectures", []),
    ("主讲“委员讲堂”1期（记8分）。", "lectures", []),
    ("开展义诊1场得五分、参加视察1次2分。", "charity_events", []),
    ("“委员讲堂”开讲6期，分3个专题。", "lectures", [6]),
    ("“委员讲堂”开讲6期，得分96分。", "lectures", [6]),
    ("开展义诊9场3分会场。", "charity_events", [9]),
])
def test_what_earns_points_is_no_figure(sentence: str, indicator: str, expected: list[float]) -> None:
    assert figures(TITLE + RESULT + sentence, indicator) == expected


@pytest.mark.parametrize(("sentence", "expected"), [
    ("他递的提案都离不开一个“竹”字，县里据此出台了奖补办法1个。", []),
    ("建议被采纳后，市里专门制定了管理办法2项。", []),
    ("有关部门随后修订管理规定3项。", []),
    ("县委、县政府出台惠企办法3项。", []),
    ("县政协在家里、在村里听意见，修订工作制度3项。", [3]),
    ("报请县委印发协商工作制度3项。", [3]),
    ("县政协党组完善工作制度3项。", [3]),
])
def test_rules_of_the_county_are_none_of_the_committee(sentence: str, expected: list[float]) -> None:
    assert figures(TITLE + RESULT + sentence, "rules_issued") == expected


def test_a_word_in_quotes_is_no_speech() -> None:
    text = TITLE + RESULT + "他在全会上递的提案都离不开一个“竹”字，制定管理办法2项。"
    assert figures(text, "rules_issued") == []
    assert figures(TITLE + RESULT + "他笑着说“今年不一样”，县政协制定工作制度2项。", "rules_issued") == [2]
