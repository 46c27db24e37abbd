"""The words of time in a text: 2023年, 2017年至2021年, 去年, 一年来, 五年来, 九届三次会议以来."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.dates import YEAR, year_of
from extract.numerals import DIGITS
from extract.terms import NUMERAL, number_of

# Kinds of time, by what is needed to know the years meant.
YEARS = "years"  # one year or a range, said in so many words
RELATIVE = "relative"  # 今年, 去年, 前年: counted from the day of publication
SAME = "same"  # 同一时期: the time told last before
ABOVE = "above"  # 上年, 当年: counted from the period that the text is speaking of
PAST_YEAR = "past_year"  # 一年来: the year behind the day of publication
REPORTED_YEAR = "reported_year"  # 本年度: the year that the report is about
PAST_YEARS = "past_years"  # 五年来: that many years, up to an end told or taken from the day of publication
SINCE = "since"  # 2019年以来
SESSION_SINCE = "session_since"  # 九届三次会议以来: the year between two sessions
SESSION = "session"  # 三届五次会议共收到: at the session itself
TERM = "term"  # 本届以来, 九届政协期间
UNKNOWN = "unknown"  # 近年来
AS_OF = "as_of"  # 截至2023年底: no period by itself, an end for one

_N = NUMERAL
_COUNT = r"(?:[两二三四五六七八九]|十[一二三四五六七八九]?|[2-9]|1\d)"
# 五年编报社情民意信息4310篇: what the years are told for
_TELLS = (
    "收到|收集|征集|提出|提交|立案|办理|组织|举办|召开|开展|开讲|编报|编印|编辑|报送|反映|形成|完成|接待|走访|培训|兴办|办成|化解|编写|出版|"
    "募集|促成|引进|帮扶|资助|发放"
)
# 五年答卷, 五年工作巡礼: what tells of all of them
_ACCOUNT = "(?:工作|履职|提案|奋进)?(?:答卷|成绩单|成绩册|账本|回眸|回望|回顾|巡礼|综述|纪实|掠影|盘点)"
# 由县政协于2018年春天发起: from then on
BEGINS = "启动|发起|设立|创[办立设]|开始|推出|首创|开办|开设|开讲|开播"
# 3月, 十二月
_MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号])?"
# 从2016年换届到2021年任满, 自一九九八年春至二〇〇二年冬, 从2016年打到2020年
_WITHIN = (
    f"(?:{_MONTH}(?:创办|启动|开[办讲]|[成设]立)?|年?[初底末中]|[春夏秋冬]季?|开春|岁[初末]|[上下]半年|"
    "换届(?:以来|之初|后|起)?|起步?|开始|打|"
    # 自2016年春天推行“结亲”制度起，到2020年岁末
    "(?<=[自从由打]....年)[^，。；,;\\d年]{2,24}(?<!一)(?:[算说]?起|开始|伊始|发端|起步)[，,])?"
)
# 记事起于二〇一一年，止于二〇一五年; 上限2006年，下限2010年
_ENDS_AT = "(?:[止迄讫]于?|下[限迄](?:为|至|到|断至)?)"
# 五年, 五个年头
_YEARS_LONG = "(?:年|个年头|个春秋|个寒暑|载)"
# 走过三个年头：, 一办就是五年。: gone by, whatever follows
_GONE = "(?:(?<=走过|走完|走了|历时|历经|跨过|迈过|度过|跑完|整整)|(?<=走过了|走完了|坚持了|度过了)|(?<=一.就是))"
# 拉长到2022年至2024年: a range, and no end of one
_RANGE_GOES_ON = f"(?:{_MONTH})?\\s?(?:直?[至到]|—+|－|-|~|～|–)\\s?{YEAR}"
_REVIEW = "(?:数说|数读|回眸|回望|回顾|盘点|再见)"
_MARK = r"[·•|:：】\s]{0,2}"
_REVIEWED = rf"{_REVIEW}(?:{_MARK}|[^\n\d，。；,;】]{{0,14}}政协)"  # 数读云岭县政协2023
_OF_YEAR = "(?:履职|工作|提案|年度){0,2}“?(?:成绩单|账单|答卷|年报)"  # 县政协2021履职账单
_RELATIVE = {
    "今年": 0,
    "今天": 0,
    "如今": 0,
    "本年": 0,
    "元旦": 0,
    "新年": 0,
    "春节": 0,
    "入汛": 0,
    "入冬": 0,
    "入夏": 0,
    "今春": 0,
    "开年": 0,
    "去年": -1,
    "去岁": -1,
    "前年": -2,
}

_SESSION_GROUPS = {
    SESSION_SINCE: ("since_term", "since_number"),
    SESSION: ("session_term", "session_number"),
    TERM: ("term_number", ""),
}

_TIME = re.compile(
    rf"""
    # they begin so
    (?=[“"\d大数回盘再一二两三四五六七八九十自从截到至届任委第过近这前今后上当本去元新春开入多历换履长往同如])
    (?:
      (?P<spelt>(?:自|从)?{YEAR}年(?:\d{{1,2}}月)?[^，。；,;\d年（(]{{0,8}}以来[^，。；,;\d（(]{{0,6}}[（(]\s?
        (?P<spelt_from>{YEAR})\s?年?\s?(?:至|到|—+|－|-|~|～|–)\s?(?P<spelt_to>{YEAR})\s?年?)
        # 2016年换届以来的五年（2017—2021年
    | (?P<range>(?<!\d)(?P<from>{YEAR})\s?年?{_WITHIN}\s?
        (?:直?[至到]|—+|－|-|~|～|–|[，,]?{_ENDS_AT})\s?(?P<to>{YEAR})
        (?:\s?年(?:度)?(?:{_MONTH})?(?:岁末|[底末止])?|(?=[)）]|[两三四五六2-6]个年)))
        # 2017年至2021年, 1998年三月至2002年冬
    | (?P<plan>[“"]?(?P<plan_number>十[一二三四五])五[”"]?
        (?:规划)?(?:期间|时期|以来|(?P<plan_first>开局之年|首年|第一年)|(?P<plan_last>收官之年)))   # “十三五”期间
    | (?P<as_of>(?:截至|截止|截止到|(?<![回拉退倒推溯])[到至])\s?(?P<as_of_year>{YEAR})\s?年(?!来|的|{_RANGE_GOES_ON})
        (?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:年?底|末)?)               # 截至2023年底
    | (?P<as_of_month>(?:上年|去年|当年|今年|上年年|去年年)[末底](?!的)|(?:截至|截止|到|至)\s?(?:今年|去年)?
        [\d一二三四五六七八九十]{{1,2}}月(?:[\d一二三四五六七八九十]{{1,3}}日|底)?)   # 到今年二月二十日
    | (?P<since>(?:自|从)?(?P<since_year>{YEAR})年(?:\d{{1,2}}月)?
        (?:[^，。；,;\n\d年]{{0,8}})(?:以来|(?<!一)起(?!步?当年)(?:[，,]?[到至]今年)?|(?:到|至)(?:今年|目前|如今|现在|眼下)
          |[至迄]今(?=[，,、先累共已])|开?(?<!伊)始(?=[，,]))
        # 2020年试点以来
      |[自从](?P<counted>{YEAR})年(?:\d{{1,2}}月)?(?:[^，。；,;\d年]{{0,14}}算起             # 从2021年3月挂牌算起
          |[^，。；,;\n\d年]{{1,24}}以来)                                      # 自2021年“委员出彩”行动开展以来
      |[自从]?(?P<since_relative>去年|前年)(?:\d{{1,2}}月|年?[初底末中]|[春夏秋冬][天季]?|[上下]半年)?
        (?:[^，。；,;\n\d年]{{0,6}}(?:以来|[至迄]今(?!年))|[到至](?:现在|目前|如今|眼下))
        (?![^，。；,;\d]{{0,4}}(?:的\d|立案|未))                        # 前年以来; not 去年至今未办
      |(?P<begun>{YEAR})年(?:\d{{1,2}}月|年?[初底末中]|[春夏秋冬][天季日]?|[上下]半年)?(?:{BEGINS})
        (?:[，,]?[到至](?:今年|现在|目前|如今)|(?=[^。；;]{{0,40}}(?:至今|迄今|累计|以来))
          |(?=[^。；;\d]{{0,40}}[。；;](?:截[至止]到?|[到至])20\d\d年[^。；;\d]{{0,30}}(?:先后|累计|[共总]计?|已))))
    | (?P<year>(?<![\d《])(?P<y>{YEAR})\s?年(?:度|[^，。；,;\d年、和与]{{0,6}}当年)?
        (?!鉴|来|[\u4e00-\u9fff]{{0,2}}规划
          |(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:修订|印发|制定|出台|颁布|下发)的))   # 2023年; not 2018年修订的条例
    | (?P<listed>(?<![\d《.\-—~])(?P<listed_year>20\d\d)(?=(?:[、，,和与及]20\d\d)+(?:年|[两三四五六2-6]个?年))
      |(?<=[、，,和与及])(?P<listed_last>(?<=20\d\d.)20\d\d)(?=[两三四五六2-6]个?年))      # 2019、2020、2021三个年度
    | (?P<bare>{_REVIEWED}(?P<bare_year>20\d\d)(?![\d年\-—~～./]|[、，,和与及]20\d\d)
        |(?<![\d.\-—/])(?P<bare_first>20\d\d){_MARK}(?:(?={_REVIEW}|{_OF_YEAR})|这一年|全年)) # 2023·回眸
    | (?P<session_since>(?:(?P<since_term>{_N})届)?(?:委员会)?第?(?P<since_number>{_N})次
        (?:全体)?会议[)）]?(?:(?:召开|闭幕|结束)?(?:以来|至今(?!天)|起(?=[，,]))
          |(?=(?:立案|确定|交办)的)))                                          # 五次会议以来
    | (?P<session>(?:(?P<session_term>{_N})届|届)(?:委员会)?第?(?P<session_number>{_N})次(?:全体)?会议
        (?:秘书处|期间|提案组)?(?:已|共|汇总){{0,2}}(?=收到|征集|提案)          # 五次会议共收到
      |(?<=[日时点午][，,])大会(?:秘书处|提案组){{1,2}}(?:已|共|汇总){{0,2}}(?=收到|征集))  # 17时，大会秘书处收到
    | (?P<past_years>
        (?:过去|近|这|往后)(?:的)?(?P<n1>{_COUNT}){_YEARS_LONG}
        (?!级|计划|规划|行动|来?[最新首])                                      # 过去五年; not 近五年最多
      | (?<![第\d一二三四五六七八九十])(?P<n2>{_COUNT}){_YEARS_LONG}(?P<over>多(?=[来，,])|有余(?=[，,]))?
        (?=[来间中共里捐资下]|[之以]?内[，,共先累]|累(?:计|积|下来|起来)|合计|总|一共|以来|，|,|(?:放|加)在?一起|[加合攒]起来|攒下|算(?:下来|起来|总账|一?笔)
        |之间|当中|如一日|[工功]夫[里间，,]|时间|先后|过去[了，,]|(?:时光|光阴|光景|岁月)[里间中，,]
        |[跑走写讲办捐编印访谈调搭帮引募][了遍出成完下满]|{_ACCOUNT}|{_TELLS})  # 五年来, 五年收到, 四年过去，
      | (?<=连续)(?P<n4>[2-9]\d|[二三四五]十[一二三四五六七八九]?)年(?=[^。；;]{{0,40}}(?:累计|先后|[已共]))  # 连续23年
      | {_GONE}(?P<n3>{_COUNT}){_YEARS_LONG}(?:时间|时光|光阴)?(?=[，,：:。；;]))
    | (?P<past_year>(?:过去|这|近)(?:的)?一年|一年来|一年多来)
    | (?P<above>(?<=[而比较，,（(])(?:前一年度?|一年[之以]?前)    # 而一年前是310人次
          (?=[的则才还只仅尚也]{{0,2}}[是为有达]{{0,2}}\d)
        |再?往前推?一年|上(?:一?年度?(?!来)|一?个年度)|当年)
    | (?P<same>(?<![年比较与和于])同(?:一(?:时期|年度|年|期间)|年度|期(?=[，,]))(?!相比|的))
    | (?P<this_year>本年度?)
    | (?P<relative>今年|去年(?![货夜画糕]|的?(?:这个?时候|此时|此刻|今[天日]|这一天))|去岁|前年|今春
        |(?<!年)开年(?=[这头][几两一]?个?[月周旬]|这段|以来|至今|到现在|[，,])|新年(?=[才刚]过|以来)|(?<=年后的)今天|(?<=年后[，,])如今|(?:元旦|春节|入汛|入冬|入夏)(?=以来|期间|以后|前后?[，,]))
    | (?P<term>(?P<term_number>{_N})届
        (?:(?:[\u4e00-\u9fff]{{2,10}}?[省市州县区旗盟]|[全国省市县区州旗]{{0,2}})政协|委员会)(?:任期)?(?:期间|以来|履职以来|内)
        |(?:本|[新这]一)届(?:[省市县区州旗]?政协|委员会)?(?:履职|任期)?以来|(?:换届|履新)以来
        |届内|到?届末|任期(?:之?内|中(?=[，,]))|(?<![\u4e00-\u9fff])任内(?=[，,共]))   # 九届政协期间, 本届以来
    | (?P<unknown>近年来|近些年|历年来?(?!之最|最|新高|同期|之首|[^，。；]{0,2}新高)|多年来|长期以来|近几年)
    )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Time:
    """Words of time. `years` is (first, last) for YEARS, SINCE and AS_OF (twice the same); `number` is N for
    五年来 and the shift for 去年; `session` is (term, number) of a session, 0 for what is not told."""

    start: int
    end: int
    kind: str
    years: tuple[int, int] = (0, 0)
    number: int = 0
    session: tuple[int, int] = (0, 0)


def times(text: str, start: int, end: int) -> list[Time]:
    """The words of time between two offsets, in order.

    >>> [(t.kind, t.years, t.number) for t in times("2017年至2021年，五年来；去年", 0, 18)]
    [('years', (2017, 2021), 0), ('past_years', (0, 0), 5), ('relative', (0, 0), -1)]
    """
    return [_time(m) for m in _TIME.finditer(text, start, end)]


def _time(m: re.Match[str]) -> Time:
    span = m.start(), m.end()
    if m["spelt"]:
        return Time(*span, YEARS, (year_of(m["spelt_from"]), year_of(m["spelt_to"])))
    if m["range"]:
        return Time(*span, YEARS, (year_of(m["from"]), year_of(m["to"])))
    if m["plan"]:  # the 13th five-year plan: 2016-2020
        first = 2006 + 5 * (DIGITS[m["plan_number"][1]] - 1)
        if m["plan_first"] or m["plan_last"]:
            return Time(*span, YEARS, (first + (4 if m["plan_last"] else 0),) * 2)
        until_now = m["plan"].endswith("以来")
        return Time(*span, SINCE, (first, first)) if until_now else Time(*span, YEARS, (first, first + 4))
    if m["as_of"]:
        return Time(*span, AS_OF, (year_of(m["as_of_year"]),) * 2)
    if m["as_of_month"]:
        return Time(*span, AS_OF)
    if m["since_relative"]:
        return Time(*span, SINCE, number=_RELATIVE[m["since_relative"]])
    if m["since"]:
        return Time(*span, SINCE, (year_of(m["since_year"] or m["counted"] or m["begun"]),) * 2)
    if m["year"]:
        return Time(*span, YEARS, (year_of(m["y"]),) * 2)
    if m["listed"]:
        return Time(*span, YEARS, (int(m["listed_year"] or m["listed_last"]),) * 2)
    if m["bare"]:
        return Time(*span, YEARS, (int(m["bare_year"] or m["bare_first"]),) * 2)
    if m["past_years"]:
        n = m["n1"] or m["n2"] or m["n3"] or m["n4"]
        count = int(n) if n.isascii() else DIGITS.get(n) or number_of(n)
        return Time(*span, PAST_YEARS, number=count + (1 if m["over"] else 0))  # 三年多来: the fourth, too
    if m["relative"]:
        return Time(*span, RELATIVE, number=_RELATIVE[m["relative"].removesuffix("度")])
    if m["same"]:
        return Time(*span, SAME)
    if m["this_year"]:
        return Time(*span, REPORTED_YEAR)
    if m["above"]:
        return Time(*span, ABOVE, number=0 if m["above"] == "当年" else -1)
    kind = next(kind for kind in (SESSION_SINCE, SESSION, TERM, PAST_YEAR, UNKNOWN) if m[kind])
    term, number = _SESSION_GROUPS.get(kind, ("", ""))
    session = (number_of(m[term] or "") if term else 0), (number_of(m[number] or "") if number else 0)
    return Time(*span, kind, session=session)
