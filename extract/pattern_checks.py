"""What can be wrong with one pattern, found before it meets a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extract.pattern_safety import MANY, dangerous_repeat
from extract.pattern_tree import REPEATS, Node, bodies_of, parse_tree
from extract.pattern_trial import too_slow
from extract.pieces import (
    ALLOWED,
    EXCLUDE,
    EXCLUDE_PIECES,
    FIGURE_MARK,
    INDICATOR,
    PIECES,
    TOPIC,
    Piece,
    expanded,
    named_pieces,
    offset_before,
    replaced,
)
from extract.yaml_nodes import nearest, quoted


def _stand_in(piece: Piece) -> str:
    """What a pattern is parsed with in the place of a piece: short, but as wide as the piece and as optional.

    So hundreds of patterns are parsed in a moment, and the offsets of errors are easily traced back.
    """
    if piece.figure:
        return r"(?P<figure>\d\d?)"
    nodes = parse_tree(piece.regex).nodes
    return ".{0,14}?" if len(nodes) == 1 and nodes[0][0].name in REPEATS else r"(?:\d\d?)"


_STAND_INS = {
    INDICATOR: {name: _stand_in(piece) for name, piece in PIECES.items()},
    EXCLUDE: {**{name: _stand_in(piece) for name, piece in EXCLUDE_PIECES.items()}, "figure": FIGURE_MARK},
    TOPIC: {},
}

DEEPEST = 30
"""Brackets within brackets; thousands would overflow Python's stack wherever the pattern is looked at."""

# Messages of `re.error`, by how they begin, and the codes of our own.
_REGEX_MISTAKES = (
    ("missing )", "regex_open_bracket"),
    ("unbalanced parenthesis", "regex_closed_bracket"),
    ("unterminated character set", "regex_open_set"),
    ("nothing to repeat", "regex_nothing_to_repeat"),
    ("multiple repeat", "regex_nothing_to_repeat"),
    ("look-behind requires fixed-width", "regex_look_behind"),
    ("bad character range", "regex_range"),
    ("min repeat greater than max repeat", "regex_limits"),
    ("bad escape (end of pattern)", "regex_last_escape"),
    ("bad escape", "regex_escape"),
)

_HAND_WRITTEN = re.compile(r"(?<!\\)\(\?P<figure>")
_QUANTIFIER = re.compile(r"[*+](?!\+)|\{\d*,(?P<most>\d*)\}(?!\+)|\{(?P<times>\d+)\}(?!\+)")
_ATOM = re.compile(
    r"""
      \\.                               # an escaped character
    | \[\^?\]?(?:\\.|[^\]\\])*\]        # a character set
    | (?P<open>\()
    | (?P<close>\))
    | (?P<piece>\{[^{}\d,][^{}]*\})     # {number}
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a pattern: a code of the messages, the offset in the pattern, the message's blanks."""

    code: str
    offset: int
    values: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=4096)
def pattern_faults(source: str, kind: str) -> tuple[Fault, ...]:
    """The mistakes of a pattern as the user wrote it; `kind` is a kind of pattern of `extract.pieces`.

    Faults that follow from another one are not told.

    >>> [(fault.code, fault.offset) for fault in pattern_faults("(提案{number}件", INDICATOR)]
    [('regex_open_bracket', 0)]
    >>> pattern_faults("提案{gap}{number}件", INDICATOR)
    ()
    """
    if faults := (*_piece_faults(source, kind), *_figure_count_faults(source, kind)):
        return faults
    if faults := tuple(_regex_faults(source, kind)):
        return faults
    return tuple(_matching_faults(source, kind)) or tuple(_speed_faults(source, kind))


def _piece_faults(source: str, kind: str) -> Iterator[Fault]:
    """Unknown names in braces, and pieces that belong into the other kind of pattern."""
    allowed = ALLOWED[kind]
    known = ", ".join(f"{{{name}}}" for name in allowed)
    for name, offset in named_pieces(source):
        if name in allowed:
            continue
        piece = f"{{{quoted(name)}}}"
        if kind == TOPIC:
            yield Fault("piece_in_topic", offset, (("piece", piece),))
        elif name in PIECES or name in EXCLUDE_PIECES:
            code = "piece_not_in_exclude" if kind == EXCLUDE else "piece_only_in_exclude"
            yield Fault(code, offset, (("piece", piece), ("known", known)))
        elif meant := nearest(name, allowed):
            yield Fault("unknown_piece_meant", offset, (("piece", piece), ("meant", f"{{{meant}}}")))
        else:
            yield Fault("unknown_piece", offset, (("piece", piece), ("known", known)))


