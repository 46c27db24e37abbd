"""The command line: what each command prints, where, and how it ends; bad input is told and never a traceback."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from extract.__main__ import main
from extract.explain import marked
from tests.extract.told import ROOT, reading

CELL_COLUMNS = ["body", "period", "indicator", "value", "unit", "approx", "mentions", "conflict"]
OBSERVATION_KEYS = [
    "report", "indicator", "value", "unit", "approx", "body", "period", "start", "end", "text", "sentence",
    "body_from", "period_from", "pattern",
]
TEXT = "2023年，云岭县政协收到提案97件，捐款9.75万元。县教育局捐款3万元。\n"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command run in a process of its own, as a user runs it."""
    done = subprocess.run(
        [sys.executable, "-m", "extract", *map(str, arguments)],
        cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )
    assert "Traceback" not in done.stderr
    return done


class Told(NamedTuple):
    """How a command ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


Here = Callable[..., Told]


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """The command run in this process, which is faster."""
    monkeypatch.chdir(ROOT)

    def run_here(*arguments: str | Path) -> Told:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:  # argparse ends so
            status = int(ended.code or 0)
        return Told(status, *capsys.readouterr())

    return run_here


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report, one in a folder inside, one that cannot be read, and an empty one."""
    path = tmp_path_factory.mktemp("reports")
    (path / "first.txt").write_text(TEXT, "utf-8")
    (path / "more").mkdir()
    (path / "more" / "second.txt").write_text("2023年，云岭县政协收到提案98件。\n", "gb18030")
    (path / "broken.docx").write_bytes(b"PK\x03\x04 this is no document")
    (path / "nothing.txt").write_bytes(b"")
    return path


# --- help and wrong usage ------------------------------------------------------------------------------------

@pytest.mark.parametrize("command", [(), ("cells",), ("observations",), ("check",), ("explain",)])
def test_help_shows_examples(here: Here, command: tuple[str, ...]) -> None:
    done = here(*command, "--help")
    assert done.returncode == 0
    assert "examples:" in done.stdout
    assert f"python -m extract {' '.join(command)}" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", [
    (), ("cells",), ("cells", "seeds", "--format", "xml"), ("draw", "seeds"), ("explain",), ("cells", "seeds", "--go"),
])
def test_wrong_usage_ends_with_2_and_says_so_on_standard_error(here: Here, arguments: tuple[str, ...]) -> None:
    done = here(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage: python -m extract" in done.stderr
    assert "error:" in done.stderr


# --- cells and observations -----------------------------------------------------------------------------------

def test_cells_as_csv(folder: Path) -> None:
    done = run("cells", folder, "--format", "csv")
    assert done.returncode == 0
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert list(rows[0]) == CELL_COLUMNS
    assert [[row[name] for name in CELL_COLUMNS] for row in rows] == [
        ["云岭县政协", "2023", "funds_donated", "97500", "元", "False", "1", "False"],
        ["云岭县政协", "2023", "proposals_submitted", "98", "件", "False", "2", "True"],
    ]


def test_cells_by_report_as_csv_and_files_that_cannot_be_read_on_standard_error(folder: Path) -> None:
    done = run("cells", folder, "--by-report", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert list(rows[0]) == ["report", *CELL_COLUMNS]
    assert [(row["report"], row["value"]) for row in rows] == [
        ("first.txt", "97500"), ("first.txt", "97"), ("more/second.txt", "98")]
    assert done.returncode == 0
    lines = done.stderr.splitlines()
    assert [line.split(":")[0] for line in lines] == ["broken.docx", "nothing.txt"]
    assert all("mend:" in line for line in lines)


def test_cells_as_json_and_as_a_table(here: Here, folder: Path) -> None:
    rows = json.loads(here("cells", folder, "--format", "json").stdout)
    assert [list(row) for row in rows] == [CELL_COLUMNS] * 2
    told = [(row["value"], row["approx"], row["conflict"]) for row in rows]
    assert told == [(97500, False, False), (98, False, True)]
    table = here("cells", folder).stdout.splitlines()
    assert table[0].split() == CELL_COLUMNS
    assert len(table) == 3


def test_observations_as_json_lines(folder: Path) -> None:
    done = run("observations", folder)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(row) for row in rows] == [OBSERVATION_KEYS] * 3
    assert [row["value"] for row in rows] == [97, 97500, 98]
    first = rows[1]
    assert TEXT[first["start"] : first["end"]] == first["text"] == "9.75万元"
    assert first["text"] in first["sentence"]
    assert (first["body_from"], first["period_from"]) == ("云岭县政协", "2023年")


def test_observations_as_csv(here: Here, folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(here("observations", folder, "--format", "csv").stdout)))
    assert list(rows[0]) == OBSERVATION_KEYS
    assert [row["text"] for row in rows] == ["97", "9.75万元", "98"]


def test_several_folders_and_single_reports(here: Here, folder: Path) -> None:
    done = here("cells", folder / "more", folder / "first.txt", "--by-report", "--format", "csv")
    assert done.returncode == 0
    reports = {row["report"] for row in csv.DictReader(io.StringIO(done.stdout))}
    assert reports == {"first.txt", "second.txt"}


