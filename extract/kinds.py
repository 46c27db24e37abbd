"""What kind of file some bytes are, whatever the file is called."""

from __future__ import annotations

import io
import re
import zipfile

from extract.contents import Unreadable

PDF, DOCX, DOC, HTML, TXT = "PDF", "DOCX", "DOC", "HTML", "TXT"

KIND_OF_SUFFIX = {
    ".txt": TXT,
    ".html": HTML,
    ".htm": HTML,
    ".shtml": HTML,
    ".xhtml": HTML,
    ".docx": DOCX,
    ".pdf": PDF,
    ".doc": DOC,
    ".wps": DOC,
}

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_NOT_READ = {
    rb"{\rtf": "RTF",
    b"MIME-Version:": "MHTML",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7-Zip",
    b"\x1f\x8b": "GZIP",
}
# A folder or file in a package that tells what it is. OFD is the page format of Chinese government offices.
_PACKAGES = {"word/": DOCX, "xl/": "Excel", "ppt/": "PowerPoint", "OFD.xml": "OFD", "content.xml": "OpenDocument"}
_PAGE = re.compile(
    rb"""(?:\xef\xbb\xbf)? \s*
    (?: <\?xml [^>]* > \s* | <!-- .*? --> \s* )*     # declaration and comments before the page
    < (?: !doctype \s+ html | html | head ) \b
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def kind_of_content(data: bytes) -> str | None:
    """`PDF`, `DOCX`, `DOC` (any OLE file) or `HTML` where the first bytes leave no doubt, else None.

    Raises `Unreadable` for kinds that are not read: pictures, Excel, RTF, packed archives and the like.

    >>> kind_of_content(b"%PDF-1.7"), kind_of_content("提案128件".encode())
    ('PDF', None)
    """
    if b"%PDF-" in data[:1024]:  # PDF readers accept it there (ISO 32000-1, annex H.3.4.1)
        return PDF
    if data.startswith(_OLE):
        return DOC
    if data.startswith(_ZIP):
        return _kind_of_package(data)
    if data.startswith(_PICTURES):
        raise Unreadable("file_is_picture")
    if b"<?mso-application" in data[:1024]:
        raise Unreadable("file_kind_not_read", kind="Word XML")
    for start, kind in _NOT_READ.items():
        if data.startswith(start):
            raise Unreadable("file_kind_not_read", kind=kind)
    return HTML if _PAGE.match(data[:4096]) else None


def is_archive(data: bytes) -> bool:
    """Whether some bytes are a zip file that only holds other files: no Word file, which is one, too.

    >>> is_archive(b"PK\\x05\\x06" + bytes(18)), is_archive("提案128件".encode())
    (True, False)
    """
    try:
        kind_of_content(data)
    except Unreadable as reason:
        return ("kind", "ZIP") in reason.note.values
    return False


def _kind_of_package(data: bytes) -> str:
    """What a zip file holds. A broken one is taken for a Word file, whose reader says that it is broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, NotImplementedError):
        return DOCX
    for start, kind in _PACKAGES.items():
        if any(name.startswith(start) for name in names):
            if kind == DOCX:
                return DOCX
            raise Unreadable("file_kind_not_read", kind=kind)
    raise Unreadable("file_kind_not_read", kind="ZIP")
