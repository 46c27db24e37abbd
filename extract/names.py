"""Where a text names committees: 政协X县委员会, X县政协, 县政协, 全国政协.

A name is complete (`X县政协`) or short (`县政协`); which committee a short one means is decided in `bodies`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.gazetteer import PEOPLES, Gazetteer, short_autonomous
from extract.stems import NEXT_PLACE, NUMERAL_SIGNS, SEVERAL, certain_place, goes_on_list, is_plain, leads_to_place
from extract.words import is_ordinary_word

NATIONAL = "全国政协"
_SUFFIX = "省|自治区|自治州|自治县|自治旗|新区|市|州|县|区|旗|盟"

# 政协宁溪县第十届委员会, 中国人民政治协商会议第六届盐渎区委员会, 政协城中区九届三次会议
_FULL = re.compile(
    rf"""
    (?:中国人民政治协商会议\s*|人民政协|政协)                # a heading may break behind it
    (?:第?[{NUMERAL_SIGNS}]{{1,3}}届)?
    (?P<place>(?:(?!委员|会议|工作|机关|提案|常委|政协)[\u4e00-\u9fff]){{1,15}}?(?:{_SUFFIX}))
    (?=第?[{NUMERAL_SIGNS}]{{1,3}}届|(?:常务)?委员会|常委会|机关|志(?!愿))     # 《政协云岭县志》
    """,
    re.VERBOSE,
)
# 岩泽区2022年政协提案办理情况
_DATED = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<place>(?!全)[\u4e00-\u9fff]{2,6}?[市县区州旗])\d{4}年度?政协(?=提案|委员(?!会))"
)
# 《云岭县志》第十二篇 政协, 云岭县志·政协篇: a chapter of a chronicle, in the line that names both
_CHRONICLE = re.compile(
    rf"""
    (?:^|(?<=\n))[^\S\n]*(?:摘自|选自|节选自|录自)?[:：]?《?                       # at the beginning of a line
    (?P<place>(?!全)[\u4e00-\u9fff]{{2,14}}?(?:{_SUFFIX}))志(?!愿)                  # 云岭县志
    (?:[(（][^()（）\n]{{2,20}}[)）])?》?[·・\s,，—-]*
    (?:(?:第?[{NUMERAL_SIGNS}]{{1,4}}[编篇章卷]|卷[{NUMERAL_SIGNS}]{{1,4}})[·・\s,，:：—-]*)?   # 第十二篇, 卷十二
    (?:人民)?政协(?=[编篇章卷志]?[^\S\n]*(?:[(（][^()（）\n]{{1,8}}[)）])?[^\S\n]*(?:\n|$))  # 政协(节录)
    """,
    re.VERBOSE,
)
# 中国人民政治协商会议第十一届全国委员会
_NATIONAL = re.compile(rf"(?:中国人民政治协商会议|政协)(?:第?[{NUMERAL_SIGNS}]{{1,3}}届)?全国委员会")
_COMMITTEE = re.compile("政协(?!商会议)")
# 永汀市政协办公室 2022年1月21日印发: behind the name of an imprint
_IMPRINT = re.compile(r"[^\s，。；,;]{0,10}[^\S\n]+\d{4}年\S{4,7}[^\S\n]?印(?:发|制)?[^\S\n]*(?:\n|$)")
# 云麓、芷溪、白渡三县政协: each of them, where there are as many as the number says
_COUNTED = re.compile(
    r"(?P<stems>(?:[\u4e00-\u9fff]{2,3}[、和及与]){1,5}[\u4e00-\u9fff]{2,3})(?P<count>[两二三四五六2-6])个?(?P<suffix>[市县区州旗])政协(?!系统)"
)
# 长兴县、安吉县政协: the places before the last one of a list, each of its committee
_PLACES_BEFORE = re.compile(r"(?:(?<![\u4e00-\u9fff])|(?<=[，、由向]))(?:[\u4e00-\u9fff]{2,4}[市县区旗]、){1,6}\Z")
_LONGEST_LIST = 36
_SHORTEST = 2  # 温县
# 从温县政协; but 委员和县政协, 由任县政协主席 tell of no county 和县, 任县
_LEADS = ("从", "在", "由", "向", "与", "和", "对", "为", "赴", "访", "据", "将", "请", "给", "到")
_NO_COUNTY_BEHIND = "和应任代开达成单费"
_COUNT = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
# 本报青岫讯 青岫县政协, 青岫日报讯 青岫县政协, 1月8日讯 青岫县政协, once the space is gone; not 日报通讯员
_DATELINE = re.compile(
    r"""^(?:.*(?:本报|本网|本刊|新华社|[日晚晨早时]报社?|融媒体?|新闻网|政协网|电视台|广电)[\u4e00-\u9fff]{0,6}?|日|快)
    (?<!通)[讯电]""",
    re.VERBOSE,
)
_RUN = re.compile(r"[\u4e00-\u9fff]*\Z")
# ——记石田坝县政协: what stands before the place in a subtitle
_DASHES = ("—", "─", "－", "–")
_SUBTITLE_LEAD = re.compile(r"^(?:小?记|访|走进|来自|写在)(?=..)")
# 柳浦县立案120件; only what nobody but a committee does
_PLACE_FOR_COMMITTEE = re.compile(
    r"""(?:(?<=[，。；：、,;:\n])|(?<![\s\S]))(?P<place>[\u4e00-\u9fff]{2,3}[市县区旗])
    (?=共?(?:收到提案|立案(?!侦查|查处|审查调查)|提案立案|(?:报送|反映|收集)社情民意))""",
    re.VERBOSE,
)
# 在古滩县，县政协…。在澜湾市，政协委员…: places told of in turn, each at the head of its sentence
_IN_PLACE = re.compile(
    r"(?:(?<=[。！\n])|(?<![\s\S]))[^\S\n]*在(?P<place>[\u4e00-\u9fff]{2,4}[市县区旗])[，,](?P<members>(?:广大|全体)?政协(?!报))?"
)
# 记者从朗措藏族自治州: what stands before the peoples, the words before the place among it
_BEFORE_PEOPLES = re.compile(rf"(?P<stem>[\u4e00-\u9fff]{{2,12}}?)(?:(?:{PEOPLES})族)+自治[州县旗]$")
# 第六届云岭县政协, 新一届云岭县政协; 云岭县第六届政协, 云岭县人民政协
_TERM_BEFORE = re.compile(r"^.*届(?=.)")
_NEXT_PLACE = re.compile(rf"^{NEXT_PLACE}(?=..)")
_TERM_BEHIND = re.compile(rf"(?<=[省市县区州旗盟])(?:第?[{NUMERAL_SIGNS}]{{1,3}}届(?:人民)?|人民)\Z")
# 昨日开幕的朗措藏族自治州: the place begins behind 的
_AUTONOMOUS = re.compile(r"(?:(?!的)[\u4e00-\u9fff]){2,4}?(?:(?:(?!的)[\u4e00-\u9fff]){1,4}族)+自治[州县旗]$")


@dataclass(frozen=True, slots=True)
class Name:
    """A committee's name in a text. `place` is 古浪县 for 古浪县政协 and empty for a short name.

    `parent` is the place written before it (甘肃省); `suffix` is 省, 市, 州, 县, 区, 旗, 盟 or 国.
    """

    start: int
    end: int
    place: str
    suffix: str
    parent: str = ""

    @property
    def complete(self) -> bool:
        """Whether the name alone says which committee is meant."""
        return bool(self.place)


def committee_names(text: str, gazetteer: Gazetteer) -> list[Name]:
    """Every name of a committee in a cleaned text, in order, complete and short ones; several at once are left out.

    >>> from extract.gazetteer import load_gazetteer
    >>> from pathlib import Path
    >>> places = load_gazetteer(Path("config/divisions.csv"))
    >>> text = "昨日，政协云岭县第五届委员会召开会议。今年县政协和全国政协委员视察。甘肃省古浪县政协全县政协系统。"
    >>> [(name.place, name.parent, name.suffix) for name in committee_names(text, places)]
    [('云岭县', '', '县'), ('', '', '县'), ('全国', '', '国'), ('古浪县', '甘肃省', '县')]
    """
    chronicles = list(_CHRONICLE.finditer(text))
    told = [*_FULL.finditer(text), *_DATED.finditer(text), *chronicles]
    full = [(m.start(), m.end(), *split_place(m["place"], gazetteer)) for m in told]
    known = {place for *_, place in full}
    told_at = [(_behind_place(text, m.start()), m.end()) for m in _COMMITTEE.finditer(text)]
    runs = [(at, end, _run_before(text, at)) for at, end in told_at]
    shown = {place for run in {run for *_, run in runs} if (place := certain_place(run, text))}
    short = {run for *_, run in runs if len(run) == _SHORTEST and gazetteer.named(run)}
    certain = {place for place in shown if not _is_listed_behind(place[0], place[1:], gazetteer)}
    certain = {place for place in certain if not _is_short_behind(place, short, gazetteer)}
    known |= short | {split_place(place, gazetteer)[1] for place in certain}
    known |= {run for at, _, run in runs if run not in known and goes_on_list(run, at, known, text)}
    names = [Name(start, end, place, place[-1], parent) for start, end, parent, place in full]
    names += [Name(*m.span(), "全国", "国") for m in _NATIONAL.finditer(text)]
    names += [name for m in _COUNTED.finditer(text) for name in _counted(m)]
    taken = {name.start for name in names} | {m.end() - 2 for m in chronicles}
    for at, end, run in runs:
        if at in taken:
            continue
        name = _named(run, at, end, known, gazetteer, text)
        if name:
            names.append(name)
    names += [listed for name in names if name.complete for listed in _listed_before(name, known, gazetteer, text)]
    return sorted(_without_imprints(names, text), key=lambda name: name.start)


def _listed_before(name: Name, known: set[str], gazetteer: Gazetteer, text: str) -> list[Name]:
    """The committees of the places that are listed right before a name, where none of them is an everyday word."""
    found = _PLACES_BEFORE.search(text, max(0, name.start - _LONGEST_LIST), name.start)
    places = list(re.finditer("[^、]+", found[0])) if found else []
    if not found or not all(m[0] in known or gazetteer.named(m[0]) or not is_plain(m[0][:-1]) for m in places):
        return []
    return [Name(found.start() + m.start(), found.start() + m.end(), m[0], m[0][-1]) for m in places]


def _without_imprints(names: list[Name], text: str) -> list[Name]:
    """The names but those of imprints; all where nothing else tells the place of a committee."""
    others = [name for name in names if not (name.complete and _IMPRINT.match(text, name.end))]
    return others if any(name.complete and name.suffix != "国" for name in others) else names


def _counted(m: re.Match[str]) -> list[Name]:
    """The committees of 云麓、芷溪、白渡三县政协, none where the number is another than theirs."""
    stems = [(m.start("stems") + s.start(), s[0]) for s in re.finditer(r"[^、和及与]+", m["stems"])]
    count = _COUNT.get(m["count"]) or int(m["count"])
    if len(stems) != count or any(is_ordinary_word(stem) for _, stem in stems):
        return []
    ends = [at + len(stem) for at, stem in stems[:-1]] + [m.end()]
    return [Name(at, end, stem + m["suffix"], m["suffix"]) for (at, stem), end in zip(stems, ends, strict=True)]


def _behind_place(text: str, at: int) -> int:
    """Where the place before the 政协 at `at` ends: before its 第六届 or 人民, where that stands between."""
    term = _TERM_BEHIND.search(text, max(0, at - 8), at) if text[at - 1 : at] in ("届", "民") else None
    return term.start() if term else at


def _run_before(text: str, at: int) -> str:
    """The characters without a break that stand before 政协, at most 16, the place's suffix included."""
    found = _RUN.search(text, max(0, at - 16), at)
    if not found:
        return ""
    run = _TERM_BEFORE.sub("", _NEXT_PLACE.sub("", _DATELINE.sub("", found[0])))
    if text.endswith(_DASHES, 0, found.start()):
        run = _SUBTITLE_LEAD.sub("", run)
    after_number = found.start() > 0 and text[found.start() - 1].isdigit()
    # 1983年任市政协副主席, 2015年度锦堂市政协委员, 2023年底芸溪县政协; 总第36期望山县政协, once the space is gone
    return re.sub(r"^(?:年[度底末初中间]?|[期号版辑卷])", "", run) if after_number else run


