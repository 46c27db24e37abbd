"""Chronicles of a county: a chapter's heading names its committee, numerals are Chinese, the term is dated once."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, periods

BODY = "\n\n第五届委员会 任期自一九九八年三月至二〇〇二年十二月。届内，委员捐款三万元，调处纠纷二十七起。"


@pytest.mark.parametrize(("heading", "body"), [
    ("《云岭县志》第十九篇 政协（节录）", "云岭县政协"),
    ("《云岭县志》第三编 人民政协", "云岭县政协"),
    ("《青坪土家族自治县志》第七章 政协", "青坪土家族自治县政协"),
    ("云岭县志·政协篇", "云岭县政协"),
    ("摘自《澄江市志》卷十二 政协", "澄江市政协"),
    ("《柳湾区志（1986—2005）》第二十编 政协", "柳湾区政协"),
])
def test_the_heading_of_a_chapter_names_the_committee(heading: str, body: str) -> None:
    assert bodies(heading + BODY, "disputes_resolved") == [(27, body)]


@pytest.mark.parametrize("heading", [
    "《云岭县志》第十九篇 工商联",
    "《云岭县志》第十九篇 政协委员中的企业家",
    "云岭县志愿服务队与政协",
    "《云岭县志》编纂办公室走访政协",
])
def test_other_headings_name_none(heading: str) -> None:
    assert ("云岭县政协" in {body for _, body in bodies(heading + BODY, "disputes_resolved")}) is False


@pytest.mark.parametrize(("term", "period"), [
    ("任期自一九九八年三月至二〇〇二年十二月", "1998-2002"),
    ("任期为一九九三年四月—一九九八年二月", "1993-1998"),
    ("任期从1998年3月到2002年12月", "1998-2002"),
    ("一九八七年十月至一九九〇年二月在任", "1987-1990"),
    ("一九九八年三月产生", ""),
])
def test_a_term_dated_by_months_in_chinese_numerals(term: str, period: str) -> None:
    text = f"《云岭县志》第十九篇 政协\n\n第五届委员会 {term}。届内，委员捐款三万元。"
    assert periods(text, "funds_donated") == [(30000, period)]


def test_a_later_term_has_its_own_years() -> None:
    sixth = "\n\n第六届委员会 任期自二〇〇三年一月至二〇〇六年十一月。届内，调处纠纷三十三起。"
    text = "《云岭县志》第十九篇 政协" + BODY + sixth
    assert periods(text, "disputes_resolved") == [(27, "1998-2002"), (33, "2003-2006")]


def test_books_by_volume_are_counted_once() -> None:
    text = "《云岭县志》第十九篇 政协\n\n届内，刊印《云岭文史资料》三册，即第四辑至第六辑。"
    assert figures(text, "history_publications") == [3]
