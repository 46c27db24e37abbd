"""What figures speak of whose own words do not say: the sentence before, the opening of a list or a heading does."""

from __future__ import annotations

import re

from extract.cards import LIST_MARKS
from extract.passages import Passage

# 1.荷湾区政协报送312篇: an item of a list
_ITEM = re.compile(
    rf"\s*(?:\d{{1,2}}[.．、]|[(（][一二三四五六七八九十\d]{{1,2}}[)）]|[一二三四五六七八九十]{{1,2}}、|[·•{LIST_MARKS}])"
)
_DIGIT = re.compile(r"\d")
_OPENING = re.compile(r"[：:]\s*$")
# 三、社情民意：来稿下降，采用提升
_SECTION = re.compile(r"[ \t]*[（(]?[一二三四五六七八九十]{1,3}[)）、.．][^\n。；;\d]{2,30}$", re.MULTILINE)
# 记者：去年收到的提案是多了还是少了？
_QUESTION = re.compile(r"[？?][”\"]?\s*$")
_LONGEST_LIST = 40
"""Items. A heading beyond is no longer before the reader's eyes."""


def speaks_of(topic: re.Pattern[str], position: int, passage: Passage) -> bool:
    """Whether words of a topic stand before a figure: in its sentence, the one before or the first of its paragraph,
    its list's opening, a heading, the question that its paragraph answers; or behind it, where it is quoted, with who
    said so.

    >>> from extract.articles import passages
    >>> from extract.cleaning import cleaned
    >>> article = passages(cleaned("2023年，甲县政协收到社情民意信息86条。全年被采用12条。开展活动。另采用9条。"))[0]
    >>> [speaks_of(re.compile("社情民意"), article.text.index(words), article) for words in ("被采用", "另采用")]
    [True, False]
    """
    start, _ = passage.sentence(position)
    spans = [(start, position), (passage.start, passage.heading_end)]
    others = (
        passage.sentence_before(start),
        _first_of_paragraph(start, passage),
        _opening(start, passage),
        _section(start, passage),
        _question(start, passage),
        passage.said_by(position),
    )
    spans += [span for span in others if span]
    return any(topic.search(passage.text, *span) for span in spans)


def _first_of_paragraph(start: int, passage: Passage) -> tuple[int, int] | None:
    """The bounds of the sentence that opens a paragraph, where that has no figure: 同是上报社情民意，各有打法。"""
    text = passage.text
    begin, end = passage.sentence(max(passage.start, text.rfind("\n", passage.start, start) + 1))
    return None if begin >= start or _DIGIT.search(text, begin, end) else (begin, end)


def _opening(start: int, passage: Passage) -> tuple[int, int] | None:
    """The bounds of the line that opens the list whose item holds a sentence: …通报如下："""
    text = passage.text
    line = text.rfind("\n", passage.start, start) + 1 or passage.start
    for _ in range(_LONGEST_LIST):
        if line <= passage.start or not _ITEM.match(text, line):
            return None
        end = len(text[:line].rstrip())
        line = text.rfind("\n", passage.start, end) + 1 or passage.start
        if _OPENING.search(text, line, end):
            return line, end
    return None


def _section(start: int, passage: Passage) -> tuple[int, int] | None:
    """The bounds of the line right above a sentence's paragraph where that is the heading of a section."""
    text = passage.text
    line = text.rfind("\n", passage.start, start) + 1
    end = len(text[:line].rstrip())
    above = max(text.rfind("\n", passage.start, end) + 1, passage.start)
    return (above, end) if line and end > above and _SECTION.match(text, above, end) else None


def _question(start: int, passage: Passage) -> tuple[int, int] | None:
    """The bounds of the line right above a sentence's paragraph where that asks: 记者：提案是多了还是少了？"""
    text = passage.text
    line = text.rfind("\n", passage.start, start) + 1
    end = len(text[:line].rstrip())
    above = max(text.rfind("\n", passage.start, end) + 1, passage.start)
    return (above, end) if line and end > above and _QUESTION.search(text, above, end) else None
