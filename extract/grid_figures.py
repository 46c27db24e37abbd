"""The figures of tables: heading, number and unit are read as one phrase, 捐款(万元) | 86.5 as 捐款86.5万元."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.grid_cells import GridCell
from extract.grid_times import GridTime, year_named, years_together
from extract.grids import Grid
from extract.matching import Engine
from extract.model import Indicator, Pattern
from extract.numerals import figure_of
from extract.speech import Speech

_PLACE = re.compile(
    r"""^(?:
        [\u4e00-\u9fff]{1,12}[省市县区州旗盟](?:政协)?
      | (?:政协)?[\u4e00-\u9fff]{2,14}(?:政协|委员会)
      | [\u4e00-\u9fff]{0,12}[省市县区州旗盟]?(?:政协)?(?:本级|[(（]本级[)）])   # 云川市政协（本级）, 市本级, 本级
      | [省市县区州旗盟]政协
    )$""",
    re.VERBOSE,
)
_TOTAL = re.compile(r"^(?:合计|总计|小计|共计|平均|总数)")
# Headings that say nothing of what is counted.
_NEUTRAL = re.compile(
    r"^(?:数量|数值|数据|结果|单位名称|单位|名称|项目|指标|类别|内容|序号|年度|年份|备注|统计数|.{0,4}完成(?:值|数量?|场?次数?|情况)?|实际(?:完成|数|值)?|[一二三]级指标"
    r"|(?:产出|效益|满意度|数量|质量)指标)?$"
)
# Columns that hold no results of the period.
_NO_RESULT = re.compile(r"指标值|目标|计划|预[计期]|任务|得分|分值|权重|占比|同比|上年|备注|排名|字数|印数")
# 任务 | 目标值 | 完成值: what stands under 任务 was done where a column says so
_TASK = re.compile(r"^(?:重点|工作|目标)?任务(?:名称|内容|事项)?$")
_DONE = re.compile(r"完成|实际")
_OTHERS = re.compile(r"^其他")
# 其中：立案 under 收到提案 counts another thing; 其中：集体提案 is a part of it
_PART = re.compile(r"^其中[:：]?")
_UNIT_HEADING = re.compile(r"^(?:计量)?单位$")
_UNIT = re.compile(r"^(?P<words>.*?)[(（](?:单位[:：])?(?P<unit>[\u4e00-\u9fff%]{1,4})[)）]$")
_ROUNDING = 0.051
# 饲草料折款 beside 捐款: goods given, valued in money
_IN_KIND = re.compile(r"折(?:款|价|合|币|资|算|人民币)|物资|物品|实物|价值|作价|估价")
# 现金捐助: money that is given, beside which 物资作价 are goods that are; not 捐赠款物, which holds them
_GIVEN = re.compile(r"[捐募赠]|善款|助学金|救助金|慰问")
# 现金 beside 物资折价 in a table of relief: money that is given, too
_MONEY = re.compile(r"^(?:捐?现金|钱款|资金|款项|善款)(?:[(（]|$)")
_RELIEF = re.compile(r"捐|募|善款|支援|驰援|援助|救灾|抗[洪疫旱震]|防疫|慰问|献爱心|送温暖|帮困|助学")
_HOLDS_GOODS = re.compile(r"[款钱]捐?物|合计|总[额值计]|其中")
_CAPTION = re.compile(r"[\d。！？!?，,；;：:]+")
_CAPTION_UNIT = re.compile(r"(?<!填报)(?<!填表)(?<!制表)单位[:：]\s?(?P<unit>[\u4e00-\u9fff%]{1,3})(?![\u4e00-\u9fff])")


@dataclass(frozen=True, slots=True)
class GridFigure:
    """A figure of a table. `place` and `time` say whose and of when it is, where a cell does."""

    indicator: Indicator
    pattern: Pattern
    cell: GridCell
    value: float
    approx: bool
    place: GridCell | None
    time: GridTime | None


@dataclass(frozen=True, slots=True)
class _Labels:
    """What the headings of a cell's row and column say, by kind."""

    places: tuple[GridCell, ...]
    times: tuple[GridTime, ...]
    things: tuple[GridCell, ...]
    total: bool


