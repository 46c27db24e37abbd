"""The years of a sentence about others are theirs: 近三年，全市经济平稳增长。 dates no figure behind it."""

from __future__ import annotations

import pytest

from tests.extract.told import observations

TOLD = "云岭县政协工作\n2024年1月9日\n{}县政协收到提案120件。"


def periods(opening: str) -> list[str]:
    return [o.period for o in observations(TOLD.format(opening), "proposals_submitted")]


@pytest.mark.parametrize("opening", [
    "近三年，全市地方经济保持平稳增长。",
    "“十三五”期间，全县建成高标准农田30万亩。",
    "2017年以来，大批乡村面貌焕然一新。",
    "2020年至2022年，受疫情影响，部分企业经营困难。",
    "近年来，该村依托旅游业，村民收入逐年增加。",
    "该医院前年3月成立专班。",
    "前年是“十三五”规划的收官之年。",
    "张强委员说，他前年就来了。",
    "有村民感慨地说：“前年这里还是荒地。”",
    "“十三五”期间，计划建成委员工作室50个。",
])
def test_the_years_of_others_date_no_figure_behind_them(opening: str) -> None:
    assert periods(opening) == periods("") == ["2024"]


@pytest.mark.parametrize(("opening", "period"), [
    ("近三年，县政协围绕全县经济发展建言献策。", "2021-2023"),
    ("2019年以来，推动解决群众急难愁盼。", "2019-2023"),
    ("过去五年，是极不平凡的五年。", "2019-2023"),
    ("2020年至2022年，我们走过了不平凡的历程。", "2020-2022"),
    ("2022年，全县经济社会取得长足发展。", "2022"),
    ("前年3月以来，县政协扎实工作。", "2022-2023"),
    ("前年，他们扎实工作。", "2022"),
    ("县政协主席说：“前年，我们扎实工作。”", "2022"),
])
def test_the_committees_own_years_do(opening: str, period: str) -> None:
    assert periods(opening) == [period]


def test_a_year_of_others_gives_way_to_one_of_the_committee() -> None:
    assert periods("2022年，县政协扎实工作。2020年，全县经济平稳增长。") == ["2022"]
