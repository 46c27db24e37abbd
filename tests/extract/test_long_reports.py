"""Forms of long reports: an earlier figure with its time, one year alone, reasons, sections, objects told first."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures, periods

DATED = "云岭县政协新闻\n2024-11-21\n今年以来，云岭县政协"


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("委员工作室从去年的19个增加到27个。", "member_workrooms", [(19, "2023"), (27, "2024")]),
    ("委员工作室由2022年的19个扩展到27个。", "member_workrooms", [(19, "2022"), (27, "2024")]),
    ("委员工作室从上年的19个发展到27个。", "member_workrooms", [(19, "2023"), (27, "2024")]),
    ("提案督办由去年的9次增至14次。", "proposal_supervisions", [(9, "2023"), (14, "2024")]),
    ("形成调研报告从前年的7篇增加到11篇。", "research_reports", [(7, "2022"), (11, "2024")]),
    ("委员满意率由去年的95.2%攀升至98.7%。", "proposal_satisfaction_rate", [(95.2, "2023"), (98.7, "2024")]),
    ("委员工作室从19个增加到27个。", "member_workrooms", [(27, "2024")]),
    ("委员工作室从最初的19个增加到27个。", "member_workrooms", [(27, "2024")]),
    ("委员满意率从起初的91%提升到98%。", "proposal_satisfaction_rate", [(98, "2024")]),
    ("提案督办则从9次增加到14次。", "proposal_supervisions", [(14, "2024")]),
])
def test_an_earlier_figure_counts_where_its_own_time_is_told(
    text: str, indicator: str, told: list[tuple[float, str]]
) -> None:
    assert periods(DATED + text, indicator) == told


YEARS = "云岭县政协新闻\n2023-11-21\n五年来，云岭县政协"


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("共召开专题协商会161场，办成实事90件。单是今年，就开了38场。", "consultations", [161, 38]),
    ("收到提案1236件，立案1021件。仅去年就收到286件。", "proposals_submitted", [1236]),
    ("收到提案1236件。仅去年就收到286件。", "proposals_submitted", [1236, 286]),
    ("报送社情民意信息1420篇。光是2022年就报送386篇。", "opinion_reports", [1420, 386]),
    ("累计建成委员工作室46个，仅2022年就建成13个。", "member_workrooms", [46, 13]),
    ("收到提案1236件。仅去年就立案286件。", "proposals_submitted", [1236]),
    ("报送社情民意信息1420篇。仅去年就被采用86篇。", "opinion_reports", [1420]),
    ("共召开专题协商会161场。仅今年，就开了38场招聘会。", "consultations", [161]),
    ("共召开专题协商会161场，举办义诊36场。仅今年，就开了38场。", "consultations", [161]),
])
def test_one_year_alone_is_told_of_what_was_told_before(text: str, indicator: str, told: list[float]) -> None:
    assert figures(YEARS + text, indicator) == told


@pytest.mark.parametrize(("text", "period"), [
    ("捐款186万元，比上年减少，主要原因是2021年有一笔疫情专项捐赠；帮扶困难群众836人。", "2023"),
    ("受益面有所变化，原因在于2021年活动合并，帮扶困难群众836人。", "2023"),
    ("受益面有所变化，由于2021年活动停办，帮扶困难群众836人。", "2023"),
    ("捐款186万元；2021年救助困难群众836人。", "2021"),
])
def test_the_time_of_a_reason_holds_for_the_reason_alone(text: str, period: str) -> None:
    assert periods(WHO + text, "people_helped") == [(836, period)]


@pytest.mark.parametrize(("heading", "found"), [
    ("三、社情民意：来稿下降，采用提升", [412, 451]), ("（三）社情民意信息", [412, 451]),
    ("三、文史资料：来稿下降", []), ("社情民意信息共编发的期数如下所述。", []),
])
def test_a_heading_of_a_section_says_what_is_collected(heading: str, found: list[float]) -> None:
    text = f"云岭县政协2023年工作总结\n2024-01-12\n\n{heading}\n2023年收集412条，2022年为451条。\n"
    assert figures(text, "opinion_reports") == found


def test_a_label_of_a_list_says_what_the_next_one_counts() -> None:
    rows = "社情民意信息\n388条\n\n市级以上采用\n131条\n\n委员总数\n256名\n\n走访委员\n205人次\n"
    text = "云岭县政协2023年成绩单\n2024-01-12\n\n" + rows
    assert figures(text, "opinions_adopted") == [131]
    assert figures(text.replace("社情民意信息", "委员论文"), "opinions_adopted") == []


@pytest.mark.parametrize(("text", "found"), [
    ("对县住建局、县供电公司开展民主评议，共提出意见建议92条。", [92]),
    ("向县教育局、县医院反馈情况，提出意见建议92条。", [92]),
    ("县供电公司、县住建局召开座谈会，提出意见建议92条。", []),
])
def test_those_who_are_judged_do_not_act(text: str, found: list[float]) -> None:
    assert figures(WHO + "开展视察7次。" + text, "suggestions_made") == found


@pytest.mark.parametrize(("event", "period"), [
    ("面对2020年突如其来的疫情，各界委员捐款捐物2316万元。", "2019-2023"),
    ("迎战2021年的洪水，委员转移群众。", "2019-2023"),
    ("2020年，各界委员捐款捐物2316万元。", "2020"),
])
def test_the_time_of_an_event_holds_for_its_own_sentence(event: str, period: str) -> None:
    text = f"云岭县政协五年工作回顾\n2023-12-20\n\n五年来，云岭县政协收到提案936件。{event}建成委员工作室86个。\n"
    assert periods(text, "member_workrooms") == [(86, period)]


@pytest.mark.parametrize(("text", "found"), [
    ("开展协商活动68场次。指导10个县市政协在村寨开展协商3460场次。", [68]),
    ("开展协商活动68场次，推动全市九个县区政协开展协商860场次。", [68]),
    ("开展协商活动68场次，指导3个协商驿站开展协商26场次。", [68, 26]),
])
def test_what_several_committees_are_guided_to_is_theirs(text: str, found: list[float]) -> None:
    assert figures("2023年，云岭州政协" + text, "consultations") == found


@pytest.mark.parametrize(("text", "found"), [
    ("邀请区直部门与委员面对面；举办提案工作专题培训2期。", [2]),
    ("请县级部门通报情况，举办委员培训班2期。", [2]),
    ("县直部门介绍情况，举办委员培训班2期。", []),
])
def test_departments_that_are_invited_do_not_act(text: str, found: list[float]) -> None:
    assert figures(WHO + "征集提案选题。" + text, "training_sessions") == found
