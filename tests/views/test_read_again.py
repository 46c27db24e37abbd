"""What “read again” does anew, and what it need not."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

import views.corpus
from extract.model import Catalogue, Problem
from tests.views.served import CATALOGUE
from tests.views.test_pages import Open, examples_run, open_page, words, written

__all__ = ["open_page"]


def test_no_click_waits_for_the_examples(
    open_page: Open, reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "indicators.yaml"
    catalogue.write_bytes(CATALOGUE.read_bytes() + b"\n# another\n")
    go_on = Event()

    def waiting(path: Path) -> tuple[Catalogue | None, tuple[Problem, ...]]:
        go_on.wait()
        return None, (Problem("example_fails", str(path), values=(("actual", "1"), ("expected", "2"))),)

    monkeypatch.setattr(views.corpus, "checked", waiting)
    app = open_page("overview", reports, catalogue)
    assert app.run().metric[0].value == "4"
    assert "its examples find problems" not in words(app)
    go_on.set()
    examples_run(catalogue)
    assert "its examples find problems: 1" in words(app.run())


def test_the_examples_are_run_again_only_for_another_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[bytes] = []

    def counted(path: Path) -> tuple[Catalogue | None, tuple[Problem, ...]]:
        run.append(path.read_bytes())
        return None, ()

    monkeypatch.setattr(views.corpus, "checked", counted)
    catalogue = tmp_path / "indicators.yaml"
    for content in (CATALOGUE.read_bytes(), CATALOGUE.read_bytes() + b"\n# another\n"):
        catalogue.write_bytes(content)
        for _ in range(2):
            views.corpus.forget()
            assert examples_run(catalogue) == ()
    assert len(run) == len(set(run)) == 2


def test_it_is_told_how_many_reports_were_read_again_and_only_then(open_page: Open, reports: Path) -> None:
    app = open_page("overview", reports)
    assert not app.toast
    written(reports, 新的="己设县政协2023年工作报告\n\n2023年,己设县政协共收到提案55件。\n")
    again = next(button for button in app.button if button.label == "Read again")
    again.click().run()
    assert [toast.value for toast in app.toast] == ["Read again; reports: 5"]
    assert not app.run().toast
