"""Word 97-2003 files (.doc, and .wps of Kingsoft Office, which writes the same): text by the piece table.

Structures and numbers after Microsoft's [MS-DOC]: FIB (2.5.1 to 2.5.6), Clx and PlcPcd (2.9.38, 2.8.35),
characters with a meaning (2.4.1).
"""

from __future__ import annotations

import io
import itertools
import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

from extract.contents import Content, Unreadable
from extract.word_marks import DELETED, IN_TABLE, ROW_END, character_marks, paragraph_marks

_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200  # bits of FibBase at byte 10
_WORD_97 = 0x00C0  # nFib of Word 95 and older is smaller
_CHARACTER_PAGES, _PARAGRAPH_PAGES, _CLX = 12, 13, 33  # places in FibRgFcLcb97

_SIGNS = str.maketrans(
    {
        "\r": "\n",  # end of paragraph
        "\x0b": "\n",  # line break
        "\x0c": "\n",  # page or section break
        "\x0e": "\n",  # column break
        "\x1e": "-",  # non-breaking hyphen
        **dict.fromkeys("\x00\x01\x02\x03\x04\x05\x06\x08\x1f"),  # places of pictures, notes and drawings
    }
)


class _Word(NamedTuple):
    main: bytes  # stream WordDocument
    table: bytes  # stream 0Table or 1Table


class _Piece(NamedTuple):
    """Characters `first` to `last` of the document stand in the file from byte `offset`, `width` bytes each."""

    first: int
    last: int
    offset: int
    width: int


def read_word_binary(data: bytes) -> Content:
    """The text of a .doc or .wps file: main text, then text boxes; a table row is a line of TAB-separated cells.

    Words deleted in a tracked change are out. Raises `Unreadable` for a file that is locked by a password, older
    than Word 97, no Word file at all, or broken.
    """
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as package:
            return Content(streams_text(*_streams(package)))
    except (OSError, struct.error, IndexError, ValueError) as error:
        raise Unreadable("doc_broken") from error


def _streams(package: Any) -> _Word:
    """The two streams that hold the text and its description."""
    if package.exists("EncryptedPackage"):  # a .docx with a password
        raise Unreadable("file_encrypted")
    if not package.exists("WordDocument"):
        raise Unreadable("doc_not_word")
    main = package.openstream("WordDocument").read()
    version, flags = struct.unpack_from("<2xH6xH", main)
    if version < _WORD_97:
        raise Unreadable("doc_too_old")
    if flags & _ENCRYPTED:
        raise Unreadable("file_encrypted")
    return _Word(main, package.openstream("1Table" if flags & _SECOND_TABLE else "0Table").read())


def streams_text(main_stream: bytes, table_stream: bytes) -> str:
    """The text that the streams WordDocument and 0Table (or 1Table) of a Word 97 file hold.

    Raises `struct.error`, `IndexError` or `ValueError` where they contradict themselves.
    """
    word = _Word(main_stream, table_stream)
    # Lengths in characters: main text, footnotes, headers, (unused), comments, endnotes, text boxes.
    main, *between, boxes = struct.unpack_from("<7i", word.main, 0x4C)
    start_of_boxes = main + sum(between)
    characters = list(_characters(word))
    kept = characters[:main] + characters[start_of_boxes : start_of_boxes + boxes]
    units = "".join(_without_field_codes("".join(kept))).replace("\t\x07", "\n").translate(_SIGNS)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _characters(word: _Word) -> Iterator[str]:
    """One string per character of the document: itself, or nothing where it was deleted in a tracked change.

    The end of a cell is a TAB, that of a row `\\x07` (Word has one sign for both); a paragraph in a cell ends
    with a space.
    """
    deleted = character_marks(word.main, _described(word, _CHARACTER_PAGES), DELETED)
    row_ends = paragraph_marks(word.main, _described(word, _PARAGRAPH_PAGES), ROW_END)
    in_table = paragraph_marks(word.main, _described(word, _PARAGRAPH_PAGES), IN_TABLE)
    for piece in _pieces(word):
        size = (piece.last - piece.first) * piece.width
        raw = word.main[piece.offset : piece.offset + size]
        units = raw.decode("cp1252", "replace") if piece.width == 1 else map(chr, _units(raw))
        for offset, character in zip(itertools.count(piece.offset, piece.width), units, strict=False):
            if offset in deleted:
                yield ""
            elif character == "\x07":
                yield "\x07" if offset in row_ends else "\t"
            elif character == "\r" and offset in in_table:
                yield " "
            else:
                yield character


def _units(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2])


def _pieces(word: _Word) -> Iterator[_Piece]:
    """The piece table: which characters of the document stand where in the file."""
    clx = _described(word, _CLX)
    at = 0
    while clx[at] == 1:  # a Prc: properties for pieces, of which we use none
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    count = (struct.unpack_from("<I", clx, at + 1)[0] - 4) // 12
    bounds = struct.unpack_from(f"<{count + 1}I", clx, at + 5)
    if bounds[-1] > len(word.main):
        raise ValueError("more characters than the file can hold")
    for number, (first, last) in enumerate(itertools.pairwise(bounds)):
        (place,) = struct.unpack_from("<2xI2x", clx, at + 5 + 4 * (count + 1) + 8 * number)
        offset, is_narrow = place & 0x3FFFFFFF, place & 0x40000000
        yield _Piece(first, last, offset // 2, 1) if is_narrow else _Piece(first, last, offset, 2)


def _described(word: _Word, number: int) -> bytes:
    """The structure of the table stream that entry `number` of FibRgFcLcb97 points to."""
    start, size = struct.unpack_from("<II", word.main, 154 + 8 * number)
    return word.table[start : start + size]


def _without_field_codes(text: str) -> Iterator[str]:
    """The text without what stands between the begin of a field and its separator: its code (`PAGE`, `TOC`)."""
    in_code: list[bool] = []
    for character in text:
        if character == "\x13":
            in_code.append(True)
        elif character == "\x14" and in_code:
            in_code[-1] = False
        elif character == "\x15" and in_code:
            in_code.pop()
        elif not any(in_code):
            yield character
