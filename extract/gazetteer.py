"""The provinces, prefectures and counties of `config/divisions.csv`, and where a text names them."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

LEVELS = ("province", "prefecture", "county")
COLUMNS = ["code", "name", "level", "parent", "until", "now"]
NOT_PLACES = "not_places.txt"

# The peoples as place names write them, and 各 (龙胜各族自治县).
PEOPLES = (
    "蒙古|哈萨克|维吾尔|柯尔克孜|达斡尔|塔吉克|乌孜别克|俄罗斯|鄂温克|鄂伦春|土家|布依|朝鲜|哈尼|傈僳|拉祜|东乡|纳西|景颇|仫佬|布朗|撒拉|"
    "毛南|仡佬|锡伯|阿昌|普米|德昂|保安|裕固|独龙|基诺|各|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京"
)
_AUTONOMOUS = re.compile(
    rf"""
    (?P<region>广西|宁夏|新疆|内蒙古|西藏) (?:壮族|回族|维吾尔)? 自治区       # 广西壮族自治区 -> 广西
    | (?P<stem>.{{2,}}?)                                                   # 东乡|族: a stem that is itself a people
      (?:族 (?=自治) | (?:(?:{PEOPLES})族 | 哈萨克|蒙古|柯尔克孜|塔吉克|锡伯)*)  # 巴音郭楞|蒙古: without 族
      自治 (?P<suffix>[州县旗])                                              # 黔东南苗族侗族自治州 -> 黔东南州
    | (?P<town>.{{2,}}?) (?:(?:{PEOPLES})族)+ 区                            # 管城回族区 -> 管城区
    """,
    re.VERBOSE,
)
_SUFFIX = re.compile(
    r"""
    (?:特别行政区 | 行政委员会 | 省 | 地区 | 市 | 盟 | 州 | 县 | 旗
    | (?<=..)[林矿特新]区      # 神农架|林区, 浦东|新区; but 北林|区
    | 区
    )$""",
    re.VERBOSE,
)
# A name of two characters (成县, 理县) hides in other words (建成县, 办理县): only this may stand before it.
_BEFORE_SHORT_NAME = re.compile(r"(?:政协|中共|[^\u3400-\u9fff])$")


@dataclass(frozen=True, slots=True)
class Division:
    """A province, prefecture or county.

    `level` is one of `LEVELS`, `parent` the code of the division above ("" above a province). A name no longer
    in force has no code of its own; `until` is the year in which it was changed, `now` its successor's code.
    """

    code: str
    name: str
    level: str
    parent: str
    until: str = ""
    now: str = ""


def short_autonomous(name: str) -> str:
    """The name without the peoples it lists, as reports shorten it; any other name as it is.

    >>> [short_autonomous(name) for name in ("黔东南苗族侗族自治州", "宁夏回族自治区", "东乡族自治县", "瀍河回族区")]
    ['黔东南州', '宁夏', '东乡县', '瀍河区']
    >>> short_autonomous("西宁市")
    '西宁市'
    """
    match = _AUTONOMOUS.fullmatch(name) if "自治" in name or "族" in name else None
    if match is None:
        return name
    if match["region"]:
        return match["region"]
    return match["stem"] + match["suffix"] if match["stem"] else match["town"] + "区"


def stem_of(name: str) -> str:
    """The name without its suffix, or "" where fewer than two characters would be left.

    >>> [stem_of(name) for name in ("青海省", "大通回族土族自治县", "内蒙古自治区", "神农架林区", "和县")]
    ['青海', '大通', '内蒙古', '神农架', '']
    """
    stem = _SUFFIX.sub("", short_autonomous(name))
    return stem if len(stem) >= 2 else ""


class Gazetteer:
    """The divisions of a country by name and by code. It never changes after it was made."""

    def __init__(self, divisions: Iterable[Division], not_places: Iterable[str] = ()) -> None:
        # Present names before former ones, larger divisions before smaller: the order of every answer.
        ordered = sorted(divisions, key=lambda division: (bool(division.until), LEVELS.index(division.level)))
        self._by_code = {division.code: division for division in ordered if division.code}
        self._named = _grouped(
            (name, division) for division in ordered for name in {division.name, short_autonomous(division.name)}
        )
        stems = [(stem, division) for division in ordered if (stem := stem_of(division.name))]
        present = {stem for stem, division in stems if not division.until}
        # 毕节地区 became 毕节市: 毕节 is the present one. No present name holds 襄樊, so it stays the former 襄樊市.
        self._short = _grouped(pair for pair in stems if not pair[1].until or pair[0] not in present)
        self._not_places = frozenset(not_places)
        self._two_characters = frozenset(division.name for division in ordered if len(division.name) == 2)
        self._in_text = {**_stems_in_text(self._short, self._not_places), **self._named}
        self._find = _finder(sorted(self._not_places | self._in_text.keys()))

    def named(self, name: str) -> tuple[Division, ...]:
        """All divisions of that full name (黔东南州 is one for 黔东南苗族侗族自治州), present ones first.

        城中区 gives two: one of 西宁市, one of 柳州市.
        """
        return self._named.get(name, ())

    def short(self, stem: str) -> tuple[Division, ...]:
        """All divisions whose name without its suffix is `stem`, larger ones first: 吉林 is 吉林省 and 吉林市."""
        return self._short.get(stem, ())

    def parents(self, division: Division) -> tuple[Division, ...]:
        """The divisions above, nearest first: 西宁市 and 青海省 for 湟中区."""
        parent = self._by_code.get(division.parent)
        return () if parent is None else (parent, *self.parents(parent))

    def province_of(self, division: Division) -> Division:
        """The province above, or the division itself where it is one."""
        return (division, *self.parents(division))[-1]

    def short_name(self, division: Division) -> str:
        """The name as reports shorten it: 黔东南州, 内蒙古, 香港; 西宁市 as it is."""
        return short_autonomous(division.name).removesuffix("特别行政区")

    def places_in(self, text: str) -> list[tuple[int, int, tuple[Division, ...]]]:
        """The places that `text` names, in order: start, end, and every division the words may mean.

        The longest name at each place counts. Provinces and prefectures count without their suffix too (青海),
        counties only where three characters are left (格尔木); shorter ones are too often part of another word.
        Words of `not_places.txt` are passed over.
        """
        places: list[tuple[int, int, tuple[Division, ...]]] = []
        done = 0
        for start, end in sorted(self._find(text), key=lambda span: (span[0], -span[1])):
            if start < done:
                continue
            word = text[start:end]
            above = places[-1][2] if places and places[-1][1] == start else ()
            divisions = self._meant(word, text, start, above)
            if divisions:
                places.append((start, end, divisions))
            if divisions or word in self._not_places:
                done = end
        return places

    def _meant(self, word: str, text: str, start: int, above: tuple[Division, ...]) -> tuple[Division, ...]:
        """The divisions that a word at `start` means; `above` are those named right before it."""
        divisions = self._in_text.get(word, ())
        hidden = word in self._two_characters and not _may_precede(text, start)
        if word not in self._not_places and not hidden:
            return divisions
        # 阳泉市城区: after its parent even an ordinary word is the place.
        return tuple(division for division in divisions if not set(above).isdisjoint(self.parents(division)))


def _may_precede(text: str, start: int) -> bool:
    return start == 0 or _BEFORE_SHORT_NAME.search(text, max(0, start - 2), start) is not None


def _grouped(pairs: Iterable[tuple[str, Division]]) -> dict[str, tuple[Division, ...]]:
    groups: defaultdict[str, list[Division]] = defaultdict(list)
    for key, division in pairs:
        groups[key].append(division)
    return {key: tuple(divisions) for key, divisions in groups.items()}


def _stems_in_text(
    short: Mapping[str, tuple[Division, ...]], not_places: frozenset[str]
) -> dict[str, tuple[Division, ...]]:
    """The stems that count without their suffix, with the divisions they may then mean."""
    counted = {
        stem: tuple(division for division in divisions if _counts(stem, division))
        for stem, divisions in short.items()
        if stem not in not_places
    }
    return {stem: divisions for stem, divisions in counted.items() if divisions}


def _counts(stem: str, division: Division) -> bool:
    return division.level != "county" or (len(stem) >= 3 and not division.until)


def _finder(words: list[str]) -> Callable[[str], Iterable[tuple[int, int]]]:
    """A function from a text to the spans of all words in it, overlapping ones too."""
    try:
        from ahocorasick_rs import AhoCorasick
    except ImportError:  # no wheel for this machine: the plain search finds the same
        return lambda text: chain.from_iterable(_spans_of(word, text) for word in words)
    automaton = AhoCorasick(words)

    def found(text: str) -> Iterator[tuple[int, int]]:
        # The search leaves a UTF-8 copy inside the string it is given: give it one that is thrown away.
        matches = automaton.find_matches_as_indexes(text + "\n", overlapping=True)
        return ((start, end) for _, start, end in matches)

    return found


def _spans_of(word: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(word)
    while start >= 0:
        yield start, start + len(word)
        start = text.find(word, start + 1)


@cache
def load_gazetteer(path: Path) -> Gazetteer:
    """The gazetteer of a `divisions.csv`, with the `not_places.txt` beside it; read once per path.

    Raises OSError where a file cannot be read, and ValueError, with file, line and how to mend it, for a
    table that is not one of divisions.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        header = next(rows, [])
        if header != COLUMNS:
            raise ValueError(f"{path}:1: the first line must be {','.join(COLUMNS)}")
        divisions = [_division(row, f"{path}:{rows.line_num}") for row in rows if row]
    codes = {division.code for division in divisions}
    for division in divisions:
        if division.parent and division.parent not in codes:
            raise ValueError(f"{path}: {division.name} has the parent {division.parent}, which no line has as its code")
    return Gazetteer(divisions, _words(path.with_name(NOT_PLACES).read_text(encoding="utf-8-sig")))


def _division(row: list[str], place: str) -> Division:
    if len(row) != len(COLUMNS):
        raise ValueError(f"{place}: {len(row)} columns; write {len(COLUMNS)}, empty ones too, between commas")
    if row[2] not in LEVELS:
        raise ValueError(f"{place}: the level {row[2]!r} is none of {', '.join(LEVELS)}")
    return Division(*row)


def _words(text: str) -> Iterator[str]:
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return (line for line in lines if line)
