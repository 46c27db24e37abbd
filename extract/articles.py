"""The articles of a report: a newspaper page holds several, each with its own committee and date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from extract.cleaning import Cleaned
from extract.passages import Passage
from extract.rules import load_rules

_HEADING_LONGEST = 46
_SENTENCE_END = re.compile(r"[。；;！!]|[，,].*[，,]")
# 西宁市第十二中学党委, 兰州市政协, 西宁市城北区: the line above a headline names whom the article is about
_ORGANISATION = re.compile(
    r"^[\u4e00-\u9fff“”]{2,20}(?:政协|党委|党组|党支部|局|区|县|州|中学|小学|学校|大学|公司|集团|医院|街道|社区|法院|检察院)$"
)
_CONTINUED = re.compile(r"^[(（](?:上接|续|紧接)第?[一二三四五六七八九十\d]+版[)）]$")
_GOES_ON = re.compile(r"^\s*[(（](?:上接|紧接)第?[一二三四五六七八九十\d]+版[)）]\S")
# 本报兰州讯, 本网讯(记者 …)
_LEAD = re.compile(r"^\s*(?:本报|本网|本刊|新华社)[\u4e00-\u9fff]{0,6}(?:讯|电)")
# (宁教组), (任学军), 通讯员 陈刚 摄影报道: the article above ends here
_SIGNED = re.compile(
    r"""[(（](?:(?:供稿|撰稿|撰写|撰文|执笔|审稿|编写|编辑)(?:人|单位)?[:：])?[\u4e00-\u9fff、\s]{2,14}[)）]\s*$
    |^\s*(?:供稿|撰稿|撰文|执笔)(?:人|单位)?[:：][\u4e00-\u9fff、\s]{2,24}$      # a yearbook's entry
    |(?:摄影报道|文/图)\s*$""",
    re.VERBOSE,
)
# 绣川县工商业联合会: an entry of a yearbook is headed by whom it is about, and goes on with 【会员发展】
_ENTRY_OF = re.compile(r"^[\u4e00-\u9fff]{4,30}(?:委员会|联合会|总工会|协会|学会|办公室|政协|局|院|会)$")
_PART_OF_ENTRY = re.compile(r"^\s*(?:【|〔|概\s*[况述]\s*$)")
_COMMITTEE_HEADLINE = re.compile(r"^[\u4e00-\u9fff]{1,12}[省市县区州旗]政协(?!委员|系统)")
_LIST_ITEM = re.compile(
    r"^\s*(?:[·●◆▲•■★]|[一二三四五六七八九十]{1,2}、|[(（][一二三四五六七八九十][)）]|\d{1,2}[.．、])"
)
_META = re.compile(
    r"^\s*(?:信息)?(?:来源|时间|日期|发布|作者|记者|通讯员)|^[(（]?(?:19|20)\d\d\s?[年\-./]\s?\d{1,2}\s?[月\-./]\s?\d"
)

# 本报通讯员, 本报特约记者 王平 李宁, 通讯员
_BYLINE = re.compile(
    r"^\s*(?:(?:本报|本网|本刊)(?:特约|实习)?(?:记者|通讯员|评论员)[\u4e00-\u9fff\s、/]{0,12}|(?:记者|通讯员|评论员)(?:\s.*)?)$"
)

_ANY_LINE = re.compile(r"[^\n]+")
# 网站首页 / 机构概况 / 政协要闻 / 提案工作: the menu of a site, in lines of its own above the heading
_MENU = re.compile(r"(?:[ \t]*[\u4e00-\u9fff]{2,6}[ \t|>]*\n+){4,}")
_OF_MENU = re.compile("首页|概况|要闻|动态|公告|风采|专题|导航|登录|注册|繁体|无障碍|联系我们")


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    text: str

    @cached_property
    def is_heading(self) -> bool:
        """Whether the line may be a headline: short, no sentence, no source line."""
        bare = self.text.strip()
        return (
            bool(bare)
            and len(bare) <= _HEADING_LONGEST
            and not _SENTENCE_END.search(bare)
            and not _META.match(bare)
            and not _CONTINUED.match(bare)
            and not _SIGNED.match(bare)
        )


def passages(cleaned: Cleaned) -> list[Passage]:
    """The articles of a cleaned report in order; together they cover it, but for a site's menu above them.

    >>> from extract.cleaning import cleaned
    >>> text = "甲县政协\\n走访委员\\n本报讯 县政协走访委员5名。\\n乙县政协\\n调研农业\\n本报讯 县政协开展调研。"
    >>> [passage.title for passage in passages(cleaned(text))]
    ['甲县政协 走访委员', '乙县政协 调研农业']
    """
    text = cleaned.text
    menu = _MENU.match(text)
    top = menu.end() if menu and _OF_MENU.search(menu[0]) else 0
    lines = [_Line(m.start(), m.end(), m[0]) for m in _ANY_LINE.finditer(text, top) if m[0].strip()]
    page_end = load_rules().page_end.search(text)
    last = page_end.start() if page_end else len(text)
    lines = [line for line in lines if line.start < last]
    starts = [0]
    for i in range(1, len(lines)):
        if _begins_article(lines, i, starts[-1]):
            starts.append(i)
    bounds = [lines[i].start if n else top for n, i in enumerate(starts)] + [last]
    return [
        Passage(cleaned, begin, end, _heading_end(lines[first:], begin))
        for first, begin, end in zip(starts, bounds[:-1], bounds[1:], strict=True)
    ]


def headline(passage: Passage) -> str:
    """The heading of an article, each line once, without those that tell only who wrote it, or where and when it stood;
    the whole heading where it has no other.

    >>> from extract.cleaning import cleaned
    >>> text = "议事到家\\n议事到家\\n——甲县政协见闻\\n来源：甲县报\\n本报记者 王平\\n县政协协商9次。"
    >>> [headline(each) for each in passages(cleaned(text))]
    ['议事到家 ——甲县政协见闻']
    """
    lines = passage.text[passage.start : passage.heading_end].split("\n")
    told = [line for line in lines if not _META.search(line) and not _BYLINE.search(line)]
    return " ".join(" ".join(dict.fromkeys(told)).split()) or passage.title


def _begins_article(lines: list[_Line], i: int, last: int) -> bool:
    """Whether line `i` is the first line of a new article; the last one began with line `last`."""
    line = lines[i]
    if _GOES_ON.match(line.text):
        return True
    if not line.is_heading:
        return False
    if all(other.is_heading for other in lines[last:i]):
        return False  # still in the heading of the article before
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None:
        return False
    block = [line]
    for other in lines[i + 1 : i + 4]:
        block.append(other)
        if not other.is_heading:
            break
    if lines[i - 1].is_heading:
        return False
    if _ENTRY_OF.match(line.text.strip()) and _PART_OF_ENTRY.match(below.text):
        return True
    first_text = block[-1].text.strip()
    if _CONTINUED.match(first_text) or _LEAD.match(first_text):
        return True
    if _ORGANISATION.match(line.text.strip()) and below.is_heading:
        return True
    if _COMMITTEE_HEADLINE.match(line.text.strip()):
        return True
    above = lines[i - 1].text.strip()
    return bool(_SIGNED.search(above)) and not _CONTINUED.match(above) and len(block) > 1


def _heading_end(lines: list[_Line], begin: int) -> int:
    """Where the heading ends: behind the first lines that are no sentences."""
    end = begin
    for line in lines[:6]:
        if end > begin and _LIST_ITEM.match(line.text):
            break
        is_meta = _META.match(line.text.strip()) and "。" not in line.text  # (2020年1月20日)1月19日，区政协走访。
        if not line.is_heading and not is_meta:
            break
        end = line.end
    return end