def grid_figures(grid: Grid, above: str, engine: Engine, owner: list[tuple[Indicator, Pattern]]) -> list[GridFigure]:
    """The figures of a table; `above` is the text above it, which may give the unit of all and what is spoken of.

    A cell counts where exactly one of its headings says what is counted. A total over several bodies does not; one
    over the parts of a single body does, and its parts do not, as their row and column both say what is counted.
    """
    unit_of_all = _CAPTION_UNIT.search(above)
    unit = unit_of_all["unit"] if unit_of_all else ""
    lines = (above.rpartition("\n")[2], above.partition("\n")[0])
    captions = (_CAPTION.sub("", line)[-30:] for line in lines)
    speech = Speech(engine, owner, above, tuple(caption + "：" for caption in captions if caption))
    heading = grid.rows[0]
    labelled, units = _label_columns(grid), _unit_column(grid)
    is_done = any(_DONE.search(cell.text) for cell in heading)
    heads_results = [not _NO_RESULT.search(h.text) or (is_done and bool(_TASK.match(h.text))) for h in heading]
    years = [time for cell in heading if (time := year_named(cell))]
    of_bodies = any(_PLACE.match(row[0].text) for row in grid.rows[1:])
    is_relief = bool(_RELIEF.search(above)) and _tells_money_and_goods(grid, unit)
    found: list[GridFigure] = []
    whole: set[str] = set()  # what the last row counts that is no part of one before
    for label_above, row in zip((r[0].text for r in grid.rows), grid.rows[1:], strict=False):
        part = _PART.match(row[0].text)
        counted: set[str] = set()
        summed = _summed(row, heading, len(labelled), unit, speech)
        for column, cell in enumerate(row[1:], 1):
            before = [row[c] for c in labelled if c < column and heads_results[c]]
            labels = _labels([*before, heading[column]], years)
            if len(labelled) <= column < summed:
                continue
            if column == summed and not labels.things:
                labels = replace(labels, things=heading[len(labelled) : summed][:1], total=_labels(before, years).total)
            if not cell.is_figure or column == units or len(labels.things) != 1 or (labels.total and of_bodies):
                continue
            if _NO_RESULT.search(heading[column].text) or _OTHERS.match(row[0].text):
                continue
            words, own_unit = _thing(_PART.sub("", labels.things[0].text), row[units].text if units else unit)
            phrase = cell.text if re.search(r"[^\d.,，]$", cell.text) else cell.text + own_unit
            if own_unit.endswith("元") and not _GIVEN.search(words):
                in_kind = bool(_IN_KIND.search(words))
                if in_kind and not (_beside_money_given(grid, unit) or is_relief):
                    continue
                words = "捐" * (in_kind or (is_relief and bool(_MONEY.match(words)))) + words
            figure = figure_of(phrase)
            place, time = next(iter(labels.places), None), next(iter(labels.times), None)
            if figure is not None:
                told = replace(speech, above=f"{above}\n{label_above}")  # 市级以上采用 below 社情民意信息
                matching = (replace(speech, above="", leads=()) if part else told).matching(words, phrase)
                counted.update(indicator.id for indicator, _ in matching)
                found += [
                    GridFigure(indicator, pattern, cell, figure.value, figure.approx, place, time)
                    for indicator, pattern in matching
                    if not part or indicator.id not in whole
                ]
        whole = whole if part else counted
    return found


def _beside_money_given(grid: Grid, unit_of_all: str) -> bool:
    """Whether a column or row counts money that is given, and none that and goods together: 现金捐助(万元)."""
    labels = [cell.text for cell in (*grid.rows[0], *(row[0] for row in grid.rows[1:])) if _GIVEN.search(cell.text)]
    units = {_thing(label, unit_of_all)[1] for label in labels if not _HOLDS_GOODS.search(label)}
    return any(unit.endswith("元") for unit in units) and not any(_HOLDS_GOODS.search(label) for label in labels)


def _tells_money_and_goods(grid: Grid, unit_of_all: str) -> bool:
    """Whether a column counts money and another one goods valued in money: 现金(万元) | 物资折价(万元)."""
    told = [words for cell in grid.rows[0] for words, unit in [_thing(cell.text, unit_of_all)] if unit.endswith("元")]
    return any(_MONEY.match(words) for words in told) and any(_IN_KIND.search(words) for words in told)


def _summed(row: Sequence[GridCell], heading: Sequence[GridCell], first: int, unit: str, speech: Speech) -> int:
    """The column that tells the sum of those from `first` on before it, where they count one thing; else 0."""
    for column in range(first + 2, len(heading)):
        if _adds_up(row, column, heading, first):
            parts = {_counted(part, unit, speech) for part in heading[first:column]}
            return column if len(parts) == 1 else 0
    return 0


def _counted(heading: GridCell, unit: str, speech: Speech) -> tuple[str, ...]:
    """The unit and the ids of the indicators that the figures under a heading are of."""
    words, unit = _thing(heading.text, unit)
    in_kind = "捐" if unit.endswith("元") and _IN_KIND.search(words) else ""
    return unit, *sorted(indicator.id for indicator, _ in speech.matching(in_kind + words, f"7{unit}"))


def _adds_up(row: Sequence[GridCell], column: int, heading: Sequence[GridCell], first: int) -> bool:
    """Whether a cell of a column such as 小计 is the sum of all from `first` on before it: 捐款 | 物资折价 | 小计."""
    parts = [figure_of(cell.text) for cell in row[first:column]]
    total = figure_of(row[column].text) if _TOTAL.match(heading[column].text) else None
    summed = sum(part.value for part in parts if part)
    return total is not None and len(parts) > 1 and all(parts) and abs(summed - total.value) <= _ROUNDING


def _unit_column(grid: Grid) -> int:
    """The column that holds nothing but units (项目 | 单位 | 2023年), or 0 where there is none."""
    for column, cell in enumerate(grid.rows[0]):
        below = [row[column] for row in grid.rows[1:] if not row[column].is_empty]
        if _UNIT_HEADING.match(cell.text) and below and all(cell.is_unit for cell in below):
            return column
    return 0


def _label_columns(grid: Grid) -> list[int]:
    """The columns at the left that hold words only."""
    columns = []
    for column in range(len(grid.rows[0])):
        if any(row[column].is_figure for row in grid.rows):
            break
        columns.append(column)
    return columns or [0]


def _labels(cells: list[GridCell], years: list[GridTime]) -> _Labels:
    """What headings say; `years` are those that stand as headings beside each other."""
    places = tuple(c for c in cells if _PLACE.match(c.text))
    times = {c: time for c in cells if (time := year_named(c) or years_together(c, years))}
    total = tuple(c for c in cells if _TOTAL.match(c.text))
    taken = (*places, *times, *total)
    things = (c for c in cells if c not in taken and not (_NEUTRAL.match(c.text) or c.is_empty or c.is_unit))
    return _Labels(places, tuple(times.values()), tuple(things), bool(total))


def _thing(heading: str, unit_of_all: str) -> tuple[str, str]:
    """捐款(万元) -> (捐款, 万元); a heading without a unit takes that of the whole table."""
    found = _UNIT.match(heading)
    if found:
        return found["words"], found["unit"]
    return heading, "%" if heading.endswith(("率", "度")) else unit_of_all
