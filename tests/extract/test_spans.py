"""Every figure leads to its words, and the words say its value: over all reports and passages of the project."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import opencc
import pandas as pd
import pytest

from extract.cells import cells, observation_table
from extract.cleaning import repairs
from extract.model import Mention, Observation, Reading, Reason, SetAside
from extract.numerals import figure_of
from tests.extract.gold_score import SETS, readings, same_value

SHARE = re.compile(r"\d+(?:\.\d+)?%|百分之[零〇一二三四五六七八九十百点]+")
PINYIN = re.compile(r"[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]")
NOISE = re.compile(r"[◇~^]+|@%|(?<=[\u4e00-\u9fff])[#@%]{2,}|&(?!\w+;)|(?<=[，,、。])[，,]")  # 计划#%, 明年,,
# 协商活动4 | ＝＝＝＝ | 涪石市政协办公室编印 5 / 9 2023.01.06 | ＝＝＝＝ | 2场次
PAGE_END = re.compile(r"\A(\d+)\n[\s\S]*\n(\d[\d.]*%?)\Z")
# A cell of a table holds a bare number; its heading may count in 万 or 亿.
FACTORS = (1, 10**4, 10**8)
BARE_NUMBER = re.compile(r"\d[\d.,，]*")
NATIONAL = "全国政协"


@lru_cache(maxsize=1)
def simplified() -> Any:
    return opencc.OpenCC("t2s")


def plain(words: str) -> str:
    """Words of a report without what cleaning takes out: markup, page furniture, pinyin, spaces, other widths."""
    _, furniture = repairs()
    lines = PAGE_END.sub(r"\1\2", words).split("\n")
    lines = [line for line in lines if not (furniture.search(line.strip()) and not line.strip().isdigit())]
    text = PINYIN.sub("", NOISE.sub("", "".join(simplified().convert(line) for line in lines)))
    text = unicodedata.normalize("NFKC", re.sub(r"<[^<>]*>|&\w+;|\s", "", text))
    return text.replace("*协", "政协").replace("○", "〇").replace("末办", "未办").replace("%%", "%")


def in_digits(text: str) -> str:
    """The text with the letters that OCR puts for digits read as digits: l26, 1O8."""
    return text.replace("l", "1").replace("I", "1").replace("O", "0").replace("o", "0")


def notes(reading: Reading) -> Iterator[Observation | SetAside]:
    yield from reading.observations
    yield from reading.set_aside


def reasons(note: Observation | SetAside) -> list[Reason]:
    found = [note.body_from, note.period_from] if isinstance(note, Observation) else [note.reason]
    return [reason for reason in found if reason is not None]


def states(text: str, mention: Mention) -> bool:
    """Whether the words say the mention's value."""
    value = mention.value
    shares = [figure_of(share) for share in SHARE.findall(text)]
    if mention.unit == "%" and len(shares) > 1:
        return same_value(value, sum(figure.value for figure in shares if figure))
    listed = [figure_of(number) for number in re.findall(r"\d+", text)]
    if len(listed) > 2 and re.search(r"、\D{4,}\d", text):  # 12个、产业委员工作室3个、界别委员工作室2
        return same_value(value, sum(figure.value for figure in listed if figure))
    # 大会提案612件，平时提案38件; 主会场8期，街道分讲堂13期; 新制度4项，修订老制度8项
    halves = re.fullmatch(r"(\d+)(?:[件期项场次])[、，,和]\D{0,10}(\d+)", text)
    if halves:
        return same_value(value, int(halves[1]) + int(halves[2]))
    figure = figure_of(text)
    if figure is not None and same_value(value, figure.value):
        return True
    before = mention.article.document.text[max(0, mention.start - 16) : mention.start]
    if figure is not None and "各" in before:  # 4月、11月，各举办培训班1期
        return figure.value > 0 and value % figure.value == 0
    if BARE_NUMBER.fullmatch(text) and figure is not None:
        return any(same_value(value, figure.value * factor) for factor in FACTORS)
    all_of_them = mention.unit == "%" and not re.search(r"\d|百分之|成$", text)
    return all_of_them and value == 100  # 均已, 全部, 件件有着落


