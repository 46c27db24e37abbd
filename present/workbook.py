"""A deck as an Excel workbook: data, native charts, definitions, sources, and what it was made from."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter

from extract.model import Catalogue
from present.exported import (
    Exported,
    exported,
    facts,
    indicators_of,
    missing_words,
    name_of,
)
from present.figure import text_width
from present.grid import grid_of
from present.native import Native, native_of, plain_format
from present.plain_text import cell_text, one_line
from present.sheet_charts import add_chart
from present.slides import About, Deck
from present.spec import Tables
from present.standings import marks_text
from present.strings import say
from present.values import body_text, indicator_name, period_text, unit_words

# Words are words, whatever they begin with: nothing of a report becomes a formula, a link or a number.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
_FIRST_ROW = 5  # of a chart's table, counted from 0
_LINE_HEIGHT, _TITLE_HEIGHT = 17, 28  # points
_MOST_LINES = 20  # Excel allows rows of 409 points


def _height(text: str, width: float) -> float:
    """The height of a row whose cell of that width, in characters, holds the text: not every program finds it out."""
    em = 1.75  # characters that a Chinese one takes
    lines = sum(max(1, math.ceil(text_width(line, 1) * em / width)) for line in text.split("\n"))
    return _LINE_HEIGHT * min(lines, _MOST_LINES)


def xlsx_of(deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes:
    """The deck as XLSX: a sheet about the whole, one per chart, then all data, sources, definitions and reports.

    The sheet of data has a row per cell in the indicator's own unit, and an empty value where a body reports nothing.
    """
    to = io.BytesIO()
    with xlsxwriter.Workbook(to, _OPTIONS) as book:
        book.set_properties({"title": one_line(deck.name)[:250], "author": say("app.title", language)})
        _Sheets(book, deck, tables, catalogue, about, language).write()
    return to.getvalue()


class _Sheets:
    """The sheets of one workbook, in their order."""

    def __init__(
        self, book: Any, deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str
    ) -> None:
        self.book, self.deck, self.tables, self.catalogue = book, deck, tables, catalogue
        self.about, self.language = about, language
        self.slides = exported(deck, tables, catalogue, language)
        usual = {"font_name": "Microsoft YaHei", "font_size": 11, "valign": "top"}
        self.usual = book.add_format(usual)
        self.wrapped = book.add_format({**usual, "text_wrap": True})
        self.title = book.add_format({**usual, "bold": True, "font_size": 16})
        self.muted = book.add_format({**usual, "font_color": "#627080"})
        self.head = book.add_format({**usual, "bold": True, "bg_color": "#F3F5F7", "bottom": 1, "text_wrap": True})
        self.formats: dict[str, Any] = {}

    def write(self) -> None:
        """Write all sheets."""
        self._about()
        for slide in self.slides:
            self._chart(slide)
        self._data()
        self._sources()
        self._definitions()
        head = [self._say("column.report")]
        self._table("reports", (60,), head, ([one_line(name)] for name in self.about.reports))

    def _say(self, key: str, **blanks: object) -> str:
        return say(key, self.language, **blanks)

    def _number_format(self, code: str) -> Any:
        if code not in self.formats:
            self.formats[code] = self.book.add_format(
                {"font_name": "Microsoft YaHei", "font_size": 11, "valign": "top", "num_format": code}
            )
        return self.formats[code]

    def _sheet(self, name: str, widths: Sequence[float], number: int = 0) -> Any:
        """A new sheet, named in the language; columns as wide as `widths` says, in characters."""
        sheet = self.book.add_worksheet(self._say(f"export.sheet_{name}", **({"number": number} if number else {})))
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, self.usual)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return sheet

    def _put(self, sheet: Any, row: int, column: int, text: str, format: Any = None) -> None:
        sheet.write_string(row, column, cell_text(text), format or self.usual)

    def _table(self, name: str, widths: Sequence[float], head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """A sheet that is one table, with filters and a head that stays: None is an empty cell."""
        sheet = self._sheet(name, widths)
        sheet.set_row(0, 2 * _LINE_HEIGHT)
        for column, words in enumerate(head):
            self._put(sheet, 0, column, words, self.head)
        last = 0
        for last, row in enumerate(rows, start=1):
            wide = zip(row, widths, strict=False)
            sheet.set_row(last, max(_height(value, width) for value, width in wide if isinstance(value, str)))
            for column, value in enumerate(row):
                if isinstance(value, str):
                    self._put(sheet, last, column, value, self.wrapped)
                elif value is not None:
                    sheet.write_number(last, column, value, self.usual)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(head) - 1)

    def _about(self) -> None:
        sheet = self._sheet("about", (22, 100))
        sheet.set_row(0, _TITLE_HEIGHT)
        self._put(sheet, 0, 0, one_line(self.deck.name) or self._say("app.title"), self.title)
        rows = facts(self.about, self.language)
        rows.append((self._say("export.how"), self._say("export.how_words")))
        for slide in self.slides:
            told = slide.lost or missing_words(slide, self.catalogue, self.language)
            label = self._say("export.sheet_chart", number=slide.number)
            rows.append((label, "\n".join([slide.title, told or self._say("export.nothing_missing")])))
        for row, (label, value) in enumerate(rows, start=2):
            self._put(sheet, row, 0, label, self.muted)
            self._put(sheet, row, 1, value, self.wrapped)
            sheet.set_row(row, _height(value, 100))

    def _chart(self, slide: Exported) -> None:
        """A sheet with the chart's table and the chart beside it, both from the same cells."""
        native = native_of(slide, self.language)
        sheet = self._sheet("chart", (26,), slide.number)
        sheet.set_row(0, _TITLE_HEIGHT)
        self._put(sheet, 0, 0, slide.title, self.title)
        self._put(sheet, 1, 0, slide.remark or "")
        self._put(sheet, 2, 0, slide.lost or one_line(slide.chart.definition if slide.chart else ""), self.muted)
        if native.shape == "bars":
            self._bars(sheet, slide, native)
        elif native.shape == "lines":
            self._lines(sheet, native, slide.title)
        elif slide.cells:
            self._grid(sheet, slide)
        elif not slide.lost:
            self._put(sheet, 4, 0, self._say("export.empty"))

    def _bars(self, sheet: Any, slide: Exported, native: Native) -> None:
        row = _FIRST_ROW - 1
        heads = (self._say("column.body"), self._value_head(native), self._say("column.marks"))
        for column, words in enumerate(heads):
            self._put(sheet, row, column, words, self.head)
        sheet.set_column(1, 1, 16)
        sheet.set_column(2, 2, 18)
        for name, cell in zip(native.names, native.series[0].cells, strict=True):
            row += 1
            self._put(sheet, row, 0, name)
            self._number(sheet, row, 1, cell, native)
            self._put(sheet, row, 2, marks_text(cell, self.language))
        for body in slide.missing:
            row += 1
            self._put(sheet, row, 0, one_line(body_text(body, self.language)))
            self._put(sheet, row, 2, self._say("chart.not_reported"), self.muted)
        add_chart(self.book, sheet, native, (_FIRST_ROW, 0), (_FIRST_ROW - 1, 4), slide.spec.own, slide.title)

    def _lines(self, sheet: Any, native: Native, title: str) -> None:
        """Years down and bodies along, so that each line is a column; an empty cell is a gap."""
        self._put(sheet, _FIRST_ROW - 2, 0, self._value_head(native), self.muted)
        self._put(sheet, _FIRST_ROW - 1, 0, self._say("export.column_year"), self.head)
        sheet.set_column(1, len(native.series), 14)
        for column, line in enumerate(native.series, start=1):
            self._put(sheet, _FIRST_ROW - 1, column, line.name, self.head)
            for row, cell in enumerate(line.cells, start=_FIRST_ROW):
                if cell is not None:
                    self._number(sheet, row, column, cell, native)
        for row, name in enumerate(native.names, start=_FIRST_ROW):
            self._put(sheet, row, 0, name)
        below = _FIRST_ROW + len(native.names) + 1
        self._put(sheet, below - 1, 0, self._say("export.gaps"), self.muted)
        add_chart(self.book, sheet, native, (_FIRST_ROW, 0), (below + 1, 0), "", title)

    def _grid(self, sheet: Any, slide: Exported) -> None:
        """The words of a table of standings or a profile; the figures behind them are on the sheet of data."""
        grid = grid_of(slide, self.tables, self.catalogue, self.language)
        sheet.set_column(1, len(grid.head), 18)
        for column, words in enumerate(grid.head):
            self._put(sheet, _FIRST_ROW - 1, column, words, self.head)
        for row, told in enumerate(grid.rows, start=_FIRST_ROW):
            for column, words in enumerate(told):
                self._put(sheet, row, column, words)

    def _value_head(self, native: Native) -> str:
        return self._say("export.column_value", unit=native.scale.unit)

    def _number(self, sheet: Any, row: int, column: int, cell: Any, native: Native) -> None:
        code = plain_format(cell.value, native.scale)
        sheet.write_number(row, column, native.scale.scaled(cell.value), self._number_format(code))

    def _row(self, cell: Any) -> list[Any]:
        """Body, period, indicator, value, unit, marks of a cell."""
        return [
            one_line(body_text(cell.body, self.language)),
            period_text(cell.period, self.language),
            name_of(cell.indicator, self.catalogue, self.language),
            float(cell.value),
            one_line(cell.unit),
            marks_text(cell, self.language),
        ]

    def _data(self) -> None:
        keys = ("column.body", "column.period", "column.indicator", "column.value", "export.column_unit")
        heads = [self._say(key) for key in ("export.column_chart", *keys, "column.marks", "overview.reports")]
        rows: list[list[Any]] = []
        for slide in self.slides:
            rows += [[slide.number, *self._row(cell), int(cell.reports)] for cell in slide.cells]
            rows += [
                [
                    slide.number,
                    one_line(body_text(gap.body, self.language)),
                    period_text(gap.period, self.language),
                    name_of(gap.indicator, self.catalogue, self.language),
                    None,
                    "",
                    self._say("chart.not_reported"),
                ]
                for gap in slide.gaps
            ]
        self._table("data", (6, 24, 14, 24, 16, 10, 20, 8), heads, rows)

    def _sources(self) -> None:
        keys = ("column.body", "column.period", "column.indicator", "column.value", "export.column_unit")
        ends = ("export.column_text", "column.sentence", "column.report")
        heads = [self._say(key) for key in ("export.column_chart", *keys, *ends)]
        rows = (
            [
                slide.number,
                one_line(body_text(cell.body, self.language)),
                period_text(cell.period, self.language),
                name_of(source.indicator, self.catalogue, self.language),
                float(source.value),
                one_line(source.unit),
                source.text,
                source.sentence,
                source.report,
            ]
            for slide in self.slides
            for cell, sources in zip(slide.cells, slide.sources, strict=True)
            for source in sources
        )
        self._table("sources", (6, 20, 12, 20, 14, 9, 14, 80, 30), heads, rows)

    def _definitions(self) -> None:
        keys = ("column.indicator", "export.column_other_name", "export.column_unit", "export.column_aggregate")
        heads = [self._say(key) for key in (*keys, "export.column_definition", "export.column_id")]
        rows = (
            [
                one_line(indicator_name(entry, self.language)),
                one_line(entry.name_zh if self.language == "en" else entry.name_en),
                one_line(unit_words(entry.unit, self.language)) or self._say("unit.counted"),
                self._say(f"export.aggregate_{entry.aggregate}"),
                one_line((entry.definition_en if self.language == "en" else "") or entry.definition),
                entry.id,
            ]
            for entry in indicators_of(self.slides, self.catalogue)
        )
        self._table("definitions", (22, 28, 12, 24, 80, 26), heads, rows)
