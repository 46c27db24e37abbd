"""Raw text -> clean text and the way back.

Matching happens on a cleaned copy; every position in it leads back to the text as read. A pass that changes
lengths leaves an `OffsetMap`; passes that keep every character in its place need none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from extract.columns import column_gaps
from extract.lines import joined_lines
from extract.literals import needed_literals
from extract.margins import margin
from extract.rules import CONFIG, config_rows

# Full-width letters, digits and the signs that stand in figures. Punctuation stays: patterns know both kinds.
_FOLD = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
    | {"\uff05": "%", "\uff0e": ".", "\uff0d": "-", "\uff0f": "/", "\uff02": '"', "○": "〇"}
    | dict.fromkeys("\u00a0\u2002\u2003\u3000", " ")
)
_RADICALS = "⺠⻓⻅⻋⻚⻛⻢⻩⻬⻔⻉⻘⻝⻜⻤⻥⻦⻨⻳⻰", "民长见车页风马黄齐门贝青食飞鬼鱼鸟麦龟龙"
# PDF fonts write some characters as their radicals (⼭, ⻓), which look the same.
_FOLD |= {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_FOLD |= {ord(radical): character for radical, character in zip(*_RADICALS, strict=True)}
_FOLDED = re.compile(f"[{''.join(map(re.escape, map(chr, _FOLD)))}]")
_TRADITIONAL = re.compile("[協會議員來為員縣區會議號報開說訊覆辦滿條項東樂產業書長門馬廣無這還過達與對從後時個]")


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Pieces of a cleaned text: piece i begins at `clean[i]`, came from `raw[i]` and was `length[i]` long there."""

    clean: tuple[int, ...]
    raw: tuple[int, ...]
    length: tuple[int, ...]

    def start(self, position: int) -> int:
        """The raw position at which the clean character at `position` begins."""
        i = bisect_right(self.clean, position) - 1
        beyond, length = position - self.clean[i], self.length[i]
        return self.raw[i] + (beyond if beyond < length else length)

    def end(self, position: int) -> int:
        """The raw position behind the clean character that ends at `position`."""
        return self.start(position - 1) + 1 if position else self.raw[0]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text. `raw_span` leads from it back to the text as read."""

    text: str
    maps: tuple[OffsetMap, ...] = ()

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the raw text that the clean span came from.

        >>> c = cleaned("县政(zhèng)协立案9 7件")
        >>> c.text, "县政(zhèng)协立案9 7件"[slice(*c.raw_span(1, 3))]
        ('县政协立案97件', '政(zhèng)协')
        """
        for offsets in reversed(self.maps):
            first = offsets.start(start)
            start, end = first, max(offsets.end(end), first)
        return start, end


Edit = tuple[int, int, str]


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, OffsetMap | None]:
    """The text with (start, end, replacement) edits made, in order and apart from each other, and its map.

    >>> edited("a--b", [(1, 3, "")])[0]
    'ab'
    """
    parts: list[str] = []
    clean: list[int] = []
    raw: list[int] = []
    length: list[int] = []
    position = size = 0

    def add(piece: str, origin: int, width: int) -> None:
        nonlocal size
        if piece:
            parts.append(piece)
            clean.append(size)
            raw.append(origin)
            length.append(width)
            size += len(piece)

    for start, end, replacement in edits:
        add(text[position:start], position, start - position)
        add(replacement, start, max(end - start - 1, 0))
        position = end
    if not position:
        return text, None
    add(text[position:], position, len(text) - position)
    if not parts:
        return "", OffsetMap((0,), (0,), (0,))
    return "".join(parts), OffsetMap(tuple(clean), tuple(raw), tuple(length))


@dataclass(frozen=True, slots=True)
class Repair:
    """A row of `config/repairs.yaml`."""

    id: str
    find: re.Pattern[str]
    replace: str
    only_if: re.Pattern[str] | None
    than: re.Pattern[str] | None

    def applies(self, text: str) -> bool:
        """Whether the text may hold the damage, and shows enough of it (`only_if` more often than `than`)."""
        literals = needed_literals(self.find.pattern)
        if literals is not None and not any(literal in text for literal in literals):
            return False  # ten times sooner known than by searching
        if self.only_if is None or self.than is None:
            return True
        damaged = len(self.only_if.findall(text))
        return damaged > 0 and damaged > len(self.than.findall(text))


@lru_cache(maxsize=4)
def repairs(path: Path = CONFIG / "repairs.yaml") -> tuple[tuple[Repair, ...], re.Pattern[str]]:
    """The repairs of a file in order, and one pattern for the lines that belong to the page."""
    rows = config_rows(path)
    found = tuple(
        Repair(
            row["id"],
            re.compile(row["find"]),
            row["replace"],
            *(re.compile(row[key]) if key in row else None for key in ("only_if", "than")),
        )
        for row in rows["repairs"]
    )
    return found, re.compile("|".join(f"(?:{row['find']})" for row in rows["furniture"]))


@lru_cache(maxsize=1)  # the same report is folded to be cleaned and to be dated
def folded(text: str) -> str:
    """The text with full-width digits and letters made half-width and traditional characters simplified.

    Every character stays in its place: OpenCC's `t2s` maps each character to one.

    >>> folded("縣政協立案１７６件")
    '县政协立案176件'
    """
    text = _FOLDED.sub(_fold, text)
    if _TRADITIONAL.search(text):
        simplified = _converter().convert(text)
        text = simplified if len(simplified) == len(text) else text
    return text


def _fold(match: re.Match[str]) -> str:
    return _FOLD[ord(match[0])]


@lru_cache(maxsize=1)
def _converter():  # type: ignore[no-untyped-def]  # OpenCC has no type hints
    import opencc

    return opencc.OpenCC("t2s")


def cleaned(text: str) -> Cleaned:
    """The text as patterns see it: folded, mended after `config/repairs.yaml`, wrapped lines joined.

    >>> cleaned("今年，共收到提案3\\n12件，审查立案 286 件。").text
    '今年，共收到提案312件，审查立案286件。'
    """
    known, furniture = repairs()
    text = folded(text)
    maps: list[OffsetMap] = []
    for repair in [repair for repair in known if repair.applies(text)]:
        edits = [(m.start(), m.end(), repair.replace) for m in repair.find.finditer(text)]
        if not edits:
            continue
        if all(end - start == len(new) for start, end, new in edits):
            text = edited(text, edits)[0]
            continue
        text, offsets = edited(text, edits)
        if offsets:
            maps.append(offsets)
    for edits_of in (margin, column_gaps, partial(joined_lines, furniture=furniture)):
        text, offsets = edited(text, edits_of(text))
        if offsets:
            maps.append(offsets)
    return Cleaned(text, tuple(maps))
