"""Native charts on a sheet, drawn from its own cells."""

from __future__ import annotations

from typing import Any

from present.native import Native, Series, bar_colour, colour_of, unit_format
from present.theme import LIGHT

_FONT = {"name": "Microsoft YaHei", "size": 10, "color": LIGHT.text}
# The first of `present.trend_lines.SYMBOLS`, as in `present.deck_charts`: Excel has the same shapes as PowerPoint.
_MARKERS = ("circle", "square", "diamond", "triangle")
_DASHES = ("solid", "dash")
_BAR = 24  # pixels that a bar takes


def add_chart(
    book: Any, sheet: Any, native: Native, first: tuple[int, int], place: tuple[int, int], own: str, alt: str
) -> None:
    """Add the chart of the table whose first name stands in the cell `first`; its corner is at `place`, `alt` names it.

    Titles and names are references to cells: as text they would be read as formulas where they begin with `=`.
    """
    bars = native.shape == "bars"
    chart = book.add_chart({"type": "bar"} if bars else {"type": "line"})
    top, left = first
    last = top + len(native.names) - 1
    name = sheet.get_name()
    for number, line in enumerate(native.series):
        column = left + 1 + number
        series = {
            "name": [name, top - 1, column],
            "categories": [name, top, left, last, left],
            "values": [name, top, column, last, column],
        }
        chart.add_series(series | (_bar(line, native, own) if bars else _line(line)))
    chart.set_title({"name": [name, 0, 0], "name_font": {**_FONT, "size": 14}, "overlay": False})
    chart.show_blanks_as("gap")
    axis = {"num_font": _FONT, "line": {"color": LIGHT.faint}, "major_tick_mark": "none"}
    span = {"min": native.scale.scaled(native.low), "max": native.scale.scaled(native.high)}
    if bars:
        chart.set_legend({"none": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, **span, "max": span["max"] * 1.15})
        chart.set_y_axis({**axis, "reverse": True})
        chart.set_size({"width": 860, "height": max(260, 80 + _BAR * len(native.names))})
    else:
        grey = list(range(len(native.series) - native.coloured))
        chart.set_legend({"position": "right", "font": _FONT, "delete_series": grey})
        step = {"major_unit": native.scale.scaled(native.step)} if native.step else {}
        code = unit_format([native.low, native.step or native.high], native.scale)
        grid = {"visible": True, "line": {"color": LIGHT.grid}}
        chart.set_y_axis({**axis, **span, **step, "num_format": code, "major_gridlines": grid, "line": {"none": True}})
        chart.set_x_axis(axis)
        chart.set_size({"width": 1000, "height": 460})
    sheet.insert_chart(*place, chart, {"object_position": 2, "description": alt})


def _bar(line: Series, native: Native, own: str) -> dict[str, Any]:
    """The looks of the bars: hatched where approximate, pale where reports disagree, each with its value."""
    code = unit_format([cell.value for cell in line.cells], native.scale)
    return {
        "fill": {"color": LIGHT.bar},
        "gap": 45,
        "points": [_paint(cell, own) for cell in line.cells],
        "data_labels": {"value": True, "font": _FONT, "num_format": code},
    }


def _paint(cell: Any, own: str) -> dict[str, Any]:
    colour = bar_colour(cell, own)
    if cell.approx:
        return {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": colour, "bg_color": LIGHT.bar_soft}}
    if cell.conflict:
        return {"fill": {"color": LIGHT.bar_soft}, "border": {"color": colour, "width": 1.5}}
    return {"fill": {"color": colour}}


def _line(line: Series) -> dict[str, Any]:
    place, colour = line.place, colour_of(line)
    if place is None:
        return {"line": {"color": colour, "width": 1}, "marker": {"type": "none"}}
    marker = {
        "type": _MARKERS[place % len(_MARKERS)],
        "size": 8,
        "fill": {"color": colour},
        "border": {"color": colour},
    }
    dash = "solid" if line.own else _DASHES[place // len(_MARKERS) % len(_DASHES)]
    return {"line": {"color": colour, "width": 4 if line.own else 2.25, "dash_type": dash}, "marker": marker}
