"""Totals and their parts: where both are told, the total counts and the parts are set aside."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.candidates import SHARE, Candidate
from extract.passages import Passage
from extract.rules import Rules
from extract.totals import end_of_parts

_NEAR = 48
"""Characters between 其中 and the part it announces."""
# 合计83万元，另捐12万元: what follows is no part
_MORE = re.compile(r"[另又还再]|[；;]|此外|同时")
# 《A》1部，连同《B》1辑，全年编印2部: what adds up is the total
_JOINED = re.compile("连同|加上|算上|合起来|加起来")
# 4期，连同研修班，五年共举办13期: what stands before is in it
_ALL_JOINED = re.compile(r"(?:连同|加上|算上)[^。；;]{0,30}[，,][^，。；,;\d]{0,6}(?:共|总计|合计)[^，。；,;\d]{0,16}$")
# 捐赠累计3.2亿元，海外人士捐资2860万元在列; 引资12.8亿元，已含在内: said of a part behind it
_WITHIN = re.compile(
    r"[^，。；,;\d不未]{0,4}(?:在列|在内|也?在其中)|(?:人民币)?[，,](?:也|都|均|已经?|一并|同样){0,2}(?:包[含括]|计算?|统计|算|含|列|归)(?:入|进|在)?了?(?:总[数额]?|上述数?|前述数?)?(?:[在之]?(?:内|其中|列))(?=[，。；,;）)\n]|$)"
)
# 64场，义诊占去19场; 14部：《松滩文史》占6辑; 编纂5册，已出版3册: a share of what was told before
_TAKES_UP = re.compile(
    r"(?<!抢)(?<!侵)占(?:去|了|到|有|用了)?$|(?<=[，,])(?:目前|现)?已经?(?:出版|付印|付梓|面世|问世|刊印|印出)了?$"
)
# 协议引资62亿元，到位资金9.8亿元: what has come of what was agreed, which came before
_AGREED = re.compile(r"(?:协议|合同|签约|意向|计划|约定|总)总?(?:引|投|出|金|资|额)|认[捐缴]")
_PAID_IN = re.compile(
    r"""(?:到位|到账|(?:已|实际)(?:完成|投入|使用|缴纳)|兑现)的?
    (?:资金|投资|内资|外资|善款|捐款|金额|总?额)?
    (?:已|共|达|有|为|累计|约){0,2}$""",
    re.VERBOSE,
)
# 综合满意率99.3%，对办理态度的满意率99.8%: said of the rate of all, where rates of single aspects are told, too
_OVERALL = re.compile(r"(?:综合|总体|总的|整体|总(?=满意|办|落实|采纳))[^，。；、,;\d]{0,8}$")
# （其中港澳委员22万元），另捐: what closes a bracket that was open
_CLOSED = re.compile(r"[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]")
# ；6月，…拿到助学款，总共19万元: an occasion of its own, of which alone the total is
_OCCASION = re.compile(
    r"[\s“]*(?:(?:20\d\d|今|去|当)年)?(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月|[春夏秋冬][季天]?|[上下]半年|年[初中末底]|端午|中秋|重阳|春节|元旦|国庆|六一)"
)
# 其中港澳委员24万元；另收帐篷，折价31万元: what closes what 其中 announced
_BESIDE = re.compile(r"[^；;]*[；;](?:另|此外|还|又)")
# 3月筹款5万元。6月筹款8万元。两次共13万元
_SUMMED = re.compile("共|总|合计|累计|相加|加起来")
# 爱心基金拿出28万元资助学生: what is paid out of what was given
_PAID_OUT = re.compile(
    r"(?:基金|爱心工程|爱心之家|专户|专用账户|专项账户|善款|爱心款|捐款)[”\"]?[中里内]?"
    r"(?:已|先后|首批|共|累计|每年|又|陆续){0,2}(?:拿出|列支|支出|发放|发出|拨出|安排|划出|划拨)[^，。；,;\d]{0,8}$"
)
_COLLECTED = re.compile("[捐募筹]|解囊|收到|到账")
_LARGE = 1000
"""Small figures add up by chance: 6 and 1 are no parts of 7."""
_ROUNDING = 1.0
"""Per cent. Shares of parts add up to the rate of all but for rounding."""


@dataclass(frozen=True, slots=True)
class Attributed:
    """A figure with its body and period as text, to be told from others of the same cell."""

    candidate: Candidate
    body: str
    period: str


def parts(figures: Sequence[Attributed], passage: Passage, rules: Rules) -> dict[int, Candidate]:
    """The figures that are parts of another one of the same cell: index of the part -> the total."""
    cells: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, figure in enumerate(figures):
        cells[figure.candidate.indicator.id, figure.body, figure.period].append(i)
    found: dict[int, Candidate] = {}
    for members in cells.values():
        found |= _announced(members, figures, passage, rules)
        if figures[members[0]].candidate.indicator.unit == "%":
            found |= _aspects(members, figures, passage)
        if figures[members[0]].candidate.indicator.aggregate == "sum":
            found |= _paid_out(members, figures, passage)
            rest = [i for i in members if i not in found]
            found |= _totalled(rest, figures, passage, rules)
            rest = [i for i in members if i not in found]
            found |= _counted_up(rest, figures, passage, rules)
        found |= _added_up(members, figures, passage)
    return found


def _announced(
    members: Iterable[int], figures: Sequence[Attributed], passage: Passage, rules: Rules
) -> dict[int, Candidate]:
    """Parts that follow their total behind 其中, in its sentence or the next one."""
    found: dict[int, Candidate] = {}
    total: Candidate | None = None
    for i in members:
        c = figures[i].candidate
        if total is not None and (c.value <= total.value or c.indicator.unit == "%"):
            sentence, _ = passage.sentence(c.start)
            said = max(sentence, total.end, c.start - _NEAR)
            near = sentence <= total.start or passage.sentence_before(sentence) == passage.sentence(total.start)
            between = passage.text[total.end : c.start]
            in_bracket = near and re.search(r"^[^，。；,;]{0,4}[(（][^)）]*$", between)  # 71场次（义诊29场次
            within = near and sentence <= total.start and _WITHIN.match(passage.text, c.end)
            announced = _reaches(rules.part_before.finditer(passage.text, said, c.start), passage.text, c.start)
            if near and (in_bracket or within or announced or _takes_up(c, total, passage)):
                found[i] = total
                continue
        total = c
    return found


def _takes_up(c: Candidate, total: Candidate, passage: Passage) -> bool:
    """Whether a figure is told as a share of the total before it, or as what was paid of what was agreed."""
    text, (clause, _) = passage.text, passage.clause(c.start, c.end)
    if c.indicator.unit != "%" and _TAKES_UP.search(text, clause, c.start):
        return True
    if c.indicator.unit != "元" or not _PAID_IN.search(text, clause, c.start) or _MORE.search(text, clause, c.start):
        return False
    agreed, _ = passage.clause(total.start, total.end)
    return bool(_AGREED.search(text, agreed, total.start))


def _reaches(announcing: Iterable[re.Match[str]], text: str, position: int) -> bool:
    """Whether one of the words that announce parts reaches a place: not in a bracket or a list that ends before it.

    >>> told = "捐款45万元（其中现金22万元），另捐帐篷，作价18万元"
    >>> [_reaches(re.finditer("其中", told), told, told.index(figure)) for figure in ("22", "18")]
    [True, False]
    """
    return not all(_CLOSED.match(text, m.end(), position) or _BESIDE.match(text, m.end(), position) for m in announcing)


def _totalled(
    members: Sequence[int], figures: Sequence[Attributed], passage: Passage, rules: Rules
) -> dict[int, Candidate]:
    """Parts that stand before their total in its sentence: 捐款83万元、物资27万元，款物总计111万元."""
    found: dict[int, Candidate] = {}
    for place, i in enumerate(members):
        c = figures[i].candidate
        sentence, _ = passage.sentence(c.start)
        before = [j for j in members[:place] if figures[j].candidate.start >= sentence and j not in found]
        before = _of_occasion(before, c, figures, passage)
        told = rules.total_before.search(passage.text, max(sentence, c.start - 8), c.start)
        told = told or _ALL_JOINED.search(passage.text, sentence, c.start)
        summed = _sum(before, figures)
        joined = before and _JOINED.search(passage.text, figures[before[0]].candidate.end, c.start)
        adds_up = abs(summed - c.value) < 1e-6 and len(before) > 1 and (c.value >= _LARGE or joined)
        if before and summed <= c.value * 1.001 and (told or adds_up):
            found |= dict.fromkeys(before, c)
        after = [j for j in members[place + 1 :] if passage.sentence(figures[j].candidate.start)[0] == sentence]
        listed_end = end_of_parts(c, passage.text, passage.sentence(c.start)[1])
        found |= {j: c for j in after if figures[j].candidate.start < listed_end}
        after = [j for j in after if j not in found]
        summed_after = _sum(after, figures)
        adds_up = len(after) > 1 and c.value >= _LARGE and abs(summed_after - c.value) < 1e-6
        fits = after and (told or adds_up) and summed_after <= c.value * 1.001
        if fits and not _MORE.search(passage.text, c.end, figures[after[-1]].candidate.start):
            found |= dict.fromkeys(after, c)  # 款物合计412.7万元，现金287万元，物资折价125.7万元
    return found


def _paid_out(members: Sequence[int], figures: Sequence[Attributed], passage: Passage) -> dict[int, Candidate]:
    """What a fund pays out of gifts that were told before: 委员捐款300万元，进入专户。…爱心基金拿出28万元资助学生."""
    found: dict[int, Candidate] = {}
    given: Candidate | None = None
    for i in members:
        c = figures[i].candidate
        clause, _ = passage.clause(c.start, c.end)
        if given and c.value <= given.value and _PAID_OUT.search(passage.text, clause, c.start):
            found[i] = given
        elif _COLLECTED.search(passage.text, clause, c.start):
            given = c
    return found


def _of_occasion(before: list[int], c: Candidate, figures: Sequence[Attributed], passage: Passage) -> list[int]:
    """Of the figures before a total those that it may hold: behind a semicolon and a date, of that occasion's alone."""
    text = passage.text
    begin = 1 + max(text.rfind(mark, 0, c.start) for mark in "；;。\n")
    whole = abs(_sum(before, figures) - c.value) < 1e-6
    if whole or not _OCCASION.match(text, begin):
        return before
    return [i for i in before if figures[i].candidate.start >= begin]


