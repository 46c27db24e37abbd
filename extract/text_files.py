"""Plain text files: bytes to text, whatever Chinese editors wrote them with."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from extract.contents import Content, Note, Unreadable

# The longer mark first: that of UTF-32 begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

# Up to this share of the characters beyond ASCII may be broken before the encoding itself is doubted.
# GB18030 text taken for UTF-8 breaks at nearly every character, so the limit need not be sharp.
DAMAGE_LIMIT = 0.1

# Text holds no control characters but these; a stray one (form feed, an old DOS end mark) does no harm.
CONTROL_LIMIT = 0.01
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\ufffe\uffff]")

_USUAL = re.compile(r"[\t\n\r -~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff01-\uff65]")
# Their bytes in UTF-16 occur in no text of another encoding: '，。、的', ends of lines, spaces, digits.
_TELLING = re.compile(r"[，。、的\r\n 0-9]")


def read_text(data: bytes) -> Content:
    """The decoded file as it stands: without a byte order mark, line ends kept.

    Tried in turn: byte order mark, strict UTF-8, UTF-16 without a mark, UTF-8 with a few broken bytes,
    GB18030. Broken bytes become U+FFFD and a note. Raises `Unreadable` for bytes that are no text.

    >>> read_text("立案提案97件。\\r\\n".encode("gb18030")).text
    '立案提案97件。\\r\\n'
    """
    for encoding, text in _decodings(data):
        if _is_text(text):
            return Content(text, notes=_damage(data, text, encoding))
    raise Unreadable("file_not_text")


def _decodings(data: bytes) -> Iterator[tuple[str, str]]:
    """The ways of reading `data` as (encoding, text), the surest first."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            yield encoding, data.removeprefix(mark).decode(encoding, errors="replace")
            return
    if _is_strictly(data, "utf-8"):
        yield "utf-8", data.decode("utf-8")
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data.decode(encoding, errors="replace")
        if _looks_like_text(text):
            yield encoding, text
    for encoding in ("utf-8", "gb18030"):
        yield encoding, data.decode(encoding, errors="replace")


def _is_text(text: str) -> bool:
    """Whether only few characters are broken or control characters."""
    broken, controls = text.count("\ufffd"), sum(1 for _ in _CONTROL.finditer(text))
    beyond_ascii = sum(character > "\x7f" for character in text) if broken else 0
    return broken <= DAMAGE_LIMIT * beyond_ascii and controls <= CONTROL_LIMIT * len(text)


def _is_strictly(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _looks_like_text(text: str) -> bool:
    """Whether nearly all characters are usual in Chinese text, and the most usual are among them.

    Two ASCII letters taken for one UTF-16 unit are mostly a Chinese character, but never a '。' or a line end.
    """
    usual, telling = (sum(1 for _ in form.finditer(text)) for form in (_USUAL, _TELLING))
    return usual >= (1 - DAMAGE_LIMIT) * len(text) and telling >= 0.01 * len(text)


def _damage(data: bytes, text: str, encoding: str) -> tuple[Note, ...]:
    """A note on the broken bytes that were replaced, at the first of them."""
    if "\ufffd" not in text or text.encode(encoding) in data:
        return ()  # a U+FFFD that stands in the file itself was broken long before
    at = text.index("\ufffd")
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    values = (("count", str(text.count("\ufffd"))), ("encoding", encoding.upper()))
    return (Note("text_damaged", values, line, column),)
