"""A value as a person enters it, with its unit as in the report or as the pages write it, read back as a number."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.cleaning import cleaned
from extract.numerals import Figure, figure_of
from present.values import people_value, unit_words

# Strict where `figure_of` is lenient: a report's words around a figure are not the figure's, but whoever enters 4月5件
# or 45万吨 has to see that it was not understood.
_NUMBER = r"""
    (?:约|大约|近|接近|将近|超|超过|逾|≈)?
    (?P<money> CN[¥￥]|[¥￥] )?
    (?P<percent> 百分之 )?
    (?:[0-9][0-9,.]* [十百千]? | [零〇一二两三四五六七八九十百千点]+)
    (?:余|多)?
    (?P<myriads> [万亿] [0-9.零〇一二两三四五六七八九十百千万]* (?:余|多)? )?
"""
_ENTERED = re.compile(
    rf"""
    {_NUMBER}
    (?P<times> m|bn )?
    (?P<unit> \D*? )
    (?:以上|左右|上下|有余)?
    """,
    re.VERBOSE,
)
_STATED = re.compile(rf"{_NUMBER} (?: 元|[%％] )?", re.VERBOSE)
_TIMES = {"m": 1e6, "bn": 1e9}
_SAMPLES = {"元": 452000.0, "%": 97.5}
_SAMPLE = 183.0


def figure_entered(words: str, unit: str) -> Figure | None:
    """The value in `unit` that the words say, and whether they say about; None where they say none, or in another unit.

    The unit may be left out where it has but one size: 183 are 183件, while 46 of money may be 元 or 万元.

    >>> figure_entered("45.2万元", "元"), figure_entered("约 2.3 万人次", "人次")
    (Figure(value=452000.0, approx=False), Figure(value=23000.0, approx=True))
    >>> [figure_entered(words, "%").value for words in ("百分之九十七点五", "９７.５", "97.5%")]
    [97.5, 97.5, 97.5]
    >>> [figure_entered(words, "元").value for words in ("CN¥1.164m", "CN¥452,000", "452,000 yuan")]
    [1164000.0, 452000.0, 452000.0]
    >>> figure_entered("98%以上", "%")
    Figure(value=98.0, approx=True)
    >>> [figure_entered(words, unit) for words, unit in (("46", "元"), ("45.2万元", "件"), ("97.5%", "件"))]
    [None, None, None]
    """
    text = "".join(cleaned(words).text.split())
    told = _ENTERED.fullmatch(text)
    if told is None or told["unit"] not in _units(unit):
        return None
    if unit == "元" and not (told["money"] or told["myriads"] or told["unit"]):
        return None
    if (told["percent"] and unit != "%") or (told["times"] and unit != "元"):
        return None
    figure = figure_of(text.replace("≈", "约"))
    return replace(figure, value=figure.value * _TIMES.get(told["times"], 1)) if figure else None


def figure_words(text: str) -> str:
    """The first figure within words of a report, as it may be entered; empty where there is none.

    >>> [figure_words(text) for text in ("募集善款约45.2万元，", "办复率为百分之九十七", "提案183件", "提案")]
    ['约45.2万元', '百分之九十七', '183', '']
    """
    found = _STATED.search("".join(cleaned(text).text.split()))
    return found.group() if found else ""


def sample(unit: str, language: str) -> str:
    """A value of the unit as it may be entered.

    >>> sample("元", "zh"), sample("%", "zh"), sample("件", "zh"), sample("件", "en")
    ('45.2万元', '97.5%', '183件', '183')
    """
    return people_value(_SAMPLES.get(unit, _SAMPLE), unit, False, language)


def _units(unit: str) -> set[str]:
    """What may stand behind the number."""
    return {"", unit, *(unit_words(unit, language).strip() for language in ("zh", "en")), *(["yuan"] * (unit == "元"))}
