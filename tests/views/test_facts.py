"""What is set by hand for a whole report stands beside the form with who and what, and can be undone there."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.views.test_pages import Open, open_page, words, written

__all__ = ["open_page"]

UNDATED = "甲示县政协工作情况\n\n甲示县政协共收到提案60件。\n"


def set_period(app: AppTest, period: str) -> AppTest:
    """The page after the report's period was set by hand."""
    (field,) = (field for field in app.text_input if field.label == "Period")
    field.set_value(period)
    (keep,) = (button for button in app.button if button.label == "Keep")
    return keep.click().run()


@pytest.fixture
def page(open_page: Open, tmp_path: Path) -> AppTest:
    """The page of a report that does not state its period, for a reviewer with a name."""
    app = open_page("reports", written(tmp_path / "r", a=UNDATED))
    return app.text_input(key="reviewer").set_value("王芳").run()


def test_what_was_set_stands_beside_the_form_with_who_set_it(page: AppTest) -> None:
    assert "Set for the report: Period 2021 · 王芳" in words(set_period(page, "2021"))


def test_what_was_set_is_undone_one_by_one(page: AppTest) -> None:
    set_period(page, "2021")
    set_period(page, "2022")
    latest = [button for button in page.button if button.label == "Undo"][-1]
    shown = words(latest.click().run())
    assert "Period 2021" in shown
    assert "Period 2022" not in shown
    (field,) = (field for field in page.text_input if field.label == "Period")
    assert field.value == "2021"


def test_what_is_left_open_again_is_said(page: AppTest) -> None:
    set_period(page, "2021")
    assert "Set for the report: Period — · 王芳" in words(set_period(page, ""))


def test_the_log_says_what_was_set(page: AppTest, open_page: Open, tmp_path: Path) -> None:
    set_period(page, "2021")
    log = open_page("todo", tmp_path / "r").dataframe[-1].value
    assert log["Decision"].str.contains("Set for the report: Period 2021 · 王芳").tolist() == [True]
