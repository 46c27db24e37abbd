"""Figures told by men of the government, places that only a site names, and shares told roughly before exactly."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, cells_of, figures, set_aside

SINCE = "市政协四届二次会议以来，共收到提案186件。"


@pytest.mark.parametrize(
    "teller",
    ["市政府秘书长介绍了提案办理情况。", "市政府副市长介绍了提案办理情况。", "王明远代表市政府介绍了提案办理情况。"],
)
def test_who_speaks_for_the_government_does_not_make_the_next_sentence_its_own(teller: str) -> None:
    assert figures(teller + SINCE, "proposals_submitted") == [186]


def test_what_the_government_itself_handles_stays_its_own() -> None:
    text = "2023年，云岭县政协收到提案186件。县政府承办提案120件，办复率98%。"
    assert [rule for _, rule in set_aside(text, "proposal_handling_rate")] == ["other_organisation"]


@pytest.mark.parametrize("listed", ["其中委员个人提案120件", "包括政协委员个人提案120件"])
def test_what_members_hand_in_by_themselves_is_no_figure_of_one_person(listed: str) -> None:
    text = f"2023年，云岭县政协立案提案186件，{listed}、专门委员会提案8件，提案已全部办复。"
    assert figures(text, "proposal_handling_rate") == [100]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("浙江区政协", ""),
        ("山西县政协", ""),
        ("海南区政协", "海南区政协"),
        ("吉林市政协", "吉林市政协"),
        ("浙江省政协", "浙江省政协"),
    ],
)
def test_a_province_before_a_county_without_a_name_names_no_county(name: str, body: str) -> None:
    assert bodies(f"{name}四届二次会议收到提案186件。", "proposals_submitted") == [(186, body)]


@pytest.mark.parametrize(("exact", "value"), [("87.3", 87.3), ("84.6", 90)])
def test_a_share_told_roughly_gives_way_to_the_exact_one_that_it_rounds(exact: str, value: float) -> None:
    text = f"2023年，云岭县政协提案全部办复，近9成得到解决。已经解决的163件，占{exact}%。"
    assert [cell[3] for cell in cells_of(text) if cell[2] == "proposal_adoption_rate"] == [value]
