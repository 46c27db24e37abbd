"""A report told of other places gives the same cells of their committees."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.extract.changed_places import SUFFIXES, elsewhere, made_up_stems, movable, real_stems
from tests.extract.gold_score import cases

PASSAGES = [(name, key) for name in ("dev", "fresh", "blind", "blind_again", "blind_last") for key in movable(name)]


@pytest.mark.parametrize("stems_of", [lambda _: made_up_stems(), real_stems], ids=["made up", "real"])
@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from(PASSAGES), st.data())
def test_other_places_of_the_same_level(
    stems_of: Callable[[str], tuple[str, ...]], passage: tuple[str, str], data: st.DataObject
) -> None:
    name, key = passage
    stems = [data.draw(st.sampled_from(stems_of(suffix))) for _, suffix in movable(name)[key]]
    assume(len(set(stems)) == len(stems) and not any(stem in cases(name)[key].text for stem in stems))
    expected, now = elsewhere(name, key, stems)
    assert now == expected


def test_enough_passages_and_places_are_drawn_from() -> None:
    assert len(PASSAGES) > 150
    assert len(made_up_stems()) > 100
    assert all(len(real_stems(suffix)) > 500 for suffix in SUFFIXES)
