"""Word files (.docx): paragraphs, tables and text boxes in the order of the document."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from extract.contents import Content, Unreadable

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

# The longest reports have some 5 MB of XML. A file that unpacks to more than this is not a report, and a
# small one that does so is a "zip bomb"; the parsed tree would take about ten times as much memory.
UNPACKED_LIMIT = 64 * 1024 * 1024

# Not part of the text: deleted and moved-away words, field codes, the second copy of a text box that is kept for
# old versions of Word, the pinyin above a character, properties.
_LEFT_OUT = {"del", "moveFrom", "delText", "instrText", "Fallback", "rt"}
_LEFT_OUT |= {"pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr"}
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_docx(data: bytes) -> Content:
    """The text of a .docx file: one line per paragraph; one line per table row, its cells separated by TABs.

    Tracked insertions are in, deletions are out. A text box follows the paragraph that holds it. Raises
    `Unreadable` for a file that is broken, locked by a password, or unpacks to more than `UNPACKED_LIMIT`.
    """
    from lxml import etree

    # No entity is resolved and nothing is fetched: a report needs neither, and a hostile file uses both.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            tree = etree.fromstring(_part(package, _main_part(package, parser)), parser)
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, zlib.error, EOFError, NotImplementedError) as error:
        raise Unreadable("docx_broken") from error
    return Content("".join(_blocks(tree)))


def _main_part(package: zipfile.ZipFile, parser: XMLParser) -> str:
    """The name of the part that holds the text: `word/document.xml`, where the package names no other."""
    from lxml import etree

    if "_rels/.rels" in package.namelist():
        for relation in etree.fromstring(_part(package, "_rels/.rels"), parser):
            if relation.get("Type", "").endswith("/officeDocument"):
                return str(relation.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    entry = package.getinfo(name)
    if entry.flag_bits & 0x1:
        raise Unreadable("file_encrypted")
    if entry.file_size > UNPACKED_LIMIT:
        raise Unreadable("file_unpacks_too_large", limit=str(UNPACKED_LIMIT // 1024**2))
    return package.read(entry)


def _blocks(element: _Element) -> Iterator[str]:
    """The paragraphs and table rows below `element`, each with its line end, in document order."""
    for child in _kept(element):
        kind = _local_name(child)
        if kind == "p":
            yield from _paragraph(child)
        elif kind == "tr":
            if not _is_deleted(child, "trPr"):
                yield "\t".join(_cells(child)) + "\n"
        else:
            yield from _blocks(child)


def _paragraph(element: _Element) -> Iterator[str]:
    """The paragraph's line, then the lines of the text boxes that hang on it.

    A paragraph whose mark was deleted in a tracked change runs on into the next one.
    """
    boxes: list[_Element] = []
    line = "".join(_inline(element, boxes))
    yield line if _is_deleted(element, "pPr", "rPr") else line + "\n"
    for box in boxes:
        yield from _blocks(box)


def _inline(element: _Element, boxes: list[_Element]) -> Iterator[str]:
    """The characters below `element`; text boxes are put aside into `boxes`."""
    for child in _kept(element):
        kind = _local_name(child)
        if kind == "txbxContent":
            boxes.append(child)
        elif kind == "t":
            yield child.text or ""
        elif kind in _CHARACTERS:
            yield _CHARACTERS[kind]
        else:
            yield from _inline(child, boxes)


def _cells(row: _Element) -> Iterator[str]:
    """The text of each cell on one line. A cell may stand in a content control (`w:sdt`)."""
    for child in _kept(row):
        if _local_name(child) == "tc":
            yield " ".join("".join(_blocks(child)).split())
        else:
            yield from _cells(child)


def _kept(element: _Element) -> Iterable[_Element]:
    return (child for child in element if isinstance(child.tag, str) and _local_name(child) not in _LEFT_OUT)


def _local_name(element: _Element) -> str:
    """The name without its namespace: strict and transitional files differ in nothing else."""
    return str(element.tag).rpartition("}")[2]


def _is_deleted(element: _Element, *path: str) -> bool:
    """Whether the properties at `path` below `element` mark it as deleted in a tracked change."""
    steps = "/".join(f"{{*}}{name}" for name in (*path, "del"))
    return element.find(steps) is not None
