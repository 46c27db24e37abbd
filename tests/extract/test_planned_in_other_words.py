"""Plans told by their clause: what a schedule, a term to come, a speech or a letter asks for is no result."""

from __future__ import annotations

import pytest

from tests.extract.told import RESULT, TITLE, figures, stated

LETTER = "致全体政协委员的一封信\n\n各位委员：\n"
SIGNED = "\n政协云岭县委员会\n2024年7月15日\n"


@pytest.mark.parametrize("sentence", [
    "按照部署，今年将从新立案件中选出9件重点提案。",
    "根据年度安排，县政协要把协商会开到40场，督办12次。",
    "依照工作方案，2025年将再建委员工作室14个。",
    "依据既定步骤，委员工作室须增加到30个，办公益活动80场。",
    "年底前，委员工作室要增加到30个，推动解决民生实事60件。",
    "岁末之前社情民意信息要突破300条。",
    "提案将在会后20个工作日内交办，8月底前全部答复，满意率不低于95%。",
    "这些提案将于两会后15日内分送承办单位，国庆前全部办结。",
    "县政协将从已立案的提案中遴选出9件重点提案。",
    "会议强调，提案工作要对标一流，做到立案率、办复率、满意率都是100%。",
    "主席强调：各专委会务必主动，开展督办12次，办协商会40场。",
    "我们想把重点提案从6件增加到9件，把督办从10次提到12次。",
    "委员们盼着将办复率由97%提高到99%。",
])
def test_what_is_to_come_is_no_result(sentence: str) -> None:
    assert stated(TITLE + RESULT + sentence) == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("按照部署，县政协将9件提案列为重点提案。", "key_proposals", 9),
    ("按照年初计划，县政协督办12次。", "proposal_supervisions", 12),
    ("按照计划，要办的提案已全部交办，督办12次。", "proposal_supervisions", 12),
    ("根据安排，主要承办单位上门答复，督办12次。", "proposal_supervisions", 12),
    ("县政协从已立案的提案中遴选出9件重点提案。", "key_proposals", 9),
    ("年底前，县政协督办12次。", "proposal_supervisions", 12),
    ("按照安排，拟写了提案须知，督办12次。", "proposal_supervisions", 12),
    ("按照部署，县政协须督办10次，结果督办了12次。", "proposal_supervisions", 12),
    ("会议强调了提案的重要作用，全年督办12次。", "proposal_supervisions", 12),
    ("会议强调，要办好提案，截至10月底，督办12次。", "proposal_supervisions", 12),
    ("提案在会后20个工作日内交办，督办12次。", "proposal_supervisions", 12),
    ("想方设法把重点提案从6件增加到9件。", "key_proposals", 9),
])
def test_what_was_done_by_a_schedule_is_a_result(sentence: str, indicator: str, value: float) -> None:
    assert figures(TITLE + RESULT + sentence, indicator)[-1:] == [value]


@pytest.mark.parametrize("asked", [
    "县政协党组提议：企业界委员捐款以3000元为起点；每名委员年内反映社情民意信息4条，调处邻里纠纷3件。",
    "我们号召全体委员行动起来，捐款6万元；走访困难群众200户，办义诊12场。",
    "在此倡议各位委员：人人反映社情民意信息4条；化解矛盾纠纷3件。",
])
def test_what_a_letter_asks_of_members_is_no_result(asked: str) -> None:
    assert stated(LETTER + asked + SIGNED) == []


@pytest.mark.parametrize("told", [
    "一年来，您和大家一道，化解矛盾纠纷36件。",
    "县政协号召委员投身一线，先后化解矛盾纠纷36件。",
])
def test_what_a_letter_thanks_members_for_is_a_result(told: str) -> None:
    assert figures(LETTER + told + SIGNED, "disputes_resolved") == [36]
