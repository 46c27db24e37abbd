"""Tasks split up, agreements and rules told as what is to come; and spans of years counted up in other words."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, observations, periods

PAPER = "云岭县政协新闻\n来源：云岭日报 2024-05-06\n"
WHO = PAPER + "云岭县政协"


@pytest.mark.parametrize("title", [
    "云岭县政协办公室关于分解2024年度履职任务的通知（摘录）",
    "云岭县政协关于下达全年目标任务的通知",
    "云岭县政协关于细化年度工作指标的通知",
    "云岭县政协写给界别召集人的“小锦囊”",
    "云岭县政协提案办理小贴士",
    "云岭县政协关于做细提案服务的通知（节选）",
])
def test_under_such_a_title_nothing_was_done(title: str) -> None:
    assert not observations(f"{title}\n2024年5月6日\n立案120件。走访委员300人次。\n")


@pytest.mark.parametrize("title", [
    "云岭县政协小贴士栏目帮委员写好提案",
    "云岭县政协关于年度任务完成情况的通报（摘录）",
    "云岭县政协办公室关于2024年度工作情况的通报",
    "一则通知之后：云岭县政协立案见闻",
])
def test_under_another_title_it_was(title: str) -> None:
    assert figures(f"{title}\n2024年5月6日\n立案120件。\n", "proposals_filed") == [120]


@pytest.mark.parametrize("words", [
    "现将全年任务分解如下，请抓好落实。\n1.监督：组织监督性视察7次。\n2.协商：召开协商会120场以上。",
    "现把各专委会年度目标明确如下：开展视察7次，召开协商会40场。",
    "现将本年度工作要点印发于后。\n开展视察7次，召开协商会40场。",
    "现就年度履职任务分工如下：\n一、视察\n开展视察7次。",
])
def test_what_follows_tasks_split_up_is_to_be_done(words: str) -> None:
    assert not observations(f"{WHO}各专委会：\n{words}\n")


@pytest.mark.parametrize("words", [
    "现将全年任务完成情况通报如下：开展视察7次。",
    "现将年度计划执行结果公布如下：\n开展视察7次。",
    "现将目标落实情况报告如下。开展视察7次。",
    "现将一年来的工作报告如下：开展视察7次。",
    "年度任务分解如下时，已开展视察7次。",
])
def test_what_came_of_tasks_is_a_result(words: str) -> None:
    assert figures(f"{WHO}各专委会：\n{words}\n", "inspections") == [7]


@pytest.mark.parametrize("sentence", [
    "按照协议，2025年双方将互派委员考察2批，合编文史专辑1部。",
    "根据两地签订的备忘录，明年要组织视察12次，督办提案15次。",
    "依据合作协议，今后每年编印文史专辑1部，举办委员讲堂4期。",
    "2025年，双方将共同编印文史专辑1部，举办委员讲堂4期。",
    "两地政协将轮流举办委员讲堂4期。",
    "明春，几家政协将联手编印文史专辑1部。",
    "名额几个？计划资助困难学生120名。",
    "谁能领？准备慰问困难家庭120户。",
    "两次评为“不满意”的，由提案委上门督办1次。",
    "逾期未答复的，一律由县政协督办2次。",
    "满意率低于95%的，将组织专项视察1次。",
])
def test_what_is_agreed_or_ruled_is_no_result(sentence: str) -> None:
    told = [(o.mention.indicator, o.mention.value) for o in observations(f"{WHO}今年立案98件。{sentence}\n")]
    assert told == [("proposals_filed", 98)]


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("按照协议，双方互派委员，编印文史专辑1部。", "history_publications", 1),
    ("根据备忘录，双方要办的事都已完成，编印文史专辑1部。", "history_publications", 1),
    ("将共同心愿写进行动，举办委员讲堂4期。", "lectures", 4),
    ("市政协将联合调研成果送到部门，举办委员讲堂4期。", "lectures", 4),
    ("助学计划资助困难学生120名。", "people_helped", 120),
    ("对评为“不满意”的，由提案委上门做工作，全年督办提案12次。", "proposal_supervisions", 12),
    ("不满意的，由主席带队，先后督办提案12次。", "proposal_supervisions", 12),
])
def test_what_was_done_by_them_is_one(sentence: str, indicator: str, value: float) -> None:
    assert figures(f"{WHO}今年立案98件。{sentence}\n", indicator) == [value]


@pytest.mark.parametrize(("sentence", "period"), [
    ("2021年正月，云岭县政协摆出第一张议事桌，如今已有9张。四年算总账：立案356件。", "2021-2024"),
    ("把时间拉回2021年——那年头一回进山——到2023年底，三年累下来立案356件。", "2021-2023"),
    ("五年攒下一本账，立案356件。", "2020-2024"),
    ("三年算下来，立案356件。", "2022-2024"),
    ("三年累积立案356件。", "2022-2024"),
    ("从头看，四年加起来，立案356件。", "2021-2024"),
    ("第三年算起来已立案356件。", "2024"),
    ("2023年立案356件。", "2023"),
])
def test_years_counted_up(sentence: str, period: str) -> None:
    assert periods(f"{PAPER}云岭县政协立足本职。{sentence}", "proposals_filed") == [(356, period)]


@pytest.mark.parametrize(("sentence", "indicator", "found"), [
    ("2023年完成专题调研11项，上年为8项；立案96件。", "proposals_filed", [(96, "2023")]),
    ("2023年慰问困难群众96户，2022年是81户；立案96件。", "proposals_filed", [(96, "2023")]),
    ("2023年建成委员工作室22个，前年只有18个；立案96件。", "proposals_filed", [(96, "2023")]),
    ("2023年办讲堂22批，上年19批；2022年立案81件。", "proposals_filed", [(81, "2022")]),
    ("上年8项任务有结余；立案81件。", "proposals_filed", [(81, "2023")]),
])
def test_another_year_told_beside_a_figure_is_of_that_alone(
    sentence: str, indicator: str, found: list[tuple[float, str]]
) -> None:
    assert periods(WHO + sentence, indicator) == found
