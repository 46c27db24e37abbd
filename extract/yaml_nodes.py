"""Values of YAML nodes, checked where they stand: every surprise of YAML is a problem at its place, by name."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import yaml

from extract.source_text import SourceText

_STRING = "tag:yaml.org,2002:str"
_NULL = "tag:yaml.org,2002:null"
# `010` is 8 in YAML 1.1, `12:30` is 750, `1_0` is 10, and `1e3` is text: only plain decimals are taken as numbers.
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
# Escapes of double quotes that YAML knows and that a pattern means otherwise, in "\b"; "\d" YAML refuses itself.
_SWALLOWED_ESCAPE = re.compile(r"\\(?:\\|\"|(?P<letter>[0abefnrtvNPL_]))")
_WIDE_QUOTES = re.compile("[‘“][^’”]*[’”]")
_COMMENT = re.compile(r"\s+#")
# A character of a double-quoted scalar as it stands in the file: \u4ef6, \x41, \U00020000, \n or one character.
_WRITTEN_CHARACTER = re.compile(r"\\x..|\\u....|\\U........|\\.|.", re.DOTALL)
LONGEST_QUOTE = 40
"""Characters of a user's text that a problem's message repeats."""


@dataclass(frozen=True, slots=True)
class Field:
    """One `key: value` of a mapping."""

    key: yaml.ScalarNode
    value: yaml.Node


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the file and the node it stands in."""

    text: str
    node: yaml.ScalarNode


def place_of(node: yaml.Node) -> tuple[int, int]:
    """Line and column of a node's first character, from 1.

    >>> place_of(yaml.compose("a: 件"))
    (1, 1)
    """
    return node.start_mark.line + 1, node.start_mark.column + 1


def fields_of(source: SourceText, node: yaml.Node, known: Collection[str], owner: str) -> dict[str, Field]:
    """The known fields of a mapping. Unknown and repeated fields, and a node that is no mapping, are reported.

    `owner` names what the mapping describes, in the file's own words (`indicators`, `examples`).
    """
    if not isinstance(node, yaml.MappingNode):
        source.report("expected_fields", *place_of(node), owner=owner, written=written(source, node))
        return {}
    fields: dict[str, Field] = {}
    misspelt: dict[str, Field] = {}
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        if name in fields:
            first = str(fields[name].key.start_mark.line + 1)
            source.report("repeated_key", *place_of(key), key=name, first=first)
        elif name in known:
            fields[name] = Field(key, value)
        elif meant := _report_unknown(source, key, known):
            misspelt.setdefault(meant, Field(key, value))
    # What a misspelt field holds is looked at under the name that was meant, so that it is not called missing, too.
    return misspelt | fields


