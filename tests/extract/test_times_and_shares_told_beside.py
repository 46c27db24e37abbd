"""Times in a head, of which figures, and figures told beside others: 其中2023年203件; 2024年1月 below the title."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, bodies, figures, periods, set_aside


@pytest.mark.parametrize("line", ["2024年1月", "二〇二四年一月", "（2024.1）"])
def test_a_month_alone_below_the_title_is_the_date(line: str) -> None:
    assert periods(f"青禾县政协为民办实事\n{line}\n过去一年收到提案123件。", "proposals_submitted") == [(123, "2023")]


def test_the_months_of_a_chronicle_are_no_date() -> None:
    text = "青禾县政协大事记\n2023年1月\n收到提案123件。\n2023年2月\n开展视察6次。\n"
    assert periods(text, "proposals_submitted") == [(123, "2023")]


def test_the_year_of_a_bulletin_is_its_year() -> None:
    text = "云山县政协简报\n（2023）第18期\n今年以来共开展视察9次，去年同期为7次。"
    assert periods(text, "inspections") == [(9, "2023"), (7, "2022")]


def test_a_part_of_one_year_stands_beside_the_total_of_several() -> None:
    text = "青禾县政协2019年至2023年共收到提案936件，其中2023年203件、2022年186件。"
    assert periods(text, "proposals_submitted") == [(936, "2019-2023"), (203, "2023"), (186, "2022")]


def test_the_other_years_figure_stands_behind_by_how_much_it_changed() -> None:
    text = "青禾县政协2023年收到提案203件，同比增加17件（2022年为186件）。"
    assert periods(text, "proposals_submitted") == [(203, "2023"), (186, "2022")]


def test_an_infographics_first_line_dates_the_others() -> None:
    text = "松川市政协提案数读\n2024-01-15\n468件：去年市政协共收到提案468件；\n436件：经审查立案436件；\n"
    assert periods(text, "proposals_filed") == [(436, "2023")]


def test_2017_when_it_began_is_one_year() -> None:
    text = "棠溪区政协公益\n2019-03-06\n2017年起步当年，委员共筹集帮扶资金143.5万元；去年增加到208万元。"
    assert periods(text, "funds_donated") == [(1435000, "2017"), (2080000, "2018")]


def test_committees_ranked_by_how_many_proposals_they_have() -> None:
    text = "2023年12月28日\n今年提案数排在前三位的是青禾县政协（203件）、沅水县政协（168件）和白桦区政协（142件）。"
    assert bodies(text, "proposals_submitted") == [(203, "青禾县政协"), (168, "沅水县政协"), (142, "白桦区政协")]


@pytest.mark.parametrize(("words", "indicator", "told"), [
    ("选派委员参加省、市政协培训12人次。", "participation", [12]),  # of other committees, as guests
    ("承担市政协下达课题2项，自选课题10项，共完成12项专题调研。", "research_projects", [12]),
    ("各专委会联合有关部门深入调研，撰写了18篇调研报告。", "research_reports", [18]),
    ("得知他患病，委员们为他筹到手术费22万元。", "funds_donated", [220000]),
    ("举办政协系统干部培训班2期、委员培训班3期。", "training_sessions", [3]),
])
def test_who_is_helped_or_asked_does_not_act(words: str, indicator: str, told: list[float]) -> None:
    assert figures(NEWS + words, indicator) == told
    assert {body for _, body in bodies(NEWS + words, indicator)} == {"云岭县政协"}


@pytest.mark.parametrize(("words", "indicator"), [
    ("一位区政协委员今年提交提案8件。", "proposals_submitted"),
    ("会后，将会同县政府办召开交办会，并从中遴选8件作为重点提案。", "key_proposals"),
    ("协助引进投资超亿元项目2个。", "investment_amount"),
    ("委员累计捐款超百万元的有3人。", "funds_donated"),
])
def test_one_member_a_plan_and_a_size_tell_no_figure(words: str, indicator: str) -> None:
    assert figures(NEWS + words, indicator) == []
    assert set_aside(NEWS + words, indicator)


@pytest.mark.parametrize(("words", "told"), [
    ("修订制度9项、新立制度6项。", [15]),
    ("召开议政性常委会会议4次、专题协商会5次、双月协商座谈会6次。", [15]),
])
def test_kinds_are_counted_together(words: str, told: list[float]) -> None:
    indicator = "rules_issued" if "制度" in words else "consultations"
    assert figures(NEWS + words, indicator) == told


def test_of_what_came_of_an_expectation_the_result_counts() -> None:
    assert figures(NEWS + "预计全年协商活动将达40场次，目前已开展26场次。", "consultations") == [26]
