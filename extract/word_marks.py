"""Where a Word 97 file says yes to a property (deleted, in a table, end of a row), as ranges of bytes.

Structures after Microsoft's [MS-DOC]: PlcBteChpx and PlcBtePapx (2.8.5, 2.8.6), formatted disk pages ChpxFkp and
PapxFkp (2.9.33, 2.9.174), Sprm (2.6.1 to 2.6.3).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator

DELETED = 0x0800  # sprmCFRMarkDel, of characters
IN_TABLE, ROW_END = 0x2416, 0x2417  # sprmPFInTable, sprmPFTtp, of paragraphs

_PAGE_SIZE = 512
_TABLE_DEFINITION = 0xD608  # sprmTDefTable: the one whose length takes two bytes
_OPERAND_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}  # by the three highest bits of the code; 6 varies


class Marks:
    """Ranges of byte offsets that carry one property.

    >>> marks = Marks([(10, 14), (20, 22)])
    >>> [offset in marks for offset in (9, 10, 13, 14, 21)]
    [False, True, True, False, True]
    """

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._ranges = sorted(ranges)
        self._starts = [start for start, _ in self._ranges]

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ranges[at][1]


def character_marks(main: bytes, page_table: bytes, code: int) -> Marks:
    """Where the property `code` of characters is on. `page_table` is the PlcBteChpx."""
    found = []
    for page, start, end, number, count in _runs(main, page_table):
        offset = 2 * page[4 * (count + 1) + number]
        if offset and _is_on(page[offset + 1 : offset + 1 + page[offset]], code):
            found.append((start, end))
    return Marks(found)


def paragraph_marks(main: bytes, page_table: bytes, code: int) -> Marks:
    """Where the property `code` of paragraphs is on. `page_table` is the PlcBtePapx."""
    found = []
    for page, start, end, number, count in _runs(main, page_table):
        offset = 2 * page[4 * (count + 1) + 13 * number]
        if not offset:
            continue
        if page[offset]:
            size, begin = 2 * page[offset] - 1, offset + 1
        else:
            size, begin = 2 * page[offset + 1], offset + 2
        if _is_on(page[begin + 2 : begin + size], code):  # the first two bytes number the style
            found.append((start, end))
    return Marks(found)


def _runs(main: bytes, page_table: bytes) -> Iterator[tuple[bytes, int, int, int, int]]:
    """Each run of equal properties: its page, the bytes it covers, its number on the page, and of how many."""
    pages = (len(page_table) - 4) // 8
    for (number,) in struct.iter_unpack("<I", page_table[4 * (pages + 1) : 4 * (2 * pages + 1)]):
        place = (number & 0x3FFFFF) * _PAGE_SIZE
        page = main[place : place + _PAGE_SIZE]
        count = page[_PAGE_SIZE - 1]
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for run in range(count):
            yield page, bounds[run], bounds[run + 1], run, count


def _is_on(properties: bytes, code: int) -> bool:
    """Whether a list of Sprms sets `code` to 1."""
    at = 0
    while at + 3 <= len(properties):
        (found,) = struct.unpack_from("<H", properties, at)
        if found == code:
            return properties[at + 2] == 1
        if found == _TABLE_DEFINITION:
            at += 3 + struct.unpack_from("<H", properties + b"\0", at + 2)[0]
        else:
            at += 2 + _OPERAND_SIZES.get(found >> 13, 1 + properties[at + 2])
    return False
