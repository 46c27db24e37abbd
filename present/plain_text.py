"""Text of reports and people, made safe for files: what XML forbids, what Excel would run, what file names may hold."""

from __future__ import annotations

import re
from datetime import date

# XML 1.0, section 2.2: everything else is a character. A file that holds one of these does not open.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), in full width too.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
CELL_LIMIT = 32_000  # Excel holds 32,767 characters in a cell
_NAME_LIMIT = 80  # characters of a file name, for systems that allow 255 bytes


def plain(text: str) -> str:
    """The text without the characters that XML forbids or discourages.

    >>> plain("一\\x00二\\x0b三\\ud800"), plain("a\\tb\\n")
    ('一二三', 'a\\tb\\n')
    """
    return _FORBIDDEN.sub("", text)


def one_line(text: str) -> str:
    """The plain text with every run of white space as one space.

    >>> one_line(" 共收到\\r\\n提案 12件\\x00 ")
    '共收到 提案 12件'
    """
    return " ".join(plain(text).split())


def cell_text(text: str) -> str:
    """The plain text as a cell of a spreadsheet can hold it, cut with `…` where it is too long."""
    text = plain(text)
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT - 1] + "…"


def unformula(text: str) -> str:
    """The text of a CSV cell, with a `'` in front where a spreadsheet would run it as a formula.

    >>> unformula("=1+1"), unformula("甲县政协"), unformula("-3")
    ("'=1+1", '甲县政协', "'-3")
    """
    text = cell_text(text)
    return f"'{text}" if text.startswith(_FORMULA) else text


def file_name(name: str, made: date, ending: str) -> str:
    """A name for an exported file that every system takes: no folders, no reserved characters, not hidden.

    >>> file_name("../一季度: A/B", date(2026, 4, 1), "pptx")
    '一季度 A B 2026-04-01.pptx'
    >>> file_name("", date(2026, 4, 1), "csv"), file_name("演示 2026-04-01", date(2026, 4, 1), "csv")
    ('2026-04-01.csv', '演示 2026-04-01.csv')
    """
    words = re.sub(r"[\\/:*?\"<>|]+", " ", one_line(name))
    words = " ".join(words.split()).strip(". ")[:_NAME_LIMIT].strip()
    day = made.isoformat()
    dated = words if words.endswith(day) else f"{words} {day}".strip()
    return f"{dated}.{ending}"
