"""Which committee a name means: 县政协 is the nearest X县政协, 省政协 that of the province the article speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from extract.actors import is_in_passing
from extract.gazetteer import Division, Gazetteer, short_autonomous, stem_of
from extract.names import NATIONAL, Name
from extract.passages import Passage
from extract.rules import Rules
from extract.stems import certain_place, is_plain
from extract.told_places import told_place

# 来源：青埠区人民政府办公室, 平溪县志, 《洪川市提案工作规则》: an office, a chronicle or a rule that names the place
_OFFICE = re.compile(
    r"""(?:(?<![\u4e00-\u9fff])(?!来源|供稿)|(?<=来源)|(?<=供稿))(?P<stem>[\u4e00-\u9fff]{2,4}(?:(?:[\u4e00-\u9fff]{1,4}族){1,3}自治)?)
    (?P<suffix>[市州县区旗盟])
    (?=人民政府|融媒|政府|新闻中心|志(?!愿)|年鉴|委员[：:]|(?:政协)?提案(?:工作|办理)(?:规则|条例|办法|细则))""",
    re.VERBOSE,
)
# 临溪新闻网, 云川日报, 繁水政协, 6月3日云川日报: a paper or a site that names it
_PAPER = re.compile(
    r"""(?:(?<![\u4e00-\u9fff])(?!来源|供稿|日)|(?<=来源)|(?<=供稿)|(?<=\d日))(?P<stem>[\u4e00-\u9fff]{2,4}?)
    (?:(?:新闻网|发布|(?<!全国)(?<!街道)政协(?!委员|工[作委]|常委)|融媒体)(?![\u4e00-\u9fff]{3})
      |(?:[日晚晨早时]报)(?:社(?=全?媒体|融媒)|(?=讯)|(?![\u4e00-\u9fff]{3})))""",
    re.VERBOSE,
)
# 本报沅坪讯, 本报沅坪12月17日电: the dateline of a paper, of the place alone
_DATELINE = re.compile(r"(?:本报|本网|本刊)(?P<stem>[\u4e00-\u9fff]{2,4}?)(?:\d{1,2}月\d{1,2}日)?(?:讯|电)")
# 洞头网讯: the dateline of a site; only of a place that the gazetteer has, as sites bear many names (红网, 荆楚网)
_SITE = re.compile(r"(?<![\u4e00-\u9fff])(?P<stem>[\u4e00-\u9fff]{2,4}?)(?:新闻)?网(?:讯|消息)")
# 来平调研: how a paper of the place speaks of guests; the place by one of its characters
_GUESTS = re.compile(
    r"(?<![近年])来(?P<sign>[\u4e00-\u9fff])(?:调研|考察|视察|检查|督导|指导|督查|走访|慰问|参观)"
)
# 砚州市各级政协, 砚州市县两级政协, 潞汀市市县政协: the committee of the whole stands among them
_ALL_LEVELS = re.compile(
    r"""(?:(?<![\u4e00-\u9fff])|(?<=\d年)|(?<=\d年度))(?P<place>(?![年度])[\u4e00-\u9fff]{2,9}?[省市州盟县区旗])
    (?:(?:各|[两三]|[省市州县区旗]{1,4}[两三])级政协|[省市州县区旗]{2,3}政协|政协系统)""",
    re.VERBOSE,
)
# 沄州市人民政府: the place is 沄州市; not 各州市政府, not 黔南州县, a county of 黔南州
_ZHOU_IN_NAME = re.compile("[^本各全该我两三他外有]州")
_PARENT_NEAR = 24
"""Characters before a name in which a parent place tells which of several places it is."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The committee that a name means, and the words that say so. `assumed` is true where only likelihood does."""

    body: str
    span: tuple[int, int]
    assumed: bool = False


