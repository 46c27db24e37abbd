"""Files that people hand in: unpacked where they come in a zip, named safely, and put into a folder of reports."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from extract.kinds import is_archive
from extract.model import Problem
from extract.readers import REPORT_SUFFIXES, SIZE_LIMIT

MOST_FILES = 500
"""Files of one handing-in; a committee's archive of ten years has some hundred."""

MOST_BYTES = 300 * 1024 * 1024
"""Bytes of one handing-in, unpacked: they are held in memory until they are taken in."""

LONGEST_NAME = 80
"""Characters, some of three bytes: file systems allow 255 bytes or more."""

# Characters that Windows forbids in names, and control characters; a device's name, which Windows opens as that device
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICE = re.compile(r"(?i)^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)")
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file handed in. `name` is safe to be created in a folder; `problem` says why it cannot be taken, and then
    `data` is empty. `sha256` is the hash of `data`."""

    name: str
    data: bytes = b""
    sha256: str = ""
    problem: Problem | None = None


def arrivals(files: Iterable[tuple[str, bytes]]) -> list[Arrival]:
    """The files of a handing-in, given as pairs of name and bytes, those in zip files singly. A file that cannot be
    taken has a problem; what goes beyond `MOST_FILES` or `MOST_BYTES` ends the list with one.

    A folder in a zip says nothing: a file's name is the last part of its path, wherever that would lead.

    >>> [(a.name, a.problem and a.problem.code) for a in arrivals([("../报告.txt", b"x"), ("a.exe", b"MZ")])]
    [('报告.txt', None), ('a.exe', 'file_suffix_unknown')]
    """
    taken: list[Arrival] = []
    size = 0
    for arrival in _each(files):
        size += len(arrival.data)
        if len(taken) == MOST_FILES:
            return [*taken, _refused(arrival.name, "arrivals_too_many", limit=str(MOST_FILES))]
        if size > MOST_BYTES:
            return [*taken, _refused(arrival.name, "arrivals_too_large", limit=str(MOST_BYTES // 1024**2))]
        taken.append(arrival)
    return taken


def safe_name(name: str) -> str:
    """The last part of a path as a name that every system can create a file by.

    >>> safe_name("C:\\\\报告\\\\a?.txt"), safe_name("../../etc/passwd"), safe_name("nul.txt"), safe_name(".. ")
    ('a_.txt', 'passwd', '_nul.txt', '_')
    """
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = _FORBIDDEN.sub("_", last.encode("utf-8", "replace").decode()).lstrip(" .~").rstrip(" .")
    suffix = PurePosixPath(plain).suffix
    if len(plain) > LONGEST_NAME:
        plain = plain[: LONGEST_NAME - len(suffix)] + suffix
    return f"_{plain}" if _DEVICE.match(plain) or not plain else plain


def put_into(folder: Path, arrival: Arrival) -> Path | Problem:
    """Create the file in `folder`, which is made where it is missing, and give its path; or why that failed, with
    nothing left behind. A file of that name stays what it is: the new one gets a number."""
    path = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _created(folder, arrival.name)
        path.write_bytes(arrival.data)
    except OSError as error:
        if path:
            path.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        return Problem("arrival_not_saved", arrival.name, values=(("folder", str(folder)), ("reason", reason)))
    return path


def _created(folder: Path, name: str) -> Path:
    """The path of a new, empty file in `folder`: two people who hand in at once never write to one file."""
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    number = 1
    while True:
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return path


def _each(files: Iterable[tuple[str, bytes]]) -> Iterator[Arrival]:
    for name, data in files:
        if is_archive(data) or name.lower().endswith(".zip"):
            yield from _unpacked(name, data)
        else:
            yield _arrival(name, data)


def _arrival(name: str, data: bytes) -> Arrival:
    plain = safe_name(name)
    suffix = PurePosixPath(plain).suffix.lower()
    if suffix not in REPORT_SUFFIXES:
        return _refused(plain, "file_suffix_unknown", suffix=suffix, known=" ".join(REPORT_SUFFIXES))
    if not data:
        return _refused(plain, "file_empty")
    if len(data) > SIZE_LIMIT:
        return _too_large(plain, len(data))
    return Arrival(plain, data, hashlib.sha256(data).hexdigest())


def _unpacked(name: str, data: bytes) -> Iterator[Arrival]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = [e for e in package.infolist() if not e.is_dir() and not _is_furniture(e.filename)]
            if not entries:
                yield _refused(safe_name(name), "zip_empty")
            for entry in entries:
                yield _entry(package, entry)
    except (zipfile.BadZipFile, NotImplementedError):
        yield _refused(safe_name(name), "zip_broken")


def _entry(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Arrival:
    name = safe_name(_name_of(entry))
    if entry.flag_bits & _ENCRYPTED:
        return _refused(name, "zip_locked")
    if entry.file_size > SIZE_LIMIT:
        return _too_large(name, entry.file_size)
    try:
        with package.open(entry) as file:
            data = file.read(SIZE_LIMIT + 1)  # the entry's own word for its size may be a lie
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError):
        return _refused(name, "zip_broken")
    if is_archive(data):
        return _refused(name, "zip_in_zip")
    return _arrival(name, data)


def _name_of(entry: zipfile.ZipInfo) -> str:
    """The name as it was meant: Windows writes Chinese names in GBK, which zipfile takes for code page 437."""
    if entry.flag_bits & _UTF8_NAME:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return entry.filename


def _is_furniture(path: str) -> bool:
    """Whether a file of a zip is only there for the system that packed it."""
    name = path.rpartition("/")[2]
    return path.startswith("__MACOSX/") or name.startswith((".", "~$")) or name.lower() in ("thumbs.db", "desktop.ini")


def _too_large(name: str, size: int) -> Arrival:
    megabytes = 1024**2
    return _refused(name, "file_too_large", size=str(size // megabytes), limit=str(SIZE_LIMIT // megabytes))


def _refused(name: str, code: str, **values: str) -> Arrival:
    return Arrival(name, problem=Problem(code, name, values=tuple(values.items())))
