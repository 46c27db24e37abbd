"""Numbers, periods and names as people write them, in Chinese and English."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from extract.model import Indicator
from present.strings import STRINGS, say


def plain_number(value: float, decimals: int) -> str:
    """The number with thousands separated and no trailing zeros, rounded to `decimals`.

    >>> plain_number(1346, 2), plain_number(97.50, 2), plain_number(-0.001, 2)
    ('1,346', '97.5', '0')
    """
    number = f"{value:,.{decimals}f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return "0" if number == "-0" else number


def people_value(value: float, unit: str, approx: bool, language: str) -> str:
    """The value with its unit as people write it: money in 万 and 亿, counts in full, rates with %.

    Four decimals of 万 are one 元, so that a sum of money keeps all its digits. English writes m and bn for a
    million and a billion, and leaves measure words such as 件 out; a unit without an English word stands as it is.

    >>> [people_value(v, "元", False, "zh") for v in (9700, 97000, 1164000, 13172000000)]
    ['9,700元', '9.7万元', '116.4万元', '131.72亿元']
    >>> [people_value(v, "元", False, "en") for v in (97000, 1164000, 13172000000)]
    ['CN¥97,000', 'CN¥1.164m', 'CN¥13.172bn']
    >>> people_value(1346, "件", False, "zh"), people_value(1346, "件", False, "en")
    ('1,346件', '1,346')
    >>> people_value(97.5, "%", False, "zh"), people_value(10, "次", True, "zh"), people_value(10, "次", True, "en")
    ('97.5%', '约10次', '≈ 10')
    >>> people_value(12, "公里", False, "en"), people_value(12, "盏", False, "en")
    ('12 km', '12 盏')
    >>> people_value(0.01234, "件/名", False, "zh"), people_value(58200, "元/名", False, "en")
    ('0.0123件/名', 'CN¥58,200')
    """
    if "/" in unit:
        words = _per(value, unit, language)
    elif unit == "元":
        words = _yuan(value) if language == "zh" else _cny(value)
    elif unit == "%":
        words = f"{plain_number(value, 2)}%"
    else:
        words = plain_number(value, 2) + unit_words(unit, language)
    return say("value.approx", language, value=words) if approx else words


def unit_words(unit: str, language: str) -> str:
    """What stands after the number: `件`, or in English nothing, or the unit after a space where no word is known."""
    known = STRINGS.get(f"unit.{unit}")
    if known:
        return known[language]
    if "/" in unit and language == "en":
        return unit_words(unit.partition("/")[0], language)  # the ratio's name says what it is divided by
    return f" {unit}" if unit and language == "en" else unit


def _per(value: float, unit: str, language: str) -> str:
    """A ratio of two units, with three digits that say something also where it is far below 1."""
    counted, _, by = unit.partition("/")
    if counted == "元" and abs(value) >= 1:
        words = _yuan(value) if language == "zh" else _cny(value)
    else:
        decimals = 2 if abs(value) >= 1 or not value else 2 - math.floor(math.log10(abs(value)))
        words = plain_number(value, decimals) + unit_words(counted, language)
    return f"{words}/{by}" if language == "zh" else words


def _yuan(value: float) -> str:
    if abs(value) >= 1e8:
        return f"{plain_number(value / 1e8, 4)}亿元"
    if abs(value) >= 1e4:
        return f"{plain_number(value / 1e4, 4)}万元"
    return f"{plain_number(value, 2)}元"


def _cny(value: float) -> str:
    if abs(value) >= 1e9:
        return f"CN¥{plain_number(value / 1e9, 4)}bn"
    if abs(value) >= 1e6:
        return f"CN¥{plain_number(value / 1e6, 4)}m"
    return f"CN¥{plain_number(value, 2)}"


def is_year(period: str) -> bool:
    """Whether the period is one year, which alone may stand on an axis of years.

    >>> is_year("2023"), is_year("2018-2022"), is_year("")
    (True, False, False)
    """
    return len(period) == 4 and period.isdecimal()


def is_period(period: str) -> bool:
    """Whether the text is a period as the cells have it, a year or years from and to; a link may say anything.

    >>> is_period("2023"), is_period("2018-2022"), is_period(""), is_period("2018-20-22")
    (True, True, False, False)
    """
    return bool(re.fullmatch(r"[0-9]{4}(?:-[0-9]{4})?", period))


def period_text(period: str, language: str) -> str:
    """The period in words; a span says that it is a total, so that nobody sets it beside a year.

    >>> period_text("2023", "zh"), period_text("2018-2022", "zh"), period_text("", "en")
    ('2023年', '2018—2022年合计', 'period not stated')
    """
    if not period:
        return say("period.unknown", language)
    if is_year(period):
        return say("period.year", language, year=period)
    first, last = period.split("-")
    return say("period.span", language, first=first, last=last)


def body_text(body: str, language: str) -> str:
    """The body's name as the report has it; words for the empty one.

    >>> body_text("古浪县政协", "en"), body_text("", "en")
    ('古浪县政协', 'body not stated')
    """
    return body or say("body.unknown", language)


def indicator_name(indicator: Indicator, language: str) -> str:
    """The indicator's name in the language, the Chinese one where the catalogue has no English name."""
    return indicator.name_en or indicator.name_zh if language == "en" else indicator.name_zh


def definition_text(indicator: Indicator, language: str) -> str:
    """What the indicator counts and in which unit, in sentences; the Chinese definition where there is no English.

    >>> about = {"definition": "收到的提案。", "definition_en": "Proposals received.", "patterns": ()}
    >>> entry = Indicator("a", "提案数", "Proposals", "提案", "件", "max", "none", **about)
    >>> definition_text(entry, "zh"), definition_text(entry, "en")
    ('收到的提案。计量单位：件。', 'Proposals received. Unit: number.')
    """
    definition = indicator.definition_en or indicator.definition if language == "en" else indicator.definition
    name = unit_words(indicator.unit, language).strip() or say("unit.counted", language)
    return say("chart.definition", language, definition=definition, unit=name).strip()


def group_name(group: str, groups: Mapping[str, str], language: str) -> str:
    """The group's name; `groups` is `Catalogue.groups`, Chinese to English.

    >>> group_name("提案", {"提案": "Proposals"}, "en"), group_name("其他", {}, "en")
    ('Proposals', '其他')
    """
    return groups.get(group, group) if language == "en" else group
