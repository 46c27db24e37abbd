"""Native tables on slides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Inches

from present.deck_look import rgb
from present.deck_text import write
from present.figure import text_width
from present.grid import NOT_REPORTED, Grid
from present.theme import LIGHT

ROW = 0.36  # inches
_POINTS = 72


def add_table(
    slide: Any,
    grid: Grid,
    place: tuple[float, float, float],
    size: float,
) -> None:
    """A table at left, top, width in inches; figures stand at the right of their columns."""
    left, top, width = place
    head, rows = grid.head, grid.rows
    height = Inches(ROW * (len(rows) + 1))
    frame = slide.shapes.add_table(len(rows) + 1, len(head), Inches(left), Inches(top), Inches(width), height)
    table = frame.table
    table.horz_banding = False
    for column, inches in zip(table.columns, _widths(head, rows, width, size), strict=True):
        column.width = Inches(inches)
    for number, row in enumerate((head, *rows)):
        table.rows[number].height = Inches(ROW)
        for place_in_row, text in enumerate(row):
            cell = table.cell(number, place_in_row)
            cell.fill.solid()
            cell.fill.fore_color.rgb = rgb(LIGHT.panel if number == 0 else LIGHT.background)
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.margin_top = cell.margin_bottom = Inches(0.02)
            write(cell.text_frame, text, size, LIGHT.text if text != NOT_REPORTED else LIGHT.muted, bold=number == 0)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.alignment = PP_ALIGN.LEFT if place_in_row < grid.words else PP_ALIGN.RIGHT


def _widths(head: Sequence[str], rows: Sequence[Sequence[str]], width: float, size: float) -> list[float]:
    """Columns as wide as their longest words ask for, filling the width together."""
    asked = [max(text_width(row[n], size) for row in (head, *rows)) / _POINTS + 0.3 for n in range(len(head))]
    return [width * share / sum(asked) for share in asked]
