r"""The named pieces of a pattern and what they expand to: `提案{gap}{number}件`.

A piece is a lower-case name in braces. Quantifiers (`{2}`, `{1,3}`, `{,3}`) stay quantifiers, `\{` is a literal
brace, and nothing is expanded inside a character set. Matching happens on a cleaned copy of the report: digits
are ASCII, spaces are gone, characters are simplified, punctuation may be full-width or ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# What stands for the figure at hand in the clause that an exclude pattern searches; reports cannot contain it
# (a private-use character).
FIGURE_MARK = "\ue000"

_NUMERALS = "〇零一二两三四五六七八九十百千万亿"
_MULTIPLIERS = "十百千万亿"
# Of a set of Chinese characters `re` makes a table of all characters, which is most of the time that a pattern takes to
# compile: the pieces that most patterns hold do with alternatives where they can.
_ABOUT = "(?:余|多|几|来(?!自))"  # 10余件, 二百多件, 10来件; not 10件来自
# 1,234 and 1，234 before 1234; then decimals: 9.7
_DIGITS = r"(?:[0-9]{1,3}(?:[,，][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
# 9.7万, 83万2600, 6亿8000万, 2380余万, 64万余
_DIGIT_NUMBER = rf"(?<![0-9.])(?<!第){_DIGITS}(?:{_ABOUT}?[{_MULTIPLIERS}]{{1,2}}(?:零?[0-9]+)?){{0,3}}{_ABOUT}?"
# 一百二十余, 二百三十余万, 两
_CHINESE_NUMBER = rf"(?<![0-9.])(?<!第)(?<![{_NUMERALS}])[{_NUMERALS}]+(?:{_ABOUT}[{_MULTIPLIERS}]+)?{_ABOUT}?"
# 近60万, 约300, 逾4200: the figure's own word for about
_NEARLY = "(?:将近|接近|近|大约|约|逾|超过?|突破|上(?=百)|上(?=千)|上(?=万))?"
_NUMBER = rf"{_NEARLY}(?:{_DIGIT_NUMBER}|{_CHINESE_NUMBER})"
_SHARES = "|".join(
    (
        r"(?<![0-9.])[0-9]+(?:\.[0-9]+)?[%％]",  # 97.5%
        rf"百分之(?:[0-9]+(?:\.[0-9]+)?|[{_NUMERALS}]+(?:点[{_NUMERALS}]+)?)",  # 百分之九十七点五, 百分之97
        "百分百",
        # 九成, 九成五, 九成以上, 9成
        f"(?:(?<![{_NUMERALS}])[一二三四五六七八九十]|(?<![0-9.])[1-9])成(?:[一二三四五六七八九半]|多|以上)?",
    )
)
_PERCENT = f"{_NEARLY}(?:{_SHARES})"
_ALL = "|".join(
    (
        "[均都]?已?经?(?:全部|悉数|全数|尽数|全都)[均都]?已?",  # 全部, 已全部, 均已全部
        "[均都皆]已经?|统统|已?逐[件一]",  # 均已
        "均",
        "件件有",  # 件件有回音
        "无一例外",
        # 无一遗漏地答复了委员
        "(?:[毫并]?无一[件项]?(?:遗漏|疏漏|缺漏|漏掉|落下|积压|拖延|延误)|毫无遗漏|一一)地?(?=[^0-9，。；,;]{0,6}(?:[答回]复|办))",
        "一件[都也]?[不没][落漏少剩]下?地?",
        "全(?=办[完结复])",
    )
)
# A year may stand in the gap (满意率由2017年的96.2%), or how many (连续3年, 3个100%), no other digit may but for points
# that lead to a level: 采纳率抬高4.1个百分点，来到85.5%
_REACHES = (
    "(?:一举|首次|已经?|最终|再度)?(?:[来升降达提涨攀爬跃走回]到|[升降增跃回]至|提[高升]到|上升到|[站迈跃登攀踏]上"
    "|达|到|至|为|收于|录得|定格在|突破|超过)"
)
_GAP = (
    r"(?:[^0-9，。；！？,.;!?\n]|(?:19|20)[0-9]{2}年|连续[0-9]年"
    rf"|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?个(?=100%|多?百分点[，,]?{_REACHES})|(?<=百分点)[，,](?={_REACHES})){{0,16}}?"
)
# 代表建议98件，已办结97件，办结率: from one clause of a sentence to the next
_EARLIER = r"[^；;。！？!?\n]{0,60}?"
# 实事累加起来有402桩, 捐资加在一处500万元, 点到最后是318户
_ADDED_UP = "(?:累?[合加](?:起来|[在到]一[起处块道])|[算数点盘](?:下来|起来|到最后|到头)|一年下来)"
# 征集议题，共312件: a comma before 共, 累计 and the like; 立案（312件）, 提案（含平时提案）312件
_COUNT = (
    r"(?:(?:为|如下)?[：:]|[(（](?:[^()（）0-9]{1,12}[)）])?)?"
    r"(?:[，,]?[由从]?(?:(?:19|20)[0-9]{2}年度?[、和与及]){0,5}(?:(?:19|20)[0-9]{2}|去|上|前)年(?:同期)?(?:的|为)?"
    r"|[较比](?:(?:19|20)[0-9]{2}|去|上|前)年(?:同期)?的|[，,]?[2-9两三四五六七八九十]年(?:来|间)?(?=共|累计|合计|总))?(?:[，,](?=共|合共|[统拢通]共|总[数计量共]|累计|合计|一共|计[^划]|先后|前后|全年|分别|依次))?"
    "(?:总数|总计|总量|[总统拢通]共|共计|合共|合计|累计|一共|先后|前后|全年|共|数量|多达|高达|达到|达|为|计|[就只仅才]?有|也[只仅]?|同样|亦|[只仅]|不过|了|已经?|又|就|则|整整|是|分别|依次|[逐历]年(?=[为是达有])|反倒|反而|倒是?|却|由|从|各(?=[0-9一两二三四五六七八九十])|"
    "开展|举办|召开|举行|组织|办|搞|开|跑|摆|进行|完成|报送|增至|跃至|升至|跃升到|跃升至|增加到|发展到|扩大到|扩展到|上升到|由此前的"
    "|(?:如今|现在|目前|今天)的|"
    rf"{_ADDED_UP}|凡(?=[0-9一二三四五六七八九十])){{0,3}}"
)

# 培训班进了书屋，全年办了4期; 纠纷，有案可查的是203起: of the clause before the figure only words that lead to it;
# 办复率不用说，100%: none, where a share is all of the next clause
_LATER = (
    "[^0-9，。；：！？、,.;:!?\n]{0,14}[，,](?:我们|大家|委员们?)?"
    "(?:(?=(?:[0-9]+(?:\\.[0-9]+)?%|百分百|百分之[0-9.百点零一二三四五六七八九十]+)(?:[，。；！,;!]|$))|"
    f"(?:{_ADDED_UP}|[到至](?:年[底末终]|岁末|收官|最后)(?:时|为止)?|[总统拢通]共|"
    "[一两二三四五]年(?:来|间|下来)?|[今去]年|[上下]?半年|全年|年内|前前后后|前后|先后|一共|共计?|合计|合共|总[共计]|计(?!划)|累计|到?(?:眼下|目前|如今)|截[至止]目前|[迄至]今|已经?|仅|又|都|有案可查|登记(?:在册|下来)|在册|"
    "举办|召开|举行|组织|开展|开讲|进行|完成|建成|张罗|攒下|凑|办|搞|开|讲|跑|成|起|过|就|的|了|是|有|达到?|为|[刚正恰]好|仍旧?|依旧|还"
    "|[由从](?:(?:(?:19|20)[0-9]{2}|[去前上]|上一)年度?的?)?){1,5})"
)

# 沉甸甸的调研报告，我们交出29篇: what is spoken of, a comma, who did it or when; the verb follows
_AS_FOR = (
    "(?:方面|这一[项块]|一项|工作)?[，,](?:(?:[\u4e00-\u9fff]{2,7})?[省市县区州旗]政协|我们|大家|委员们?)?"
    "(?:[今去前]年|[一两二三四五]年(?:来|间|下来)?|全年|年内|先后|前后|一共|共计?|累计|已经?|就|又){0,3}"
)

# 手头紧的乡亲, 寒门学子, 结对帮扶的脱贫户: people in need; not 困难企业, 贫困村
_IN_NEED = (
    "(?:困难|贫困|特困|受灾|受困|困境|低保|五保|孤寡|孤残|独居|空巢|留守|失独|失学|残疾|寒门|贫寒|清贫|脱贫|监测|困(?=户)"
    "|手头紧|家底薄|日子(?:难过|紧巴|不好过|过得紧))(?:的|巴的)?"
    "[^0-9，。；！？、,.;!?\n委企干]{0,4}?(?:户|家庭|人家|群众|乡亲|学[生子]|娃娃?|孩子|儿童|老人|老年人|老乡|街坊|职工|对象|居民|村民)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece: its name, its regular expression, and a sentence for the people who write patterns.

    `figure` is true where the piece holds the figure: a pattern has exactly one such piece.
    """

    name: str
    regex: str
    en: str
    zh: str
    figure: bool = False


