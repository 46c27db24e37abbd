"""Whose a figure is: the committee that acts, by its full or short name, and never another organisation's."""

from __future__ import annotations

import pytest

from extract.model import Reason
from tests.extract.told import bodies, observations, reading, set_aside

FILED = "proposals_filed"


def who(text: str) -> list[str]:
    return [body for _, body in bodies(text, FILED)]


def why(text: str) -> Reason:
    reason = observations(text, FILED)[0].body_from
    assert reason is not None
    assert text[reason.start : reason.end] == reason.text
    return reason


@pytest.mark.parametrize(("text", "body"), [
    ("2023年，云岭县政协审查立案97件。", "云岭县政协"),
    ("昨日，记者从云岭县政协获悉，2023年，立案97件。", "云岭县政协"),
    ("政协云岭县第五届委员会工作报告\n2023年，共立案97件。", "云岭县政协"),
    ("中国人民政治协商会议第五届云岭县委员会\n2023年，共立案97件。", "云岭县政协"),
    ("2023年，全国政协审查立案97件。", "全国政协"),
    ("2023年，青海省政协审查立案97件。", "青海省政协"),
    ("2023年，内蒙古自治区政协审查立案97件。", "内蒙古自治区政协"),
    ("2023年，浦东新区政协审查立案97件。", "浦东新区政协"),
    ("2023年，科尔沁左翼中旗政协审查立案97件。", "科尔沁左翼中旗政协"),
    ("2023年，西宁市政协审查立案97件。", "西宁市政协"),
    ("2023年，湟中县政协审查立案97件。", "湟中县政协"),  # a former name stays as the report has it
])
def test_a_full_name(text: str, body: str) -> None:
    assert who(text) == [body]


@pytest.mark.parametrize(("text", "body", "words"), [
    ("云岭县政协工作综述\n2023年，县政协审查立案97件。", "云岭县政协", "云岭县政协"),
    ("2023年，云岭县政协召开会议。县政协审查立案97件。", "云岭县政协", "云岭县政协"),
    ("来源：云岭县融媒体中心  2024年1月3日\n2023年，县政协审查立案97件。", "云岭县政协", "云岭"),
    ("2023年，县政协审查立案97件。\n来源 云岭县融媒体中心  2024年1月3日", "云岭县政协", "云岭"),
    ("来源：云岭日报社全媒体\n2023年，县政协审查立案97件。", "云岭县政协", "云岭"),
    ("来源：黔东南州融媒体中心\n2023年，州政协审查立案97件。", "黔东南苗族侗族自治州政协", "黔东南"),
    ("来源：西宁晚报\n2023年，市政协审查立案97件。", "西宁市政协", "西宁"),
    ("※ 云岭县：2023年，县政协审查立案97件。", "云岭县政协", "云岭县"),
    ("2023年，云岭县政协召开会议。县政协向云川市政协报告，审查立案97件。", "云岭县政协", "云岭县政协"),
])
def test_a_short_name_means_the_committee_of_its_level_named_before(text: str, body: str, words: str) -> None:
    assert who(text) == [body]
    assert why(text).text == words


def test_short_names_of_two_levels_are_told_apart() -> None:
    text = "云川市政协和云岭县政协今年都开了会。\n2023年，市政协审查立案97件。2023年，县政协审查立案30件。"
    assert bodies(text, FILED) == [(97, "云川市政协"), (30, "云岭县政协")]


@pytest.mark.parametrize(("text", "body", "words"), [
    ("青海省新闻\n2023年，省政协审查立案97件。", "青海省政协", "青海省"),
    ("在广西，委员走村入户。\n2023年，自治区政协审查立案97件。", "广西壮族自治区政协", "广西"),
    ("西宁市的委员参加了会议。\n2023年，省政协审查立案97件。", "青海省政协", "西宁市"),
])
def test_a_province_is_known_by_its_places(text: str, body: str, words: str) -> None:
    assert who(text) == [body]
    assert words in why(text).text


@pytest.mark.parametrize("text", [
    "2023年，县政协审查立案97件。",
    "2023年，我县政协审查立案97件。",
    "2023年，省政协审查立案97件。",
    "甘肃省和青海省的委员参加会议。\n2023年，省政协审查立案97件。",
    "来源：西宁晚报\n2023年，县政协审查立案97件。",  # a city's paper names no county
    "来源：羊城晚报\n2023年，市政协审查立案97件。",  # 羊城 is no place
    "2023年，市政协报送信息，被全国政协采用。市政协审查立案97件。",
])
def test_a_short_name_without_its_place_leaves_the_body_open(text: str) -> None:
    assert bodies(text, FILED) == [(97, "")]


