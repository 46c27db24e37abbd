"""Where wrapped lines go on: the line breaks and spaces that cut words, sentences and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median_high

from extract.cards import LIST_MARKS, stand_alone

# A line that ends so ends a sentence or a heading: the next one is not its continuation.
_ENDS = re.compile(r"[。！？!?…|\t][”\"’'）)」』]*\s*$")
# Nor does one that ends with a bracket or a colon go on, but where that fills its line.
_MAY_END = re.compile(r"(?:[）)】]|[:：][”\"’'）)」』]*)\s*$")
# A full stop or a comma that begins a line belongs to the one before.
_CLOSES = re.compile(r"\s?[，。；、！？：）」』”]")
# Punctuation that stands inside sentences: a line without any may be a heading.
_RUNNING = re.compile(r"[。；;、：:？！]|(?<!\d)[，,]|[，,](?!\d{3})")
# 永汀市政协办公室        2022年1月21日印发
_IMPRINT = re.compile(r"政协\S{0,10}\s{2,}\S{8,12}\s?印(?:发|制)?\s*$")
# A source line, a date line or the unit of a table: it stands alone.
_META = re.compile(
    r"""\s*(?:
        (?:内容出处|颗粒名称|关键词|主题词|索引号|页码)\s?[:：]
      | [(（]?(?:计量|填报|填表|制表|编制)?(?:单位|部门|日期|时间|人)[:：]    # （单位：万元）
      | (?:信息)?来源|时间|日期|发布|(?:作者|记者)(?![^\n]*[，,。])  # 记者昨日获悉，… tells something
      | [(（]?(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?\s*
        (?:[)）]|$|\s{2,}|\s+\d|\s*星期|\s?(?:来源|作者))
    )""",
    re.VERBOSE,
)
_NEW_BLOCK = re.compile(
    rf"""\s*(?:
        [一二三四五六七八九十]{{1,3}}、            # 一、
      | [(（][一二三四五六七八九十\d]{{1,3}}[)）]  # (二)
      | \d{{1,2}}[.．、](?!\d|$)                  # 1. not 办结率 | 99. | 2%
      | 第[一二三四五六七八九十百]+[条章节]      # 第七条
      | ——|【|[{LIST_MARKS}]
      | (?:本报|本网|附[:：]|问[:：]|答[:：]|声明|地址|联系电话)
      | [^|\n]*[|\t]
    )""",
    re.VERBOSE,
)
_INDENT = re.compile(r"\s{2,}")
# 收到提案3 | 12件: the second half of a figure
_REST_OF_FIGURE = re.compile(r"\d{1,3}(?:\.\d+)?\s?(?:[件条篇次个名万%期起项部户场]|人次)")
# 专题调研8 | 项、视察5次: a figure behind words, and its unit in the next line
_FIGURE_BEHIND_WORDS = re.compile(r"[\u3400-\u9fff]\s?\d[\d,.]*$")
_UNIT_GOES_ON = re.compile(r"(?:人次|场次|户次|万元|亿元|[件条篇次个名期起项部户场元])[，。；、,;]")
# 《晚报》201 | 4年1月8日; 时间：2021年1 | 月20日: a date
_CUT_DATE = re.compile(
    r"(?<!\d)(?:1\n9|2\n0|19\n|20\n|(?:19|20)\d\n)\d{1,2}(?:年|[-./]\d)|(?:19|20)\d\d年\d{1,2}\n\d?月\d"
    r"|(?:19|20)\d\d([-./])(?:\n\d{1,2}\1\d|\d{1,2}\n\d?\1\d|\d{1,2}\1(?:\n\d|\d\n\d(?!\d)))"
)
_LONGEST_CUT_DATE = 10
_POINT_ENDS = re.compile(r"[\u3400-\u9fff]\s?\d{1,4}\.$")  # 提高2. | 8个百分点
# A line of the page holds no sentence's end and no figure with its unit.
_OF_TEXT = re.compile(r"[，。；！？,;!?|\t]|\d\s?(?:[件条篇次起项场万%]|人次)")
_LONGEST_OF_PAGE = 60
_MOST_OF_PAGE = 4
"""Lines. So many may stand between the halves of a sentence: a running head, an imprint, a date, a page's name."""
# 其中：集体提案
_LABEL = re.compile(r"^\s*[^，,。；;、：:]{1,6}[：:][^，,。；;、：:]{1,10}$")
_MARKER = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))"
)
# 三、强化自身建设,夯实履职根基
_HEADING = re.compile(r"^\s*[一二三四五六七八九十]{1,3}、[^。；;\d]{2,28}$")
# In a text whose lines are paragraphs, only one that is as long as this may have been cut by a column's end.
_CUT_PARAGRAPH = 30
# In a text that is wrapped, at least so many of its lines of running text end inside a sentence.
_WRAPPED_SHARE = 0.4
_LONGER_THAN_HEADING = 4
"""A line of text is no cut line of a text whose longest line is so many times as long: 云泽市、县政协的一份爱心账."""
_CJK = r"\u3400-\u9fff〇"
# A space between characters that are written without one: 提 案, 2 次, (二) 协商. Runs of three and more separate.
_STRAY = re.compile(
    rf"""
      (?<=[{_CJK}，。、；：“”‘’（）《》！？%])[ ]{{1,2}}(?=[{_CJK}，。、；：“”‘’（）《》！？\d])
    | (?<=[\d%.])[ ]{{1,2}}(?=[{_CJK}，。、；：“”‘’（）《》！？%])
    | (?<=[,;:()"'])[ ]{{1,2}}(?=[{_CJK}\d])
    | (?<=[{_CJK}])[ ]{{1,2}}(?=[,;:()"'])
    | (?<=(?<!\d)\d)[ ](?=(?:\d[ ])*\d[ ]?[件条篇次个名期起项部户场万元%])   # 5 1 2条
    | (?<=(?<!\d)\d[ ]\d)[ ](?=\d[ ]?[件条篇次个名期起项部户场万元%])
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def joined_lines(text: str, furniture: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """The edits that join wrapped lines, drop page furniture and take stray spaces out, in order.

    A line is joined to the one before where that one is running text and does not end a sentence; blank
    lines and page furniture between the halves of a sentence are passed over.
    """
    cut = 0
    for start, end, new in _line_edits(text, furniture):
        yield from _stray_spaces(text, cut, start)
        yield start, end, new
        cut = end
    yield from _stray_spaces(text, cut, len(text))


def _stray_spaces(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    if text.find(" ", start, end) >= 0:  # few lines hold one
        for space in _STRAY.finditer(text, start, end):
            yield (*space.span(), "")


def _line_edits(text: str, furniture: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """One edit for each break between two lines of text that changes, furniture between them included."""
    lines = [(line, bool(line.text) and bool(furniture.search(line.text.strip()))) for line in _lines(text)]
    inside = _inside_sentences(lines)
    lines = [(line, is_furniture or i in inside) for i, (line, is_furniture) in enumerate(lines)]
    texts = [line.text for line, is_furniture in lines if not is_furniture]
    imprints = _imprints(lines)
    lines = [(line, is_furniture and line not in imprints) for line, is_furniture in lines]
    layout = _layout(texts, imprints)
    before: _Line | None = None
    runs = False
    blank = dropped = False
    for line, is_furniture in lines:
        if is_furniture or not line.text:
            dropped, blank = dropped or is_furniture, blank or not is_furniture
            continue
        goes_on = before is not None and layout.joins(before.text, line.text, runs, blank and not dropped)
        if before is None:
            if dropped:
                yield 0, line.start, ""
        elif goes_on:
            yield before.end, line.start + len(line.text) - len(line.text.lstrip()), ""
        elif dropped:
            yield before.end, line.start, "\n"
        runs = _runs(line.text) or (goes_on and runs)
        before, blank, dropped = line, False, False
    if dropped and before is not None:
        yield before.end, len(text), "\n"


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the lines of a text stand: whether they are cut at a width, how wide and how long those mostly are that are
    cut (0 where none is), and which lines stand apart."""

    wrapped: bool
    width: int
    length: int
    apart: frozenset[str]

    def joins(self, before: str, line: str, runs: bool, blank: bool) -> bool:
        """Whether a line goes on with the one before; `runs` where that is known to be running text, `blank` where an
        empty line stands between them."""
        running = runs or (self._is_full(before) and not blank)  # a heading, too, may be as wide as the text below it
        closes_quote = before.count('"') % 2 == 1 and line.lstrip().startswith('"')  # 设立"委员之家 | "16个
        if running and not blank and (closes_quote or _CLOSES.match(line)):
            return True
        if not self.wrapped and len(before) < _CUT_PARAGRAPH:
            return False
        if line in self.apart or before in self.apart:
            return False
        is_end = _ENDS.search(before) or (_MAY_END.search(before) and (blank or not self._is_full(before)))
        return _goes_on(before, line, running, blank, bool(is_end))

    def _is_full(self, line: str) -> bool:
        """Whether a line is as wide, or as long, as the lines of a wrapped text: it is no heading then.

        One sign less will do: a full stop does not begin a line.
        """
        return 0 < self.width <= _width(line) + 2 or 0 < self.length <= len(line) + 1


def _layout(texts: list[str], imprints: list[_Line]) -> _Layout:
    """How the lines of a text stand, those of the page left out."""
    wrapped = is_wrapped(texts)
    written = [line for line in texts if line]
    apart = {line for line, alone in zip(written, stand_alone(written), strict=True) if alone}
    cut = [line for line in texts if _runs(line) and not _ends(line)] if wrapped else []
    width, length = (median_high(map(_width, cut)), median_high(map(len, cut))) if cut else (0, 0)
    return _Layout(wrapped, width, length, frozenset(apart | {line.text for line in imprints}))


def _imprints(lines: list[tuple[_Line, bool]]) -> list[_Line]:
    """The imprints above and below all text, which may be all that names the committee; others cut sentences."""
    written = [i for i, (line, is_furniture) in enumerate(lines) if line.text and not is_furniture]
    if not written:
        return []
    outside = [line for line, _ in lines[: written[0]] + lines[written[-1] + 1 :]]
    return [line for line in outside if _IMPRINT.search(line.text)]


def _inside_sentences(lines: list[tuple[_Line, bool]]) -> set[int]:
    """The lines that belong to the page by their place, and are not known as furniture by themselves.

    协商活动3 | 县政协办公室 2020年12月28日 | 4场次: short lines between the halves of a figure, or of a sentence
    where furniture stands above and below them.
    """
    written = [i for i, (line, is_furniture) in enumerate(lines) if line.text and not is_furniture]
    found: set[int] = set()
    for at, i in enumerate(written):
        before = lines[i][0].text
        cuts_figure = bool(_FIGURE_BEHIND_WORDS.search(before))
        is_above = i + 1 < len(lines) and lines[i + 1][1]
        if not cuts_figure and (not is_above or _ends(before)):
            continue
        for n in range(at + 1, min(at + 1 + _MOST_OF_PAGE, len(written) - 1)):
            if not _is_of_page(lines[written[n]][0].text):
                break
            behind = lines[written[n + 1]][0].text.lstrip()
            is_framed = is_above and lines[written[n + 1] - 1][1]
            if _is_cut(before, behind, cuts_figure, is_framed):
                found.update(written[at + 1 : n + 1])
                break
    return found


def _is_cut(before: str, behind: str, cuts_figure: bool, is_framed: bool) -> bool:
    """Whether two lines are the halves of a figure, or of a sentence; without furniture the first is running text."""
    if not is_framed and not (cuts_figure and _runs(before)):
        return False
    if cuts_figure and _REST_OF_FIGURE.match(behind):
        return True
    return is_framed and _runs(before) and _goes_on(before, behind, True, False, _ends(before))


def _is_of_page(line: str) -> bool:
    """Whether a line may be one of the page: short, no heading with a number, nothing of a sentence."""
    return len(line) <= _LONGEST_OF_PAGE and not _OF_TEXT.search(line) and not _MARKER.match(line)


def _lines(text: str) -> Iterator[_Line]:
    """Each line without its break and its trailing space."""
    start = 0
    for found in re.finditer(r"\r\n|[\n\r\f\v\u2028\u2029]|$", text):
        if found.start() >= start:
            kept = text[start : found.start()].rstrip()
            yield _Line(start, start + len(kept), kept)
            start = found.end()


def _runs(line: str) -> bool:
    """Whether a line is running text: a heading has no punctuation, a source line stands alone."""
    if _LABEL.match(line) or _META.match(line):
        return False
    return bool(_RUNNING.search(_MARKER.sub("", line)))


def is_wrapped(lines: list[str]) -> bool:
    """Whether the lines of a text are cut at a width: many of them end inside a sentence, and are no headings above a
    paragraph many times as long."""
    running = [line for line in lines if _runs(line)]
    least = max(map(len, running), default=0) / _LONGER_THAN_HEADING
    cut = [line for line in running if not _ends(line) and len(line) >= least]
    return len(cut) >= _WRAPPED_SHARE * max(len(running), 1)


def _width(line: str) -> int:
    """The room that a line takes: a Chinese sign takes two, a digit or a Latin letter one."""
    return 2 * len(line) - sum(sign.isascii() for sign in line)


def _ends(line: str) -> bool:
    """Whether the signs at the end of a line end a sentence or a heading."""
    return bool(_ENDS.search(line) or _MAY_END.search(line))


def _goes_on(before: str, line: str, running: bool, blank: bool, is_end: bool) -> bool:
    """Whether `line` continues the sentence at the end of `before`; `is_end` where signs there end a sentence."""
    if "\t" in before or is_end or _NEW_BLOCK.match(line) or _META.match(line):
        return False
    if _HEADING.match(before):
        return False
    if before[-1].isdigit() and (
        _REST_OF_FIGURE.match(line) or (_FIGURE_BEHIND_WORDS.search(before) and _UNIT_GOES_ON.match(line))
    ):
        return True
    if _CUT_DATE.search(before[-_LONGEST_CUT_DATE:] + "\n" + line[:_LONGEST_CUT_DATE]):
        return True
    if not running:
        return False
    if not blank and _POINT_ENDS.search(before) and line.lstrip()[0].isdigit():
        return True
    if before[-1].isdigit() and not blank and re.match(r"\s*[\d%.]", line):
        return not _INDENT.match(line)
    if blank:
        return len(before) >= 10 and bool(_RUNNING.search(line)) and not _INDENT.match(line)
    return not _INDENT.match(line)