def _figure_count_faults(source: str, kind: str) -> Iterator[Fault]:
    """A pattern of an indicator holds one figure: no less, no more. A misspelt piece may have been meant as it."""
    if kind != INDICATOR or any(name not in PIECES for name, _ in named_pieces(source)):
        return
    figures = _figures(source)
    if not figures:
        known = ", ".join(f"{{{name}}}" for name, piece in PIECES.items() if piece.figure)
        yield Fault("no_figure", 0, (("known", known),))
    for written, offset in figures[1:]:
        yield Fault("second_figure", offset, (("piece", written), ("first", figures[0][0])))


def _figures(source: str) -> list[tuple[str, int]]:
    """The figures of a pattern with their offsets: pieces, and the group of that name that may be written by hand."""
    pieces = [(f"{{{name}}}", offset) for name, offset in named_pieces(source) if PIECES[name].figure]
    groups = [(match[0] + "…)", match.start()) for match in _HAND_WRITTEN.finditer(source)]
    return sorted(pieces + groups, key=lambda figure: figure[1])


def _regex_faults(source: str, kind: str) -> Iterator[Fault]:
    if deep := _too_deep(source):
        yield deep
        return
    regex = replaced(source, _STAND_INS[kind])
    try:
        parse_tree(regex)
        if "(?<" in source:  # the width of what stands before is looked at only when a pattern is compiled
            re.compile(regex)
    except re.error as error:
        at = regex.find("(?<") if error.pos is None else error.pos  # of a look-behind it gives no place
        offset = offset_before(source, _STAND_INS[kind], max(0, at))
        for beginning, code in _REGEX_MISTAKES:
            if error.msg.startswith(beginning):
                yield Fault(code, offset, (("written", quoted(source[offset : offset + 2])),))
                return
        yield Fault("regex_other", offset, (("reason", error.msg),))


def _too_deep(source: str) -> Fault | None:
    """The fault of brackets within brackets that Python could not follow."""
    depth = 0
    for atom in _ATOM.finditer(source):
        depth += bool(atom["open"]) - bool(atom["close"])
        if depth > DEEPEST:
            return Fault("regex_too_deep", atom.start(), (("limit", str(DEEPEST)),))
    return None


def _matching_faults(source: str, kind: str) -> Iterator[Fault]:
    """A pattern that matches where nothing stands, or without its figure."""
    regex = replaced(source, _STAND_INS[kind])
    tree = parse_tree(regex)
    if tree.shortest == 0 and re.match(regex, ""):
        yield Fault("matches_empty", 0)
    elif kind == INDICATOR and not _always_through(tree.nodes, tree.groups["figure"]):
        yield Fault("optional_figure", _figures(source)[0][1])


def _always_through(nodes: Sequence[Node], group: int) -> bool:
    """Whether every match of the nodes goes through a group."""
    return any(_node_goes_through(node, group) for node in nodes)


def _node_goes_through(node: Node, group: int) -> bool:
    name, operand = node[0].name, node[1]
    if name in ("ASSERT_NOT", "GROUPREF_EXISTS") or (name in REPEATS and operand[0] == 0):
        return False
    if name == "SUBPATTERN" and operand[0] == group:
        return True
    bodies = bodies_of(node)
    return bool(bodies) and all(_always_through(body, group) for body in bodies)


def _speed_faults(source: str, kind: str) -> Iterator[Fault]:
    """The innermost repeat that can hang, or, where there is none, a pattern that a trial shows to be slow."""
    for start, end in _long_repeats(source):
        if _is_dangerous(source[start:end], source, kind):
            yield Fault("dangerous_repeat", start, (("repeat", quoted(source[start:end])),))
            return
    if too_slow(replaced(source, _STAND_INS[kind])):
        yield Fault("slow_pattern", 0)


def _is_dangerous(repeat: str, source: str, kind: str) -> bool:
    try:
        return dangerous_repeat(expanded(repeat, kind))
    except re.error:  # it refers back to a group outside, so the whole pattern decides
        return dangerous_repeat(expanded(source, kind))


def _long_repeats(source: str) -> Iterator[tuple[int, int]]:
    """Start and end of each bracket or piece with a quantifier of many rounds, inner ones before outer ones.

    >>> [("(?:a+)*b{gap}+"[start:end]) for start, end in _long_repeats("(?:a+)*b{gap}+")]
    ['(?:a+)*', '{gap}+']
    """
    open_brackets = []
    for atom in _ATOM.finditer(source):
        if atom["open"]:
            open_brackets.append(atom.start())
        elif atom["close"] or atom["piece"]:
            start = open_brackets.pop() if atom["close"] else atom.start()
            quantifier = _QUANTIFIER.match(source, atom.end())
            if quantifier and _rounds(quantifier) >= MANY:
                yield start, quantifier.end()


def _rounds(quantifier: re.Match[str]) -> int:
    limit = quantifier["most"] or quantifier["times"]
    return int(limit) if limit else MANY
