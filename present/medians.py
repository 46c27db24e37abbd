"""The median of the bodies as a line across their rows."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any

from present.bar_marks import Bar, median_label, median_traces
from present.comparison import Comparison
from present.figure import Trace
from present.ranks import FEWEST_FOR_MEDIAN
from present.rows import with_room
from present.strings import say
from present.theme import Theme
from present.values import people_value

HEAD = 24  # pixels above the rows for the median's words
NEAR_LEFT = 0.2  # of the axis: there the words stand to the right of their line

# What a figure is built from: its traces and its layout, which holds `annotations`.
Parts = tuple[list[Trace], dict[str, Any]]


def with_median(
    parts: Parts,
    drawn: Sequence[Bar],
    axis: tuple[float, float],
    asked: Comparison,
    language: str,
    theme: Theme,
) -> Parts:
    """The parts with a line at the median of the bodies drawn, behind what points at single reports, and its value
    above it; the same parts where the bodies are too few. `axis` are the ends of the axis."""
    if len(drawn) < FEWEST_FOR_MEDIAN:
        return parts
    (first, *others), layout = parts
    middle = median(bar.cell.value for bar in drawn)
    words = say("chart.median", language, value=people_value(middle, asked.indicator.unit, False, language))
    at_left = (middle - axis[0]) / (axis[1] - axis[0]) < NEAR_LEFT
    annotations = [*layout["annotations"], median_label(middle, words, at_left, theme)]
    traces = [first, *median_traces(middle, len(drawn), theme), *others]
    return traces, with_room(layout, above=HEAD) | {"annotations": annotations}