def _aspects(members: Sequence[int], figures: Sequence[Attributed], passage: Passage) -> dict[int, Candidate]:
    """Rates of single aspects in a sentence that tells the overall one: 综合满意率99.3%，对办理态度的满意率99.8%; that
    of the manner beside that of the outcome: 对办理态度满意的占99.8%，对办理结果满意的占96.2%."""
    rates = {i: figures[i].candidate for i in members}
    overall = {i: c for i, c in rates.items() if _is_overall(c, passage)}
    if not overall and any(_is_of("态度", c, passage) for c in rates.values()):
        overall = {i: c for i, c in rates.items() if _is_of("结果", c, passage) and not _is_of("态度", c, passage)}
        rates = {i: c for i, c in rates.items() if i in overall or not _is_of("结果", c, passage)}
    return {
        i: of_all
        for of_all in overall.values()
        for i, c in rates.items()
        if i not in overall and passage.sentence(c.start) == passage.sentence(of_all.start)
    }


def _is_overall(c: Candidate, passage: Passage) -> bool:
    clause, _ = passage.clause(c.start, c.end)
    return bool(_OVERALL.search(passage.text, clause, c.start))


def _counted_up(
    members: Sequence[int], figures: Sequence[Attributed], passage: Passage, rules: Rules
) -> dict[int, Candidate]:
    """Figures of sentences before a total of all so far: 又有2.86万元善款。截至4月10日，累计捐款41.2万元."""
    found: dict[int, Candidate] = {}
    for place, i in enumerate(members):
        c = figures[i].candidate
        sentence, _ = passage.sentence(c.start)
        before = [j for j in members[:place] if figures[j].candidate.start < sentence and j not in found]
        fits = _sum(before, figures) <= c.value
        if before and fits and rules.running_total.search(passage.text, sentence, c.start):
            found |= dict.fromkeys(before, c)
            continue
        clause, _ = passage.clause(c.start, c.end)
        if c.value >= _LARGE and _SUMMED.search(passage.text, clause, c.start):
            found |= dict.fromkeys(_adding_up_to(c.value, before, figures), c)
    return found


