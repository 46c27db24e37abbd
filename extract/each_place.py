"""Figures of one thing told place by place, without its name: 委员讲堂城区6期、乡镇10期 tells of 16."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.candidates import Candidate
from extract.numerals import figure_of
from extract.pieces import PIECES

# 城区6期、乡镇10期; 主会场8期，街道分讲堂13期; 上半年2期、下半年3期
_PLACE = r"""(?:主会场|分会场|主课堂|分课堂
    |主?城区|县城|市区|城里|乡镇|镇村|乡村|农村|村镇|村里|街道|社区|村社|机关|校园|园区|楼宇|山区|牧区|林区|库区|海岛
    |线上|线下|网上|网下|现场|本地|外地|异地|[省市县区州]内|[省市县区州]外|[东西南北]片|[上下]半年|[春夏秋冬]季
    )(?:片区?|分(?:会场|讲堂|课堂|站))?"""
_AT_PLACE = re.compile(rf"{_PLACE}(?:各?[办开讲设建]了?|举办了?|开[展讲办]了?|开设了?|有|共)?$", re.VERBOSE)
_LONGEST_PLACE = 10
"""Characters of a place and a verb before its figure."""
_NEXT = re.compile(
    rf"""(?:[、，,；;和与及]|以及){_PLACE}(?:[办开讲设建]了?|举办了?|开[展讲办]了?|开设了?|有)?(?P<figure>{PIECES["digits"].regex})""",
    re.VERBOSE,
)


def at_each_place(found: Candidate, text: str) -> Candidate:
    """The sum of the figures that follow one after the other for a place each, in the unit of the first one.

    A figure without a place before it, or without such others behind it, stays as it is.
    """
    if found.indicator.unit == "%" or found.guard or found.turn != (0, 1):
        return found
    if not _AT_PLACE.search(text, max(found.words, found.start - _LONGEST_PLACE), found.start):
        return found
    unit = "" if found.indicator.unit == "元" else text[found.end : found.end + 1]
    told = [figure] if (figure := figure_of(text[found.start : found.end])) else []
    end = found.end
    while told and (following := _NEXT.match(text, end + _width(unit, end, text))):
        amount = following.end("figure") + (1 if found.indicator.unit == "元" else 0)
        figure = figure_of(text[following.start("figure") : amount])
        if figure is None or not text.startswith(unit or "元", following.end("figure")):
            break
        told.append(figure)
        end = amount
    if len(told) < 2:
        return found
    return replace(found, end=end, value=sum(f.value for f in told), approx=any(f.approx for f in told))


def _width(unit: str, end: int, text: str) -> int:
    """Characters of the unit behind a figure: 场 or 场次."""
    return len(unit) + (1 if unit and text.startswith("次", end + len(unit)) else 0)