def test_a_figure_without_any_committee_is_given_to_none_and_stays_visible() -> None:
    found = reading("2023年，共审查立案97件。")
    assert [o.body for o in found.observations] in ([], [""])
    assert len(found.observations) + len(found.set_aside) == 1


@pytest.mark.parametrize("text", [
    "2023年，云岭县政协审查立案97件。云川县政协审查立案80件。",
    "2023年，云岭县政协审查立案97件，云川县政协审查立案80件。",
    "2023年，云岭县政协、云川县政协分别立案97件、80件。",
])
def test_several_committees_of_a_text_each_get_their_own_figure(text: str) -> None:
    assert bodies(text, FILED) == [(97, "云岭县政协"), (80, "云川县政协")]


def test_places_stand_for_their_committees_where_only_these_do_what_is_told() -> None:
    text = "云川市政协开展检查。2023年，市政协立案208件。云岭县立案120件，桐浦区立案84件，全市共立案412件。"
    assert bodies(text, FILED)[:3] == [(208, "云川市政协"), (120, "云岭县政协"), (84, "桐浦区政协")]
    assert who("2023年，云岭县政协召开会议。今年全县立案97件，我县立案97件。") == ["云岭县政协", "云岭县政协"]


def test_committees_and_figures_in_turn_each_keep_the_words_of_their_name() -> None:
    found = observations("2023年，云岭县政协、云川县政协分别立案97件、80件。", FILED)
    assert [o.body_from.text for o in found if o.body_from] == ["云岭县政协", "云川县政协"]


def test_the_articles_of_a_page_each_have_their_committee() -> None:
    text = (
        "云岭县政协\n提案工作再上台阶\n本报讯 今年，县政协加强提案工作，审查立案97件。\n"
        "云川县政协\n提案办理落到实处\n本报讯 今年，县政协注重提案质量，审查立案80件。\n"
    )
    assert bodies(text, FILED) == [(97, "云岭县政协"), (80, "云川县政协")]


# --- other organisations and persons -----------------------------------------------------------------------

@pytest.mark.parametrize(("text", "words"), [
    ("2023年，云岭县政协召开会议。县教育局立案提案97件。", "教育局"),
    ("2023年，云岭县政协召开会议。县人大常委会立案97件。", "人大"),
    ("2023年，云岭县政协召开会议，县人民法院立案97件。", "法院"),
    ("2023年，云岭县政协召开会议。县公安局介绍，当年立案97件。", "公安局"),
])
def test_a_figure_of_another_organisation_is_set_aside_with_its_name(text: str, words: str) -> None:
    assert bodies(text, FILED) == []
    assert set_aside(text, FILED) == [(97, "other_organisation")]
    reason = next(s.reason for s in reading(text).set_aside if s.mention.indicator == FILED)
    assert words in reason.text
    assert text[reason.start : reason.end] == reason.text


@pytest.mark.parametrize(("text", "body"), [
    ("2023年，云岭县政协召开会议。红十字会捐款5万元。", ""),
    ("2023年，云岭县政协召开会议。某公司捐款5万元。", ""),
    ("2023年，红十字会捐款8万元。云岭县政协捐款5万元。", "云岭县政协"),
    ("2023年，云岭县政协捐款5万元，县工商联捐款8万元。", "云岭县政协"),
    ("2023年，云岭县政协与县教育局开展活动，捐款5万元。", "云岭县政协"),
    ("2023年，云岭县政协会同县教育局开展活动，捐款5万元。", "云岭县政协"),
    ("2023年，云岭县政协走进学校，捐款5万元。", "云岭县政协"),
    ("2023年，云岭县政协召开会议。参加活动的县人民医院捐款5万元。", ""),
    ("2023年，云岭县政协召开会议。云岭一中师生捐款5万元。", ""),
    ("十八届三中全会召开的2013年，云岭县政协捐款5万元。", "云岭县政协"),
    ("2023年，云岭县政协联合企业，捐款5万元。", "云岭县政协"),
])
def test_gifts_of_others_are_not_the_committees(text: str, body: str) -> None:
    assert bodies(text, "funds_donated") == ([(50000, body)] if body else [])


@pytest.mark.parametrize("text", [
    "2023年，云岭县政协召开会议。他个人捐款5万元。",
    "2023年，云岭县政协召开会议。政协委员王大明说，他捐款5万元。",
    "2023年，云岭县政协委员王大明提交提案12件。",
    "云岭县政协委员王大明2023年提交提案12件。",
    "2023年，云岭县政协召开会议。教育界别委员共提交提案12件。",
])
def test_a_persons_figure_is_not_the_committees(text: str) -> None:
    assert [o.body for o in reading(text).observations] == []


