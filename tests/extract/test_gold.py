"""The ratchet: precision and recall over the gold sets never fall below what they have reached.

`pytest -s tests/extract/test_gold.py` prints the figures by trait.
"""

from __future__ import annotations

import pytest

from tests.extract.gold_score import SETS, Case, Cell, by_trait, cases, same_body, scored, scores, total

# What is reached, rounded down to three digits. Raise a figure when it is passed; never lower one.
REACHED = {
    "seeds": (1.0, 1.0),
    "many-years": (1.0, 0.998),
    "dev": (1.0, 1.0),
    "fresh": (1.0, 0.997),
    "blind": (1.0, 1.0),
    "blind_again": (1.0, 1.0),
    "blind_last": (1.0, 0.981),
    "blind_five": (1.0, 0.989),
    "blind_six": (1.0, 0.995),
    "blind_seven": (1.0, 0.992),
    "blind_eight": (1.0, 0.996),
    "blind_nine": (1.0, 1.0),
    "blind_ten": (0.988, 0.948),
    "blind_long": (1.0, 0.996),
    "blind_long_again": (1.0, 0.976),
    "blind_long_third": (0.993, 0.956),
    "blind_long_last": (0.982, 0.97),
    "siblings": (1.0, 0.996),
    "siblings_again": (0.997, 0.994),
    "siblings_third": (1.0, 1.0),
    "siblings_fourth": (1.0, 1.0),
    "siblings_fifth": (1.0, 1.0),
    "siblings_sixth": (1.0, 1.0),
    "siblings_seventh": (1.0, 1.0),
    "siblings_eighth": (1.0, 1.0),
    "siblings_ninth": (1.0, 1.0),
    "siblings_tenth": (1.0, 1.0),
    "siblings_eleventh": (1.0, 0.996),
    "siblings_twelfth": (0.993, 0.984),
    "siblings_thirteenth": (1.0, 1.0),
    "siblings_fourteenth": (1.0, 0.987),
    "siblings_fifteenth": (1.0, 1.0),
}


@pytest.mark.parametrize("name", SETS)
def test_precision_and_recall_do_not_fall(name: str) -> None:
    score = total(scores(name).values())
    print(f"\n{name}: precision {score.precision:.4f} recall {score.recall:.4f}, "
          f"{score.missed} missed, {score.not_stated} not stated")
    for trait, of_trait in by_trait(name).items():
        print(f"  {trait}: {of_trait.right} right, {of_trait.missed} missed, {of_trait.not_stated} not stated")
    precision, recall = REACHED[name]
    shown = "\n".join(score.lines)
    assert score.precision >= precision, shown
    assert score.recall >= recall, shown


def test_the_seeds_give_every_cell_and_no_other() -> None:
    assert total(scores("seeds").values()).lines == ()


def test_plainly_worded_figures_are_given_to_the_right_body_and_period() -> None:
    score = total(scores("who_when").values())
    assert (score.right, score.lines) == (544, ())


def test_every_gold_cell_is_of_a_report_that_exists() -> None:
    sizes = {name: (len(cases(name)), sum(len(case.cells) for case in cases(name).values())) for name in SETS}
    assert sizes == {"seeds": (5, 29), "many-years": (46, 854), "dev": (80, 324), "fresh": (90, 414),
                     "blind": (60, 267), "blind_again": (60, 258), "blind_last": (60, 272), "blind_five": (60, 287),
                     "blind_six": (60, 244), "blind_seven": (60, 267), "blind_eight": (60, 285),
                     "blind_nine": (60, 280), "blind_ten": (60, 271), "blind_long": (16, 297),
                     "blind_long_again": (18, 299), "blind_long_third": (16, 300), "blind_long_last": (14, 234),
                     "siblings": (160, 750), "siblings_again": (80, 363), "siblings_third": (80, 379),
                     "siblings_fourth": (80, 365), "siblings_fifth": (80, 368), "siblings_sixth": (80, 365),
                     "siblings_seventh": (80, 362), "siblings_eighth": (80, 362), "siblings_ninth": (80, 372),
                     "siblings_tenth": (80, 331), "siblings_eleventh": (80, 327),
                     "siblings_twelfth": (80, 332), "siblings_thirteenth": (60, 230),
                     "siblings_fourteenth": (60, 248), "siblings_fifteenth": (60, 261)}


# --- the scorer itself ---------------------------------------------------------------------------------

FILED = Cell("云岭县政协", "2023", "proposals_filed", 97.0)


def counted(case: Case, *found: Cell) -> tuple[int, int, int]:
    score = scored("report", case, found)
    return score.right, score.missed, score.not_stated


def test_a_cell_is_right_only_where_body_period_indicator_and_value_agree() -> None:
    case = Case([FILED])
    assert counted(case, FILED) == (1, 0, 0)
    assert counted(case, FILED._replace(value=97.0000001)) == (1, 0, 0)
    wrong = [{"value": 98.0}, {"body": "云川县政协"}, {"period": "2022"}, {"indicator": "proposals_replied"}]
    for change in wrong:
        assert counted(case, FILED._replace(**change)) == (0, 1, 1), change  # type: ignore[arg-type]
    assert counted(case) == (0, 1, 0)


def test_a_cell_counts_once() -> None:
    assert counted(Case([FILED]), FILED, FILED) == (1, 0, 1)
    assert counted(Case([FILED, FILED]), FILED) == (1, 1, 0)


def test_optional_cells_are_neither_asked_for_nor_held_against_a_run() -> None:
    case = Case([], [FILED])
    assert counted(case) == (0, 0, 0)
    assert counted(case, FILED._replace(period="")) == (0, 0, 0)
    assert counted(case, FILED._replace(value=98.0)) == (0, 0, 1)


@pytest.mark.parametrize(("gold", "found", "same"), [
    ("云岭县政协", "云岭县政协", True),
    ("城中区政协", "西宁市城中区政协", True),
    ("黔东南苗族侗族自治州政协", "黔东南州政协", True),
    ("宁夏回族自治区政协", "宁夏政协", True),
    ("城中区政协", "城东区政协", False),
    ("云岭县政协", "县政协", False),
    ("云岭县政协", "年云岭县政协", False),  # a word taken into the name
    ("云岭县政协", "", False),
    ("", "", True),
])
def test_names_of_one_committee(gold: str, found: str, same: bool) -> None:
    assert same_body(gold, found) is same
