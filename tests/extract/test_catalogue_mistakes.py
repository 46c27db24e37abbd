"""Every mistake that a writer of the catalogue can make, and the words that tell it.

`broken_catalogues/NAME.yaml` holds the mistake, `NAME.txt` what the writer reads. The entry training_sessions is
sound in all of them. After a deliberate change of words, write the new ones into the .txt files.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.catalogue import LARGEST_FILE
from extract.catalogue_messages import CATALOGUE_MESSAGES
from extract.checking import check_catalogue
from extract.messages import problem_block, problem_text
from extract.model import Problem
from tests.extract.plain_find import plain_find

FOLDER = Path(__file__).parent / "broken_catalogues"
BROKEN = sorted(FOLDER.glob("*.yaml"))
NOTHING_SOUND = {"empty", "no_indicators", "not_a_catalogue", "not_text", "only_comments"}
# What the entry with the mistake finds is still as its writer meant it, or the mistake is in no entry.
STILL_LOADED = {"example_fails", "no_empty_example", "repeated_id", "unknown_top_level_key", "unneeded_pattern"}


@pytest.fixture(autouse=True)
def _in_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Problems name the path as it was given: the golden texts hold bare names."""
    monkeypatch.chdir(FOLDER)


def problems_of(path: Path) -> tuple[Problem, ...]:
    return check_catalogue(path, plain_find)[1]


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_is_told_at_its_place_with_how_to_mend_it(path: Path) -> None:
    told = "\n".join(problem_block(problem, "en") for problem in problems_of(Path(path.name)))
    assert told + "\n" == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_takes_its_own_entry_down_and_no_other(path: Path) -> None:
    catalogue, _ = check_catalogue(path, plain_find)
    loaded = {indicator.id for indicator in catalogue.indicators} if catalogue else set()
    expected = set() if path.stem in NOTHING_SOUND else {"training_sessions"}
    assert loaded == expected | ({"proposals_filed"} if path.stem in STILL_LOADED else set())


def test_every_message_has_a_broken_catalogue_and_both_languages(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    large.write_text("#" * (LARGEST_FILE + 1), encoding="utf-8")
    paths = [*BROKEN, Path("missing.yaml"), tmp_path, large]
    problems = [problem for path in paths for problem in problems_of(path)]
    assert {problem.code for problem in problems} == CATALOGUE_MESSAGES.keys()
    for problem in problems:
        english, chinese = (problem_text(problem, language) for language in ("en", "zh"))
        assert english != chinese
        assert any("\u4e00" <= character <= "\u9fff" for character in chinese)


def test_a_missing_file() -> None:
    (problem,) = problems_of(Path("missing.yaml"))
    assert problem_block(problem, "en") == (
        "missing.yaml: there is no such file\n"
        "  mend: give the path of the catalogue, which is usually config/indicators.yaml"
    )


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    assert [problem.code for problem in problems_of(tmp_path)] == ["catalogue_refused"]


def test_the_libraries_need_not_be_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without libyaml the same mistakes are told in the same words."""
    import yaml

    compiled = {path: problems_of(path) for path in BROKEN}
    monkeypatch.setattr("extract.yaml_parts.LOADER", yaml.SafeLoader)
    assert {path: problems_of(path) for path in BROKEN} == compiled
