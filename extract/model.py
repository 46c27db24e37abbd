"""The nouns of the program: what is read, what is found, and why. Data only, no logic."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know or mend, as a value that travels to the screen.

    `code` names the message in `extract/messages.py`, `values` fills its blanks. `line` and `column`
    count from 1; 0 means that the problem has no place in the file.
    """

    code: str
    path: str
    line: int = 0
    column: int = 0
    values: tuple[tuple[str, str], ...] = ()
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A report as it was read. All offsets of the program count characters of `text`.

    `path` is the file's path relative to the reports folder, with forward slashes. `pages` holds the offset
    at which each page begins (PDF; empty elsewhere). `declared` is the publication date that the file
    itself carries in its metadata (an HTML `PubDate`), never the date of the file on the disk.
    """

    path: str
    text: str
    pages: tuple[int, ...] = ()
    sha256: str = ""
    declared: date | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """The words that decided something: `text == document.text[start:end]`.

    `rule` is a code that the interface translates. `assumed` is true where no words of the sentence or the
    article decided and a default did; such a decision is marked wherever it is shown.
    """

    rule: str
    start: int = 0
    end: int = 0
    text: str = ""
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published, as far as the report tells. `month` is 0 where only a year is known."""

    year: int
    month: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a document: a newspaper page holds several."""

    document: Document
    start: int
    end: int
    title: str
    published: Published | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure that a pattern found, before it is known of whom and when it speaks.

    `text == document.text[start:end]` is the figure as it stands (`9.7万元`), `value` is computed from it in
    the indicator's unit (97000), `pattern` is the catalogue's pattern that found it, `aggregate` says how figures of
    one cell meet.
    """

    article: Article
    indicator: str
    value: float
    unit: str
    approx: bool
    start: int
    end: int
    text: str
    pattern: str
    aggregate: str = "max"


@dataclass(frozen=True, slots=True)
class Observation:
    """A mention with its body and period. An empty `body` or `period` means: the report does not say.

    `review` is what people decided about it: right, changed, added, disputed, or "" where nobody did.
    """

    mention: Mention
    body: str
    period: str
    body_from: Reason | None = None
    period_from: Reason | None = None
    review: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A figure near an indicator's words that was not taken, and the words that spoke against it."""

    mention: Mention
    reason: Reason


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one report gave."""

    document: Document
    articles: tuple[Article, ...] = ()
    observations: tuple[Observation, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of the catalogue and the values that must be found in it (none: it must give nothing)."""

    text: str
    found: tuple[float, ...]
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern as the user wrote it, and the regular expression that its pieces expand to.

    `topic`, if there is one, is a regular expression for words that must stand before the figure: in its sentence or
    the one before, in the line that opens its list, or in the heading.
    """

    source: str
    regex: str
    line: int = 0
    column: int = 0
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One entry of the catalogue. `range` are the lowest and the highest value that can be right, if the entry says."""

    id: str
    name_zh: str
    name_en: str
    group: str
    unit: str
    aggregate: str
    better: str
    definition: str
    patterns: tuple[Pattern, ...]
    exclude: tuple[Pattern, ...] = ()
    examples: tuple[Example, ...] = ()
    terms: tuple[str, ...] = ()
    definition_en: str = ""
    range: tuple[float, float] | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What `indicators.yaml` describes. `groups` gives the English name of each group of indicators."""

    path: str
    sha256: str
    indicators: tuple[Indicator, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    groups: dict[str, str] = field(default_factory=dict)
