"""Aims settled beside results, proposals about to be handed on, and figures told with few words of their own."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, RESULT, TITLE, WHO, cases, figures, periods, stated

OPENING = "云岭县政协提案工作\n2024年1月9日\n\n2023年，云岭县政协收到提案120件。"


@pytest.mark.parametrize("sentence", [
    "2024年的目标也已排定：重点提案9件，督办12次，满意率98%以上。",
    "明年的任务同时下达：督办12次，协商会40场。",
    "新一年的硬杠杠随即划好：立案率不低于85%，重点提案9件。",
    "会上亮出了2024年的新指标：督办12次，办复率100%。",
    "县政协当场公布今年目标：重点提案9件，满意率98%以上。",
    "2024年工作任务随之明确，办协商会40场，重点提案9件。",
    "2024年的盘子已经定下：重点提案9件，督办12次。",
    "2024年的“施工图”已绘就：重点提案9件，督办12次。",
    "2024年的日程排满了：督办12次，协商会40场。",
    "2024年工作任务书上写着：督办12次，协商会40场。",
    "会议通过的2024年工作要点明确，重点提案9件，督办12次。",
    "县政协给2024年立了规矩：督办不少于12次，办复率100%。",
    "县政协承诺，2024年办复率100%，满意率98%以上。",
    "2024年，县政协瞄准满意率99%、办复率100%。",
    "目标锁定：办复率100%、满意率98%。",
    "县政协把2024年的满意率目标提到99%，督办目标提到12次。",
    "计划6月底前全部办结，办复率达100%。",
    "提案预定9月底前全部办结。",
    "预计全年督办12次。",
    "下一年度，县政协预备督办12次。",
    "力求年底前办复率达100%。",
    "务求在9月底以前办复率达到100%，满意率达到98%。",
    "各承办单位力求使满意率达到98%以上，办复率保持100%。",
    "以期实现办复率100%。",
    "立案提案将陆续分送承办单位，10月底前办复率达100%。",
    "这批提案将移交县政府办理，办复率达到100%。",
    "主席会议通过《“十百千”行动方案》，即督办12次、重点提案9件。",
    "会议研究了《年度协商计划》，明确协商会40场、督办12次。",
    "会议强调，每名委员全年联系群众不少于5户，撰写社情民意信息2条以上。",
    "每位委员每季度走访一次，化解矛盾纠纷1件以上。",
    "报告对2024年工作作了安排：全年督办12次，开展委员培训3期。",
    "下半年，要重点抓好以下工作：一是督办12次；二是办好委员培训班2期。",
    "下半年，我们将再督办4次；培训委员2期。",
])
def test_an_aim_beside_results_is_no_result(sentence: str) -> None:
    assert stated(OPENING + sentence) == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("2023年目标任务明确，全年督办12次。", "proposal_supervisions", 12),
    ("2023年的任务全部完成，督办12次。", "proposal_supervisions", 12),
    ("2023年重点提案目标清单敲定，重点提案9件。", "key_proposals", 9),
    ("按照2023年目标任务确定的步骤，督办12次。", "proposal_supervisions", 12),
    ("会上公布了2023年目标完成情况，督办12次。", "proposal_supervisions", 12),
    ("2023年的日程排得紧，督办12次。", "proposal_supervisions", 12),
    ("出台《提案督办方案》，全年督办12次。", "proposal_supervisions", 12),
    ("每位委员都包联几户，全年共督办12次。", "proposal_supervisions", 12),
    ("议定事项逐条落实，督办12次。", "proposal_supervisions", 12),
    ("下半年，督办提速，全年督办12次。", "proposal_supervisions", 12),
    ("县政协邀请在外乡贤回乡，督办12次。", "proposal_supervisions", 12),
    ("落实《年度协商计划》，明确分工，共督办12次。", "proposal_supervisions", 12),
    ("会议通过的2023年工作要点全面落实，督办12次。", "proposal_supervisions", 12),
    ("县政协兑现承诺，2023年办复率100%。", "proposal_handling_rate", 100),
    ("县政协承诺2023年督办10次，实际督办12次。", "proposal_supervisions", 12),
    ("紧盯满意率目标，督办12次。", "proposal_supervisions", 12),
    ("县政协把目标锁定群众难题，督办12次。", "proposal_supervisions", 12),
    ("按计划6月底前全部办结，督办12次。", "proposal_supervisions", 12),
    ("两件结转下一年度，督办12次。", "proposal_supervisions", 12),
    ("县政协力求实效，办复率100%。", "proposal_handling_rate", 100),
    ("力求做到件件有回音，督办12次。", "proposal_supervisions", 12),
    ("县政协将提案分送承办单位，办复率100%。", "proposal_handling_rate", 100),
    ("县政协将交办会开到现场，督办12次。", "proposal_supervisions", 12),
    ("县政协将分送情况列表公开，督办12次。", "proposal_supervisions", 12),
    ("提案将交由各单位办理，目前办复率100%。", "proposal_handling_rate", 100),
])
def test_what_was_done_beside_aims_is_a_result(sentence: str, indicator: str, value: float) -> None:
    assert figures(OPENING + sentence, indicator) == [value]


@pytest.mark.parametrize(("indicator", "sentence", "values"), [
    *cases("proposals_filed", [
        ("本年度征得提案108件，立了93件。", [93]),
        ("收到提案108件，审查后立下93件。", [93]),
        ("提案共108件；最终立93件。", [93]),
        ("提案108件，未立15件。", []),
        ("收到提案108件，成立专班3件。", []),
        ("办理提案108件，建立93件台账。", []),
    ]),
    *cases("proposals_submitted", [
        ("本年度提案来件118件，立案102件。", [118]),
        ("全年提案收件118件。", [118]),
        ("提案进件共118件。", [118]),
        ("来信来件118件。", []),
        ("重点提案来件回访9件。", []),
    ]),
    *cases("proposal_handling_rate", [
        ("提案立案140件，140件都答复了。", [100]),
        ("说到提案，这140件都办完了。", [100]),
        ("立案提案140件，全办结了。", [100]),
        ("重点提案9件，9件都办结了。", []),
        ("提案立案140件，其中12件都办结了。", []),
        ("提案立案140件，余下的12件都办结了。", []),
        ("信访件12件都答复了。", []),
        ("提案140件都答复了吗？", []),
    ]),
    *cases("key_proposals", [
        ("列为重点提案的25件均有实效。", [25]),
        ("确定为重点提案的9件全部由领导领办。", [9]),
        ("被列入重点督办提案的9件都办结。", [9]),
        ("未列为重点提案的25件均已办结。", []),
    ]),
    *cases("opinion_reports", [
        ("立案102件，转社情民意信息12件，退回补充5件。", []),
        ("提案立案102件，另转社情民意信息12件。", []),
        ("提案立案102件，改作社情民意信息12件。", []),
        ("归为社情民意信息12件。", []),
        ("向上级报转社情民意信息12件。", [12]),
        ("收集社情民意信息12件。", [12]),
    ]),
    *cases("rules_issued", [
        ("委员考勤、述职等办法新立旧修共9项。", [9]),
        ("机关管理制度立改废9项。", [9]),
        ("议事规则新订旧改合计9项。", [9]),
        ("推动部门办法新立旧修共9项。", []),
        ("制度建设得9项表彰。", []),
    ]),
])
def test_figures_told_with_few_words_of_their_own(indicator: str, sentence: str, values: list[float]) -> None:
    assert figures(NEWS + sentence, indicator) == values


@pytest.mark.parametrize(("sentence", "told"), [
    ("走访委员402人次，而一年前是310人次。", [(402, "2023"), (310, "2022")]),
    ("走访委员402人次，前一年为310人次。", [(402, "2023"), (310, "2022")]),
    ("走访委员402人次，一年之前只有310人次。", [(402, "2023"), (310, "2022")]),
    ("走访委员402人次，比一年前的310人次多92人次。", [(402, "2023"), (310, "2022")]),
    ("走访委员402人次，一年前挂牌的驿站走访委员310人次。", [(402, "2023"), (310, "2023")]),
])
def test_a_year_before_the_year_told(sentence: str, told: list[tuple[float, str]]) -> None:
    assert periods(TITLE.replace("2024年11月9日", "2024年1月9日") + WHO + sentence, "member_visits") == told


@pytest.mark.parametrize(("sentence", "rates"), [
    ("各部门均于10月底前将答复送达提案人，87件全数办结。", [100]),
    ("各职能部门按期将复函寄给委员，87件提案全部办结。", [100]),
    ("有关部门当面答复委员，87件提案全部办结。", [100]),
    ("县住建部门走访企业，87件诉求全部办结。", []),
    ("县直各部门全年接到代表建议87件，全部办结。", []),
])
def test_departments_that_answer_proposals_take_no_figures_away(sentence: str, rates: list[float]) -> None:
    assert figures(TITLE + RESULT + sentence, "proposal_handling_rate") == rates
