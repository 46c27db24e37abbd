"""What is to be reached after publication, what another assembly did, and what is said of all committees listed."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, figures

PAPER = "云岭县政协推进会\n发布时间：2023-11-24 来源：云岭政协\n今年，云岭县政协建成委员工作室26个。"


@pytest.mark.parametrize(("text", "found"), [
    ("到2024年6月底，委员工作室要建到村口，总数达到36个以上。", [26]),
    ("到2025年，委员工作室达到36个。", [26]),
    ("到2023年11月，委员工作室达到28个。", [26, 28]),
])
def test_a_day_after_publication_tells_no_result(text: str, found: list[float]) -> None:
    assert figures(PAPER + text, "member_workrooms") == found


@pytest.mark.parametrize(("text", "found"), [
    ("一九五〇年三月第一次各代会到会代表一百六十四人，会上收到提案二百三十六件。", []),
    ("1951年，各界人民代表会议收到提案186件。", []),
    ("1956年，云岭县政协第一次全会收到提案五十二件。", [52]),
])
def test_an_assembly_before_the_committee_is_another(text: str, found: list[float]) -> None:
    assert figures("云岭县政协初创时期的几件事\n" + text, "proposals_submitted") == found


@pytest.mark.parametrize(("text", "found"), [
    ("云岭县政协立案87件、沅麓县政协立案46件，两地办复率均为100%。", ["云岭县政协", "沅麓县政协"]),
    ("云岭县政协收到提案97件、沅麓县政协收到提案56件，两家政协办复率都达到100%。", ["云岭县政协", "沅麓县政协"]),
    ("云岭县政协立案87件；沅麓县政协立案46件，办复率为100%。", ["沅麓县政协"]),
])
def test_what_is_said_of_both_that_have_their_figures(text: str, found: list[str]) -> None:
    cells = cells_of("2023年提案工作简报\n2024-01-12\n2023年，" + text)
    assert sorted(cell[0] for cell in cells if cell[2] == "proposal_handling_rate") == sorted(found)


def test_a_school_that_is_looked_at_does_not_act() -> None:
    text = "1957年，云岭县政协组织委员视察。看学校那次走了七个乡，回来提了二十四条意见。"
    assert figures("云岭县政协往事\n" + text, "suggestions_made") == [24]
