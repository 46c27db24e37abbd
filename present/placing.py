"""Where things stand on a chart: ticks on round numbers, labels that do not overlap, values clear of their line."""

from __future__ import annotations

import math
from collections.abc import Sequence


def nice_ticks(low: float, high: float) -> list[float]:
    """About five round numbers from `low` or below to `high` or above.

    >>> nice_ticks(0, 725)
    [0.0, 200.0, 400.0, 600.0, 800.0]
    >>> nice_ticks(90, 100), nice_ticks(0, 0), nice_ticks(0, 3)
    ([90.0, 92.0, 94.0, 96.0, 98.0, 100.0], [0.0, 1.0], [0.0, 1.0, 2.0, 3.0])
    """
    if high <= low:
        high = low + 1
    rough = max((high - low) / 5, 1 if high - low <= 5 else 0)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]


def spread(wanted: Sequence[float], sizes: Sequence[float], span: float) -> list[float]:
    """Places for labels, in pixels from the top, near the wanted ones, apart by their sizes, inside `span` if they fit.

    >>> spread([50, 52, 300], [20, 20, 20], 400)
    [41.0, 61.0, 300.0]
    >>> spread([0, 0], [20, 20], 400)
    [10.0, 30.0]
    """
    # Touching labels merge into a block, which stands at the mean of what its labels want.
    blocks: list[tuple[list[int], float]] = []
    for number in sorted(range(len(wanted)), key=lambda n: wanted[n]):
        members, centre = [number], float(wanted[number])
        while True:
            size = sum(sizes[n] for n in members)
            centre = max(size / 2, min(centre, span - size / 2))
            if not blocks:
                break
            before, before_centre = blocks[-1]
            if before_centre + sum(sizes[n] for n in before) / 2 <= centre - size / 2:
                break
            blocks.pop()
            members = before + members
            centre = sum(wanted[n] for n in members) / len(members)
        blocks.append((members, centre))
    places = [0.0] * len(wanted)
    for members, centre in blocks:
        edge = centre - sum(sizes[n] for n in members) / 2
        for number in members:
            places[number] = edge + sizes[number] / 2
            edge += sizes[number]
    return places


def labelled(values: Sequence[float | None], wide: float, span: float) -> list[bool]:
    """Which points of a line have room for their words, points and words being as far apart and as wide, in pixels, as
    `span` and `wide` say: the last first, then the highest and the lowest, then the later ones.

    >>> labelled([5, 9, 6, None, 7, 8], 40, 100)
    [False, True, False, False, False, True]
    >>> labelled([5, 9, 6, None, 7, 8], 18, 100)
    [True, True, True, False, True, True]
    """
    told = [(place, value) for place, value in enumerate(values) if value is not None]
    if not told:
        return [False] * len(values)
    step = span / max(len(values) - 1, 1)
    last, highest, lowest = told[-1], max(told, key=lambda pair: pair[1]), min(told, key=lambda pair: pair[1])
    chosen: list[int] = []
    for place, _ in (last, highest, lowest, *reversed(told)):
        if all(abs(place - other) * step >= wide for other in chosen):
            chosen.append(place)
    return [place in chosen for place in range(len(values))]


def sides(values: list[float | None]) -> list[str]:
    """Where each value's words stand so that the line does not cross them: below in a valley, else above.

    >>> sides([5, 3, 4, None, 0, 2])
    ['top center', 'bottom center', 'top center', 'top center', 'bottom center', 'top center']
    """
    places = []
    for place, value in enumerate(values):
        neighbours = (*values[max(place - 1, 0) : place], *values[place + 1 : place + 2])
        beside = [other for other in neighbours if other is not None]
        in_valley = value is not None and bool(beside) and all(other > value for other in beside)
        places.append("bottom center" if in_valley else "top center")
    return places
