"""How much of the gold cells is found: a table in Markdown, of each set and of each trait of its passages.

python tests/extract/gold_score.py

A cell counts as right where report, body, period, indicator and value agree. A wrong value is both missed and not
stated. Optional cells are neither asked for nor held against a run.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

import yaml

from extract.gazetteer import short_autonomous
from extract.model import Reading
from extract.pipeline import read_folder
from tests.extract.told import ROOT, catalogue, cell_table, reading

GOLD = ROOT / "tests" / "gold"
SETS = ("seeds", "many-years", "dev", "fresh", "blind", "blind_again", "blind_last", "blind_five", "blind_six",
        "blind_seven", "blind_eight", "blind_nine", "blind_ten", "blind_long", "blind_long_again", "blind_long_third",
        "blind_long_last", "siblings", "siblings_again", "siblings_third", "siblings_fourth", "siblings_fifth",
        "siblings_sixth", "siblings_seventh", "siblings_eighth", "siblings_ninth", "siblings_tenth",
        "siblings_eleventh", "siblings_twelfth", "siblings_thirteenth", "siblings_fourteenth", "siblings_fifteenth")
# who_when, whose figures are all worded plainly, is held by a test and not told beside the others.
SEVERAL = 3  # fewer passages say little about a trait
COMMON = 25  # passages of all sets: traits that so many bear are told in the READMEs
# 县政协 alone names no committee: it never stands for a longer name that ends so.
GENERIC = {"", "政协", *(f"{suffix}政协" for suffix in "省市县区州旗")}
AUTONOMOUS_REGION = re.compile("(广西)壮族自治区|(宁夏)回族自治区|(新疆)维吾尔自治区|(内蒙古|西藏)自治区")


class Cell(NamedTuple):
    """What a report states: `period` is 2023, 2018-2022 or empty."""

    body: str
    period: str
    indicator: str
    value: float


@dataclass
class Case:
    """A report of a gold set: what must be found, what may be, and what is peculiar about it."""

    cells: list[Cell] = field(default_factory=list)
    optional: list[Cell] = field(default_factory=list)
    traits: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Score:
    """How many cells were found, missed, and found without being stated; `lines` names the last two."""

    right: int = 0
    missed: int = 0
    not_stated: int = 0
    lines: tuple[str, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.missed + other.missed, self.not_stated + other.not_stated,
                     self.lines + other.lines)

    @property
    def precision(self) -> float:
        """The share of the cells found that are stated; 1 where nothing was found."""
        return _share(self.right, self.not_stated)

    @property
    def recall(self) -> float:
        """The share of the stated cells that are found; 1 where none is stated."""
        return _share(self.right, self.missed)


def _share(right: int, wrong: int) -> float:
    return right / (right + wrong) if right or wrong else 1.0


def short_body(name: str) -> str:
    """黔东南苗族侗族自治州政协 -> 黔东南州政协, 宁夏回族自治区政协 -> 宁夏政协."""
    place = AUTONOMOUS_REGION.sub(r"\1\2\3\4", name.removesuffix("政协"))
    return short_autonomous(place) + "政协" if place else name


def same_body(gold: str, found: str) -> bool:
    """Whether two names mean one committee: short forms are equal, a parent may stand before either."""
    gold, found = short_body(gold), short_body(found)
    if gold == found:
        return True
    short, long = sorted((gold, found), key=len)
    parent = long.removesuffix(short)
    return short not in GENERIC and long.endswith(short) and parent[-1:] in tuple("省市州盟区县旗")


def same_value(gold: float, found: float) -> bool:
    """Whether two values are equal within a millionth."""
    return abs(gold - found) <= 1e-6 * max(1.0, abs(gold))


def scored(name: str, case: Case, found: Iterable[Cell]) -> Score:
    """What was found of one report, held against what it states."""
    left, lines = list(found), []
    for cell in case.cells:
        hit = next((other for other in left if _same(cell, other)), None)
        if hit is None:
            lines.append(f"{name}: missed {_shown(cell)}")
        else:
            left.remove(hit)
    missed = len(lines)
    false = [cell for cell in left if not any(_may_be(other, cell) for other in case.optional)]
    lines += [f"{name}: not stated {_shown(cell)}" for cell in false]
    return Score(len(case.cells) - missed, missed, len(false), tuple(lines))


def _same(gold: Cell, found: Cell) -> bool:
    same = (gold.indicator, gold.period) == (found.indicator, found.period)
    return same and same_body(gold.body, found.body) and same_value(gold.value, found.value)


def _may_be(optional: Cell, found: Cell) -> bool:
    return optional.indicator == found.indicator and same_value(optional.value, found.value)


def _shown(cell: Cell) -> str:
    return f"{cell.body or '-'} {cell.period or '-'} {cell.indicator} = {cell.value:g}"


@cache
def cases(name: str) -> Mapping[str, Case]:
    """The reports of a gold set by their file's name or their id."""
    if name == "seeds":
        return _listed(GOLD / "seeds_retold.csv", "file", ROOT / "seeds")
    if name == "many-years":
        return _listed(GOLD / "many_years.csv", "report", ROOT / "examples" / "many-years")
    return dict(_passages(GOLD / name))


