"""The YAML nodes of the catalogue: of the whole file, or, where its syntax is broken, of the parts that are sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

import yaml

from extract.source_text import SourceText
from extract.yaml_mistakes import TooDeep, mistake_in

# The same nodes and marks as the loader in Python, about ten times faster, where PyYAML has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 100
"""Levels of brackets or lists within lists. A catalogue has 3; thousands would overflow libyaml's stack."""

_TOP_LEVEL_KEY = re.compile(r"[^\s#\-]")  # whatever begins at the left edge, save comments and items
_ITEM = re.compile(r"(\s*)-(?=\s|$)")
_ENTRY = re.compile(r"\s*-\s+id\s*:")  # an entry for certain, however it is indented
_BRACKET = re.compile(r"[\[{]|[\]}]")
_LISTS_IN_LISTS = re.compile(rf"(?:[-?:][ \t]+){{{DEEPEST}}}")


def composed_parts(source: SourceText) -> list[yaml.Node]:
    """The root nodes of the file's sound parts: one for the whole file, unless its syntax is broken.

    Of a broken file each top-level key and each entry of `indicators` is read by itself, so that a mistake costs
    one entry; every broken one is reported. Marks count lines of the whole file.
    """
    try:
        return _composed(source.lines)
    except yaml.YAMLError as error:
        of_whole = error
    roots: list[yaml.Node] = []
    mistakes = []
    for part in _parts(source.lines):
        try:
            roots += [root for root in _composed(part) if isinstance(root, yaml.MappingNode)]
        except yaml.YAMLError as error:
            mistakes.append(mistake_in(part, error))
    # Parts that are sound by themselves may still not stand together: a wrong indentation.
    for mistake in mistakes or [mistake_in(source.lines, of_whole)]:
        source.report(mistake.code, mistake.line, mistake.column, **dict(mistake.values))
    return roots


def _composed(lines: tuple[str, ...]) -> list[yaml.Node]:
    """The root node, if there is any. Raises `yaml.YAMLError`."""
    if place := _too_deep(lines):
        raise TooDeep(*place)
    node = yaml.compose("\n".join(lines), Loader=LOADER)
    return [] if node is None else [node]


def _parts(lines: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Copies of the file in which all lines but those of one top-level key, or of one entry, are blank."""
    starts = [number for number, line in enumerate(lines) if _TOP_LEVEL_KEY.match(line)]
    for section in _ranges(starts, len(lines)):
        entries = _entry_starts(lines, section) if lines[section.start].startswith("indicators") else []
        if not entries:
            yield _only(lines, section)
        for entry in _ranges(entries, section.stop):
            yield _only(lines, range(section.start, section.start + 1), entry)


def _ranges(starts: list[int], end: int) -> list[range]:
    """The lines from each start to the next one, and from the last to the end."""
    return [range(start, stop) for start, stop in pairwise([*starts, end])]


def _entry_starts(lines: tuple[str, ...], section: range) -> list[int]:
    """The lines that begin an entry: those indented like the first, and every `- id:`."""
    items = [(number, item[1]) for number in section[1:] if (item := _ITEM.match(lines[number]))]
    return [number for number, indent in items if indent == items[0][1] or _ENTRY.match(lines[number])]


def _only(lines: tuple[str, ...], *kept: range) -> tuple[str, ...]:
    blank = [""] * len(lines)
    for numbers in kept:
        blank[numbers.start : numbers.stop] = lines[numbers.start : numbers.stop]
    return tuple(blank)


def _too_deep(lines: tuple[str, ...]) -> tuple[int, int] | None:
    """Line and column where brackets or lists go too deep."""
    depth = 0
    for number, line in enumerate(lines, start=1):
        if lists := _LISTS_IN_LISTS.search(line):
            return number, lists.start() + 1
        steps = [(1 if bracket[0] in "[{" else -1, bracket.start()) for bracket in _BRACKET.finditer(line)]
        depths = list(accumulate((step for step, _ in steps), initial=depth))
        depth = max(0, depths[-1])
        for level, (_, offset) in zip(depths[1:], steps, strict=True):
            if level > DEEPEST:
                return number, offset + 1
    return None
