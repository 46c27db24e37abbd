"""Goals, rules, quotas and points are no figures; nor is what the text has lost."""

from __future__ import annotations

import pytest

from tests.extract.told import RESULT, TITLE, figures, stated


@pytest.mark.parametrize("sentence", [
    "2025年的“小目标”：办复率99%，满意度97%，督办16次。",
    "今年的目标：走访委员300人次。",
    "我们的小目标是，协商活动办满50场。",
    "考核划了三条线：办复率99%、采纳率80%、满意率97%。",
    "合格标准为：办复率99%、满意率95%。",
    "提案办理的硬指标是：办复率99%，督办9次。",
    "办复率99%、满意率97%，每低1个百分点扣1分。",
    "每少办1件扣2分，办复率以99%为准。",
    "按规定，提案3个月内须答复，办复率要达到99%。",
    "新一年，委员工作室要增加到40个。",
    "今年协商会要保持在40场上下。",
    "主席在会上强调，明年要更进一步，协商活动60场，推动落实民生实事90件。",
    "会议要求，全年工作抓好三件事：一要办好协商活动50场，落实民生实事80件；二要让委员讲堂走进楼宇20期；三要培训委员12期。",
    "二是要走访委员200人次。",
    "（三）要编印文史资料3辑。",
    "2025年任务：专题协商8次，视察6次。",
    "县政协给自己定下一个目标：走访委员300人次。",
    "优秀等次的标准：办复率99%、满意率97%。",
    "如果办复率达到99%，满意率97%，可评为优秀。",
])
def test_goals_and_rules_are_no_results(sentence: str) -> None:
    assert stated(TITLE + RESULT + sentence) == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("今年的目标完成情况良好，办复率99%。", "proposal_handling_rate", 99),
    ("考核指标为95%，实际办复率99%。", "proposal_handling_rate", 99),
    ("办复率99%，高出考核线2个百分点。", "proposal_handling_rate", 99),
    ("各项考核指标全面完成，办复率99%。", "proposal_handling_rate", 99),
    ("主要开展协商活动50场。", "consultations", 50),
    ("如果把五年放在一起看，协商活动是203次。", "consultations", 203),
    ("一是要闻专版反响好，全年开展协商活动50场。", "consultations", 50),
    ("二要素保障有力，全年开展协商活动50场。", "consultations", 50),
    ("每少跑一趟腿，百姓就多一分满意，提案满意率98%。", "proposal_satisfaction_rate", 98),
])
def test_what_came_of_goals_is_a_result(sentence: str, indicator: str, value: float) -> None:
    assert figures(TITLE + RESULT + sentence, indicator) == [value]


@pytest.mark.parametrize("title", [
    "云岭县政协2024年协商计划表", "云岭县政协2024年重点工作安排表", "云岭县政协2024年民主监督计划（讨论稿）",
    "提案小百科｜这些规矩要知道", "云岭县政协委员履职积分表", "云岭县政协提案撰写指南", "政协知识问答",
    "云岭县政协委员履职积分办法",
    "云岭县政协2024年度视察工作安排\n（征求意见稿，2023年12月20日）",
])
def test_under_such_a_title_nothing_is_a_result(title: str) -> None:
    assert stated(f"{title}\n\n开展视察6次，协商活动12场，收到提案120件。") == []


@pytest.mark.parametrize("title", [
    "云岭县政协2024年协商计划表完成情况", "云岭县政协常委会工作报告（讨论稿）", "云岭县政协常委会工作报告\n（草案）",
    "云岭县政协委员履职积分榜", "云岭县政协的一张成绩表",
])
def test_under_another_title_figures_are_results(title: str) -> None:
    assert ("inspections", 6) in stated(f"{title}\n2024年12月20日\n\n2024年，云岭县政协开展视察6次。")


@pytest.mark.parametrize(("row", "expected"), [
    ("社情民意信息 | 20 | 每报送1条计2分,省政协采用1条加8分", []),
    ("反映社情民意信息1条得2分。", []),
    ("反映社情民意信息12条，得到各方肯定。", [12]),
])
def test_points_are_no_figures(row: str, expected: list[float]) -> None:
    assert figures(TITLE + row, "opinion_reports") + figures(TITLE + row, "opinions_adopted") == expected


@pytest.mark.parametrize(("sentence", "expected"), [
    ("立案的88件提案，除1件因规划未定延期外，均已办结。", []),
    ("除个别涉及跨年工程的外，88件提案全部办复。", []),
    ("88件提案除3件列入明年计划外，其他均已办复。", []),
    ("88件提案中，5件正在推进，其他全部办复。", []),
    ("除书面答复外，承办单位还当面沟通，88件提案均已办复。", [100]),
    ("除6件作社情民意转送外，立案的88件提案均已办复。", [100]),
    ("除2件延期外，提案办复率98%。", [98]),
])
def test_all_but_some_is_not_all(sentence: str, expected: list[float]) -> None:
    assert figures(TITLE + sentence, "proposal_handling_rate") == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("云岭县政协组织义诊场，募集善款万余元，走访困难户户。", []),
    ("云岭县政协召开届第次会议，委员捐款万余元。", []),
    ("云岭县政协发放慰问金元，委员捐款百万余元。", []),
    ("云岭县政协组织义诊3场，募集善款万余元。", [10000]),
    ("云岭县政协组织义诊场，募集善款3万余元。", [30000]),
    ("云岭县政协组织义诊3场，慰问困难户户主，委员捐款万余元。", [10000]),
])
def test_what_is_left_of_a_lost_figure_is_none(text: str, expected: list[float]) -> None:
    assert figures(TITLE + text, "funds_donated") == expected


@pytest.mark.parametrize("table", [
    "序号 | 项目 | 拟安排数量 | 完成时限\n1 | 视察 | 6次 | 6月\n2 | 协商活动 | 12场 | 全年",
    "活动名称\t计划场次\t责任单位\n协商活动\t12场\t提案委\n委员讲堂\t6期\t文史委",
    "项目 | 2025年目标\n视察 | 6次\n协商活动 | 12场",
    "工作 | 预计数（次）\n视察 | 6次\n协商活动 | 12场",
])
def test_a_table_of_plans_tells_no_result(table: str) -> None:
    assert stated(f"{TITLE}{RESULT}\n{table}\n") == [("proposals_submitted", 120)]


@pytest.mark.parametrize(("table", "consultations"), [
    ("2024年计划 | 协商活动12场\n实际完成 | 协商活动14场", [14]),
    ("项目 | 数量\n视察 | 6次\n协商活动 | 12场", [12]),
    ("项目 | 计划 | 完成\n视察 | 6次 | 8次\n协商活动 | 10场 | 12场", [12]),
    ("项目 | 2023年 | 2025年目标\n视察 | 6次 | 8次\n协商活动 | 12场 | 15场", [12]),
])
def test_a_table_of_results_beside_plans_tells_the_results(table: str, consultations: list[float]) -> None:
    assert figures(f"{TITLE}{RESULT}\n{table}\n", "consultations") == consultations


@pytest.mark.parametrize("text", [
    "云岭县政协年鉴\n\n1998年3月12日，云岭县政协换届。1999年，云岭县政协立案提案188件。",
    "云岭县政协年报\n2025年1月9日\n\n2025年，云岭县政协立案提案188件。",
])
def test_a_year_that_is_not_behind_the_day_of_the_report_is_no_plan(text: str) -> None:
    assert figures(text, "proposals_filed") == [188]
