"""Many reports at once: worker processes read chunks of them, and the readings come back in order.

A worker is a Python that runs `main` and talks through its standard input and output. It is not one of
`multiprocessing`, whose workers run the main script of the program first: under Streamlit that is a page.
"""

from __future__ import annotations

import copyreg
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO

from extract.model import (
    Article,
    Catalogue,
    Document,
    Mention,
    Observation,
    Problem,
    Published,
    Reading,
    Reason,
    SetAside,
)

CHUNK = 50
"""Reports that a worker reads before it answers."""

MOST_WORKERS = 8
"""Each takes about 100 MB."""

AHEAD = 2
"""Chunks for each worker that are begun before the first of them is taken: memory stays the same for any folder."""

_ROOT = Path(__file__).resolve().parent.parent


def worker_count() -> int:
    """How many workers this machine has use for."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MOST_WORKERS)


def readings_of(
    paths: Sequence[Path], folder: Path, catalogue: Catalogue, workers: int
) -> Generator[Reading, None, None]:
    """What each report gives, in the order of `paths`, read by so many workers.

    A report at which a worker dies gives a Problem; the others of its chunk are read all the same.
    """
    crew = [_Worker(folder, catalogue) for _ in range(workers)]
    idle: SimpleQueue[_Worker] = SimpleQueue()
    for worker in crew:
        idle.put(worker)

    def read(chunk: Sequence[Path]) -> list[Reading]:
        worker = idle.get()
        try:
            return worker.readings(chunk)
        finally:
            idle.put(worker)

    waiting: deque[Future[list[Reading]]] = deque()
    with ThreadPoolExecutor(workers) as threads:
        try:
            for first in range(0, len(paths), CHUNK):
                waiting.append(threads.submit(read, paths[first : first + CHUNK]))
                if len(waiting) > AHEAD * workers:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:  # all is read, or nobody wants the rest: Ctrl-C, a page that was left
            for future in waiting:
                future.cancel()
            for worker in crew:
                worker.stop()


class _Stopped(Exception):
    """The worker was told to stop."""


class _Worker:
    """A process that reads reports of a folder with a catalogue; a new one takes its place when it dies."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder, self._catalogue = folder, catalogue
        self._lock = threading.Lock()
        self._stopped = False
        self._start()

    def readings(self, chunk: Sequence[Path]) -> list[Reading]:
        """What each of some reports gives."""
        try:
            return self._answer(chunk)
        except (OSError, EOFError, pickle.UnpicklingError):  # the process is gone
            return [self._alone(path) for path in chunk]

    def stop(self) -> None:
        """End the process, whatever it does."""
        with self._lock:
            self._stopped = True
            self._end()

    def _alone(self, path: Path) -> Reading:
        """What a report gives that may be the one that killed the process."""
        try:
            if self._process.poll() is not None:
                self._start()
            return self._answer([path])[0]
        except (OSError, EOFError, pickle.UnpicklingError):
            name = path.relative_to(self._folder).as_posix()
            return Reading(Document(name, ""), problems=(Problem("report_crashed", name),))

    def _answer(self, chunk: Sequence[Path]) -> list[Reading]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            _send(list(chunk), self._process.stdin)
            answer: list[Reading] = pickle.load(self._process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError):
            self._process.kill()
            self._process.wait()
            raise
        return answer

    def _start(self) -> None:
        """Start a process and tell it what all its reports have in common."""
        with self._lock:
            if self._stopped:
                raise _Stopped
            places = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-P",
                    "-c",
                    "from extract.pool import main; main()",
                ],  # -P: whatever lies in the current folder is none of ours
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows shows one for each otherwise
            )
        assert self._process.stdin is not None
        _send((self._folder, self._catalogue), self._process.stdin)

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()


def _send(what: object, to: BinaryIO | Any) -> None:
    pickler = pickle.Pickler(to, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _PICKLED
    pickler.dump(what)
    to.flush()


def _by_fields(kind: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[object, ...]]]:
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda one: (kind, values(one))


# As dataclasses are pickled otherwise, field by field in Python, sending takes more than twice the time.
_PICKLED = copyreg.dispatch_table | {
    kind: _by_fields(kind) for kind in (Document, Reason, Published, Article, Mention, Observation, SetAside, Reading)
}


def main() -> None:
    """Read what standard input names until it ends; answer on standard output."""
    from extract.pipeline import Extractor, read_report  # which imports this module

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that started this one, and ends both
    tasks, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    try:
        folder, catalogue = pickle.load(tasks)
        extractor = Extractor(catalogue)
        while True:
            _send([read_report(path, folder, extractor) for path in pickle.load(tasks)], answers)
    except (EOFError, BrokenPipeError):
        return
