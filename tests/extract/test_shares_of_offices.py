"""Proposals that a government or an office handles are its share of them, and no figures of the committee."""

from __future__ import annotations

import pytest

from tests.extract.told import observations, set_aside

RATE = "proposal_handling_rate"


@pytest.mark.parametrize("opening", [
    "市政协六届一次会议以来，交由市政府办理的提案共92件。",
    "2022年，由县教育局承办的政协提案12件。",
    "2022年，由市政府系统牵头办理的提案352件。",
])
def test_what_a_government_handles_is_its_share(opening: str) -> None:
    text = f"关于提案办理情况的报告\n2022年12月1日\n{opening}所承办提案均已答复，办复率为100%。"
    assert observations(text, RATE) == ()
    assert {why for _, why in set_aside(text, RATE)} == {"other_organisation"}


def test_what_the_committee_hands_over_is_not() -> None:
    text = "云岭市政协提案工作\n2022年12月1日\n今年，云岭市政协立案92件，交由31家承办单位办理，办复率为100%。"
    assert [o.body for o in observations(text, RATE)] == ["云岭市政协"]


def test_a_report_by_an_office_tells_its_own_share() -> None:
    text = "提案办理工作情况说明\n我局高度重视。{}，市政协五届四次会议提案共计13件，全部办完。\n2020年11月5日"
    told = text.format("今年，由我局承办的建议17件")
    assert observations(told, "proposals_submitted") == ()
    assert set_aside(told, "proposals_submitted") == [(13, "other_organisation")]


def test_a_head_of_an_office_in_a_report_of_the_committee_takes_nothing() -> None:
    rest = "提案办理讲究实效。" * 20
    text = f"云岭市政协工作\n2022年12月1日\n云岭市政协今年收到提案120件。{rest}“今年我局承办了4件。”教育局局长说。"
    assert [o.mention.value for o in observations(text, "proposals_submitted")] == [120]
