"""What a writer did who gets a YAML syntax error: the traps by name, at the place of the mistake."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml
from yaml.parser import ParserError
from yaml.reader import ReaderError

# `- {number}件`, `unit: [x]y`: a value that begins with a bracket.
_BRACKET_VALUE = re.compile(r"(?P<before>\s*(?:-\s+)*(?:\w+:\s+)?)(?P<bracket>[\[{])")
_BARE_KEY = re.compile(r"\s*(?:-\s+)?\w+(?P<colon>\uff1a|:(?=\S)|\s*$)")  # `unit：件`, `unit:件`, `patterns`
_WIDE_SPACE = re.compile(r"\s*[\u3000\xa0]")


class TooDeep(yaml.YAMLError):
    """Raised before PyYAML sees brackets or lists that go too deep for it; line and column from 1."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__("too deep")
        self.line, self.column = line, column


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
    if isinstance(error, TooDeep):
        return Mistake("yaml_too_deep", error.line, error.column)
    error = _told_by_python(lines, error)
    if isinstance(error, ReaderError):
        return _control_character(lines, error)
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Mistake("yaml_syntax", 1, 1, (("reason", str(error)),))
    problem, context = error.problem or "", error.context or ""
    here = _Place.of(lines, error.problem_mark)
    began = _Place.of(lines, error.context_mark or error.problem_mark)
    if mistake := _wide_space(here):
        return mistake
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
    if "could not find expected ':'" in problem:
        return _key(began) or here.mistake("yaml_syntax", reason=problem)
    if "mapping values are not allowed" in problem:
        return _colon(here)
    in_brackets = re.search("parsing a flow (?:sequence|mapping)", context)
    quote = _quote_before(here) if isinstance(error, ParserError) else None
    if quote and (quote.code == "yaml_quote" or not in_brackets):
        return quote
    return _in_brackets(here, began) if in_brackets else _in_block(here, problem)


def _told_by_python(lines: tuple[str, ...], error: yaml.YAMLError) -> yaml.YAMLError:
    """The error of the loader in Python, which says more than libyaml and says it alike on every computer."""
    try:
        yaml.compose("\n".join(lines), Loader=yaml.SafeLoader)
    except yaml.YAMLError as told:
        return told
    return error


class _Place:
    """Where an error was found, from 0, and the line that it is in."""

    def __init__(self, lines: tuple[str, ...], number: int, offset: int) -> None:
        self.lines, self.number, self.offset = lines, number, offset
        self.line = lines[number] if number < len(lines) else ""

    @classmethod
    def of(cls, lines: tuple[str, ...], mark: yaml.Mark) -> _Place:
        return cls(lines, mark.line, mark.column)

    def line_before(self) -> _Place:
        """The beginning of the last line above that is not blank; of this line where there is none."""
        numbers = range(self.number - 1, -1, -1)
        return _Place(self.lines, next((number for number in numbers if self.lines[number].strip()), self.number), 0)

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


def _wide_space(here: _Place) -> Mistake | None:
    """The mistake where this line, or the one above, is indented with full-width spaces."""
    for place in (here.line_before(), here):
        if wide := _WIDE_SPACE.match(place.line):
            return Mistake("yaml_wide_space", place.number + 1, wide.end())
    return None


def _colon(here: _Place) -> Mistake:
    """`definition: 比例: 办复` has a colon too many; a key one line earlier may lack its colon or the space."""
    key = None if ": " in here.line[: here.offset] else _key(here.line_before())
    return key or here.mistake("yaml_colon")


def _key(place: _Place) -> Mistake | None:
    """The mistake in a line whose key has no colon, a full-width one, or no space after it."""
    bare = _BARE_KEY.match(place.line)
    if bare is None:
        return None
    code = "yaml_wide_colon" if bare["colon"] == "\uff1a" else "yaml_key"
    return Mistake(code, place.number + 1, bare.start("colon") + 1)


def _quote_before(here: _Place) -> Mistake | None:
    """The mistake where a quote ends before its text does: at a quote in it, or, never closed, at one further down."""
    tokens = yaml.scan("\n".join(here.lines), Loader=yaml.SafeLoader)
    before = None
    for token in tokens:
        if (token.start_mark.line, token.start_mark.column) >= (here.number, here.offset):
            break
        before = token
    if not isinstance(before, yaml.ScalarToken) or before.plain or before.end_mark.line != here.number:
        return None
    began = _Place(here.lines, before.start_mark.line, before.start_mark.column)
    is_open = began.number < here.number
    return began.mistake("yaml_quote", quote=began.character) if is_open else here.mistake("yaml_after_quote")


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
    if problem.startswith("expected <block end>"):
        return here.mistake("yaml_indentation")
    return here.mistake("yaml_syntax", reason=problem)
