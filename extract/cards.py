"""Lines of infographics and figure-first lists: a figure, then what it counts (168件 立案提案; 203次：协商活动)."""

from __future__ import annotations

import re
from collections.abc import Sequence

LIST_MARKS = "\u2500-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
"""Signs that begin a line of a list, as a range of characters: ▍ ● ◆ ★ ✦ ➤ 📌."""

_FIGURE = r"\d[\d,.]*(?:[万亿]?[余多]?(?:人次|场次|批次|[件条次个名人篇期起项部户场份元家位批])|%)"
_CARD = re.compile(
    rf"""[{LIST_MARKS}\s]*(?P<figure>{_FIGURE})
    (?:
        \s*[：:]\s*(?P<told>[\u4e00-\u9fff“][^\n，,。；;：:]{{1,30}})      # 203次：各类协商活动的次数，比上年…
      | \s+(?P<spaced>[\u4e00-\u9fff“][^\n，,。；;：:]{{1,30}})$           # 17场   专题协商、对口协商等协商活动
      | (?P<bare>[\u4e00-\u9fff]{{2,12}})$                                # 24场协商活动
    )""",
    re.VERBOSE,
)
# 收到提案：97件
_LABELLED = re.compile(rf"[{LIST_MARKS}\s]*[\u4e00-\u9fff、]{{2,16}}\s*[：:]\s*{_FIGURE}[；;，,。]?$")
# 24件, in a line of its own above or below what it counts
_FIGURE_ALONE = re.compile(rf"[{LIST_MARKS}\s]*{_FIGURE}$")
_LABEL_ALONE = re.compile(r"\s*[\u4e00-\u9fff]{2,10}\s*$")
_GOES_ON = re.compile(r"\s*[，。；、,;)）”]")
_FEWEST_ALONE = 3
"""Figures in lines of their own that show an infographic."""
# 提案的总数, 协商活动的次数: the figure says that it is a number
_A_NUMBER = re.compile(r"(?:的?总?(?:次数|数量|总数|总量|件数|场次|人次|个数)|的?数)$")


def card(line: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The bounds of the label and of the figure of a line that begins with a figure; None for any other line.

    >>> line = "▍402篇   收到社情民意信息"
    >>> [line[slice(*part)] for part in card(line)]
    ['收到社情民意信息', '402篇']
    >>> line = "4216件：五年收到的提案总数，其中3577件立案。"
    >>> [line[slice(*part)] for part in card(line)]
    ['五年收到的提案', '4216件']
    """
    found = _CARD.match(line.rstrip())
    if not found:
        return None
    name = next(name for name in ("told", "spaced", "bare") if found[name])
    start, end = found.span(name)
    number = _A_NUMBER.search(line, start, end)
    return (start, number.start() if number and number.start() > start else end), found.span("figure")


def cards(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is one of several cards: the line above or below it is one, too.

    >>> cards(["数说2023", "24场协商活动", "13项专题调研", "完", "3件提案"])
    [False, True, True, False, False]
    """
    return _in_company([card(line) is not None for line in lines])


def stand_alone(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is one of several that tell a figure each, or are one, and is not wrapped.

    >>> stand_alone(["成绩单", "收到提案：97件", "立案提案：85件"])
    [False, True, True]
    >>> stand_alone(["24件", "向省委、省政府报送的报告", "13次", "视察", "85篇", "信息"])
    [True, False, True, False, True, False]
    >>> stand_alone(["图解“成绩单”", "收到提案", "412件", "立案", "368件", "办复", "368件"])
    [False, True, True, False, True, False, True]
    """
    told = _in_company([card(line) is not None or _LABELLED.match(line) is not None for line in lines])
    below = [*lines[1:], ""][: len(lines)]
    alone = [bool(_FIGURE_ALONE.match(one)) and not _GOES_ON.match(two) for one, two in zip(lines, below, strict=True)]
    if sum(alone) < _FEWEST_ALONE:
        return told
    first, last = alone.index(True), len(alone) - 1 - alone[::-1].index(True)
    if first and _LABEL_ALONE.match(lines[first - 1]) and not _LABEL_ALONE.match(below[last]):
        alone[first - 1] = True  # no rest of the title: labels stand above their figures
    return [a or b for a, b in zip(told, alone, strict=True)]


def _in_company(alike: list[bool]) -> list[bool]:
    return [one and any((*alike[:at][-1:], *alike[at + 1 : at + 2])) for at, one in enumerate(alike)]
