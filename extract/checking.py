"""Running the catalogue's examples: what each finds, and which patterns no example needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isclose
from pathlib import Path

from extract.catalogue import catalogue_in, catalogue_source, in_order
from extract.model import Catalogue, Example, Indicator, Pattern, Problem
from extract.source_text import SourceText

Found = tuple[float, int]
"""A value, and the index in `indicator.patterns` of the pattern that found it."""

Find = Callable[[Catalogue, str], Mapping[str, Sequence[Found]]]
"""The whole chain on one sentence: what is found in a text, by indicator id; nothing found may be left out."""


def check_catalogue(path: Path, find: Find) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """As `load_catalogue`, with the problems of the examples. `find` runs the whole chain on an example's text."""
    source, sha256 = catalogue_source(path)
    catalogue = catalogue_in(source, sha256)
    of_examples = example_problems(catalogue, source, find) if catalogue else ()
    return catalogue, in_order([*source.problems, *of_examples])


def example_problems(catalogue: Catalogue, source: SourceText, find: Find) -> tuple[Problem, ...]:
    """The examples that find something else than they say, and the patterns that no example needs, in line order.

    A pattern is needed where an example finds less without it. The two patterns of a term are one: they stand at one
    place. Patterns are not looked at in an entry one of whose examples fails. `source` gives the excerpts.
    """
    shown = SourceText(source.path, source.lines)
    for indicator in catalogue.indicators:
        samples = [_sample(catalogue, indicator, example, find) for example in indicator.examples]
        failed = [sample for sample in samples if not _same(sample.values, sample.example.found)]
        for sample in failed:
            line, column = sample.example.line, sample.example.column
            values = {"actual": numbers(sample.values), "expected": numbers(sample.example.found)}
            shown.report("example_fails", line, column, **values)
        for pattern in () if failed else _unneeded(catalogue, indicator, samples, find):
            shown.report("unneeded_pattern", pattern.line, pattern.column)
    return in_order(shown.problems)


def numbers(values: Sequence[float]) -> str:
    """Values as a catalogue writes them.

    >>> numbers([100.0, 97.5]), numbers([])
    ('[100, 97.5]', '[]')
    """
    return "[" + ", ".join(f"{value:.12g}" for value in values) + "]"


@dataclass(frozen=True, slots=True)
class _Sample:
    """An example, the values found in it, and the indices of the patterns that found them."""

    example: Example
    values: tuple[float, ...]
    patterns: frozenset[int]


def _sample(catalogue: Catalogue, indicator: Indicator, example: Example, find: Find) -> _Sample:
    found = find(catalogue, example.text).get(indicator.id, ())
    return _Sample(example, tuple(value for value, _ in found), frozenset(index for _, index in found))


def _same(actual: Sequence[float], expected: Sequence[float]) -> bool:
    """Whether two lists hold the same values, in whatever order."""
    pairs = zip(sorted(actual), sorted(expected), strict=False)
    return len(actual) == len(expected) and all(isclose(one, other) for one, other in pairs)


def _unneeded(catalogue: Catalogue, indicator: Indicator, samples: Sequence[_Sample], find: Find) -> Iterator[Pattern]:
    """The patterns without which all examples find the same; of those at one place the first."""
    for indices in _by_place(indicator.patterns):
        kept = tuple(pattern for index, pattern in enumerate(indicator.patterns) if index not in indices)
        without = replace(catalogue, indicators=(replace(indicator, patterns=kept),))
        concerned = (sample for sample in samples if sample.patterns & indices)
        if all(_same(_sample(without, indicator, sample.example, find).values, sample.values) for sample in concerned):
            yield indicator.patterns[min(indices)]


def _by_place(patterns: Sequence[Pattern]) -> list[frozenset[int]]:
    """The indices of the patterns that stand at each place of the file."""
    places: dict[tuple[int, int], set[int]] = {}
    for index, pattern in enumerate(patterns):
        places.setdefault((pattern.line, pattern.column), set()).add(index)
    return [frozenset(indices) for indices in places.values()]
