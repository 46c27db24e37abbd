"""`config/indicators.yaml` to a Catalogue and the problems in it. The good entries load, whatever the others hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import yaml

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
    The examples are not run: `extract.checking.check_catalogue` does it.
    """
    source, sha256 = catalogue_source(path)
    return catalogue_in(source, sha256), in_order(source.problems)


def catalogue_source(path: Path) -> tuple[SourceText, str]:
    """The file's text and its SHA-256; an empty text with a problem where the file cannot be read."""
    name = path.as_posix()
    try:
        if path.stat().st_size > LARGEST_FILE:
            return _unread(name, "catalogue_too_large", limit=f"{LARGEST_FILE / 1e6:g}")
        data = path.read_bytes()
        content = read_text(data)
    except FileNotFoundError:
        return _unread(name, "catalogue_missing")
    except OSError as error:
        return _unread(name, "catalogue_refused", reason=error.strerror or type(error).__name__)
    except Unreadable:
        return _unread(name, "catalogue_not_text")
    source = source_text(name, content.text)
    for note in content.notes:
        source.report(note.code, note.line, note.column, **dict(note.values))
    return source, hashlib.sha256(data).hexdigest()


def _unread(name: str, code: str, **values: str) -> tuple[SourceText, str]:
    source = source_text(name, "")
    source.report(code, 0, 0, **values)
    return source, ""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order of their places."""
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))


def catalogue_in(source: SourceText, sha256: str) -> Catalogue | None:
    """The catalogue of a text, as in `load_catalogue`; the mistakes are reported to `source`."""
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
