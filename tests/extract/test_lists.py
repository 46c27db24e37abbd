"""Lists of committees, each with its figure, where what is counted was told before."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, observations

HEADING = "云川市政协工作简报\n2024年7月15日\n"
TWO = "鹭江区政协{}、东麓区政协{}"


@pytest.mark.parametrize(("words", "figure", "indicator"), [
    ("社情民意信息工作情况通报：收到信息1206篇，采用46篇。各县（区）报送量居前的是：", "203篇", "opinion_reports"),
    ("各县区社情民意信息采用数位列前三的依次为", "203篇", "opinions_adopted"),
    ("今年，全市政协系统立案提案520件，其中：", "203件", "proposals_filed"),
    ("今年，全市立案提案520件，其中", "203件", "proposals_filed"),
    ("委员工作室数量较多的有", "203个", "member_workrooms"),
    ("从数据看，提案办复率较高的是", "98.5%", "proposal_handling_rate"),
    ("各县区开展协商活动，场次居前的是：", "203次", "consultations"),
    ("委员捐款数额靠前的是：", "20.3万元", "funds_donated"),
])
@pytest.mark.parametrize("items", [
    TWO, "鹭江区政协{}，东麓区政协{}", "鹭江区政协（{}）、东麓区政协（{}）",
    "鹭江区政协{}和东麓区政协{}", "鹭江区{}、东麓区政协{}",
])
def test_each_committee_has_its_own_figure(words: str, figure: str, indicator: str, items: str) -> None:
    text = HEADING + words + items.format(figure, figure.replace("3", "1").replace("98", "97")) + "。"
    own = [o for o in observations(text, indicator) if o.body in ("鹭江区政协", "东麓区政协")]
    assert [o.body for o in own] == ["鹭江区政协", "东麓区政协"]
    assert [o.mention.text for o in own] == [figure, figure.replace("3", "1").replace("98", "97")]
    assert {o.period for o in own} == {"2024"}


@pytest.mark.parametrize("text", [
    "参会的有鹭江区政协21人、东麓区政协17人。",
    "购买图书较多的有鹭江区政协210册、东麓区政协170册。",
    "经济增速靠前的是：鹭江区21%、东麓区17%。",
    "人口较多的有：鹭江区21万人、东麓区17万人。",
    "得票较多的提案是：鹭江区政协21件、东麓区政协17件。",
])
def test_a_list_of_other_things_tells_nothing(text: str) -> None:
    assert observations(HEADING + text) == ()


def test_a_list_of_another_unit_than_what_was_told_before_is_not_read_as_that() -> None:
    text = HEADING + "今年立案提案520件，其中：鹭江区政协21人、东麓区政协17人。"
    assert figures(text, "proposals_filed") == [520]


def test_a_single_committee_is_no_list() -> None:
    text = HEADING + "委员工作室数量较多的有鹭江区政协42个，位于城区。"
    assert {body for _, body in bodies(text, "member_workrooms")} <= {"鹭江区政协"}


@pytest.mark.parametrize("words", [
    "资助学生较多的有鹭江区120名、东麓区98名。", "今年，签约项目较多的有鹭江区12个、东麓区9个。",
])
def test_a_list_of_places_where_nothing_speaks_of_committees_is_not_theirs(words: str) -> None:
    assert not {o.body for o in observations(HEADING + words)} & {"鹭江区政协", "东麓区政协"}
