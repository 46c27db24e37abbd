"""Lists of bare figures that tell again, for another time, what a list before them names."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, periods

NEWS = "云岭日报 2023-02-06\n云岭县政协工作\n"


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("前年，云岭县政协促成投资项目7个、投资额9.3亿元；去年增加到12个、21亿5000万元。", "investment_projects",
     [(7, "2021"), (12, "2022")]),
    ("前年，云岭县政协促成投资项目7个、投资额9.3亿元；去年增加到12个、21亿5000万元。", "investment_amount",
     [(930000000, "2021"), (2150000000, "2022")]),
    ("2021年，云岭县政协提案办复率97.5%、满意率96%；2022年升至98.4%、97.2%。", "proposal_satisfaction_rate",
     [(96, "2021"), (97.2, "2022")]),
    ("2020年，云岭县政协收到提案148件、立案136件，2021年达到171件、160件，2022年为186件、177件。",
     "proposals_submitted", [(148, "2020"), (171, "2021"), (186, "2022")]),
    ("2021年，云岭县政协收到社情民意信息246篇。2022年增加到318篇。", "opinion_reports",
     [(246, "2021"), (318, "2022")]),
    ("2021年，云岭县政协举办委员培训班3期，走访委员86人次；2022年增至5期、124人次。", "member_visits",
     [(86, "2021"), (124, "2022")]),
    ("2021年，云岭县政协举办协商会9场，委员捐款12万元、帮扶困难群众86户；2022年增加到31万元、214户。", "people_helped",
     [(86, "2021"), (214, "2022")]),
])
def test_a_list_of_bare_figures_tells_the_list_before_it_at_another_time(
    text: str, indicator: str, told: list[tuple[float, str]]
) -> None:
    assert periods(NEWS + text, indicator) == told


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("2021年，云岭县政协促成投资项目7个、投资额9.3亿元；2022年增加到12个乡镇、3个街道。", "investment_projects", [7]),
    ("2021年，云岭县政协收到提案148件，立案136件；2022年为98件。", "proposals_submitted", [148]),
    ("2021年，云岭县政协收到提案148件、立案136件，2022年为171件、160件。", "proposals_filed", [136]),
    ("2021年，云岭县政协促成投资项目7个；2022年增加到12人、3亿元。", "investment_projects", [7]),
    ("2021年，云岭县政协促成投资项目7个、投资额9亿元；2022年又增加3个、2亿元。", "investment_projects", [7]),
])
def test_a_list_of_other_things_tells_nothing_of_the_list_before_it(
    text: str, indicator: str, told: list[float]
) -> None:
    assert figures(NEWS + text, indicator) == told
