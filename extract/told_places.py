"""The place that an article speaks of though it names no committee of it: 云岭县召开政协提案交办会. 县政协收到….

It tells which committee 县政协 is, where nothing in the report names one of that level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.gazetteer import Gazetteer, short_autonomous
from extract.passages import Passage
from extract.stems import certain_place, is_plain

# 云岭县召开, 3月11日，云岭县; not 青禾县考察团来访, 青禾县来我县考察: guests; nor 云岭县水利局, 云岭县青杨镇: others
_AT_CLAUSE = re.compile(
    r"""(?:(?<![\u4e00-\u9fff])|(?<=[日时]))
    (?P<place>[\u4e00-\u9fff]{2,3}
      (?:(?<![城都上超股集门夜楼闹][\u4e00-\u9fff])市|县|州|(?<![红国锦彩])旗
        |(?<![小社园辖城景地灾市片校库林牧山矿专战疫特郊])区))
    (?!政协|来|赴|一行|等|[和与及]
      |[\u4e00-\u9fff]{0,8}?(?:人大|政府|局(?![面势部])|委(?!员)|[法医学]院|检察|学校|[中小大]学|办公室|工商联|[妇残文侨科]联|科协|中心(?!工作|任务|大局)
        |街道|[镇乡村]|公司|集团|协会|慈善|总会|志愿者|网)
      |[\u4e00-\u9fff]{0,8}(?:考察团|代表团|考察组|调研组|客人|来[\u4e00-\u9fff]{1,3}(?:考察|调研|学习|交流)))""",
    re.VERBOSE,
)
# 云岭：协商民主走深走实; 协商民主的云岭实践: the place without its 县, in a title
_IN_TITLE = re.compile(
    r"""^[^\u4e00-\u9fff\n]*(?P<first>[\u4e00-\u9fff]{2,3})[：:](?=[\u4e00-\u9fff“‘"「])
    |的(?P<practice>[\u4e00-\u9fff]{2,3}?)(?:实践|样本|探索|模式|经验|答卷|故事|行动|样板|篇章)(?=$|[^\u4e00-\u9fff])""",
    re.VERBOSE | re.MULTILINE,
)
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖"
    "邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
"""王建国：以协商聚共识 is a person's title; a place that the gazetteer has may begin so, too."""


def told_place(suffix: str, passage: Passage, gazetteer: Gazetteer, in_heading: bool) -> tuple[int, int, str] | None:
    """Where the heading, or the whole article, tells of the only place of a level: start, end and the place.

    >>> from extract.articles import passages
    >>> from extract.cleaning import cleaned
    >>> from extract.gazetteer import load_gazetteer
    >>> from pathlib import Path
    >>> places = load_gazetteer(Path("config/divisions.csv"))
    >>> text = "云岭县召开提案交办会\\n2024年3月1日\\n今年，县政协立案86件。"
    >>> told_place("县", passages(cleaned(text))[0], places, in_heading=True)
    (0, 3, '云岭县')
    >>> told_place("市", passages(cleaned(text))[0], places, in_heading=True) is None
    True
    """
    end = passage.heading_end if in_heading else passage.end
    for told in (_at_clauses, _in_titles) if in_heading else (_at_clauses,):
        found = {place: (start, stop) for start, stop, place in reversed(list(told(suffix, passage, end, gazetteer)))}
        if len(found) > 1:
            return None
        if found:
            place, span = found.popitem()
            return (*span, place)
    return None


def _at_clauses(suffix: str, passage: Passage, end: int, gazetteer: Gazetteer) -> Iterator[tuple[int, int, str]]:
    """The places of a level with which a line or a clause begins."""
    for found in _AT_CLAUSE.finditer(passage.text, passage.start, end):
        place = found["place"]
        if place[-1] == suffix and (gazetteer.named(place) or certain_place(place, passage.text) == place):
            yield (*found.span("place"), place)


def _in_titles(suffix: str, passage: Passage, end: int, gazetteer: Gazetteer) -> Iterator[tuple[int, int, str]]:
    """The places that a title names without their suffix."""
    for found in _IN_TITLE.finditer(passage.text, passage.start, end):
        group = "first" if found["first"] else "practice"
        known = gazetteer.short(found[group])
        if known:
            is_place = any(short_autonomous(division.name)[-1] == suffix for division in known)
        else:
            is_person = group == "first" and found[group].startswith(tuple(_SURNAMES))
            is_place = not is_person and not is_plain(found[group]) and certain_place(found[group] + suffix, "") != ""
        if is_place:
            yield (*found.span(group), found[group] + suffix)