def test_a_report_without_figures_gives_the_heading_alone(here: Here, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("县政协召开会议。", "utf-8")
    done = here("cells", tmp_path, "--format", "csv")
    assert (done.returncode, done.stdout) == (0, ",".join(CELL_COLUMNS) + "\n")


@pytest.mark.parametrize("command", ["cells", "observations"])
def test_an_empty_and_a_missing_folder(here: Here, command: str, tmp_path: Path) -> None:
    done = here(command, tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "the folder holds no reports" in done.stderr
    done = here(command, tmp_path / "missing")
    assert (done.returncode, done.stdout) == (1, "")
    assert "missing: there is no such folder or file" in done.stderr


def test_a_missing_folder_beside_a_good_one_is_told_and_the_rest_goes_on(here: Here, folder: Path) -> None:
    done = here("cells", folder / "missing", folder / "more", "--format", "csv")
    assert done.returncode == 0
    assert "there is no such folder or file" in done.stderr
    assert ",98," in done.stdout


def test_a_folder_in_which_nothing_can_be_read(here: Here, tmp_path: Path) -> None:
    (tmp_path / "nothing.txt").write_bytes(b"")
    done = here("cells", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "nothing.txt: the file is empty" in done.stderr


# --- the catalogue ----------------------------------------------------------------------------------------------

ENTRY = """
- id: {id}
  name_zh: 提案{id}
  name_en: Proposals {id}
  group: 提案
  unit: 件
  aggregate: max
  better: none
  definition: 提案数。
  patterns: ['{pattern}']
  examples:
    - {{text: '收到提案97件。', found: [97]}}
    - {{text: '收到来信97件。', found: []}}
"""
GOOD = ENTRY.format(id="good", pattern="提案{number}件")
BROKEN = ENTRY.format(id="broken", pattern="提案({number}件")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A catalogue with a good entry and a broken one."""
    path = tmp_path / "indicators.yaml"
    path.write_text("indicators:\n" + GOOD + BROKEN, "utf-8")
    return path


def test_the_good_entries_of_a_broken_catalogue_are_used(here: Here, broken: Path, folder: Path) -> None:
    done = here("cells", folder / "more", "--catalogue", broken, "--format", "csv")
    assert done.returncode == 0
    assert [row["indicator"] for row in csv.DictReader(io.StringIO(done.stdout))] == ["good"]
    assert f"{broken.as_posix()}:" in done.stderr
    assert "mend:" in done.stderr
    assert "^" in done.stderr


def test_check_ends_with_1_where_there_is_a_mistake(broken: Path) -> None:
    done = run("check", broken)
    assert done.returncode == 1
    assert f"{broken.as_posix()}:" in done.stderr


def test_check_ends_with_1_where_an_example_fails(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_text("indicators:\n" + GOOD.replace("found: [97]", "found: [98]"), "utf-8")
    done = here("check", path)
    assert done.returncode == 1
    assert "mend:" in done.stderr


def test_check_tells_what_a_sound_catalogue_holds(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "indicators.yaml"
    path.write_text("indicators:\n" + GOOD, "utf-8")
    done = here("check", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 indicators, 1 patterns, 2 examples, no problems" in done.stdout


@pytest.mark.parametrize("arguments", [
    ("cells", "seeds", "--catalogue"), ("check",), ("explain", "seeds", "--catalogue"),
])
@pytest.mark.parametrize("content", [None, "", "just words"])
def test_a_missing_or_empty_catalogue(
    here: Here, arguments: tuple[str, ...], content: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "indicators.yaml"
    if content is not None:
        path.write_text(content, "utf-8")
    done = here(*arguments, path)
    assert (done.returncode, done.stdout) == (1, "")
    assert path.as_posix() in done.stderr
    assert "mend:" in done.stderr


# --- explain ------------------------------------------------------------------------------------------------------

def test_explain_marks_each_figure_and_says_what_it_became(folder: Path) -> None:
    done = run("explain", folder / "first.txt")
    assert done.returncode == 0
    assert "收到提案【1:97】件，捐款【2:9.75万元】。县教育局捐款〖3:3万元〗。" in done.stdout
    lines = done.stdout.splitlines()[-3:]
    assert lines[0].startswith("1. proposals_submitted = 97 件; 云岭县政协 (")
    assert "“云岭县政协”); 2023 (" in lines[0]  # the words that decided the body
    assert "“2023年”); pattern " in lines[0]
    assert lines[1].startswith("2. funds_donated = 97500 元; 云岭县政协 (")
    assert lines[2].startswith("3. not taken: funds_donated = 30000 元: ")
    assert "organisation" in lines[2]


def test_explain_of_what_cannot_be_read(here: Here, folder: Path) -> None:
    for name, words in (("missing.txt", "there is no such file"), ("nothing.txt", "the file is empty")):
        done = here("explain", folder / name)
        assert (done.returncode, done.stdout) == (1, "")
        assert words in done.stderr


def test_explain_of_a_report_without_figures() -> None:
    assert marked(reading("县政协召开会议。")) == "县政协召开会议。\n\nno figures found"


def test_without_its_marks_an_explained_report_is_the_report() -> None:
    text = marked(reading(TEXT)).split("\n\n")[0]
    for mark in ("【1:", "【2:", "】", "〖3:", "〗"):
        assert mark in text
        text = text.replace(mark, "")
    assert text == TEXT.rstrip("\n")


def test_explain_says_where_nothing_decided() -> None:
    assert "body unknown" in marked(reading("县政协收到提案约97件。"))
    assert "period unknown" in marked(reading("县政协收到提案约97件。"))
    assert "= about 97 件" in marked(reading("县政协收到提案约97件。"))