@pytest.mark.parametrize("text", [
    "2023年，全县政协系统立案97件。云岭县政协也在其中。",
    "2023年，全省各级政协组织立案97件。云岭县政协也在其中。",
    "2023年，市县两级政协立案97件。云岭县政协也在其中。",
    "2023年，各县（市、区）政协立案97件。云岭县政协也在其中。",
    "2023年，全市8个县（区）政协立案97件。云岭县政协也在其中。",
])
def test_a_total_of_several_committees_is_none_of_one(text: str) -> None:
    assert bodies(text, FILED) == []
    assert [rule for _, rule in set_aside(text, FILED)] == ["other_organisation"]


@pytest.mark.parametrize(("words", "indicator"), [
    ("全县各类慈善组织募集善款1430万元", "funds_donated"), ("县海外联谊会募集善款1430万元", "funds_donated"),
    ("市政协通报的全市平均立案率为89.3%", "proposal_filing_rate"),
])
def test_what_all_of_a_place_or_its_societies_did_is_none_of_the_committees(words: str, indicator: str) -> None:
    assert bodies(f"2023年，云岭县政协召开会议。同期，{words}。", indicator) == []


@pytest.mark.parametrize("text", [
    "2023年，云岭县政协报送社情民意信息97条，被全国政协采用11条。",
    "2023年，云岭县政协向云川市政协报送社情民意信息97条，被省政协采用11条。",
    "2023年，云岭县政协报送社情民意信息97条，全国政协采用11条。",
    "2023年，云岭县政协报送社情民意信息97条，省政协以上采用11条；",
    "2023年，云岭县政协报送社情民意信息97条，比第二名古浪县政协多21条，被市政协采用11条。",
])
def test_a_committee_that_receives_or_adopts_is_not_the_one_that_reports(text: str) -> None:
    assert bodies(text, "opinion_reports") == [(97, "云岭县政协")]
    assert bodies(text, "opinions_adopted") == [(11, "云岭县政协")]


@pytest.mark.parametrize("words", [
    "荣获市政协表彰，", "问鼎市政协金奖，", "蝉联市政协一等奖；", "工作赢得市政协好评，", "经验获云川市政协肯定，",
    "摘得云川市政协头名，",
    "做法入选市政协案例，", "跻身市政协先进行列，", "数据录入市政协平台，", "云川市政协通报表扬，",
])
def test_a_committee_that_honours_is_not_the_one_that_reports(words: str) -> None:
    text = f"2023年，云岭县政协召开会议，{words}立案97件。云川市政协也开了会。"
    assert who(text) == ["云岭县政协"]


@pytest.mark.parametrize("words", ["表彰优秀提案10件，", "表彰了先进，", "点赞了委员，", "奖励委员12名，"])
def test_a_committee_that_honours_its_own_reports(words: str) -> None:
    assert who(f"2023年，云川市政协开了会。会后，云岭县政协{words}立案97件。") == ["云岭县政协"]


@pytest.mark.parametrize("words", ["兄弟县政协", "外地县政协", "外省县政协", "周边县区政协", "毗邻县政协"])
def test_committees_of_other_places_are_not_this_one(words: str) -> None:
    text = f"云岭县政协见闻\n2023年，县政协立案97件。据介绍，{words}立案80件。"
    assert bodies(text, FILED) == [(97, "云岭县政协")]


@pytest.mark.parametrize("words", ["与毗邻县政协联手", "邀请兄弟县政协参加", "向周边县政协通报", "同外地县政协交流"])
def test_together_with_those_of_other_places_it_is_this_one(words: str) -> None:
    assert who(f"2023年，云岭县政协{words}，立案97件。") == ["云岭县政协"]


# --- names that several places bear --------------------------------------------------------------------------

@pytest.mark.parametrize(("text", "body"), [
    ("2023年，西宁市城中区政协审查立案97件。", "西宁市城中区政协"),
    ("2023年，柳州市城中区政协审查立案97件。", "柳州市城中区政协"),
    ("柳州新闻\n2023年，柳州市重视政协工作。城中区政协审查立案97件。", "柳州市城中区政协"),
    ("2023年，城中区政协审查立案97件。", "城中区政协"),  # nothing says which
])
def test_districts_of_one_name_keep_their_parent(text: str, body: str) -> None:
    assert who(text) == [body]


def test_two_districts_of_one_name_in_one_text() -> None:
    text = "2023年，西宁市城中区政协审查立案97件。2023年，柳州市城中区政协审查立案80件。"
    assert bodies(text, FILED) == [(97, "西宁市城中区政协"), (80, "柳州市城中区政协")]


