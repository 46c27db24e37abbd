"""Files handed in, read for a look before they count: what each would give, and whether the folder has it already."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from extract.arrivals import Arrival, arrivals, put_into
from extract.model import Catalogue, Problem, Reading
from extract.pipeline import read_folder
from extract.readers import SIZE_LIMIT, report_paths

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Staged:
    """A file handed in and what reading it gave; `reading` is None where it cannot be taken. `twin` names the file of
    the folder, or the earlier one of this handing-in, that has the same content."""

    arrival: Arrival
    reading: Reading | None = None
    twin: str = ""

    @property
    def is_new(self) -> bool:
        """Whether the file can be taken into the folder: it gave a text that is not there yet."""
        return self.reading is not None and bool(self.reading.document.text) and not self.twin

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the file cannot be taken, or what reading it had to bear."""
        own = (self.arrival.problem,) if self.arrival.problem else ()
        return (*own, *(self.reading.problems if self.reading else ()))


def staged(
    files: Iterable[tuple[str, bytes]], catalogue: Catalogue, known: dict[str, str], progress: Progress
) -> list[Staged]:
    """What reading the files gives, in their order, those of zip files singly. `known` are the names of the folder's
    files by their hash. Nothing is put into the folder.

    A file that cannot be read (a scan without text, a locked file) is not taken: its reading has only problems.
    """
    found = arrivals(files)
    seen = dict(known)
    twins: list[str] = []
    for arrival in found:
        twins.append(seen.get(arrival.sha256, "") if arrival.sha256 else "")
        if arrival.sha256:
            seen.setdefault(arrival.sha256, arrival.name)
    fresh = [arrival for arrival, twin in zip(found, twins, strict=True) if not arrival.problem and not twin]
    readings = _readings(fresh, catalogue, progress)
    return [
        Staged(arrival, readings.get(arrival.sha256), twin) if arrival in fresh else Staged(arrival, twin=twin)
        for arrival, twin in zip(found, twins, strict=True)
    ]


def known_contents(folder: Path) -> dict[str, str]:
    """The names of the folder's files by the hash of their content; empty where there is no folder yet."""
    names: dict[str, str] = {}
    for path in report_paths(folder):
        try:
            if path.is_file() and path.stat().st_size <= SIZE_LIMIT:
                names[hashlib.sha256(path.read_bytes()).hexdigest()] = path.name
        except OSError:
            continue  # the page of reports says what is the matter with this file
    return names


def taken_into(folder: Path, chosen: Iterable[Staged]) -> tuple[list[Path], list[Problem]]:
    """Put the files into the folder; give the paths of those that are there now, and why the others are not."""
    results = [put_into(folder, each.arrival) for each in chosen]
    return (
        [result for result in results if isinstance(result, Path)],
        [result for result in results if isinstance(result, Problem)],
    )


def _readings(found: list[Arrival], catalogue: Catalogue, progress: Progress) -> dict[str, Reading]:
    """What each file gives, by the hash of its content, read from a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        paths = {put_into(Path(name), arrival): arrival for arrival in found}
        read = {reading.document.path: reading for reading in read_folder(Path(name), catalogue, progress)}
        return {
            arrival.sha256: read[path.name]
            for path, arrival in paths.items()
            if isinstance(path, Path) and path.name in read
        }
