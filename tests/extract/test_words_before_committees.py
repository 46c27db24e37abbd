"""What stands before or behind a short name and makes it no place, no actor: 参加市政协, 省政协办公厅采用."""

from __future__ import annotations

import pytest

from extract.gazetteer import load_gazetteer
from extract.names import committee_names
from tests.extract.told import ROOT, bodies, set_aside

PLACES = load_gazetteer(ROOT / "config" / "divisions.csv")
REPORT = "opinion_reports"
ADOPTED = "opinions_adopted"


@pytest.mark.parametrize("word", [
    "参加", "根据", "围绕", "正在", "如果", "此次", "履职", "获评", "紧扣", "荣获", "列席", "编辑", "代表", "书香",
])
def test_a_verb_or_a_particle_told_twice_before_a_short_name_is_no_place(word: str) -> None:
    text = f"2023年，{word}市政协活动。委员们{word}市政协的工作。{word}市政协。"
    assert {name.place for name in committee_names(text, PLACES)} == {""}


@pytest.mark.parametrize("several", ["部分", "许多", "两个"])
def test_several_committees_told_twice_are_no_place(several: str) -> None:
    text = f"2023年，{several}市政协活动。委员们学习{several}市政协的工作。{several}市政协。"
    assert committee_names(text, PLACES) == []


@pytest.mark.parametrize("place", ["渡口", "云岭", "芦苇"])
def test_a_noun_told_twice_before_a_short_name_is_a_place(place: str) -> None:
    text = f"2023年，{place}市政协活动多。{place}市政协报送社情民意信息46篇。{place}市全年采用5篇。"
    assert {body for _, body in bodies(text, REPORT)} == {f"{place}市政协"}


def test_a_slogan_is_no_name_of_a_site() -> None:
    text = "“书香政协”读书会\n2023年，市政协报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, "")]


@pytest.mark.parametrize("words", ["再加上", "再就是", "首先是", "加上", "走近", "还有", "凝心聚力"])
def test_words_that_lead_to_what_a_committee_has_are_no_name_of_a_site(words: str) -> None:
    text = f"主席会议、常委会跟着学，{words}政协讲坛、委员讲堂，人人跟得上。\n2023年，市政协收到提案46件。"
    assert bodies(text, "proposals_submitted") == [(46, "")]


@pytest.mark.parametrize("adopter", [
    "省政协办公厅采用", "省政协研究室单篇采用", "全国政协办公厅录用", "省政协信息中心选用", "省政协采用",
])
def test_the_office_of_a_higher_committee_adopts_and_does_not_report(adopter: str) -> None:
    text = f"云岭市政协工作\n2023年，云岭市政协编报社情民意信息46篇，省委办公厅采用3篇，{adopter}11篇。"
    assert {body for _, body in bodies(text, ADOPTED)} == {"云岭市政协"}


def test_who_sent_something_does_not_act() -> None:
    text = "2023年，云岭市政协收到政协委员，全市各县区政协、工商联和专委会等单位社情民意信息300篇，编报信息22篇。"
    assert (300, "云岭市政协") in bodies(text, REPORT)
    text = "2023年，云岭市政协召开会议，全市各县区政协、工商联报送社情民意信息300篇。"
    assert set_aside(text, REPORT) == [(300, "other_organisation")]


def test_the_committee_of_a_party_is_another_organisation() -> None:
    text = "2023年，云岭市政协召开会议。全年市委会上报社情民意信息236条。"
    assert set_aside(text, REPORT) == [(236, "other_organisation")]
    assert bodies("2023年，市委会同云岭市政协，报送社情民意信息46篇。", REPORT) == [(46, "云岭市政协")]


@pytest.mark.parametrize("giver", ["政协委员张强的公司", "政协委员张强", "驻县市政协委员、恒通公司", "张强委员的企业"])
def test_a_member_and_a_members_company_give_for_themselves(giver: str) -> None:
    text = f"2023年，云岭县政协开展活动。{giver}捐款20万元。"
    assert bodies(text, "funds_donated") == []
    assert set_aside(text, "funds_donated") == [(200000, "other_organisation")]


def test_what_the_committee_does_is_told_as_its_practice() -> None:
    text = "云川市政协系统工作\n2023年，石梁县政协的做法是结对帮扶，捐款20万元。"
    assert bodies(text, "funds_donated") == [(200000, "石梁县政协")]


