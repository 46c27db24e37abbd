"""Articles about one member: 汀溪县政协委员、某公司董事长李崇山 in the heading or the first sentences, and he again."""

from __future__ import annotations

import re

from extract.passages import Passage

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康邱秦史顾侯"
    "邵孟段雷钱汤尹黎易乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童"
    "欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈"
)
_MEMBER = re.compile(r"政协(?:常委|委员)(?P<titles>[^，。；：！？,;\n]{2,44})")
# 董事长, 大户, 医生: what stands before a name
_TITLE_ENDS = "员长理任生师授人者家户记裁工总士民匠"
_OPENING = 2
"""Sentences behind the heading in which he is introduced."""
_FEWEST_IN_HEADING, _FEWEST = 3, 4
"""How often he is named in an article about him, with his name in the heading and without."""
_CLAUSE = r"(?:(?<=[，。；：！？,;\n])|(?<![\s\S])|(?<=[年月日]))"
_NOT_ALONE = r"(?!这样|一样|委员(?:的|工作室)|工作室|的|们|等|式|[和与、])"


def profiled(passage: Passage) -> str:
    """The name of the member whom an article is about, empty where it is about none.

    >>> from extract.articles import passages
    >>> from extract.cleaning import cleaned
    >>> text = "李崇山：大山里的人\\n2024-11-21\\n县政协委员、竹业公司董事长李崇山来了。李崇山提交提案9件。"
    >>> profiled(passages(cleaned(text))[0])
    '李崇山'
    """
    text, heading = passage.text, passage.text[passage.start : passage.heading_end]
    behind = [sentence for sentence in passage.sentences if sentence[0] >= passage.heading_end][:_OPENING]
    end = behind[-1][1] if behind else passage.heading_end
    named: dict[str, int] = {}
    for m in _MEMBER.finditer(text, passage.start, end):
        for name in _names(m["titles"]):
            told = text.count(name, passage.start, passage.end)
            if told >= (_FEWEST_IN_HEADING if name in heading else _FEWEST):
                named[name] = told
    return max(named, key=lambda name: (named[name], len(name)), default="")


def _names(titles: str) -> list[str]:
    """What may be a name behind 政协委员 and what else the person is: 、竹业公司董事长李崇山来了."""
    found = []
    for at, sign in enumerate(titles):
        if sign in _SURNAMES and (at == 0 or titles[at - 1] in _TITLE_ENDS):
            found += [titles[at : at + length] for length in (3, 2) if at + length <= len(titles)]
    return found


def acts_as(name: str) -> re.Pattern[str]:
    """What finds the places where a person acts, by the full name and at the beginning of a clause by a shorter one.

    >>> [m[0] for m in acts_as("李崇山").finditer("李崇山捐款，老李调解，崇山资助。像李崇山这样的人；李委员说。")]
    ['李崇山', '老李', '崇山', '李委员']
    """
    surname, given = name[0], name[1:]
    short = [rf"老{surname}", rf"{surname}(?:委员|总|董|医生|老师|律师|主任|院长|校长|大夫|经理)"]
    short += [given] if len(given) > 1 else []
    return re.compile(rf"(?<![像和与向对给叫“]){name}{_NOT_ALONE}|{_CLAUSE}(?:{'|'.join(short)}){_NOT_ALONE}")
