"""A report that comes as another kind of file gives the same cells."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from extract.pipeline import read_report
from extract.readers import read_document
from tests.extract.changed_figures import Told, told
from tests.extract.gold_score import cases
from tests.extract.made_reports import COLUMN, FORMATS, set_in
from tests.extract.told import extractor, reading

PASSAGES = {key: case.text for name in ("dev", "blind") for key, case in cases(name).items()}
# Markup and tables without cells are no texts of these formats.
NO_DOCUMENT = re.compile(r"</?\w|&\w+;|[|\t]")
PINYIN = re.compile(r"[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]")
FEWEST_LINES = 7

# Passages that lose cells in a format.
LINE_BY_LINE = "pdf, newspaper columns line by line"
FEW_FULL_LINES = "a column of three lines, two of them short, looks like the cells of a table"
NOT_ALIKE = {("D009", LINE_BY_LINE): FEW_FULL_LINES, ("B033", LINE_BY_LINE): FEW_FULL_LINES}


@lru_cache(maxsize=1)
def told_before() -> dict[str, Told]:
    return {key: told(reading(text)) for key, text in PASSAGES.items()}


def is_newspaper(text: str) -> bool:
    """Whether a passage is a heading above running text, as it would fill two columns."""
    lines = text.splitlines()
    body = [line for line in lines[next((at for at, line in enumerate(lines) if "。" in line), 0) :] if line]
    is_running = all(line[-1] in "。！？…）)" for line in body)
    return is_running and not PINYIN.search(text) and sum(len(set_in(line, COLUMN)) for line in body) >= FEWEST_LINES


def of_format(name: str) -> list[str]:
    """The passages that could come in a format; of those that most could, every second."""
    able = [key for key, text in PASSAGES.items() if not NO_DOCUMENT.search(text)]
    return [key for key in able if is_newspaper(PASSAGES[key])] if "newspaper" in name else able[::2]


@pytest.mark.parametrize(("name", "suffix", "made"), [(name, *made) for name, made in FORMATS.items()])
def test_another_kind_of_file_gives_the_same_cells(
    name: str, suffix: str, made: Callable[[str], bytes], tmp_path: Path
) -> None:
    path, lost = tmp_path / f"report.{suffix}", {}
    for key in of_format(name):
        path.write_bytes(made(PASSAGES[key]))
        now, before = told(read_report(path, tmp_path, extractor())), told_before()[key]
        if now != before:
            lost[key] = before - now, now - before
    known = {key for key, format_name in NOT_ALIKE if format_name == name}
    assert {key: cells for key, cells in lost.items() if key not in known} == {}
    assert known <= lost.keys(), "mended: take it out of the list"


def test_enough_passages_are_tried_in_every_format() -> None:
    assert min(len(of_format(name)) for name in FORMATS) >= 40


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_another_encoding_gives_the_same_text(encoding: str, tmp_path: Path) -> None:
    for name, text in PASSAGES.items():
        path = tmp_path / f"{name}.txt"
        path.write_bytes(text.encode(encoding))
        document, problems = read_document(path, tmp_path)
        assert document is not None
        assert (document.text, problems) == (text, ())
