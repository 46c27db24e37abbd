"""Years told from a beginning to an end, shares of all years, parts included, gifts of several, the next committee."""

from __future__ import annotations

import pytest

from tests.extract.told import NEWS, TITLE, figures, observations, set_aside

NEIGHBOURS = "两县政协工作\n2024年11月9日\n\n今年以来，云岭县政协化解纠纷33起。"
YEARS = "云岭县政协工作\n2024年1月9日\n\n2021、2022、2023年立案的提案依次是96件、104件、109件，合计309件"


@pytest.mark.parametrize(("text", "period"), [
    ("自2016年春天推行结亲制度起，到2020年岁末，云岭县政协办成民生实事74件。", "2016-2020"),
    ("从2017年3月启动“暖心行动”算起，至2021年底，云岭县政协办成民生实事74件。", "2017-2021"),
    ("从2018年委员联系户活动开始，到2022年末，云岭县政协办成民生实事74件。", "2018-2022"),
    ("自2019年创办“委员课堂”伊始，直到2023年，云岭县政协办成民生实事74件。", "2019-2023"),
    ("2016年春天推行结亲制度，2020年，云岭县政协办成民生实事74件。", "2020"),
    ("2016年定下一起办实事的规矩，云岭县政协2020年办成民生实事74件。", "2020"),
    ("2016年走访85户，从那时起，到2020年，云岭县政协2020年办成民生实事74件。", "2020"),
])
def test_years_from_a_beginning_to_an_end(text: str, period: str) -> None:
    told = observations("云岭县政协工作\n2024年1月9日\n\n" + text, "livelihood_projects")
    assert [(o.mention.value, o.period) for o in told] == [(74, period)]


@pytest.mark.parametrize(("text", "periods"), [
    ("，至2023年底已悉数办结。", ["2021-2023"]),
    ("，截至2023年12月底已全部办结。", ["2021-2023"]),
    ("，到年底已全部办结。", ["2021-2023"]),
    ("。2023年的提案，至年底已全部办结。", ["2023"]),
    ("，2023年的109件已全部办结。", ["2023"]),
])
def test_a_share_of_all_years_may_tell_by_when(text: str, periods: list[str]) -> None:
    assert [o.period for o in observations(YEARS + text, "proposal_handling_rate")] == periods


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("云岭县政协今年引资45亿元；港澳委员引荐的项目引资12亿元，已含在内。", "investment_amount", [4.5e9]),
    ("云岭县政协今年引资45亿元，其他委员引资12亿元，也计算在内。", "investment_amount", [4.5e9]),
    ("云岭县政协委员今年捐款45万元，海外委员捐款12万元，一并算入其中。", "funds_donated", [450000]),
    ("云岭县政协委员今年捐款45万元，海外委员捐款12万元，未计算在内。", "funds_donated", [450000, 120000]),
    ("云岭县政协委员今年捐款45万元，海外委员捐款12万元，不含在内。", "funds_donated", [450000, 120000]),
    ("云岭县政协委员今年捐款45万元，海外委员捐款12万元，都在路上。", "funds_donated", [450000, 120000]),
])
def test_a_part_is_included_in_the_total_before_it(text: str, indicator: str, found: list[float]) -> None:
    assert figures(TITLE + text, indicator) == found


@pytest.mark.parametrize(("text", "found"), [
    ("云岭县政协机关门口摆起捐款箱，三天里委员和干部共投入9.15万元。", [91500]),
    ("云岭县政协大厅设了捐款箱，大家纷纷投进6万元。", [60000]),
    ("云岭县政协委员先凑了22.6万元现款，隔天又运去价值17.4万元的棉被和取暖器。", [226000, 174000]),
    ("云岭县政协委员运去价值5.5万元的大米和食油。", [55000]),
    ("云岭县政协委员的工厂运去价值5.5万元的机床。", []),
    ("云岭县政协机关门口设了捐款箱，委员企业投入600万元建厂。", []),
    ("云岭县政协委员考察商场，委员和干部共投入9.15万元。", []),
])
def test_gifts_in_boxes_and_on_the_way(text: str, found: list[float]) -> None:
    assert figures(TITLE + text, "funds_donated") == found


@pytest.mark.parametrize(("text", "body"), [
    ("山下的浅水县政协办成民生实事109件。", "浅水县政协"),
    ("一江之隔的渡口县政协办成民生实事109件。", "渡口县政协"),
    ("下游的石门县政协办成民生实事109件。", "石门县政协"),
    ("对岸的桐汭县政协办成民生实事109件。", "桐汭县政协"),
    ("山下的县政协办成民生实事109件。", "云岭县政协"),
    ("热心的县政协办成民生实事109件。", "云岭县政协"),
])
def test_the_next_committee_is_told_by_where_it_lies(text: str, body: str) -> None:
    assert [o.body for o in observations(NEIGHBOURS + text, "livelihood_projects")] == [body]


@pytest.mark.parametrize(("text", "found"), [
    ("2023年，云岭县政协开展协商。村支书说，村议事会去年也开了6回，修渠、装路灯等3件实事就是这么定下的。", []),
    ("云岭县政协开展协商。村里的理事会一年办成实事3件。", []),
    ("2023年，云岭县政协推动村议事会建设，办成实事3件。", [3]),
    ("2023年，云岭县政协委员走进村议事会，全年办成实事3件。", [3]),
    ("2023年，云岭县政协干了五个年头，办成的实事有目共睹。", []),
])
def test_what_a_village_council_did_is_its_own(text: str, found: list[float]) -> None:
    assert figures(NEWS + text, "livelihood_projects") == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("，县领导领办的重点提案，三年分别为7件、8件、10件。", "key_proposals", [(7, "2021"), (8, "2022"), (10, "2023")]),
    ("。督办的重点提案，三年来依次为7件、8件、10件。", "key_proposals", [(7, "2021"), (8, "2022"), (10, "2023")]),
    ("。被省政协采用的社情民意信息也在攀升：2021年27篇，2022年35篇，2023年41篇。", "opinions_adopted",
     [(27, "2021"), (35, "2022"), (41, "2023")]),
    ("。市政协采用的信息稳中有升：2022年为35条，2023年为41条。", "opinions_adopted", [(35, "2022"), (41, "2023")]),
    ("。采用的宣传信息也在攀升：2022年35条，2023年41条。", "opinions_adopted", []),
])
def test_each_year_has_its_figure(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert [(o.mention.value, o.period) for o in observations(YEARS + text, indicator)] == found


@pytest.mark.parametrize(("text", "indicator", "values"), [
    ("县领导领办的重点提案，三年分别为7件、8件、10件。", "key_proposals", [7, 8, 10]),
    ("云岭县政协收到提案分别为97件、103件。", "proposals_submitted", [97, 103]),
    ("云岭县政协逐年收到提案依次为97件、103件、110件。", "proposals_submitted", [97, 103, 110]),
])
def test_figures_in_turn_for_years_not_told_are_set_aside(text: str, indicator: str, values: list[float]) -> None:
    assert figures(TITLE + text, indicator) == []
    assert set_aside(TITLE + text, indicator) == [(value, "unmatched_list") for value in values]


@pytest.mark.parametrize(("text", "found"), [
    ("2022年、2023年，县政协收到提案分别为97件、103件。", ["2022", "2023"]),
    ("三年来，县政协收到提案分别为97件、103件、110件。", ["2022", "2023", "2024"]),
])
def test_figures_in_turn_for_years_that_are_told_are_taken(text: str, found: list[str]) -> None:
    assert [o.period for o in observations(TITLE + text, "proposals_submitted")] == found