def _figure(name: str, regex: str, en: str, zh: str) -> Piece:
    return Piece(name, f"(?P<figure>{regex})", en, zh, figure=True)


# Pieces of `patterns`, by name.
PIECES: dict[str, Piece] = {
    piece.name: piece
    for piece in (
        _figure(
            "number",
            _NUMBER,
            "a count: 1234, 1,234, 9.7万, 83万2600, 一百二十余",
            "数量：1234、1,234、9.7万、83万2600、一百二十余",
        ),
        _figure(
            "percent",
            _PERCENT,
            "a share in per cent: 97.5%, 百分之九十七点五, 九成五",
            "百分比：97.5%、百分之九十七点五、九成五",
        ),
        _figure(
            "money",
            rf"{_NUMBER}元",
            "an amount in yuan: 3000元, 9.7万元, 2380余万元",
            "金额：3000元、9.7万元、2380余万元",
        ),
        _figure(
            "all",
            _ALL,
            "words that say all, which count as 100: 全部, 均已, 悉数",
            "表示全部的词，记作100：全部、均已、悉数",
        ),
        Piece(
            "gap",
            _GAP,
            "up to 16 characters, none of them a digit (but for a year) or an end of a clause",
            "至多16个字，其中没有数字（年份除外），也没有断句的标点",
        ),
        Piece(
            "count",
            _COUNT,
            "words that only lead to a figure, or nothing: 共, 共计, 累计, 达, 为",
            "只起引出数字作用的词，可以没有：共、共计、累计、达、为",
        ),
        Piece(
            "later",
            _LATER,
            "up to 14 characters, a comma and words that only lead to a figure: …，全年办了; …，前后",
            "至多14个字、一个逗号和只起引出数字作用的词：……，全年办了；……，前后",
        ),
        Piece(
            "as_for",
            _AS_FOR,
            "a comma, then who did it or when, before the verb: 调研报告，我们交出29篇",
            "一个逗号和谁做的、什么时候做的，后面是动词：调研报告，我们交出29篇",
        ),
        Piece(
            "in_need",
            _IN_NEED,
            "people in need: 困难群众, 低保户, 寒门学子, 手头紧的乡亲",
            "有难处的人：困难群众、低保户、寒门学子、手头紧的乡亲",
        ),
        Piece(
            "digits",
            f"(?:{_DIGIT_NUMBER}|{_CHINESE_NUMBER})",
            "a number that is not the figure, only stands near it",
            "旁边的另一个数量，不是要取的数字",
        ),
        Piece(
            "share",
            f"(?:{_PERCENT})",
            "a share that is not the figure by itself, for (?P<figure>…) written by hand around several",
            "单独不成为数字的百分比，用于手写的(?P<figure>…)之中",
        ),
    )
}

