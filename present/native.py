"""A slide as a chart that PowerPoint and Excel draw themselves: categories, series, a scale that people read."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from present.exported import Exported
from present.plain_text import one_line
from present.rows import OWN_MARK
from present.strings import say
from present.theme import LIGHT
from present.trend import MOST_COLOURED
from present.values import body_text, is_year, unit_words

# How each kind of chart is drawn natively; a kind that is not here becomes a table of its figures.
SHAPES = {"bars": "bars", "dots": "bars", "trend": "lines"}
_MOST_DECIMALS = 4  # of 万元: one 元


@dataclass(frozen=True, slots=True)
class Scale:
    """What the figures are divided by, and the words before and after each: 1164000元 is 116.4 with `万元`."""

    factor: float
    before: str
    after: str
    unit: str

    def scaled(self, value: float) -> float:
        """The value in the scale, without the dust of division.

        >>> Scale(10000, "", "万元", "万元").scaled(1164000)
        116.4
        """
        return round(value / self.factor, 6)


@dataclass(frozen=True, slots=True)
class Series:
    """A row of cells, one per category of the chart, None where nothing is reported; `own` is the reader's own body.

    `place` is the line's number among the coloured ones on the screen, which gives it its colour and marker; None for a
    grey one, and for bars.
    """

    name: str
    cells: tuple[Any, ...]
    own: bool = False
    place: int | None = None

    @property
    def last(self) -> float:
        """The latest value, by which lines are ordered."""
        return next((float(cell.value) for cell in reversed(self.cells) if cell is not None), float("-inf"))


@dataclass(frozen=True, slots=True)
class Native:
    """`shape` is `bars` (bodies down, one series), `lines` (years along, a series per body) or `table`.

    `names` are the categories as words, `low`, `high` and `step` the axis in the cells' unit (step 0: automatic).
    The last `coloured` series have colours of their own; the grey ones before them are drawn first, behind them.
    """

    shape: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    scale: Scale
    low: float
    high: float
    step: float
    coloured: int


def native_of(slide: Exported, language: str) -> Native:
    """The slide's figures, arranged as they are drawn. A slide without figures is a table without rows."""
    cells = list(slide.cells)
    scale = scale_of([cell.value for cell in cells], cells[0].unit if cells else "", language)
    shape = SHAPES.get(slide.spec.kind, "table")
    if len({cell.unit for cell in cells}) != 1:
        shape = "table"
    if shape == "bars":
        return _bars(slide, cells, scale, language)
    if shape == "lines" and all(is_year(cell.period) for cell in cells):
        return _lines(slide, cells, scale, language)
    return Native("table", (), (), scale, 0, 0, 0, 0)


def _bars(slide: Exported, cells: list[Any], scale: Scale, language: str) -> Native:
    high = max([100.0 if cells[0].unit == "%" else 0.0, *(cell.value for cell in cells)]) or 1.0
    low = min([0.0, *(cell.value for cell in cells)])
    names = tuple(_name(cell.body, slide, language) for cell in cells)
    return Native("bars", names, (Series("", tuple(cells)),), scale, low, high, 0, 0)


def _lines(slide: Exported, cells: list[Any], scale: Scale, language: str) -> Native:
    told = {(cell.body, int(cell.period)): cell for cell in cells}
    years = range(min(year for _, year in told), max(year for _, year in told) + 1)
    bodies = [body for body in slide.spec.bodies if body in {cell.body for cell in cells}]
    own = slide.spec.own if slide.spec.own in bodies else ""
    # As on the screen: of more bodies than there are colours the own one has its colour, else the first.
    coloured = bodies if len(bodies) <= MOST_COLOURED else [own] if own else bodies[:MOST_COLOURED]
    places = {body: place for place, body in enumerate(coloured)}
    lines = {
        body: Series(
            _name(body, slide, language),
            tuple(told.get((body, year)) for year in years),
            body == own != "",
            places.get(body),
        )
        for body in bodies
    }
    grey = [lines[body] for body in bodies if body not in coloured]
    series = grey + sorted((lines[body] for body in coloured), key=lambda line: -line.last)
    low, high, step = _axis(slide, cells)
    names = tuple(str(year) for year in years)
    return Native("lines", names, tuple(series), scale, low, high, step, len(coloured))


def _axis(slide: Exported, cells: list[Any]) -> tuple[float, float, float]:
    """Where the axis on the screen begins, ends and has its ticks."""
    ticks = list(slide.chart.figure.layout.yaxis.tickvals or ()) if slide.chart else []
    if len(ticks) > 1 and all(isinstance(tick, (int, float)) for tick in ticks):
        return float(ticks[0]), float(ticks[-1]), float(ticks[1] - ticks[0])
    return min([0.0, *(cell.value for cell in cells)]), max(cell.value for cell in cells), 0


