"""A stand-in for the whole chain: the first pattern that matches, in a sentence without excluded words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extract.checking import Found
from extract.model import Catalogue


def plain_find(catalogue: Catalogue, text: str) -> Mapping[str, Sequence[Found]]:
    """What each indicator's first matching pattern finds, read as a plain number."""
    found: dict[str, list[Found]] = {}
    for indicator in catalogue.indicators:
        if any(re.search(pattern.regex, text) for pattern in (*catalogue.exclude, *indicator.exclude)):
            continue
        for index, pattern in enumerate(indicator.patterns):
            if match := re.search(pattern.regex, text):
                found.setdefault(indicator.id, []).append((float(match["figure"]), index))
                break
    return found
