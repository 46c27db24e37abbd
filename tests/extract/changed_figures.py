"""Figures written anew: the same form, another value. What the tests of other figures change reports with."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction

from extract.model import Mention, Reading

_DIGITS, _PLACES = "零一二三四五六七八九", ("", "十", "百", "千")
_WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")
_ASCII = str.maketrans("０１２３４５６７８９．％，", "0123456789.%,")
_SPOKEN = {**{sign: n for n, sign in enumerate(_DIGITS)}, "〇": 0, "两": 2, "兩": 2}
# 1,206; 97.5; 一千二百零六; 九十八点五. 百分之 stands before a numeral and is none
_NUMERAL = re.compile(
    r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?!百分之)[零〇一二两兩三四五六七八九十百千]+(?:[点點][零一二三四五六七八九]+)?"
)
# Cut by a line's end, damaged (1 0 8, l26), in tenths (九成), or no numeral (无一例外)
_OTHER_FORM = re.compile(r"\n|\d\s+\d|[A-Za-z]|成|[无無]一")

Told = Counter[tuple[str, str, str, float]]


def spoken(number: int) -> str:
    """A number as it is said.

    >>> [spoken(n) for n in (7, 12, 20, 105, 1206, 30012, 1260300, 200080000)]
    ['七', '十二', '二十', '一百零五', '一千二百零六', '三万零一十二', '一百二十六万零三百', '二亿零八万']
    """
    said = _said(number)
    return said.removeprefix("一") if said.startswith("一十") else said


def _said(number: int) -> str:
    for size, sign in ((100_000_000, "亿"), (10_000, "万")):
        if number >= size:
            whole, rest = divmod(number, size)
            gap = "零" if 0 < rest < size // 10 else ""
            return spoken(whole) + sign + gap + (_said(rest) if rest else "")
    return _below_myriad(number)


def _below_myriad(number: int) -> str:
    digits = [int(sign) for sign in str(number)]
    said = "".join(
        _DIGITS[digit] + _PLACES[len(digits) - place] if digit else "零" for place, digit in enumerate(digits, 1)
    )
    return re.sub("零+", "零", said).rstrip("零") or "零"


def times(figure: str, factor: Fraction) -> str | None:
    """A figure so many times as large, in its own form; None where its form would not stay (千万, a line's end).

    >>> [times(figure, Fraction(2)) for figure in ("1,206", "１２余", "9.7万元", "一百二十余", "6亿8000万元", "全部")]
    ['2,412', '２４余', '19.4万元', '二百四十余', None, None]
    >>> times("百分之九十八点五", Fraction(1, 2)), times("满意58%、基本满意42%", Fraction(1, 2))
    ('百分之四十九点二五', '满意29%、基本满意21%')
    """
    plain = figure.translate(_ASCII)
    if _OTHER_FORM.search(figure) or not _NUMERAL.search(plain):
        return None
    several = bool(re.search("[万萬亿億].*[万萬元]", plain)) and len(_NUMERAL.findall(plain)) > 1
    numbers = [_times(numeral[0], factor) for numeral in _NUMERAL.finditer(plain)]
    if None in numbers or (several and any(len(str(number)) > 4 for number in numbers)):
        return None
    changed = iter(numbers)
    written = _NUMERAL.sub(lambda _: str(next(changed)), plain)
    if figure == plain:
        return written
    return re.sub(r"[\d.,]+", lambda m: m[0].translate(_WIDE), written).replace("%", "％")


def said(figure: str) -> str | None:
    """A count or a percentage in digits as it is said, None for other figures.

    >>> said("1206"), said("230余"), said("98.5%"), said("1"), said("9.7万元")
    ('一千二百零六', '二百三十余', '百分之九十八点五', None, None)
    """
    if share := re.fullmatch(r"(\d+)(?:\.(\d+))?%", figure):
        decimals = "点" + "".join(_DIGITS[int(digit)] for digit in share[2]) if share[2] else ""
        return f"百分之{spoken(int(share[1]))}{decimals}"
    count = re.fullmatch(r"(\d+)([余多]?)", figure)
    return spoken(int(count[1])) + count[2] if count and int(count[1]) > 1 else None


def with_said_figures(reading: Reading) -> str:
    """A report with the figures that its sentences tell in digits written as they are said; those of tables stay."""
    text, parts, at = reading.document.text, [], 0
    mentions = [*(o.mention for o in reading.observations), *(s.mention for s in reading.set_aside)]
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        in_sentence = re.match(r"\s?[一-鿿，。；、,;]", text[mention.end :]) and mention.start >= at
        if in_sentence and (new := said(mention.text)):
            parts += [text[at : mention.start], new]
            at = mention.end
    return "".join((*parts, text[at:]))


def _times(numeral: str, factor: Fraction) -> str | None:
    if numeral[0].isdigit():
        value = Decimal(numeral.replace(",", "")) * factor.numerator / factor.denominator
        return f"{value.normalize():,f}" if "," in numeral else f"{value.normalize():f}"
    whole, point, part = re.fullmatch(r"(.+?)(?:([点點])(.+))?", numeral).groups()  # type: ignore[union-attr]
    decimals = "".join(str(_SPOKEN[sign]) for sign in part or "")
    value = Decimal(f"{_heard(whole)}.{decimals or 0}") * factor.numerator / factor.denominator
    if value >= 10_000:
        return None
    digits = f"{value.normalize():f}".partition(".")[2]
    tail = (point or "点") + "".join(_DIGITS[int(digit)] for digit in digits) if digits else ""
    return spoken(int(value)) + tail


def _heard(numeral: str) -> int:
    total, digit = 0, 0
    for sign in numeral:
        if sign in _PLACES[1:]:
            total, digit = total + (digit or 1) * 10 ** _PLACES.index(sign), 0
        else:
            digit = _SPOKEN[sign]
    return total + digit


def told(reading: Reading) -> Told:
    """Whose, of when, of what and how much a report tells, each as often as it tells it."""
    return Counter((o.body, o.period, o.mention.indicator, o.mention.value) for o in reading.observations)


def with_other_figures(reading: Reading, by: int) -> tuple[str, Told]:
    """A report with its counts and sums `by` times as large and its percentages halved, and what it tells then.

    Figures that stay as they are (全部, 12 cut by a line's end) tell the same.
    """
    text, parts, at = reading.document.text, [], 0
    mentions = [*(o.mention for o in reading.observations), *(s.mention for s in reading.set_aside)]
    changed: dict[tuple[int, int], str] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        new = times(mention.text, _factor(mention, by))
        if new is not None and mention.start >= at:
            parts += [text[at : mention.start], new]
            at = mention.end
            changed[mention.start, mention.end] = new
    expected: Told = Counter()
    for o in reading.observations:
        m = o.mention
        value = m.value * float(_factor(m, by)) if (m.start, m.end) in changed else m.value
        expected[o.body, o.period, m.indicator, round(value, 6)] += 1
    return "".join((*parts, text[at:])), expected


def _factor(mention: Mention, by: int) -> Fraction:
    return Fraction(1, 2) if mention.unit == "%" else Fraction(by)
