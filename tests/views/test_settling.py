"""From one open point to the next: the evidence page leads through the list that a figure was opened from."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from review.model import RIGHT, WRONG
from review.targets import seen
from tests.views.test_pages import Open, open_page, sentence, words, written
from tests.views.test_reviewed_figures import Desk, cells, desk
from views.links import reference_to

__all__ = ["desk", "open_page"]

BRIEF = "{body}政协2023年工作简报\n\n2023年,{body}政协立案{filed}件。\n"
FIRST, SECOND = "conflict~3~2023~proposals_filed~丙样县政协", "conflict~3~2023~proposals_filed~甲示县政协"
"""The two cells on which the reports disagree, in the order of the list."""


@pytest.fixture
def disagreeing(desk: Desk) -> Desk:
    """Two reports that disagree with others: 丙样县 filed 88 or 90, 甲示县 162 or 170."""
    briefs = {"丙简": BRIEF.format(body="丙样县", filed=90), "甲简": BRIEF.format(body="甲示县", filed=170)}
    written(desk.reports, **briefs)
    return desk


@pytest.fixture(autouse=True)
def went(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, str]]]:
    """Where the page led, with which address: without a browser a click cannot open another page."""
    told: list[tuple[str, dict[str, str]]] = []
    monkeypatch.setattr(st, "switch_page", lambda page, query_params: told.append((page, query_params)))
    return told


def buttons(app: AppTest) -> list[str]:
    return [button.label for button in app.button if (button.key or "").startswith("settling.")]


def test_a_figure_of_the_list_says_its_place_and_leads_to_the_next_and_back(
    open_page: Open, disagreeing: Desk, went: list[tuple[str, dict[str, str]]]
) -> None:
    app = open_page("evidence", disagreeing.reports, figure=name_of(disagreeing), settle=FIRST)
    assert "Reports disagree: 1 of 2" in words(app)
    assert buttons(app) == ["Next", "Back to the list"]
    app.button(key="settling.next").click().run()
    assert went == [("views/evidence.py", {"lang": "en", "figure": app.query_params["figure"], "settle": SECOND})]
    assert "Reports disagree: 2 of 2, the last one" in words(app)
    assert ">170<" in sentence(app), "the value that counts comes first"
    assert app.query_params["settle"] == SECOND
    app.button(key="settling.previous").click().run()
    assert "Reports disagree: 1 of 2" in words(app)
    assert app.query_params["settle"] == FIRST


def name_of(desk: Desk, report: str = "丙简.txt") -> str:
    return reference_to(desk.corpus, desk.figure(report=report))


def test_once_it_is_settled_the_next_is_still_the_one_that_came_after_it(open_page: Open, disagreeing: Desk) -> None:
    name = name_of(disagreeing)
    disagreeing.decide(WRONG, disagreeing.figure(report="丙简.txt"))
    app = open_page("evidence", disagreeing.reports, figure=name, settle=FIRST)
    assert "Reports disagree: this one is settled; still open: 1" in words(app)
    app.button(key="settling.next").click().run()
    assert "Reports disagree: 1 of 1, the last one" in words(app)
    assert ">170<" in sentence(app)


def test_at_the_end_it_is_told_what_was_passed_over(open_page: Open, disagreeing: Desk) -> None:
    name = name_of(disagreeing, "甲简.txt")
    disagreeing.decide(WRONG, disagreeing.figure(report="甲简.txt"))
    app = open_page("evidence", disagreeing.reports, figure=name, settle=SECOND)
    assert "this one is settled, and none follow; still open before it: 1" in words(app)
    assert buttons(app) == ["Previous", "Back to the list"]


def test_when_all_are_settled_it_is_told_and_the_list_shows_what_else_there_is(
    open_page: Open, disagreeing: Desk, went: list[tuple[str, dict[str, str]]]
) -> None:
    name = name_of(disagreeing)
    for report in ("丙简.txt", "甲简.txt"):
        disagreeing.decide(WRONG, disagreeing.figure(report=report))
    app = open_page("evidence", disagreeing.reports, figure=name, settle=FIRST)
    assert "Reports disagree: all settled" in words(app)
    assert buttons(app) == ["Back to the list"]
    app.button(key="settling.back").click().run()
    assert went == [("views/todo.py", {"lang": "en"})]


def test_back_leads_to_the_kind_and_the_factor_that_it_came_from(
    open_page: Open, desk: Desk, went: list[tuple[str, dict[str, str]]]
) -> None:
    text = "甲示县政协2024年工作报告\n\n2024年,甲示县政协共收到提案366件,立案90件,办复率112%。\n"
    written(desk.reports, 甲示县2024=text)
    name = reference_to(desk.corpus, desk.figure("proposals_submitted", "甲示县2024.txt"))
    settle = "jump~1.5~2024~proposals_submitted~甲示县政协"
    app = open_page("evidence", desk.reports, figure=name, settle=settle)
    assert "A jump against the year before: 2 of 2, the last one" in words(app)
    app.button(key="settling.back").click().run()
    assert went == [("views/todo.py", {"lang": "en", "point": "jump", "factor": "1.5"})]
    app.switch_page("views/todo.py").run()
    assert "183 the year before" in cells(app)
    app.switch_page("views/evidence.py").run()
    assert "2 of 2" in words(app), "the figure is still the one chosen last"


def test_a_figure_that_was_opened_from_elsewhere_leads_through_no_list(open_page: Open, disagreeing: Desk) -> None:
    app = open_page("evidence", disagreeing.reports, figure=name_of(disagreeing))
    assert "1 of 2" not in words(app)
    assert buttons(app) == []


@pytest.mark.parametrize("settle", ["nonsense", "conflict~7~2023~proposals_filed~丙样县政协", "conflict~3~~~"])
def test_a_link_that_names_no_open_point_shows_the_figure_alone(
    open_page: Open, disagreeing: Desk, settle: str
) -> None:
    app = open_page("evidence", disagreeing.reports, figure=name_of(disagreeing), settle=settle)
    assert buttons(app) == []
    assert ">90<" in sentence(app)
    assert "settle" not in app.query_params


def test_what_is_found_right_is_settled(open_page: Open, desk: Desk, reports: Path) -> None:
    written(reports, 简报="乙例县政协立案99件。2023年印发。\n")
    shown = desk.figure(report="简报.txt")
    settle = f"assumed~3~{shown.period}~proposals_filed~乙例县政协"
    name = reference_to(desk.corpus, shown)
    assert "inferred: 1 of 1" in words(open_page("evidence", reports, figure=name, settle=settle))
    desk.decide(RIGHT, shown, seen(shown))
    assert "inferred: all settled" in words(open_page("evidence", reports, figure=name, settle=settle))


def default_told(app: AppTest) -> list[str]:
    told: list[str] = app.dataframe[0].value["What is shown now, and why"].tolist()
    return told


def test_the_list_tells_which_value_is_shown_and_by_which_rule(open_page: Open, disagreeing: Desk) -> None:
    written(disagreeing.reports, 丙简二=BRIEF.format(body="丙样县", filed=88))
    assert default_told(open_page("todo", disagreeing.reports, point="conflict")) == [
        "88: most reports state it (2 of 3)",
        "170: no value has more reports, and of equals the larger is shown",
    ]


def test_the_list_tells_by_which_rule_a_period_is_inferred(open_page: Open, desk: Desk) -> None:
    written(desk.reports, 简报="乙例县政协立案99件。2022年印发。\n")
    shown = desk.figure(report="简报.txt")
    assert default_told(open_page("todo", desk.reports, point="assumed")) == [
        f"{shown.period}: Inferred from the day of publication"
    ]
    written(desk.reports, 报告="甲示县政协2024年工作报告\n\n2024年,甲示县政协办复率112%。\n")
    beyond = open_page("todo", desk.reports, point="beyond").dataframe[0].value
    assert "What is shown now, and why" not in beyond, "no default decided"
