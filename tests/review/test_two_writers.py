"""Two processes write to one store, one of them is killed again and again: nothing is lost, nothing is there twice."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from review.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
EACH = 500
KILLS = 3


def started(url: str, name: str, noted: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.review.writer", url, name, str(EACH), str(noted)]
    return subprocess.Popen(command, cwd=ROOT)


def count_noted(noted: Path) -> int:
    return noted.stat().st_size if noted.exists() else 0


def kill_after(writer: subprocess.Popen[bytes], noted: Path, more: int, seconds: float) -> None:
    """Kill the writer some time after it has kept some more: at any point of what it does."""
    goal = count_noted(noted) + more
    while count_noted(noted) < goal:
        assert writer.poll() is None, "it stopped by itself"
        time.sleep(0.001)
    time.sleep(seconds)
    writer.kill()
    writer.wait()


def kept(store: Store, name: str) -> list[str]:
    return [decision.id for decision in store.decisions() if decision.who == name]


def test_two_writers_and_one_is_killed_at_random(url: str, tmp_path: Path) -> None:
    store = open_store(url)
    notes = {name: tmp_path / name for name in ("steady", "unlucky")}
    steady = started(url, "steady", notes["steady"])
    chance = random.Random()
    killed_at = []
    for _ in range(KILLS):
        unlucky = started(url, "unlucky", notes["unlucky"])
        kill_after(unlucky, notes["unlucky"], chance.randint(1, EACH // KILLS - 40), chance.uniform(0, 0.03))
        killed_at.append(count_noted(notes["unlucky"]))
        there = kept(store, "unlucky")
        assert there[: killed_at[-1]] == [f"unlucky-{n}" for n in range(killed_at[-1])], "noted, but not there"
        assert len(there) <= killed_at[-1] + 1
    assert max(killed_at) < EACH, "it was killed before it was through"
    assert started(url, "unlucky", notes["unlucky"]).wait(timeout=60) == 0
    assert steady.wait(timeout=60) == 0
    for name in notes:
        assert kept(store, name) == [f"{name}-{n}" for n in range(EACH)]
    assert max(Counter(decision.id for decision in store.decisions()).values()) == 1
    assert store.revision() >= 2 * EACH