def test_a_committee_that_a_delegation_goes_to_is_not_meant_further_on() -> None:
    text = "云岭市政协工作\n2023年，云岭市政协组织学习考察。一行12人赴盐城市政协。市政协全年报送信息46篇。"
    assert {body for _, body in bodies(text, REPORT)} == {"云岭市政协"}


def test_who_thanks_guests_is_no_guest() -> None:
    text = "2023年，我代表松坪县政协对各位领导莅临指导表示欢迎。全年报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, "松坪县政协")]


@pytest.mark.parametrize(("sentence", "indicator"), [
    ("河东镇调解矛盾纠纷86起。", "disputes_resolved"),
    ("该村建起大棚300个，帮扶困难群众120户。", "people_helped"),
    ("县志办出版书籍6部。", "history_publications"),
    ("县档案馆编印文史资料6部。", "history_publications"),
    ("王医生一年义诊60场。", "charity_events"),
])
def test_a_town_a_village_an_office_and_a_doctor_act_for_themselves(sentence: str, indicator: str) -> None:
    text = f"2023年，云岭县政协开展活动。{sentence}"
    assert bodies(text, indicator) == []
    assert [rule for _, rule in set_aside(text, indicator)] == ["other_organisation"]


def test_a_committee_acts_together_with_an_office_or_in_a_town() -> None:
    text = "2023年，云岭县政协工作有进展。与县档案馆合编出版文史资料2部。在河东镇调解矛盾纠纷86起。"
    assert bodies(text, "history_publications") == [(2, "云岭县政协")]
    assert bodies(text, "disputes_resolved") == [(86, "云岭县政协")]


@pytest.mark.parametrize("under", [
    "在省、市政协指导下", "在市政协的大力支持下", "在市政协统一组织下", "根据省政协安排", "按照市政协部署",
])
def test_a_committee_under_which_another_works_does_not_act(under: str) -> None:
    text = f"云岭区政协工作\n2023年，云岭区政协立足实际，{under}，报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, "云岭区政协")]


def test_which_of_them_is_of_whom_the_sentence_before_tells() -> None:
    text = "云岭市政协通报\n2023年，民进云岭市委会上报信息32篇获云岭市政协表彰。其中，4篇社情民意信息被全国政协采用。"
    assert bodies(text, ADOPTED) == []
    assert set_aside(text, ADOPTED) == [(4, "other_organisation")]


def test_a_number_of_committees_is_no_name() -> None:
    text = "设立了省政协和8个市州政协文史资料馆，8个市州政协参加。"
    assert {name.place for name in committee_names(text, PLACES)} == {""}


@pytest.mark.parametrize("place", ["查干诺尔旗", "乌兰布统旗", "阿拉坦旗"])
def test_a_long_place_behind_a_preposition_is_one_that_begins_a_line_elsewhere(place: str) -> None:
    text = f"{place}融媒体中心讯\n记者日前从{place}政协获悉，2023年，旗政协报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, f"{place}政协")]


@pytest.mark.parametrize("book", ["《政协澜东傣族佤族自治县志》", "《政协云岭县志》"])
def test_a_chronicle_of_a_committee_names_it(book: str) -> None:
    text = f"文史工作\n（摘自{book}）\n2003年，县政协报送社情民意信息46篇。"
    assert {body for _, body in bodies(text, REPORT)} == {book[3:-2] + "政协"}
    assert bodies("政协云岭县志愿服务\n2003年，县政协报送社情民意信息46篇。", REPORT) == [(46, "")]


@pytest.mark.parametrize("county", ["温县", "滑县", "睢县"])
@pytest.mark.parametrize("lead", ["从", "与", "在", "向"])
def test_a_county_of_one_character_stands_behind_a_preposition(county: str, lead: str) -> None:
    text = f"2024年1月9日\n记者{lead}{county}政协了解情况。2023年，县政协报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, f"{county}政协")]


@pytest.mark.parametrize("words", ["委员和县政协", "现由任县政协主席", "各委员应县政协"])
def test_a_word_before_a_short_name_makes_no_county_of_one_character(words: str) -> None:
    text = f"2024年1月9日\n{words}一道努力。2023年，县政协报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, "")]


@pytest.mark.parametrize("place", ["响水坝县", "莲花池县", "青石桥区", "海棠湾县"])
@pytest.mark.parametrize("lead", ["", "记者从"])
def test_a_place_of_three_that_ends_in_a_landscape_may_hold_a_word(place: str, lead: str) -> None:
    text = f"2024年1月9日\n{lead}{place}政协获悉，2023年，报送社情民意信息46篇。"
    assert bodies(text, REPORT) == [(46, f"{place}政协")]