@pytest.mark.parametrize(("name", "body"), [
    ("大通回族土族自治县政协", "大通回族土族自治县政协"),
    ("大通县政协", "大通回族土族自治县政协"),
    ("黔东南州政协", "黔东南苗族侗族自治州政协"),
    ("云岭彝族自治县政协", "云岭彝族自治县政协"),  # a made-up one
    ("宁夏回族自治区政协", "宁夏回族自治区政协"),
])
def test_autonomous_places_by_their_full_and_their_short_names(name: str, body: str) -> None:
    assert who(f"2023年，{name}审查立案97件。") == [body]


@pytest.mark.parametrize(("text", "name"), [
    ("2023年，雲嶺縣政協審查立案97件。", "雲嶺縣政協"),
    ("2023年，云 岭 县 政 协审查立案97件。", "云 岭 县 政 协"),
    ("2023年，云岭县*协审查立案97件。", "云岭县*协"),
    ("2023年，云岭县政(zhèng)协审查立案97件。", "云岭县政(zhèng)协"),
    ("今年，由于努力，云岭县政\n协审查立案97件。", "云岭县政\n协"),
])
def test_a_damaged_name_is_read_and_leads_to_its_words(text: str, name: str) -> None:
    found = observations(text, FILED)
    assert [o.body for o in found] == ["云岭县政协"]
    reason = found[0].body_from
    assert reason is not None
    assert name in text[reason.start : reason.end]


@pytest.mark.parametrize("words", ["会议期间", "会议", "会后", "会议以来"])
def test_a_committees_meeting_is_no_association(words: str) -> None:
    assert who(f"2023年，云岭县政协{words}立案97件。") == ["云岭县政协"]


def test_a_committee_that_no_sentence_but_the_article_names_is_marked_so() -> None:
    text = "2023年，云岭县政协召开会议。\n据介绍，审查立案97件。"
    assert who(text) == ["云岭县政协"]
    assert why(text).rule == "article"


@pytest.mark.parametrize("text", [
    "昨日，记者从会上获悉，2018年海澄县政协立案97件。",
    "2018年海澄县政协全会上，立案97件。",
])
def test_a_year_right_before_a_name_is_no_part_of_it(text: str) -> None:
    assert who(text) == ["海澄县政协"]


@pytest.mark.parametrize("words", ["参加市检察院听证9人次。参加", "约占", "择优编送", "仅占"])
def test_a_verb_right_before_a_short_name_is_no_place(words: str) -> None:
    assert who(f"越溪市政协动态\n2023年，{words}市政协立案97件。") == ["越溪市政协"]


@pytest.mark.parametrize("words", ["人民政协事业稳步发展", "人民政协报报道", "人民政协的优势得到发挥"])
def test_the_conference_itself_is_no_civil_affairs_office(words: str) -> None:
    assert who(f"云岭县政协见闻\n2023年，{words}，立案97件。") == ["云岭县政协"]


def test_a_short_name_in_a_part_of_its_own_means_the_committee_of_the_heading() -> None:
    text = "政协棠州市委员会简报\n一、莲塘市政协招商。市政协立案80件。\n【市政协动态】\n今年，市政协立案97件。"
    assert bodies(text, FILED) == [(80, "莲塘市政协"), (97, "棠州市政协")]


def test_a_dateline_names_the_place_only_at_its_level() -> None:
    assert who("小板凳上议事\n本报兰州讯（记者 龙庆）县政协立案97件。") == [""]
    assert why("小板凳上议事\n本报沅坪讯（通讯员 龙庆）县政协立案97件。").assumed


def test_a_name_is_not_taken_from_a_word_before_it() -> None:
    for words in ("听取", "组织", "邀请", "建议", "今年"):
        assert who(f"2023年，{words}市政协审查立案97件。") in ([""], []), words


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("据宁浔县政协介绍，今年收到提案97件。", "宁浔县政协"),
        ("据统计，2015年度锦堂市政协共收到提案97件。", "锦堂市政协"),
        ("对松渡县政协而言，今年收到提案97件。", "松渡县政协"),
        ("将乐县政协今年收到提案97件。", "将乐县政协"),  # a county of that name
    ],
)
def test_a_word_before_an_unlisted_place_is_no_part_of_its_name(text: str, body: str) -> None:
    assert bodies(text, "proposals_submitted") == [(97, body)]