def _adding_up_to(value: float, before: Sequence[int], figures: Sequence[Attributed]) -> Sequence[int]:
    """The last ones of several figures, two or more, that are a total to the yuan; none where they are not."""
    lasts = (before[-k:] for k in range(2, len(before) + 1))
    return next((last for last in lasts if abs(_sum(last, figures) - value) < 1e-6), ())


def _added_up(members: Sequence[int], figures: Sequence[Attributed], passage: Passage) -> dict[int, Candidate]:
    """Shares added up where the rate itself is told, too: 满意的占91.7%，基本满意的占7.6%，满意和基本满意率99.2%. The
    rate of another aspect is not that rate: 对办理态度满意的占99.8%，对办理结果满意和基本满意的分别占91.2%和8.4%."""
    summed = [i for i in members if len(SHARE.findall(passage.text[_span(figures[i])])) > 1]
    told = [figures[i].candidate for i in members if i not in summed]
    return {
        i: rate
        for i in summed
        for rate in told
        if 0 < abs(rate.value - figures[i].candidate.value) < _ROUNDING
        and _is_of("态度", rate, passage) == _is_of("态度", figures[i].candidate, passage)
    }


def _is_of(aspect: str, c: Candidate, passage: Passage) -> bool:
    """Whether the clause of a rate says that it is of an aspect: 态度, the manner of handling, or 结果, the outcome."""
    clause, _ = passage.clause(c.start, c.end)
    return aspect in passage.text[clause : c.start]


def _sum(members: Iterable[int], figures: Sequence[Attributed]) -> float:
    return sum(figures[i].candidate.value for i in members)


def _span(figure: Attributed) -> slice:
    return slice(figure.candidate.start, figure.candidate.end)
