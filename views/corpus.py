"""What the pages show: the readings of one folder with one catalogue, kept by the content of both."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import streamlit as st

from extract.catalogue import load_catalogue
from extract.cells import cells, observation_table
from extract.check import checked
from extract.model import Catalogue, Indicator, Problem, Reading
from extract.pipeline import read_folder
from extract.readers import report_paths

# Each entry holds a folder's reports in memory; the two sample folders and a user's own are at hand together.
KEPT_FOLDERS = 4

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Corpus:
    """A folder as read. `observations`, `cells`, `by_report` are the tables of `extract.cells`."""

    folder: Path
    catalogue: Catalogue
    readings: tuple[Reading, ...]
    observations: pd.DataFrame
    cells: pd.DataFrame
    by_report: pd.DataFrame

    def indicator(self, id: str) -> Indicator | None:
        """The catalogue's entry of this id, if it has one."""
        return next((entry for entry in self.catalogue.indicators if entry.id == id), None)

    def reading(self, report: str) -> Reading | None:
        """What the report at this path gave, if the folder has it."""
        return next((reading for reading in self.readings if reading.document.path == report), None)


@dataclass(frozen=True)
class CatalogueState:
    """The catalogue to work with, what is wrong with the file, and whether this is an earlier, sound state of it."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...]
    earlier: bool = False


class _Store:
    """What outlives a click, for all visitors of the program together."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.corpora: OrderedDict[tuple[str, str, str], Corpus] = OrderedDict()
        self.hashes: dict[tuple[str, int, int], str] = {}
        self.loaded: dict[tuple[str, str], tuple[Catalogue | None, tuple[Problem, ...]]] = {}
        self.checked: dict[tuple[str, str], tuple[Problem, ...]] = {}
        self.sound: dict[str, Catalogue] = {}


@st.cache_resource
def _store() -> _Store:
    return _Store()


def forget() -> None:
    """Read everything again at the next run; the last sound catalogue stays."""
    store = _store()
    with store.lock:
        store.corpora.clear()
        store.hashes.clear()
        store.loaded.clear()
        store.checked.clear()


def current_catalogue(path: Path) -> CatalogueState:
    """The catalogue at `path`; while the file has mistakes, the last one that had none, if this program saw one."""
    store = _store()
    with store.lock:
        key = (str(path), _file_hash(path, store))
        if key not in store.loaded:
            store.loaded = {key: load_catalogue(path)}
        catalogue, problems = store.loaded[key]
        if not problems and catalogue is not None:
            store.sound[str(path)] = catalogue
        sound = store.sound.get(str(path))
    if problems and sound is not None:
        return CatalogueState(sound, problems, earlier=True)
    return CatalogueState(catalogue, problems)


def example_problems(path: Path) -> tuple[Problem, ...]:
    """What the examples of a catalogue that loads without a mistake find fault with; it takes a second or two."""
    store = _store()
    with store.lock:
        key = (str(path), _file_hash(path, store))
        if key not in store.checked:
            store.checked = {key: checked(path)[1]}
        return store.checked[key]


def read_corpus(folder: Path, catalogue: Catalogue, progress: Progress) -> Corpus:
    """The folder read with the catalogue; from memory when neither its reports nor the catalogue have changed."""
    store = _store()
    with store.lock:
        key = (str(folder), _folder_hash(folder, store), catalogue.sha256)
        if key not in store.corpora:
            store.corpora[key] = _read(folder, catalogue, progress)
        store.corpora.move_to_end(key)
        while len(store.corpora) > KEPT_FOLDERS:
            store.corpora.popitem(last=False)
        return store.corpora[key]


def _read(folder: Path, catalogue: Catalogue, progress: Progress) -> Corpus:
    readings = tuple(read_folder(folder, catalogue, progress))
    observations = observation_table(readings)
    return Corpus(folder, catalogue, readings, observations, cells(observations), cells(observations, by_report=True))


def _folder_hash(folder: Path, store: _Store) -> str:
    """A hash over the paths and contents of the folder's reports."""
    digest = hashlib.sha256()
    for path in report_paths(folder):
        digest.update(f"{path}\0{_file_hash(path, store)}\n".encode(errors="surrogatepass"))
    return digest.hexdigest()


def _file_hash(path: Path, store: _Store) -> str:
    """The hash of the file's content, read again only when size or time of the file have changed; "" if unreadable."""
    try:
        state = path.stat()
        key = (str(path), state.st_size, state.st_mtime_ns)
        if key not in store.hashes:
            with path.open("rb") as file:
                store.hashes[key] = hashlib.file_digest(file, "sha256").hexdigest()
        return store.hashes[key]
    except OSError:
        return ""  # the reader says what is the matter with this file
