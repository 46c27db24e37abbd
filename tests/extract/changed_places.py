"""Reports told of other places: what the tests of other place names change reports with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from extract.gazetteer import load_gazetteer
from extract.words import is_ordinary_word
from tests.extract.changed_figures import Told, told
from tests.extract.gold_score import cases
from tests.extract.told import ROOT, reading

_BODY = re.compile(r"(?P<stem>[一-鿿]{2})(?P<suffix>[市县区])政协")
SUFFIXES = "市县区"
_FIRST, _SECOND = "岚泠汐渭澧沣淇浈洮滢昀峤", "坪塬埠浦汀陂垟堰墩岙埭洲"
_PUNCTUATION_OF_BROKEN_FONTS = re.compile("[遥袁尧渊冤野冶]")  # 尧都区 would be 、都区 on such a page
places = load_gazetteer(ROOT / "config" / "divisions.csv")


@lru_cache(maxsize=1)
def made_up_stems() -> tuple[str, ...]:
    """Stems of two characters that no place of the gazetteer bears, of any suffix."""
    stems = (first + second for first in _FIRST for second in _SECOND)
    return tuple(stem for stem in stems if not places.short(stem) and not is_ordinary_word(stem))


@lru_cache(maxsize=3)
def real_stems(suffix: str) -> tuple[str, ...]:
    """Stems of two characters of the present places of one level (县) that are named like no other place."""
    rows = (ROOT / "config" / "divisions.csv").read_text("utf-8").splitlines()[1:]
    names = [row.split(",")[1] for row in rows if not row.endswith(tuple("0123456789")) and row.split(",")[0]]
    once = Counter(name[:2] for name in names)
    return tuple(
        name[:2]
        for name in names
        if len(name) == 3 and name[2] == suffix and once[name[:2]] == 1 and len(places.named(name)) == 1
        and not _PUNCTUATION_OF_BROKEN_FONTS.search(name)
    )


@lru_cache(maxsize=8)
def movable(name: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The passages of a gold set whose committees are all of places that can be named otherwise, each with their
    stems and suffixes: made up, of two characters, and standing in the text as they stand in the committee's name."""
    found = {}
    for key, case in cases(name).items():
        bodies = {cell.body for cell in case.cells}
        matches = [_BODY.fullmatch(body) for body in sorted(bodies)]
        pairs = [(m["stem"], m["suffix"]) for m in matches if m is not None and m["stem"] in case.text]
        stems = {stem for stem, _ in pairs}
        if pairs and len(pairs) == len(bodies) == len(stems) and not any(places.short(stem) for stem in stems):
            found[key] = tuple(pairs)
    return found


def elsewhere(name: str, key: str, stems: Sequence[str]) -> tuple[Told, Told]:
    """What a passage should tell, and tells, where its places bear the given stems in turn."""
    text = cases(name)[key].text
    renamed = {old: new for (old, _), new in zip(movable(name)[key], stems, strict=True)}
    moved = re.compile("|".join(map(re.escape, renamed)))
    before = told(reading(text))
    expected: Told = Counter()
    for (body, *rest), times in before.items():
        expected[moved.sub(lambda m: renamed[m[0]], body), *rest] += times  # type: ignore[index]
    return expected, told(reading(moved.sub(lambda m: renamed[m[0]], text)))
