"""One entry of the catalogue: from its YAML node to an Indicator, or to problems."""

from __future__ import annotations

import re

import yaml

from extract.model import Example, Indicator, Pattern
from extract.pattern_checks import Fault, pattern_faults
from extract.pieces import EXCLUDE, INDICATOR, TOPIC, expanded, patterns_of_term
from extract.source_text import SourceText
from extract.yaml_nodes import (
    Field,
    Text,
    exact_text_of,
    fields_of,
    items_of,
    nearest,
    number_of,
    place_in,
    place_of,
    quoted,
    text_of,
)

REQUIRED = ("id", "name_zh", "name_en", "group", "unit", "aggregate", "definition")
"""Fields that every entry has; besides them it has `patterns` or `terms`."""

FIELDS = (*REQUIRED, "better", "range", "definition_en", "terms", "patterns", "exclude", "examples")
"""All fields of an entry."""

WITH_TOPIC = ("pattern", "topic")
"""The fields of a pattern that takes its topic from the words before it."""

CHOICES = {"aggregate": ("max", "sum"), "better": ("higher", "lower", "none")}
"""Fields that take one of a few values."""

BEARABLE = frozenset({"no_empty_example"})
"""Problems with which an entry still loads: what it finds is as its writer meant it."""

_ID = re.compile(r"[a-z][a-z0-9_]*")


def indicator_of(source: SourceText, node: yaml.Node) -> Indicator | None:
    """The indicator that an entry describes; None where the entry has a mistake, all of which are reported."""
    before = len(source.problems)
    fields = fields_of(source, node, FIELDS, "indicators")
    if not fields:
        return None
    texts = {name: _text(source, fields, name) for name in (*REQUIRED, "better", "definition_en")}
    _check_form(source, fields, texts)
    _check_missing(source, fields, node)
    patterns = patterns_of(source, fields.get("patterns"), INDICATOR)
    terms = _terms(source, fields.get("terms"))
    exclude = patterns_of(source, fields.get("exclude"), EXCLUDE)
    bounds = _range(source, fields.get("range"))
    examples = _examples(source, fields.get("examples"))
    if all(example.found for example in examples):
        source.report("no_empty_example", *place_of(fields["examples"].key if "examples" in fields else node))
    if any(problem.code not in BEARABLE for problem in source.problems[before:]):
        return None
    return Indicator(
        id=texts["id"],
        name_zh=texts["name_zh"],
        name_en=texts["name_en"],
        group=texts["group"],
        unit=texts["unit"],
        aggregate=texts["aggregate"],
        better=texts["better"] or "none",
        definition=texts["definition"],
        patterns=(*patterns, *_term_patterns(source, terms, texts["unit"])),
        exclude=exclude,
        examples=examples,
        terms=tuple(term.text for term in terms),
        definition_en=texts["definition_en"],
        range=bounds,
        line=place_of(node)[0],
    )


def patterns_of(source: SourceText, field: Field | None, kind: str) -> tuple[Pattern, ...]:
    """The sound patterns of a list; what is wrong with the others is reported.

    `kind` is `INDICATOR` or `EXCLUDE` of `extract.pieces`. A pattern of an indicator may have a topic.
    """
    if field is None:
        return ()
    patterns = []
    for node in items_of(source, field):
        if kind == INDICATOR and _has_topic(node):
            parts = fields_of(source, node, WITH_TOPIC, field.key.value)
            if missing := [name for name in WITH_TOPIC if name not in parts]:
                source.report("missing_field", *place_of(node), fields=", ".join(missing))
                continue
            text = _sound(source, parts["pattern"].value, "pattern", kind)
            topic = _sound(source, parts["topic"].value, "topic", TOPIC)
            if text and topic:
                patterns.append(Pattern(text.text, expanded(text.text, kind), *place_of(node), topic.text))
        elif text := _sound(source, node, field.key.value, kind):
            patterns.append(Pattern(text.text, expanded(text.text, kind), *place_of(node)))
    return tuple(patterns)


