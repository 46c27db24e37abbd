"""The command `check`: every mistake of a catalogue, and its examples run through the whole chain."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from extract.checking import Found, check_catalogue
from extract.messages import problem_block
from extract.model import Catalogue, Document, Problem
from extract.pipeline import Extractor

# An example is read as a sentence of a committee's report.
HEADING = "示例县政协工作报告\n"


def check(path: Path) -> int:
    """Print what is wrong with a catalogue and what is in it; 1 where there is any problem."""
    catalogue, problems = checked(path)
    for problem in problems:
        print(problem_block(problem, "en"), file=sys.stderr)
    if catalogue is None:
        return 1
    patterns = sum(len(indicator.patterns) for indicator in catalogue.indicators)
    examples = sum(len(indicator.examples) for indicator in catalogue.indicators)
    state = f"{len(problems)} problems" if problems else "no problems"
    print(f"{path}: {len(catalogue.indicators)} indicators, {patterns} patterns, {examples} examples, {state}")
    slow = len(Extractor(catalogue).slow_patterns)
    if slow:
        print(f"{slow} patterns need no fixed word and are tried on every sentence: they are slow")
    return 1 if problems else 0


def checked(path: Path) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue of a file and all its problems, those of its examples included, in the order of its lines."""
    return check_catalogue(path, _finder())


def _finder() -> Callable[[Catalogue, str], Mapping[str, Sequence[Found]]]:
    """The whole chain on one sentence, as `example_problems` asks for it; each catalogue is made ready once."""
    ready: dict[int, tuple[Catalogue, Extractor]] = {}

    def find(catalogue: Catalogue, text: str) -> Mapping[str, Sequence[Found]]:
        if id(catalogue) not in ready:
            ready[id(catalogue)] = catalogue, Extractor(catalogue)
        places = {i.id: [p.source for p in i.patterns] for i in catalogue.indicators}
        values: dict[str, list[Found]] = defaultdict(list)
        for observation in ready[id(catalogue)][1].reading(Document("", HEADING + text)).observations:
            mention = observation.mention
            values[mention.indicator].append((mention.value, places[mention.indicator].index(mention.pattern)))
        return values

    return find