def entries_of(source: SourceText, node: yaml.Node) -> dict[str, Field]:
    """The fields of a mapping whose keys the writer chooses (the names of groups); repeated keys are reported."""
    keys = [key.value for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
    return fields_of(source, node, [key for key in keys if isinstance(key, str)], "groups")


def items_of(source: SourceText, field: Field) -> Sequence[yaml.Node]:
    """The items of a list; anything else is reported and has none."""
    if isinstance(field.value, yaml.SequenceNode):
        items: Sequence[yaml.Node] = field.value.value
        return items
    if field.value.tag == _NULL:
        source.report("empty_value", *place_of(field.value), field=field.key.value)
        return ()
    source.report("expected_list", *place_of(field.value), field=field.key.value, written=written(source, field.value))
    return ()


def text_of(source: SourceText, node: yaml.Node, name: str) -> Text | None:
    """The text of a node, as the writer meant it; None where YAML reads something else, which is reported.

    `name` is the field that holds the text.
    """
    if not isinstance(node, yaml.ScalarNode):
        bracketed = isinstance(node, yaml.CollectionNode) and node.flow_style
        code = "yaml_bracket_value" if bracketed else "expected_text"
        source.report(code, *place_of(node), field=name, written=written(source, node))
        return None
    if node.tag == _NULL or (node.tag == _STRING and not node.value.strip()):
        source.report("empty_value", *place_of(node), field=name)
        return None
    if node.tag != _STRING:
        source.report("not_text", *place_of(node), written=node.value, value=_read_as(node))
        return None
    return Text(node.value.rstrip("\n") if node.style in ("|", ">") else node.value, node)


def exact_text_of(source: SourceText, node: yaml.Node, name: str) -> Text | None:
    """As `text_of`, for texts of which every character counts: patterns, terms and the sentences of examples.

    A ` #` that cuts the text short, curly quotes that were meant to be straight, and an escape that double quotes
    swallow (`"\\b"`), are reported.
    """
    text = text_of(source, node, name)
    if text is None:
        return None
    if not text.node.style:
        line, column = text.node.end_mark.line, text.node.end_mark.column
        rest = source.lines[line][column:] if line < len(source.lines) else ""
        if comment := _COMMENT.match(rest):
            source.report("cut_by_comment", line + 1, column + comment.end(), field=name, text=quoted(text.text))
            return None
    if not text.node.style and _WIDE_QUOTES.fullmatch(text.text) and name != "text":
        source.report("wide_quotes", *place_of(text.node), quotes=text.text[0] + text.text[-1])
        return None
    if text.node.style == '"':
        line, column = place_of(text.node)
        for escape in _SWALLOWED_ESCAPE.finditer(_written_on_line(source, text.node)):
            if escape["letter"]:
                source.report("swallowed_escape", line, column + escape.start(), escape=escape[0])
                return None
    return text


def number_of(source: SourceText, node: yaml.Node, name: str) -> float | None:
    """The number of a node; None where it is not written as a plain decimal, which is reported."""
    if isinstance(node, yaml.ScalarNode) and not node.style and _DECIMAL.fullmatch(node.value):
        return float(node.value)
    if isinstance(node, yaml.ScalarNode) and node.tag not in (_STRING, _NULL):
        source.report("not_decimal", *place_of(node), written=node.value, value=_read_as(node))
    else:
        source.report("expected_number", *place_of(node), field=name, written=written(source, node))
    return None


def place_in(source: SourceText, text: Text, offset: int) -> tuple[int, int]:
    """Line and column at which the character `offset` of a text stands in the file.

    A text over several lines is placed at its beginning.
    """
    line, column = place_of(text.node)
    if text.node.start_mark.line != text.node.end_mark.line:
        return line, column
    if text.node.style == "'":
        return line, column + 1 + offset + text.text.count("'", 0, offset)
    if text.node.style == '"':
        characters = _WRITTEN_CHARACTER.findall(_written_on_line(source, text.node)[1:-1])
        return line, column + 1 + sum(map(len, characters[:offset]))
    return line, column + offset


def written(source: SourceText, node: yaml.Node) -> str:
    """The first line of a node as it stands in the file, shortened for a message."""
    return quoted(_written_on_line(source, node).strip())


def quoted(text: str) -> str:
    """A user's text, shortened for a message.

    >>> len(quoted("件" * 99))
    40
    """
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def nearest(name: str, known: Collection[str]) -> str:
    """The known name that was probably meant, or "".

    >>> nearest("agregate", ["aggregate", "unit"]), nearest("colour", ["aggregate", "unit"])
    ('aggregate', '')
    """
    return next(iter(difflib.get_close_matches(name.lower().strip(), list(known), n=1)), "")


def _report_unknown(source: SourceText, key: yaml.Node, known: Collection[str]) -> str:
    """Report a field that does not exist; gives the one that was probably meant, or ""."""
    name = written(source, key)
    meant = nearest(name, known)
    if meant:
        source.report("unknown_field_meant", *place_of(key), key=name, meant=meant)
    else:
        source.report("unknown_field", *place_of(key), key=name, known=", ".join(known))
    return meant


def _written_on_line(source: SourceText, node: yaml.Node) -> str:
    start, end = node.start_mark, node.end_mark
    if start.line >= len(source.lines):
        return ""
    return source.lines[start.line][start.column : end.column if end.line == start.line else None]


def _read_as(node: yaml.ScalarNode) -> str:
    """What YAML makes of an unquoted scalar: `No` is False, `010` is 8, `12:30` is 750."""
    try:
        value = yaml.SafeLoader("").construct_object(node)
    except (yaml.YAMLError, ValueError):
        return node.tag
    return str(value)
