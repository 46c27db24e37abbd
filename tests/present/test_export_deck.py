"""The PPTX: its charts hold the cells' figures, its notes the sentences, and LibreOffice opens it as it is."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn

from present.deck import pptx_of
from present.plain_text import plain
from present.rows import OWN_MARK
from present.slides import About, Deck, Slide
from present.spec import ChartSpec, chart_of
from present.theme import LIGHT
from present.workbook import xlsx_of
from tests.present.decks import ABOUT, DECK, catalogue_of, hostile, observations, sentence_of, tables_of


def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def charts_of(presentation: Any) -> list[Any]:
    return [shape.chart for slide in presentation.slides for shape in slide.shapes if shape.has_chart]


def workbook_of(chart: Any) -> dict[str, dict[str, float | None]]:
    """The chart's own workbook: category -> series -> value."""
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))["Sheet1"]
    head, *rows = sheet.iter_rows(values_only=True)
    return {str(row[0]): {str(name): value for name, value in zip(head[1:], row[1:], strict=True)} for row in rows}


def words_of(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


@pytest.fixture(scope="module")
def presentation() -> Any:
    return opened(pptx_of(DECK, tables_of(observations()), catalogue_of(), ABOUT, "zh"))


def test_it_is_wide_and_begins_with_title_and_date_and_ends_with_how_it_was_made(presentation: Any) -> None:
    assert presentation.slide_width / presentation.slide_height == pytest.approx(16 / 9, abs=0.001)
    first, *charts, last = presentation.slides
    assert len(charts) == 3
    assert first.shapes.title.text_frame.text == "一季度"
    assert "2026年4月1日" in words_of(first)
    for words in (
        "指标目录版本：0123456789ab",
        "筛选条件：时期：2023年",
        "所用报告：7份",
        "甲县2023.txt",
        "未报告不等于0",
    ):
        assert words in words_of(last)


def test_a_page_says_whom_its_own_chart_compares() -> None:
    about = replace(ABOUT, groups=("同级单位", "名单：邻县", ""))
    _, bars, lines, funds, last = opened(pptx_of(DECK, tables_of(observations()), catalogue_of(), about, "zh")).slides
    assert "比较对象：同级单位 ·" in words_of(bars)
    assert "比较对象：名单：邻县 ·" in words_of(lines)
    assert "比较对象" not in words_of(funds)
    assert "比较对象：同级单位（第1张）；名单：邻县（第2张）" in words_of(last)


def test_each_line_has_the_colour_and_the_marker_that_it_has_on_the_screen() -> None:
    bodies = ("甲县政协", "乙县政协", "丙县政协", "丁县政协")
    figures = tuple(
        (body, year, "filed", 10.0 + place, False, f"{body}{year}.txt")
        for place, body in enumerate(bodies)
        for year in ("2022", "2023")
    )
    slide = Slide(ChartSpec("trend", "filed", "", bodies, own="乙县政协"))
    tables, catalogue = tables_of(observations(figures)), catalogue_of()
    shown = {
        trace.customdata[0][0]: (trace.line.color, trace.marker.symbol)
        for trace in chart_of(slide.spec, tables, catalogue, "zh", LIGHT).figure.data
    }
    deck, about = Deck("", (slide,)), ABOUT
    (chart,) = charts_of(opened(pptx_of(deck, tables, catalogue, about, "zh")))
    drawn = {
        series.name.removeprefix(OWN_MARK): (
            f"#{series.format.line.color.rgb}".lower(),
            str(series.marker.style).partition(" ")[0].lower(),
        )
        for series in chart.plots[0].series
    }
    with zipfile.ZipFile(io.BytesIO(xlsx_of(deck, tables, catalogue, about, "zh"))) as archive:
        (name,) = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        root = etree.fromstring(archive.read(name))
    sheet = {
        one.findtext(".//c:tx//c:v", namespaces=root.nsmap).removeprefix(OWN_MARK): (
            "#" + one.find("c:spPr/a:ln//a:srgbClr", root.nsmap).get("val").lower(),
            one.find("c:marker/c:symbol", root.nsmap).get("val"),
        )
        for one in root.iter(qn("c:ser"))
    }
    shown = {body: (colour.lower(), symbol.removesuffix("-up")) for body, (colour, symbol) in shown.items()}
    assert len(set(shown.values())) == 4
    assert drawn == shown
    assert sheet == shown


def test_placeholders_of_every_layout_stand_on_the_wide_slide(presentation: Any) -> None:
    for layout in presentation.slide_layouts:
        for shape in layout.placeholders:
            assert shape.left + shape.width <= presentation.slide_width
            assert shape.top + shape.height <= presentation.slide_height
    titles = [layout.placeholders[0].width for layout in presentation.slide_layouts]
    assert min(titles) > presentation.slide_width * 0.8


def test_the_workbook_of_each_chart_holds_the_cells(presentation: Any) -> None:
    cells = tables_of(observations()).cells
    bars, lines, funds = charts_of(presentation)
    of_2023 = cells[(cells["indicator"] == "filed") & (cells["period"] == "2023")]
    told = {name.split(" ")[0]: next(iter(row.values())) for name, row in workbook_of(bars).items()}
    assert told == {cell.body: cell.value for cell in of_2023.itertuples()}
    by_year = {
        (body, year): value
        for year, row in workbook_of(lines).items()
        for body, value in row.items()
        if value is not None
    }
    filed = cells[cells["indicator"] == "filed"]
    assert by_year == {(cell.body, cell.period): cell.value for cell in filed.itertuples()}
    assert [next(iter(row.values())) for row in workbook_of(funds).values()] == [116.4, 50]


def test_what_the_chart_draws_is_what_its_workbook_holds(presentation: Any) -> None:
    for chart in charts_of(presentation):
        drawn = [list(series.values) for series in chart.plots[0].series]
        rows = list(workbook_of(chart).values())
        assert drawn == [[row[name] for row in rows] for name in rows[0]]


def test_a_gap_is_a_gap(presentation: Any) -> None:
    lines = charts_of(presentation)[1]
    (series,) = [series for series in lines.plots[0].series if series.name == "甲县政协"]
    assert series.values == (120, None, 150)
    assert lines._chartSpace.chart.find(qn("c:dispBlanksAs")).get("val") == "gap"


def test_labels_are_formats_with_the_unit_so_that_they_follow_an_edit(presentation: Any) -> None:
    funds = charts_of(presentation)[2]
    codes = [
        format.get("formatCode")
        for format in funds._chartSpace.iter(qn("c:numFmt"))
        if "元" in format.get("formatCode")
    ]
    assert '#,##0.0"万元"' in codes
    assert '"约"#,##0"万元"' in codes


def test_notes_hold_the_sentence_and_file_of_each_figure(presentation: Any) -> None:
    notes = presentation.slides[1].notes_slide.notes_text_frame.text
    for value, report in ((86, "乙县2023.txt"), (89, "乙县2023补充.txt")):
        assert f"“{sentence_of('乙县政协', '2023', 'filed', value)}”（{report}）" in notes
    assert "未报告：丁县政协。" in notes


def test_slides_say_what_disagrees_what_is_inferred_and_what_is_not_reported(presentation: Any) -> None:
    words = words_of(presentation.slides[1])
    assert "各报告数字不一致：乙县政协 89件 / 86件" in words
    assert "† 推定" in words
    assert "未报告：丁县政协。" in words
    assert "乙县两份报告不一致。" in words
    assert list(workbook_of(charts_of(presentation)[0])) == ["甲县政协", "乙县政协 *", "丙县政协 †"]


def test_a_slide_with_words_of_its_own_still_says_what_it_shows(presentation: Any) -> None:
    assert "三年来的立案数\n提案立案数 · 2021—2023年。立案的提案。" in words_of(presentation.slides[2])
    assert words_of(presentation.slides[1]).count("提案立案数 · 2023年") == 1


def test_a_disagreement_among_years_names_its_year(presentation: Any) -> None:
    assert "各报告数字不一致：乙县政协 2023年 89件 / 86件" in words_of(presentation.slides[2])


def test_chinese_text_names_a_chinese_face_everywhere(presentation: Any) -> None:
    for slide in presentation.slides:
        for run in slide._element.iter(qn("a:r"), qn("a:fld")):
            assert run.find(qn("a:rPr")).find(qn("a:ea")).get("typeface") == "Microsoft YaHei"
    for chart in charts_of(presentation):
        for properties in chart._chartSpace.iter(qn("a:defRPr")):
            assert properties.find(qn("a:ea")).get("typeface") == "Microsoft YaHei"


def test_forty_bodies_go_on_pages_in_one_scale_and_none_is_lost() -> None:
    bodies = tuple(f"第{number}县政协" for number in range(1, 41))
    found = observations(tuple((body, "2023", "filed", 10.0 + n, False, f"{n}.txt") for n, body in enumerate(bodies)))
    asked = (*bodies, *(f"静{number}县政协" for number in range(20)))
    deck = Deck(
        "四十", (Slide(ChartSpec("bars", "filed", "2023", asked)), Slide(ChartSpec("trend", "filed", "", asked)))
    )
    presentation = opened(pptx_of(deck, tables_of(found), catalogue_of(), ABOUT, "zh"))
    *bars, lines = charts_of(presentation)
    drawn = [name for chart in bars for name in workbook_of(chart)]
    assert drawn == list(reversed(bodies))
    assert max(len(workbook_of(chart)) for chart in bars) <= 14
    assert len({chart.value_axis.maximum_scale for chart in bars}) == 1
    assert len(lines.plots[0].series) == 40
    tables = [shape.table for slide in presentation.slides for shape in slide.shapes if shape.has_table]
    assert {row.cells[0].text for table in tables for row in list(table.rows)[1:]} == set(bodies)
    assert any("静19县政协" in words_of(slide) for slide in presentation.slides)


def test_a_lost_chart_and_one_without_figures_say_so() -> None:
    lost, empty = ChartSpec("bars", "gone", "2023", ("甲县政协",)), ChartSpec("bars", "funds", "1999", ("甲县政协",))
    deck = Deck("", (Slide(lost), Slide(empty)))
    presentation = opened(pptx_of(deck, tables_of(observations()), catalogue_of(), ABOUT, "zh"))
    assert "指标目录里已没有“gone”" in words_of(presentation.slides[1])
    assert "所选单位都没有报告。" in words_of(presentation.slides[2])
    assert not charts_of(presentation)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_is_text_also_in_the_workbooks_of_charts(language: str) -> None:
    presentation = opened(pptx_of(*hostile(), language))
    charts = charts_of(presentation)
    assert len(charts) == 2
    for chart in charts:
        book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        for row in book["Sheet1"].iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.hyperlink is None
    for slide in presentation.slides:
        assert plain(words_of(slide)) == words_of(slide).replace("\v", "")
        assert not [rel for rel in slide.part.rels.values() if rel.is_external]


def converted(data: bytes, name: str, folder: Path) -> Path:
    """The PDF that LibreOffice makes of the file."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is missing: run .ci/office"
    source = folder / name
    source.write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=240)
    return source.with_suffix(".pdf")


def test_libreoffice_opens_it_and_shows_the_same_figures(tmp_path: Path) -> None:
    about = About(ABOUT.made, ABOUT.catalogue_version, ABOUT.reports)
    data = pptx_of(DECK, tables_of(observations()), catalogue_of(), about, "zh")
    document = pypdfium2.PdfDocument(converted(data, "deck.pptx", tmp_path))
    assert len(document) == 5
    pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    for words in ("甲县政协", "150件", "89件", "0件"):
        assert words in pages[1]
    for words in ("2021", "2022", "2023", "乙县政协"):
        assert words in pages[2]
    for words in ("116.4万元", "约50万元"):
        assert words in pages[3]
    picture = document[1].render(scale=1).to_pil().convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 24)}
    assert (0x1F, 0x5F, 0x8B) in colours, "the bars are drawn in their colour"
