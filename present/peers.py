"""Which bodies are compared with one's own: all, those of its level, those under the same parent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extract.gazetteer import Division, Gazetteer
from present.plain_text import one_line
from present.strings import say

ALL, LEVEL, PARENT = "all", "level", "parent"
LIST = "list:"  # before the name of an own list
PICKED = "picked"  # bodies chosen one by one

_COMMITTEE = "政协"
# A place that the gazetteer does not have tells its level by its last words; a 市 of its own is taken for a prefecture.
_LEVEL_BY_SUFFIX = {
    "自治区": "province",
    "省": "province",
    "地区": "prefecture",
    "市": "prefecture",
    "州": "prefecture",
    "盟": "prefecture",
    "县": "county",
    "区": "county",
    "旗": "county",
}


class Peers(NamedTuple):
    """The bodies to compare with, one's own among them, in the order given. `unclear` are those of them, and the own
    one, whose names stand for several places, of which one fits; `absent` says that no body of an own list is known."""

    bodies: tuple[str, ...]
    unclear: tuple[str, ...] = ()
    absent: bool = False


def divisions_of(body: str, gazetteer: Gazetteer) -> tuple[Division, ...]:
    """The present divisions that a body's name may stand for; none for a made-up one or the national committee."""
    place = body.removesuffix(_COMMITTEE)
    return tuple(division for division in gazetteer.named(place) or gazetteer.short(place) if not division.until)


def level_of(body: str, gazetteer: Gazetteer) -> str:
    """`province`, `prefecture` or `county`; "" where the name does not tell.

    >>> from pathlib import Path
    >>> from extract.gazetteer import load_gazetteer
    >>> places = load_gazetteer(Path("config/divisions.csv"))
    >>> [level_of(name, places) for name in ("青海省政协", "西宁市政协", "格尔木市政协", "甲示县政协", "全国政协")]
    ['province', 'prefecture', 'county', 'county', '']
    """
    levels = {division.level for division in divisions_of(body, gazetteer)}
    if levels:
        return levels.pop() if len(levels) == 1 else ""
    place = body.removesuffix(_COMMITTEE)
    return next((level for suffix, level in _LEVEL_BY_SUFFIX.items() if place.endswith(suffix)), "")


def parents_of(body: str, gazetteer: Gazetteer) -> frozenset[str]:
    """The codes of the divisions right above the body's place: several where the name stands for several places.

    >>> from pathlib import Path
    >>> from extract.gazetteer import load_gazetteer
    >>> places = load_gazetteer(Path("config/divisions.csv"))
    >>> [sorted(parents_of(body, places)) for body in ("古浪县政协", "城中区政协", "甲示县政协")]
    [['6206'], ['4502', '6301'], []]
    """
    return frozenset(division.parent for division in divisions_of(body, gazetteer) if division.parent)


def parent_names(body: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """The names of those divisions."""
    above = (gazetteer.parents(division)[:1] for division in divisions_of(body, gazetteer))
    return tuple(dict.fromkeys(parent.name for parents in above for parent in parents))


def groups_for(own: str, lists: Iterable[str], gazetteer: Gazetteer) -> list[str]:
    """The groups that one's own body may be compared with; "" stands for no body, which has no level and no parent.

    >>> groups_for("", ["邻县"], Gazetteer([]))
    ['all', 'list:邻县']
    """
    level = [LEVEL] if own and level_of(own, gazetteer) else []
    parent = [PARENT] if own and parents_of(own, gazetteer) else []
    return [ALL, *level, *parent, *(LIST + name for name in lists)]


def kept_group(own: str, group: str, gazetteer: Gazetteer) -> str:
    """The group as charts keep it: on its own, so that it says the same when another body is chosen, or none.

    >>> from pathlib import Path
    >>> from extract.gazetteer import load_gazetteer
    >>> places = load_gazetteer(Path("config/divisions.csv"))
    >>> [kept_group("古浪县政协", group, places) for group in (ALL, LEVEL, PARENT, "list:邻县")]
    ['all', 'level:古浪县政协', 'parent:武威市', 'list:邻县']
    """
    if group == LEVEL:
        return f"{LEVEL}:{own}"
    if group == PARENT:
        return f"{PARENT}:{'/'.join(parent_names(own, gazetteer))}"
    return group


def group_words(kept: str, language: str) -> str:
    """The words for a group that `kept_group` gave, or for bodies picked one by one; "" for what is neither.

    >>> group_words("level:古浪县政协", "zh"), group_words("parent:柳州市/西宁市", "en"), group_words("", "zh")
    ('与古浪县政协同级的单位', 'bodies within 柳州市 or 西宁市', '')
    """
    kind, _, name = kept.partition(":")
    name = one_line(name)
    if kept in (ALL, PICKED):
        return say(f"peers.{kept}", language)
    if kind == LEVEL and name:
        return say("peers.level_of", language, own=name)
    if kind == PARENT and name:
        return say("peers.parent", language, parent=say("peers.parent_or", language).join(name.split("/")))
    if kind + ":" == LIST:
        return say("peers.list", language, name=name)
    return ""


def peers_of(
    own: str, group: str, known: Sequence[str], lists: Mapping[str, Sequence[str]], gazetteer: Gazetteer
) -> Peers:
    """Those of the known bodies that belong to the group, and one's own."""
    if group == LEVEL:
        level = level_of(own, gazetteer)
        return Peers(tuple(body for body in known if body == own or level_of(body, gazetteer) == level))
    if group == PARENT:
        return _same_parent(own, known, gazetteer)
    if group.startswith(LIST):
        listed = set(lists.get(group.removeprefix(LIST), ()))
        return Peers(tuple(body for body in known if body in {own, *listed}), absent=listed.isdisjoint(known))
    return Peers(tuple(known))


def _same_parent(own: str, known: Sequence[str], gazetteer: Gazetteer) -> Peers:
    above = parents_of(own, gazetteer)
    fitting = tuple(body for body in known if body == own or above & parents_of(body, gazetteer))
    return Peers(fitting, tuple(body for body in fitting if len(parents_of(body, gazetteer)) > 1))
