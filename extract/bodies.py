"""Who a figure speaks of: the committee that acts in its sentence, or another organisation.

The committee is named in the sentence, carried on from the sentence before, or that of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from extract.actors import Actor, Actors, is_in_passing, is_member
from extract.gazetteer import Gazetteer
from extract.meanings import Meaning, Meanings
from extract.model import Reason
from extract.names import Name, committee_names, split_place
from extract.names_behind import named_behind
from extract.passages import Passage
from extract.rules import Rules

# 甲县政协、乙县政协; 甲县政协立案187件、乙县政协立案146件: names in a list, with or without a figure of each
_LISTED = re.compile(r"[、和及与]|[^，。；、,;\d]{1,8}\d[\d.]*(?:%|[\u4e00-\u9fff]{1,2})[、，,]")
_DIGIT = re.compile(r"\d")
# 民进市委会上报信息32篇。其中，4篇被采用: of what the sentence before tells
_OF_WHICH = re.compile(r"\s*(?:其中|当中|这其中)")
_NAME_LINE = re.compile(r"政协[：:\s]*$")
_LONGEST_NAME_LINE = 24
_ORGANISATION = re.compile(
    r"[\u4e00-\u9fff]{0,8}[市县区州旗盟][\u4e00-\u9fff]{1,16}(?:会|局|院|部|委|校|中学|小学|大学|公司|集团)$"
)
# ——全县各界爱心帮扶协会抗洪记: an association of which a title tells
_ASSOCIATION = re.compile(r"[省市县区州旗][\u4e00-\u9fff]{0,10}(?:(?<!政)协会|基金会|慈善总?会)(?!员|长)")
# 云川市政协（本级）, 市本级, 本级: the committee of the whole, beside those of its parts
_OWN_LEVEL = re.compile(r"[(（]?本级[)）]?$")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,12}[省市县区州旗盟]")
# ，委员们你十万、我二十万凑起了; not 委员们向, who ask
_MEMBERS_ACT = re.compile(
    r"[，,；;：:](?:于是|随后|随即|得知后|闻讯后?|[今去]年)?(?:全[省市县区州旗体]|广大|各位|[省市县区州旗])?(?:政协)?"
    r"委员(?:们(?![的对向])|(?=自发|纷纷|踊跃|慷慨|解囊|微信群|捐|凑|募))"
)
# 全县205名政协委员人人有联系点: no more of one member
_ALL_MEMBERS = re.compile(
    r"(?:全[省市县区州旗体][^，。；,;\d]{0,6}|广大(?:政协)?|各位|\d[名位](?:政协)?)委员|委员们|政协系统"
)
# 省政协副主席李某出席会议, 省、市政协委员参加: told of by its people
_ITS_PEOPLE = re.compile(
    r"(?:机关|办公[厅室])?(?:党组)?(?:原|副|老)?(?:[、和](?:党组)?副?)?(?:主席|书记|秘书长|领导|主任|常委(?!会)|成员"
    r"|委员(?![会之工])|[^，。；、,;\d]{0,6}(?:调研|视察|考察|督导|检查|指导)[组团队])"
)


@dataclass(frozen=True, slots=True)
class Decision:
    """Whose a figure is: the committee's name and why, or (body None) whose it is instead."""

    body: str | None
    reason: Reason | None


