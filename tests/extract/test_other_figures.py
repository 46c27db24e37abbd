"""A report told with other figures gives those, of the same bodies, periods and indicators."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.changed_figures import Told, spoken, told, with_other_figures, with_said_figures
from tests.extract.gold_score import cases
from tests.extract.told import reading

WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")


def differing(name: str, by: int) -> dict[str, tuple[Told, Told]]:
    """The passages that tell other things than they should, each with what is missing and what is too much."""
    found = {}
    for key, case in cases(name).items():
        text, expected = with_other_figures(reading(case.text), by)
        now = told(reading(text))
        if now != expected:
            found[key] = expected - now, now - expected
    return found


SETS = [("dev", 7), ("fresh", 2), ("blind", 3), ("blind_again", 2), ("blind_last", 3)]


@pytest.mark.parametrize(("name", "by"), SETS)
def test_counts_and_sums_so_many_times_as_large_and_halved_percentages(name: str, by: int) -> None:
    assert differing(name, by) == {}


# Passages that tell other things where their figures are said in words.
STOPS_AT_DIGITS = "a pattern that stops at a digit runs on over a figure in words (已办结一百零九件, 四期,参训)"
TABLE = "the figures of cards and tables are looked for in digits"
MEMBERS = "a number of members behind that of the sectors is looked for in digits"
SAID_NOT = {
    **dict.fromkeys(("D009", "D038", "B012", "C019", "C025"), STOPS_AT_DIGITS),
    **dict.fromkeys(("W026", "P008", "P028", "C046"), TABLE),
    "C008": "what a value rose from is looked for in digits behind a name only",
    **dict.fromkeys(("B023", "E029"), MEMBERS),
}


@pytest.mark.parametrize("name", ["dev", "fresh", "blind", "blind_again", "blind_last"])
def test_figures_said_in_words(name: str) -> None:
    lost = {}
    for key, case in cases(name).items():
        before, now = told(reading(case.text)), told(reading(with_said_figures(reading(case.text))))
        if now != before:
            lost[key] = before - now, now - before
    assert {key: cells for key, cells in lost.items() if key not in SAID_NOT} == {}
    assert SAID_NOT.keys() & cases(name).keys() <= lost.keys(), "mended: take it out of the list"


# --- any figure in any form ------------------------------------------------------------------------------------------

def count(number: int, form: str) -> str:
    """A number of things as reports write it."""
    return {
        "digits": str(number),
        "thousands": f"{number:,}",
        "wide": str(number).translate(WIDE),
        "spoken": spoken(number),
        "over": f"{number}余",
        "nearly": f"近{number}",
    }[form]


def share(tenths: int, form: str) -> str:
    """A percentage, given in tenths of one, as reports write it."""
    whole, part = divmod(tenths, 10)
    digits = f"{whole}.{part}" if part else f"{whole}"
    return {
        "digits": f"{digits}%",
        "wide": digits.translate(WIDE) + "％",
        "spoken": f"百分之{spoken(whole)}" + (f"点{spoken(part)}" if part else ""),
        "over": f"{digits}%以上",
    }[form]


def money(hundreds: int, form: str) -> str:
    """A sum, given in hundreds of yuan, as reports write it."""
    myriads, rest = divmod(hundreds, 100)
    return {
        "yuan": f"{hundreds * 100}元",
        "thousands": f"{hundreds * 100:,}元",
        "myriads": f"{hundreds / 100:.2f}".rstrip("0").rstrip(".") + "万元",
        "mixed": (f"{myriads}万" if myriads else "") + (f"{rest * 100}元" if rest else "元"),
        "spoken": f"{spoken(hundreds * 100)}元",
    }[form]


COUNTS = st.tuples(st.integers(2, 99_999), st.sampled_from(["digits", "thousands", "wide", "spoken", "over", "nearly"]))
SHARES = st.tuples(st.integers(301, 1_000), st.sampled_from(["digits", "wide", "spoken", "over"]))
SUMS = st.tuples(
    st.integers(3, 90_000_000), st.sampled_from(["yuan", "thousands", "myriads", "mixed", "spoken"])
)
TOLD_AS = {
    "proposals_submitted": "共收到提案{}件",
    "proposals_filed": "经审查立案{}件",
    "consultations": "召开专题协商会{}次",
    "research_reports": "形成调研报告{}篇",
    "member_visits": "走访委员{}人次",
    "disputes_resolved": "化解矛盾纠纷{}起",
    "people_helped": "救助困难群众{}人",
    "opinion_reports": "报送社情民意信息{}条",
}


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(TOLD_AS)), COUNTS)
def test_any_count_in_any_form(indicator: str, told_count: tuple[int, str]) -> None:
    text = f"2023年，云岭县政协{TOLD_AS[indicator].format(count(*told_count))}。"
    assert list(told(reading(text))) == [("云岭县政协", "2023", indicator, told_count[0])]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(SHARES, SHARES)
def test_any_percentages_in_any_form(handled: tuple[int, str], satisfied: tuple[int, str]) -> None:
    text = f"2023年，云岭县政协提案办复率达{share(*handled)}，委员满意率{share(*satisfied)}。"
    assert list(told(reading(text))) == [
        ("云岭县政协", "2023", "proposal_handling_rate", handled[0] / 10),
        ("云岭县政协", "2023", "proposal_satisfaction_rate", satisfied[0] / 10),
    ]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(SUMS)
def test_any_sum_in_any_form(gift: tuple[int, str]) -> None:
    text = f"2023年，云岭县政协组织委员捐款{money(*gift)}。"
    assert list(told(reading(text))) == [("云岭县政协", "2023", "funds_donated", gift[0] * 100)]
