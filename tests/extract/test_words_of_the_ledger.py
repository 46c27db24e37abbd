"""Figures as staff word them who go through the proposals: what came in, was answered, adopted, supervised."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures, periods

REPLIED = [
    ("立案提案143件，年内得到书面答复的140件，余下3件续办。", "proposals_replied", [140]),
    ("立案提案96件，收到正式答复的有95件。", "proposals_replied", [95]),
    ("立案提案218件，拿到了书面回复的共213件。", "proposals_replied", [213]),
    ("立案提案138件，已见面沟通并书面答复的131件。", "proposals_replied", [131]),
    ("立案提案一百三十八件，已书面答复的一百三十一件。", "proposals_replied", [131]),
    ("提案立案87件，10月底前作出答复的提案85件。", "proposals_replied", [85]),
    ("来信143件，得到书面答复的140件。", "proposals_replied", []),
    ("人大代表建议143件，已书面答复的140件。", "proposals_replied", []),
    ("未得到书面答复的3件跨年续办。", "proposals_replied", []),
    ("收到书面答复的重点提案12件。", "proposals_replied", []),
    ("承办部门办复提案679件。", "proposals_replied", [679]),
    ("承办部门举办培训班12期。", "training_sessions", []),
    ("主管部门办复提案679件。", "proposals_replied", []),
]

ALL_ANSWERED = [
    ("提案立案160件，160件都答复了提案人。", "proposal_handling_rate", [100]),
    ("提案收到96件，立案的88件均已书面答复了委员。", "proposal_handling_rate", [100]),
    ("立案提案160件，这160件全答复给委员。", "proposal_handling_rate", [100]),
    ("提案交办，171件分派到52个承办部门，没有一件拖欠，件件给了书面答复。", "proposal_handling_rate", [100]),
    ("提案立案94件，94件交到31家单位，件件都作了正式答复。", "proposal_handling_rate", [100]),
    ("提案集中交办后，49个承办单位倒排时间表，到11月中旬悉数办理完毕。", "proposal_handling_rate", [100]),
    ("提案集中交办后，10月上旬全部办结。", "proposal_handling_rate", [100]),
    ("提案集中交办后，11月20日全部书面答复。", "proposal_handling_rate", [100]),
    ("提案立案160件，余下的12件都答复了提案人。", "proposal_handling_rate", []),
    ("重点提案12件都答复了提案人。", "proposal_handling_rate", []),
    ("提案立案160件，没有一件答复了提案人。", "proposal_handling_rate", []),
    ("来信171件分派到52个部门，件件给了书面答复。", "proposal_handling_rate", []),
    ("提案交办会提出，务必到11月中旬全部办理完毕。", "proposal_handling_rate", []),
    ("提案按规定应在每月全部办结。", "proposal_handling_rate", []),
]

SUBMITTED = [
    ("一年里收上来的提案是178件。", "proposals_submitted", [178]),
    ("收进来的委员提案共205件。", "proposals_submitted", [205]),
    ("收来的提案有312件。", "proposals_submitted", [312]),
    ("收上来的提案答复意见是178件。", "proposals_submitted", []),
    ("收上来的提案线索是178件。", "proposals_submitted", []),
]

CHOSEN_AND_ADOPTED = [
    ("测评表里，打“满意”或“基本满意”的合占97.2%。", "proposal_satisfaction_rate", [97.2]),
    ("征询表上，勾“满意”和“基本满意”的共占九成八。", "proposal_satisfaction_rate", [98]),
    ("委员填“满意”与“比较满意”的总占到99.1%。", "proposal_satisfaction_rate", [99.1]),
    ("居民填“满意”或“基本满意”的合占97.2%。", "proposal_satisfaction_rate", []),
    ("打“不满意”的占1.2%。", "proposal_satisfaction_rate", []),
    ("重点提案仍为10件。", "key_proposals", [10]),
    ("重点提案依旧是9件。", "key_proposals", [9]),
    ("重点提案仍然保持在12件。", "key_proposals", [12]),
    ("重点提案稳定在15件。", "key_proposals", [15]),
    ("重点提案还差3件没有答复。", "key_proposals", []),
    ("重点提案仍有3家单位未答复。", "key_proposals", []),
    ("提案委会同区委、区政府督查室开展联合督办18次。", "proposal_supervisions", [18]),
    ("政协办公室联合政府督查室督办13次。", "proposal_supervisions", [13]),
    ("政府督查室会同住建局督办13次。", "proposal_supervisions", []),
    ("提案所提建议获采纳、转化为政策和项目的，占到立案总数的七成六。", "proposal_adoption_rate", [76]),
    ("提案中的建议被采纳并写入文件的，占了81.5%。", "proposal_adoption_rate", [81.5]),
    ("意见建议被吸纳、变为具体举措的占比83%。", "proposal_adoption_rate", [83]),
    ("已落实或采纳的A类件229件，占80.6%；列入计划的B类件41件。", "proposal_adoption_rate", [80.6]),
    ("提案所提问题已解决的A类件，占62%。", "proposal_adoption_rate", [62]),
    ("未被采纳、转化为来信的，占到立案总数的一成。", "proposal_adoption_rate", []),
    ("拟采纳并转化为政策的，占到立案总数的七成六。", "proposal_adoption_rate", []),
    ("惠民政策和项目落实率98%。", "proposal_adoption_rate", []),
]

TOLD = REPLIED + ALL_ANSWERED + SUBMITTED + CHOSEN_AND_ADOPTED


@pytest.mark.parametrize(("told", "indicator", "values"), TOLD, ids=[f"{i}:{t[:18]}" for t, i, _ in TOLD])
def test_the_words_of_the_ledger_tell_their_figures(told: str, indicator: str, values: list[float]) -> None:
    assert figures(WHO + told, indicator) == values


def test_members_together_with_parties_are_no_other_organisation() -> None:
    told = "云岭县政协2023年的提案情况。民主党派、工商联及委员所提提案为317件，经审定立案274件。"
    assert figures(told, "proposals_submitted") == [317]
    assert figures(told, "proposals_filed") == [274]


def test_a_party_alone_is_another_organisation() -> None:
    told = "云岭县政协2023年的提案情况。工商联提交提案31件，立案27件。"
    assert figures(told, "proposals_filed") == []


def test_offices_that_handle_proposals_answer_for_the_committee() -> None:
    told = "云岭县政协2023年立案提案一百件；承办部门办复九十八件，办复率98%。"
    assert figures(told, "proposals_replied") == [98]
    assert figures(told, "proposal_handling_rate") == [98]


@pytest.mark.parametrize("verb", ["收到", "征集到", "接到", "受理"])
def test_proposals_are_named_once_for_the_numbers_of_several_years(verb: str) -> None:
    told = f"云岭县政协工作回顾。提案数量先降后升：2019年{verb}203件，2020年{verb}187件，2021年{verb}214件。"
    assert periods(told, "proposals_submitted") == [(203, "2019"), (187, "2020"), (214, "2021")]


@pytest.mark.parametrize("others", ["来信数量", "社情民意信息数量", "热线工单数量"])
def test_numbers_of_something_else_over_several_years_are_no_proposals(others: str) -> None:
    told = f"云岭县政协工作回顾。提案数量，稳中有升。{others}先降后升：2019年收到203件，2020年收到187件。"
    assert figures(told, "proposals_submitted") == []


@pytest.mark.parametrize("dateline", ["沅岭发布2025年1月21日讯", "沅岭日报1月21日电(记者 文禾)", "2025年1月21日讯"])
def test_a_dateline_is_no_word_of_the_first_sentence(dateline: str) -> None:
    told = f"""发布时间：2025-01-21
{dateline}  昨天下午闭幕的政协云岭区五届四次会议传来消息：五届三次会议后的这一年，区政协收到提案174件。\
提案办复率为100%。"""
    assert periods(told, "proposal_handling_rate") == [(100, "2024")]


def test_a_year_late_in_a_sentence_behind_a_dateline_is_none_of_what_follows() -> None:
    told = """云岭日报2025年11月21日讯  云岭区政协昨日召开会议，就城区停车、老旧小区改造等群众关心的事项，\
过去一年，收到提案174件。
今年提案办复率为100%。"""
    assert periods(told, "proposal_handling_rate") == [(100, "2025")]
