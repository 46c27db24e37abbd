"""Native charts on slides: bars and lines that PowerPoint draws, edits and takes its figures for from a workbook."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter
from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from present.deck_look import rgb, set_faces
from present.exported import value_words
from present.figure import text_width
from present.native import Native, Series, bar_colour, colour_of, conflict_or_assumed, number_format, unit_format
from present.plain_text import plain
from present.theme import LIGHT

_POINTS = 72
# Beside its colour each line has a marker, as in `present.trend_lines.SYMBOLS`. PowerPoint has no triangle on its tip
# and neither of the last shapes filled: from the fifth line on the first four come again, and the line is dashed.
_MARKERS = (
    XL_MARKER_STYLE.CIRCLE,
    XL_MARKER_STYLE.SQUARE,
    XL_MARKER_STYLE.DIAMOND,
    XL_MARKER_STYLE.TRIANGLE,
)
_DASHES = (MSO_LINE_DASH_STYLE.SOLID, MSO_LINE_DASH_STYLE.DASH)
_MOST_LABELLED = 2  # lines with their values beside them; of more the values would cover each other


def add_bars(
    slide: Any,
    native: Native,
    rows: slice,
    place: tuple[float, float, float, float],
    size: float,
    own: str,
    language: str,
) -> Any:
    """The bars of some rows of `native`, all parts of it in one scale; `place` is left, top, width, height in inches.

    Approximate values are hatched, those on which reports disagree are pale; each label is a number format, so that it
    follows the figure when someone edits it.
    """
    cells = native.series[0].cells[rows]
    names = [
        f"{name} {conflict_or_assumed(cell)}".strip() for name, cell in zip(native.names[rows], cells, strict=True)
    ]
    every = native.series[0].cells
    chart = _chart(slide, XL_CHART_TYPE.BAR_CLUSTERED, names, [Series(native.scale.unit, cells)], native, place, size)
    labels = max(text_width(value_words(cell, language), size) for cell in every) / _POINTS + 0.4
    longest = max(text_width(name, size) for name in native.names) / _POINTS + 0.45
    left = min(longest, place[2] * 0.4)
    room = place[2] - left
    _place_plot(chart, left / place[2], room / place[2])
    _hide_value_axis(chart, native, room / max(room - labels, 0.2 * room))
    bodies = chart.category_axis
    bodies.reverse_order = True
    _plain_axis(bodies)
    plot = chart.plots[0]
    plot.gap_width = 45
    _label(plot, size)
    series = plot.series[0]
    for number, cell in enumerate(cells):
        _paint(series.points[number].format, cell, own)
        code = number_format(cell, native.scale, language)
        _format_label(series.points[number].data_label, code, XL_LABEL_POSITION.OUTSIDE_END, size)
    _set_faces(chart)
    return chart


def add_lines(slide: Any, native: Native, place: tuple[float, float, float, float], size: float, language: str) -> Any:
    """A line per body over the years, broken where nothing is reported; approximate values have hollow markers."""
    chart = _chart(slide, XL_CHART_TYPE.LINE_MARKERS, native.names, native.series, native, place, size)
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.RIGHT
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(size)
    _drop_legend(chart, len(native.series) - native.coloured)
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale = native.scale.scaled(native.low), native.scale.scaled(native.high)
    if native.step:
        axis.major_unit = native.scale.scaled(native.step)
    axis.major_gridlines.format.line.color.rgb = rgb(LIGHT.grid)
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.font.size = Pt(size - 2)
    axis.tick_labels.number_format = unit_format([native.low, native.step or native.high], native.scale)
    axis.tick_labels.number_format_is_linked = False
    _plain_axis(chart.category_axis)
    labelled = len(native.series) <= _MOST_LABELLED
    if labelled:
        _label(chart.plots[0], size)
    for number, (line, series) in enumerate(zip(native.series, chart.plots[0].series, strict=True)):
        _draw_line(series, line, len(native.series) > 1)
        for point, cell in enumerate(line.cells if labelled else ()):
            if cell is not None:
                side = XL_LABEL_POSITION.BELOW if number else XL_LABEL_POSITION.ABOVE
                code = number_format(cell, native.scale, language)
                _format_label(series.points[point].data_label, code, side, size)
    _set_faces(chart)
    return chart


def _chart(
    slide: Any,
    kind: Any,
    names: Sequence[str],
    series: Sequence[Series],
    native: Native,
    place: tuple[float, float, float, float],
    size: float,
) -> Any:
    data = CategoryChartData()
    data.categories = list(names)
    values = [[None if cell is None else native.scale.scaled(cell.value) for cell in line.cells] for line in series]
    for line, told in zip(series, values, strict=True):
        data.add_series(line.name, told)
    chart = slide.shapes.add_chart(kind, *(Inches(inches) for inches in place), data).chart
    # python-pptx's own workbook would take a body's name that begins with `=` for a formula.
    chart.part.chart_workbook.update_from_xlsx_blob(_workbook(names, [line.name for line in series], values))
    chart.has_title = False
    chart.has_legend = False
    chart.font.size = Pt(size)
    chart.font.color.rgb = rgb(LIGHT.text)
    chart._chartSpace.chart.find(qn("c:dispBlanksAs")).set("val", "gap")
    return chart


def _workbook(names: Sequence[str], titles: Sequence[str], values: Sequence[Sequence[float | None]]) -> bytes:
    """The chart's own workbook, laid out as python-pptx refers to it: categories in A, a series per column from B."""
    to = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(to, options) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.set_column(0, 0, 28)
        for row, name in enumerate(names, start=1):
            sheet.write_string(row, 0, plain(name))
        for column, (title, told) in enumerate(zip(titles, values, strict=True), start=1):
            sheet.write_string(0, column, plain(title))
            for row, value in enumerate(told, start=1):
                if value is not None:
                    sheet.write_number(row, column, value)
    return to.getvalue()


