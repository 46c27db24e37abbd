"""Who acts in a sentence: a committee by its name, or another organisation or a person."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from extract.in_turn import former_and_latter, places_in_same_words, places_told_of, stems_for_committees
from extract.names import Name, places_for_committees
from extract.passages import PHRASE_ENDS, Passage
from extract.profiles import acts_as, profiled
from extract.rules import Rules
from extract.words import is_ordinary_word

_LONGEST_LEAD = 24
"""Characters between the beginning of a clause and the organisation that acts in it."""

_WORDS_BEFORE = 16
"""Characters before a name that may make it an object: 邀请市人大代表、市政协委员."""

# 县委、县人大、县政府、; 市人大代表、
_OFFICES_BEFORE = re.compile(r"(?:人大(?:常委会|代表)?|政府|[省市县区州旗]委)、\Z")
# 同期，县扶贫部门; 据县教育局介绍: what may stand before the organisation in its clause
_LEAD_IN = re.compile(
    r"""^[\s“"（(]*
    (?:同期|期间|其中|另外|此外|会上|目前|随后|与此同时|今年|去年|全年|近年来|当天|同时|记者|代表)?
    据?(?:中共)?
    """,
    re.VERBOSE,
)
_DATE_OR_BULLET = re.compile(r"^[\s●◆▲☀·]*(?:(?:19|20)\d{2}[\d年月日\-./:\s]*)?")
_PLACE = re.compile(r"^(?:[\u4e00-\u9fff]{0,8}[省市县区州旗镇乡]|[\u4e00-\u9fff]{0,8})$")
# 云川市各界爱心帮扶协会捐款
_OF_ALL_CIRCLES = re.compile(r"^[\u4e00-\u9fff]{0,8}[省市县区州旗]各界[\u4e00-\u9fff]{0,8}$")
# 一家服装企业捐赠衣物: one that is not named; not 一家委员企业, nor one that comes: 一家食品企业签约入园
_ONE_OF_MANY = re.compile(r"^(?:另|还|又)?有?[一两]家(?:[^委\s]{0,8})$")
# 参加活动的区人民医院: what stands before its place tells nothing of it
_LAST_PLACE = re.compile(r"(?<=的)[省市县区州旗镇乡][\u4e00-\u9fff]{0,3}$")
# 向县教育局, 在社区, 深入企业: the organisation is where something is done, not who does it
_NOT_BEFORE = re.compile(r"^[向由被经对请让为给送赴于]|[在到进获]|深入|联系|组织|委员们?[给为向]")
_OBJECT_HEAD = re.compile(r"[向被对请让给赴]")
_QUALIFIES = re.compile(
    r"""^(?:
    的 | 界 | 委员 | 代表 | 干部 | 群众 | 居民 | 家 | 之间                     # 社区居民
    | 工作(?!报告) | 中心(?:工作|任务) | 决策部署 | 重[点大](?:工作|任务|决策|部署|项目)   # 紧贴市委、市政府中心工作
    | 治理 | 建设 | 服务 | 发展 | 改造 | 管理 | 矛盾 | 纠纷 | 食堂 | 协商         # 企业发展
    | 受灾 | 受损 | 遭[受遇灾] | 被[淹困]                                    # 街道受灾严重，委员…
    | 概况 | [决预]算 | 整体支出 | 收支                                     # 第一部分 部门概况
    | 采用 | 录用 | 采编 | 刊用                     # 市级部门采用9条: it only uses what was sent
    | [\u4e00-\u9fff]{2}、
    | [及与暨](?:各?界|委员|无党|人民团|政协)
    | (?:社区|街道)?\d{1,3}[个家处所](?=[，。；、,;）)])       # 街道社区25个: it is only counted
    | [、，,和”"’」》]
    )""",
    re.VERBOSE,
)
"""What stands behind an organisation that only qualifies the next words, or is not the one that acts."""
# 市慈善总会联合发起的, 团县委2019年设立了: who holds an event, and who only takes part
_HOLDS = re.compile(
    r"(?:联合|共同|牵头|今年|去年|于?(?:19|20)\d\d年起?){0,2}(?:开展|举办|主办|发起|组织|实施|设立|启动)"
)
_TAKES_PART = re.compile("参加|参与|投身|响应|支持|配合|捐给|对接|号召")
# 区政协委员、一家企业负责人林建平; 县政协委员老郑说: a member, not the committee
_MEMBER = re.compile(
    r"""委员(?:
    、(?!党派|机关|各|政协)
    | 的[^，。；：、,;:\d]{2,12}(?:说|介绍|认为|告诉|表示)
    | (?!们|连同|及|和|携|偕|工作[室站]|之家|驿站|讲堂)(?P<who>[\u4e00-\u9fff]{2,4})(?:(?:20\d\d)?年)?
      (?:说|介绍|认为|告诉|表示|所在|等\d|(?P<hands_in>提交)))""",
    re.VERBOSE,
)
# 身为县政协委员, 他当选市政协委员
_AS_MEMBER = re.compile(r"(?:身为|作为|当选为?|担任|连任|兼任)$")
# 委员们向汀洲区政协递交的116件提案: who is given what members hand in is the committee that counts it
_MEMBERS_GIVE = re.compile(
    r"""(?<![^，。；：、,;:“\n])(?:[今去]年|全年|一年来|会议期间|会上|会前|期间)?
    (?:(?:全体|广大|各位|与会|到会|全[省市县区州旗])?(?:政协)?委员们?|(?:社会)?各界(?:人士|群众)?|各界别(?:委员)?)
    (?:[今去]年|全年|先后|陆续|累计|踊跃|积极|[共已总都]){0,3}向$""",
    re.VERBOSE,
)
_MEMBERS_GIVE_LONGEST = 24
# 参加省、市政协培训: what stands before the levels that a name ends
_LEVELS_BEFORE = re.compile(r"(?:(?:全国|自治区|[省市州区县])[、和与及])+\Z")
_GIVEN = re.compile(
    r"""(?:大会|全会|提案委(?:员会)?)?(?:先后|陆续|累计|[共总一已]{1,2})?
    (?:递交|提交|呈交|交送|送交|呈送|提出|报送|反映|撰写)""",
    re.VERBOSE,
)
_GIVES = re.compile(r"[^，。；,;\d]{0,8}?(?:[捐赠]|免费|资助|解囊|认领|慷慨)")
# (县人民医院宣传科 2024年4月18日)县人民医院昨日…: a dateline is no part of the clause behind it
_DATELINE = re.compile(r"\s*[(（][^()（）\n]{4,40}[)）](?=[\u4e00-\u9fff])")
# 青禾县政协组团前来考察, 主席老王一行, 省政协来函祝贺, 在会上作交流发言
_VISITS = re.compile(
    r"[^，。；、,;\d对向]{0,8}(?:前来|来[函电访]|莅临|到[会访]|回访|组团|一行|作了?(?:典型|经验|交流|大会)*(?:发言|介绍))"
)
_VISITED = re.compile(r"(?:(?<![接奔开])赴|前往|走访|拜访|借鉴|(?<!级)学习|对标)\Z")
# 收到省政协委员，各市政协、专委会等单位社情民意信息3000篇: who stands in between does not act
_CAME_FROM = re.compile(r"(?:收到|征集到?了?|汇集了?|收集到?了?|来自)[^。；;\d]{1,40}[，、,][^，。；、,;\d]{0,4}\Z")
_END_OF_SOURCES = re.compile(
    r"[^。；;\d]{0,40}?等(?:单位|部门|方面|各方|组织|渠道|[^，。；,;\d]{0,8}(?:提案|信息|意见|建议))"
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone who acts: a committee by its `name`, or (name None) another organisation, a person, several of them.

    `profiled` is true of the member whom the article is about.
    """

    start: int
    end: int
    name: Name | None = None
    profiled: bool = False


def is_in_passing(name: Name, text: str) -> bool:
    """Whether a committee is named as one that comes to see or is gone to see, sends word, or speaks at a meeting.

    >>> text = "邻近的青禾县政协组团前来考察学习。赴云川市政协考察。"
    >>> [is_in_passing(name, text) for name in (Name(3, 8, "青禾县", "县"), Name(18, 23, "云川市", "市"))]
    [True, True]
    """
    comes = _VISITS.match(text, name.end)
    return comes is not None or _VISITED.search(text, max(0, name.start - 4), name.start) is not None


def is_member(name: Name, text: str) -> bool:
    """Whether a committee's name only says of which one a person is a member."""
    if text.startswith("委员", name.end) and _AS_MEMBER.search(text, max(0, name.start - 3), name.start):
        return True
    found = _MEMBER.match(text, name.end, name.end + 20)
    # 委员积极提交: what members do, and no member of that name
    return found is not None and not (found["hands_in"] and is_ordinary_word(found["who"][:2]))


class Actors:
    """All who act in one article. `names` are those of the whole report, in order."""

    def __init__(self, passage: Passage, names: list[Name], rules: Rules) -> None:
        self._passage = passage
        self._names = names
        self._rules = rules

    def found(self) -> list[Actor]:
        """All who act in the article, in order."""
        passage, text = self._passage, self._passage.text
        own = [name for name in self._names if passage.start <= name.start < passage.end]
        others = [Actor(name.start, name.end) for name in own if is_member(name, text)]
        others += self._persons()
        others += [
            Actor(*m.span())
            for m in self._rules.collectives.finditer(text, passage.start, passage.end)
            if self._is_subject(*m.span()) and not self._is_source(*m.span())
        ]
        others += [
            Actor(*m.span())
            for m in self._rules.other_organisations.finditer(text, passage.start, passage.end)
            if self._organisation_acts(*m.span())
        ]
        others += self._told_again(own, others)
        inside = {at for other in others for at in range(other.start, other.end)}
        committees = [Actor(name.start, name.end, name) for name in own if name.start not in inside and self.acts(name)]
        complete = [name for name in own if name.complete]
        several = len({name.place for name in complete if name.suffix in "市县区旗"}) > 1
        committees += [
            Actor(name.start, name.end, name)
            for name in places_for_committees(passage.text, passage.start, passage.end, several)
        ]
        stems = stems_for_committees(text, passage.start, passage.end, complete)
        stems += places_told_of(text, passage.start, passage.end, complete)
        stems += former_and_latter(text, passage.start, passage.end, complete)
        stems += places_in_same_words(text, passage.start, passage.end)
        committees += [Actor(name.start, name.end, name) for name in stems]
        return sorted([*committees, *others], key=lambda actor: (actor.start, actor.end))

    def _persons(self) -> list[Actor]:
        """The persons who act; he or she is the member whom the article is about, where it is about one."""
        text, start, end = self._passage.text, self._passage.start, self._passage.end
        member = profiled(self._passage)
        found = [
            Actor(*m.span(), profiled=bool(member) and m[0] in ("他", "她"))
            for m in self._rules.persons.finditer(text, start, end)
        ]
        if member:
            found += [Actor(*m.span(), profiled=True) for m in acts_as(member).finditer(text, start, end)]
        return found

    def _told_again(self, own: list[Name], others: list[Actor]) -> list[Actor]:
        """该院, 该会: the organisation named last, where that is not a committee (松隐县政协介绍，该会)."""
        passage, found = self._passage, []
        for m in self._rules.other_again.finditer(passage.text, passage.start, passage.end):
            committee = max((name.end for name in own if name.end <= m.start()), default=-1)
            other = max((actor.end for actor in others if actor.end <= m.start()), default=-1)
            if max(other, self._visited(m)) >= committee:
                found.append(Actor(*m.span()))
        events = self._rules.event_again.finditer(passage.text, passage.start, passage.end)
        return found + [Actor(*m.span()) for m in events if self._is_of_others(m.start())]

    def _visited(self, again: re.Match[str]) -> int:
        """Where the organisation's name ends that was told of in the sentence before or this one, though it does not
        act there: 主席来到区招商服务中心。该中心…; -1 for none."""
        start, _ = self._passage.sentence(again.start())
        begin, _ = self._passage.sentence_before(start) or (start, start)
        at = self._passage.text.rfind(again[0][1:], begin, again.start())
        named = again[0][0] == "该" and at > begin and "\u4e00" <= self._passage.text[at - 1] <= "\u9fff"
        return at + len(again[0]) - 1 if named else -1

    def _is_of_others(self, event: int) -> bool:
        """Whether the event told of again is one that others hold: 参加市慈善总会开展的“一元关爱”活动。该活动…."""
        passage, text = self._passage, self._passage.text
        sentence, _ = passage.sentence(event)
        begin, _ = passage.sentence_before(sentence) or (sentence, event)
        for m in self._rules.other_organisations.finditer(text, begin, event):
            if _HOLDS.match(text, m.end(), event):
                clause, _ = passage.clause(*m.span())
                holders = _TAKES_PART.split(text[clause : m.start()])[-1]
                return "政协" not in holders  # 县政协、县慈善会联合开展
        return False

    def acts(self, name: Name) -> bool:
        """Whether a committee stands as the one that acts, not as the receiver or judge of something."""
        if not self._is_subject(name.start, name.end):
            return False
        before = self._names[bisect_left(self._names, name.start, key=attrgetter("start")) - 1]
        if before.start < name.start and re.fullmatch(r"[、和及与]", self._passage.text[before.end : name.start]):
            return self.acts(before)  # 被全国政协、省政协采用
        return True

    def is_among_offices(self, name: Name) -> bool:
        """Whether a committee is only the last of a place's offices: 县委、县人大、县政府、县政协机关驻槐阳镇."""
        return bool(_OFFICES_BEFORE.search(self._passage.text, max(0, name.start - _WORDS_BEFORE), name.start))

    def _is_subject(self, start: int, end: int) -> bool:
        text = self._passage.text
        before = text[max(0, start - _WORDS_BEFORE) : start]
        if _OFFICES_BEFORE.search(before):
            return False
        if _GIVEN.match(text, end) and _MEMBERS_GIVE.search(text, max(0, start - _MEMBERS_GIVE_LONGEST), start):
            return True
        before = _LEVELS_BEFORE.sub("", before)
        return not self._rules.object_before.search(before) and not self._rules.object_after.match(text, end)

    def _is_source(self, start: int, end: int) -> bool:
        """Whether several stand in a list of those from whom something came: 收到委员，各区政协和专委会等单位信息."""
        text = self._passage.text
        begin, stop = self._passage.sentence(start)
        return bool(_CAME_FROM.search(text, begin, start) and _END_OF_SOURCES.match(text, end, stop))

    def _organisation_acts(self, start: int, end: int) -> bool:
        """Whether an organisation begins its clause and is followed by what it does."""
        text = self._passage.text
        if _QUALIFIES.match(text[end : end + 7]):
            return False
        begin = start
        while (
            begin > self._passage.start and text[begin - 1] not in PHRASE_ENDS and start - begin < _LONGEST_LEAD
        ):
            begin -= 1
        if dateline := _DATELINE.match(text, self._passage.sentence(start)[0], start):
            begin = max(begin, dateline.end())
        before = _LEAD_IN.sub("", _DATE_OR_BULLET.sub("", text[begin:start]))
        if _OBJECT_HEAD.match(before):
            return False  # 对县住建局、县供电公司
        if "、" in before and (first := self._rules.other_organisations.search(before)):
            before = before[: first.start()]  # 区总工会、区妇联 act where the first one does
        if "政协" in before or _NOT_BEFORE.search(before) or self._rules.other_object_before.search(before):
            return False
        if (own := _LAST_PLACE.search(before)) is not None:
            before = own[0]
        if (_ONE_OF_MANY.match(before) and _GIVES.match(text, end)) or _OF_ALL_CIRCLES.match(before):
            return True
        if not _PLACE.match(before):
            return False
        return before[-1:] in tuple("省市县区州旗镇乡") or len(before) < 2 or not is_ordinary_word(before[:2])
