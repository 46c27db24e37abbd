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
    "云岭县政协2024年重点工作责任分工",
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
    "仍不满意的，可要求重办，提案委将上门督办1次。",
    "谁能领？资助名额120名。",
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
    ("回到2019年，议事厅刚开张；五年过去，盘点下来，立案356件。", "2019-2024"),
    ("把时针倒推到2022年，三年攒下一本账，立案356件。", "2022-2024"),
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


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2022年，委员为乡村出资195万元；到了去年，这个数涨到241.8万元，多出46.8万元。", "funds_donated",
     [(1950000, "2022"), (2418000, "2023")]),
    ("前年开协商会31场，去年这一数字升至47场。", "consultations", [(31, "2022"), (47, "2023")]),
    ("2021年立案86件，2023年，该数字增加到97件。", "proposals_filed", [(86, "2021"), (97, "2023")]),
    ("前年满意率96.2%，去年这一指标提高到98.4%。", "proposal_satisfaction_rate", [(96.2, "2022"), (98.4, "2023")]),
    ("2022年走访委员120人次，到2023年，这个数字扩大到163人次。", "member_visits", [(120, "2022"), (163, "2023")]),
    ("2022年捐款40万元；2023年这笔钱变成了53.5万元。", "funds_donated", [(400000, "2022"), (535000, "2023")]),
    ("2022年捐款40万元；去年，此项金额减少到36万元。", "funds_donated", [(400000, "2022"), (360000, "2023")]),
    ("2022年立案86件；去年，这个数字升到97家。", "proposals_filed", [(86, "2022")]),
    ("2022年立案86件；去年，这个数字升到97件、120件。", "proposals_filed", [(86, "2022")]),
    ("2022年立案86件；去年，这个数字背后的故事升到97件。", "proposals_filed", [(86, "2022")]),
])
def test_this_figure_is_the_one_told_before(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(WHO + text, indicator) == found


@pytest.mark.parametrize(("text", "period"), [
    ("2021年办复率98.9%，有2件没能当年答复；2022年做到了全部办复。立案96件。", "2022"),
    ("2020年重点提案9件；2021年又定下12件。立案96件。", "2021"),
    ("2020年协商会开了9场；2021年又开了12场。经审查，立案96件。", "2021"),
    ("2020年编报信息90条；2021年翻了番。立案96件。", "2021"),
    ("2020年重点提案9件；2021年12件；2022年15件。立案96件。", "2020"),
    ("2021年重点提案12件，2020年9件。立案96件。", "2021"),
    ("2021年重点提案12件；2019年9件。立案96件。", "2021"),
])
def test_a_sentence_that_went_on_to_the_next_year_leaves_that_to_the_ones_behind(text: str, period: str) -> None:
    assert periods(WHO + text, "proposals_filed") == [(96, period)]


@pytest.mark.parametrize(("question", "indicator", "answer", "found"), [
    ("记者：去年县政协收到的提案是多了还是少了？", "proposals_submitted", "少了一些。2019年收到215件，2018年是238件。",
     [(215, "2019"), (238, "2018")]),
    ("问：委员交上来的提案一共有几件？", "proposals_submitted", "2019年收到215件。", [(215, "2019")]),
    ("主持人：提交的提案数量是升是降？", "proposals_submitted", "逐年升。2019年收到215件，2018年收到198件。",
     [(215, "2019"), (198, "2018")]),
    ("记者：提案办得怎么样？", "proposal_handling_rate", "2019年做到了全部办结。", [(100, "2019")]),
    ("记者：来信办得怎么样？", "proposal_handling_rate", "2019年做到了全部办结。", []),
    ("记者：收到的来信是多了还是少了？", "proposals_submitted", "2019年收到215件。", []),
    ("一问一答说清了收到的提案有多少。", "proposals_submitted", "2019年收到215件。", []),
])
def test_an_answer_is_about_what_was_asked(
    question: str, indicator: str, answer: str, found: list[tuple[float, str]]
) -> None:
    assert periods(f"{PAPER}云岭县政协主席做客直播间。\n{question}\n主席：{answer}\n", indicator) == found


@pytest.mark.parametrize(("sentence", "indicator", "found"), [
    ("又有156户困难群众等来了县政协的慰问，连钱带物7.8万元。", "people_helped", [156]),
    ("又有156户困难群众等来了县政协的慰问，连钱带物7.8万元。", "funds_donated", [78000]),
    ("62名困境儿童盼来了委员的资助。", "people_helped", [62]),
    ("困难户得到帮扶，钱物相加，一共12万元。", "funds_donated", [120000]),
    ("156户困难群众还没盼来县政协的慰问。", "people_helped", []),
    ("去年立案的121件，没有一件落空，都办完了。", "proposal_handling_rate", [100]),
    ("立案提案98件，无一拖延，全部办结。", "proposal_handling_rate", [100]),
    ("立案98件，一件也没漏，都答复了。", "proposal_handling_rate", [100]),
    ("立案98件，没有一件重复，都办不完。", "proposal_handling_rate", []),
    ("信访98件，没有一件落空，都办完了。", "proposal_handling_rate", []),
    ("民生实事嘛，前年办了76件，去年办了103件。", "livelihood_projects", [76, 103]),
    ("民生实事，2021年办成76件，2022年办成103件。", "livelihood_projects", [76, 103]),
    ("民生小事呢，2022年我们办成了48件。", "livelihood_projects", [48]),
    ("民生实事嘛，前年听了76场汇报。", "livelihood_projects", []),
    ("社情民意信息163篇，获上级采用49篇，采用比例三成有余。", "proposal_adoption_rate", []),
    ("提案提出的建议被采纳的占七成六。", "proposal_adoption_rate", [76]),
])
def test_other_words_for_help_and_all_done(sentence: str, indicator: str, found: list[float]) -> None:
    assert figures(f"{WHO}去年工作扎实。{sentence}", indicator) == found