def _named(run: str, at: int, end: int, known: set[str], gazetteer: Gazetteer, text: str) -> Name | None:
    """The name that ends with the 政协 at `at`, or None where it is no single committee."""
    if run.endswith("全国"):
        return Name(at - 2, end, "全国", "国")
    suffix = run[-1:]
    if suffix not in tuple("省市州县区旗盟"):
        return None
    place = _known_place(run, known, gazetteer)
    if place and _is_unnamed(place, gazetteer):
        return Name(at - 1, end, "", suffix)
    if place:
        parent = _parent(run[: -len(place)], gazetteer)
        return Name(at - len(place) - len(parent), end, place, suffix, parent)
    if SEVERAL.search(run[:-1]) or run[-2:-1] in tuple("省市州县区旗盟"):
        return None  # 各县政协, 州市政协
    if run.endswith("自治区"):
        return Name(at - 3, end, "", "省")
    if re.search(r"[个数\d一二三四五六七八九十][省市县区州旗]{1,2}$", run):
        return None
    width = 2 if run.endswith("新区") else 1
    if run[:-1] and run[-2] in "我本该":
        width = 2
    return Name(at - width, end, "", suffix)


def _is_unnamed(place: str, gazetteer: Gazetteer) -> bool:
    """Whether a place is one of a province without its own name: 山西县政协, as a site tells where its news is from."""
    in_province = any(division.level == "province" for division in gazetteer.short(place[:-1]))
    return place[-1] in "区县旗" and in_province and not gazetteer.named(place)


