"""Which committee 县政协 is, where the article names none but tells of one place of that level."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies

FIGURE = "今年，市政协共收到提案436件。"


@pytest.mark.parametrize("opening", [
    "松川市召开2024年政协提案交办会\n2024年3月12日\n",  # a title
    "提案交办会召开\n2024年3月12日\n3月11日，松川市召开政协提案交办会。",  # a sentence before
    "松川：协商民主走深走实\n2024年3月12日\n",
    "协商民主的松川实践\n2024年3月12日\n",
    "本报松川3月11日电（记者 李丽）2024年3月12日\n",
])
def test_the_only_place_of_a_level_names_its_committee(opening: str) -> None:
    assert bodies(opening + FIGURE, "proposals_submitted") == [(436, "松川市政协")]


@pytest.mark.parametrize("opening", [
    "松川市、云屏市召开提案交办会\n2024年3月12日\n",  # two of them
    "云屏市考察团来我市考察\n2024年3月12日\n",  # guests
    "松川市水利局召开提案办理会\n2024年3月12日\n",  # an office
    "云屏县召开提案交办会\n2024年3月12日\n",  # of another level
    "王建国：协商民主走深走实\n2024年3月12日\n",  # a person
    "老旧小区改造提速\n2024年3月12日\n城市更新提速。",  # no place
])
def test_guests_offices_persons_and_several_places_name_none(opening: str) -> None:
    assert [body for _, body in bodies(opening + FIGURE, "proposals_submitted")] in ([""], [])


def test_a_committee_in_passing_gets_nothing_of_another_organisations_page() -> None:
    page = ("代表之家里的账本\n玉泊区人大常委会办公室 2023-09-05\n"
            "玉泊区现有代表之家53个，化解矛盾纠纷77起。区政协到站交流。")
    assert bodies(page, "disputes_resolved") == []


def test_among_several_committees_one_place_alone_stands_for_its_own() -> None:
    page = ("三县政协支援抗洪\n2021年10月14日\n汾桥县政协捐款213.5万元。\n在绛水县，政协委员捐出善款36.45万元。\n"
            "姑峪县政协捐款7.2万元。")
    assert bodies(page, "funds_donated") == [(2135000, "汾桥县政协"), (364500, "绛水县政协"), (72000, "姑峪县政协")]