# Pieces of `exclude`, by name.
EXCLUDE_PIECES: dict[str, Piece] = {
    "figure": Piece("figure", FIGURE_MARK, "the figure at hand", "当前的数字"),
    "gap": PIECES["gap"],
    "earlier": Piece(
        "earlier",
        _EARLIER,
        "up to 60 characters of the sentence, over its commas: the pattern then looks at the clauses before the figure",
        "本句中至多60个字,可以越过逗号:这样的写法也查数字前面的分句",
    ),
}

EARLIER = "{earlier}"
"""An exclude pattern with it is searched in the whole sentence up to the end of the figure's clause."""

INDICATOR, EXCLUDE, TOPIC = "patterns", "exclude", "topic"

ALLOWED: dict[str, dict[str, Piece]] = {INDICATOR: PIECES, EXCLUDE: EXCLUDE_PIECES, TOPIC: {}}
"""The pieces that each kind of pattern may use."""

_TOKEN = re.compile(
    r"""
      \\.                                   # an escaped character: \{ is a literal brace
    | \[\^?\]?(?:\\.|[^\]\\])*\]            # a character set, where braces are literal
    | \{(?P<name>[^{}\d,][^{}]*)\}          # a piece: {number}; {1,3} and {,3} are quantifiers
    """,
    re.VERBOSE | re.DOTALL,
)


