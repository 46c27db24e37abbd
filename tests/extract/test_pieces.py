"""What the named pieces take, and what they leave."""

from __future__ import annotations

import re

import pytest

from extract.pattern_safety import dangerous_repeat
from extract.pattern_trial import too_slow
from extract.pieces import ALLOWED, EXCLUDE, FIGURE_MARK, INDICATOR, PIECES, expanded, named_pieces, patterns_of_term


def figure(pattern: str, text: str) -> str | None:
    match = re.search(expanded(pattern, INDICATOR), text)
    return match["figure"] if match else None


NUMBERS = [
    *("1234", "1,234", "1，234", "12.5", "9.7万", "83万2600", "6亿8000万", "3百"),
    *("10余", "300多", "2380余万", "64万余", "百余"),
    *("两", "十二", "一千零五", "一百二十余", "二百三十余"),
]
PERCENTS = [
    *("97.5%", "97.5％", "100%"),
    *("百分之九十七", "百分之九十七点五", "百分之97.5", "百分之百"),
    *("九成", "九成五", "九成以上"),
]


@pytest.mark.parametrize("number", NUMBERS)
def test_number(number: str) -> None:
    assert figure("提案{number}件", f"提案{number}件") == number


@pytest.mark.parametrize("text", ["提案第27件", "提案第十二件", "提案件", "提案**件", "提案27届", "提案若干件"])
def test_no_number(text: str) -> None:
    assert figure("提案{number}件", text) is None


@pytest.mark.parametrize("text", ["第27件提案", "第二十七件提案"])
def test_the_end_of_an_ordinal_is_no_number(text: str) -> None:
    assert figure("{number}件", text) is None


@pytest.mark.parametrize("percent", PERCENTS)
def test_percent(percent: str) -> None:
    assert figure("满意率{percent}", f"满意率{percent}") == percent


@pytest.mark.parametrize("text", ["满意率97", "满意率97.5个百分点", "满意率百分", "满意率成为"])
def test_no_percent(text: str) -> None:
    assert figure("满意率{percent}", text) is None


MONEY = ["9.7万元", "83万2600元", "6亿8000万元", "一百二十六万三千元", "3000元", "2380余万元", "64万余元", "3,000元"]


@pytest.mark.parametrize("money", MONEY)
def test_money(money: str) -> None:
    assert figure("捐款{money}", f"捐款{money}") == money


@pytest.mark.parametrize("text", ["捐款9.7万", "捐款100万美元", "捐款元"])
def test_no_money(text: str) -> None:
    assert figure("捐款{money}", text) is None


@pytest.mark.parametrize("words", ["全部", "均", "均已", "已全部", "均已全部", "悉数", "全数"])
def test_all(words: str) -> None:
    assert figure("{all}办复", f"97件提案{words}办复") == words


def test_some_are_not_all() -> None:
    assert figure("{all}办复", "97件提案部分办复") is None


@pytest.mark.parametrize("between", ["", "达到", "、办结率均为", "(含并案)"])
def test_gap(between: str) -> None:
    assert figure("办复率{gap}{percent}", f"办复率{between}100%") == "100%"


@pytest.mark.parametrize("between", ["，满意率", ",满意率", "；", ";", "。", "占98件、", "一" * 40])
def test_a_gap_goes_over_no_clause_no_figure_and_not_far(between: str) -> None:
    assert figure("办复率{gap}{percent}", f"办复率{between}100%") is None


@pytest.mark.parametrize("name", PIECES)
def test_every_piece_is_explained_and_valid(name: str) -> None:
    piece = PIECES[name]
    assert piece.name == name
    assert piece.en
    assert piece.zh
    assert ("figure" in re.compile(piece.regex).groupindex) == piece.figure


@pytest.mark.parametrize("name", PIECES)
def test_no_piece_can_hang(name: str) -> None:
    assert not dangerous_repeat(PIECES[name].regex)
    assert not too_slow(PIECES[name].regex)


def test_quantifiers_escapes_and_sets_are_no_pieces() -> None:
    pattern = r"a{2}b{1,3}c{,3}d{2,}\{number}[{number}]{gap}"
    assert named_pieces(pattern) == [("gap", pattern.rindex("{"))]
    assert expanded(pattern, INDICATOR) == pattern.replace("{gap}", PIECES["gap"].regex)


def test_the_figure_in_exclude_is_its_mark() -> None:
    assert expanded("由{figure}增", EXCLUDE) == f"由{FIGURE_MARK}增"
    assert set(ALLOWED[EXCLUDE]) == {"figure", "gap", "earlier"}


@pytest.mark.parametrize(
    ("term", "unit", "text", "found"),
    [
        ("清运垃圾", "吨", "清运垃圾约12吨", "12"),
        ("清运垃圾", "吨", "共12吨清运垃圾", "12"),
        ("走访委员", "人次", "走访委员87人次", "87"),
        ("办复率", "%", "办复率为百分之百", "百分之百"),
        ("捐款", "元", "捐款共9.7万元", "9.7万元"),
        ("C++ 培训", "期", "举办C++培训3期", "3"),
        ("走访委员", "人次", "走访委员87人", None),
    ],
)
def test_terms(term: str, unit: str, text: str, found: str | None) -> None:
    figures = [figure(pattern, text) for pattern in patterns_of_term(term, unit)]
    assert next((value.strip("约共") for value in figures if value), None) == found