def _paint(format: Any, cell: Any, own: str) -> None:
    fill, colour = format.fill, rgb(bar_colour(cell, own))
    if cell.conflict:
        format.line.color.rgb, format.line.width = colour, Pt(1.5)
    if cell.approx:
        fill.patterned()
        fill.pattern = MSO_PATTERN_TYPE.WIDE_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = colour, rgb(LIGHT.bar_soft)
    else:
        fill.solid()
        fill.fore_color.rgb = rgb(LIGHT.bar_soft) if cell.conflict else colour


def _draw_line(series: Any, line: Series, several: bool) -> None:
    """The looks of a line: colour, marker and dash by its place among the coloured ones, thin and grey without one."""
    place, colour = line.place, rgb(colour_of(line))
    series.smooth = False
    series.format.line.color.rgb = colour
    series.format.line.width = Pt(1 if place is None else 4 if line.own else 2.5)
    if place is not None and several and not line.own:
        series.format.line.dash_style = _DASHES[place // len(_MARKERS) % len(_DASHES)]
    style, size = (XL_MARKER_STYLE.CIRCLE, 4) if place is None else (_MARKERS[place % len(_MARKERS)], 9)
    _mark(series.marker, style, size, colour, colour)
    for number, cell in enumerate(line.cells):
        if cell is not None and cell.approx and place is not None:
            _mark(series.points[number].marker, style, size, colour, rgb(LIGHT.background))


def _mark(marker: Any, style: Any, size: int, edge: Any, ground: Any) -> None:
    marker.style, marker.size = style, size
    for fill, colour in ((marker.format.fill, ground), (marker.format.line.fill, edge)):
        fill.solid()
        fill.fore_color.rgb = colour


def _label(plot: Any, size: float) -> None:
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.show_value = True
    _set_words(labels, size)


def _format_label(label: Any, code: str, side: Any, size: float) -> None:
    """Give one value's label its number format; python-pptx knows formats of all labels together only."""
    label.position = side
    _set_words(label, size)
    element = label._get_or_add_dLbl()
    for tag, value in (("c:showVal", "1"), ("c:showSerName", "0"), ("c:showCatName", "0"), ("c:showLegendKey", "0")):
        element.find(qn(tag)).set("val", value)
    format = etree.Element(qn("c:numFmt"), formatCode=code, sourceLinked="0")
    element.find(qn("c:idx")).addnext(format)


def _set_words(labels: Any, size: float) -> None:
    """The type of labels, each on one line."""
    labels.font.size = Pt(size)
    labels.font.color.rgb = rgb(LIGHT.text)
    element = labels._dLbl if hasattr(labels, "_dLbl") else labels._element
    for body in element.iter(qn("a:bodyPr")):
        body.set("wrap", "none")


def _plain_axis(axis: Any) -> None:
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = rgb(LIGHT.faint)
    axis.has_major_gridlines = False


def _hide_value_axis(chart: Any, native: Native, factor: float) -> None:
    """No axis of values, as each bar says its own; it is long enough for the words beside the longest bar."""
    axis = chart.value_axis
    axis.minimum_scale = native.scale.scaled(native.low)
    axis.maximum_scale = native.scale.scaled(native.high) * factor
    axis.has_major_gridlines = False
    axis.visible = False


def _place_plot(chart: Any, left: float, width: float) -> None:
    """Set where the bars begin, in shares of the chart, so that charts beside each other agree."""
    area = chart._chartSpace.chart.plotArea
    old = area.find(qn("c:layout"))
    if old is not None:
        area.remove(old)
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    etree.SubElement(manual, qn("c:layoutTarget"), val="inner")
    for tag, value in (("xMode", "edge"), ("yMode", "edge"), ("x", left), ("y", 0.0), ("w", width), ("h", 1.0)):
        etree.SubElement(manual, qn(f"c:{tag}"), val=value if isinstance(value, str) else f"{value:.4f}")
    area.insert(0, layout)


def _drop_legend(chart: Any, grey: int) -> None:
    """Leave the grey lines, which come first, out of the legend."""
    legend = chart.legend._element
    before = legend.find(qn("c:legendPos"))
    for number in reversed(range(grey)):
        entry = etree.Element(qn("c:legendEntry"))
        etree.SubElement(entry, qn("c:idx"), val=str(number))
        etree.SubElement(entry, qn("c:delete"), val="1")
        before.addnext(entry)


def _set_faces(chart: Any) -> None:
    """Name the Chinese face wherever the chart sets type."""
    for properties in chart._chartSpace.iter(qn("a:defRPr")):
        set_faces(properties)
