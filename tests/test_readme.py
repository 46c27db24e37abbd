"""The two READMEs against the program: what they show is what there is, in both languages."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import sys
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from extract.catalogue import TOP_LEVEL
from extract.check import checked
from extract.entries import CHOICES, FIELDS, REQUIRED
from extract.messages import problem_block
from extract.pieces import EXCLUDE_PIECES, PIECES
from present.strings import STRINGS
from tests.extract.gold_score import SETS, common_traits, scores, total

ROOT = Path(__file__).parents[1]
FILES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
CONFIG_README = ROOT / "config" / "README.md"
LARGEST_PICTURE = 200_000  # bytes
LANGUAGES = pytest.mark.parametrize("language", FILES)


class Block(NamedTuple):
    """A fenced block of code: `kind` is the word behind the fence."""

    kind: str
    text: str


def text_of(language: str) -> str:
    return FILES[language].read_text(encoding="utf-8")


def blocks(language: str) -> list[Block]:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text_of(language), re.MULTILINE | re.DOTALL)
    return [Block(*block) for block in found]


def prose(language: str) -> str:
    """The text without its blocks of code."""
    return re.sub(r"^```.*?^```$", "", text_of(language), flags=re.MULTILINE | re.DOTALL)


def tables(language: str) -> list[list[list[str]]]:
    """Each table as the cells of its rows, the row of headings left out."""
    found = re.findall(r"^\|.*\n\| -.*\n((?:\|.*\n)+)", prose(language), re.MULTILINE)
    return [[[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()] for table in found]


def table_from(language: str, first: str) -> list[list[str]]:
    """The table whose first row begins with a word."""
    return next(table for table in tables(language) if table[0][0] == first)


def inline_code(language: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", prose(language))


COMMANDS = list(dict.fromkeys(line for block in blocks("en") if block.kind == "sh" for line in block.text.splitlines()))
ENTRIES = [block.text for block in blocks("en") if block.kind == "yaml"]


# --- both languages ------------------------------------------------------------------------------------


def test_both_have_the_same_sections() -> None:
    english, chinese = ([mark for mark, _ in re.findall(r"^(#+) (.+)$", prose(language), re.MULTILINE)]
                        for language in FILES)
    assert english == chinese
    assert len(english) > 15


def test_both_show_the_same_commands_entries_and_output() -> None:
    assert blocks("en") == blocks("zh")
    assert len(blocks("en")) > 15


def test_both_tell_of_the_same_things_in_their_tables() -> None:
    def codes(language: str) -> list[list[list[str]]]:
        return [[re.findall(r"`[^`]+`", row[0]) for row in table] for table in tables(language)]

    assert codes("en") == codes("zh")


# --- the catalogue -------------------------------------------------------------------------------------


@LANGUAGES
def test_the_pieces_are_those_of_the_program_in_its_words(language: str) -> None:
    for pieces, first in ((PIECES, "`{number}`"), (EXCLUDE_PIECES, "`{figure}`")):
        shown = [(name.strip("`"), words.replace("`", "")) for name, words in table_from(language, first)]
        assert shown == [(f"{{{piece.name}}}", getattr(piece, language)) for piece in pieces.values()]


@LANGUAGES
def test_the_fields_are_those_of_the_program(language: str) -> None:
    rows = {row[0].strip("`"): row[1:] for row in table_from(language, "`id`")}
    assert rows.keys() == set(FIELDS)
    yes = {"en": "yes", "zh": "是"}[language]
    assert {name for name, (needed, _) in rows.items() if needed == yes} == set(REQUIRED)
    for name, choices in CHOICES.items():
        assert set(re.findall("`([a-z]+)`", rows[name][1])) == set(choices)
    assert [row[0].strip("`") for row in table_from(language, "`exclude`")] == list(TOP_LEVEL)


def output_shown_for(entry: str) -> str:
    """The check's output that stands between an entry and the next one; empty where there is none."""
    for block, after in pairwise(blocks("en")):
        if block == Block("yaml", entry) and after.kind == "text":
            return after.text
    return ""


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_gives_the_output_that_stands_below_it(
    entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("config/indicators.yaml")
    path.parent.mkdir()
    path.write_text(f"indicators:\n{entry}", encoding="utf-8")
    told = "".join(problem_block(problem, "en") + "\n" for problem in checked(path)[1])
    shown = output_shown_for(entry)
    assert told == (shown if shown.startswith("config/") else "")


def test_some_entries_are_sound_and_some_show_a_mistake() -> None:
    assert {output_shown_for(entry) != "" for entry in ENTRIES} == {True, False}


def test_an_entry_can_be_put_at_the_end_of_the_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "indicators.yaml"
    known = (ROOT / "config" / "indicators.yaml").read_text(encoding="utf-8").rstrip()
    path.write_text(f"{known}\n\n{ENTRIES[0]}", encoding="utf-8")
    catalogue, problems = checked(path)
    assert catalogue is not None
    assert catalogue.indicators[-1].id == "trees_planted"
    assert [problem for problem in problems if problem.line > known.count("\n") + 1] == []


# --- commands ------------------------------------------------------------------------------------------


@lru_cache
def output_of(command: str) -> str:
    """What a command prints; where it would write a file, what would stand in it."""
    words = shlex.split(command.partition(" > ")[0])
    assert words[0] == "python"
    done = subprocess.run(
        [sys.executable, *words[1:]], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs(command: str) -> None:
    """Those that end are run. Of those that install, test or serve, what they name is there."""
    words = shlex.split(command)
    files = [words[place + 1] for place, word in enumerate(words) if word == "-r"]
    assert all((ROOT / file).is_file() for file in files)
    match words:
        case ["make", target]:
            assert f"\n{target}:" in (ROOT / "Makefile").read_text(encoding="utf-8")
        case ["streamlit", "run", script, *rest]:
            code = (ROOT / script).read_text(encoding="utf-8")
            assert all(f'"{word}"' in code for word in rest if word.startswith("--") and word != "--")
        case ["python", "-m", "venv" | "pip", *_] | ["pip", "install", *_]:
            assert files or "venv" in words or "jieba>=0.42.1,<1" in (ROOT / "requirements.txt").read_text("utf-8")
        case _:
            assert output_of(command)


def test_the_rows_shown_are_printed() -> None:
    shown = next(block.text for block in blocks("en") if block.text.startswith("report,body,"))
    command = next(command for command in COMMANDS if "> cells.csv" in command)
    assert set(shown.splitlines()) <= set(output_of(command).splitlines())


@LANGUAGES
def test_the_programs_named_in_the_text_exist(language: str) -> None:
    named = [shlex.split(code) for code in inline_code(language) if code.startswith("python ")]
    assert named
    for words in named:
        found = importlib.util.find_spec(words[2]) if words[1] == "-m" else (ROOT / words[1]).is_file()
        assert found, words


# --- links, words and figures --------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*FILES.values(), CONFIG_README], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8"))
    here = [target.partition("#")[0] for target in targets if "://" not in target]
    assert here
    assert [target for target in here if not (path.parent / target).exists()] == []


def test_every_picture_is_shown_and_small() -> None:
    shown = {ROOT / target for language in FILES for target in re.findall(r"!\[[^]]+\]\(([^)]+)\)", prose(language))}
    pictures = set((ROOT / "docs" / "pictures").iterdir())
    assert shown == pictures
    assert [picture.name for picture in pictures if picture.stat().st_size > LARGEST_PICTURE] == []


@LANGUAGES
def test_the_files_and_folders_named_in_the_text_exist(language: str) -> None:
    folders = "config|extract|present|views|tests|bench|seeds|examples|docs|\\.ci"
    named = [code for code in inline_code(language) if re.fullmatch(rf"(?:{folders})/[^\s{{}}]*", code)]
    assert len(named) > 10
    assert [code for code in named if not (ROOT / code).exists()] == []


@LANGUAGES
def test_words_in_bold_are_words_of_the_interface(language: str) -> None:
    known = {words[language] for words in STRINGS.values()}
    bold = re.findall(r"\*\*(.+?)\*\*", prose(language), re.DOTALL)
    assert len(bold) > 15
    assert {" ".join(words.split()) for words in bold} - known == set()


@LANGUAGES
def test_no_more_is_claimed_than_is_reached(language: str) -> None:
    rows = {row[0]: row[1:] for row in table_from(language, SETS[0])}
    assert rows.keys() == set(SETS)
    for name, (reports, cells, precision, recall, *_) in rows.items():
        reached = total(scores(name).values())
        assert (int(reports), int(cells)) == (len(scores(name)), reached.right + reached.missed)
        assert float(precision) <= round(reached.precision, 3), name
        assert float(recall) <= round(reached.recall, 3), name


@LANGUAGES
def test_no_more_is_claimed_of_a_kind_than_is_reached(language: str) -> None:
    reached, counts = common_traits()
    rows = {row[0]: row[1:] for row in table_from(language, "money")}
    assert rows.keys() == set(reached)
    for trait, (passages, cells, precision, recall, *_) in rows.items():
        score = reached[trait]
        assert (int(passages), int(cells)) == (counts[trait], score.right + score.missed)
        assert float(precision) <= round(score.precision, 3), trait
        assert float(recall) <= round(score.recall, 3), trait


# --- the other configuration files ---------------------------------------------------------------------


@LANGUAGES
def test_every_configuration_file_is_explained(language: str) -> None:
    held = {path.name for path in (ROOT / "config").iterdir()} - {"README.md"}
    assert {name for name in held if f"config/{name}" in prose(language)} == held
    assert {name for name in held if f"`{name}`" in CONFIG_README.read_text(encoding="utf-8")} == held


def test_every_key_of_the_rules_of_reading_is_explained() -> None:
    keys = set(yaml.safe_load((ROOT / "config" / "reading.yaml").read_text(encoding="utf-8")))
    assert {key for key in keys if f"`{key}`" not in CONFIG_README.read_text(encoding="utf-8")} == set()
