"""What mess a report comes in, its figures are the same: every kind of mess, done to every clean passage."""

from __future__ import annotations

from random import Random

import pytest

from tests.extract.gold_score import cases
from tests.extract.messes import MESSES
from tests.extract.told import cells_of

OF_MESS = {
    "ocr", "hard-wrapped", "font-garble", "pinyin-noise", "masked", "spaced-characters", "table", "symbol-noise",
    "doubled-punctuation", "page-furniture", "page-break", "full-width", "spaced-digits",
}
CLEAN = {name: case.text for name, case in cases("dev").items() if not OF_MESS & set(case.traits)}
PARTS_OVER_A_FULL_STOP = {"D041"}


@pytest.mark.parametrize("kind", MESSES)
def test_a_mess_changes_no_cell(kind: str) -> None:
    changed = {}
    for name in sorted(CLEAN.keys() - PARTS_OVER_A_FULL_STOP):
        messy = MESSES[kind](CLEAN[name], Random(f"{name} {kind}"))
        if cells_of(messy) != cells_of(CLEAN[name]):
            changed[name] = messy
    assert changed == {}
