"""Figures of a hospital's own congress, a zone, a neighbourhood's council, one member: none of the committee's."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, observations

TITLE = "云岭县政协走进基层\n2023年10月20日\n\n"


@pytest.mark.parametrize("sentence", [
    "座谈会上，高新区管委会负责人介绍，前三季度引进项目31个，协议引资40.5亿元；化解劳资纠纷26起。",
    "经开区负责人介绍，今年引进项目31个，协议引资40.5亿元。",
    "产业园今年签约项目31个，化解劳资纠纷26起。",
    "前三季度全县引进项目31个，引资40.5亿元。",
    "园区人民调解委员会化解劳资纠纷26起。",
    "业主委员会今年化解邻里纠纷26起。",
    "记者还看到，村民理事会自己也议得热闹，今年办成小实事33件。",
    "(县中医院宣传科 2023年9月2日)县中医院四届二次职代会昨日闭幕，立案61件，立案率82.4%。",
    "她自己今年在县政协全会上提交提案2件。",
    "她说，本人去年提交提案3件。",
    "城关镇政协工委今年开展视察12次。",
    "东坪街道政协委员联络处化解纠纷26起。",
    "委员李梅连续三年资助学生5名。",
    "全年新增规上企业32家，引进项目12个，总投资20亿元。",
    "今年全县实现地区生产总值320亿元，引进项目12个。",
])
def test_figures_of_others_are_not_the_committees(sentence: str) -> None:
    assert observations(TITLE + "10月19日，云岭县政协视察组一行21人走进基层。" + sentence) == ()


@pytest.mark.parametrize(("sentence", "indicator", "value"), [
    ("县政协走进高新区，引进项目31个。", "investment_projects", 31),
    ("县政协为全县引进项目31个。", "investment_projects", 31),
    ("委员助力全县引进项目31个。", "investment_projects", 31),
    ("县政协助推新增规上企业32家，引进项目12个。", "investment_projects", 12),
    ("12个镇政协联络组开展视察12次。", "inspections", 12),
    ("为落实会议要求，县政协救助困难群众231户。", "people_helped", 231),
    ("县政协搭建村民议事会平台，今年办成小实事33件。", "livelihood_projects", 33),
    ("县政协联合人民调解委员会化解纠纷26起。", "disputes_resolved", 26),
    ("县政协委员们把自己的所学用起来，提交提案126件。", "proposals_submitted", 126),
])
def test_what_the_committee_does_with_others_is_its_own(sentence: str, indicator: str, value: float) -> None:
    assert bodies(TITLE + sentence, indicator) == [(value, "云岭县政协")]


@pytest.mark.parametrize("words", [
    "身为云岭县政协委员的医院副院长表示，自己今年在县政协全会上提交的2件提案也已立案。",
    "作为云岭县政协委员，他自己今年在县政协全会上提交提案2件。",
    "云岭县政协委员的医院院长介绍，征集职工提案74件，立案61件。",
])
def test_an_article_that_names_a_committee_only_as_a_members_is_not_of_it(words: str) -> None:
    text = f"61件职工提案有了回音\n\n2024年4月18日，县人民医院五届三次职代会闭幕。立案61件，立案率82.4%。{words}"
    assert observations(text) == ()
