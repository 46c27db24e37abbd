"""The workbook read back: the same figures, native charts, nothing that runs."""

from __future__ import annotations

import io
import re
import zipfile

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from present.plain_text import plain
from present.workbook import xlsx_of
from tests.present.decks import ABOUT, DECK, catalogue_of, hostile, observations, sentence_of, tables_of


@pytest.fixture(scope="module")
def data() -> bytes:
    return xlsx_of(DECK, tables_of(observations()), catalogue_of(), ABOUT, "zh")


@pytest.fixture(scope="module")
def book(data: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def rows_of(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


def test_the_sheets_tell_everything_in_order(book: Workbook) -> None:
    assert book.sheetnames == ["说明", "图1", "图2", "图3", "数据", "出处", "指标定义", "报告"]


def test_the_data_read_back_equals_the_cells(book: Workbook) -> None:
    cells = tables_of(observations()).cells
    told = {(row[1], row[2], row[3]): row[4] for row in rows_of(book, "数据")[1:] if row[4] is not None}
    names = {"filed": "提案立案数", "funds": "捐助资金"}
    assert told == {(c.body, f"{c.period}年", names[c.indicator]): c.value for c in cells.itertuples()}


def test_a_reported_zero_is_a_zero_and_what_is_not_reported_is_empty(book: Workbook) -> None:
    rows = {row[1]: row for row in rows_of(book, "数据") if row[0] == 1}
    assert rows["丙县政协"][4] == 0
    assert rows["丁县政协"][4] is None
    assert rows["丁县政协"][6] == "未报告"


def test_gaps_of_a_line_are_empty_cells(book: Workbook) -> None:
    head, *rows = rows_of(book, "图2")[4:8]
    years = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert years["2022"]["甲县政协"] is None
    assert years["2022"]["乙县政协"] == 84


def test_each_figure_has_its_sentence_and_file(book: Workbook) -> None:
    rows = [row for row in rows_of(book, "出处") if row[:3] == (1, "乙县政协", "2023年")]
    assert {row[8] for row in rows} == {"乙县2023.txt", "乙县2023补充.txt"}
    assert sentence_of("乙县政协", "2023", "filed", 89) in {row[7] for row in rows}


def test_it_says_when_from_what_and_how_it_was_made(book: Workbook) -> None:
    told = dict(row[:2] for row in rows_of(book, "说明") if row[0])
    assert told["制作日期"] == "2026年4月1日"
    assert told["指标目录版本"] == "0123456789ab"
    assert told["筛选条件"] == "时期：2023年"
    assert told["图1"].endswith("未报告：丁县政协。")
    assert "甲县政协 2022年" in told["图2"]
    assert [row[0] for row in rows_of(book, "报告")][1:] == list(ABOUT.reports)
    assert rows_of(book, "指标定义")[1][:5] == (
        "提案立案数",
        "Proposals filed",
        "件",
        "取总数（最大的一个）",
        "立案的提案。",
    )


def test_the_charts_are_native_and_drawn_from_the_sheet(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        charts = sorted(name for name in archive.namelist() if re.fullmatch(r"xl/charts/chart\d+\.xml", name))
        bars, lines, _ = (archive.read(name).decode() for name in charts)
    assert "'图1'!$B$6:$B$8" in bars or "图1!$B$6:$B$8" in bars
    assert "<c:barChart>" in bars
    assert "<c:lineChart>" in lines
    assert "dispBlanksAs" not in lines, "Excel's default is a gap"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_is_text(language: str) -> None:
    data = xlsx_of(*hostile(), language)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
        charts = [archive.read(name).decode() for name in archive.namelist() if "charts/chart" in name]
        assert not [name for name in archive.namelist() if "externalLink" in name or "hyperlink" in name.lower()]
    assert sheets
    assert charts
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    # A chart refers to cells only; a title given as text could be a formula.
    references = {found for chart in charts for found in re.findall(r"<c:f>(.*?)</c:f>", chart)}
    assert references
    assert all(re.fullmatch(r"'?[^'!<>=()]+'?!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?", found) for found in references)
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.hyperlink is None
                assert not isinstance(cell.value, str) or plain(cell.value) == cell.value


def test_a_very_long_sentence_is_cut_to_what_a_cell_holds() -> None:
    found = observations()
    found["sentence"] = ["提案" * 30_000] * len(found)
    book = openpyxl.load_workbook(io.BytesIO(xlsx_of(DECK, tables_of(found), catalogue_of(), ABOUT, "zh")))
    sentence = str(rows_of(book, "出处")[1][7])
    assert sentence.endswith("…")
    assert len(sentence) == 32_000
