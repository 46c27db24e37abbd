"""Committees told by the place before a short name, a line of its own, a paper or a bulletin."""

from __future__ import annotations

from tests.extract.told import observations


def bodies(text: str) -> list[str]:
    return [o.body for o in observations(text)]


def test_a_place_right_before_a_short_name_is_its_place() -> None:
    told = "宁汀市政协动态\n2023年12月22日\n石桥县政协建成委员工作室33个。{}，县政协建成委员工作室21个。"
    for place in ("往南30公里的云渡县", "在云渡县", "再往前走，云渡县这边"):
        assert bodies(told.format(place)) == ["石桥县政协", "云渡县政协"]


def test_a_place_further_away_is_not() -> None:
    told = "宁汀市政协动态\n2023年12月22日\n石桥县政协建成委员工作室33个。云渡县的经验传来后，县政协组织协商9次。"
    assert bodies(told) == ["石桥县政协", "石桥县政协"]


def test_the_bulletin_of_a_committee_tells_its_place_though_it_is_a_word() -> None:
    told = "{}\n（第28期）\n区政协办公室编\n2023年12月22日\n\n2023年，区政协收到提案193件。"
    assert bodies(told.format("双桥政协信息")) == ["双桥区政协"]
    assert bodies(told.format("双 桥 政 协 信 息")) == ["双桥区政协"]
    assert bodies(told.format("双桥日报")) == [""]
    assert bodies(told.format("和谐政协信息")) == [""]


def test_a_short_name_that_comes_first_is_of_the_paper_and_not_of_one_named_later() -> None:
    told = (
        "我市政协助力乡村\n三门峡日报讯 今年以来，市政协积极行动。其中，灵宝市政协捐资560万元。\n"
        "7月12日，市政协提出意见建议23条。\n{}"
    )
    assert bodies(told.format("（2023-07-14）")) == ["灵宝市政协", "三门峡市政协"]
    assert bodies(told.format("（来源：三门峡市政协 2023-07-14）")) == ["灵宝市政协", "三门峡市政协"]
    assert bodies(told.replace("三门峡日报讯", "").format("（2023-07-14）")) == ["灵宝市政协", "灵宝市政协"]


def test_a_name_in_a_line_of_its_own_heads_its_part_though_its_place_is_a_word() -> None:
    told = "提案工作交流发言摘登\n{}\n近三年，我区收到提案486件。\n云台市政协\n云台市政协收到提案205件。\n（2024年3月）"
    assert bodies(told.format("梧桐区政协")) == ["梧桐区政协", "云台市政协"]
    assert bodies(told.format("各县区政协"))[0] != "各县区政协"


def test_a_morning_paper_tells_the_place_too() -> None:
    assert bodies("临溪晨报  2009年12月24日\n市政协工作\n今年，市政协收到提案835件。") == ["临溪市政协"]


def test_places_listed_before_a_name_are_each_of_their_committee() -> None:
    told = "捐赠简况\n2020年3月12日\n{}政协委员分别捐款1420万元和876.1万元。"
    assert bodies(told.format("长兴县、安吉县")) == ["长兴县政协", "安吉县政协"]
    assert bodies(told.format("岚川县、白砚区")) == ["岚川县政协", "白砚区政协"]
    assert "外地县政协" not in bodies(told.format("外地县、安吉县"))
