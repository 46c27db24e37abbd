"""What people decided about a figure is found where the figure is told, and one left out can be brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import views.corpus
import views.links
from extract.model import Observation
from review.model import CHANGE, FACTS, RIGHT, UNDO, WRONG, Change, Decision
from review.store import open_store
from review.targets import seen, target_of, target_of_report
from tests.views.served import CATALOGUE
from tests.views.test_pages import Open, open_page, words, written
from views import decisions
from views.corpus import Corpus, Decided, current_catalogue, read_corpus
from views.left_out import left_out, wrong_figure
from views.log import begun, figure_of, report_of

__all__ = ["open_page"]

FILED = "proposals_filed"


class Desk:
    """A folder and a store that the pages look at, too."""

    def __init__(self, reports: Path, url: str) -> None:
        self.reports, self.store = reports, open_store(url)

    @property
    def corpus(self) -> Corpus:
        catalogue = current_catalogue(CATALOGUE).catalogue
        assert catalogue is not None
        decided = Decided(self.store.decisions(), self.store.revision())
        return read_corpus(self.reports, catalogue, decided, lambda *_: None)

    def figure(self, indicator: str = FILED, report: str = "丙样县2023.txt") -> Observation:
        reading = self.corpus.reading(report)
        assert reading is not None
        return next(o for o in reading.observations if o.mention.indicator == indicator)

    def decide(
        self, kind: str, shown: Observation | None = None, told: Change | None = None, undoes: str = ""
    ) -> Decision:
        target = target_of(shown, self.corpus.reviewed, self.reports.name) if shown else None
        return self.keep(Decision(f"d{self.store.revision()}", kind, "王芳", NOON, "与附表不符", target, told, undoes))

    def keep(self, made: Decision) -> Decision:
        self.store.append(made)
        return made


NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def desk(reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    url = f"sqlite:///{(tmp_path / 'decisions.sqlite3').as_posix()}"
    monkeypatch.setenv("DATABASE_URL", url)
    yield Desk(reports, url)
    views.corpus.forget()
    decisions.close()


def cells(app: AppTest) -> str:
    return "\n".join(" ".join(map(str, row)) for table in app.dataframe for row in table.value.to_numpy())


def test_its_report_lists_it_with_who_when_and_why_and_marks_it(open_page: Open, desk: Desk) -> None:
    desk.decide(WRONG, desk.figure())
    app = open_page("reports", desk.reports, report="丙样县2023.txt")
    assert "Found wrong by people and left out (1)" in words(app)
    assert "No figure was set aside" not in words(app)
    assert "Found wrong · 王芳 · 2024-03-01" in cells(app)
    assert "与附表不符" in cells(app)
    assert '<mark class="left-out">' in words(app)
    assert app.dataframe[0].value["Found wrong"].sum() == 1
    other = open_page("reports", desk.reports, report="乙例县2023.txt")
    assert "left out (" not in words(other)


def test_the_overview_says_how_many_and_leads_to_the_first(open_page: Open, desk: Desk) -> None:
    assert "people found wrong" not in words(open_page("overview", desk.reports))
    desk.decide(WRONG, desk.figure())
    app = open_page("overview", desk.reports)
    assert "'Reports and problems': 1." in words(app).replace("&#x27;", "'")
    assert "report=%E4%B8%99%E6%A0%B7" in words(app)


def test_it_is_marked_among_the_other_figures_of_its_report(open_page: Open, desk: Desk) -> None:
    desk.decide(WRONG, desk.figure())
    app = open_page("evidence", desk.reports, find_body="丙样县政协")
    assert '<mark class="left-out">88</mark>' in words(app)


def test_an_entry_of_the_log_leads_to_the_figure_that_is_left_out(desk: Desk) -> None:
    made = desk.decide(WRONG, desk.figure())
    review = wrong_figure(desk.corpus, figure_of(desk.corpus, made))
    assert review is not None
    assert review.decisions == (made,)
    assert left_out(desk.corpus) == [review]


def test_an_undone_entry_and_the_undo_lead_to_the_figure_as_it_is_now(desk: Desk) -> None:
    shown = desk.figure()
    made = desk.decide(WRONG, shown)
    undo = desk.decide(UNDO, undoes=made.id)
    redo = desk.decide(UNDO, undoes=undo.id)
    by_id = {decision.id: decision for decision in (made, undo, redo)}
    assert begun(undo, by_id) == begun(redo, by_id) == made
    desk.decide(UNDO, undoes=redo.id)
    name = figure_of(desk.corpus, made)
    assert views.links.find_observation(desk.corpus, name) is not None
    assert wrong_figure(desk.corpus, name) is None


def test_an_entry_leads_to_a_figure_that_counts_as_another_indicator_since(desk: Desk) -> None:
    right = desk.decide(RIGHT, desk.figure(), seen(desk.figure()))
    desk.decide(CHANGE, desk.figure(), Change("proposals_submitted", 88.0, "件"))
    assert figure_of(desk.corpus, right).endswith(".proposals_submitted")


def test_an_entry_of_a_report_that_is_gone_has_the_name_that_it_had(open_page: Open, desk: Desk) -> None:
    made = desk.decide(WRONG, desk.figure())
    name = figure_of(desk.corpus, made)
    (desk.reports / "丙样县2023.txt").unlink()
    assert figure_of(desk.corpus, made) == name
    assert "no longer in this folder" in words(open_page("evidence", desk.reports, figure=name))


def test_an_entry_on_a_whole_report_leads_to_it_where_it_lies_now(desk: Desk) -> None:
    document = desk.figure().mention.article.document
    target = target_of_report(document, desk.reports.name)
    made = desk.keep(Decision("f", FACTS, "王芳", NOON, "", target, Change(title="报告")))
    assert report_of(desk.corpus, made) == "丙样县2023.txt"
    (desk.reports / "丙样县2023.txt").rename(desk.reports / "改名.txt")
    assert report_of(desk.corpus, made) == "改名.txt"
    assert report_of(desk.corpus, replace(made, target=replace(target, sha256="", report="无.txt"))) == "无.txt"


def test_the_other_places_that_state_the_same_value_are_listed_beside_it(open_page: Open, desk: Desk) -> None:
    written(
        desk.reports,
        简报="丙样县政协2023年工作简报\n\n2023年,丙样县政协立案88件。\n",
        另报="丙样县政协2023年工作通报\n\n2023年,丙样县政协立案90件。\n",
    )
    made = desk.decide(WRONG, desk.figure())
    app = open_page("evidence", desk.reports, figure=figure_of(desk.corpus, made))
    assert "charts may not change: 1." in words(app)
    assert app.dataframe[0].value["Report"].tolist() == ["简报.txt"]


def test_nothing_is_said_of_other_places_where_none_states_the_value(open_page: Open, desk: Desk) -> None:
    made = desk.decide(WRONG, desk.figure())
    assert "charts may not" not in words(open_page("evidence", desk.reports, figure=figure_of(desk.corpus, made)))


def test_what_was_inferred_and_found_right_keeps_its_reason_and_mark(open_page: Open, desk: Desk) -> None:
    written(desk.reports, 简报="乙例县政协立案99件。2023年印发。\n")
    shown = desk.figure(report="简报.txt")
    made = desk.decide(RIGHT, shown, seen(shown))
    said = words(open_page("evidence", desk.reports, figure=figure_of(desk.corpus, made)))
    assert "A person decided" not in said
    assert "Inferred: not stated, a default decided.<br>Reviewed and found right: 王芳" in said
    assert said.count("Reviewed and found right: 王芳") == 1, "what the report states needs no more words"
    assert '<mark class="period">2023年</mark>' in said


def test_a_period_that_was_set_by_hand_is_said_to_be_so(open_page: Open, desk: Desk) -> None:
    written(desk.reports, 简报="乙例县政协立案99件。2023年印发。\n")
    made = desk.decide(CHANGE, desk.figure(report="简报.txt"), Change(period="2021"))
    said = words(open_page("evidence", desk.reports, figure=figure_of(desk.corpus, made)))
    assert "A person decided" in said
    assert "found right: 王芳" not in said
