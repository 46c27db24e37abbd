"""How figures of one cell meet: totals and their parts, distinct events, the same told twice, reports that disagree."""

from __future__ import annotations

import pytest

from tests.extract.told import cell_table, cells_of, figures, reading, set_aside

BODY, YEAR = "云岭县政协", "2023"
WHO = f"{YEAR}年，{BODY}"


def value(indicator: str, *texts: str) -> float:
    """The only value of an indicator over some reports."""
    (found,) = [cell[3] for cell in cells_of(*texts) if cell[:3] == (BODY, YEAR, indicator)]
    return found


def cell(indicator: str, *texts: str) -> tuple[object, ...]:
    """Value, approx, conflict, mentions and reports of an indicator's only cell."""
    table = cell_table(reading(text, f"{n}.txt") for n, text in enumerate(texts))
    (row,) = table[table["indicator"] == indicator].itertuples()
    return row.value, row.approx, row.conflict, row.mentions, row.reports


# --- parts and totals ---------------------------------------------------------------------------------------

@pytest.mark.parametrize(("text", "indicator", "total"), [
    ("收到提案97件，其中集体提案12件、委员提案85件。", "proposals_submitted", 97),
    ("立案97件，其中立案经济建设类提案30件。", "proposals_filed", 97),
    ("提出意见建议138条。其中提出改进工作建议22条。", "suggestions_made", 138),
    ("组织委员捐款83万元，其中捐款捐物20万元。", "funds_donated", 830000),
    ("召开协商会12次，其中专题协商会3次。", "consultations", 12),
    ("举办委员培训班5期，其中赴外地举办委员培训班2期。", "training_sessions", 5),
])
def test_parts_behind_their_total_do_not_count(text: str, indicator: str, total: float) -> None:
    assert value(indicator, WHO + text) == total


@pytest.mark.parametrize(("text", "parts"), [
    ("组织委员捐款83万元，其中捐款捐物20万元。", [200000]),
    ("组织委员捐款83万元、捐赠物资27万元，款物总计110万元。", [830000, 270000]),
])
def test_a_part_is_set_aside_and_stays_visible(text: str, parts: list[float]) -> None:
    assert set_aside(WHO + text, "funds_donated") == [(part, "part") for part in parts]


@pytest.mark.parametrize("text", [
    "组织委员捐款83万元、捐赠物资27万元，款物总计110万元。",
    "组织委员捐款83万元，捐赠物资27万元，合计捐款捐物110万元。",
])
def test_parts_before_their_total_do_not_count(text: str) -> None:
    assert value("funds_donated", WHO + text) == 1100000


@pytest.mark.parametrize(("text", "indicator", "total"), [
    ("日前，委员捐款3.2万元送到学校。截至11月底，委员累计捐款捐物55万元。", "funds_donated", 550000),
    ("春季举办委员培训班2期。秋季举办委员培训班3期。全年累计举办委员培训班7期。", "training_sessions", 7),
    ("又有9万元善款送达。活动开展以来，委员捐款总额达120万元。", "funds_donated", 1200000),
    # no total of what was told before
    ("委员捐款9万元。委员捐款120万元修路。", "funds_donated", 1290000),
    ("委员捐款9万元。截至11月底，委员累计捐款捐物5万元。", "funds_donated", 140000),
    ("截至6月底，委员累计捐款20万元。秋季，委员捐款8万元。", "funds_donated", 280000),
])
def test_a_total_of_all_so_far_holds_the_figures_before_it(text: str, indicator: str, total: float) -> None:
    assert value(indicator, WHO + text) == total


@pytest.mark.parametrize(("text", "rate"), [
    ("委员表示满意的88件，占90.7%；基本满意的8件，占8.2%。满意和基本满意率为99%。", 99),
    ("委员满意率达98.5%。其中非常满意60.2%、满意38.4%。", 98.5),
    ("委员表示满意的占90.7%，基本满意的占8.2%。", 98.9),
    # another rate, not the same one rounded
    ("委员表示满意的占90.7%，基本满意的占8.2%。重点督办后，提案人满意率为93%。", 98.9),
    ("委员对办理态度表示满意的占98.8%，对办理结果表示满意和基本满意的分别占90.7%和8.2%。", 98.9),
    # the outcome counts where the manner is told beside it
    ("委员对办理态度满意的占99.8%，对办理结果满意的占96.2%。", 96.2),
    ("委员对办理态度满意的占99.8%。", 99.8),
])
def test_the_rate_as_told_stands_before_its_shares_added_up(text: str, rate: float) -> None:
    assert value("proposal_satisfaction_rate", WHO + text) == rate


def test_goods_count_with_the_value_told_for_them() -> None:
    text = WHO + "委员捐款18万元；第二批救灾物资——4车粮油、棉被运抵村里，价值6.5万元；年底又捐款2万元。"
    assert value("funds_donated", text) == 265000


def test_parts_without_a_total_are_added() -> None:
    assert value("funds_donated", WHO + "组织委员捐款83万元、捐赠物资27万元。") == 1100000


def test_a_figure_larger_than_the_one_before_is_no_part_of_it() -> None:
    assert value("suggestions_made", WHO + "提出意见建议22条。其中提出改进工作建议138条。") == 160


