"""Words of time that their figures stand beside: of a comparison, a part, a reason or an event, and of no topic."""

from __future__ import annotations

import re

from extract.times import AS_OF, RELATIVE, YEARS, Time

# 比2017年的95.1%提高, 由上年的84.2%上升到, 加上去年挂牌的3个: such a time holds for its own figure only
_COMPARED = re.compile(
    r"(?:比|较|与|同|由|从|(?<![；;])而|[高低少多大小优好强快慢早晚]于|加上|连同|算上|计入|不含|除去?|除了)\s?$"
)
_COMPARISON_LONGEST = 3
# 主要原因是2022年有一笔疫情专项捐赠；: the time of what explains a figure, not of the figures behind it
_EXPLAINS = re.compile(r"(?:原因(?:是|为|在于)|因为|由于|缘于|源于|起因于|(?<![^，。；,;])因)(?:在|是|了)?$")
_EXPLAINS_LONGEST = 6
# 面对2020年突如其来的疫情，…: the time of an event that its own sentence is about
_MEETS = re.compile(r"(?:面对|直面|应对|迎战|抗击|经历|历经|遭遇|战胜)了?$")
# 2020年疫情来袭，…
_EVENT = re.compile(
    r"[^，。；,;\d]{0,10}(?:疫情|洪水|洪灾|洪涝|地震|暴雨|雪灾|旱灾|非典)[”\"]?[^，。；,;\d]{0,4}(?:来袭|发生|[暴爆]发|肆虐|袭来|突袭|期间|之[初际]|中|时)[，,]"
)
# 2019年，中央政协工作会议召开。2018年，修订后的政协章程颁布施行。: the country's, and no year of the figures behind it
_OF_ALL = re.compile(
    r"""(?:\d{1,2}月)?[，,]?[^，。；,;\d]{0,6}(?:中央|中共|党的|全国|国务院|国家|章程|民法典|《)[^。；;\d]{0,24}
    (?:召开|颁布|公布|发布|印发|出台|施行|实施|闭幕|开幕|通过)[^，。；,;\d]{0,3}[。；;]""",
    re.VERBOSE,
)
# 近三年，全市经济平稳增长。该医院去年3月成立专班。: a sentence about others, by what it tells of
_OTHERS = re.compile(
    "经济|产业|企业|公司|工厂|商户|园区|农田|乡村|村庄|村民|村里|村集体|居民|农民|群众|百姓|大[娘爷妈叔]|财政|税收|纳税|生产总值|GDP|城市|城镇|交通"
    "|旅游|景区|医院|学校|学会|协会|商会|合作社|社会事业|各项事业|疫情|该[村镇乡县市区局院校会]"
)
_COMMITTEES = re.compile(
    "政协|委员|提案|协商|议政|建言|履职|常委|我们|我会|监督|调研|视察|考察|社情民意|信息|文史|文集|工作室|活动室|联络|捐|资助|帮扶|救助|慰问|调解|义诊|培训|答复|办理"
    "|实事|走访|协调|助力|组织|围绕|聚焦|开展|举办|活动|会议|主席"
    "|[，,](?:推动|服务|引导|促成|促进|推进|深入|坚持|紧扣|着力|始终|积极|先后|累计|共)"  # 五年来，推动…
)
# 而去年全年，捐款捐物71.5万元，帮扶365户: another time's figures, told at length up to the end of the sentence
_CONTRASTED = re.compile(r"(?:全年|同期|一年)?[，,]")
# 其中2021年促成项目12个，协议投资额19.8亿元。: the next sentence goes back to the years before
_OF_WHICH = re.compile(r"(?:其中|当中|仅|单是|光是)[，,]?(?:在|仅)?\s?$")
_OF_WHICH_LONGEST = 5

# 计划2026年建成, 力争到2027年底: when something is to be done
_AIMED_AT = re.compile("(?:计划|预计|力争|争取|确保|有望)(?:在|于|至|到)?$")
_AIM_LONGEST = 6
# “十四五”期间，计划建成50个; 到2025年底，委员工作室将达到60个
_AIM_BEHIND = re.compile(
    r"[，,]?[^，。；,;\d]{0,8}(?:计划(?!数|总)|拟|力争|争取|将(?:[达增扩]|突破|超过|实现|建成|完成|新建|全面))(?![^。；;]*(?:实际|已|目前))"
)

