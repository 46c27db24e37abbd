"""Names of places: which are known, what they belong to, and where a text holds them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from extract.gazetteer import Division, Gazetteer, load_gazetteer, short_autonomous, stem_of

DIVISIONS = Path(__file__).parents[2] / "config" / "divisions.csv"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(DIVISIONS)


def only(divisions: tuple[Division, ...]) -> Division:
    assert len(divisions) == 1
    return divisions[0]


def names(divisions: tuple[Division, ...]) -> list[str]:
    return [division.name for division in divisions]


def found(gazetteer: Gazetteer, text: str) -> list[tuple[str, list[str]]]:
    places = gazetteer.places_in(text)
    return [(text[start:end], names(divisions)) for start, end, divisions in places]


def test_a_full_name_gives_every_division_that_bears_it(gazetteer: Gazetteer) -> None:
    provinces = {gazetteer.province_of(division).name for division in gazetteer.named("城中区")}
    assert provinces == {"青海省", "广西壮族自治区"}
    assert gazetteer.named("不存在县") == ()
    assert gazetteer.named("西宁") == ()


@pytest.mark.parametrize("placeholder", ["市辖区", "县", "省直辖县级行政区划", "苏州工业园区"])
def test_headings_and_zones_of_the_source_are_no_divisions(gazetteer: Gazetteer, placeholder: str) -> None:
    assert gazetteer.named(placeholder) == ()


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("青海", ["青海省"]),
        ("西宁", ["西宁市"]),
        ("大通", ["大通区", "大通回族土族自治县"]),
        ("内蒙古", ["内蒙古自治区"]),
        ("广西", ["广西壮族自治区"]),
        ("西藏", ["西藏自治区"]),
        ("吉林", ["吉林省", "吉林市"]),
        ("海南", ["海南省", "海南藏族自治州", "海南区"]),
        ("香港", ["香港特别行政区"]),
        ("襄樊", ["襄樊市"]),
        ("毕节", ["毕节市"]),
        ("北林", ["北林区"]),
        ("神农架", ["神农架林区"]),
        ("和", []),
    ],
)
def test_a_stem_gives_the_divisions_it_shortens(gazetteer: Gazetteer, stem: str, expected: list[str]) -> None:
    assert names(gazetteer.short(stem)) == expected


def test_parents_stand_nearest_first(gazetteer: Gazetteer) -> None:
    district = only(gazetteer.named("湟中区"))
    assert names(gazetteer.parents(district)) == ["西宁市", "青海省"]
    province = gazetteer.province_of(district)
    assert gazetteer.parents(province) == ()
    assert gazetteer.province_of(province) == province


@pytest.mark.parametrize(
    ("name", "parents"),
    [("济源市", ["河南省"]), ("海淀区", ["北京市"]), ("白杨市", ["新疆维吾尔自治区"]), ("台湾省", [])],
)
def test_counties_without_a_prefecture_belong_to_the_province(
    gazetteer: Gazetteer, name: str, parents: list[str]
) -> None:
    assert names(gazetteer.parents(only(gazetteer.named(name)))) == parents


@pytest.mark.parametrize(
    ("former", "year", "present"),
    [
        ("湟中县", "2020", "湟中区"),
        ("宣武区", "2010", "西城区"),
        ("襄樊市", "2010", "襄阳市"),
        ("思茅市", "2007", "普洱市"),
    ],
)
def test_a_former_name_leads_to_its_successor(gazetteer: Gazetteer, former: str, year: str, present: str) -> None:
    division = only(gazetteer.named(former))
    successor = only(gazetteer.named(present))
    assert (division.until, division.now) == (year, successor.code)
    assert gazetteer.parents(division) == gazetteer.parents(successor)


def test_every_former_name_has_a_successor_of_the_same_level(gazetteer: Gazetteer) -> None:
    lines = [line.split(",") for line in DIVISIONS.read_text(encoding="utf-8").splitlines()[1:]]
    levels = {code: level for code, _, level, *_ in lines if code}
    former = [line for line in lines if line[4]]
    assert len(former) > 300
    assert all(levels[now] == level and 2000 <= int(until) <= 2024 for _, _, level, _, until, now in former)
    assert len(levels) == sum(not line[4] for line in lines)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("黔东南苗族侗族自治州", "黔东南州"),
        ("瑶溪瑶族自治县", "瑶溪县"),
        ("东乡族自治县", "东乡县"),
        ("鄂伦春自治旗", "鄂伦春旗"),
        ("鄂温克族自治旗", "鄂温克旗"),
        ("克孜勒苏柯尔克孜自治州", "克孜勒苏州"),
        ("积石山保安族东乡族撒拉族自治县", "积石山县"),
        ("龙胜各族自治县", "龙胜县"),
        ("管城回族区", "管城区"),
        ("西宁市", "西宁市"),
    ],
)
def test_an_autonomous_name_is_shortened_by_its_peoples(name: str, short: str) -> None:
    assert short_autonomous(name) == short


def test_every_autonomous_name_loses_its_peoples(gazetteer: Gazetteer) -> None:
    short = [gazetteer.short_name(place) for name in _all_names() for place in gazetteer.named(name)]
    assert not [name for name in short if "自治" in name or "族" in name or (not stem_of(name) and len(name) > 3)]


def _all_names() -> list[str]:
    return [line.split(",")[1] for line in DIVISIONS.read_text(encoding="utf-8").splitlines()[1:]]


def test_short_names_are_those_of_reports(gazetteer: Gazetteer) -> None:
    full = ["黔东南苗族侗族自治州", "宁夏回族自治区", "香港特别行政区", "青海省", "西宁市"]
    assert [gazetteer.short_name(only(gazetteer.named(name))) for name in full] == [
        "黔东南州", "宁夏", "香港", "青海省", "西宁市"
    ]  # fmt: skip
    assert names(gazetteer.named("黔东南州")) == ["黔东南苗族侗族自治州"]


def test_places_are_found_with_the_longest_name_at_each_place(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "青海省西宁市湟中区政协") == [
        ("青海省", ["青海省"]), ("西宁市", ["西宁市"]), ("湟中区", ["湟中区"])
    ]  # fmt: skip
    assert found(gazetteer, "黔东南苗族侗族自治州与黔东南州") == [
        ("黔东南苗族侗族自治州", ["黔东南苗族侗族自治州"]), ("黔东南州", ["黔东南苗族侗族自治州"])
    ]  # fmt: skip
    assert len(found(gazetteer, "城中区政协")[0][1]) == 2


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("西宁、青海两级政协", "青海", ["青海省"]),
        ("黔西南政协", "黔西南", ["黔西南布依族苗族自治州"]),
        ("海南政协", "海南", ["海南省", "海南藏族自治州"]),
        ("格尔木政协", "格尔木", ["格尔木市"]),
        ("🙂广西政协", "广西", ["广西壮族自治区"]),
        ("襄樊政协", "襄樊", ["襄樊市"]),
        ("湟中县政协", "湟中县", ["湟中县"]),
        ("来宾市政协", "来宾市", ["来宾市"]),
        ("在重庆召开", "重庆", ["重庆市"]),
        ("新乡市政协", "新乡市", ["新乡市"]),
    ],
)
def test_a_text_names_places(gazetteer: Gazetteer, text: str, word: str, expected: list[str]) -> None:
    assert (word, expected) in found(gazetteer, text)


@pytest.mark.parametrize(
    "text",
    [
        "隆重庆祝建党百年",
        "发挥新乡贤作用",
        "学习重大理论",
        "确保定期督办",
        "纪念孙中山先生",
        "各位来宾",
        "确保国家长治久安",
        "精简文山会海",
        "建设美丽水乡",
        "巩固原有成果",
        "和平与团结，建设新华路",
        "改善大通道、互助养老与创新平台",
        "省和县联动，建成县域样板，办理县级提案",
        "中心城区与郊区、矿区",
        "",
    ],
)
def test_words_that_only_look_like_a_place_are_passed_over(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text) == []


def test_an_ordinary_word_is_a_place_right_after_its_parent(gazetteer: Gazetteer) -> None:
    places = gazetteer.places_in("阳泉市城区政协")
    assert names(gazetteer.parents(only(places[1][2]))) == ["阳泉市", "山西省"]
    assert found(gazetteer, "西宁市城区面貌") == [("西宁市", ["西宁市"])]


@pytest.mark.parametrize("text", ["政协佳县委员会", "佳县政协", "榆林市佳县政协", "近日，佳县政协"])
def test_a_name_of_two_characters_counts_where_no_other_word_can_hold_it(gazetteer: Gazetteer, text: str) -> None:
    assert ("佳县", ["佳县"]) in found(gazetteer, text)


def test_without_the_automaton_the_same_places_are_found(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    plain = load_gazetteer.__wrapped__(DIVISIONS)
    text = "🙂隆重庆祝。青海省西宁市湟中区、大通回族土族自治县、黔东南州、佳县、阳泉市城区，城中区城中区，广西南宁"
    assert plain.places_in(text) == gazetteer.places_in(text)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", ":1: the first line must be code,name,level,parent,until,now"),
        ("63,青海省,province,,,\n", ":1: the first line must be"),
        ("code,name,level,parent,until,now\n63,青海省,province\n", ":2: 3 columns"),
        ("code,name,level,parent,until,now\n63,青海省,省,,,\n", ":2: the level '省'"),
        ("code,name,level,parent,until,now\n6301,西宁市,prefecture,63,,\n", "西宁市 has the parent 63"),
    ],
)
def test_a_broken_table_says_where_and_how_to_mend_it(tmp_path: Path, table: str, message: str) -> None:
    path = tmp_path / "divisions.csv"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(ValueError, match=r"divisions\.csv") as error:
        load_gazetteer(path)
    assert message in str(error.value)


def test_a_missing_table_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"divisions\.csv"):
        load_gazetteer(tmp_path / "divisions.csv")