def _has_topic(node: yaml.Node) -> bool:
    """Whether an item of a list of patterns is `{pattern: …, topic: …}`, and no pattern without its quotes."""
    keys = [key.value for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
    return any(name in keys for name in WITH_TOPIC)


def _sound(source: SourceText, node: yaml.Node, name: str, kind: str) -> Text | None:
    """The text of a sound pattern; None where it has faults, which are reported."""
    text = exact_text_of(source, node, name)
    if text is None:
        return None
    faults = pattern_faults(text.text, kind)
    for fault in faults:
        _report_fault(source, text, fault)
    return None if faults else text


def _report_fault(source: SourceText, text: Text, fault: Fault) -> None:
    line, column = place_in(source, text, fault.offset)
    source.report(fault.code, line, column, **dict(fault.values))


def _text(source: SourceText, fields: dict[str, Field], name: str) -> str:
    """A field's text; "" where the field is not there or not a text, of which the latter is reported."""
    text = text_of(source, fields[name].value, name) if name in fields else None
    return text.text.strip() if text else ""


def _check_form(source: SourceText, fields: dict[str, Field], texts: dict[str, str]) -> None:
    """Report an id of another form, and a value that is none of the choices."""
    if texts["id"] and not _ID.fullmatch(texts["id"]):
        source.report("bad_id", *place_of(fields["id"].value), id=quoted(texts["id"]))
    for name, choices in CHOICES.items():
        value = texts[name]
        if not value or value in choices:
            continue
        place = place_of(fields[name].value)
        if meant := nearest(value, choices):
            source.report("unknown_choice_meant", *place, field=name, value=quoted(value), meant=meant)
        else:
            source.report("unknown_choice", *place, field=name, value=quoted(value), choices=", ".join(choices))


def _check_missing(source: SourceText, fields: dict[str, Field], node: yaml.Node) -> None:
    missing = [name for name in REQUIRED if name not in fields]
    if missing:
        source.report("missing_field", *place_of(node), fields=", ".join(missing))
    if all(name not in fields or fields[name].value.value == [] for name in ("patterns", "terms")):
        source.report("no_patterns", *place_of(node))


def _range(source: SourceText, field: Field | None) -> tuple[float, float] | None:
    """The lowest and the highest value that can be right: `[0, 100]`."""
    if field is None:
        return None
    numbers = [number_of(source, node, "range") for node in items_of(source, field)]
    match [number for number in numbers if number is not None]:
        case [low, high] if len(numbers) == 2 and low < high:
            return low, high
        case found if len(found) == len(numbers) and field.value.value != []:
            source.report("bad_range", *place_of(field.value))
    return None


def _terms(source: SourceText, field: Field | None) -> tuple[Text, ...]:
    if field is None:
        return ()
    terms = (exact_text_of(source, node, "terms") for node in items_of(source, field))
    return tuple(term for term in terms if term)


def _term_patterns(source: SourceText, terms: tuple[Text, ...], unit: str) -> tuple[Pattern, ...]:
    """The patterns of the terms. Both patterns of a term stand at the term's place."""
    return tuple(
        Pattern(pattern, expanded(pattern, INDICATOR), *place_of(term.node))
        for term in terms
        for pattern in patterns_of_term(term.text, unit)
    )


def _examples(source: SourceText, field: Field | None) -> tuple[Example, ...]:
    if field is None:
        return ()
    examples = (_example(source, node) for node in items_of(source, field))
    return tuple(example for example in examples if example)


def _example(source: SourceText, node: yaml.Node) -> Example | None:
    fields = fields_of(source, node, ("text", "found"), "examples")
    if not fields:
        return None
    missing = [name for name in ("text", "found") if name not in fields]
    if missing:
        source.report("missing_field", *place_of(node), fields=", ".join(missing))
        return None
    text = exact_text_of(source, fields["text"].value, "text")
    found = [number_of(source, item, "found") for item in items_of(source, fields["found"])]
    if text is None:
        return None
    return Example(text.text, tuple(number for number in found if number is not None), *place_of(node))
