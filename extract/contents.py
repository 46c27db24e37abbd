"""What the reader of one file format gives back: the content of a file, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell the user about a file: a code of `extract/messages.py`, its blanks, and the place."""

    code: str
    values: tuple[tuple[str, str], ...] = ()
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one file. `pages`, `declared` are those of `Document`; `notes` say what the reader had to bear."""

    text: str
    pages: tuple[int, ...] = ()
    declared: date | None = None
    notes: tuple[Note, ...] = ()


class Unreadable(Exception):
    """Raised by a format's reader when a file gives no text; `note` tells the user why."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.note = Note(code, tuple(values.items()))
