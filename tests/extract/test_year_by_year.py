"""Figures of several years told one after the other: each has its own year."""

from __future__ import annotations

import pytest

from tests.extract.told import observations, periods

PAPER = "云岭县政协新闻\n来源：云岭日报 2024-02-06\n云岭县政协"


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("前年开协商会31场，去年开了47场。", "consultations", [(31, "2022"), (47, "2023")]),
    ("前年建成委员工作室12个，去年建了19个。", "member_workrooms", [(12, "2022"), (19, "2023")]),
    ("前年走访委员136人次，去年走访企业119人次。", "member_visits", [(136, "2022")]),
    ("2022年立案提案126件，2023年办结119件。", "proposals_filed", [(126, "2022")]),
    ("2022年办复提案126件，比上年多办9件。", "proposals_replied", [(126, "2022")]),
    ("历年立案数为：2019年205件，2020年188件，2021年196件，2022年201件。", "proposals_filed",
     [(205, "2019"), (188, "2020"), (196, "2021"), (201, "2022")]),
    ("历年收到提案数如下：2020年205件、2021年188件、2022年196件。", "proposals_submitted",
     [(205, "2020"), (188, "2021"), (196, "2022")]),
    ("2023年开展协商活动36场，比上年的31场多5场。", "consultations", [(36, "2023"), (31, "2022")]),
    ("2023年有大批提案立案，立案数比2022年的268件多18件。", "proposals_filed", [(268, "2022")]),
    ("编报社情民意信息，2021年、2022年、2023年分别为186篇、201篇、264篇，三年累计651篇。", "opinion_reports",
     [(186, "2021"), (201, "2022"), (264, "2023"), (651, "2021-2023")]),
    ("编报社情民意信息，2021年、2022年分别为186篇、201篇；被省级以上采用的，依次为18篇、25篇。", "opinions_adopted",
     [(18, "2021"), (25, "2022")]),
    ("2022年、2023年提案办复率、满意率分别为100%、97%。", "proposal_satisfaction_rate", [(97, "2023")]),
    ("2021年至2023年引进投资项目96个，意向投资额81亿元；单是2023年，就有项目37个、投资额31亿元。",
     "investment_projects", [(96, "2021-2023"), (37, "2023")]),
    ("2021年至2023年引进投资项目96个，意向投资额81亿元；单是2023年，就有企业37个、投资额31亿元。",
     "investment_projects", [(96, "2021-2023")]),
    ("2021年采纳率75.2%，此后一路走高，2022年为76%，2023年为81.3%。", "proposal_adoption_rate",
     [(75.2, "2021"), (76, "2022"), (81.3, "2023")]),
    ("2023年提案满意率98%。比2022年的96.5%高1.5个百分点。", "proposal_satisfaction_rate",
     [(98, "2023"), (96.5, "2022")]),
    ("2023年提案满意率98%。2022年的到会率96.5%。", "proposal_satisfaction_rate", [(98, "2023")]),
    ("去年收到提案98件，今年则为120件。", "proposals_submitted", [(98, "2023"), (120, "2024")]),
    ("去年收到提案98件，今年计划120件。", "proposals_submitted", [(98, "2023")]),
    ("2020年收到提案210件，到2023年增至286件，2020年以来四年合计985件。", "proposals_submitted",
     [(210, "2020"), (286, "2023"), (985, "2020-2023")]),
    ("2023年编报信息320条，被采用80条，而2022年分别是290条、66条。", "opinions_adopted", [(80, "2023"), (66, "2022")]),
    ("去年开协商会31场。再往前一年，协商会是25场。", "consultations", [(31, "2023"), (25, "2022")]),
    ("2021年换届当年，县政协收到提案300件，2022年为280件。", "proposals_submitted", [(300, "2021"), (280, "2022")]),
    ("2021年被上级采用的社情民意信息不过16条；到2022年，采用数跃至41条，当年收到信息144条。", "opinions_adopted",
     [(16, "2021"), (41, "2022")]),
    ("2021年被上级采用的社情民意信息不过16条；到2022年，采用数跃至41条，当年收到信息144条。", "opinion_reports",
     [(144, "2022")]),
    ("2023年采用社情民意信息16条，比2022年的12条多。", "opinions_adopted", [(16, "2023"), (12, "2022")]),
    ("2022年，政协实事也只办了18件，2023年办了24件。", "livelihood_projects", [(18, "2022"), (24, "2023")]),
    ("收到提案：2021年103件；2022年118件；2023年126件。", "proposals_submitted",
     [(103, "2021"), (118, "2022"), (126, "2023")]),
    ("提案件数由2021年的112件，到2022年的138件，再到2023年的156件。", "proposals_submitted",
     [(112, "2021"), (138, "2022"), (156, "2023")]),
    ("委员工作室从无到有，2021年建成5个，2022年增加到12个，2023年达到20个。", "member_workrooms",
     [(5, "2021"), (12, "2022"), (20, "2023")]),
    ("2022年收到提案103件；2023年立案118件。", "proposals_submitted", [(103, "2022")]),
    ("新年才过一个月，县政协又化解矛盾纠纷12起。", "disputes_resolved", [(12, "2024")]),
])
def test_each_figure_has_its_year(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2023年收到提案164件，2022年收到的是181件；立案152件。", "proposals_filed", [(152, "2023")]),
    ("2023年采纳率79.6%，2022年这一数字是74.2%；满意率98.7%。", "proposal_satisfaction_rate", [(98.7, "2023")]),
    ("2023年立案率91.2%，上一年该指标为88.4%；办复提案97件。", "proposals_replied", [(97, "2023")]),
    ("2023年采纳率79.6%；2022年这项工作由党组抓，满意率98.7%。", "proposal_satisfaction_rate", [(98.7, "2022")]),
])
def test_a_year_of_one_figure_holds_for_no_other(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2021、2022、2023三个年度，编报社情民意信息依次为97条、104条、112条，共计313条。", "opinion_reports",
     [(97, "2021"), (104, "2022"), (112, "2023"), (313, "2021-2023")]),
    ("2021、2022、2023三个年度，编报社情民意信息依次为97条、104条、112条，共计320条。", "opinion_reports",
     [(97, "2021"), (104, "2022"), (112, "2023")]),
    ("2022、2023年办复率均为100%。", "proposal_handling_rate", [(100, "2022"), (100, "2023")]),
    ("2021年、2022年、2023年，县政协督办提案9次、13次、17次，合计39次。", "proposal_supervisions",
     [(9, "2021"), (13, "2022"), (17, "2023"), (39, "2021-2023")]),
    ("2022年、2023年，县政协先后召开协商会9次、13次、17次。", "consultations", [(9, "2023")]),
    ("2021年、2022年、2023年，共收到提案300件。", "proposals_submitted", [(300, "2021-2023")]),
    ("2021、2022年收到提案300件。", "proposals_submitted", [(300, "2021-2022")]),
    ("2021年、2023年，共收到提案300件。", "proposals_submitted", [(300, "2023")]),
    ("2022年、2023年，每年收到提案150件。", "proposals_submitted", []),
    ("2022年、2023年开了会。2023年收到提案150件。", "proposals_submitted", [(150, "2023")]),
])
def test_bare_figures_go_with_as_many_years(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("提案办理满意率，起步的2021年是94.7%，2022年达到96.1%，去年为97.4%。", "proposal_satisfaction_rate",
     [(94.7, "2021"), (96.1, "2022"), (97.4, "2023")]),
    ("采纳率，2022年81.3%，2023年86.2%；满意率，2022年97.1%，2023年98.9%。", "proposal_adoption_rate",
     [(81.3, "2022"), (86.2, "2023")]),
    ("提案满意率：2022年97.1%、2023年98.9%。", "proposal_satisfaction_rate", [(97.1, "2022"), (98.9, "2023")]),
    ("委员工作室，2021年12间，2022年18间，2023年25间。", "member_workrooms",
     [(12, "2021"), (18, "2022"), (25, "2023")]),
    ("委员捐款，2022年58万元，2023年66万元。", "funds_donated", [(580000, "2022"), (660000, "2023")]),
    ("\n记者：重点提案呢？\n主任：2023年18件，比上年多3件。", "key_proposals", [(18, "2023")]),
    ("\n记者：协商会有多少？\n主任：2023年18场。", "consultations", [(18, "2023")]),
    ("提案满意率要提高，2023年到会的有98人。", "proposal_satisfaction_rate", []),
    ("力争满意率，2024年98%，2025年99%。", "proposal_satisfaction_rate", []),
    ("大棚里的黄瓜，2022年3吨，2023年4吨。", "proposals_submitted", []),
])
def test_a_name_apart_from_its_years(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2023年的社情民意信息、民生实事和培训班分别为210条、15件、4期。", "opinion_reports", [(210, "2023")]),
    ("2023年的社情民意信息、民生实事和培训班分别为210条、15件、4期。", "livelihood_projects", [(15, "2023")]),
    ("2022年调解矛盾纠纷320起；2023年的社情民意、矛盾纠纷分别为210条、44起。", "disputes_resolved",
     [(320, "2022"), (44, "2023")]),
    ("2023年收到提案、社情民意分别为97件、210条。", "opinion_reports", [(210, "2023")]),
    ("2023年收到提案、社情民意分别为97件、210条。", "proposals_submitted", [(97, "2023")]),
    ("2023年的民生实事、黄瓜和社情民意分别为15件、3吨。", "livelihood_projects", []),
])
def test_names_in_turn_have_figures_of_their_own_units(
    text: str, indicator: str, found: list[tuple[float, str]]
) -> None:
    assert periods(PAPER + text, indicator) == found


def test_what_these_figures_were_the_year_before_ends_with_the_semicolon() -> None:
    told = "沅北区政协2020年收到提案207件，立案181件，上一年这两个数字分别是188件和160件；办结率为99.4%。"
    assert [o.period for o in observations(told, "proposal_handling_rate")] == ["2020"]
    assert [o.period for o in observations(told, "proposals_filed")] == ["2020", "2019"]