class Meanings:
    """What the names of one article mean."""

    def __init__(self, passage: Passage, names: list[Name], rules: Rules, gazetteer: Gazetteer) -> None:
        self._passage = passage
        self._names = names
        self._own = [name for name in names if passage.start <= name.start < passage.end]
        self._complete = [name for name in self._own if name.complete]
        self._at_home = [name for name in self._complete if not is_in_passing(name, passage.text)]
        self._not_local = rules.not_local
        self._gazetteer = gazetteer

    def meaning(self, name: Name, of_others: bool = False) -> Meaning | None:
        """The committee that a name means, None where the report does not tell.

        An article `of_others` tells places of its own: 玉泊区人大常委会办公室…区政协到站交流.
        """
        if name.complete:
            return self._of(name)
        named = [other for other in self._complete if other.suffix == name.suffix]
        alike = [other for other in self._at_home if other.suffix == name.suffix] or named
        if alike and (found := self._by_stem(name, alike) or self._by_scene(name, "[则把将]|(?:[这那][边里])?[，,]$")):
            return found
        if found := self._by_guests(name):
            return found
        if alike and (found := self._by_first(name, alike)):
            return found
        before = [other for other in alike if other.start < name.start]
        if before:
            return self._of(self._nearest(before, name.start))
        if len({other.place for other in alike}) == 1:
            return self._of(alike[0])
        return self._by_place(name, of_others) or self._elsewhere(name)

    def _by_stem(self, name: Name, alike: list[Name]) -> Meaning | None:
        """先看芦洲：县政协…。再看麦岭：县政协…: of several committees of its level the one whose place the sentence has
        just named."""
        if len({other.place for other in alike}) < 2:
            return None
        sentence, _ = self._passage.sentence(name.start)
        words = self._passage.text[sentence : name.start]
        at, nearest = max((words.rfind(other.place[:-1]), n) for n, other in enumerate(alike))
        if at < 0:
            return None
        stem = alike[nearest].place[:-1]
        return Meaning(self.body_of(alike[nearest]), (sentence + at, sentence + at + len(stem)))

    def _by_first(self, name: Name, alike: list[Name]) -> Meaning | None:
        """三门峡日报讯 市政协…。灵宝市政协…。市政协…: that of its source, where the article begins with the short name
        and names another committee of its level further on only."""
        short = (n for n in self._own if not n.complete and n.suffix == name.suffix)
        first = next((n for n in short if n.start >= self._passage.heading_end or n is name), name)
        if alike[0].start < first.start or not (found := self._by_source(name)):
            return None
        stem = self._passage.text[slice(*found.span)]
        return next((self._of(other) for other in alike if other.place.startswith(stem)), found)

    def _nearest(self, names: list[Name], at: int) -> Name:
        """The last of the names in the paragraph of a place, else that of the heading, else the last before it."""
        paragraph = self._passage.text.rfind("\n", 0, at)
        in_heading = next((name for name in names if name.start < self._passage.heading_end), None)
        return names[-1] if names[-1].start > paragraph or in_heading is None else in_heading

    def body_of(self, name: Name) -> str:
        """The committee of a complete name as it is shown: with its parent only where the place is not unique."""
        if name.suffix == "国":
            return NATIONAL
        divisions = self._gazetteer.named(name.place)
        if len(divisions) > 1:
            return self._parent(name, divisions) + name.place + "政协"
        parents = {other.parent for other in self._names if other.place == name.place and other.parent}
        if not divisions and len(parents) > 1:
            return name.parent + name.place + "政协"
        current = divisions and not divisions[0].until
        return (divisions[0].name if current else name.place) + "政协"

    def _of(self, name: Name) -> Meaning:
        return Meaning(self.body_of(name), (name.start, name.end))

    def _elsewhere(self, name: Name) -> Meaning | None:
        """The only committee of that level in the other articles of the page."""
        others = {other.place: other for other in self._names if other.complete and other.suffix == name.suffix}
        if len(others) != 1:
            return None
        other = next(iter(others.values()))
        return Meaning(self.body_of(other), (other.start, other.end), assumed=True)

    def _by_place(self, name: Name, of_others: bool) -> Meaning | None:
        """The committee of the place that the article speaks of or comes from."""
        if found := self.of_all_levels(name.suffix):
            return found
        if name.suffix == "省":
            return self._by_province()
        if of_others:
            return self._by_sentence(name) or self._by_source(name)
        return (
            self._by_sentence(name)
            or self._by_told_place(name, in_heading=True)
            or self._by_source(name)
            or self._by_told_place(name, in_heading=False)
        )

    def _by_told_place(self, name: Name, in_heading: bool) -> Meaning | None:
        """云岭县召开政协提案交办会…。今年，县政协收到提案: the only place of that level that the article speaks of."""
        told = told_place(name.suffix, self._passage, self._gazetteer, in_heading)
        if told is None or self._not_local.match(told[2]):
            return None
        start, end, place = told
        return Meaning(self.body_of(Name(start, end, place, place[-1])), (start, end), assumed=True)

    def _by_province(self) -> Meaning | None:
        """青海 makes 省政协 that of 青海省: the province that most places of the article, or the page, lie in."""
        text = self._passage.text
        for start, end in ((self._passage.start, self._passage.end), (0, len(text))):
            votes: Counter[str] = Counter()
            first: dict[str, tuple[int, int]] = {}
            for a, b, divisions in self._gazetteer.places_in(text[start:end]):
                for province in {self._gazetteer.province_of(division) for division in divisions}:
                    votes[province.name] += 2 if province in divisions else 1
                    first.setdefault(province.name, (start + a, start + b))
            top = votes.most_common(2)
            if top and (len(top) == 1 or top[0][1] > top[1][1]):
                return Meaning(top[0][0] + "政协", first[top[0][0]])
        return None

    def _by_sentence(self, name: Name) -> Meaning | None:
        """在和静县，县政协今年: the place of the same level that the sentence names before."""
        sentence, _ = self._passage.sentence(name.start)
        words = self._passage.text[sentence : name.start]
        for start, end, divisions in reversed(self._gazetteer.places_in(words)):
            if words[end - 1] == name.suffix and any(d.name[-1] == name.suffix for d in divisions):
                return Meaning(divisions[0].name + "政协", (sentence + start, sentence + end))
        return self._by_scene(name, "[则，,也还:：把将）)】]")

    def _by_scene(self, name: Name, behind: str) -> Meaning | None:
        """隔江相望的灵渡区则…区政协; 往南的云渡县，县政协: the place that begins a clause of the sentence before it."""
        sentence, _ = self._passage.sentence(name.start)
        told = re.search(
            rf"(?:走进|来到|在|^[^\u4e00-\u9fff]*|[，。的])(?:[\u4e00-\u9fff]{{2,3}}[市州盟])?"
            rf"(?P<place>(?![省市州盟])[\u4e00-\u9fff]{{2,3}}{name.suffix})(?={behind})",
            self._passage.text[sentence : name.start],
        )
        if told is None or certain_place(told["place"], self._passage.text) != told["place"]:
            return None
        at = sentence + told.start("place")
        return Meaning(told["place"] + "政协", (at, at + len(told["place"])))

    def of_all_levels(self, suffix: str) -> Meaning | None:
        """市政协 under 砚州市各级政协支援重建一览: the one of that level among those that the heading tells of."""
        for found in _ALL_LEVELS.finditer(self._passage.text, self._passage.start, self._passage.heading_end):
            run, end = found["place"], found.end("place")
            place = run if self._gazetteer.named(run) else certain_place(run, self._passage.text)
            if run[-1] == suffix and place:
                start = end - len(place)
                return Meaning(self.body_of(Name(start, end, place, suffix)), (start, end))
        return self._of_whole(suffix)

    def _of_whole(self, suffix: str) -> Meaning | None:
        """市政协 beside 乙县政协、丙区政协: of the prefecture they all lie in, if the article names it."""
        parts = {other.place for other in self._own if other.complete and other.suffix != "国"}
        wholes = [
            {above[0] for division in self._gazetteer.named(place) if (above := self._gazetteer.parents(division))}
            for place in parts
        ]
        common = set.intersection(*wholes) if len(wholes) > 1 else set()
        if len(common) != 1 or (whole := common.pop()).name[-1] != suffix:
            return None
        stem = stem_of(whole.name)
        at = self._passage.text.find(stem, self._passage.start, self._passage.end) if stem else -1
        return Meaning(whole.name + "政协", (at, at + len(stem)), assumed=True) if at >= 0 else None

    def _by_guests(self, name: Name) -> Meaning | None:
        """省政协领导来溪调研: the place of its level with that character, as its paper writes of guests."""
        text = self._passage.text
        guests = _GUESTS.search(text, self._passage.start, self._passage.end)
        if guests is None:
            return None
        told = {
            division.name
            for *_, divisions in self._gazetteer.places_in(text[self._passage.start : self._passage.end])
            for division in divisions
            if guests["sign"] in division.name[:-1] and division.name[-1] == name.suffix
        }
        return Meaning(told.pop() + "政协", guests.span("sign"), assumed=True) if len(told) == 1 else None

    def _by_source(self, name: Name) -> Meaning | None:
        """The place that the article's source names: certain for an office of that level, likely for a paper."""
        for pattern, assumed in ((_OFFICE, False), (_DATELINE, True), (_PAPER, True), (_SITE, True)):
            for found in pattern.finditer(self._passage.text, self._passage.start, self._passage.end):
                stem, suffix = found["stem"], found.groupdict().get("suffix") or name.suffix
                if suffix != name.suffix or (stem[-1] in "省市县区州旗级" and not _ZHOU_IN_NAME.fullmatch(stem)):
                    continue
                # 来宾市人民政府, 双桥政协信息: 来宾 and 双桥 are words, too; 双桥日报 may be any paper
                of_place = not assumed or self._passage.text.startswith("政协", found.end("stem"))
                is_known = of_place and bool(self._gazetteer.named(stem + suffix))
                if not is_known and not self._is_place(stem):
                    continue
                if assumed and not self._may_be(stem, suffix):
                    continue
                if pattern is _SITE and not self._gazetteer.short(stem):
                    continue
                start, end = found.span("stem")
                return Meaning(self.body_of(Name(start, end, stem + suffix, suffix)), (start, end), assumed)
        return None

    def _is_place(self, stem: str) -> bool:
        """Whether a source's stem names a place: 云川 of 云川日报, not 羊城 of 羊城晚报."""
        if len(stem) > 2 and self._gazetteer.short(stem):
            return True  # 三门峡, though 三门 is a word
        if len(stem) > 3 and not stem.endswith("自治"):
            return False  # 凝心聚力政协人
        # 再加上政协讲坛、: 加上 is no place's end either
        return not (self._not_local.match(stem) or any(is_plain(words) for words in (stem, stem[:2], stem[-2:])))

    def _may_be(self, stem: str, suffix: str) -> bool:
        """Whether a paper's stem may be a place of that level, today or formerly: 西宁 of 西宁晚报 is no county."""
        known = self._gazetteer.short(stem)
        is_of_level = any(short_autonomous(division.name)[-1] == suffix for division in known)
        return not known or is_of_level or bool(self._gazetteer.named(stem + suffix))

    def _parent(self, name: Name, divisions: tuple[Division, ...]) -> str:
        """Which of several places of one name is meant: by the parent before it, else by the places of the article."""
        if name.parent:
            return name.parent
        text = self._passage.text
        near = text[max(0, name.start - _PARENT_NEAR) : name.start]
        stems = {
            division: [self._gazetteer.short_name(parent)[:2] for parent in self._gazetteer.parents(division)]
            for division in divisions
        }
        at = {division: max((near.rfind(stem) for stem in found), default=-1) for division, found in stems.items()}
        votes = (
            at
            if max(at.values()) >= 0
            else {division: sum(text.count(stem) for stem in found) for division, found in stems.items()}
        )
        best, runner_up = sorted(votes.values(), reverse=True)[:2]
        if best == runner_up:
            return ""
        parents = self._gazetteer.parents(max(votes, key=lambda division: votes[division]))
        return parents[0].name if parents else ""
