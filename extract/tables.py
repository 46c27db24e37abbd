"""The commands `cells` and `observations`: results on standard output, everything else on standard error."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from extract.cells import cells, observation_table
from extract.messages import problem_text
from extract.model import Catalogue, Problem, Reading
from extract.pipeline import Extractor, read_folder, read_report

SHOWN_CELLS = ["body", "period", "indicator", "value", "unit", "approx", "mentions", "conflict"]
SHOWN_OBSERVATIONS = [
    "report",
    "indicator",
    "value",
    "unit",
    "approx",
    "body",
    "period",
    "start",
    "end",
    "text",
    "sentence",
    "body_from",
    "period_from",
    "pattern",
]
_PROGRESS_FROM = 50
"""Reports. Fewer are read before one could wonder."""


def print_table(chosen: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the cells or observations of the chosen folders; 1 where no report could be read."""
    readings: list[Reading] = []
    problems: list[Problem] = []
    for folder in chosen.folders:
        found, missing = _readings(folder, catalogue)
        readings += found
        problems += missing
    problems += [problem for reading in readings for problem in reading.problems]
    for problem in problems:
        print(problem_text(problem, "en"), file=sys.stderr)
    if not any(reading.document.text for reading in readings):
        return 1
    observations = observation_table(readings)
    if chosen.command == "cells":
        table = cells(observations, by_report=chosen.by_report)
        _print(table[[*(["report"] if chosen.by_report else []), *SHOWN_CELLS]], chosen.format)
    else:
        _print(observations[SHOWN_OBSERVATIONS], chosen.format)
    return 0


def _readings(folder: Path, catalogue: Catalogue) -> tuple[list[Reading], list[Problem]]:
    """What a folder or a single report gives, and the problem where there is nothing to read."""
    if folder.is_file():
        return [read_report(folder, folder.parent, Extractor(catalogue))], []
    if not folder.is_dir():
        return [], [Problem("folder_missing", str(folder))]
    readings = list(read_folder(folder, catalogue, _show_progress))
    return readings, [] if readings else [Problem("folder_empty", str(folder))]


def _show_progress(done: int, total: int) -> None:
    if total >= _PROGRESS_FROM and (done % _PROGRESS_FROM == 0 or done == total):
        print(f"{done} of {total} reports read", file=sys.stderr)


def _print(table: pd.DataFrame, form: str) -> None:
    """Print a table: for people, as CSV (UTF-8), or as JSON (lines)."""
    rows = [{name: _plain(value) for name, value in row.items()} for row in table.to_dict("records")]
    plain = pd.DataFrame(rows, columns=list(table.columns), dtype="object")
    if form == "table":
        print(plain.to_string(index=False))
    elif form == "csv":
        plain.to_csv(sys.stdout, index=False, lineterminator="\n")
    elif form == "jsonl":
        _print_lines(json.dumps(row, ensure_ascii=False) for row in rows)
    else:
        print(json.dumps(rows, ensure_ascii=False, indent=1))


def _plain(value: object) -> object:
    """Whole numbers without a point: 97, not 97.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