# 二〇一八年三月七日: the day of publication in a heading; of a session long ago elsewhere
_DAY_IN_HEADING = re.compile("[一二三四五六七八九十]{1,2}月")
_DAY = re.compile(r"(?:的)?\d{1,2}月|是|第\d{1,3}[期号版辑]")
# 去年3月，该院成立专班; not 去年1月至10月, 今年3月以来
# nor what it is a year of: 今年是“十四五”规划的开局之年
_MONTH = re.compile(
    r"的?\d{1,2}月(?!(?:\d{1,2}日)?[-—~至到]|份?以?[来起])|是[^，。；,;\d]{1,24}(?:之年|[周百]年|一年|年份|节点)[，。；,;]"
)
# 2024年，区政协计划, 2025年工作安排; but 2023年目标任务完成情况
_PLANNED = re.compile(r"计划|将|力争|目标|^的?(?:工作)?(?:安排|打算|要点|重点(?!提案|督办)|任务|主要任务)")
_CARRIED_OUT = re.compile("(?:完成|落实)情况")
_PLAN_LONGEST = 14
"""Characters behind words of time in which a plan says so."""

# 余下2件结转今年续办；: the time of what is put off, not of the figures behind it; 结转到今年的12件 are of this year
_PUT_OFF = re.compile(
    r"""(?:结转|顺延|延期|延后|推迟|跨年|(?:[件条项篇个份]|其余|余下|余者|剩[下余])(?:的|提案|信息|建议)?
      (?:[已都均全则也将要拟再]|全部|一并){0,2}(?:转|移|延|留|推|归|并))(?:[到至入给在由待]|下)?$""",
    re.VERBOSE,
)
_PUT_OFF_LONGEST = 12
_OF_THEN = re.compile("(?:继续|接着)?[\u4e00-\u9fff]{0,2}的")


def is_compared(text: str, time: Time) -> bool:
    """Whether something is held against the time, or added to it: 比去年, 加上去年挂牌的3个."""
    compared = _COMPARED.search(text, max(0, time.start - _COMPARISON_LONGEST), time.start)
    begins = compared and compared[0] == "从" and time.years[0] < time.years[1]  # 从2016年到2020年
    return bool(compared and not begins)


def is_contrasted(text: str, time: Time) -> bool:
    """Whether the time begins a clause of its own that tells at length of then: 而去年全年，."""
    return text[time.start - 1 : time.start] == "而" and bool(_CONTRASTED.match(text, time.end))


def is_of_which(text: str, time: Time) -> bool:
    """Whether the time is only a part of the years told before it: 其中2021年."""
    return bool(_OF_WHICH.search(text, max(0, time.start - _OF_WHICH_LONGEST), time.start))


def explains(text: str, time: Time) -> bool:
    """Whether the time belongs to the reason of something: 主要原因是2022年有一笔专项捐赠."""
    return bool(_EXPLAINS.search(text, max(0, time.start - _EXPLAINS_LONGEST), time.start))


def is_met(text: str, time: Time) -> bool:
    """Whether the time is that of an event which the sentence tells of alone: 面对2020年突如其来的疫情."""
    meets = _MEETS.search(text, max(0, time.start - _EXPLAINS_LONGEST), time.start)
    return bool(meets or (time.kind == YEARS and (_EVENT.match(text, time.end) or _OF_ALL.match(text, time.end))))


def is_aimed_at(text: str, time: Time) -> bool:
    """Whether the time is that by which something is to be done: 计划2026年建成, 到2027年底，将达到60个."""
    if _AIMED_AT.search(text, max(0, time.start - _AIM_LONGEST), time.start):
        return True
    return time.kind in (YEARS, AS_OF) and bool(_AIM_BEHIND.match(text, time.end))


def is_day_or_plan(text: str, time: Time, heading_end: int) -> bool:
    """Whether the time is a day or of a plan and tells nothing of what follows: 去年3月, 2024年，县政协计划."""
    if time.kind == YEARS and time.end <= heading_end and _DAY_IN_HEADING.match(text, time.end):
        return True
    if time.kind in (YEARS, RELATIVE) and (_DAY if time.kind == YEARS else _MONTH).match(text, time.end):
        return True
    after = text[time.end : time.end + _PLAN_LONGEST]
    return bool(_PLANNED.search(after)) and not _CARRIED_OUT.search(after)


def is_put_off_to(text: str, time: Time) -> bool:
    """Whether the time is only that to which a remainder is left: 余下2件结转今年续办."""
    put_off = _PUT_OFF.search(text, max(0, time.start - _PUT_OFF_LONGEST), time.start)
    return bool(put_off and not _OF_THEN.match(text, time.end))


def is_of_others(text: str, sentence: tuple[int, int]) -> bool:
    """Whether a sentence is about others than the committee, so that its time is theirs: 近三年，全市经济平稳增长。

    >>> told = "近三年，全市经济平稳增长。", "近三年，围绕全市经济建言献策。", "过去的三年，是不平凡的三年。"
    >>> [is_of_others(text, (0, len(text))) for text in told]
    [True, False, False]
    """
    return bool(_OTHERS.search(text, *sentence)) and not _COMMITTEES.search(text, *sentence)