def _name(body: str, slide: Exported, language: str) -> str:
    """The body's name, the reader's own one with the mark that it has on the screen."""
    mark = OWN_MARK if body and body == slide.spec.own else ""
    return mark + one_line(body_text(body, language))


def scale_of(values: Sequence[float], unit: str, language: str) -> Scale:
    """The scale in which people say such values: money in 万元 or 亿元 (CN¥m, CN¥bn), all else in its own unit.

    >>> scale_of([1164000, 97000], "元", "zh").unit, scale_of([13172000000], "元", "en").after
    ('万元', 'bn')
    >>> scale_of([97.5], "%", "zh").after, scale_of([12], "件", "en").after, scale_of([9700], "元", "zh").unit
    ('%', '', '元')
    """
    if unit == "元":
        return _money(values, language)
    if unit.startswith("元/") and language == "en":
        return Scale(1, "CN¥", "", one_line(unit_words(unit, language)))
    after = "%" if unit == "%" else one_line(unit_words(unit, language))
    spaced = f" {after}" if after and language == "en" and unit != "%" else after
    return Scale(1, "", spaced, after or say("export.unit_counted", language))


def _money(values: Sequence[float], language: str) -> Scale:
    sizes = [abs(value) for value in values if value] or [0.0]
    steps = {"zh": ((1e8, "亿"), (1e4, "万")), "en": ((1e9, "bn"), (1e6, "m"))}[language]
    # The smallest keeps a digit that is seen: 0.0001亿元 is read by nobody.
    factor, word = next(((f, w) for f, w in steps if max(sizes) >= f and min(sizes) >= f / 100), (1.0, ""))
    if language == "zh":
        return Scale(factor, "", f"{word}元", f"{word}元")
    return Scale(factor, "CN¥", word, f"CN¥{word}")


def number_format(cell: Any, scale: Scale, language: str) -> str:
    """The format code that shows the cell's scaled value with its unit and `约`, with the decimals that it has.

    >>> from types import SimpleNamespace as Row
    >>> number_format(Row(value=1164000, approx=True), Scale(10000, "", "万元", "万元"), "zh")
    '"约"#,##0.0"万元"'
    """
    before, after = scale.before, scale.after
    if cell.approx:
        left, right = say("value.approx", language, value="\0").split("\0")
        before, after = left + before, after + right
    return f"{_literal(before)}{plain_format(cell.value, scale)}{_literal(after)}"


def plain_format(value: float, scale: Scale) -> str:
    """The format code of a scaled value, with the decimals that it has.

    >>> plain_format(1164000, Scale(10000, "", "万元", "万元")), plain_format(12, Scale(1, "", "件", "件"))
    ('#,##0.0', '#,##0')
    """
    most = _MOST_DECIMALS if scale.factor > 1 else 2
    if "/" in scale.unit and value and abs(value) < 1:
        most = 2 - math.floor(math.log10(abs(value)))  # a ratio far below 1 still shows three digits
    decimals = f"{scale.scaled(value):.{most}f}".partition(".")[2].rstrip("0")
    return "#,##0" + ("." + "0" * len(decimals) if decimals else "")


def unit_format(values: Sequence[float], scale: Scale) -> str:
    """One format code for several values: with the decimals of the longest, and the unit.

    >>> unit_format([1164000, 970000], Scale(10000, "", "万元", "万元"))
    '#,##0.0"万元"'
    """
    code = max((plain_format(value, scale) for value in values), key=len)
    return f"{_literal(scale.before)}{code}{_literal(scale.after)}"


def _literal(words: str) -> str:
    """Words inside a format code: quoted, without quotes of their own."""
    words = re.sub(r'["\\]', "", words)
    return f'"{words}"' if words else ""


def colour_of(line: Series) -> str:
    """The colour of a line, `#rrggbb`; grey for those without a place among the coloured."""
    if line.own:
        return LIGHT.own
    return LIGHT.faint if line.place is None else LIGHT.series[line.place]


def bar_colour(cell: Any, own: str) -> str:
    """The colour of a bar, `#rrggbb`: the reader's own body stands out from the others, as on the screen."""
    if not own:
        return LIGHT.bar
    return LIGHT.own if cell.body == own else LIGHT.peer


def conflict_or_assumed(cell: Any) -> str:
    """The marks set behind a body's name: `*` where reports disagree, `†` where body or period is inferred."""
    return ("*" if cell.conflict else "") + ("†" if cell.assumed else "")
