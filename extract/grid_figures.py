"""The figures of tables: a cell's heading, number and unit are read as one phrase, 捐款(万元) | 86.5 as 捐款86.5万元."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates import YEAR, year_of
from extract.grids import Grid, GridCell
from extract.matching import Engine
from extract.model import Indicator, Pattern
from extract.numerals import figure_of

_PLACE = re.compile(r"^[\u4e00-\u9fff]{1,12}[省市县区州旗盟](?:政协)?$|^(?:政协)?[\u4e00-\u9fff]{2,14}(?:政协|委员会)$")
_YEAR = re.compile(rf"^(?P<year>{YEAR})年?(?:度)?$")
_TOTAL = re.compile(r"^(?:合计|总计|小计|共计|平均|总数)")
# Headings that say nothing of what is counted.
_NEUTRAL = re.compile(r"^(?:数量|数值|数据|结果|完成情况|完成数|单位名称|单位|名称|项目|指标|类别|内容|序号|年度|年份|备注|统计数)?$")
_UNIT = re.compile(r"^(?P<words>.*?)[(（](?:单位[:：])?(?P<unit>[\u4e00-\u9fff%]{1,4})[)）]$")
_CAPTION_UNIT = re.compile(r"单位[:：](?P<unit>[\u4e00-\u9fff%]{1,3})")


@dataclass(frozen=True, slots=True)
class GridFigure:
    """A figure of a table. `place` and `year` are the cells that say whose and of when it is, where any does."""

    indicator: Indicator
    pattern: Pattern
    cell: GridCell
    value: float
    approx: bool
    place: GridCell | None
    year: GridCell | None


@dataclass(frozen=True, slots=True)
class _Labels:
    """What the headings of a cell's row and column say, by kind."""

    places: tuple[GridCell, ...]
    years: tuple[GridCell, ...]
    things: tuple[GridCell, ...]
    total: bool


def grid_figures(
    grid: Grid, above: str, engine: Engine, owner: list[tuple[Indicator, Pattern]]
) -> Iterator[GridFigure]:
    """The figures of a table; `above` is the line above it, which may give the unit of all.

    A cell counts where exactly one of its headings says what is counted, and totals over several bodies do not.
    """
    unit_of_all = _CAPTION_UNIT.search(above)
    named = {i.name_zh: i for i, _ in owner}
    for row in grid.rows[1:]:
        for column, cell in enumerate(row[1:], 1):
            if not cell.is_figure:
                continue
            labels = _labels([row[0], grid.rows[0][column]])
            if labels.total or len(labels.things) != 1:
                continue
            words, unit = _thing(labels.things[0].text, unit_of_all["unit"] if unit_of_all else "")
            phrase = cell.text if re.search(r"[^\d.,，]$", cell.text) else cell.text + unit
            place, year = next(iter(labels.places), None), next(iter(labels.years), None)
            for indicator, pattern in _matching(words, phrase, engine, owner, named):
                figure = figure_of(phrase)
                if figure is not None:
                    yield GridFigure(indicator, pattern, cell, figure.value, figure.approx, place, year)


def _labels(cells: list[GridCell]) -> _Labels:
    places = tuple(c for c in cells if _PLACE.match(c.text))
    years = tuple(c for c in cells if _YEAR.match(c.text))
    total = any(_TOTAL.match(c.text) for c in cells)
    rest = (c for c in cells if c not in places and c not in years and not _NEUTRAL.match(c.text))
    return _Labels(places, years, tuple(rest), total)


def _thing(heading: str, unit_of_all: str) -> tuple[str, str]:
    """捐款(万元) -> (捐款, 万元); a heading without a unit takes that of the whole table."""
    found = _UNIT.match(heading)
    if found:
        return found["words"], found["unit"]
    return heading, "%" if heading.endswith(("率", "度")) else unit_of_all


def _matching(
    words: str, phrase: str, engine: Engine, owner: list[tuple[Indicator, Pattern]], named: dict[str, Indicator]
) -> Iterator[tuple[Indicator, Pattern]]:
    """The indicators that a heading and its number speak of: by the catalogue's name, else by its patterns."""
    if words in named:
        indicator = named[words]
        yield indicator, indicator.patterns[0]
        return
    sentence = words + phrase
    seen = set()
    for hit in engine.hits(sentence):
        indicator, pattern = owner[hit.pattern]
        if hit.figure_start >= len(words) and indicator.id not in seen:
            seen.add(indicator.id)
            yield indicator, pattern


def year_in(cell: GridCell) -> int:
    """The year that a heading of a table names.

    >>> year_in(GridCell(0, 5, "2023年"))
    2023
    """
    found = _YEAR.match(cell.text)
    assert found is not None
    return year_of(found["year"])
