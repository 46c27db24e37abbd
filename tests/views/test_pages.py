"""What each page says about a folder, without a browser: the sentences of empty and odd states."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from extract.model import Problem
from present.exported import facts
from present.slides import About
from tests.views.served import CATALOGUE, ROOT
from views import exports, folders, peer_lists
from views.corpus import example_problems

PAGES = ("overview", "compare", "trend", "profile", "evidence", "meeting", "todo", "incoming", "reports")
Open = Callable[..., AppTest]


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> Open:
    """Runs the dashboard on a page with a folder, a catalogue and an address."""

    def opened(page: str, folder: Path, catalogue: Path = CATALOGUE, /, **address: str | list[str]) -> AppTest:
        arguments = ["dashboard.py", "--reports", str(folder), "--catalogue", str(catalogue)]
        monkeypatch.setattr(sys, "argv", arguments)
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        app.query_params["lang"] = "en"
        for name, value in address.items():
            app.query_params[name] = value
        return app.switch_page(f"views/{page}.py").run()

    return opened


def sentence(app: AppTest) -> str:
    """The sentence that the evidence page shows."""
    body: str = next(element.proto.body for element in app.get("html") if "blockquote" in element.proto.body)
    return body


def words(app: AppTest) -> str:
    """All that the page says in its own words: HTML without tables, headers, code."""
    shown = [element.proto.body for element in app.get("html")]
    return "\n".join(shown + [block.value for block in (*app.header, *app.code)])


def examples_run(catalogue: Path) -> tuple[Problem, ...]:
    """What the examples of a catalogue find fault with, once they have run."""
    while (problems := example_problems(catalogue)) is None:
        time.sleep(0.05)
    return problems


def written(folder: Path, **reports: str) -> Path:
    """The folder, with a report for each name."""
    folder.mkdir(exist_ok=True)
    for name, text in reports.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs(open_page: Open, reports: Path, page: str) -> None:
    app = open_page(page, reports)
    assert not app.exception
    assert "This page failed" not in words(app)
    assert len(app.title) == 1
    assert not app.markdown, "Streamlit shows any string that stands alone in the main script"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs_without_a_single_figure(open_page: Open, tmp_path: Path, page: str) -> None:
    app = open_page(page, written(tmp_path / "r", a="会议强调要认真学习。"))
    assert not app.exception
    assert "This page failed" not in words(app)


def test_folder_that_is_not_there(open_page: Open, tmp_path: Path) -> None:
    assert "There is no folder" in words(open_page("overview", tmp_path / "none"))


def test_folder_without_reports(open_page: Open, tmp_path: Path) -> None:
    assert "holds no reports" in words(open_page("overview", written(tmp_path / "r")))


def test_unreadable_reports_are_told_and_the_others_read(open_page: Open, reports: Path) -> None:
    written(reports, 空的="")
    app = open_page("reports", reports)
    assert "空的.txt: the file is empty" in words(app)
    assert len(app.dataframe[0].value) == 5


@pytest.mark.parametrize("content", ["", "indicators: [", "\x00\x01"])
def test_catalogue_that_gives_nothing(open_page: Open, reports: Path, tmp_path: Path, content: str) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(content, encoding="utf-8")
    app = open_page("overview", reports, broken)
    assert "catalogue of indicators cannot be used" in words(app)
    assert "broken.yaml" in words(app)


def test_missing_catalogue(open_page: Open, reports: Path, tmp_path: Path) -> None:
    assert "catalogue of indicators cannot be used" in words(open_page("overview", reports, tmp_path / "none.yaml"))


def test_bodies_that_do_not_report_are_listed(open_page: Open, reports: Path) -> None:
    app = open_page("compare", reports, indicator="proposals_submitted")
    assert "Not reported by: 丙样县政协" in words(app)


def test_several_year_totals_stand_apart(open_page: Open, reports: Path) -> None:
    written(reports, 五年="甲示县政协五年工作报告\n\n2018年至2022年,甲示县政协共收到提案800件。\n2023年1月9日\n")
    compared = words(open_page("compare", reports, indicator="proposals_submitted"))
    assert "never set beside a year: 1 (2018–2022 total)" in compared
    assert "not drawn among the years: 1 (2018–2022 total)" in words(
        open_page("trend", reports, indicator="proposals_submitted")
    )


def test_reports_that_disagree_show_both_values(open_page: Open, reports: Path) -> None:
    written(reports, 另一份="甲示县政协2023年工作简报\n\n2023年,甲示县政协共收到提案190件。\n")
    app = open_page("compare", reports, indicator="proposals_submitted")
    assert "190 (另一份.txt)" in words(app)
    assert "183 (甲示县2023.txt)" in words(app)


def test_the_list_names_both_values_and_the_overview_leads_to_it(open_page: Open, reports: Path) -> None:
    written(reports, 另一份="甲示县政协2023年工作简报\n\n2023年,甲示县政协共收到提案190件。\n")
    assert "point=conflict" in words(open_page("overview", reports))
    listed = open_page("todo", reports, point="conflict").dataframe[0].value
    assert listed["What is the matter"].tolist() == ["reports differ: 183 / 190. Leave out what is wrong"]


def test_the_overview_counts_what_a_default_decided_as_the_list_does(open_page: Open, tmp_path: Path) -> None:
    folder = written(tmp_path / "r", a="甲示县政协立案99件。2022年印发。\n", b="甲示县政协立案99件。\n2022年印发。\n")
    assert "Figures whose body or period a default decided: 1." in words(open_page("overview", folder))
    assert len(open_page("todo", folder, point="assumed").dataframe[0].value) == 1


def test_unknown_period_is_visible(open_page: Open, tmp_path: Path) -> None:
    folder = written(tmp_path / "r", a="甲示县政协工作情况\n\n甲示县政协共收到提案60件。\n")
    assert "Figures whose period is not stated: 1" in words(open_page("overview", folder))
    app = open_page("compare", folder, indicator="proposals_submitted")
    assert "states its period, so nothing can be compared" in words(app)


def test_figures_set_aside_are_listed_with_the_words_against_them(open_page: Open, tmp_path: Path) -> None:
    folder = written(tmp_path / "r", a="甲示县政协2023年工作报告\n\n力争提案办复率达到100%。\n")
    app = open_page("reports", folder)
    assert any("力争" in " ".join(map(str, table.value.to_numpy().ravel())) for table in app.dataframe)


def test_link_decides_and_a_choice_stays_across_pages(open_page: Open, reports: Path) -> None:
    app = open_page("compare", reports, indicator="proposals_filed")
    assert app.selectbox(key="indicator").value == "proposals_filed"
    app.selectbox(key="indicator").set_value("proposal_handling_rate").run()
    app.switch_page("views/trend.py").run()
    assert app.selectbox(key="indicator").value == "proposal_handling_rate"
    assert app.query_params["indicator"] == "proposal_handling_rate"


def test_chosen_period_stays_where_a_ratio_has_no_other(open_page: Open, reports: Path) -> None:
    written(reports, 委员="甲示县政协2022年工作简报\n\n2022年,甲示县政协共有委员210名。\n")
    app = open_page("compare", reports, indicator="proposals_filed", period="2022")
    app.selectbox(key="per").set_value("members").run()
    app.selectbox(key="per").set_value("").run()
    assert app.selectbox(key="period").value == "2022"
    assert app.query_params["period"] == "2022"


def test_period_that_nobody_chose_goes_with_the_other_choices(open_page: Open, reports: Path) -> None:
    written(reports, 委员="甲示县政协2022年工作简报\n\n2022年,甲示县政协共有委员210名。\n")
    app = open_page("compare", reports, indicator="proposals_filed")
    app.selectbox(key="per").set_value("members").run()
    assert app.selectbox(key="period").value == "2022"
    app.selectbox(key="per").set_value("").run()
    assert app.selectbox(key="period").value == "2023"


def test_new_report_is_seen_at_the_next_click(open_page: Open, reports: Path) -> None:
    app = open_page("overview", reports)
    assert app.metric[0].value == "4"
    written(reports, 新的="己设县政协2023年工作报告\n\n2023年,己设县政协共收到提案55件。\n")
    assert app.run().metric[0].value == "5"


def test_example_that_fails_is_told_and_the_figures_stay(open_page: Open, reports: Path, tmp_path: Path) -> None:
    doubtful = tmp_path / "doubtful.yaml"
    good = CATALOGUE.read_text(encoding="utf-8")
    assert "found: [100]" in good
    doubtful.write_text(good.replace("found: [100]", "found: [99]", 1), encoding="utf-8")
    app = open_page("overview", reports, doubtful)
    assert len(app.metric) == 5
    examples_run(doubtful)
    assert "its examples find problems: 1" in words(app.run())
    assert len(app.metric) == 5


def test_link_to_a_folder_that_waits_for_the_reader_keeps_what_it_asks_of_the_page(
    open_page: Open, reports: Path
) -> None:
    app = open_page("compare", reports, folder="other", path=str(reports), indicator="proposals_filed", also="members")
    assert app.query_params["indicator"] == "proposals_filed"
    app.button[0].click().run()
    assert app.selectbox(key="indicator").value == "proposals_filed"
    app.selectbox(key="indicator").set_value("proposal_handling_rate").run()
    assert app.run().selectbox(key="indicator").value == "proposal_handling_rate"


def test_figure_told_twice_shows_both_places(open_page: Open, reports: Path) -> None:
    written(reports, 另一份="甲示县政协2023年工作简报\n\n2023年,甲示县政协共收到提案183件。\n")
    found = {"find_body": "甲示县政协", "find_indicator": "proposals_submitted", "find_period": "2023"}
    app = open_page("evidence", reports, **found)
    assert "told in several places: 2" in words(app)
    assert "Figures that fit (2 of 12)" in words(app)


def test_table_of_all_figures_puts_years_before_totals_before_the_undated(open_page: Open, reports: Path) -> None:
    written(
        reports,
        五年="甲示县政协五年工作报告\n\n2018年至2022年,甲示县政协共收到提案800件。\n2023年1月9日\n",
        未写="甲示县政协工作情况\n\n甲示县政协共收到提案60件。\n",
    )
    app = open_page("compare", reports, indicator="proposals_submitted")
    assert not app.dataframe, "a table that is folded away is not made"
    app.session_state["compare.cells.box"] = True
    periods = list(app.run().dataframe[0].value["Period"])
    assert periods == ["2023", "2023", "2022", "2018–2022 total", "period not stated"]


def test_chart_says_what_it_counts_and_in_which_unit(open_page: Open, reports: Path) -> None:
    for page in ("compare", "trend"):
        said = words(open_page(page, reports, indicator="proposal_handling_rate"))
        assert "Unit: %." in said


def test_small_charts_keep_the_order_of_the_large_one(open_page: Open, reports: Path) -> None:
    app = open_page("compare", reports, indicator="proposals_filed", also="proposals_submitted", period="2023")
    large, small = (json.loads(chart.proto.spec) for chart in app.get("plotly_chart"))
    assert large["layout"]["yaxis"]["ticktext"] == ["甲示县政协", "乙例县政协", "丙样县政协"]
    assert small["layout"]["yaxis"]["ticktext"] == large["layout"]["yaxis"]["ticktext"]


@pytest.mark.parametrize(
    ("asked", "group"),
    [
        ({"own": "甲示县政协", "peers": "level"}, "bodies of the level of 甲示县政协"),
        ({"own": "甲示县政协", "body": ["丙样县政协"]}, "bodies picked one by one"),
        ({}, "all bodies"),
    ],
)
def test_exports_state_the_folder_by_its_shown_name_and_whom_the_chart_compares(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, reports: Path, asked: dict[str, str], group: str
) -> None:
    monkeypatch.setitem(folders.SAMPLES, "many-years", reports)
    stated: list[About] = []
    monkeypatch.setattr(exports, "offer_exports", lambda show, deck, about: stated.append(about))
    app = open_page("compare", reports, folder="many-years", indicator="proposals_filed", **asked)
    app.button(key="deck.add").click().run()
    app.switch_page("views/meeting.py").run()
    filters = dict(facts(stated[-1], "en"))["Filters"]
    assert filters.startswith("Reports folder: Many years (made up), ")
    assert filters.endswith(f"Compare with: {group}")


@pytest.mark.parametrize("page", ["compare", "trend", "profile"])
def test_list_of_which_no_body_is_in_the_folder_is_told(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, reports: Path, page: str
) -> None:
    lists = {"邻县": ("远方县政协", "外地县政协"), "近县": ("远方县政协", "丙样县政协")}
    monkeypatch.setattr(peer_lists, "saved_lists", lambda: lists)
    sentence = "None of the bodies on this list is in this folder (list: 邻县)"
    asked = {"indicator": "proposals_filed", "period": "2023"}
    told = words(open_page(page, reports, peers="list:邻县", **asked))
    assert sentence in told
    assert "None of the chosen bodies" not in told
    assert "No other body in the reports" not in told
    assert sentence in words(open_page(page, reports, peers="list:邻县", own="甲示县政协", **asked))
    assert sentence not in words(open_page(page, reports, peers="list:近县", **asked))


@pytest.mark.parametrize("page", ["compare", "trend"])
def test_picked_bodies_are_shown_though_the_list_has_none_here(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, reports: Path, page: str
) -> None:
    monkeypatch.setattr(peer_lists, "saved_lists", lambda: {"邻县": ("远方县政协",)})
    app = open_page(page, reports, indicator="proposals_filed", peers="list:邻县", body=["丙样县政协"])
    assert "this list" not in words(app)
    assert app.get("plotly_chart")


def test_nobody_is_compared_where_the_list_has_none_here(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, reports: Path
) -> None:
    monkeypatch.setattr(peer_lists, "saved_lists", lambda: {"邻县": ("远方县政协",)})
    app = open_page("compare", reports, indicator="proposals_filed", peers="list:邻县")
    assert not app.get("plotly_chart")
    assert "0 of 0" not in words(app)
    assert "deck.add" not in {button.key for button in app.button}


def test_period_that_is_not_there_is_told_in_words(open_page: Open, reports: Path) -> None:
    app = open_page("compare", reports, indicator="proposals_filed", period="2017-2021")
    assert "Period: there is no &#x27;2017–2021 total&#x27; here" in words(app)
    evidence = open_page("evidence", reports, find_period="2017-2021")
    assert "Period: there is no &#x27;2017–2021 total&#x27; here" in words(evidence)
    nonsense = open_page("compare", reports, indicator="proposals_filed", period="20-x-<b>")
    assert "Period: there is no &#x27;20-x-&lt;b&gt;&#x27; here" in words(nonsense)


def test_totals_and_undated_figures_of_others_are_not_counted_among_those_compared(
    open_page: Open, reports: Path
) -> None:
    for body in ("甲示县", "乙例县"):
        text = f"{body}政协五年工作报告\n\n2018年至2022年,{body}政协立案800件。\n2023年1月9日\n"
        written(reports, **{f"{body}五年": text})
    written(reports, 无年份="乙例县政协工作情况\n\n乙例县政协立案60件。\n")
    asked = {"indicator": "proposals_filed", "period": "2023"}
    everyone = words(open_page("compare", reports, **asked))
    assert "never set beside a year: 2 (2018–2022 total)" in everyone
    assert "Figures whose period is not stated: 1" in everyone
    two = words(open_page("compare", reports, body=["甲示县政协", "丙样县政协"], **asked))
    assert "never set beside a year: 1 (2018–2022 total)" in two
    assert "Figures whose period is not stated" not in two
    assert "never set beside a year" not in words(open_page("compare", reports, body=["丙样县政协"], **asked))


def test_names_of_a_link_that_are_not_there_are_left_out_and_the_others_shown(open_page: Open, reports: Path) -> None:
    app = open_page("compare", reports, indicator="proposals_filed", body=["丙样县政协", "*b*"])
    assert "*b*&#x27; here; left out." in words(app)
    assert app.multiselect(key="body").value == ["丙样县政协"]

def test_what_stands_further_down_in_a_table_is_not_cut_off(open_page: Open, tmp_path: Path) -> None:
    donated = "甲示县政协工作报告\n\n2018年至2022年,甲示县政协委员捐款1234.5万元。\n"
    app = open_page("evidence", written(tmp_path / "r", 甲=donated))
    columns = json.loads(app.dataframe[0].proto.columns)
    for name, longest in {"Value": "CN¥12.345m", "Period": "2018–2022 total", "Indicator": "Funds donated"}.items():
        assert columns[name]["width"] >= 7.5 * len(longest)
