"""What a writer did who gets a YAML syntax error: the traps by name, at the place of the mistake."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml
from yaml.reader import ReaderError

# `- {number}件`, `unit: [x]y`: a value that begins with a bracket.
_BRACKET_VALUE = re.compile(r"(?P<before>\s*(?:-\s+)*(?:\w+:\s+)?)(?P<bracket>[\[{])")
_BARE_KEY = re.compile(r"\s*(?:-\s+)?\w+(?P<colon>:(?=\S)|\s*$)")  # `unit:件`, `patterns`


@dataclass(frozen=True, slots=True)
class Mistake:
    """A code of the messages, the place (from 1) and the message's blanks."""

    code: str
    line: int
    column: int
    values: tuple[tuple[str, str], ...] = ()


def mistake_in(lines: tuple[str, ...], error: yaml.YAMLError) -> Mistake:
    """What the writer did wrong in lines that PyYAML refused with `error`.

    >>> mistake_in(("unit: %",), yaml.YAMLError()).code
    'yaml_character'
    """
    error = _told_by_python(lines, error)
    if isinstance(error, ReaderError):
        return _control_character(lines, error)
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Mistake("yaml_syntax", 1, 1, (("reason", str(error)),))
    problem, context = error.problem or "", error.context or ""
    here = _Place(lines, error.problem_mark)
    began = _Place(lines, error.context_mark or error.problem_mark)
    if "unknown escape" in problem:
        return here.mistake("yaml_escape", back=1, escape="\\" + here.character)
    if "quoted scalar" in context:
        return began.mistake("yaml_quote", quote=began.character)
    if here.character == "\t":
        return here.mistake("yaml_tab")
    if "cannot start any token" in problem or "undefined alias" in problem:
        return here.mistake("yaml_character", character=here.character)
    if re.search("an alias|an anchor|a tag|a block scalar", context):
        return began.mistake("yaml_character", character=began.character)
    if "mapping values are not allowed" in problem:
        return _colon(here)
    if re.search("parsing a flow (?:sequence|mapping)", context):
        return _in_brackets(here, began)
    return _in_block(here, problem)


def _told_by_python(lines: tuple[str, ...], error: yaml.YAMLError) -> yaml.YAMLError:
    """The error of the loader in Python, which says more than libyaml and says it alike on every computer."""
    try:
        yaml.compose("\n".join(lines), Loader=yaml.SafeLoader)
    except yaml.YAMLError as told:
        return told
    return error


class _Place:
    """A mark of an error, and the line that it is in."""

    def __init__(self, lines: tuple[str, ...], mark: yaml.Mark) -> None:
        self.lines = lines
        self.number, self.offset = mark.line, mark.column
        self.line = lines[mark.line] if mark.line < len(lines) else ""

    @property
    def character(self) -> str:
        return self.line[self.offset : self.offset + 1]

    def mistake(self, code: str, back: int = 0, **values: str) -> Mistake:
        return Mistake(code, self.number + 1, self.offset + 1 - back, tuple(values.items()))


def _control_character(lines: tuple[str, ...], error: ReaderError) -> Mistake:
    before = "\n".join(lines)[: error.position]
    column = error.position - before.rfind("\n")
    code = error.character if isinstance(error.character, int) else ord(error.character)
    return Mistake("yaml_control_character", before.count("\n") + 1, column, (("code", f"U+{code:04X}"),))


def _colon(here: _Place) -> Mistake:
    """`definition: 比例: 办复` has a colon too many; a key one line earlier may lack its colon or the space."""
    earlier = next((number for number in range(here.number - 1, -1, -1) if here.lines[number].strip()), here.number)
    bare = _BARE_KEY.match(here.lines[earlier])
    if bare and ": " not in here.line[: here.offset]:
        return Mistake("yaml_key", earlier + 1, bare.start("colon") + 1)
    return here.mistake("yaml_colon")


def _in_brackets(here: _Place, began: _Place) -> Mistake:
    """A list or mapping in brackets: a piece in it without quotes, a comma missing, or never closed."""
    if began.character == "[" and here.character == "{" and here.number == began.number:
        return here.mistake("yaml_bracket", bracket="{")
    closing = {"[": "]", "{": "}"}.get(began.character, "")
    if here.number > began.number:
        return began.mistake("yaml_open_bracket", bracket=began.character, closing=closing)
    return here.mistake("yaml_comma", closing=closing)


def _in_block(here: _Place, problem: str) -> Mistake:
    """Text after a value that was complete, or a line indented unlike its neighbours."""
    if problem.endswith("found '<scalar>'"):
        value = _BRACKET_VALUE.match(here.line)
        if value and value.end("before") < here.offset:
            back = here.offset - value.start("bracket")
            return here.mistake("yaml_bracket", back, bracket=value["bracket"])
        if here.line[: here.offset].rstrip().endswith(("'", '"')):
            return here.mistake("yaml_after_quote")
    if problem.startswith("expected <block end>"):
        return here.mistake("yaml_indentation")
    return here.mistake("yaml_syntax", reason=problem)
