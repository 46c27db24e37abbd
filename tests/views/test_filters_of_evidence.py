"""The filters of the evidence page and the figure that it shows agree: the list never belongs to another figure."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from review.model import CHANGE, WRONG, Change
from tests.views.test_pages import Open, open_page, sentence, words
from tests.views.test_reviewed_figures import Desk, desk
from views.links import FILTERS, reference_to

__all__ = ["desk", "open_page"]


def set_filters(app: AppTest) -> dict[str, str]:
    return {name: value for name in FILTERS if (value := app.selectbox(key=name).value)}


def test_filters_that_list_the_figure_of_a_link_stay_and_the_others_are_let_go(open_page: Open, desk: Desk) -> None:
    name = reference_to(desk.corpus, desk.figure())
    app = open_page("evidence", desk.reports, figure=name, find_body="乙例县政协", find_period="2023")
    assert ">88<" in sentence(app)
    assert set_filters(app) == {"find_period": "2023"}
    assert "find_body" not in app.query_params
    assert app.query_params["find_period"] == "2023"


def test_a_filter_that_the_reader_sets_leads_to_a_figure_that_it_lists(open_page: Open, reports: Path) -> None:
    app = open_page("evidence", reports, find_body="乙例县政协", find_indicator="proposals_filed")
    app.selectbox(key="find_body").set_value("丙样县政协").run()
    assert ">88<" in sentence(app)
    assert set_filters(app) == {"find_body": "丙样县政协", "find_indicator": "proposals_filed"}


def test_a_figure_stays_where_the_filter_that_the_reader_sets_lists_it(open_page: Open, desk: Desk) -> None:
    name = reference_to(desk.corpus, desk.figure(report="甲示县2023.txt"))
    app = open_page("evidence", desk.reports, figure=name)
    app.selectbox(key="find_body").set_value("甲示县政协").run()
    assert ">162<" in sentence(app), "though it is not the first of the list"
    app.selectbox(key="find_body").set_value("").run()
    assert ">162<" in sentence(app)
    assert set_filters(app) == {}


def test_a_figure_whose_body_is_corrected_stays_and_its_filter_is_let_go(open_page: Open, desk: Desk) -> None:
    app = open_page("evidence", desk.reports, find_body="丙样县政协", find_indicator="proposals_filed")
    shown = desk.figure()
    desk.decide(CHANGE, shown, Change(body="甲示县政协"))
    app.run()
    assert ">88<" in sentence(app)
    assert set_filters(app) == {"find_indicator": "proposals_filed"}


def test_a_figure_that_is_found_wrong_stays_with_the_filter_it_had(open_page: Open, desk: Desk) -> None:
    name = reference_to(desk.corpus, desk.figure())
    desk.decide(WRONG, desk.figure())
    app = open_page("evidence", desk.reports, figure=name, find_body="丙样县政协", find_period="2022")
    assert "found wrong" in words(app)
    assert set_filters(app) == {"find_body": "丙样县政协"}
