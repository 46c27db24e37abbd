"""What files handed in would give, before they count."""

from __future__ import annotations

from pathlib import Path

from extract.catalogue import load_catalogue
from extract.model import Catalogue
from tests.views.served import CATALOGUE
from views.staging import Staged, known_contents, staged, taken_into

REPORT = "甲示县政协2023年工作报告\n\n2023年，甲示县政协共收到提案128件。".encode()


def catalogue() -> Catalogue:
    found, _ = load_catalogue(CATALOGUE)
    assert found is not None
    return found


def looked_at(*files: tuple[str, bytes], known: dict[str, str] | None = None) -> list[Staged]:
    return staged(files, catalogue(), known or {}, lambda done, total: None)


def test_a_new_report_is_read_and_can_be_taken(tmp_path: Path) -> None:
    (one,) = looked_at(("甲.txt", REPORT))
    assert one.is_new
    assert one.reading is not None
    assert [(figure.body, figure.mention.value) for figure in one.reading.observations] == [("甲示县政协", 128)]
    assert not list(tmp_path.iterdir())


def test_the_second_of_two_files_with_one_content_names_the_first() -> None:
    first, second = looked_at(("甲.txt", REPORT), ("乙.txt", REPORT))
    assert (first.is_new, second.is_new, second.twin) == (True, False, "甲.txt")


def test_a_file_that_the_folder_has_is_known_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "旧名.txt").write_bytes(REPORT)
    (one,) = looked_at(("新名.txt", REPORT), known=known_contents(tmp_path))
    assert (one.is_new, one.twin) == (False, "旧名.txt")


def test_files_of_one_name_and_other_content_are_both_read() -> None:
    found = looked_at(("甲.txt", REPORT), ("甲.txt", REPORT + b"!"))
    assert [one.is_new for one in found] == [True, True]


def test_a_file_without_text_is_not_taken_and_says_why() -> None:
    (one,) = looked_at(("扫描.pdf", b"%PDF-1.4 broken"))
    assert not one.is_new
    assert one.problems


def test_there_is_nothing_known_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert known_contents(tmp_path / "none") == {}


def test_files_are_put_into_the_folder(tmp_path: Path) -> None:
    paths, problems = taken_into(tmp_path / "new", looked_at(("甲.txt", REPORT)))
    assert ([path.name for path in paths], problems) == (["甲.txt"], [])
    assert paths[0].read_bytes() == REPORT
