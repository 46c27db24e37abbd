"""Figures as reports write them, alone and as the chain takes them from a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.numerals import Figure, figure_of
from tests.extract.told import observations, reading

DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(("text", "value"), [
    ("97件", 97), ("0", 0), ("1,234", 1234), ("1，234，567元", 1234567), ("97.5%", 97.5), ("100%", 100),
    ("9.7万元", 97000), ("0.35亿元", 35000000), ("3千件", 3000), ("2百", 200), ("83万2600元", 832600),
    ("1亿2000万元", 120000000), ("6亿8000万元", 680000000), ("1.2万亿元", 1.2e12),
    ("十", 10), ("十二", 12), ("二十", 20), ("一百", 100), ("一百零五", 105), ("一百一十", 110), ("一百二", 120),
    ("三千五", 3500), ("一千零八", 1008), ("二千零二十三", 2023), ("三万五", 35000), ("一万二千件", 12000),
    ("十万", 100000), ("两百", 200), ("两期", 2), ("一千二百三十四万", 12340000), ("二〇二三", 2023),
    ("百分之五", 5), ("百分之九十七点五", 97.5), ("百分之百", 100), ("百分之一百", 100),
    ("九成", 90), ("七成八", 78), ("九成半", 95), ("十成", 100),
])
def test_a_figure_has_one_value(text: str, value: float) -> None:
    assert figure_of(text) == Figure(value, False)


@pytest.mark.parametrize(("text", "value"), [
    ("近60万元", 600000), ("接近30", 30), ("将近30", 30), ("约30", 30), ("大约30", 30), ("逾150万元", 1500000),
    ("超100", 100), ("超过100", 100), ("突破2000件", 2000), ("10余次", 10), ("一百二十余", 120), ("二百三十多", 230),
    ("三百来件", 300), ("98%以上", 98), ("30件左右", 30), ("1.2万余元", 12000), ("3万多元", 30000), ("近九成", 90),
])
def test_about_over_and_nearly_make_a_figure_approximate(text: str, value: float) -> None:
    assert figure_of(text) == Figure(value, True)


@pytest.mark.parametrize("text", ["", "件", "**件", "%", "若干", "全部", "…", "X件", "提案件", ",", ".", "，"])
def test_words_without_a_figure_give_none(text: str) -> None:
    assert figure_of(text) is None


@pytest.mark.parametrize("text", ["1.2.3", "1..2", "点", "成", "3成5成", "1,23,4"])
def test_what_is_no_numeral_never_fails(text: str) -> None:
    figure_of(text)


@given(st.text(alphabet="0123456789.,，零〇一二两三四五六七八九十百千万亿点成半几余多约近超过%元件 -", max_size=12))
def test_any_run_of_numerals_gives_a_figure_or_none(text: str) -> None:
    figure = figure_of(text)
    assert figure is None or figure.value >= 0


def spoken(number: int) -> str:
    """The number below ten thousand in Chinese numerals: 1008 -> 一千零八."""
    text, gap = "", False
    for place, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + sign
        gap = not digit
    return text


@given(st.integers(1, 9999))
def test_numerals_read_as_they_are_spoken(number: int) -> None:
    assert figure_of(spoken(number)) == Figure(number, False)
    assert figure_of(f"{number:,}") == figure_of(str(number)) == Figure(number, False)
    assert figure_of(spoken(number) + "万") == figure_of(f"{number}万元") == Figure(number * 10000.0, False)


# --- through the chain ----------------------------------------------------------------------------------

def submitted(words: str) -> list[tuple[float, bool, str]]:
    found = observations(f"2023年，云岭县政协收到提案{words}，召开会议。", "proposals_submitted")
    return [(o.mention.value, o.mention.approx, o.mention.text) for o in found]


@pytest.mark.parametrize(("words", "value", "approx", "text"), [
    ("97件", 97, False, "97"),
    ("１７６件", 176, False, "１７６"),
    ("1,234件", 1234, False, "1,234"),
    ("一百二十件", 120, False, "一百二十"),
    ("1.2万件", 12000, False, "1.2万"),
    ("120余件", 120, True, "120余"),
    ("近百件", 100, True, "近百"),
    ("300件以上", 300, True, "300件以上"),
    ("300件左右", 300, True, "300件左右"),
    ("约300件", 300, True, "约300"),
])
def test_a_figure_is_marked_as_it_stands(words: str, value: float, approx: bool, text: str) -> None:
    assert submitted(words) == [(value, approx, text)]


@pytest.mark.parametrize("words", [
    "数百件", "几十件", "几百件", "若干件", "多件", "件", "**件", "1**件", "X件", "第27件", "“四个一”", "3至5件",
    "12-15件",
])
def test_words_that_state_no_number_give_no_figure(words: str) -> None:
    assert submitted(words) == []


@pytest.mark.parametrize(("words", "problem"), [("件", True), ("**件", True), ("97件", False)])
def test_a_figure_that_the_text_has_lost_is_told_and_not_guessed(words: str, problem: bool) -> None:
    found = reading(f"2023年，云岭县政协收到提案{words}。")
    assert [p.code for p in found.problems] == ["figures_lost"] * problem
    assert bool(found.observations) is not problem


@pytest.mark.parametrize(("words", "value", "approx"), [
    ("9.7万元", 97000, False), ("83万2600元", 832600, False), ("6亿8000万元", 680000000, False), ("36元", 36, False),
    ("近60万元", 600000, True), ("1.2万余元", 12000, True), ("四万六千元", 46000, False),
])
def test_money_is_counted_in_yuan(words: str, value: float, approx: bool) -> None:
    found = observations(f"2023年，云岭县政协组织委员捐款{words}。", "funds_donated")
    assert [(o.mention.value, o.mention.approx, o.mention.unit, o.mention.text) for o in found] == [
        (value, approx, "元", words)]


@pytest.mark.parametrize("words", ["几万元", "数十万元", "万元", "若干元"])
def test_money_without_a_number_gives_no_figure(words: str) -> None:
    assert observations(f"2023年，云岭县政协组织委员捐款{words}。", "funds_donated") == ()


@pytest.mark.parametrize(("words", "value"), [
    ("97.5%", 97.5), ("97.5％", 97.5), ("百分之九十七点五", 97.5), ("九成五", 95), ("百分之百", 100),
])
def test_rates_are_counted_in_percent(words: str, value: float) -> None:
    found = observations(f"2023年，云岭县政协提案办理满意率达{words}。", "proposal_satisfaction_rate")
    assert [o.mention.value for o in found] == [value]


def test_over_a_hundred_is_approximate() -> None:
    assert submitted("上百件") == [(100, True, "上百")]


@pytest.mark.parametrize("words", [
    "三五件",
    "二三十件",
])
def test_three_or_five_is_no_exact_number(words: str) -> None:
    assert all(approx for _, approx, _ in submitted(words))
