"""In which order bodies stand beside each other."""

from __future__ import annotations

from collections.abc import Mapping

SORTS = ("best", "worst", "name", "change")


def name_key(body: str) -> bytes:
    """What names are sorted by: the order of GB 2312, which is that of pinyin for the usual characters.

    >>> sorted(["云川市政协", "古浪县政协", "稻香区政协"], key=name_key)
    ['稻香区政协', '古浪县政协', '云川市政协']
    """
    return body.encode("gb18030", errors="replace")


def sorted_bodies(values: Mapping[str, float], before: Mapping[str, float], better: str, sort: str) -> list[str]:
    """The bodies of `values`, by one of `SORTS`; `before` holds the values of the year before.

    `best` puts the highest first, or the lowest where the catalogue says `better: lower`; `change` the largest rise
    first, and at the end, in the order of names, those without a figure for the year before. Of equals the one that
    comes first in `values` stands first.

    >>> values, before = {"甲": 5.0, "乙": 9.0, "丙": 7.0}, {"甲": 1.0, "乙": 8.0}
    >>> [sorted_bodies(values, before, "none", sort) for sort in SORTS]
    [['乙', '丙', '甲'], ['甲', '丙', '乙'], ['丙', '甲', '乙'], ['甲', '乙', '丙']]
    """
    if sort == "name":
        return sorted(values, key=name_key)
    if sort == "change":
        rises = {body: value - before[body] for body, value in values.items() if body in before}
        rest = sorted((body for body in values if body not in rises), key=name_key)
        return [*sorted(rises, key=lambda body: -rises[body]), *rest]
    sign = (1 if better == "lower" else -1) * (-1 if sort == "worst" else 1)
    return sorted(values, key=lambda body: sign * values[body])