def _known_place(run: str, known: set[str], gazetteer: Gazetteer) -> str:
    """The longest end of the run that is a place: of the gazetteer, or known from elsewhere in the text."""
    if re.search(r"[主老]城区$|[市郊]区$", run) and len(run) > 2 and run[-3:] not in known:
        run_is_whole = run in known or bool(gazetteer.named(run))
        if not run_is_whole and run[-2:] in ("城区", "市区", "郊区"):
            return ""
    if found := _BEFORE_PEOPLES.match(run):
        return next((run[i:] for i in range(len(run)) if gazetteer.named(run[i:])), _without_lead(run, found["stem"]))
    for start in range(max(0, len(run) - 12), len(run) - 1):
        place = run[start:]
        if place[0] in "一二三四五六七八九十个全各两" and place not in known and not gazetteer.named(place):
            continue
        is_led = place[0] not in _NO_COUNTY_BEHIND and run[:start].endswith(_LEADS)
        if place in known or (gazetteer.named(place) and (len(place) > _SHORTEST or start == 0 or is_led)):
            return place
        if len(place) >= 3 and len(place) <= 5 and _as_short_autonomous(place, gazetteer):
            return place
    return ""


def _is_listed_behind(word: str, place: str, gazetteer: Gazetteer) -> bool:
    """Whether a word leads to a place of the gazetteer: 由清新区政协, where 清新 is an everyday word, too."""
    return len(place) > 2 and leads_to_place(word) and bool(gazetteer.named(place))