class Committees:
    """The committees of one article. `names` are those of the whole report, in order."""

    def __init__(self, passage: Passage, names: list[Name], rules: Rules, gazetteer: Gazetteer) -> None:
        self._passage = passage
        self._own = [name for name in names if passage.start <= name.start < passage.end]
        self._rules = rules
        self._gazetteer = gazetteer
        self._who = Actors(passage, names, rules)
        self._meanings = Meanings(passage, names, rules, gazetteer)
        self._reasons: dict[tuple[str, tuple[int, int], bool], Reason] = {}
        self._decided_by_actor: dict[tuple[str, int, int], Decision] = {}
        self._decided_before: dict[int, Decision] = {}

    @cached_property
    def main(self) -> Decision | None:
        """The article's own committee: of its heading, else the one that acts most often, else that of a short name."""
        subjects = [name for name in self._own if name.suffix != "国" and not self._is_of_others(name)]
        in_heading = next((name for name in subjects if name.start < self._passage.heading_end), None)
        of_others = self._other_of_article() is not None
        if in_heading is not None and (found := self._meanings.meaning(in_heading, of_others)):
            return self._decided("heading", found)
        if in_heading is None and self._is_headed_by_other():
            return None
        complete = [name for name in subjects if name.complete]
        at_home = [name for name in complete if not is_in_passing(name, self._passage.text)]
        acting = [name for name in at_home if self._who.acts(name)]
        acting = acting or [name for name in at_home if not self._who.is_among_offices(name)]
        if acting:
            place = Counter(name.place for name in acting).most_common(1)[0][0]
            name = next(name for name in acting if name.place == place)
            return Decision(self._meanings.body_of(name), self._reason("article", (name.start, name.end)))
        short = next((name for name in subjects if not name.complete), None)
        if short is not None and (found := self._meanings.meaning(short, of_others or not self._who.acts(short))):
            return self._decided("article", found)
        only_national = self._own and all(name.suffix == "国" for name in self._own)
        if only_national and (found := self._meanings.meaning(self._own[0])):
            return self._decided("article", found)
        return None

    def _is_of_others(self, name: Name) -> bool:
        """Whether a committee is only named in telling of a person: 县政协委员老郑, 自己在县政协全会上提交的提案."""
        others = (actor for actor in self._actors if actor.name is None)
        inside = any(actor.start < name.start and name.end < actor.end for actor in others)
        return inside or is_member(name, self._passage.text)

    def decision(self, position: int) -> Decision:
        """Whose the figure at `position` is."""
        start, _ = self._passage.sentence(position)
        i = bisect_right(self._starts, position)
        acts = self._actors[i - 1].start if i else -1
        alone = acts < start or any(mark in self._passage.text[acts:position] for mark in "；;")
        if name := named_behind(position, self._passage, self._own, alone):
            return self._of(Actor(name.start, name.end, name), "sentence")
        if acts >= start and not self._members_act_since(self._actors[i - 1], position):
            return self._of(self._actors[i - 1], "sentence")
        if start not in self._decided_before:
            self._decided_before[start] = self._before(start)
        return self._decided_before[start]

    def _members_act_since(self, actor: Actor, position: int) -> bool:
        """Whether all members act after another organisation: 中学缺一栋教学楼，委员们凑起了四百万元; not after
        两级政协, whose members they are."""
        text = self._passage.text
        if actor.name is not None or actor.profiled or "政协" in text[actor.start : actor.end]:
            return False
        return _MEMBERS_ACT.search(text, actor.end, position) is not None

    def _before(self, start: int) -> Decision:
        """Whose the figures are that stand in the sentence that begins at `start` before anyone who acts in it."""
        if self.main is None and (other := self._other_of_article()):
            return Decision(None, self._reason("other_organisation", other))
        if before := self._of_sentences_before(start):
            return before
        if member := self._member_before(start):
            return self._of(member, "sentence_before")
        above = [name for name in self._lines_of_names if name.start < start]
        if above:
            return self._of(Actor(above[-1].start, above[-1].end, above[-1]), "line_above")
        if self.main is not None:
            return self.main
        if not any(actor.name for actor in self._actors):  # named at most as a member's, or as one who is asked
            return Decision(None, self._reason("no_committee", (self._passage.start, self._passage.heading_end)))
        return Decision("", None)

    def listed(self, position: int) -> list[Decision]:
        """The committees that the sentence, or the one before, lists: 台江县政协、剑河县政协、榕江县政协."""
        start, _ = self._passage.sentence(position)
        for begin, end in ((start, position), (self._passage.sentence_before(start) or (start, start))):
            run: list[Name] = []
            for name in (name for name in self._own if begin <= name.start < end and name.complete):
                if run and not _LISTED.fullmatch(self._passage.text, run[-1].end, name.start):
                    run = []
                run.append(name)
            if len(run) > 1:
                return [
                    Decision(self._meanings.body_of(name), self._reason("listed", (name.start, name.end)))
                    for name in run
                ]
        return []

    def of_label(self, start: int, end: int) -> Decision:
        """Whose the figures are that a table gives under a heading: 甲县政协, or 甲县 in a table of committees."""
        name = next((name for name in self._own if start <= name.start < end and name.complete), None)
        if name is not None and (found := self._meanings.meaning(name)):
            return self._decided("heading", found)
        label = _OWN_LEVEL.sub("", self._passage.text[start:end]).removesuffix("政协")
        if len(label) < 2:
            if found := self._meanings.of_all_levels(label):
                return self._decided("heading", found)
            whole = self._above_tables
            return whole if whole and (whole.body or "").removesuffix("政协").endswith(label) else Decision("", None)
        if self._rules.other_organisations.search(label) or not _PLACE.fullmatch(label):
            return Decision(None, self._reason("other_organisation", (start, end)))
        parent, place = split_place(label, self._gazetteer)
        body = self._meanings.body_of(Name(start, end, place, label[-1], parent))
        return Decision(body, self._reason("heading", (start, end)))

    @cached_property
    def _above_tables(self) -> Decision | None:
        """The committee that the heading names, and not the first rows of a table, which may stand in it."""
        main, text = self.main, self._passage.text
        for name in self._own:
            line = text[text.rfind("\n", 0, name.start) + 1 : name.end] + text[name.end :].partition("\n")[0]
            in_row = "|" in line or "\t" in line or line.strip() == text[name.start : name.end]
            if name.start < self._passage.heading_end and not in_row:
                return main if main and main.reason and main.reason.rule == "heading" else None
        return None

    @cached_property
    def _actors(self) -> list[Actor]:
        return self._who.found()

    @cached_property
    def _starts(self) -> list[int]:
        return [actor.start for actor in self._actors]

    def _of_sentences_before(self, start: int) -> Decision | None:
        """Whose the paragraph's earlier sentences speak of, the nearest first."""
        before = self._passage.sentence_before(start)
        while before is not None:
            told = self._actors[bisect_left(self._starts, before[0]) : bisect_left(self._starts, before[1])]
            committees = [
                actor
                for actor in told
                if actor.name and actor.name.suffix != "国" and not self._only_appears(actor.name, before)
            ]
            if told and told[-1].profiled:
                return self._of(told[-1], "sentence_before")
            if committees:
                return self._of(committees[-1], "sentence_before")
            if told and (self.main is None or _OF_WHICH.match(self._passage.text, start)):
                return self._of(told[-1], "sentence_before")
            before = self._passage.sentence_before(before[0])
        return None

    def _only_appears(self, name: Name, sentence: tuple[int, int]) -> bool:
        """Whether another committee than the article's own is told of as a guest, by its people only, or by a short
        name and without a figure in its sentence: 省政协副主席出席会议; 省政协召开会议推广这一经验."""
        if self.main is None or self.main.body is None:
            return False
        text = self._passage.text
        by_people = is_in_passing(name, text) or _ITS_PEOPLE.match(text, name.end)
        other_level = not name.complete and not self.main.body.endswith(name.suffix + "政协")
        in_short = other_level and not _DIGIT.search(text, *sentence)
        if not by_people and not in_short:
            return False
        found = self._meanings.meaning(name)
        return found is None or found.body != self.main.body

    def _member_before(self, start: int) -> Actor | None:
        """The member whom the article is about, where nobody has acted since, nor all members act here."""
        i = bisect_left(self._starts, start)
        last = self._actors[i - 1] if i else None
        if last is None or not last.profiled or _ALL_MEMBERS.search(self._passage.text, *self._passage.sentence(start)):
            return None
        return last

    @cached_property
    def _lines_of_names(self) -> list[Name]:
        """The names that stand in a line of their own above a list: 二、北浔湖新区政协."""
        text, found = self._passage.text, []
        for name in self._own:
            line_end = text.find("\n", name.end)
            line = text[text.rfind("\n", 0, name.start) + 1 : line_end if line_end >= 0 else len(text)]
            below_heading = name.start >= self._passage.heading_end
            if below_heading and len(line) <= _LONGEST_NAME_LINE and _NAME_LINE.search(line):
                found.append(name)
        return found

    def _is_headed_by_other(self) -> bool:
        """Whether a line of the heading is nothing but another organisation's name (绣川县工商业联合会) or tells of an
        association where no line names a committee."""
        heading = self._passage.text[self._passage.start : self._passage.heading_end]
        if "政协" not in heading and _ASSOCIATION.search(heading):
            return True
        for line in heading.split("\n"):
            name = line.strip()
            if _ORGANISATION.match(name) and self._rules.other_organisations.search(name):
                return True
        return False

    def _of(self, actor: Actor, rule: str) -> Decision:
        """Whose a figure is by the one who acts."""
        key = rule, actor.start, actor.end
        if key not in self._decided_by_actor:
            self._decided_by_actor[key] = self._body_of(actor, rule)
        return self._decided_by_actor[key]

    def _body_of(self, actor: Actor, rule: str) -> Decision:
        """Whose a figure is by the one who acts. The national committee counts only where the article is its own."""
        if actor.name is None:
            return Decision(None, self._reason("other_organisation", (actor.start, actor.end)))
        if actor.name.suffix == "国" and any(name.suffix != "国" for name in self._own):
            return self.main or Decision("", None)
        found = self._meanings.meaning(actor.name)
        if found is not None:
            return self._decided(rule if actor.name.complete else "short_name", found)
        other = self._other_of_article() if self.main is None else None
        return Decision(None, self._reason("other_organisation", other)) if other else Decision("", None)

    def _other_of_article(self) -> tuple[int, int] | None:
        """The organisation that the heading or the first sentence is about, where the article names no committee."""
        first = next((end for _, end in self._passage.sentences if end > self._passage.heading_end), self._passage.end)
        actor = next((actor for actor in self._actors if actor.name is None and actor.start < first), None)
        return (actor.start, actor.end) if actor else None

    def _decided(self, rule: str, found: Meaning) -> Decision:
        return Decision(found.body, self._reason(rule, found.span, found.assumed))

    def _reason(self, rule: str, span: tuple[int, int], assumed: bool = False) -> Reason:
        key = rule, span, assumed
        if key not in self._reasons:
            self._reasons[key] = Reason(rule, *self._passage.span(*span), self._passage.text[slice(*span)], assumed)
        return self._reasons[key]


def committees_of(passages: list[Passage], rules: Rules, gazetteer: Gazetteer) -> list[Committees]:
    """What each article of a report says of its committees, in the articles' order."""
    names = committee_names(passages[0].text, gazetteer) if passages else []
    return [Committees(passage, names, rules, gazetteer) for passage in passages]
