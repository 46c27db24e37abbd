"""Many reports at once: worker processes read chunks of them, and the readings come back in order.

A worker is `python -m extract.pool` and talks through its standard input and output. It is not one of `multiprocessing`,
whose workers first run the main script of the program again: under Streamlit that is a page.
"""

from __future__ import annotations

import copyreg
import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO

from extract.model import (
    Article, Catalogue, Document, Mention, Observation, Problem, Published, Reading, Reason, SetAside,
)

CHUNK = 50
"""Reports that a worker reads before it answers."""

MOST_WORKERS = 8
"""Each takes about 100 MB."""

_ROOT = Path(__file__).resolve().parent.parent
_SENT_BACK = (Document, Reason, Published, Article, Mention, Observation, SetAside, Reading)


def worker_count() -> int:
    """How many workers this machine has use for."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MOST_WORKERS)


def readings_of(paths: Sequence[Path], folder: Path, catalogue: Catalogue) -> Iterator[Reading]:
    """What each report gives, in the order of `paths`; no more chunks are read ahead than keep the workers busy.

    A report at which a worker dies gives a Problem; those of its chunk are read by another one.
    """
    task = pickle.dumps((folder.resolve(), catalogue))
    count = worker_count()
    idle: SimpleQueue[_Worker] = SimpleQueue()

    with ExitStack() as running, ThreadPoolExecutor(count) as threads:
        # On the way out the workers end first: no thread waits for an answer that nobody wants.
        workers = [running.enter_context(_Worker(task)) for _ in range(count)]
        threads_end = running.pop_all()
        for worker in workers:
            idle.put(worker)
        del threads_end
        yield from _in_order([], threads, idle)


def _in_order(*_: object) -> Iterator[Reading]:
    yield from ()
