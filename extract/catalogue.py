"""`config/indicators.yaml` to a Catalogue and the problems in it. The good entries load, whatever the others hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import yaml

from extract.checking import Find, example_problems
from extract.contents import Unreadable
from extract.entries import indicator_of, patterns_of
from extract.model import Catalogue, Indicator, Pattern, Problem
from extract.pieces import EXCLUDE
from extract.source_text import SourceText, source_text
from extract.text_files import read_text
from extract.yaml_nodes import Field, entries_of, fields_of, items_of, place_of, text_of
from extract.yaml_parts import composed_parts

TOP_LEVEL = ("exclude", "groups", "indicators")
"""Keys of the file: patterns that speak against any figure, English names of groups, the entries."""

LARGEST_FILE = 5_000_000
"""Bytes; 1,000 entries take about 1,000,000."""


def load_catalogue(path: Path) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue in a file, and every mistake in the file in the order of its lines.

    An entry with a mistake is left out. None where nothing could be loaded. Never raises for what the file holds.
    The examples are not run: `check_catalogue` does it.
    """
    read = _read(path)
    return (None, (read,)) if isinstance(read, Problem) else (_catalogue(*read), _in_order(read[0].problems))


def check_catalogue(path: Path, find: Find) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """As `load_catalogue`, with the problems of the examples. `find` runs the whole chain on an example's text."""
    read = _read(path)
    if isinstance(read, Problem):
        return None, (read,)
    source = read[0]
    catalogue = _catalogue(*read)
    of_examples = example_problems(catalogue, source, find) if catalogue else ()
    return catalogue, _in_order([*source.problems, *of_examples])


def _read(path: Path) -> tuple[SourceText, str] | Problem:
    """The file's text and its SHA-256, or why there is none."""
    name = path.as_posix()
    try:
        if path.stat().st_size > LARGEST_FILE:
            return Problem("catalogue_too_large", name, values=(("limit", f"{LARGEST_FILE / 1e6:g}"),))
        data = path.read_bytes()
        content = read_text(data)
    except FileNotFoundError:
        return Problem("catalogue_missing", name)
    except OSError as error:
        return Problem("catalogue_refused", name, values=(("reason", error.strerror or type(error).__name__),))
    except Unreadable:
        return Problem("catalogue_not_text", name)
    source = source_text(name, content.text)
    for note in content.notes:
        source.report(note.code, note.line, note.column, **dict(note.values))
    return source, hashlib.sha256(data).hexdigest()


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))


def _catalogue(source: SourceText, sha256: str) -> Catalogue | None:
    exclude: list[Pattern] = []
    groups: dict[str, str] = {}
    nodes: list[yaml.Node] = []
    for part in composed_parts(source):
        if not isinstance(part, yaml.MappingNode):
            source.report("not_a_catalogue", *place_of(part), known=", ".join(f"{key}:" for key in TOP_LEVEL))
            continue
        fields = fields_of(source, part, TOP_LEVEL, "catalogue")
        exclude += patterns_of(source, fields.get("exclude"), EXCLUDE)
        groups |= _groups(source, fields.get("groups"))
        nodes += items_of(source, fields["indicators"]) if "indicators" in fields else ()
    indicators = _indicators(source, nodes)
    if not indicators and not source.problems:
        source.report("catalogue_empty", 0, 0)
    if not indicators:
        return None
    return Catalogue(source.path, sha256, indicators, tuple(exclude), groups)


def _groups(source: SourceText, field: Field | None) -> dict[str, str]:
    """English names by Chinese names."""
    if field is None:
        return {}
    names = {}
    for name, entry in entries_of(source, field.value).items():
        english = text_of(source, entry.value, name)
        if english:
            names[name] = english.text
    return names


def _indicators(source: SourceText, nodes: list[yaml.Node]) -> tuple[Indicator, ...]:
    """The sound entries; of several with one id the first."""
    indicators: dict[str, Indicator] = {}
    for node in nodes:
        indicator = indicator_of(source, node)
        if indicator is None:
            continue
        if indicator.id in indicators:
            first = str(indicators[indicator.id].line)
            source.report("repeated_id", *place_of(node), id=indicator.id, first=first)
        else:
            indicators[indicator.id] = indicator
    return tuple(indicators.values())