def _listed(path: Path, column: str, folder: Path) -> dict[str, Case]:
    found: dict[str, Case] = defaultdict(Case)
    for file in folder.iterdir():
        found[file.name]
    with path.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            cell = Cell(row["body"], row["period"], row["indicator"], float(row["value"]))
            case = found[row[column]]
            (case.optional if row.get("optional") else case.cells).append(cell)
    return dict(found)


def _passages(folder: Path) -> Iterator[tuple[str, Case]]:
    for file in sorted(folder.glob("*.yaml")):
        for row in yaml.safe_load(file.read_text(encoding="utf-8")):
            stated, optional = _cells(row.get("cells")), _cells(row.get("optional"))
            yield row["id"], Case(stated, optional, tuple(row.get("traits") or ()), row["text"])


def _cells(rows: list[dict[str, str]] | None) -> list[Cell]:
    return [
        Cell(row["body"] or "", str(row.get("period") or ""), row["indicator"], float(row["value"]))
        for row in rows or ()
    ]


@cache
def readings(name: str) -> tuple[Reading, ...]:
    """What each report of a gold set gives."""
    if name in ("seeds", "many-years"):
        folder = ROOT / ("seeds" if name == "seeds" else "examples/many-years")
        return tuple(read_folder(folder, catalogue()))
    return tuple(reading(case.text, f"{key}.txt") for key, case in cases(name).items())


def found_cells(read: Iterable[Reading]) -> dict[str, list[Cell]]:
    """The cells of each report by its path."""
    found: dict[str, list[Cell]] = defaultdict(list)
    table = cell_table(read, by_report=True)[["report", *Cell._fields]]
    for report, *values in table.itertuples(index=False, name=None):
        found[report].append(Cell(*values))
    return found


@cache
def scores(name: str) -> Mapping[str, Score]:
    """The score of each report of a gold set."""
    found = found_cells(readings(name))
    return {key: scored(key, case, found.get(key if case.text == "" else f"{key}.txt", ()))
            for key, case in cases(name).items()}


def total(of: Iterable[Score]) -> Score:
    """All of them together."""
    return sum(of, Score())


def by_trait(name: str) -> dict[str, Score]:
    """The scores of the passages that bear each trait, the weakest first."""
    found: dict[str, Score] = defaultdict(Score)
    for key, score in scores(name).items():
        for trait in cases(name)[key].traits:
            found[trait] += score
    return dict(sorted(found.items(), key=lambda pair: (min(pair[1].precision, pair[1].recall), pair[0])))


def common_traits() -> tuple[dict[str, Score], dict[str, int]]:
    """The scores of the traits that at least `COMMON` passages of all sets bear, the most frequent first, and how many
    bear each."""
    counts = Counter(trait for name in SETS for case in cases(name).values() for trait in case.traits)
    found: dict[str, Score] = {trait: Score() for trait, count in counts.most_common() if count >= COMMON}
    for name in SETS:
        for trait, score in by_trait(name).items():
            if trait in found:
                found[trait] += score
    return found, dict(counts)


def markdown() -> str:
    """The scores of every set, of the common traits of all, and of the traits that at least `SEVERAL` passages of a set
    bear, as Markdown tables; then every cell that is missed, or given without being stated."""
    lines = _table("Set", {name: total(scores(name).values()) for name in SETS},
                   {name: len(cases(name)) for name in SETS})
    lines += ["", *_table("Trait", *common_traits())]
    for name in SETS:
        counts = Counter(trait for case in cases(name).values() for trait in case.traits)
        traits = {trait: score for trait, score in by_trait(name).items() if counts[trait] >= SEVERAL}
        if traits:
            lines += ["", *_table(f"Trait of `{name}`", traits, counts)]
    known = [f"- {name}: {line}" for name in SETS for line in total(scores(name).values()).lines]
    return "\n".join([*lines, "", "Known failures:", "", *known])


def _table(heading: str, rows: Mapping[str, Score], reports: Mapping[str, int]) -> list[str]:
    head = [f"| {heading} | reports | cells | precision | recall | missed | not stated |", "| --- |" + " ---: |" * 6]
    return head + [
        f"| {name} | {reports[name]} | {s.right + s.missed} | {s.precision:.3f} | {s.recall:.3f} "
        f"| {s.missed} | {s.not_stated} |"
        for name, s in rows.items()
    ]


if __name__ == "__main__":
    sys.stdout.buffer.write((markdown() + "\n").encode())  # a Windows console would take GBK
