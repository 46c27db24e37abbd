"""Reports that worker processes read: the same readings in the same order, and none lost, whatever happens to one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extract import pipeline
from extract.catalogue import load_catalogue
from extract.model import Catalogue, Reading
from extract.pipeline import Extractor, read_folder, read_report
from extract.pool import CHUNK, _Worker, readings_of
from extract.readers import report_paths

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    loaded, _ = load_catalogue(ROOT / "config" / "indicators.yaml")
    assert loaded is not None
    return loaded


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More than two chunks of short reports, one of them empty."""
    place = tmp_path_factory.mktemp("many")
    for number in range(2 * CHUNK + 7):
        text = f"青禾县政协\n2023年，青禾县政协共收到提案{number + 1}件，立案{number}件。\n"
        (place / f"{number:03}.txt").write_text(text, encoding="utf-8")
    (place / "100.txt").write_bytes(b"")
    return place


@pytest.fixture(scope="module")
def one_by_one(folder: Path, catalogue: Catalogue) -> list[Reading]:
    extractor = Extractor(catalogue)
    return [read_report(path, folder, extractor) for path in report_paths(folder)]


def test_workers_give_what_one_process_gives(
    folder: Path, catalogue: Catalogue, one_by_one: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "FEWEST_FOR_WORKERS", 1)
    monkeypatch.setattr(pipeline, "worker_count", lambda: 2)
    told: list[tuple[int, int]] = []
    assert list(read_folder(folder, catalogue, lambda done, total: told.append((done, total)))) == one_by_one
    assert told == [(done, len(one_by_one)) for done in range(1, len(one_by_one) + 1)]
    assert one_by_one[100].problems[0].code == "file_empty"


def test_figures_of_one_report_share_its_document(folder: Path, catalogue: Catalogue) -> None:
    reading = next(readings_of(report_paths(folder)[:1], folder, catalogue, 1))
    assert len(reading.observations) > 1
    assert {id(one.mention.article.document) for one in reading.observations} == {id(reading.document)}


def test_a_worker_that_died_is_replaced(folder: Path, catalogue: Catalogue, one_by_one: list[Reading]) -> None:
    worker = _Worker(folder, catalogue)
    try:
        worker._process.kill()
        assert worker.readings(report_paths(folder)[:3]) == one_by_one[:3]
    finally:
        worker.stop()


def test_a_report_at_which_workers_die_is_told_of(
    folder: Path, catalogue: Catalogue, one_by_one: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = _Worker(folder, catalogue)
    paths = report_paths(folder)[:3]
    answer = worker._answer

    def dies_at_the_second(chunk: list[Path]) -> list[Reading]:
        if paths[1] in chunk:
            worker._process.kill()
        return answer(chunk)

    monkeypatch.setattr(worker, "_answer", dies_at_the_second)
    try:
        first, second, third = worker.readings(paths)
    finally:
        worker.stop()
    assert [first, third] == [one_by_one[0], one_by_one[2]]
    assert [(problem.code, problem.path) for problem in second.problems] == [("report_crashed", "001.txt")]


def test_workers_end_when_nobody_wants_the_rest(
    folder: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers: list[_Worker] = []
    make = _Worker.__init__

    def kept(worker: _Worker, *given: Any) -> None:
        workers.append(worker)
        make(worker, *given)

    monkeypatch.setattr(_Worker, "__init__", kept)
    readings = readings_of(report_paths(folder), folder, catalogue, 2)
    next(readings)
    readings.close()
    assert [worker._process.poll() is not None for worker in workers] == [True, True]


def test_a_report_that_the_program_fails_on_is_told_of(
    folder: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Reading:
        raise ValueError("no such thing")

    extractor = Extractor(catalogue)
    monkeypatch.setattr(Extractor, "reading", fails)
    reading = read_report(report_paths(folder)[0], folder, extractor)
    assert [(problem.code, dict(problem.values)) for problem in reading.problems] == [
        ("report_failed", {"reason": "ValueError: no such thing"})
    ]
    assert reading.document.text
