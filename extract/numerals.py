"""Figures as Chinese reports write them: `9.7万`, `百分之九十七`, `一百二十余` -> value and whether approximate.

Works on cleaned text: digits are ASCII, characters simplified, no spaces inside a figure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

DIGITS = {**{c: i for i, c in enumerate("零一二三四五六七八九")}, "〇": 0, "○": 0, "两": 2, "俩": 2, "半": 5}
THIS_FIGURE = "[这该此][一个项]?(?:数字|数据|指标|比例|比率|数)"
THESE_FIGURES = r"""(?:[这那该此]|上述|以上|前述|同样的?|相应的?|对应的?)?
    (?P<these>[两二三四五六])(?:个|项|类|组|大|种|笔)?(?:数字|数据|指标|比例|比率|数值|数|率|项|者)"""
"""Words for as many figures told before: 这两个数字, 三项指标, 两者; for a pattern with spaces left out."""
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}

_APPROX = re.compile(
    r"""
      将近|接近|近|大约|约|逾|超过?|突破|上(?=[百千万])   # before the figure: 近60万元
    | 余|多|来(?=[^往]|$)|几                 # within or after it: 10余次, 二百三十多
    | 以上|左右|上下|有余|不止               # after the unit: 98%以上
    """,
    re.VERBOSE,
)
_NOT_NUMERAL = re.compile(r"[^0-9.,，零〇○一二两俩三四五六七八九十百千万亿点成半]")
_THOUSANDS = re.compile(r"(?<=\d)[,，](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure's value; `approx` is true where the text itself says about, over or nearly."""

    value: float
    approx: bool


def figure_of(text: str) -> Figure | None:
    """The figure that a piece of cleaned text states, or None where it states none.

    Percentages give their number (97.5% is 97.5), tenths (九成) give percent, money gives 元.

    >>> figure_of("9.7万元"), figure_of("百分之九十七点五")
    (Figure(value=97000.0, approx=False), Figure(value=97.5, approx=False))
    >>> figure_of("一百二十余"), figure_of("83万2600元"), figure_of("6亿8000万元").value
    (Figure(value=120.0, approx=True), Figure(value=832600.0, approx=False), 680000000.0)
    >>> figure_of("1,234件").value, figure_of("两期").value, figure_of("九成五").value, figure_of("近60万元")
    (1234.0, 2.0, 95.0, Figure(value=600000.0, approx=True))
    >>> figure_of("**件") is None
    True
    """
    if text.isascii() and text.isdecimal():
        return Figure(float(text), False)
    approx = bool(_APPROX.search(text))
    bare = _THOUSANDS.sub("", _APPROX.sub("", text)).replace("百分之", "")
    tenths = "成" in bare
    bare = _NOT_NUMERAL.sub("", bare).strip(",，.")
    if not bare:
        return None
    number = _tenths(bare) if tenths else _number(bare)
    return None if number is None else Figure(float(number), approx)


def _tenths(text: str) -> Decimal | None:
    """九成 -> 90, 九成五 -> 95, 九成半 -> 95."""
    whole, _, part = text.partition("成")
    tens, ones = _number(whole), _number(part) if part else Decimal(0)
    return None if tens is None or ones is None else tens * 10 + ones


def _number(text: str) -> Decimal | None:
    """The value of a numeral with its 亿 and 万: each part before one of them counts that many times."""
    total = Decimal(0)
    rest = text
    for sign, factor in (("亿", MYRIADS["亿"]), ("万", MYRIADS["万"])):
        head, found, tail = rest.rpartition(sign)
        if not found:
            continue
        part = _number(head) if sign == "亿" and "万" in head else _below_myriad(head or "一")
        if part is None:
            return None
        total += part * factor
        rest = tail
        if len(tail) == 1 and tail in DIGITS:  # 三万五 is 35000
            return total + DIGITS[tail] * Decimal(factor) / 10
    if rest:
        part = _below_myriad(rest)
        if part is None:
            return None
        total += part
    return total


def _below_myriad(text: str) -> Decimal | None:
    """The value of a numeral without 万 and 亿: 1234.5, 3千, 三百一十二, 九十八点五, 二〇二一."""
    if text[0].isdigit() and text[0].isascii():
        digits, factor = text, 1
        while digits and digits[-1] in TENS:
            factor *= TENS[digits[-1]]
            digits = digits[:-1]
        try:
            return Decimal(digits) * factor
        except InvalidOperation:
            return None
    whole, _, fraction = text.partition("点")
    value = _spoken(whole)
    if value is None or any(c not in DIGITS for c in fraction):
        return None
    return value + (Decimal("0." + "".join(str(DIGITS[c]) for c in fraction)) if fraction else 0)


def _spoken(text: str) -> Decimal | None:
    """三百一十二 -> 312, 十二 -> 12, 一百二 -> 120, 二〇二一 -> 2021 (read digit by digit)."""
    if not any(c in TENS for c in text):
        if not text or any(c not in DIGITS for c in text) or (1 < len(text) < 4 and "〇" not in text):
            return None  # 三五件 is three to five
        return Decimal("".join(str(DIGITS[c]) for c in text))
    total, digit, last = 0, None, 10
    for place, c in enumerate(text):
        if c in TENS:
            total += (1 if digit is None else digit) * TENS[c]
            digit, last = None, TENS[c]
        elif c in DIGITS:
            if digit:
                return None  # 二三十 is twenty to thirty
            bare_end = place == len(text) - 1 and place > 0 and text[place - 1] in ("百", "千")
            if bare_end:
                return Decimal(total + DIGITS[c] * last // 10)
            digit = DIGITS[c]
        else:
            return None
    return Decimal(total + (digit or 0))
