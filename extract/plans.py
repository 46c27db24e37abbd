"""Where an article speaks of what is to come: below a heading that announces a plan, in an answer about plans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from extract.cards import LIST_MARKS
from extract.passages import Passage
from extract.rules import Rules

_LONGEST_HEADING = 32
_OPENING = 60
"""Characters at the beginning of an article that say of what year it is."""

_YEAR_AHEAD = r"(?:20\d\d年度?|今年)"
_AHEAD = r"(?:下一步|下步|下阶段|今后|明年|来年|下半年|接下来|新(?:的)?一年)"
_NUMBER = "[一二三四五六七八九十]{1,3}"
_BULLET = rf"""(?P<bullet>第?{_NUMBER}[、.．]|第{_NUMBER}点[，,、：:]|[(（](?:{_NUMBER}|\d{{1,2}})[)）]
    |\d{{1,2}}[.．、](?!\d)|[●◆■▲])"""
# 三、2023年工作打算; (二)下一步重点任务; 下一步打算：with the plan in its own line
_HEADING = re.compile(
    rf"""^[ \t]*{_BULLET}?\s*(?:关于|对)?
    (?: {_AHEAD}[^\n，,。；;：:？?\d]{{0,12}}(?:打算|计划|安排|设想|思路|展望|任务|目标|要点|重点|举措|措施|建议)
      | {_AHEAD}(?:的工作)?[，,]?(?:看?(?:我们|咱们)(?:将|要)?)?(?:怎么|如何|这样|这么)[干做办抓走]
      | {_YEAR_AHEAD}(?:的|全年|主要|重点|总体|工作){{0,4}}(?:打算|计划|安排|设想|思路|展望|任务|目标|要点|建议)
      | (?P<year>20\d\d)年?[，,、·：:\s]?(?:看?(?:我们|咱们)(?:将|要)?(?:这样|这么|怎么|如何|接着|继续)[干做办走抓]
          |(?:再(?:出发|启航|启程|加油|发力)|接着干|加油干|继续干|开新局))
      | (?P<settled>会议)(?:议定|商定|决定|要求)(?:以下|如下)?(?:事项)?(?=[：:][ \t]*$)
    )[！!~～{LIST_MARKS}]*(?P<end>[ \t]*$|[：:。])""",
    re.VERBOSE | re.MULTILINE,
)
_YEAR = re.compile(r"20\d\d(?!\s?[-./年]\s?\d)")
# ▶ 委员之家再建10个: one of the lines with one mark below a heading
_MARKED = re.compile(rf"[ \t]*(?P<mark>[·{LIST_MARKS}])[^\n]*\n?")
# 今年有什么打算？ 下一步怎么干？
_ASKS_FOR_PLANS = re.compile(
    rf"""(?:{_AHEAD}|{_YEAR_AHEAD})[^？?。]{{0,30}}(?:打算|计划|安排|设想|展望|着力|发力|[怎如][么何][干做走]|做些什么|目标)
    |有(?:什么|哪些|何)(?:新的?|具体)?(?:打算|计划|设想|安排)|[会将](?:有|做|推出|采取)(?:什么|哪些)|{_AHEAD}[^？?。]{{0,6}}呢""",
    re.VERBOSE,
)
# 今年的目标完成得怎么样？ 去年有哪些打算落了地？
_ASKS_FOR_RESULTS = re.compile(r"完成|进展|落实|落地|实现|情况|成效|成果|做了|取得|了哪些|去年|过去|得怎么样")
_ANY_QUESTION = re.compile(r"^[^\n]*[？?][”\"]?\s*$", re.MULTILINE)
_ANY_BULLET = re.compile(rf"^[ \t]*{_BULLET}", re.MULTILINE | re.VERBOSE)
_SHORT_LINE = re.compile(rf"^[ \t]*[^\n，,。；;]{{2,{_LONGEST_HEADING}}}$", re.MULTILINE)
# 附件3 with the one or two lines that tell what it is
_ANNEX = re.compile(
    r"""^[ \t]*附(?:件|表)\s?[\d一二三四五六七八九十]{0,2}[:：]?[^\n，。；]{0,40}
    (?:\n\s*[^\n，。；]{2,40}$)?""",
    re.VERBOSE | re.MULTILINE,
)
# 序号 | 项目 | 拟安排数量: a table whose figures are planned, where no column tells what was done
_TABLE = re.compile(r"(?:^[^\n]*[|\t][^\n]*(?:\n|$)){2,}", re.MULTILINE)
_PLANNED_COLUMN = re.compile(
    r"""(?:^|[|\t])[ ]*(?:(?:20\d\d|[今明]|本|全)年度?)?
    (?:拟(?:安排|开展|举办|完成|新建|办|定)?|计划(?:安排|开展|举办|完成)?|[\u4e00-\u9fff]{0,4}目标|预[计期])
    (?:数量?|总数|场次|次数|期数|件数|个数|任务|值|指标)?[ ]*(?:[(（][^()（）\n]{1,6}[)）])?[ ]*(?=[|\t]|$)""",
    re.VERBOSE | re.MULTILINE,
)
_YEAR_OF_COLUMN = re.compile(r"20\d\d|[今去前]年")
_DONE = re.compile("完成(?!时限|时间|期限|时点)|实际|结果|实绩|进度|去年|上年")
# 致全体政协委员的一封信 … 请您…: what a letter asks its readers for, from there on
_LETTER = re.compile(
    r"""致[^\n，。；,;]{0,16}(?:委员|界别|提案人|提案者|同仁|朋友)们?[^\n，。；,;]{0,4}
    的?(?:一封|公开|邀请|倡议|建议|征集)?(?:信|函|书)[ \t]*$""",
    re.VERBOSE | re.MULTILINE,
)
_ASKS = re.compile(
    "向(?:您|各位|大家)(?:提|发出|征集)|(?:[请邀盼]|希望|期待)(?:您|各位|大家)|敬请|恳请|诚邀|我们倡议"
    "|(?:特此?|谨此?|现|党组|主席会议|政协|会议|我们|在此)(?:郑重|共同|联名)?(?:提议|倡议|号召|呼吁)[：:，,]?"
    "(?=[^，。；,;\\d]{0,12}(?:委员|大家|您|各位|同仁))(?![^。]{0,60}(?:共|累计|先后|已|响应))"
)
# 现将全年任务分解如下，…: what follows is what is to be done, not 现将全年任务完成情况通报如下
_TASKS = re.compile(
    r"""现[将把就](?![^，。；：,;:\n]{0,30}(?:完成|落实|进展|情况|执行|兑现|结果))
    [^，。；：,;:\n]{0,16}(?:任务|目标|指标|计划|要点|打算|分工|职责)[^，。；：,;:\n]{0,10}(?:如下|于下|于后)""",
    re.VERBOSE,
)
# 本办法自2025年1月1日起施行: an article that says so sets rules
_SETS_RULES = re.compile(
    r"""本(?:卡|表|办法|规则|细则|规定|制度|标准|清单|公约|指南|守则|规程|方案)[^，。；,;\n]{0,6}
    自[^，。；,;\n]{2,14}起?(?:试行|施行|执行|实施|启用)""",
    re.VERBOSE,
)
# 去年…, 已…: a sentence among plans that looks back all the same
_LOOKS_BACK = re.compile(r"去年|过去|前年|一年来|[年以]来|截至|已经?|累计|上年|回顾")


def plans(passage: Passage, rules: Rules) -> list[tuple[int, int]]:
    """The spans of the cleaned text that tell what is planned, in order."""
    if _SETS_RULES.search(passage.text, passage.start, passage.end):
        return [(passage.start, passage.end)]
    below = [*_below_headings(passage), *_answers(passage), *_asked(passage), *_tasks(passage)]
    return sorted([*below, *_annexes(passage, rules), *_tables(passage)])


def looks_back(words: str) -> bool:
    """Whether a sentence among plans tells what has been done.

    >>> looks_back("去年立案97件，"), looks_back("立案120件左右")
    (True, False)
    """
    return bool(_LOOKS_BACK.search(words))


def planned_year(passage: Passage, rules: Rules) -> re.Match[str] | None:
    """The year that a heading plans for beside the results it tells: 2024年工作总结和2025年工作计划."""
    heading = passage.start, passage.heading_end
    if not rules.told_titles.search(passage.text, *heading):
        return None
    return rules.planned_year.search(passage.text, *heading)


def _below_headings(passage: Passage) -> Iterator[tuple[int, int]]:
    """What stands below 三、2023年工作打算, up to the next heading of its kind."""
    text = passage.text
    for m in _HEADING.finditer(text, passage.heading_end, passage.end):
        if m["year"] and not _is_ahead(int(m["year"]), passage):
            continue
        if m["settled"]:
            higher = (n.start() for n in _ANY_BULLET.finditer(text, m.end(), passage.end) if not _kind(n["bullet"]))
            end = next(higher, passage.end)
        elif m["bullet"]:
            kind = _kind(m["bullet"])
            higher = (n.start() for n in _ANY_BULLET.finditer(text, m.end(), passage.end) if _kind(n["bullet"]) <= kind)
            end = next(higher, passage.end)
        elif m["end"].strip():
            end = _line_end(text, m.end(), passage.end)
        else:
            listed = _list_end(text, m.end(), passage.end)
            below = _SHORT_LINE.search(text, listed, passage.end)
            end = listed if listed > m.end() else below.start() if below else passage.end
        yield m.start(), end


def _answers(passage: Passage) -> Iterator[tuple[int, int]]:
    """What answers 今年有什么打算？, up to the next question."""
    text = passage.text
    for m in _ANY_QUESTION.finditer(text, passage.start, passage.end):
        if not _ASKS_FOR_PLANS.search(m[0]) or _ASKS_FOR_RESULTS.search(m[0]):
            continue
        following = _ANY_QUESTION.search(text, m.end(), passage.end)
        yield m.end(), following.start() if following else passage.end


def _asked(passage: Passage) -> Iterator[tuple[int, int]]:
    """What a letter to the members asks of them: from the first such sentence to its end."""
    if not _LETTER.search(passage.text, passage.start, max(passage.heading_end, passage.start + _OPENING)):
        return
    if asks := _ASKS.search(passage.text, passage.heading_end, passage.end):
        yield passage.sentence(asks.start())[0], passage.end


def _tasks(passage: Passage) -> Iterator[tuple[int, int]]:
    """What stands behind 现将全年任务分解如下, to the end of the article."""
    if told := _TASKS.search(passage.text, passage.start, passage.end):
        yield told.start(), passage.end


def _annexes(passage: Passage, rules: Rules) -> Iterator[tuple[int, int]]:
    """The annexes that by their headings plan or set rules: 附件2 / 2024年任务分解表."""
    starts = [m.start() for m in _ANNEX.finditer(passage.text, passage.start, passage.end)]
    for start, end in pairwise([*starts, passage.end]):
        found = _ANNEX.match(passage.text, start)
        heading = found[0] if found and start > passage.start else ""
        if rules.plan_titles.search(heading) and not rules.told_titles.search(heading):
            yield start, end


def _tables(passage: Passage) -> Iterator[tuple[int, int]]:
    """The tables that by the headings of their columns only plan: 项目 | 拟安排数量 | 完成时限."""
    for table in _TABLE.finditer(passage.text, passage.start, passage.end):
        headings = table[0].partition("\n")[0]
        planned = _PLANNED_COLUMN.search(headings)
        others = headings.replace(planned[0], "") if planned else ""
        if planned and not _DONE.search(table[0]) and not _YEAR_OF_COLUMN.search(others):
            yield table.start() + planned.start(), table.end()


def _kind(bullet: str) -> int:
    """The rank of a heading by its number: 一、 above (一) above 1. and signs."""
    if bullet[0] in "(（":
        return 1
    return 0 if bullet[-1] in "、.．" and not bullet[0].isdigit() else 2


def _is_ahead(year: int, passage: Passage) -> bool:
    """Whether an article begins with a year before this one: 盘点2022 above 2023，我们这样干."""
    opening = max(passage.heading_end, passage.start + _OPENING)
    told = [int(y[0]) for y in _YEAR.finditer(passage.text, passage.start, opening)]
    return any(y < year for y in told) and year not in told


def _list_end(text: str, position: int, end: int) -> int:
    """Where the lines with the same mark end that follow a heading; the place itself where there are none."""
    start = position + len(text[position:end]) - len(text[position:end].lstrip())
    mark = ""
    while (line := _MARKED.match(text, start, end)) and mark in ("", line["mark"]):
        mark, start = line["mark"], line.end()
    return start if mark else position


def _line_end(text: str, position: int, end: int) -> int:
    found = text.find("\n", position, end)
    return end if found < 0 else found
