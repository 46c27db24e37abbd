"""Word 97-2003 files made for the tests: the two streams that hold a text, and the compound file around them.

Structures after Microsoft's [MS-DOC] (FIB, Clx) and [MS-CFB] (header, FAT, directory).
"""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NONE = 0xFFFFFFFF
_ROOT, _STREAM = 5, 2
_SMALLEST = 4096  # shorter streams would stand in a stream of their own kind


def word_streams(narrow: str, wide: str) -> tuple[bytes, bytes]:
    """The main and the table stream of a Word 97 file of two pieces, with one and with two bytes a character."""
    first, second = narrow.encode("cp1252"), wide.encode("utf-16-le")
    length = len(first) + len(second) // 2
    main = bytearray(1024) + first + second
    main[0:4] = struct.pack("<HH", 0xA5EC, 0x00C1)  # a Word file, of Word 97
    main[10:12] = struct.pack("<H", 0x0200)  # the table stream is 1Table
    main[0x4C:0x50] = length.to_bytes(4, "little")
    places = (0x40000000 | 2 * 1024, 1024 + len(first))
    bounds = b"".join(number.to_bytes(4, "little") for number in (0, len(first), length))
    pieces = b"".join(bytes(2) + place.to_bytes(4, "little") + bytes(2) for place in places)
    table = b"\x02" + len(bounds + pieces).to_bytes(4, "little") + bounds + pieces
    main[154 + 8 * 33 + 4 : 154 + 8 * 33 + 8] = len(table).to_bytes(4, "little")
    return bytes(main), table


def old_word(text: str) -> bytes:
    """A .doc (or .wps) file of a text, a paragraph for each of its lines."""
    main, table = word_streams("", text.replace("\n", "\r") + "\r")
    return compound_file({"1Table": table, "WordDocument": main})


def compound_file(streams: dict[str, bytes]) -> bytes:
    """A compound file that holds two streams, the first of which has the shorter name."""
    contents = [data.ljust(_SMALLEST, b"\0") for data in streams.values()]
    contents = [data + bytes(-len(data) % _SECTOR) for data in contents]
    sectors = [len(data) // _SECTOR for data in contents]
    fats = 1
    while fats * _SECTOR // 4 < fats + 1 + sum(sectors):
        fats += 1
    chains = [_FAT] * fats + [_END]  # the FAT itself, then one sector of directory
    starts = []
    for count in sectors:
        starts.append(len(chains))
        chains += [*range(len(chains) + 1, len(chains) + count), _END]
    chains += [_FREE] * (fats * _SECTOR // 4 - len(chains))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, fats, fats, 0, _SMALLEST, _END, 0, _END, 0,
    )
    head += struct.pack("<109I", *range(fats), *[_FREE] * (109 - fats))
    names = list(streams)
    directory = _entry("Root Entry", _ROOT, _NONE, 2, _END, 0)
    directory += _entry(names[0], _STREAM, _NONE, _NONE, starts[0], len(contents[0]))
    directory += _entry(names[1], _STREAM, 1, _NONE, starts[1], len(contents[1]))
    directory += _entry("", 0, _NONE, _NONE, 0, 0)
    return head + struct.pack(f"<{len(chains)}I", *chains) + directory + b"".join(contents)


def _entry(name: str, kind: int, left: int, child: int, start: int, size: int) -> bytes:
    """An entry of the directory, black, without a right neighbour."""
    length = 2 * len(name) + 2 if name else 0
    encoded = name.encode("utf-16-le").ljust(64, b"\0")
    return encoded + struct.pack("<HBBIII36xIQ", length, kind, 1, left, _NONE, child, start, size)
