"""Committees told of by the stems of their places, and figures of two years told beside each other."""

from __future__ import annotations

import pytest

from tests.extract.told import observations, periods

HEADING = "两县政协各有一本账\n2024年3月2日\n\n桐汭县政协去年督办9次。枫岭县政协去年督办7次。"
PAPER = "云岭县政协提案工作\n2024年3月2日\n\n云岭县政协"
Told = list[tuple[float, str, str]]


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("论采纳率，桐汭为82.4%，枫岭为85.1%，而枫岭在2022年尚只有78.6%。", "proposal_adoption_rate",
     [(82.4, "桐汭县政协", "2023"), (85.1, "枫岭县政协", "2023"), (78.6, "枫岭县政协", "2022")]),
    ("提案办复率：桐汭县98%，枫岭县达到99%。", "proposal_handling_rate",
     [(98, "桐汭县政协", "2023"), (99, "枫岭县政协", "2023")]),
    ("委员满意率，枫岭97.5%、桐汭96%；其他各项相当。", "proposal_satisfaction_rate",
     [(97.5, "枫岭县政协", "2023"), (96, "桐汭县政协", "2023")]),
    ("再看调研报告，桐汭是11份，枫岭则为9份。", "research_reports",
     [(11, "桐汭县政协", "2023"), (9, "枫岭县政协", "2023")]),
    ("论采纳率，桐汭为82.4%，山阳为85.1%。", "proposal_adoption_rate", []),
    ("论人口，桐汭为82万，枫岭为85万。", "people_helped", []),
    ("论森林覆盖率，桐汭为82.4%，枫岭为85.1%。", "proposal_adoption_rate", []),
])
def test_each_stem_has_its_figure(text: str, indicator: str, found: Told) -> None:
    told = observations(HEADING + text, indicator)
    assert [(o.mention.value, o.body, o.period) for o in told] == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2022年收到提案241件，2023年是226件；立案的反倒由203件增加到208件，立案率从84.2%提到92%。", "proposals_filed",
     [(203, "2022"), (208, "2023")]),
    ("2022年收到提案241件，2023年是226件；立案的反倒由203件增加到208件，立案率从84.2%提到92%。",
     "proposal_filing_rate", [(84.2, "2022"), (92, "2023")]),
    ("前年收到提案98件，去年为120件，采纳率由71%升至76.5%。", "proposal_adoption_rate", [(71, "2022"), (76.5, "2023")]),
    ("2023年收到提案120件，采纳率由71%升至76.5%。", "proposal_adoption_rate", [(76.5, "2023")]),
    ("2012年，提案办理满意率还只有93.8%，到2016年已是99.1%。", "proposal_satisfaction_rate",
     [(93.8, "2012"), (99.1, "2016")]),
    ("2020年，委员工作室才有5个，到2023年已有20个。", "member_workrooms", [(5, "2020"), (20, "2023")]),
    ("2020年，提案满意率93.8%，到2023年已有90个单位办提案。", "proposal_satisfaction_rate", [(93.8, "2020")]),
    ("2021、2022、2023三个年度，立案的提案依次是96件、104件、115件，加起来315件。", "proposals_filed",
     [(96, "2021"), (104, "2022"), (115, "2023"), (315, "2021-2023")]),
    ("2021、2022、2023三个年度，立案的提案依次是96件、104件、115件，拢共有320件。", "proposals_filed",
     [(96, "2021"), (104, "2022"), (115, "2023")]),
])
def test_figures_of_two_years_beside_each_other(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("text", "period"), [
    ("2021年督办9次，比2020年多1次。同一时期，枫岭县政协立案97件。", "2021"),
    ("上年度督办9次。枫岭县政协同一时期立案97件，2021年则为90件。", "2023"),
    ("去年督办9次。同期，枫岭县政协立案97件。", "2023"),
    ("2021年督办9次。与同期相比，枫岭县政协立案97件。", "2021"),
    ("2021年督办9次，2022年同期的枫岭县政协立案97件。", "2022"),
    ("上年度督办9次。办理有力，立案97件。", "2023"),
    ("比上年度多督办9次。办理有力，立案97件。", "2024"),
    ("督办9次。\n办理有力，立案97件。", "2024"),
])
def test_the_same_time_is_that_told_last(text: str, period: str) -> None:
    assert periods(PAPER + text, "proposals_filed")[0] == (97, period)


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("2021、2022、2023三个年度，督办依次是9次、13次、17次。都有着落。再看采纳率，一年高过一年，先后为71.9%、76.9%、80.9%。",
     "proposal_adoption_rate", [(71.9, "2021"), (76.9, "2022"), (80.9, "2023")]),
    ("2022年、2023年，立案提案分别为97件、104件。委员满意率，逐年走高，分别达98%、99%。", "proposal_satisfaction_rate",
     [(98, "2022"), (99, "2023")]),
    ("2022年、2023年，立案提案分别为97件、104件。这些提案悉数办结。", "proposal_handling_rate", [(100, "2022-2023")]),
    ("2022年、2023年，立案提案分别为97件、104件。2023年的提案悉数办结。", "proposal_handling_rate", [(100, "2023")]),
    ("去年，先后召开协商会9次、13次、17次。", "consultations", [(9, "2023")]),
    ("去年，采纳率一年高过一年，先后登报、上榜。", "proposal_adoption_rate", []),
])
def test_years_listed_before_hold_on(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(PAPER + text, indicator) == found


@pytest.mark.parametrize(("opening", "period"), [
    ("翻开五本台账（2019年至2023年，一年一本），厚薄不一。", "2019-2023"),
    ("翻开三本账册（2021年至2023年）。", "2021-2023"),
    ("翻开三本规划（2021年至2025年）。", "2024"),
    ("对照一份规划（2021年至2025年）。", "2024"),
])
def test_as_many_books_as_years(opening: str, period: str) -> None:
    assert periods(f"县政协的台账\n2024年3月2日\n\n{opening}云岭县政协立案97件。", "proposals_filed") == [(97, period)]


def test_a_rate_of_two_names_told_for_each_of_three_years_is_no_sum() -> None:
    told = "县政协2020年立案118件，2021年立案125件，2022年立案131件；委员满意和基本满意率分别为97.5%、98.4%、100%。"
    found = [(o.period, o.mention.value) for o in observations(told, "proposal_satisfaction_rate")]
    assert found == [("2020", 97.5), ("2021", 98.4), ("2022", 100)]
    told = "2022年，县政协立案131件；委员满意、基本满意率分别为81.5%、17.4%。"
    assert [o.mention.value for o in observations(told, "proposal_satisfaction_rate")] == [98.9]


def test_rates_in_turn_for_more_years_than_are_told_are_set_aside() -> None:
    told = "2022年，县政协立案131件；委员满意率分别为97.5%、98.4%、100%。"
    assert observations(told, "proposal_satisfaction_rate") == ()
    told = "县政协2021年立案125件，2022年立案131件；委员满意率分别为97.5%、98.4%、100%。"
    assert observations(told, "proposal_satisfaction_rate") == ()
