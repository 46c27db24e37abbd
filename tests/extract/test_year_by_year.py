"""Figures of several years told one after the other: each has its own year."""

from __future__ import annotations

import pytest

from tests.extract.told import periods

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
])
def test_each_figure_has_its_year(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found
