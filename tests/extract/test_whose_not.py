"""Articles of which no committee is the one that reports: its figures are none, and a committee's own stay."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, set_aside


def why_not(text: str, indicator: str) -> list[str]:
    return [rule for _, rule in set_aside(text, indicator)]


# --- no committee acts ------------------------------------------------------------------------------------------

@pytest.mark.parametrize("text", [
    "热线月报\n本月转办事项9318件，按时办结率99.4%。邀请市人大代表、市政协委员接听热线2场次。",
    "政府工作报告\n过去一年，我们自觉接受市人大的法律监督。办理政协委员提案共437件，办复率98.9%。",
])
def test_an_article_in_which_no_committee_acts_gives_none(text: str) -> None:
    assert figures(text, "proposal_handling_rate") == []
    assert why_not(text, "proposal_handling_rate") == ["no_committee"]


def test_a_short_name_that_acts_keeps_the_figure_although_its_place_is_not_told() -> None:
    assert bodies("县政协办理提案437件，办复率98.9%。", "proposal_handling_rate") == [(98.9, "")]


@pytest.mark.parametrize(("text", "taken"), [
    ("会上，邀请市直部门、云岭县政协，审查立案97件。", False),
    ("会上，县委书记肯定成绩、云岭县政协审查立案97件。", True),
])
def test_a_committee_asked_together_with_others_does_not_act(text: str, taken: bool) -> None:
    text = f"2023年，云川市政协办复提案80件。{text}"
    assert ("云岭县政协" in [body for _, body in bodies(text, "proposals_filed")]) is taken


# --- the article of another organisation ------------------------------------------------------------------------

def test_a_party_committees_department_is_another_organisation() -> None:
    text = "中共云岭县委组织部通报\n2023年，县委组织部举办专题培训班34期。县政协机关选派学员。学员撰写调研报告410篇。"
    for indicator in ("training_sessions", "research_reports"):
        assert figures(text, indicator) == []
        assert why_not(text, indicator) == ["other_organisation"]


def test_a_committee_named_in_full_keeps_its_figure_in_another_organisations_article() -> None:
    text = "县委组织部通报\n2023年，县委组织部举办专题培训班34期。云岭县政协撰写调研报告4篇。"
    assert bodies(text, "research_reports") == [(4, "云岭县政协")]


@pytest.mark.parametrize("words", ["在县委组织部支持下，", "县委统战工作有新成绩，", "会同县委宣传部，"])
def test_a_department_that_only_helps_is_not_the_one_that_acts(words: str) -> None:
    assert bodies(f"2023年，云岭县政协{words}办复提案97件。", "proposals_replied") == [(97, "云岭县政协")]


# --- the place itself --------------------------------------------------------------------------------------------

def test_what_a_place_signs_is_not_its_committees() -> None:
    assert figures("2023年，云岭县签约项目37个，总投资126亿元。云岭县政协机关在建设路。", "investment_projects") == []


@pytest.mark.parametrize("words", ["云岭县政协", "云岭县政协助推云岭县", "云岭县政协牵线，推动云岭县"])
def test_what_a_committee_helps_a_place_to_sign_is_the_committees(words: str) -> None:
    assert bodies(f"2023年，{words}签约项目37个。", "investment_projects") == [(37, "云岭县政协")]


# --- reports on other matters ------------------------------------------------------------------------------------

@pytest.mark.parametrize(("title", "aside"), [
    ("关于我县学前教育发展情况的调研报告", True),
    ("关于乡镇卫生院建设的视察报告（节选）", True),
    ("关于县政协提案工作的调研报告", False),
    ("云岭县政协审议《关于学前教育的调研报告》", False),
    ("云岭县政协形成调研报告", False),
])
def test_a_report_on_another_matter_tells_that_matters_figures(title: str, aside: bool) -> None:
    text = f"{title}\n\n2023年，云岭县政协开展了调研。资助困难幼儿3460人次。"
    assert (why_not(text, "people_helped") == ["subject_title"]) is aside
    assert (figures(text, "people_helped") == [3460]) is not aside