@pytest.mark.parametrize("name", SETS)
def test_a_figure_is_the_text_of_its_span(name: str) -> None:
    for reading in readings(name):
        text = reading.document.text
        for note in notes(reading):
            mention = note.mention
            assert 0 <= mention.start < mention.end <= len(text)
            assert text[mention.start : mention.end] == mention.text
            assert mention.article.document is reading.document
            assert mention.article.start <= mention.start < mention.article.end


@pytest.mark.parametrize("name", SETS)
def test_the_digits_of_a_figure_are_its_value(name: str) -> None:
    wrong = [
        (reading.document.path, note.mention.indicator, note.mention.text, note.mention.value)
        for reading in readings(name) for note in notes(reading)
        if not states(in_digits(plain(note.mention.text)), note.mention)
    ]
    assert wrong == []


@pytest.mark.parametrize(("text", "value", "unit", "right"), [
    ("97件", 97, "件", True), ("97", 9.7, "件", False), ("9.7万元", 97000, "元", True), ("86.5", 865000, "元", True),
    ("86.5万元", 86.5, "元", False), ("全部", 100, "%", True), ("全部", 98, "%", False), ("98%", 100, "%", False),
    ("81.4%，基本满意17.2%", 98.6, "%", True), ("81.4%，基本满意17.2%", 81.4, "%", False), ("均已", 100, "件", False),
])
def test_which_words_say_a_value(text: str, value: float, unit: str, right: bool) -> None:
    mention = readings("seeds")[0].observations[0].mention
    changed = Mention(mention.article, "x", value, unit, False, 0, 1, text, "")
    assert states(text, changed) is right


@pytest.mark.parametrize("name", SETS)
def test_the_words_of_a_reason_are_those_of_its_span(name: str) -> None:
    for reading in readings(name):
        text = reading.document.text
        for note in notes(reading):
            for reason in reasons(note):
                assert 0 <= reason.start <= reason.end <= len(text)
                words = in_digits(plain(text[reason.start : reason.end]))
                assert words == in_digits(plain(reason.text)), (reading.document.path, reason)


@pytest.mark.parametrize("name", SETS)
def test_the_words_that_decided_a_body_name_its_place(name: str) -> None:
    for reading in readings(name):
        for found in reading.observations:
            if not found.body:
                continue
            assert found.body.endswith("政协")
            assert found.body_from is not None
            place = "全国" if found.body == NATIONAL else found.body.removesuffix("政协")
            words = plain(found.body_from.text)
            assert any(place[i : i + 2] in words for i in range(len(place) - 1)), (found.body, words)


@pytest.mark.parametrize("name", SETS)
def test_a_period_is_one_year_several_or_empty_and_has_a_reason(name: str) -> None:
    for reading in readings(name):
        for found in reading.observations:
            assert re.fullmatch(r"(?:\d{4}(?:-\d{4})?)?", found.period)
            if found.period:
                assert found.period_from is not None
                assert found.period_from.rule
            if "-" in found.period:
                first, last = found.period.split("-")
                assert first < last


def test_the_samples_hold_every_format() -> None:
    suffixes = {Path(reading.document.path).suffix for reading in readings("many-years") if reading.observations}
    assert suffixes == {".txt", ".html", ".docx", ".pdf"}


def rows_of(table: pd.DataFrame) -> list[Any]:
    return list(table.itertuples())


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("by_report", [True, False])
def test_the_value_of_a_cell_is_made_by_its_evidence(name: str, by_report: bool) -> None:
    observations = observation_table(readings(name))
    table = cells(observations, by_report)
    assert len(table)
    by_id = {row.id: row for row in rows_of(observations)}
    told: list[int] = []
    for cell in rows_of(table):
        rows = [by_id[i] for i in cell.evidence]
        told += cell.evidence
        assert cell.mentions == len(rows) == len(set(cell.evidence))
        for row in rows:
            assert (row.body, row.period, row.indicator) == (cell.body, cell.period, cell.indicator)
        values = [row.value for row in rows if row.report == rows[0].report]
        if rows[0].aggregate == "max":
            assert same_value(values[0], cell.value)  # the figure that makes the value stands first
            if by_report:
                assert same_value(max(values), cell.value)
        else:
            sums = [sum(values[:n]) for n in range(1, len(values) + 1)]
            assert any(same_value(total, cell.value) for total in sums)
    assert sorted(told) == list(range(len(observations)))  # no figure is dropped, none is told twice
