"""Patterns whose noun stands elsewhere: in the sentence before, in the heading, or where a list is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.catalogue import load_catalogue
from tests.extract.told import bodies, cells_of, observations, periods, set_aside

DATED = "发布日期：2024-01-15\n"


@pytest.mark.parametrize(("text", "adopted"), [
    ("2023年，云岭县政协收到社情民意信息486条。全年被上级政协采用58篇。", [58]),
    ("2023年，云岭县政协收到社情民意信息486条；而2022年编报190篇，被采用22篇。", [22]),
    ("云岭县政协2023年社情民意信息工作综述\n2023年，质量不断提高。全国政协单篇采用3篇、省政协采用21篇。", [3, 21]),
    ("2023年，云岭县政协开展协商。全年被上级政协采用58篇。", []),
    ("2023年，云岭县政协收到社情民意信息486条。开展协商活动12次。被省政协采用58篇。", []),
    ("2023年，云岭县政协收到社情民意信息486条。\n文史工作取得进展，被省政协采用58篇。", []),
    ("2023年，云岭县政协收到社情民意信息486条。征集论文40篇，采用12篇。", []),
    ("2023年，云岭县政协编发宣传信息486条。全年被采用58篇。", []),
    ("同是报送社情民意信息，两县各有打法。云岭县政协先抓培训。2023年，县政协采用数从上年的52条增至66条。", [52, 66]),
    ("同是抓宣传，两县各有打法。云岭县政协先抓培训。2023年，县政协采用数从上年的52条增至66条。", []),
    ("社情民意是晴雨表。\n两县各有打法。云岭县政协先抓培训。2023年，云岭县政协被采用66条。", []),
])
def test_what_was_adopted_is_said_before(text: str, adopted: list[float]) -> None:
    assert [o.mention.value for o in observations(DATED + text, "opinions_adopted")] == adopted


def test_a_list_of_bodies_speaks_of_what_opens_it() -> None:
    text = (
        "2023年度社情民意信息工作通报\n2024年1月16日\n\n现将2023年度信息报送、采用情况通报如下：\n"
        "1.云岭县政协  报送312篇，市政协及以上采用84篇\n2.雁湖区政协  报送268篇，采用71篇\n"
        "党派信息中，民建云川市委会报送143篇，采用39篇。\n"
    )
    assert cells_of("云川市政协研究室\n" + text) == [
        ("云岭县政协", "2023", "opinion_reports", 312), ("云岭县政协", "2023", "opinions_adopted", 84),
        ("雁湖区政协", "2023", "opinion_reports", 268), ("雁湖区政协", "2023", "opinions_adopted", 71)]
    assert {rule for _, rule in set_aside("云川市政协研究室\n" + text, "opinions_adopted")} == {"other_organisation"}


@pytest.mark.parametrize("marks", ["一、二、三、", "（一）（二）（三）", "● ● ● "])
def test_lists_may_be_marked_otherwise(marks: str) -> None:
    width = len(marks) // 3
    rows = ["云岭县政协报送312篇", "雁湖区政协报送268篇", "湖滨区政协报送197篇"]
    items = "\n".join(marks[n * width : (n + 1) * width] + row for n, row in enumerate(rows))
    text = f"{DATED}云川市政协研究室发布消息，2023年各地工作有新进展。\n社情民意信息报送情况如下：\n{items}\n"
    assert bodies(text, "opinion_reports") == [(312, "云岭县政协"), (268, "雁湖区政协"), (197, "湖滨区政协")]
    other = text.replace("社情民意信息报送情况", "新闻稿件报送情况")
    assert bodies(other, "opinion_reports") == []


def test_a_year_behind_a_semicolon_holds_for_all_that_follows() -> None:
    text = "去年云岭县政协编报社情民意信息264篇，被省政协采用58篇；而2013年编报231篇，被采用43篇。\n2015年4月30日"
    assert periods(text, "opinion_reports") == [(264, "2014"), (231, "2013")]
    assert periods(text, "opinions_adopted") == [(58, "2014"), (43, "2013")]


ENTRY = """\
indicators:
  - id: letters
    name_zh: 来信数
    name_en: Letters
    group: 社情民意
    unit: 件
    aggregate: max
    definition: 来信。
    patterns:
      - %s
    examples:
      - {text: '没有。', found: []}
"""


@pytest.mark.parametrize(("item", "codes"), [
    ("{pattern: '共{number}件', topic: '来信'}", set()),
    ("{pattern: '共{number}件', topic: '来信('}", {"regex_open_bracket"}),
    ("{pattern: '共{number}件', topic: '来信{number}'}", {"piece_in_topic"}),
    ("{pattern: '共{number}件', topic: ''}", {"empty_value"}),
    ("{pattern: '共{number}件', topic: '(?:来信)?'}", {"matches_empty"}),
    ("{pattern: '共{number}件', topik: '来信'}", {"unknown_field_meant"}),
    ("{pattern: '共{number}件'}", {"missing_field"}),
    ("{topic: '来信'}", {"missing_field"}),
    ("{pattern: '共件', topic: '来信'}", {"no_figure"}),
])
def test_a_topic_is_checked_as_a_pattern_is(tmp_path: Path, item: str, codes: set[str]) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_text(ENTRY % item, encoding="utf-8")
    catalogue, problems = load_catalogue(path)
    assert {problem.code for problem in problems} == codes
    assert (catalogue is not None) == (not codes)
    if catalogue:
        assert catalogue.indicators[0].patterns[0].topic == "来信"
