"""Words on slides: faces, sizes, and how many lines they take."""

from __future__ import annotations

import math
from typing import Any

from pptx.util import Inches, Pt

from present.deck_look import LEFT, WIDE, rgb, set_faces
from present.figure import text_width
from present.theme import LIGHT

_POINTS = 72  # in an inch
_LINE = 1.25  # height of a line, in ems


def lines_of(text: str, size: float, width: float) -> int:
    """How many lines the text takes at a size in points in a width in inches, roughly.

    >>> lines_of("提案" * 40, 14, 12), lines_of("甲\\n乙", 14, 12)
    (2, 2)
    """
    return sum(max(1, math.ceil(text_width(line, size) / (width * _POINTS * 0.97))) for line in text.split("\n"))


def height_of(text: str, size: float, width: float) -> float:
    """The height in inches that the text takes."""
    return lines_of(text, size, width) * size * _LINE / _POINTS


def cut(text: str, size: float, width: float, lines: int) -> str:
    """The text, cut with `…` where it takes more lines than that.

    >>> cut("提案" * 100, 14, 2, 1)
    '提案提案提案提案提…'
    """
    if lines_of(text, size, width) <= lines:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if lines_of(text[:middle] + "…", size, width) <= lines else (low, middle - 1)
    return text[:low].rstrip() + "…"


def write(frame: Any, text: str, size: float | None = None, colour: str = "", bold: bool | None = None) -> None:
    """Put the text into a text frame, a paragraph a line, in both faces; what is not given is the layout's."""
    frame.text = text
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            if size is not None:
                run.font.size = Pt(size)
            if colour:
                run.font.color.rgb = rgb(colour)
            if bold is not None:
                run.font.bold = bold
            properties = run._r.get_or_add_rPr()
            properties.set("lang", "zh-CN")
            set_faces(properties)


def add_text(
    slide: Any,
    text: str,
    top: float,
    height: float,
    size: float,
    colour: str = LIGHT.text,
    left: float = LEFT,
    width: float = WIDE,
) -> Any:
    """A text box of the slide, without margins; inches and points."""
    box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height))
    frame = box.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    write(frame, text, size, colour)
    return box
