"""What can be wrong with one pattern, found before it meets a report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a pattern: a code of the messages, the offset in the pattern, the message's blanks."""

    code: str
    offset: int
    values: tuple[tuple[str, str], ...] = ()


def pattern_faults(source: str, kind: str) -> tuple[Fault, ...]:
    """The mistakes of a pattern as the user wrote it; `kind` is `INDICATOR` or `EXCLUDE`."""
    return ()
