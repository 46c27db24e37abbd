"""What the pages show: the readings of one folder with one catalogue as reviewed, kept by the content of all three."""

from __future__ import annotations

import gc
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pandas as pd
import streamlit as st

from extract.catalogue import load_catalogue
from extract.cells import cells, observation_table
from extract.check import checked
from extract.model import Catalogue, Document, Indicator, Observation, Problem, Reading
from extract.pipeline import ByHand, Extractor, read_folder
from extract.readers import report_paths
from present.figure import Chart
from review.applied import Key, Review, Reviewed, key_of, reviewed
from review.model import Change, Decision
from views.kept import Kept

# Each entry holds a folder's reports in memory; the two sample folders and a user's own are at hand together.
KEPT_FOLDERS = 4

Progress = Callable[[int, int], None]
Result = TypeVar("Result")


@dataclass(frozen=True)
class Decided:
    """All decisions of a store, and the store's revision at that time."""

    decisions: tuple[Decision, ...] = ()
    revision: int = 0


@dataclass(frozen=True, eq=False)
class Corpus:
    """A folder as read and reviewed. `observations`, `cells`, `by_report` are the tables of `extract.cells`."""

    folder: Path
    catalogue: Catalogue
    reviewed: Reviewed
    observations: pd.DataFrame
    cells: pd.DataFrame
    by_report: pd.DataFrame
    charts: Kept[Chart] = field(default_factory=Kept)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What each report gave, with the decisions applied."""
        return self.reviewed.readings

    @property
    def reviews(self) -> Mapping[Key, Review]:
        """What people decided about each figure that they decided about, the wrong ones too."""
        return self.reviewed.reviews

    @property
    def facts(self) -> Mapping[str, Change]:
        """What people set for whole reports, by path."""
        return self.reviewed.facts

    def on_report(self, report: str) -> Sequence[Decision]:
        """The decisions in force that set the facts of the report at this path."""
        return self.reviewed.on_reports.get(report, ())

    @property
    def orphaned(self) -> tuple[Decision, ...]:
        """The decisions that no longer find their place."""
        return self.reviewed.orphaned

    def review(self, observation: Observation) -> Review | None:
        """What people decided about this figure, if they did."""
        return self.reviews.get(key_of(observation))

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


# A folder's path, the hash of its reports, the hash of the catalogue.
_Read = tuple[str, str, str]


class _Store:
    """What outlives a click, for all visitors of the program together."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.read: OrderedDict[_Read, tuple[Reading, ...]] = OrderedDict()
        self.corpora: OrderedDict[_Read, tuple[int, Corpus]] = OrderedDict()
        self.extractors: dict[str, Extractor] = {}
        self.reread: dict[tuple[str, str, str, ByHand], Reading] = {}
        self.hashes: dict[tuple[str, int, int], str] = {}
        self.loaded: dict[tuple[str, str], tuple[Catalogue | None, tuple[Problem, ...]]] = {}
        self.checked: dict[tuple[str, str], Future[tuple[Problem, ...]]] = {}
        self.sound: dict[str, Catalogue] = {}


@st.cache_resource
def _store() -> _Store:
    return _Store()


def forget() -> None:
    """Read the reports again at the next run, and the catalogue where it is another; its last sound state stays."""
    store = _store()
    with store.lock:
        store.read.clear()
        store.corpora.clear()
        store.reread.clear()
        store.hashes.clear()


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


def example_problems(path: Path) -> tuple[Problem, ...] | None:
    """What the examples of a catalogue that loads without a mistake find fault with; None while they run: that takes
    some seconds, beside the pages, so that no click has to wait for it."""
    store = _store()
    with store.lock:
        key = (str(path), _file_hash(path, store))
        if key not in store.checked:
            store.checked = {key: _begun(lambda: checked(path)[1])}
        check = store.checked[key]
    return check.result() if check.done() else None


def _begun(work: Callable[[], Result]) -> Future[Result]:
    """What `work` gives, once it is done, in a thread that does not keep the program from ending."""
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future


def read_corpus(folder: Path, catalogue: Catalogue, decided: Decided, progress: Progress) -> Corpus:
    """The folder read with the catalogue, and the decisions applied; from memory what has not changed of these."""
    store = _store()
    with store.lock:
        key = (str(folder), _folder_hash(folder, store), catalogue.sha256)
        if key not in store.read:
            progress(0, len(report_paths(folder)))  # the first reports of many take some seconds
            store.read[key] = tuple(read_folder(folder, catalogue, progress))
            # A folder is some million objects that stay, without cycles: looking through them for garbage, as Python
            # does whenever a click has made many new ones, takes a third of a second.
            gc.collect()
            gc.freeze()
        if key not in store.corpora or store.corpora[key][0] != decided.revision:
            store.corpora[key] = decided.revision, _corpus(folder, catalogue, store.read[key], decided, store)
        for kept in (store.read, store.corpora):
            kept.move_to_end(key)
            while len(kept) > KEPT_FOLDERS:
                kept.popitem(last=False)
        return store.corpora[key][1]


def _corpus(
    folder: Path, catalogue: Catalogue, readings: tuple[Reading, ...], decided: Decided, store: _Store
) -> Corpus:
    def reread(document: Document, by_hand: ByHand) -> Reading:
        key = (document.path, document.sha256, catalogue.sha256, by_hand)
        if key not in store.reread:
            if catalogue.sha256 not in store.extractors:
                store.extractors = {catalogue.sha256: Extractor(catalogue)}
            store.reread[key] = store.extractors[catalogue.sha256].reading(document, by_hand)
        return store.reread[key]

    result = reviewed(readings, decided.decisions, catalogue, folder.name, reread)
    observations = observation_table(result.readings)
    return Corpus(folder, catalogue, result, observations, cells(observations), cells(observations, by_report=True))


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