def test_a_part_of_another_indicator_is_a_figure_of_its_own() -> None:
    assert cells_of(WHO + "收到提案97件，其中立案85件。") == [
        (BODY, YEAR, "proposals_filed", 85), (BODY, YEAR, "proposals_submitted", 97)]


def test_parts_of_one_year_are_none_of_another() -> None:
    text = f"{YEAR}年，{BODY}组织委员捐款83万元。其中，2022年组织委员捐款20万元。"
    assert (BODY, YEAR, "funds_donated", 830000) in cells_of(text)


# --- within a report -----------------------------------------------------------------------------------------

def test_the_largest_figure_stands_for_a_total() -> None:
    text = WHO + "召开专题协商会3次。全年共召开协商会12次。"
    assert cell("consultations", text) == (12, False, False, 2, 1)


def test_distinct_events_are_added() -> None:
    text = WHO + "春季举办委员培训班2期。秋季举办委员培训班3期。"
    assert cell("training_sessions", text) == (5, False, False, 2, 1)


def test_the_same_event_told_twice_counts_once() -> None:
    assert cell("training_sessions", WHO + "举办委员培训班2期。总之，举办委员培训班2期。") == (2, False, False, 2, 1)


def test_two_equal_gifts_in_one_sentence_are_two() -> None:
    text = WHO + "组织委员为甲村捐款5万元，为乙村捐款5万元。"
    assert figures(text, "funds_donated") == [50000, 50000]
    assert value("funds_donated", text) == 100000


def test_an_approximate_figure_beside_the_exact_one_is_the_same_gift() -> None:
    text = WHO + "组织委员捐款近50万元。据统计，委员捐款49.86万元。"
    assert cell("funds_donated", text) == (498600, False, False, 2, 1)


def test_an_approximate_figure_far_from_the_exact_one_is_another_gift() -> None:
    text = WHO + "组织委员捐款近80万元。县政协委员捐款49.86万元。"
    assert cell("funds_donated", text) == (1298600, True, False, 2, 1)


def test_an_approximate_figure_marks_its_cell() -> None:
    assert cell("proposals_submitted", WHO + "收到提案90余件。") == (90, True, False, 1, 1)


def test_both_halves_of_a_year_are_results() -> None:
    assert value("training_sessions", WHO + "上半年举办委员培训班2期，下半年举办委员培训班3期。") == 5


def test_the_exact_total_stands_before_the_rounded_one() -> None:
    assert value("proposals_submitted", WHO + "收到提案近100件。据统计，收到提案99件。") == 99


# --- between reports -------------------------------------------------------------------------------------------

def test_reports_that_agree_make_one_cell() -> None:
    assert cell("training_sessions", *[WHO + "举办委员培训班2期。"] * 2) == (2, False, False, 2, 2)


@pytest.mark.parametrize(("texts", "chosen"), [
    (["收到提案97件。", "收到提案98件。"], 98),
    (["收到提案98件。", "收到提案97件。"], 98),
    (["收到提案97件。", "收到提案98件。", "收到提案97件。"], 97),
])
def test_reports_that_disagree_are_marked_and_all_their_figures_kept(texts: list[str], chosen: float) -> None:
    told = [WHO + text for text in texts]
    assert cell("proposals_submitted", *told) == (chosen, False, True, len(texts), len(texts))
    by_report = cell_table((reading(text, f"{n}.txt") for n, text in enumerate(told)), by_report=True)
    assert len(by_report) == len(texts)
    assert not by_report["conflict"].any()
    assert sorted(set(by_report["value"])) == [97, 98]


def test_events_of_two_reports_are_not_added() -> None:
    assert cell("training_sessions", WHO + "举办委员培训班2期。", WHO + "举办委员培训班3期。") == (3, False, True, 2, 2)


def test_figures_of_other_years_bodies_and_indicators_do_not_meet() -> None:
    texts = [WHO + "收到提案97件，立案85件。", "2022年，云岭县政协收到提案90件。", "2023年，云川县政协收到提案60件。"]
    assert sorted(row[3] for row in cells_of(*texts)) == [60, 85, 90, 97]


def test_a_total_over_years_stands_in_a_cell_of_its_own() -> None:
    assert cells_of(f"{WHO}收到提案97件。2019年至2023年，县政协收到提案500件。") == [
        (BODY, "2019-2023", "proposals_submitted", 500), (BODY, YEAR, "proposals_submitted", 97)]


def test_a_figure_without_body_or_period_stays_in_the_table() -> None:
    assert cells_of("县政协收到提案97件。") == [("", "", "proposals_submitted", 97)]


def test_an_approximate_figure_that_agrees_is_no_conflict() -> None:
    assert not cell("proposals_submitted", WHO + "收到提案97件。", WHO + "收到提案90余件。")[2]


def test_no_reports_give_an_empty_table_with_all_columns() -> None:
    for by_report in (False, True):
        table = cell_table([], by_report)
        assert len(table) == 0
        assert {"body", "period", "indicator", "value", "evidence"} <= set(table.columns)
        assert ("report" in table.columns) is by_report
