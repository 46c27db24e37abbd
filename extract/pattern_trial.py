"""A trial of patterns that are slow without being explosive: three `.*` in a row on a long sentence.

The steps of a search that backtracks are counted, not timed: every path through the pattern's automaton is a way
that `re` tries in vain. (The `regex` module can be stopped, but it sees at once that a sentence without 件 cannot
match `.*.*.*件`, for which `re` takes 15 seconds; so a trial with it finds nothing.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import prod

from extract.pattern_automaton import Automaton, alphabet_of, takes
from extract.pattern_tree import REPEATS, Node, bodies_of, parse_tree
from extract.sentences import LONGEST_SENTENCE

MANY_WAYS = 200_000
"""A pattern that can divide a sentence in fewer ways than this is quick on any sentence and not tried."""

MOST_STEPS = 50_000_000
"""Steps on one sentence: `re` takes 0.1 to 1 second for them."""

MOST_POSITIONS = 3_000
"""A pattern with more characters than this, its repeats written out, is called slow."""

# Three times the text is at most 3^5 times the steps, but for patterns with more than five repeats in a row that
# each go over the whole sentence.
_FIRST_PART, _GROWTH = LONGEST_SENTENCE // 3, 3**5

_MOST_ROUNDS = 20
_PLAIN_SENTENCES = ("件", "提案1件、")


def too_slow(regex: str) -> bool:
    """Whether a valid regular expression may take more than `MOST_STEPS` on some sentence of the longest length.

    >>> too_slow("提案.{0,12}?件"), too_slow("提案.*委员.*件"), too_slow(".*.*.*件")
    (False, False, True)
    """
    nodes = parse_tree(regex).nodes
    if _ways(nodes) < MANY_WAYS:
        return False
    automaton = Automaton(LONGEST_SENTENCE, MOST_POSITIONS)
    first = automaton.add(nodes).first
    return automaton.too_large or any(_exceeds(automaton, first, sentence) for sentence in _slow_sentences(nodes))


def _exceeds(automaton: Automaton, first: frozenset[int], sentence: str) -> bool:
    """Whether a search of the sentence that never succeeds takes too many steps."""
    taken = {character: _takers(automaton, character) for character in frozenset(sentence)}
    steps = 0
    paths: dict[int, int] = {}  # how many ways lead to each position at the current character
    for number, character in enumerate(sentence):
        if number == _FIRST_PART and steps * _GROWTH < MOST_STEPS:
            return False
        arrived = dict.fromkeys(first, 1)  # a search may begin at each character
        for position, ways in paths.items():
            for after, reasons in automaton.follow[position].items():
                arrived[after] = arrived.get(after, 0) + ways * reasons
        paths = {position: ways for position, ways in arrived.items() if taken[character][position]}
        steps += sum(paths.values())
        if steps > MOST_STEPS:
            return True
    return False


def _takers(automaton: Automaton, character: str) -> list[bool]:
    """Which positions take a character. The rounds of a repeat share their nodes, so few are asked."""
    answers = {id(node): takes(node, character) for node in {id(node): node for node in automaton.nodes}.values()}
    return [answers[id(node)] for node in automaton.nodes]


def _ways(nodes: Sequence[Node]) -> float:
    """In about how many ways a sentence can be divided among the nodes, if anything rather too many."""
    return prod(_ways_of(node) for node in nodes)


def _ways_of(node: Node) -> float:
    inner = [_ways(body) for body in bodies_of(node)]
    if node[0].name in REPEATS:
        least, most, _ = node[1]
        spans = min(most, LONGEST_SENTENCE) - min(least, LONGEST_SENTENCE) + 1
        return float(spans * min(inner[0], MANY_WAYS) ** min(most, _MOST_ROUNDS))
    if node[0].name == "BRANCH":
        # Of plain words seldom more than two begin alike at one place: 均, 均已.
        return max(2.0, sum(ways for ways in inner if ways > 1))
    return max(1.0, sum(inner))


def _slow_sentences(nodes: Sequence[Node]) -> Iterable[str]:
    """Sentences that nearly match: what the pattern repeats, again and again, after what stands before it."""
    repeated = [_filled(before, _sample(body)) for before, body in _repeats(nodes, "")]
    plain = [_filled("", words) for words in (_sample(nodes), *_PLAIN_SENTENCES)]
    return dict.fromkeys(repeated + plain)


def _repeats(nodes: Sequence[Node], before: str) -> Iterator[tuple[str, Sequence[Node]]]:
    """Each repeated part, with a text that the pattern matches up to it."""
    for node in nodes:
        for body in bodies_of(node):
            yield from _repeats(body, before)
            if node[0].name in REPEATS:
                yield before, body
        before += _sample([node])


def _filled(before: str, words: str) -> str:
    return (before + (words or "件") * LONGEST_SENTENCE)[:LONGEST_SENTENCE]


def _sample(nodes: Sequence[Node]) -> str:
    """A short text that the nodes match, or nearly."""
    return "".join(_sample_of(node) for node in nodes)


def _sample_of(node: Node) -> str:
    name = node[0].name
    if name in ("LITERAL", "IN", "ANY", "NOT_LITERAL"):
        return next((character for character in _characters_for(node) if takes(node, character)), "")
    if name in REPEATS:
        least: int = node[1][0]
        return _sample(node[1][2]) * max(1, min(least, LONGEST_SENTENCE))
    if name == "ASSERT_NOT":
        return ""
    return "".join(map(_sample, bodies_of(node)[:1]))


def _characters_for(node: Node) -> list[str]:
    return sorted(alphabet_of([node]), reverse=True)  # Chinese characters before ASCII
