"""What each kind of decision does to the figures, the cells and what is told of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.cells import cells, observation_table
from extract.model import Observation, Reading
from review.applied import key_of
from review.model import Change
from review.targets import figure, target_of_report
from tests.review.readings import Desk, decision, entry, read

TEXT = "甲示县政协2023年工作报告\n\n2023年，甲示县政协共收到提案183件，立案162件，办复率99.5%。\n"
FILED, RECEIVED, RATE = "proposals_filed", "proposals_submitted", "proposal_handling_rate"


@pytest.fixture
def desk() -> Desk:
    """One report with three figures."""
    return Desk(read(TEXT))


def state(desk: Desk, indicator: str = FILED) -> str:
    """What was decided about the only figure of an indicator; empty where nothing is in force."""
    review = desk.now.reviews.get(key_of(desk.figure(indicator)))
    return review.state if review else ""


def values(desk: Desk, indicator: str = FILED) -> list[float]:
    return [o.mention.value for o in desk.shown if o.mention.indicator == indicator]


def cell(desk: Desk, indicator: str = FILED) -> tuple[object, ...]:
    """Body, period, value and review of the only cell of an indicator."""
    table = cells(observation_table(desk.now.readings))
    (row,) = table[table["indicator"] == indicator].itertuples()
    return row.body, row.period, row.value, row.review


def test_without_decisions_the_readings_are_the_same(desk: Desk) -> None:
    assert desk.now.readings == tuple(desk.readings)
    assert cell(desk) == ("甲示县政协", "2023", 162, "")


def test_right(desk: Desk) -> None:
    desk.right(desk.figure(FILED))
    assert cell(desk) == ("甲示县政协", "2023", 162, "right")
    assert cell(desk, RECEIVED)[-1] == ""
    assert desk.figure(FILED).review == "right"


def test_wrong_takes_the_figure_out_and_keeps_it_to_be_seen(desk: Desk) -> None:
    shown = desk.figure(FILED)
    made = desk.wrong(shown)
    assert values(desk) == []
    review = desk.now.reviews[key_of(shown)]
    assert (review.state, review.decisions, review.found) == ("wrong", (made,), shown)
    desk.right(desk.figure(FILED))
    assert (values(desk), state(desk)) == ([162], "right"), "the same person thinks again"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"value": 126.0}, ("甲示县政协", "2023", 126, "changed")),
        ({"body": "乙例县政协"}, ("乙例县政协", "2023", 162, "changed")),
        ({"body": ""}, ("", "2023", 162, "changed")),
        ({"period": "2018-2022"}, ("甲示县政协", "2018-2022", 162, "changed")),
    ],
)
def test_change(desk: Desk, told: dict[str, object], expected: tuple[object, ...]) -> None:
    desk.change(desk.figure(FILED), **told)
    assert cell(desk) == expected


def test_a_changed_part_is_said_to_be_by_hand_and_the_others_stay_as_read(desk: Desk) -> None:
    before = desk.figure(FILED)
    desk.change(before, period="2022")
    after = desk.figure(FILED)
    assert after.period_from is not None
    assert (after.period_from.rule, after.body_from) == ("by_hand", before.body_from)
    assert after.mention == before.mention
    assert after.mention.article.document.text[after.mention.start : after.mention.end] == after.mention.text


def test_change_of_the_indicator_takes_its_unit_and_the_figure_with_it(desk: Desk) -> None:
    desk.change(desk.figure(FILED), indicator=RATE, value=62.0)
    (moved,) = [o for o in desk.shown if o.review]
    assert (moved.mention.indicator, moved.mention.unit, moved.mention.value) == (RATE, "%", 62)
    assert values(desk) == []
    desk.change(moved, value=63.0)
    assert sorted(values(desk, RATE)) == [63, 99.5], "a second change finds the figure by what it was"


def test_changes_of_one_person_add_up(desk: Desk) -> None:
    desk.change(desk.figure(FILED), value=126.0)
    desk.change(desk.figure(FILED), body="乙例县政协")
    assert cell(desk) == ("乙例县政协", "2023", 126, "changed")


def test_add(desk: Desk) -> None:
    desk.add("甲示县政协2023年", figure(entry("members"), 230, True, "甲示县政协", "2023"))
    assert cell(desk, "members") == ("甲示县政协", "2023", 230, "added")
    added = desk.figure("members")
    assert (added.mention.text, added.mention.approx, added.mention.unit) == ("甲示县政协2023年", True, "名")
    assert [o.mention.start for o in desk.shown] == sorted(o.mention.start for o in desk.shown)
    desk.change(added, value=231.0, who="李强")
    assert cell(desk, "members")[2:] == (231, "disputed")
    desk.wrong(desk.figure("members"))
    desk.wrong(desk.figure("members"), who="李强")
    assert values(desk, "members") == []


def test_a_figure_added_beside_another_of_the_same_indicator_in_the_same_words(desk: Desk) -> None:
    desk.add("99.5%", figure(entry(RATE), 99.5, False, "乙例县政协", "2023"))
    assert sorted(o.body for o in desk.shown if o.mention.indicator == RATE) == ["乙例县政协", "甲示县政协"]
    (added,) = [o for o in desk.shown if o.body == "乙例县政协"]
    desk.wrong(added)
    assert [(o.body, o.review) for o in desk.shown if o.mention.indicator == RATE] == [("甲示县政协", "")]


def test_an_added_figure_that_the_program_finds_later_counts_once(desk: Desk) -> None:
    found = desk.figure(FILED)
    desk.readings = [replace(desk.readings[0], observations=())]
    desk.add("162件", figure(entry(FILED), 162, False, found.body, found.period))
    assert values(desk) == [162]
    assert state(desk) == "added"
    desk.readings = [read(TEXT)]
    assert values(desk) == [162]
    assert state(desk) == "right"


def test_undo_brings_back_what_was_and_can_be_undone_itself(desk: Desk) -> None:
    before = desk.shown
    changed = desk.change(desk.figure(FILED), value=126.0)
    wrong = desk.wrong(desk.figure(FILED))
    undone = desk.undo(wrong)
    assert (values(desk), state(desk)) == ([126], "changed")
    desk.undo(changed)
    assert desk.shown == before
    assert not desk.now.reviews
    desk.undo(undone)
    assert values(desk) == []


def test_undo_of_what_was_undone_before_or_is_not_there_changes_nothing(desk: Desk) -> None:
    changed = desk.change(desk.figure(FILED), value=126.0)
    desk.undo(changed)
    desk.undo(changed, who="李强")
    desk.undo(replace(changed, id="unknown"))
    assert (values(desk), state(desk)) == ([162], "")


# --- two people ---------------------------------------------------------------------------------------------


def test_two_who_agree(desk: Desk) -> None:
    desk.change(desk.figure(FILED), value=126.0)
    desk.right(desk.figure(FILED), who="李强")
    assert cell(desk)[2:] == (126, "changed")
    desk.wrong(desk.figure(RECEIVED))
    desk.wrong(desk.figure(RECEIVED), who="李强")
    assert state(desk, RECEIVED) == "wrong"


def test_two_who_change_different_parts_do_not_contradict(desk: Desk) -> None:
    desk.change(desk.figure(FILED), body="乙例县政协")
    desk.change(desk.figure(FILED), who="李强", value=126.0)
    assert cell(desk) == ("乙例县政协", "2023", 126, "changed")


def test_what_a_person_changed_first_is_not_forgotten_with_the_second_change(desk: Desk) -> None:
    desk.change(desk.figure(FILED), value=126.0)
    desk.change(desk.figure(FILED), body="乙例县政协")
    desk.change(desk.figure(FILED), who="李强", value=261.0)
    assert cell(desk) == ("乙例县政协", "2023", 261, "disputed")


def test_right_against_changed_is_disputed_and_the_later_word_is_shown(desk: Desk) -> None:
    desk.right(desk.figure(FILED))
    desk.change(desk.figure(FILED), who="李强", value=126.0)
    assert cell(desk)[2:] == (126, "disputed")
    desk.right(desk.figure(FILED))
    assert cell(desk)[2:] == (126, "changed"), "agreed in the end"


def test_wrong_against_right_is_disputed_and_the_figure_stays_to_be_seen(desk: Desk) -> None:
    desk.right(desk.figure(FILED))
    wrong = desk.wrong(desk.figure(FILED), who="李强")
    assert cell(desk)[2:] == (162, "disputed")
    desk.undo(wrong, who="李强")
    assert cell(desk)[2:] == (162, "right")


def test_two_tabs_change_the_same_value_at_once(desk: Desk) -> None:
    seen_by_both = desk.figure(FILED)
    desk.change(seen_by_both, value=126.0)
    desk.change(seen_by_both, who="李强", value=261.0)
    assert cell(desk)[2:] == (261, "disputed")
    (review,) = desk.now.reviews.values()
    assert [(d.who, d.change and d.change.value) for d in review.decisions] == [("王芳", 126), ("李强", 261)]


def test_who_found_a_changed_value_right_says_so_even_after_the_change_is_undone(desk: Desk) -> None:
    changed = desk.change(desk.figure(FILED), value=126.0)
    desk.right(desk.figure(FILED), who="李强")
    desk.undo(changed)
    assert cell(desk)[2:] == (126, "changed")


# --- what is read anew --------------------------------------------------------------------------------------


def test_what_a_person_found_right_stands_when_the_rules_read_it_otherwise(desk: Desk) -> None:
    desk.right(desk.figure(FILED))
    desk.readings = [with_period(desk, "2022")]
    assert cell(desk) == ("甲示县政协", "2023", 162, "changed")


def with_period(desk: Desk, period: str) -> Reading:
    (reading,) = desk.readings
    return replace(reading, observations=tuple(replace(o, period=period) for o in reading.observations))


def test_a_decided_figure_stays_when_no_pattern_finds_it_any_more(desk: Desk) -> None:
    desk.change(desk.figure(FILED), value=126.0)
    desk.readings = [replace(desk.readings[0], observations=())]
    assert cell(desk) == ("甲示县政协", "2023", 126, "added")


@pytest.mark.parametrize("edit", ["removed", "counted otherwise"])
def test_a_decision_is_listed_when_its_indicator_is_removed_or_counted_in_another_unit(desk: Desk, edit: str) -> None:
    made = desk.change(desk.figure(FILED), value=126.0)
    others = tuple(one for one in desk.catalogue.indicators if one.id != FILED)
    kept = () if edit == "removed" else (replace(entry(FILED), unit="条"),)
    desk.catalogue = replace(desk.catalogue, indicators=(*others, *kept))
    assert desk.now.orphaned == (made,)
    assert values(desk) == [162]


def test_what_was_said_of_no_value_holds_in_another_unit_too(desk: Desk) -> None:
    made = desk.change(desk.figure(FILED), period="2022")
    others = tuple(one for one in desk.catalogue.indicators if one.id != FILED)
    desk.catalogue = replace(desk.catalogue, indicators=(*others, replace(entry(FILED), unit="条")))
    assert cell(desk)[1:] == ("2022", 162, "changed")
    desk.readings = [replace(desk.readings[0], observations=())]
    assert (values(desk), desk.now.orphaned) == ([], (made,)), "but no figure is made of it"


def test_a_decision_follows_a_shifted_text_and_is_listed_when_its_words_are_gone(desk: Desk) -> None:
    made = desk.change(desk.figure(FILED), value=126.0)
    desk.readings = [read("（转载）\n" + TEXT)]
    assert (values(desk), desk.now.orphaned) == ([126], ())
    desk.right(desk.figure(FILED), who="李强")
    assert (values(desk), state(desk)) == ([126], "changed")
    desk.decisions.pop()
    desk.readings = [read("甲示县政协2023年立案162件。")]
    assert (values(desk), desk.now.orphaned) == ([162], (made,))


def test_copies_of_a_report_are_decided_together(desk: Desk) -> None:
    desk.readings = [read(TEXT, "a.txt"), read(TEXT, "b.txt")]
    desk.change(desk.shown[0], value=126.0)
    changed = [o for o in desk.shown if o.review]
    assert [o.mention.article.document.path for o in changed] == ["a.txt", "b.txt"]


# --- one of several figures in one place --------------------------------------------------------------------

SHARED = "甲示县政协、乙例县政协两家政协2023年提案办复率均为100%。"


def test_of_several_figures_in_one_place_only_the_one_that_was_meant_changes() -> None:
    desk = Desk(read(SHARED))
    rates = [o for o in desk.shown if o.mention.indicator == RATE]
    assert len(rates) == 2
    desk.wrong(rates[1])
    assert [o.body for o in desk.shown if o.mention.indicator == RATE] == [rates[0].body]
    desk.change(rates[0], period="2022")
    assert [(o.body, o.period) for o in desk.shown if o.mention.indicator == RATE] == [(rates[0].body, "2022")]


# --- facts of whole reports ---------------------------------------------------------------------------------

UNTOLD = "工作情况通报\n\n今年以来，收到提案183件，立案162件。去年立案151件。\n"


def facts(desk: Desk, **told: str) -> None:
    target = target_of_report(desk.readings[0].document, desk.folder)
    desk.decisions.append(decision("facts", target, Change(**told)))


def told(desk: Desk) -> list[tuple[float, str, str]]:
    return [(o.mention.value, o.body, o.period) for o in desk.shown if o.mention.indicator == FILED]


def test_facts_hold_where_the_text_does_not_tell() -> None:
    desk = Desk(read(UNTOLD))
    assert told(desk) == [], "the text names no committee"
    facts(desk, body="甲示县政协", published="2024-12-30", title="甲示县的通报")
    assert told(desk) == [(162, "甲示县政协", "2024"), (151, "甲示县政协", "2023")], (
        "last year is of the day that was set"
    )
    assert desk.now.readings[0].articles[0].title == "甲示县的通报"
    assert {o.mention.article.title for o in desk.shown} == {"甲示县的通报"}
    assert desk.now.facts["甲.txt"].body == "甲示县政协"


def test_facts_leave_alone_what_the_text_tells() -> None:
    desk = Desk(read("乙例县政协2021年工作报告\n\n2020年，乙例县政协立案99件。\n"))
    facts(desk, body="甲示县政协", period="2024", published="2024-12-30")
    assert told(desk) == [(99, "乙例县政协", "2020")]


def test_facts_take_the_place_of_a_default() -> None:
    desk = Desk(read("乙例县政协立案99件。2023年印发。"))
    (before,) = [o for o in desk.shown if o.mention.indicator == FILED]
    assert before.period_from is None or before.period_from.assumed
    facts(desk, period="2021")
    (after,) = [o for o in desk.shown if o.mention.indicator == FILED]
    assert after.period_from is not None
    assert (after.period, after.period_from.rule, after.period_from.assumed) == ("2021", "by_hand", False)
    assert (after.body, after.body_from) == (before.body, before.body_from)


def test_facts_set_later_count_and_parts_left_alone_stay() -> None:
    desk = Desk(read(UNTOLD))
    facts(desk, body="甲示县政协")
    facts(desk, body="乙例县政协", title="通报")
    facts(desk, period="2021")
    assert {body for _, body, _ in told(desk)} == {"乙例县政协"}
    assert desk.now.facts["甲.txt"] == Change(body="乙例县政协", period="2021", title="通报")
    desk.undo(desk.decisions[1])
    assert {body for _, body, _ in told(desk)} == {"甲示县政协"}


def test_a_figure_may_be_decided_after_its_report_was() -> None:
    desk = Desk(read(UNTOLD))
    facts(desk, body="甲示县政协", published="2024-12-30")
    shown: Observation = next(o for o in desk.shown if o.mention.value == 162)
    desk.change(shown, value=126.0)
    assert (126, "甲示县政协", "2024") in told(desk)
    facts(desk, body="乙例县政协")
    assert (126, "乙例县政协", "2024") in told(desk), "what was set for the figure alone is its value"


def test_what_a_default_decided_is_decided_once_a_person_finds_it_right() -> None:
    desk = Desk(read("乙例县政协立案99件。2023年印发。"))
    before = desk.figure(FILED)
    assert before.period_from is not None
    assert before.period_from.assumed
    desk.right(before)
    table = observation_table(desk.now.readings)
    (row,) = table[table["indicator"] == FILED].itertuples()
    assert (row.period, row.period_assumed, row.review) == (before.period, False, "right")
    assert desk.figure(FILED).period_from == replace(before.period_from, assumed=False), "for the reason as read"


# --- the review of a cell -----------------------------------------------------------------------------------


def test_a_cell_is_right_only_if_all_figures_that_make_it_are() -> None:
    desk = Desk(read(TEXT, "a.txt"), read(TEXT + "又讯。", "b.txt"))
    first, second = [o for o in desk.shown if o.mention.indicator == FILED]
    desk.right(first)
    assert cell(desk)[-1] == ""
    desk.right(second)
    assert cell(desk)[-1] == "right"
    desk.wrong(second, who="李强")
    assert cell(desk)[-1] == "disputed"
