"""The CSV read back: the same figures, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from present.plain_text import file_name, plain, unformula
from present.table_file import csv_of
from tests.present.decks import ABOUT, DECK, catalogue_of, hostile, observations, sentence_of, tables_of


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_csv_read_back_equals_the_cells() -> None:
    tables = tables_of(observations())
    head, *rows = rows_of(csv_of(DECK, tables, catalogue_of(), ABOUT, "zh"))
    assert head[:6] == ["图", "单位", "时期", "指标", "数值", "计量单位"]
    told = {(row[1], row[2]): float(row[4]) for row in rows if row[:1] == ["1"] and row[4]}
    cells = tables.cells[(tables.cells["indicator"] == "filed") & (tables.cells["period"] == "2023")]
    assert told == {(cell.body, "2023年"): cell.value for cell in cells.itertuples()}


def test_what_is_not_reported_is_a_row_without_a_value() -> None:
    rows = rows_of(csv_of(DECK, tables_of(observations()), catalogue_of(), ABOUT, "zh"))
    (silent,) = [row for row in rows if row[:2] == ["1", "丁县政协"]]
    assert silent[4] == ""
    assert silent[6] == "未报告"
    gaps = {(row[1], row[2]) for row in rows if row[:1] == ["2"] and row[6] == "未报告"}
    assert ("甲县政协", "2022年") in gaps
    assert ("甲县政协", "2021年") not in gaps


def test_each_figure_has_its_sentence_and_file_and_the_whole_its_facts() -> None:
    rows = rows_of(csv_of(DECK, tables_of(observations()), catalogue_of(), ABOUT, "zh"))
    (row,) = [row for row in rows if row[:2] == ["1", "甲县政协"]]
    assert row[7:] == [sentence_of("甲县政协", "2023", "filed", 150), "甲县2023.txt"]
    facts = dict(row for row in rows if len(row) == 2)
    assert facts["制作日期"] == "2026年4月1日"
    assert facts["指标目录版本"] == "0123456789ab"
    assert facts["筛选条件"] == "时期：2023年"
    assert {row[1] for row in rows if row[:1] == ["报告"]} == set(ABOUT.reports)


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        (("同级单位",) * 3, "比较对象：同级单位"),
        (("同级单位", "", "同级单位"), "比较对象：同级单位（第1、3张）"),
        (("同级单位", "名单：邻县", "同级单位"), "比较对象：同级单位（第1、3张）；名单：邻县（第2张）"),
    ],
)
def test_whom_the_slides_compare_is_among_the_filters(groups: tuple[str, ...], told: str) -> None:
    rows = rows_of(csv_of(DECK, tables_of(observations()), catalogue_of(), replace(ABOUT, groups=groups), "zh"))
    assert ["筛选条件", f"时期：2023年、{told}"] in rows


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_cell_of_hostile_text_begins_a_formula(language: str) -> None:
    data = csv_of(*hostile(), language)
    assert data.startswith(b"\xef\xbb\xbf")
    for row in rows_of(data):
        for cell in row:
            assert not cell.startswith(tuple("=+-@\t\r"))
            assert plain(cell) == cell


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"])
def test_the_beginning_of_a_formula_is_quoted(text: str) -> None:
    assert unformula(text) == f"'{text}"


def test_words_and_numbers_are_left_alone() -> None:
    assert unformula("甲县=1") == "甲县=1"
    negative = observations((("甲县政协", "2023", "filed", -3.0, False, "a.txt"),))
    rows = rows_of(csv_of(DECK, tables_of(negative), catalogue_of(), ABOUT, "zh"))
    assert rows[1][4] == "-3"


def test_a_file_name_stays_in_its_folder() -> None:
    name = file_name("../../etc/<passwd>\x00", ABOUT.made, "csv")
    assert name == "etc passwd 2026-04-01.csv"
    assert file_name("政协" * 100, ABOUT.made, "csv").startswith("政协")
