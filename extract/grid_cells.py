"""The cells of tables, and what kind of thing one holds: a figure, a unit, nothing, words."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIGURE = re.compile(
    r"""^(?!〇)[约近超]?   # 〇〇 is left open
    (?:[\d一二三四五六七八九十百千万〇]+|\d{1,3}(?:[,，]\d{3})+)(?:\.\d+)?
    (?:[余多][万亿]?|[万亿][余多])?   # 30余, 1.48万余
    (?:[%万亿元件条次个名人篇期起项部户场份位间家册辑]|人次|场次)*$""",
    re.VERBOSE,
)
_NOTHING = re.compile(r"^[-—/\\–]*$")
_UNIT = re.compile(r"^(?:[件条次个名人篇期起项部户场份位间家册辑届批]|人次|场次|[万亿]?元|万人次|%)$")
_NUMBERING = re.compile(r"^(?:序号|编号|名次|排名)$")


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a table: its bounds in the cleaned text and its words."""

    start: int
    end: int
    text: str

    @property
    def is_figure(self) -> bool:
        """Whether the cell holds a number, with or without its unit."""
        return bool(_FIGURE.match(self.text))

    @property
    def is_empty(self) -> bool:
        """Whether the cell holds nothing, or a dash that means nothing."""
        return bool(_NOTHING.match(self.text))

    @property
    def is_unit(self) -> bool:
        """Whether the cell holds nothing but a unit: 件, 万元, %."""
        return bool(_UNIT.match(self.text))

    @property
    def numbers_rows(self) -> bool:
        """Whether the cell heads a column that only numbers the rows: 序号."""
        return bool(_NUMBERING.match(self.text))
