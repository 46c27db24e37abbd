"""Decisions by way of the pages: kept with a name, seen at once, not lost and not doubled when the store refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

import views.corpus
from extract.model import Observation, Reading
from review.failures import StoreError
from review.model import Decision
from review.store import Store, open_store
from review.targets import figure
from tests.views.served import CATALOGUE, ROOT
from tests.views.test_pages import Open, open_page, words
from views import decisions
from views.corpus import Corpus, current_catalogue, read_corpus

__all__ = ["open_page"]

FILED = "proposals_filed"


@pytest.fixture(autouse=True)
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of decisions of this test alone, and a reviewer."""
    file = tmp_path / "own" / "decisions.sqlite3"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file.as_posix()}")
    monkeypatch.setattr(st, "session_state", {"reviewer": "  王 芳 "})
    yield file
    views.corpus.forget()
    decisions.close()


@pytest.fixture
def corpus(reports: Path) -> Corpus:
    """The made-up reports as read."""
    return read_again(reports)


def read_again(reports: Path) -> Corpus:
    catalogue = current_catalogue(CATALOGUE).catalogue
    assert catalogue is not None
    decided, problem = decisions.decided()
    assert problem is None
    return read_corpus(reports, catalogue, decided, lambda *_: None)


def filed(corpus: Corpus, body: str = "丙样县政协") -> Observation:
    return next(o for r in corpus.readings for o in r.observations if (o.mention.indicator, o.body) == (FILED, body))


def value(corpus: Corpus, body: str = "丙样县政协") -> tuple[float, str]:
    """Value and review of the cell that says how many proposals the body filed."""
    table = corpus.cells[(corpus.cells["indicator"] == FILED) & (corpus.cells["body"] == body)]
    (row,) = table.itertuples()
    return row.value, row.review


def told(corpus: Corpus, number: float, **other: str) -> object:
    entry = corpus.indicator(FILED)
    assert entry is not None
    return figure(entry, number, False, other.get("body", "丙样县政协"), other.get("period", "2023"))


def test_a_change_is_seen_in_the_cells_and_an_undo_brings_back_what_was(reports: Path, corpus: Corpus) -> None:
    assert value(corpus) == (88, "")
    assert decisions.change(corpus, filed(corpus), told(corpus, 98), "  原文如此 ")
    after = read_again(reports)
    assert value(after) == (98, "changed")
    review = after.review(filed(after))
    assert review is not None
    (made,) = review.decisions
    assert (made.who, made.why, made.kind) == ("王 芳", "原文如此", "change")
    decisions.undo(made)
    assert value(read_again(reports)) == (88, "")


def test_a_change_to_what_is_shown_already_says_that_it_is_right(reports: Path, corpus: Corpus) -> None:
    assert decisions.change(corpus, filed(corpus), told(corpus, 88))
    assert value(read_again(reports)) == (88, "right")


def test_wrong_add_and_facts(reports: Path, corpus: Corpus) -> None:
    assert decisions.say_wrong(corpus, filed(corpus))
    document = next(r.document for r in corpus.readings if r.document.path.startswith("丙样县"))
    start = document.text.index("88件")
    assert decisions.add(corpus, document, start, start + 3, told(corpus, 80, period="2022"))
    assert decisions.set_facts(corpus, document, views.corpus.Change(title="报告"))
    after = read_again(reports)
    (row,) = after.cells[(after.cells["indicator"] == FILED) & (after.cells["body"] == "丙样县政协")].itertuples()
    assert (row.period, row.value, row.review) == ("2022", 80, "added")
    assert after.facts[document.path].title == "报告"


def test_a_day_that_is_none_is_not_kept(corpus: Corpus) -> None:
    with pytest.raises(ValueError, match="month"):
        decisions.set_facts(corpus, corpus.readings[0].document, views.corpus.Change(published="2024-13-01"))


def test_reports_are_not_read_again_for_a_decision(
    reports: Path, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> Iterator[Reading]:
        raise AssertionError("read again")

    monkeypatch.setattr(views.corpus, "read_folder", never)
    assert read_again(reports) is corpus, "nothing changed"
    decisions.say_right(corpus, filed(corpus))
    assert value(read_again(reports)) == (88, "right")


def test_a_decision_tried_again_after_its_answer_was_lost_is_kept_once(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Store.append

    def answer_lost(self: Store, decision: Decision) -> None:
        kept(self, decision)
        raise StoreError("store_unreachable", "server")

    monkeypatch.setattr(Store, "append", answer_lost)
    assert not decisions.say_right(corpus, filed(corpus))
    refused = decisions.refused()
    assert refused is not None
    assert refused.code == "store_unreachable"
    assert decisions.refused() is None, "told once"
    monkeypatch.setattr(Store, "append", kept)
    assert decisions.say_right(corpus, filed(corpus))
    assert len(decisions.store().decisions()) == 1
    assert decisions.say_wrong(corpus, filed(corpus))
    assert len(decisions.store().decisions()) == 2


def test_nobody_decides_without_a_name(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "session_state", {"reviewer": "  "})
    with pytest.raises(ValueError, match="name"):
        decisions.say_right(corpus, filed(corpus))


def test_pages_go_on_with_what_was_read_last_when_the_store_is_gone(
    reports: Path, corpus: Corpus, own_file: Path
) -> None:
    decisions.change(corpus, filed(corpus), told(corpus, 98))
    before, _ = decisions.decided()
    own_file.rename(own_file.with_suffix(".away"))
    decided, problem = decisions.decided()
    assert problem is not None
    assert (problem.code, decided) == ("store_gone", before)
    own_file.with_suffix(".away").rename(own_file)
    assert decisions.decided() == (before, None)


def test_the_page_says_that_decisions_cannot_be_read(
    open_page: Open, reports: Path, own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{own_file.as_posix()}")
    own_file.parent.mkdir()
    own_file.write_text("这不是数据库" * 99, "utf-8")
    app = open_page("overview", reports)
    assert "not a database of decisions" in words(app)
    assert "This page failed" not in words(app)
    assert len(app.title) == 1


def test_a_file_is_begun_beside_the_dashboard_where_no_address_is_given() -> None:
    assert decisions.DEFAULT_FILE == ROOT / "data" / "decisions.sqlite3"
    assert "/data/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()


def test_the_reviews_of_a_page_are_those_of_its_folder(reports: Path, corpus: Corpus, tmp_path: Path) -> None:
    decisions.say_right(corpus, filed(corpus))
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("无关。", "utf-8")
    assert not read_again(other).orphaned
    for path in reports.glob("丙样县*"):
        path.unlink()
    assert [decision.kind for decision in read_again(reports).orphaned] == ["right"]
    assert open_store(f"sqlite:///{decisions.store().where}").revision() > 0