def named_pieces(source: str) -> list[tuple[str, int]]:
    """The names in braces of a pattern as the user wrote it, each with its offset; quantifiers are not among them.

    >>> named_pieces(r"立案{gap}{number}[件条]{1,3}\\{x}")
    [('gap', 2), ('number', 7)]
    """
    return [(match["name"], match.start()) for match in _TOKEN.finditer(source) if match["name"]]


def expanded(source: str, kind: str) -> str:
    r"""The regular expression that a pattern stands for; `kind` is a key of `ALLOWED`. Unknown names stay as they are.

    >>> expanded("较上年|同比{figure}", EXCLUDE) == "较上年|同比\ue000"
    True
    """
    return replaced(source, {name: piece.regex for name, piece in ALLOWED[kind].items()})


def replaced(source: str, texts: Mapping[str, str]) -> str:
    """A pattern with a text in the place of each piece.

    >>> replaced("立案{gap}{number}件", {"gap": ".*", "number": "1"})
    '立案.*1件'
    """
    return _TOKEN.sub(lambda match: texts.get(match["name"] or "", match[0]), source)


def offset_before(source: str, texts: Mapping[str, str], offset: int) -> int:
    """The offset in a pattern of what stands at `offset` after `replaced`; within a piece, that of the piece.

    >>> source, texts = "(案{gap}件", {"gap": ".*"}
    >>> [offset_before(source, texts, offset) for offset in (0, 2, 3, 4)]
    [0, 2, 2, 7]
    """
    grown = 0
    for match in _TOKEN.finditer(source):
        text = texts.get(match["name"] or "", match[0])
        if offset < match.start() + grown:
            break
        if offset < match.start() + grown + len(text):
            return match.start() if match["name"] else offset - grown
        grown += len(text) - len(match[0])
    return offset - grown


def patterns_of_term(term: str, unit: str) -> tuple[str, str]:
    """The two patterns that a term stands for: the term before the figure, and the figure before the term.

    >>> patterns_of_term("清运垃圾", "吨")
    ('清运垃圾{gap}{number}吨', '{number}吨{gap}清运垃圾')
    >>> patterns_of_term("捐款", "元")[0], patterns_of_term("办复率", "%")[0]
    ('捐款{gap}{money}', '办复率{gap}{percent}')
    """
    words = re.escape("".join(term.split()))
    figure = {"%": "{percent}", "元": "{money}"}.get(unit) or "{number}" + re.escape(unit)
    return f"{words}{{gap}}{figure}", f"{figure}{{gap}}{words}"
