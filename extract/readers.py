"""From a report's file to its text: the one way into the program for files of every format."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from extract.contents import Content, Note, Unreadable
from extract.docx_files import read_docx
from extract.html_files import read_html
from extract.kinds import DOC, DOCX, HTML, KIND_OF_SUFFIX, PDF, TXT, kind_of_content
from extract.model import Document, Problem
from extract.pdf_files import read_pdf
from extract.text_files import read_text
from extract.word_binary import read_word_binary

REPORT_SUFFIXES = tuple(KIND_OF_SUFFIX)

# A committee's report is some 10 kB of text; a scanned volume with pictures reaches 50 MB and holds no text layer.
# Beyond that one file would take more memory (about ten times its size) than an office computer has to spare.
SIZE_LIMIT = 50 * 1024 * 1024

_READERS: dict[str, Callable[[bytes], Content]] = {
    TXT: read_text,
    HTML: read_html,
    DOCX: read_docx,
    DOC: read_word_binary,
    PDF: read_pdf,
}


def report_paths(folder: Path) -> list[Path]:
    """The files of `folder` and its subfolders, sorted by path, without hidden and temporary files and `*.md`.

    Files of other formats are among them, so that `read_document` can say that it does not read them; so is a
    folder that cannot be listed.
    """
    unlisted: list[Path] = []
    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: unlisted.append(Path(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in names if _is_report_name(name)]
    return sorted(found + unlisted, key=lambda path: path.as_posix())


def read_document(path: Path, root: Path) -> tuple[Document | None, tuple[Problem, ...]]:
    """The report at `path`, with its path relative to `root`, and all that is to be said about its file.

    The document is None when the file gives no text; a problem then says why. Raises nothing for a bad file.
    """
    name = _relative_name(path, root)
    try:
        data = _file_bytes(path)
        content, misnamed = _content(data, path.suffix.lower())
    except Unreadable as reason:
        return None, (_problem(reason.note, name),)
    document = Document(name, content.text, content.pages, hashlib.sha256(data).hexdigest(), content.declared)
    return document, tuple(_problem(note, name) for note in (*misnamed, *content.notes))


def _is_report_name(name: str) -> bool:
    """Whether a file of this name may be a report: not hidden, not temporary (`~$报告.docx`), no note on the folder."""
    is_aside = name.startswith((".", "~")) or name.lower() in ("thumbs.db", "desktop.ini")
    return not is_aside and not name.lower().endswith((".md", ".tmp", "~"))


def _relative_name(path: Path, root: Path) -> str:
    """The path below `root` with forward slashes; a name in another encoding (from an old zip) made readable."""
    below = path.relative_to(root) if path.is_relative_to(root) and path != root else Path(path.name)
    name = below.as_posix()
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("gb18030", "replace")
    return name


def _file_bytes(path: Path) -> bytes:
    """The bytes of the file. Raises `Unreadable` where there are none, too many, or the system refuses them."""
    try:
        if path.is_dir():
            raise Unreadable("folder_refused")
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise Unreadable("file_too_large", size=str(size // 1024**2), limit=str(SIZE_LIMIT // 1024**2))
        if not size:
            raise Unreadable("file_empty")
        return path.read_bytes()
    except PermissionError as error:
        raise Unreadable("file_forbidden") from error
    except FileNotFoundError as error:
        raise Unreadable("file_missing") from error
    except OSError as error:
        raise Unreadable("file_refused", reason=error.strerror or str(error)) from error


def _content(data: bytes, suffix: str) -> tuple[Content, tuple[Note, ...]]:
    """What the file holds, read as what it is, and a note where its name says otherwise."""
    named = KIND_OF_SUFFIX.get(suffix, TXT if not suffix else None)
    found = kind_of_content(data) or (HTML if named == HTML else TXT)
    if found == TXT and named is None:
        raise Unreadable("file_suffix_unknown", suffix=suffix, known=" ".join(REPORT_SUFFIXES))
    content = _read(_READERS[found], data)
    if not content.text.strip():
        raise Unreadable("file_empty" if found == TXT else "file_without_text")
    misnamed = (Note("file_misnamed", (("suffix", suffix), ("kind", found))),)
    return content, misnamed if suffix and found != named else ()


def _read(reader: Callable[[bytes], Content], data: bytes) -> Content:
    """What `reader` gives. A broken file can break a library in more ways than it documents; none may pass here."""
    try:
        return reader(data)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("file_broken", reason=type(error).__name__) from error


def _problem(note: Note, path: str) -> Problem:
    return Problem(note.code, path, note.line, note.column, note.values)
