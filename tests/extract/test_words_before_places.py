"""Words before a committee that name no place, and the number of its term before or behind the place."""

import pytest

from tests.extract.told import bodies

FILED = "proposals_filed"
UNDER = "政协棠溪县委员会\n2024年1月9日\n2023年，{words}县政协立案97件。"


@pytest.mark.parametrize("words", [
    "现将", "兹将", "特将", "谨将", "现就", "兹就", "并将", "亦将", "兹按", "再看", "先看", "且看", "且听", "请看",
    "说说", "晒晒", "曾任", "原任", "续任", "力邀", "特邀", "另聘", "来函", "函告", "函复", "据查", "据载", "今秋",
    "岁首", "入夏", "已于", "现于", "先说", "话说", "欣逢", "喜逢", "下派", "加派", "快讯", "另悉", "特急",
    "导读", "祝贺", "点赞", "侧记", "挂靠", "承蒙",
])
def test_words_before_a_short_name_are_no_place(words: str) -> None:
    assert bodies(UNDER.format(words=words), FILED) == [(97, "棠溪县政协")]


def test_such_words_told_twice_are_none_either() -> None:
    text = UNDER.format(words="老赵曾任县政协副主席，老钱曾任县政协常委。今年")
    assert bodies(text, FILED) == [(97, "棠溪县政协")]


@pytest.mark.parametrize("words", ["现将", "兹将", "谨将", "现就", "今秋", "再看", "力邀"])
def test_such_words_alone_leave_the_body_open(words: str) -> None:
    assert bodies(f"通报\n2023年，{words}县政协情况通报如下，立案97件。", FILED) in ([(97, "")], [])


@pytest.mark.parametrize("words", [
    "现将", "兹就", "且看", "按", "力邀", "谨代", "说回", "反观", "再看", "数据显示", "记者获悉", "相比之下",
    "截至目前", "年内", "会议期间", "台账表明", "通报透露", "今天上午", "与此同时反观",
])
def test_a_place_behind_such_words_is_one(words: str) -> None:
    assert bodies(f"通报\n2023年，{words}芦洲县政协立案97件。", FILED) == [(97, "芦洲县政协")]


@pytest.mark.parametrize("place", ["遂溪县", "青洲县", "特林县", "入海县", "岁丰县", "函谷县",
                                   "峰峰矿区", "哈日诺尔旗", "哈日诺尔蒙古族自治县", "日照市", "武进区"])
def test_a_place_of_like_signs_stays_one(place: str) -> None:
    found = bodies(f"{place}政协见闻\n2023年，{place}政协立案97件。", FILED)
    assert found == [(97, f"{place}政协")]


@pytest.mark.parametrize(("name", "body"), [
    ("第六届云岭县政协", "云岭县政协"), ("六届云岭县政协", "云岭县政协"), ("首届云岭新区政协", "云岭新区政协"),
    ("新一届云岭县政协", "云岭县政协"), ("历届云岭县政协", "云岭县政协"), ("第十一届云川市云岭县政协", "云岭县政协"),
    ("第六届云岭彝族自治县政协", "云岭彝族自治县政协"),
    ("昨日开幕的第六届云岭彝族苗族自治县政协", "云岭彝族苗族自治县政协"),
    ("云岭县第六届政协", "云岭县政协"), ("云岭县六届政协", "云岭县政协"),
    ("云岭彝族自治县第十届政协", "云岭彝族自治县政协"),
    ("云岭县人民政协", "云岭县政协"), ("云岭县第六届人民政协", "云岭县政协"),
    ("第五届西宁市政协", "西宁市政协"), ("西宁市第十五届政协", "西宁市政协"),
])
def test_the_number_of_a_term_is_no_part_of_a_name(name: str, body: str) -> None:
    assert bodies(f"大事记\n2023年，{name}立案97件。", FILED) == [(97, body)]


@pytest.mark.parametrize("words", ["第六届", "换届以来", "新一届", "本届", "上届"])
def test_a_term_before_a_short_name(words: str) -> None:
    found = bodies(f"政协棠溪县委员会\n2024年1月9日\n2023年，{words}县政协立案97件。", FILED)
    assert found == [(97, "棠溪县政协")]


@pytest.mark.parametrize(("name", "body"), [
    ("近日龙江彝族自治县政协", "龙江彝族自治县政协"), ("记者从龙江彝族自治县政协获悉，", "龙江彝族自治县政协"),
    ("现将龙江彝族自治县政协", "龙江彝族自治县政协"), ("据龙江彝族苗族自治县政协介绍，", "龙江彝族苗族自治县政协"),
    ("云川市龙江彝族自治县政协", "龙江彝族自治县政协"), ("今年以来双塔山回族自治县政协", "双塔山回族自治县政协"),
    ("日前召开的朗措藏族自治州政协全会上，", "朗措藏族自治州政协"),
    ("目前大通回族土族自治县政协", "大通回族土族自治县政协"),
])
def test_an_autonomous_place_begins_behind_the_words_before_it(name: str, body: str) -> None:
    assert bodies(f"大事记\n2023年，{name}立案97件。", FILED) == [(97, body)]


@pytest.mark.parametrize("words", [
    "全县人民政协事业稳步发展", "我县人民政协工作有声有色", "全省人民政协工作会议召开", "人民政协制度的优势得到发挥",
])
def test_the_cause_itself_is_no_committee_of_a_place(words: str) -> None:
    assert bodies(f"政协棠溪县委员会\n2024年1月9日\n2023年，{words}。县政协立案97件。", FILED) == [(97, "棠溪县政协")]
