"""From a report's file to its text: the one way into the program for files of every format."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from extract.contents import Content, Note, Unreadable
from extract.model import Document, Problem
from extract.text_files import read_text

# A committee's report is some 10 kB of text; a scanned volume with pictures reaches 50 MB and holds no text layer.
# Beyond that one file would take more memory (about ten times its size) than an office computer has to spare.
SIZE_LIMIT = 50 * 1024 * 1024

_READERS: dict[str, Callable[[bytes], Content]] = {"txt": read_text}

_KIND_OF_SUFFIX = {".txt": "txt"}

REPORT_SUFFIXES = tuple(_KIND_OF_SUFFIX)


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
    name = path.name if path == root else Path(os.path.relpath(path, root)).as_posix()
    try:
        data = _file_bytes(path)
        content = _READERS[_KIND_OF_SUFFIX.get(path.suffix.lower(), "txt")](data)
        if not content.text.strip():
            raise Unreadable("file_empty")
    except Unreadable as reason:
        return None, (_problem(reason.note, name),)
    document = Document(name, content.text, content.pages, hashlib.sha256(data).hexdigest(), content.declared)
    return document, tuple(_problem(note, name) for note in content.notes)


def _is_report_name(name: str) -> bool:
    """Whether a file of this name is a report and no note on the folder, hidden or temporary file (`~$报告.docx`)."""
    return not name.startswith((".", "~")) and not name.lower().endswith((".md", ".tmp", "~"))


def _file_bytes(path: Path) -> bytes:
    """The bytes of the file. Raises `Unreadable` where there are none, too many, or the system refuses them."""
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise Unreadable("file_too_large", size=str(size // 1024**2), limit=str(SIZE_LIMIT // 1024**2))
        data = path.read_bytes()
    except PermissionError as error:
        raise Unreadable("file_forbidden") from error
    except FileNotFoundError as error:
        raise Unreadable("file_missing") from error
    except OSError as error:
        raise Unreadable("file_refused", reason=error.strerror or str(error)) from error
    if not data:
        raise Unreadable("file_empty")
    return data


def _problem(note: Note, path: str) -> Problem:
    return Problem(note.code, path, note.line, note.column, note.values)
