"""The form in which a figure is corrected: filled with what counts now, and telling what an entered value reads as."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.views.test_pages import Open, open_page, words, written

__all__ = ["open_page"]

MONEY = "甲示县政协2023年工作报告\n\n2023年,甲示县政协共募集善款45.2万元。\n"


def form_of(app: AppTest) -> tuple[float | None, str]:
    """The value in the box, and what the form says that it reads as."""
    (read,) = (line for line in words(app).splitlines() if "Reads as" in line)
    return app.number_input[0].value, read.partition("Reads as: ")[2].partition("<")[0]


@pytest.fixture
def form(open_page: Open, tmp_path: Path) -> AppTest:
    """The page of a sum of 45.2万元, for a reviewer with a name."""
    app = open_page("evidence", written(tmp_path / "r", a=MONEY), find_body="甲示县政协")
    return app.text_input(key="reviewer").set_value("王芳").run()


def press(app: AppTest, label: str) -> AppTest:
    (button,) = (button for button in app.button if button.label == label)
    return button.click().run()


def test_a_sum_of_money_is_read_out_as_the_page_will_write_it(form: AppTest) -> None:
    assert form_of(form) == (452000, "CN¥452,000")
    form.number_input[0].set_value(46.0).run()
    assert form_of(form) == (46, "CN¥46 (now CN¥452,000)")
    form.button_group(key="lang").set_value("zh").run()
    assert "读作：46元（现为 45.2万元）" in words(form)


def test_the_form_is_filled_with_what_counts_after_a_change_and_after_its_undoing(form: AppTest) -> None:
    form.number_input[0].set_value(46.0)
    press(form, "Keep the correction")
    assert form_of(form) == (46, "CN¥46")
    press(form, "Undo")
    assert form_of(form) == (452000, "CN¥452,000")


def test_what_is_entered_stays_while_the_figure_is_the_same(form: AppTest) -> None:
    form.number_input[0].set_value(46.0)
    (period,) = (field for field in form.text_input if field.label == "Period" and field.value == "2023")
    period.set_value("last year")
    press(form, "Keep the correction")
    assert "write the period as 2023" in words(form)
    assert form_of(form) == (46, "CN¥46 (now CN¥452,000)")
