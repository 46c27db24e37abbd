"""Members who act after others have, places told of in turn, and words that only look like a time or a figure."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, bodies, figures, periods


@pytest.mark.parametrize(("text", "values"), [
    ("听说中学缺一栋教学楼，委员们凑起了430万元善款。", [4300000]),
    ("前港街道受灾严重，委员微信群里接龙募捐，两天筹得26.5万元。", [265000]),
    ("会同有关部门调研后，市教育局捐款26.5万元。", []),
    ("市慈善会向委员们发出倡议，募集善款26.5万元。", []),
])
def test_members_act_after_another_organisation(text: str, values: list[float]) -> None:
    assert figures(f"{WHO}开展活动。{text}", "funds_donated") == values


def test_members_of_all_committees_of_a_place_are_none_of_one() -> None:
    text = "云岭市两级政协共开展公益活动1320场，委员捐款3060万元。其中，云岭市政协捐款412万元。"
    assert bodies(text, "funds_donated") == [(4120000, "云岭市政协")]


def test_who_helps_others_acts_itself() -> None:
    text = f"{WHO}发动委员排忧解难。协助有关部门调解民间纠纷36起。"
    assert figures(text, "disputes_resolved") == [36]


def test_places_at_the_head_of_their_sentences_stand_for_their_committees() -> None:
    text = (
        "各地政协助力防控\n\n2022年，各地委员行动起来。\n在古滩县，县政协印发倡议，委员捐款91.3万元。\n"
        "在澜湾市，政协委员筹集善款46万元。"
    )
    assert bodies(text, "funds_donated") == [(913000, "古滩县政协"), (460000, "澜湾市政协")]


def test_one_such_place_may_be_where_guests_are() -> None:
    text = f"{WHO}组织考察。\n在澜湾市，政协委员捐款46万元。"
    assert bodies(text, "funds_donated") == [(460000, "云岭县政协")]


def test_a_subtitle_begins_before_the_place() -> None:
    text = "心系故土\n——记石田坝县政协委员\n\n2023年，县政协收到提案12件。"
    assert bodies(text, "proposals_submitted") == [(12, "石田坝县政协")]


def test_goods_for_the_new_year_tell_no_time() -> None:
    text = "云岭县政协公益账\n时间：2023-02-03\n\n进入今年，委员看望慰问困难家庭96户，送去年货和慰问金共计8.35万元。"
    assert periods(text, "funds_donated") == [(83500, "2023")]


def test_each_of_many_is_no_figure() -> None:
    assert figures(f"{WHO}一本本新书付梓，共出版文史图书13册。", "history_publications") == [13]


@pytest.mark.parametrize(("text", "indicator", "value"), [
    ("公益活动共举行63场，仅义诊就有27场。", "charity_events", 63),
    ("引进项目14个，这里面，港澳委员引荐的项目有3个。", "investment_projects", 14),
])
def test_a_part_is_told_after_its_total(text: str, indicator: str, value: float) -> None:
    assert figures(f"{WHO}{text}", indicator) == [value]