def _is_short_behind(place: str, short: set[str], gazetteer: Gazetteer) -> bool:
    """Whether a place is but a word and a county of one character: 从温县; `short` are those that stand alone."""
    county = place[-_SHORTEST:]
    if gazetteer.named(place) or not gazetteer.named(county):
        return False
    return county in short or (place[:-_SHORTEST].endswith(_LEADS) and county[0] not in _NO_COUNTY_BEHIND)


def _without_lead(run: str, stem: str) -> str:
    """龙江彝族自治县 of 记者从龙江彝族自治县: without the words before it; `stem` precedes the peoples."""
    leads = (stem[:-length] for length in (2, 3))
    return run[len(next((lead for lead in leads if lead and leads_to_place(lead)), "")) :]


def _as_short_autonomous(place: str, gazetteer: Gazetteer) -> bool:
    """Whether a place is the short form of an autonomous one: 大通县, 黔东南州."""
    return any(short_autonomous(division.name) == place for division in gazetteer.short(place[:-1]))


def places_for_committees(text: str, start: int, end: int, of_several: bool = False) -> list[Name]:
    """The places that stand for their committees, as briefings about several do: 柳浦县立案120件，临澄区立案84件.

    In an article `of_several` committees one place alone tells of its own: 在绛水县，政协委员捐出善款.

    >>> [name.place for name in places_for_committees("柳浦县立案120件，全县立案9件，今年本县立案8件。", 0, 27)]
    ['柳浦县']
    """
    in_places = list(_IN_PLACE.finditer(text, start, end))
    told = [m for m in in_places if m["members"]] if of_several or len({m["place"] for m in in_places}) > 1 else []
    return [
        Name(*m.span("place"), m["place"], m["place"][-1])
        for m in (*_PLACE_FOR_COMMITTEE.finditer(text, start, end), *told)
        if not is_plain(m["place"][:-1]) and not is_ordinary_word(m["place"][:2])
    ]


def split_place(place: str, gazetteer: Gazetteer) -> tuple[str, str]:
    """甘肃省古浪县 -> (甘肃省, 古浪县): parent and place."""
    if _AUTONOMOUS.fullmatch(place):
        return "", place
    found = re.match(r"(.{2,7}?(?:省|自治区|自治州|州|市))(.{2,}(?:市|县|区|旗|州))$", place)
    if found and not gazetteer.named(place):
        return found[1], found[2]
    return "", place


def _parent(before: str, gazetteer: Gazetteer) -> str:
    """The place that ends right before another: 苏州市 before 澄东区."""
    found = re.search(r"([\u4e00-\u9fff]{2,6}?(?:省|自治区|自治州|州|市))$", before)
    if not found:
        return ""
    for start in range(found.start(), len(before) - 1):
        if gazetteer.named(before[start:]):
            return before[start:]
    return before[-3:] if len(before) == 3 and not is_ordinary_word(before[:2]) else ""