@pytest.mark.parametrize(("text", "body"), [
    ("一组数字，看桐西市政协这一年\n立案97件。", "桐西市政协"),
    ("读懂鹿西县政协的成绩单\n立案97件。", "鹿西县政协"),
    ("本网三桥8月19日电\n三桥市政协招商小分队上门。三桥市政协立案97件。", "三桥市政协"),
    ("三桥日报讯\n今年，三桥市政协立案97件。", "三桥市政协"),
    ("柳城县政协见闻\n县政协立案97件。", "柳城县政协"),
    ("获嘉县政协见闻\n县政协立案97件。", "获嘉县政协"),
    ("办理提速\n本报青岫讯 青岫县政协立案97件。", "青岫县政协"),
    ("同题监督\n江口市政协与下辖青坪县政协通报情况，县政协立案97件。", "青坪县政协"),
    ("三方联动\n市政协会同云渚区政协走访，区政协立案97件。", "云渚区政协"),
    ("一份材料\n截至2023年底芸溪县政协立案97件。", "芸溪县政协"),
    ("小山村的变化\n——记凤栖区政协\n区政协立案97件。", "凤栖区政协"),
    ("考察报告\n先后到1个市级政协、2个县（区）政协座谈。荞川县政协开会。我县政协立案97件。", "荞川县政协"),
    ("会后\n云渚市政协强调，年底前市政协立案97件。", "云渚市政协"),
    ("小板凳上议事\n本报沅坪讯（通讯员 龙庆）县政协立案97件。", "沅坪县政协"),
    ("前日开幕的朗措藏族自治州政协会议上，记者得知立案97件。", "朗措藏族自治州政协"),
])
def test_no_verb_is_part_of_a_place_and_a_place_may_begin_with_a_number(text: str, body: str) -> None:
    assert who(text) == [body]


@pytest.mark.parametrize("names", ["两城区政协", "五届区政协", "三地市政协"])
def test_a_number_of_places_is_no_place(names: str) -> None:
    assert names not in who(f"今年，{names}联动，立案97件。{names}商定来年再聚。")


@pytest.mark.parametrize(("text", "words"), [
    ("先看芦洲：县政协立案117件。再看麦岭：县政协立案92件。芦洲县政协明年增至130件，麦岭县政协持平。",
     [(117.0, "芦洲县政协"), (92.0, "麦岭县政协")]),
    ("云澜晚报\n云澜市政协立案7件。走进枫岙区，区政协立案16件。", [(7.0, "云澜市政协"), (16.0, "枫岙区政协")]),
    ("云洲市政协联手桑坪县政协视察。市政协立案5件；县政协立案7件。", [(5.0, "云洲市政协"), (7.0, "桑坪县政协")]),
    ("岩泽区2022年政协提案办理情况公示\n发布机构：区政府督查室\n区政协立案163件。", [(163.0, "岩泽区政协")]),
    ("年度提案：桐浦县委员：答得实在\n县政协立案97件。", [(97.0, "桐浦县政协")]),
    ("岩坪县政协立案96件；渡口区政协立案45件。", [(96.0, "岩坪县政协"), (45.0, "渡口区政协")]),
    ("岩坪县政协立案96件；部分县政协立案45件。", [(96.0, "岩坪县政协")]),
    ("会议审议了屏湾市政协提案工作报告。报告指出，立案318件。", [(318.0, "屏湾市政协")]),
    ("会议听取了市政协提案工作报告。屏湾市政协立案318件。", [(318.0, "屏湾市政协")]),
    ("数说雪岭县政协提案\n立案115件。", [(115.0, "雪岭县政协")]),
    ("政協竹埔縣委員會報告\n去歲縣政協立案97件。", [(97.0, "竹埔县政协")]),
    ("云坪彝族苗族自治县志·政协篇（征求意见稿）\n县政协立案97件。", [(97.0, "云坪彝族苗族自治县政协")]),
])
def test_the_place_that_the_sentence_or_the_source_names(text: str, words: list[tuple[float, str]]) -> None:
    assert bodies(text, "proposals_filed") == words


@pytest.mark.parametrize("text", [
    "云岭县政协主席递过话来。他翻开本子，“去年我们立案97件。”",
    "云岭县政协主席开口了。他递过来一份台账：去年立案97件。",
    "云岭县政协委员连同所在企业捐款。去年县政协立案97件。",
])
def test_who_only_speaks_for_the_committee_does_not_act_in_its_place(text: str) -> None:
    assert bodies(text, "proposals_filed") == [(97.0, "云岭县政协")]


def test_a_member_who_acts_beside_the_committee_keeps_his_figure() -> None:
    assert bodies("云岭县政协主席说。他翻山越岭，捐款9700元。", "funds_donated") == []
