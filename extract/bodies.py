"""Who a figure speaks of: the committee that acts in its sentence, or another organisation.

The committee is named in the sentence, carried on from the sentence before, or that of the article. A short name
(县政协) means the complete name of the same level that stands nearest before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from extract.gazetteer import Division, Gazetteer
from extract.model import Reason
from extract.names import Name, committee_names, split_place
from extract.passages import CLAUSE_ENDS, Passage
from extract.rules import Rules
from extract.words import is_ordinary_word

COMMITTEE, OTHER = "committee", "other"

# 据县教育局介绍 / 同期，县扶贫部门: what may stand between the clause's beginning and the organisation that acts
_LEAD_IN = re.compile(
    r"""^[\s“"（(]*
    (?:同期|期间|其中|另外|此外|会上|目前|随后|与此同时|今年|去年|全年|近年来|当天|同时|记者)?
    (?:据|在|从)?
    """,
    re.VERBOSE,
)
_PLACE_BEFORE = re.compile(r"^(?:[\u4e00-\u9fff]{0,8}[省市县区州旗镇乡]|[\u4e00-\u9fff]{0,8})$")
_NO_ACTOR_AFTER = re.compile(r"^(?:的|界|委员|代表|干部|群众|工作|治理|建设|家|之间|居民|服务|发展|改造|管理|矛盾|纠纷|食堂|协商|[、，,和])")


_NAME_LINE = re.compile(r"政协[：:\s]*$")
_LONGEST_NAME_LINE = 24
_PARTY = re.compile("民建|民盟|民革|民进|农工|九三|致公|台盟")
# 来源：青埠区人民政府办公室, 平溪县志: an office or a chronicle that names the place
_OFFICE = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<stem>[\u4e00-\u9fff]{2,4})(?P<suffix>[市县区旗])(?=人民政府|融媒|政府|新闻中心|志(?![愿])|年鉴)"
)
# 来源：临溪新闻网, 云川日报, 繁水政协: papers and sites
_PAPER = re.compile(r"(?<![\u4e00-\u9fff])(?P<stem>[\u4e00-\u9fff]{2,4}?)(?:新闻网|日报|晚报|时报|发布|政协(?!委员|工作|常委)|融媒体)(?![\u4e00-\u9fff]{3})")


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone who acts in a sentence: a committee by its name, or another organisation or person."""

    start: int
    end: int
    kind: str
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """Whose a figure is: the committee's name and why, or (body None) whose it is instead."""

    body: str | None
    reason: Reason | None


class Committees:
    """The committees of one article, and of the report around it."""

    def __init__(self, passage: Passage, names: list[Name], rules: Rules, gazetteer: Gazetteer) -> None:
        self._passage = passage
        self._all = names
        self._own = [name for name in names if passage.start <= name.start < passage.end]
        self._rules = rules
        self._gazetteer = gazetteer
        self._reasons: dict[tuple[str, tuple[int, int], bool], Reason] = {}

    # --- names -------------------------------------------------------------------------------------

    @cached_property
    def title_name(self) -> Name | None:
        """The committee that the heading names first, if it names one."""
        heading = (name for name in self._own if name.start < self._passage.heading_end and name.suffix != "国")
        return next((name for name in heading if not self._is_person(name)), None)

    @cached_property
    def main(self) -> tuple[str, Reason] | None:
        """The article's own committee and why: of the heading, the only or the most frequent one, its source's."""
        if self.title_name is not None and (found := self._resolved(self.title_name)):
            return found[0], self._reason("heading", found[1])
        complete = [name for name in self._own if name.complete and self._acts(name) and name.suffix != "国"]
        if complete:
            most = Counter(name.place for name in complete).most_common(1)[0][0]
            name = next(name for name in complete if name.place == most)
            return self._body(name), self._reason("article", (name.start, name.end))
        short = next((name for name in self._own if not name.complete and not self._is_person(name)), None)
        if short is not None and (found := self._resolved(short)):
            return found[0], self._reason("article", found[1])
        return None

    def _acts(self, name: Name) -> bool:
        """Whether a name stands as the one that acts, not as the receiver or judge of something."""
        text = self._passage.text
        before = text[max(0, name.start - 6) : name.start]
        if self._rules.object_before.search(before):
            return False
        if self._rules.object_after.match(text, name.end):
            return False
        i = self._all.index(name)
        if i and re.fullmatch(r"[、和及与]", text[self._all[i - 1].end : name.start]):
            return self._acts(self._all[i - 1])  # 被全国政协、省政协采用
        return True

    def _resolved(self, name: Name) -> tuple[str, tuple[int, int], bool] | None:
        """The committee a name means, the words that say so, and whether that is only assumed."""
        if name.complete:
            return self._body(name), (name.start, name.end), False
        before = [other for other in self._own if other.complete and other.suffix == name.suffix and other.start < name.start]
        if before:
            return self._body(before[-1]), (before[-1].start, before[-1].end), False
        after = [other for other in self._own if other.complete and other.suffix == name.suffix]
        if after and name.suffix == "国":
            return None
        if after and self._alike(after, acting=True):
            return self._body(after[0]), (after[0].start, after[0].end), False
        place = self._place_of(name)
        if place is not None:
            return place
        elsewhere = {other.place: other for other in self._all if other.complete and other.suffix == name.suffix}
        if len(elsewhere) == 1:
            other = next(iter(elsewhere.values()))
            return self._body(other), (other.start, other.end), True
        return None

    def _alike(self, names: list[Name], acting: bool) -> bool:
        """Whether names that come later leave no doubt: all are one committee, or the first one acts."""
        return len({name.place for name in names}) == 1 or (acting and self._acts(names[0]))

    def _place_of(self, name: Name) -> tuple[str, tuple[int, int], bool] | None:
        """The committee of the place that the article speaks of: 青海 makes 省政协 that of 青海省; a site's name."""
        text = self._passage.text
        if name.suffix == "省":
            for start, end in ((self._passage.start, self._passage.end), (0, len(text))):
                votes: Counter[str] = Counter()
                first: dict[str, tuple[int, int]] = {}
                for a, b, divisions in self._gazetteer.places_in(text[start:end]):
                    for province in {self._gazetteer.province_of(division) for division in divisions}:
                        votes[province.name] += 1
                        if province in divisions:
                            votes[province.name] += 1
                        first.setdefault(province.name, (start + a, start + b))
                if votes:
                    top = votes.most_common(2)
                    if len(top) == 1 or top[0][1] > top[1][1]:
                        return top[0][0] + "政协", first[top[0][0]], False
            return None
        near = self._place_in_sentence(name)
        if near is not None:
            return near
        start = self._passage.start
        for pattern, assumed in ((_OFFICE, False), (_PAPER, True)):
            for found in pattern.finditer(text, start, self._passage.end):
                stem = found["stem"]
                suffix = found.groupdict().get("suffix") or name.suffix
                if suffix == name.suffix and stem[-1] not in "省市县区州旗" and not is_ordinary_word(stem) and not _PARTY.match(stem):
                    return stem + suffix + "政协", found.span("stem"), assumed
        return None

    def _place_in_sentence(self, name: Name) -> tuple[str, tuple[int, int], bool] | None:
        """在和静县，县政协今年: the place of the same level that the sentence names before."""
        sentence, _ = self._passage.sentence(name.start)
        for start, end, divisions in reversed(self._gazetteer.places_in(self._passage.text[sentence : name.start])):
            if self._passage.text[sentence + end - 1] == name.suffix and any(d.name[-1] == name.suffix for d in divisions):
                return divisions[0].name + "政协", (sentence + start, sentence + end), False
        return None

    def _body(self, name: Name) -> str:
        """The committee's name as it is shown: with its parent only where the place alone is not unique."""
        if name.suffix == "国":
            return "全国政协"
        divisions = self._gazetteer.named(name.place)
        if len(divisions) > 1:
            return self._parent_prefix(name, divisions) + name.place + "政协"
        same = {other.parent for other in self._all if other.place == name.place and other.parent}
        if not divisions and len(same) > 1:
            return name.parent + name.place + "政协"
        full = divisions[0].name if divisions and not divisions[0].until else name.place
        return full + "政协"

    def _parent_prefix(self, name: Name, divisions: tuple[Division, ...]) -> str:
        """Which of several places of one name is meant: by the parent before it, else by the places around it."""
        if name.parent:
            return name.parent
        text = self._passage.text
        before = text[max(0, name.start - 24) : name.start]
        near = [
            (before.rfind(stem), parent.name)
            for division in divisions for parent in self._gazetteer.parents(division)
            for stem in (self._gazetteer.short_name(parent)[:2],) if stem in before
        ]
        if near:
            return max(near)[1]  # ◆南京 鼓楼区政协
        votes = {
            division: sum(
                text.count(stem)
                for parent in self._gazetteer.parents(division)
                for stem in (parent.name, self._gazetteer.short_name(parent)[:2])
                if len(stem) > 1
            )
            for division in divisions
        }
        best, runner_up = sorted(votes.values(), reverse=True)[:2]
        if best == runner_up:
            return ""
        chosen = max(votes, key=lambda division: votes[division])
        parents = self._gazetteer.parents(chosen)
        return parents[0].name if parents else ""

    # --- who acts ----------------------------------------------------------------------------------

    @cached_property
    def _actors(self) -> list[Actor]:
        """All who act in the article, in order."""
        actors = [Actor(name.start, name.end, COMMITTEE, name) for name in self._own if self._acts(name) and not self._is_person(name)]
        actors += [Actor(name.start, name.end, OTHER) for name in self._own if self._is_person(name)]
        text, rules = self._passage.text, self._rules
        for pattern in (rules.collectives, rules.persons, rules.other_again):
            actors += [Actor(m.start(), m.end(), OTHER) for m in pattern.finditer(text, self._passage.start, self._passage.end)]
        actors += [
            Actor(m.start(), m.end(), OTHER)
            for m in rules.other_organisations.finditer(text, self._passage.start, self._passage.end)
            if self._organisation_acts(m.start(), m.end())
        ]
        several = [a for a in actors if a.kind == OTHER]
        return sorted(
            (a for a in actors if a.kind == OTHER or not any(o.start <= a.start < o.end for o in several)),
            key=lambda actor: (actor.start, actor.end),
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [actor.start for actor in self._actors]

    def _is_person(self, name: Name) -> bool:
        """区政协委员、一家企业负责人林建平: a member, not the committee."""
        return bool(re.match(r"委员(?:、(?!党派|机关|各|政协)|[\u4e00-\u9fff]{2,4}(?:说|介绍|认为|告诉|表示|提交|所在))", self._passage.text[name.end : name.end + 12]))

    def _organisation_acts(self, start: int, end: int) -> bool:
        """Whether an organisation begins its clause and is followed by what it does."""
        text = self._passage.text
        begin = start
        while begin > self._passage.start and text[begin - 1] not in CLAUSE_ENDS + "：:" and start - begin < 24:
            begin -= 1
        before = _LEAD_IN.sub("", re.sub(r"^[\s\d年月日\-./:●◆▲☀·]+", "", text[begin:start]))
        if "、" in before and self._rules.other_organisations.search(before):
            before = before.rpartition("、")[2]  # 区总工会、区妇联
        if _NO_ACTOR_AFTER.match(text[end : end + 4]) or "政协" in before:
            return False
        if self._rules.other_object_before.search(before) or before[:1] in tuple("向由被经对请让为给送赴在到于") or not _PLACE_BEFORE.match(before):
            return False
        return not (len(before) >= 2 and is_ordinary_word(before[:2]) and before[-1:] not in tuple("省市县区州旗镇乡"))

    # --- the decision ------------------------------------------------------------------------------

    def decision(self, position: int) -> Decision:
        """Whose the figure at `position` is."""
        passage = self._passage
        start, _ = passage.sentence(position)
        actors = self._actors
        i = bisect_right(self._starts, position)
        for actor in reversed(actors[:i]):
            if actor.start < start:
                break
            return self._of(actor, "sentence", position)
        if self.main is None and (other := self._other_in_heading()):
            return Decision(None, self._reason("other_organisation", other))
        before = passage.sentence_before(start)
        while before is not None:
            told = [a for a in actors if before[0] <= a.start < before[1]]
            committees = [a for a in told if a.kind == COMMITTEE and a.name is not None and a.name.suffix != "国"]
            if committees:
                return self._of(committees[-1], "sentence_before", position)
            if told and self.main is None:
                return self._of(told[-1], "sentence_before", position)
            before = passage.sentence_before(before[0])
        above = self._name_above(start)
        if above is not None:
            return self._of(above, "line_above", position)
        if self.main is not None:
            return Decision(*self.main)
        if not self._own:
            return Decision(None, self._reason("no_committee", (self._passage.start, self._passage.heading_end)))
        return Decision("", None)

    @cached_property
    def _lines_of_names(self) -> list[Name]:
        """The names that stand in a line of their own above a list: 二、北浔湖新区政协."""
        text, passage = self._passage.text, self._passage
        found = []
        for name in self._own:
            line_end = text.find("\n", name.end)
            line = text[text.rfind("\n", 0, name.start) + 1 : line_end if line_end >= 0 else len(text)]
            if name.start >= passage.heading_end and len(line) <= _LONGEST_NAME_LINE and _NAME_LINE.search(line):
                found.append(name)
        return found

    def _name_above(self, position: int) -> Actor | None:
        """The committee that the nearest line of its own names."""
        above = [name for name in self._lines_of_names if name.start < position]
        return Actor(above[-1].start, above[-1].end, COMMITTEE, above[-1]) if above else None

    def listed(self, position: int) -> list[Decision]:
        """The committees that the sentence, or the one before, lists: 台江县政协、剑河县政协、榕江县政协."""
        start, _ = self._passage.sentence(position)
        for begin, end in ((start, position), (self._passage.sentence_before(start) or (start, start))):
            run: list[Name] = []
            for name in (name for name in self._own if begin <= name.start < end and name.complete):
                if run and not re.fullmatch(r"[、和及与]", self._passage.text[run[-1].end : name.start]):
                    run = []
                run.append(name)
            if len(run) > 1:
                return [Decision(self._body(name), self._reason("listed", (name.start, name.end))) for name in run]
        return []

    def of_label(self, start: int, end: int) -> Decision:
        """Whose the figures are that a table gives under a heading: 甲县政协, or 甲县 in a table of committees."""
        name = next((name for name in self._own if start <= name.start < end and name.complete), None)
        if name is not None and (found := self._resolved(name)):
            return Decision(found[0], self._reason("heading", found[1], found[2]))
        label = self._passage.text[start:end].removesuffix("政协")
        if self._rules.other_organisations.search(label) or not re.fullmatch(r"[\u4e00-\u9fff]{2,12}[省市县区州旗盟]", label):
            return Decision(None, self._reason("other_organisation", (start, end)))
        parent, place_name = split_place(label, self._gazetteer)
        place = Name(start, end, place_name, label[-1], parent)
        return Decision(self._body(place), self._reason("heading", (start, end)))

    def _of(self, actor: Actor, rule: str, position: int) -> Decision:
        if actor.kind == OTHER or actor.name is None:
            return Decision(None, self._reason("other_organisation", (actor.start, actor.end)))
        if actor.name.suffix == "国" and (self.title_name is None or self.main is None or self.main[0] != "全国政协") and self._own[0].suffix != "国":
            return Decision(*self.main) if self.main else Decision("", None)
        found = self._resolved(actor.name)
        if found is None:
            return Decision("", None)
        body, span, assumed = found
        return Decision(body, self._reason(rule if actor.name.complete else "short_name", span, assumed))

    def _other_in_heading(self) -> tuple[int, int] | None:
        """The organisation that the heading or the first sentence is about, where the article names no committee."""
        first = next((end for _, end in self._passage.sentences if end > self._passage.heading_end), self._passage.end)
        actor = next((actor for actor in self._actors if actor.kind == OTHER and actor.start < first), None)
        return (actor.start, actor.end) if actor else None

    def _reason(self, rule: str, span: tuple[int, int], assumed: bool = False) -> Reason:
        key = rule, span, assumed
        if key not in self._reasons:
            self._reasons[key] = Reason(rule, *self._passage.span(*span), self._passage.text[slice(*span)], assumed)
        return self._reasons[key]


def committees_of(passages: list[Passage], rules: Rules, gazetteer: Gazetteer) -> list[Committees]:
    """What each article of a report says of its committees, in the articles' order."""
    names = committee_names(passages[0].text, gazetteer) if passages else []
    return [Committees(passage, names, rules, gazetteer) for passage in passages]
