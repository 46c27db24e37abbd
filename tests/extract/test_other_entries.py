"""Pages that hold more than one: entries of a yearbook, each about another organisation; comments; others' events."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, cells_of, figures, set_aside

OWN = "中国人民政治协商会议云岭县委员会\n\n【提案工作】 2023年，县政协立案提案97件。\n"
OWN += "【扶贫济困】 委员捐款15.2万元，资助学生40名。\n"
SIGNED = [
    "（供稿：冉　丽）", "                （供稿：县政协办公室）", "(撰稿:冉丽 王大明)",
    "供稿：冉丽", "（撰稿人：冉丽）", "",
]


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize("other", [
    "云岭县工商业联合会", "云岭县总工会", "云岭县妇女联合会", "共青团云岭县委员会",
    "云岭县红十字会", "云岭县纪律检查委员会",
])
def test_the_entry_of_another_organisation_is_none_of_the_committees(signed: str, other: str) -> None:
    text = (
        f"·106· 云岭年鉴（2024）\n\n{OWN}{signed}\n\n{other}\n\n【概况】 2023年末，有会员1412个。\n"
        "【参政议政】 向县政协提交团体提案3件，完成调研报告4篇。\n【光彩事业】 爱心助学捐款85万元，资助学生170人。\n"
    )
    assert cells_of(text) == [
        ("云岭县政协", "2023", "funds_donated", 152000), ("云岭县政协", "2023", "people_helped", 40),
        ("云岭县政协", "2023", "proposals_filed", 97)]
    assert set_aside(text, "people_helped") == [(170, "other_organisation")]


def test_the_committees_entry_below_that_of_another_organisation() -> None:
    text = f"云岭县总工会\n\n【概况】 2023年，资助职工170人。\n（供稿：龚亮）\n\n{OWN}（供稿：冉丽）\n"
    assert bodies(text, "people_helped") == [(40, "云岭县政协")]


def test_what_stands_below_a_signature_without_a_heading_goes_on() -> None:
    text = f"{OWN}（供稿：冉丽）\n【文史工作】 2023年，县政协编印文史资料2部。\n"
    assert bodies(text, "history_publications") == [(2, "云岭县政协")]


# --- events of others ---------------------------------------------------------------------------------------------

HEADING = "云岭县政协2023年工作\n2023年，云岭县政协立案提案97件。\n"


@pytest.mark.parametrize("sentence", [
    "同时，组织委员参加市民政局、市慈善总会联合开展的“一元关爱”活动。该活动",
    "县政协号召委员支持团县委2019年发起的“圆梦”行动。这项行动",
    "县慈善会开展“暖冬”活动，县政协积极参与。该项目",
    "委员们响应县红十字会设立的爱心基金。该基金",
])
def test_what_an_event_of_others_brought_is_none_of_the_committees(sentence: str) -> None:
    text = f"{HEADING}{sentence}全年捐款30万元，资助学生120名。"
    for indicator, value in (("funds_donated", 300000), ("people_helped", 120)):
        assert set_aside(text, indicator) == [(value, "other_organisation")]
        assert figures(text, indicator) == []


@pytest.mark.parametrize("sentence", [
    "县政协机关开展“暖冬”活动。该活动", "县政协、县慈善会联合开展“暖冬”活动。该活动",
    "在县慈善会支持下，县政协发起“暖冬”活动。该活动",
    "县政协向县慈善会捐出善款，用于“暖冬”活动。该活动", "县慈善会设立了基金。\n县政协开展“暖冬”活动。该活动",
])
def test_what_its_own_event_brought_is_the_committees(sentence: str) -> None:
    assert bodies(f"{HEADING}{sentence}全年资助学生120名。", "people_helped") == [(120, "云岭县政协")]


# --- comments -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [
    "有的地方一年", "一些地方一年", "个别县区全年", "有的县一年",
    "不少地方政协全年", "有些地方，一年", "少数市县全年", "某些地方一年",
])
def test_what_a_comment_says_of_some_places_is_nobodys(words: str) -> None:
    text = f"短评\n协商重在见效\n一粟\n协商会开得好不好，场次不是唯一标准。{words}协商上百场，群众却记不住一件实事。"
    page = f"本报云岭讯 2023年，云岭县政协开展协商活动12次。\n（谭颂）\n\n{text}\n云岭县政协不妨学一学。"
    assert figures(page, "consultations") == [12]


@pytest.mark.parametrize("words", [
    "接待有的地方政协考察团后，云岭县政协", "与一些地方相比，云岭县政协", "云岭县政协赴各地",
])
def test_some_places_that_do_not_act_take_no_figure(words: str) -> None:
    assert bodies(f"2023年，{words}视察12次。", "inspections") == [(12, "云岭县政协")]
