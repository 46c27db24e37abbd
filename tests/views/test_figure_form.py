"""The form in which a figure is corrected: filled with what counts now, read as people write, told where it is not."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.views.test_pages import Open, open_page, words, written

__all__ = ["open_page"]

MONEY = "甲示县政协2023年工作报告\n\n2023年,甲示县政协共募集善款45.2万元。\n"


def value_of(app: AppTest) -> str:
    """The words in the value's box."""
    (box,) = (field for field in app.text_input if field.label in ("Value and unit", "数值和单位"))
    return str(box.value)


def entered(app: AppTest, typed: str) -> AppTest:
    """The page after the words were kept as the value."""
    (box,) = (field for field in app.text_input if field.label in ("Value and unit", "数值和单位"))
    box.set_value(typed)
    return press(app, "Keep the correction")


def shown_value(app: AppTest) -> str:
    """The figure as the page writes it, large."""
    found = re.search(r'class="value"[^>]*>([^<]*)', words(app))
    return found[1].strip() if found else ""


@pytest.fixture
def form(open_page: Open, tmp_path: Path) -> AppTest:
    """The page of a sum of 45.2万元, for a reviewer with a name."""
    app = open_page("evidence", written(tmp_path / "r", a=MONEY), find_body="甲示县政协")
    return app.text_input(key="reviewer").set_value("王芳").run()


def press(app: AppTest, label: str) -> AppTest:
    (button,) = (button for button in app.button if button.label == label)
    return button.click().run()


@pytest.mark.parametrize(("typed", "shown"), [
    ("46.5万元", "CN¥465,000"),
    ("46.5万", "CN¥465,000"),
    ("465,000元", "CN¥465,000"),
    ("CN¥1.2m", "CN¥1.2m"),
    ("四十六万五千元", "CN¥465,000"),
    ("约 46.5 万元", "≈ CN¥465,000"),
])
def test_a_value_is_entered_as_people_write_it(form: AppTest, typed: str, shown: str) -> None:
    assert value_of(form) == "CN¥452,000"
    assert shown_value(entered(form, typed)) == shown


@pytest.mark.parametrize("typed", ["46", "46.5%", "46件", "四月五日", "一些", "4,65,0..1元"])
def test_words_that_are_no_value_of_the_unit_are_told_and_nothing_is_kept(form: AppTest, typed: str) -> None:
    told = entered(form, typed)
    assert f"Not kept: '{typed}' is no value that counts in yuan (CN¥)" in unescape(words(told))
    assert shown_value(told) == "CN¥452,000"
    assert value_of(told) == typed


def test_no_value_at_all_is_told(form: AppTest) -> None:
    assert "Not kept: enter a value" in words(entered(form, " "))


def test_a_value_that_its_words_round_off_stays_what_it_was(open_page: Open, tmp_path: Path) -> None:
    report = "甲示县政协2023年工作报告\n\n2023年,甲示县政协提案办复率98.123%。\n"
    app = open_page("evidence", written(tmp_path / "r", a=report), find_body="甲示县政协")
    app.text_input(key="reviewer").set_value("王芳").run()
    assert value_of(app) == "98.12%"
    assert "Reviewed and found right" in words(press(app, "Keep the correction"))


def test_the_form_is_filled_with_what_counts_after_a_change_and_after_its_undoing(form: AppTest) -> None:
    entered(form, "46万元")
    assert value_of(form) == "CN¥460,000"
    press(form, "Undo")
    assert value_of(form) == "CN¥452,000"


def test_what_is_entered_stays_while_the_figure_is_the_same(form: AppTest) -> None:
    (period,) = (field for field in form.text_input if field.label == "Period" and field.value == "2023")
    period.set_value("last year")
    entered(form, "46万元")
    assert "write the period as 2023" in words(form)
    assert value_of(form) == "46万元"
