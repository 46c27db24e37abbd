"""Plain text in the encodings that Chinese editors write."""

from __future__ import annotations

import codecs
import random

import pytest

from extract.contents import Unreadable
from extract.text_files import read_text
from tests.extract.made_files import FIRST, PASSAGE

WINDOWS = PASSAGE.replace("\n", "\r\n")


@pytest.mark.parametrize("text", [PASSAGE, WINDOWS, FIRST, "\n\n　　立案112件\n"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (b"", "gb18030"),
        (b"\x84\x31\x95\x33", "gb18030"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_the_text_as_it_stands(text: str, mark: bytes, encoding: str) -> None:
    content = read_text(mark + text.encode(encoding))
    assert content.text == text
    assert content.notes == ()


@pytest.mark.parametrize("text", ["GDP增长", "OK", "2023 report: 128 proposals.\r\n", 20 * "ab" + "云岭", "镕喆㙍𠮷县"])
def test_short_and_rare_text_in_gb18030(text: str) -> None:
    assert read_text(text.encode("gb18030")).text == text


def test_broken_bytes_in_utf_8_are_replaced_and_told_with_their_place() -> None:
    data = WINDOWS.encode()
    broken_at = data.index("收到".encode())
    content = read_text(data[:broken_at] + data[broken_at + 1 :])
    assert content.text.endswith(WINDOWS.partition("收到")[2])
    (note,) = content.notes
    assert (note.code, note.line) == ("text_damaged", 2)
    assert content.text.splitlines()[1][note.column - 1] == "\ufffd"
    assert dict(note.values) == {"count": str(content.text.count("\ufffd")), "encoding": "UTF-8"}


def test_a_cut_off_end_is_told() -> None:
    content = read_text(PASSAGE.strip().encode()[:-1])
    assert content.text[:-1] == PASSAGE.strip()[:-1]
    assert [note.code for note in content.notes] == ["text_damaged"]


def test_broken_bytes_in_gb18030_are_told_too() -> None:
    content = read_text(PASSAGE.encode("gb18030") + b"\xff\n")
    assert content.text.startswith(PASSAGE)
    assert [dict(note.values)["encoding"] for note in content.notes] == ["GB18030"]


def test_a_replacement_sign_that_stands_in_the_file_is_no_damage_of_ours() -> None:
    content = read_text("立案\ufffd件,办复率100%,满意率97.5%。".encode())
    assert content.notes == ()


def test_a_stray_control_character_does_not_make_a_binary() -> None:
    text = PASSAGE * 3 + "\x0c\x1a"
    assert read_text(text.encode()).text == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 8,
        b"MZ\x90\x00\x03\x00\x00\x00" * 30,
        b"\xff\xfe\xff\xfe\xff" * 50,
        random.Random(1).randbytes(2000),
    ],
)
def test_bytes_that_are_no_text(data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_text(data)
    assert refusal.value.note.code == "file_not_text"
