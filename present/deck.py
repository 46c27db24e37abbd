"""A deck as a PowerPoint file: native charts that can be edited, the source sentences in the notes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from statistics import median
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from extract.model import Catalogue
from present.deck_charts import add_bars, add_lines
from present.deck_look import (
    CHART,
    DEFINITION,
    FIRST,
    LEFT,
    PLAIN,
    REMARK,
    TITLE,
    WIDE,
    add_slide,
    empty_presentation,
    rgb,
)
from present.deck_tables import ROW, add_table
from present.deck_text import add_text, cut, height_of, lines_of, write
from present.exported import (
    Exported,
    exported,
    facts,
    facts_line,
    missing_line,
    missing_words,
    source_text,
    told_values,
)
from present.figure import text_width
from present.grid import grid_of
from present.native import Native, native_of
from present.plain_text import one_line
from present.slides import About, Deck
from present.spec import Tables, comparison_of
from present.strings import say
from present.theme import LIGHT
from present.values import body_text, people_value, period_text

_BOTTOM = 6.86  # inches; below stands the foot
_ROW_OF_BARS = 0.3  # inches that a bar needs at least
_MOST_NAMED = 12  # bodies without a figure that a foot names; more get a page of their own
_FEWEST_FOR_MEDIAN = 3
_REPORTS_SHOWN = 48  # on the last page; its notes name all


def pptx_of(deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes:
    """The deck as PPTX, 16:9: a first page, the slides, a last page with sources and how it was made.

    A chart is native and its figures stand in its workbook, None for what is not reported; the notes of its page hold
    the sentence and file of each figure. More bodies than a page can show go on to further pages in the same scale.
    """
    presentation = empty_presentation()
    slides = exported(deck, tables, catalogue, language)
    foot = facts_line(about, language)
    _first(presentation, deck, slides, about, language)
    for slide in slides:
        told = facts_line(about.of_slide(slide.number), language)
        _Pages(presentation, slide, tables, catalogue, told, language).add()
    _last(presentation, about, foot, language)
    properties = presentation.core_properties
    properties.title, properties.author = one_line(deck.name)[:250], say("app.title", language)
    to = io.BytesIO()
    presentation.save(to)
    return to.getvalue()


def _first(presentation: Any, deck: Deck, slides: Sequence[Exported], about: About, language: str) -> None:
    page = add_slide(presentation, FIRST)
    title, words = page.placeholders
    name = one_line(deck.name) or say("app.title", language)
    write(title.text_frame, cut(name, 40, 11.5, 2), None if lines_of(name, 44, 11.5) == 1 else 40)
    told = dict(facts(about, language))
    parts = [
        say("app.title", language),
        say("export.charts", language, count=len(slides)),
        say("chart.hover_reports", language, count=len(about.reports)),
    ]
    write(words.text_frame, f"{told[say('export.made', language)]}\n" + " · ".join(parts))
    rule = page.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(0.9), Inches(3.92), Inches(0.9), Inches(0.05))
    rule.fill.solid()
    rule.fill.fore_color.rgb = rgb(LIGHT.series[5])
    rule.line.fill.background()


def _last(presentation: Any, about: About, foot: str, language: str) -> None:
    page = add_slide(presentation, PLAIN, foot)
    write(page.shapes.title.text_frame, say("export.last", language))
    how = _joined([say("export.how_words", language), say("export.in_notes", language)], language)
    told = facts(about, language)
    lines = "\n".join(say("export.fact", language, label=label, value=cut(value, 14, 10, 3)) for label, value in told)
    top = 1.4
    for text, size in ((how, 16), (lines, 14)):
        height = height_of(text, size, WIDE)
        add_text(page, text, top, height, size)
        top += height + 0.2
    names = [one_line(name) for name in about.reports]
    rest = say("export.report_rest", language, count=len(names)) if len(names) > _REPORTS_SHOWN else ""
    _columns(page, [*names[:_REPORTS_SHOWN], *([rest] if rest else [])], top, 11, LIGHT.muted, 4)
    count = say("export.report_count", language, count=len(names))
    heading = say("export.fact", language, label=say("export.reports", language), value=count)
    write(page.notes_slide.notes_text_frame, "\n".join([heading, *names]))


def _joined(sentences: Sequence[str], language: str) -> str:
    return (" " if language == "en" else "").join(sentences)


def _columns(page: Any, lines: Sequence[str], top: float, size: float, colour: str, columns: int) -> None:
    """Short lines in columns beside each other."""
    per = max(1, -(-len(lines) // columns))
    width = WIDE / columns
    for number in range(0, len(lines), per):
        text = "\n".join(cut(line, size, width - 0.2, 1) for line in lines[number : number + per])
        add_text(page, text, top, _BOTTOM - top, size, colour, LEFT + number // per * width, width - 0.2)


class _Pages:
    """The pages of one slide: its chart, on as many pages as it needs, tables and lists that belong to it."""

    def __init__(
        self, presentation: Any, slide: Exported, tables: Tables, catalogue: Catalogue, foot: str, language: str
    ) -> None:
        self.presentation, self.slide, self.tables = presentation, slide, tables
        self.catalogue, self.foot, self.language = catalogue, foot, language
        self.native: Native = native_of(slide, language)
        drawn = comparison_of(slide.spec, tables, catalogue) if slide.spec.per and slide.cells else tables
        self._told = {
            (cell.body, cell.period): told_values(cell, drawn.by_report, language)
            for cell in slide.cells
            if cell.conflict
        }

    def add(self) -> None:
        """Add the pages to the presentation."""
        if not self.slide.cells:
            words = self.slide.lost or say("export.empty", self.language)
            page, top, _ = self._page(self.slide.title, ())
            add_text(page, words, top + 0.3, 1.5, 20, LIGHT.muted)
        elif self.native.shape == "bars":
            self._bars()
        elif self.native.shape == "lines":
            self._lines()
        else:
            self._tables(self.slide.title)
        if len(self.slide.missing) > _MOST_NAMED:
            self._missing()

    def _page(self, title: str, cells: Sequence[Any]) -> tuple[Any, float, float]:
        """A page for these cells with title, definition, remark, notes and foot; and the top and bottom of what is
        left of it, in inches."""
        page = add_slide(self.presentation, CHART, self.foot)
        frames = {shape.placeholder_format.idx: shape for shape in page.placeholders}
        size = 28 if lines_of(title, 28, WIDE) == 1 else 20
        write(frames[TITLE].text_frame, cut(title, size, WIDE, 1 if size == 28 else 2), size)
        definition = one_line(self.slide.chart.definition) if self.slide.chart else ""
        size = 14 if lines_of(definition, 14, WIDE) <= 2 else 12
        top = self._words(frames[DEFINITION], definition, 1.2, size, 3)
        size = 20 if lines_of(self.slide.remark, 20, WIDE) <= 2 else 16
        top = self._words(frames[REMARK], self.slide.remark, top + 0.1, size, 4)
        below = self._below(cells)
        height = height_of(below, 12, WIDE) if below else 0
        if below:
            add_text(page, below, _BOTTOM - height, height, 12, LIGHT.muted)
        write(page.notes_slide.notes_text_frame, self._notes(title))
        return page, top + 0.12, _BOTTOM - height - 0.12

    def _words(self, shape: Any, text: str, top: float, size: float, lines: int) -> float:
        """Put the text into the placeholder at `top`, or take the placeholder away; where it ends comes back."""
        if not text:
            shape._element.getparent().remove(shape._element)
            return top
        shown = cut(text, size, WIDE, lines)
        height = height_of(shown, size, WIDE)
        left, width = shape.left, shape.width
        shape.left, shape.top, shape.width, shape.height = left, round(top * 914400), width, round(height * 914400)
        write(shape.text_frame, shown, size)
        return top + height

    def _below(self, cells: Sequence[Any]) -> str:
        """What stands under the chart or table of these cells: who reports nothing, the median, what marks mean."""
        language, missing = self.language, self.slide.missing
        lines = []
        if len(missing) > _MOST_NAMED:
            lines.append(say("export.missing_count", language, count=len(missing)))
        elif self.native.shape == "lines":
            lines += filter(None, [missing_line(missing, language)])  # gaps of years are seen as gaps
        elif words := missing_words(self.slide, self.catalogue, language):
            lines.append(words)
        lines += self._about_lines() if self.native.shape == "lines" else []
        if self.native.shape == "bars" and len(self.slide.cells) >= _FEWEST_FOR_MEDIAN:
            every = self.slide.cells
            middle = people_value(median(cell.value for cell in every), every[0].unit, False, language)
            lines.append(say("export.median", language, count=len(every), value=middle))
        comma = say("list.comma", language)
        if assumed := [cell for cell in cells if cell.assumed]:
            figures = comma.join([*(self._where(cell) for cell in assumed[:6]), *(["…"] if len(assumed) > 6 else [])])
            key = "export.assumed_mark" if self.native.shape == "bars" else "export.assumed_list"
            lines.append(say(key, language, figures=figures))
        if disagree := [cell for cell in cells if cell.conflict]:
            told = [
                say("export.conflict", language, body=self._where(cell), values=self._told[cell.body, cell.period])
                for cell in disagree
            ]
            lines.append(say("export.conflict_mark", language, values=comma.join(told)))
        return cut("\n".join(lines), 12, WIDE, 4) if lines else ""

    def _about_lines(self) -> list[str]:
        rest = len(self.native.series) - self.native.coloured
        grey = [say("export.grey", self.language, count=rest)] if rest else []
        return [_joined([*grey, say("export.gaps", self.language)], self.language)]

    def _where(self, cell: Any) -> str:
        body = one_line(body_text(cell.body, self.language))
        return body if self.slide.spec.period else f"{body} {period_text(cell.period, self.language)}"

    def _notes(self, title: str) -> str:
        """Title and remark in full, then the sentence and file of each figure, then all who report nothing."""
        missing = missing_words(self.slide, self.catalogue, self.language, len(self.slide.gaps))
        heading = say("export.sources", self.language)
        sources = source_text(self.slide, self.catalogue, self.language)
        parts = [title, self.slide.remark, missing, f"{heading}\n\n{sources}" if sources else ""]
        return "\n\n".join(part for part in parts if part)

    def _numbered(self, title: str, page: int, pages: int) -> str:
        return title if pages == 1 else say("export.page", self.language, title=title, page=page, pages=pages)

    def _bars(self) -> None:
        """One column of bars where they fit, else two, else further pages of two."""
        count = len(self.native.names)
        room = _BOTTOM - 0.7 - (2.2 if self.slide.remark else 1.7)
        per_column = int(room / _ROW_OF_BARS)
        columns = 1 if count <= per_column else 2
        pages = -(-count // (per_column * columns))
        per_page = -(-count // pages)
        for number in range(pages):
            first, last = number * per_page, min((number + 1) * per_page, count)
            title = self._numbered(self.slide.title, number + 1, pages)
            page, top, bottom = self._page(title, self.native.series[0].cells[first:last])
            per = -(-(last - first) // columns)
            width = (WIDE - 0.4 * (columns - 1)) / columns
            size = 16 if columns == 1 and per <= 8 else 14 if per <= 11 else 12
            for column in range(columns):
                rows = slice(first + column * per, min(first + (column + 1) * per, last))
                shown = rows.stop - rows.start
                if shown > 0:
                    height = min(bottom - top, per * 0.8) * shown / per
                    place = (LEFT + column * (width + 0.4), top, width, height)
                    add_bars(page, self.native, rows, place, size, self.slide.spec.own, self.language)

    def _lines(self) -> None:
        """The lines, and a table of all figures where some lines are grey."""
        page, top, bottom = self._page(self.slide.title, self.slide.cells)
        add_lines(page, self.native, (LEFT, top, WIDE, bottom - top), 14, self.language)
        if self.native.coloured < len(self.native.series):
            self._tables(say("export.table_title", self.language, title=self.slide.title))

    def _tables(self, title: str) -> None:
        grid = grid_of(self.slide, self.tables, self.catalogue, self.language)
        room = _BOTTOM - 0.7 - (2.2 if self.slide.remark else 1.7)
        parts = grid.parts(int(room / ROW) - 1, 8)
        for number, part in enumerate(parts, start=1):
            page, top, _ = self._page(self._numbered(title, number, len(parts)), self.slide.cells)
            add_table(page, part, (LEFT, top, WIDE), 14)

    def _missing(self) -> None:
        """A page that names all bodies that report nothing."""
        page = add_slide(self.presentation, PLAIN, self.foot)
        title = say("export.missing_title", self.language, title=self.slide.title)
        write(page.shapes.title.text_frame, cut(title, 24, WIDE, 1), 24)
        names = [one_line(body_text(body, self.language)) for body in self.slide.missing]
        size = 16 if len(names) <= 45 else 12
        widest = max(text_width(name, size) for name in names) / 72 + 0.3
        _columns(page, names, 1.5, size, LIGHT.text, max(1, min(int(WIDE / widest), 4 if size == 16 else 6)))
