"""Files handed in: what is taken, under which name, and what is refused with a reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from extract import arrivals as module
from extract.arrivals import Arrival, arrivals, put_into, safe_name
from extract.messages import MESSAGES
from extract.model import Problem

REPORT = "收到提案128件。".encode()


def packed_as(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return content.getvalue()


def names(found: list[Arrival]) -> list[tuple[str, str]]:
    return [(arrival.name, arrival.problem.code if arrival.problem else "") for arrival in found]


def test_files_and_those_of_a_zip_are_taken_in_order() -> None:
    found = arrivals([("甲.txt", REPORT), ("乙.zip", packed_as({"2023/丙.html": b"<p>", "丁.docx": b"x"}))])
    assert names(found) == [("甲.txt", ""), ("丙.html", ""), ("丁.docx", "")]
    assert found[0].data == REPORT


def test_the_same_content_has_the_same_hash_under_any_name() -> None:
    first, second = arrivals([("甲.txt", REPORT), ("乙.zip", packed_as({"丙.txt": REPORT}))])
    assert first.sha256 == second.sha256 != ""


@pytest.mark.parametrize("path", ["../../甲.txt", "/etc/甲.txt", "C:\\Windows\\甲.txt", "a/../../甲.txt"])
def test_a_path_in_a_zip_leads_nowhere(path: str, tmp_path: Path) -> None:
    (found,) = arrivals([("a.zip", packed_as({path: REPORT}))])
    assert put_into(tmp_path / "reports", found) == tmp_path / "reports" / "甲.txt"
    assert [path.name for path in tmp_path.rglob("*.txt")] == ["甲.txt"]


def test_a_chinese_name_written_by_windows_is_read() -> None:
    as_437 = "县政协报告.txt".encode("gb18030").decode("cp437")
    data = packed_as({as_437: REPORT})
    # zipfile marks names beyond ASCII as UTF-8; Windows does not
    data = data.replace(as_437.encode(), "县政协报告.txt".encode("gb18030").ljust(len(as_437.encode()), b" "))
    plain = data.replace(b"\x00\x08\x08\x00", b"\x00\x00\x08\x00")
    assert safe_name(names(arrivals([("a.zip", plain)]))[0][0]).startswith("县政协报告.txt")


def test_what_a_system_adds_to_a_zip_is_passed_over() -> None:
    data = packed_as({"__MACOSX/甲.txt": b"x", ".DS_Store": b"x", "~$甲.docx": b"x", "a/": b"", "甲.txt": REPORT})
    assert names(arrivals([("a.zip", data)])) == [("甲.txt", "")]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("甲.exe", b"MZ", "file_suffix_unknown"),
        ("甲.docm", b"x", "file_suffix_unknown"),
        ("甲.txt", b"", "file_empty"),
        ("甲.zip", b"", "zip_broken"),
        ("甲.zip", b"PK\x03\x04 no zip", "zip_broken"),
        ("甲.zip", packed_as({}), "zip_empty"),
        ("甲.zip", packed_as({"乙.zip": packed_as({"丙.txt": REPORT})}), "zip_in_zip"),
        ("甲.zip", packed_as({"乙.png": b"x"}), "file_suffix_unknown"),
    ],
)
def test_what_cannot_be_taken_says_why(name: str, data: bytes, code: str) -> None:
    (found,) = arrivals([(name, data)])
    assert found.problem is not None
    assert found.problem.code == code
    assert code in MESSAGES
    assert found.data == b""


def test_a_locked_zip_says_so_and_the_rest_goes_on() -> None:
    data = bytearray(packed_as({"甲.txt": REPORT}))
    for start in (b"PK\x03\x04", b"PK\x01\x02"):
        data[data.index(start) + (6 if start[2] == 3 else 8)] |= 1
    found = arrivals([("a.zip", bytes(data)), ("乙.txt", REPORT)])
    assert names(found) == [("甲.txt", "zip_locked"), ("乙.txt", "")]


def test_a_damaged_file_in_a_zip_is_refused_and_the_others_taken() -> None:
    data = bytearray(packed_as({"甲.txt": bytes(range(256)) * 9, "乙.txt": REPORT}))
    data[60] ^= 0xFF
    assert names(arrivals([("a.zip", bytes(data))])) == [("甲.txt", "zip_broken"), ("乙.txt", "")]


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SIZE_LIMIT", 1000)
    honest = packed_as({"甲.txt": bytes(10_000_000)})
    assert names(arrivals([("a.zip", honest)])) == [("甲.txt", "file_too_large")]
    # the size that the zip states is a lie
    lying = honest.replace((10_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    (found,) = arrivals([("a.zip", lying)])
    assert found.problem is not None
    assert found.data == b""


def test_all_files_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    many = packed_as({f"{number}.txt": REPORT for number in range(9)})
    monkeypatch.setattr(module, "MOST_FILES", 3)
    found = names(arrivals([("a.zip", many)]))
    assert found == [("0.txt", ""), ("1.txt", ""), ("2.txt", ""), ("3.txt", "arrivals_too_many")]
    monkeypatch.setattr(module, "MOST_BYTES", 2 * len(REPORT))
    found = names(arrivals([("a.zip", many)]))
    assert found == [("0.txt", ""), ("1.txt", ""), ("2.txt", "arrivals_too_large")]


def test_a_file_of_that_name_stays_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "甲.txt").write_text("旧")
    (found,) = arrivals([("甲.txt", REPORT)])
    assert put_into(tmp_path, found) == tmp_path / "甲 (2).txt"
    assert put_into(tmp_path, found) == tmp_path / "甲 (3).txt"
    assert (tmp_path / "甲.txt").read_text() == "旧"


def test_a_full_disk_is_a_problem_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = arrivals([("甲.txt", REPORT)])

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    told = put_into(tmp_path, found)
    assert isinstance(told, Problem)
    assert told.code == "arrival_not_saved"
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("x")
    (found,) = arrivals([("甲.txt", REPORT)])
    assert isinstance(put_into(tmp_path / "reports", found), Problem)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("=HYPERLINK(1).txt", "=HYPERLINK(1).txt"),
        ("<script>.txt", "_script_.txt"),
        ("a\nb\x00.txt", "a_b_.txt"),
        ("CON", "_CON"),
        ("...", "_"),
        ("甲" * 300 + ".docx", "甲" * 75 + ".docx"),
    ],
)
def test_a_hostile_name_becomes_one_that_every_system_can_have(name: str, safe: str) -> None:
    assert safe_name(name) == safe
