"""What a database can meet with, as one error that says it in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

# Beginnings of the names of SQLite's result codes (https://www.sqlite.org/rescode.html), the more exact first.
_SQLITE = {
    "SQLITE_BUSY": "store_locked",
    "SQLITE_LOCKED": "store_locked",
    "SQLITE_READONLY_DBMOVED": "store_gone",
    "SQLITE_READONLY": "store_read_only",
    "SQLITE_FULL": "store_full",
    "SQLITE_NOTADB": "store_broken",
    "SQLITE_CORRUPT": "store_broken",
    "SQLITE_CANTOPEN": "store_forbidden",
    "SQLITE_PERM": "store_forbidden",
    "SQLITE_AUTH": "store_forbidden",
}
# Beginnings of PostgreSQL's SQLSTATEs (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_POSTGRESQL = {
    "55P03": "store_locked",
    "40": "store_locked",
    "25006": "store_read_only",
    "53100": "store_full",
    "42P01": "store_gone",
    "3D000": "store_gone",
    "42501": "store_forbidden",
    "28": "store_forbidden",
    "08": "store_unreachable",
    "57P": "store_unreachable",
    "53300": "store_unreachable",
}


class StoreError(Exception):
    """The decisions cannot be read or kept. `code` names the words in `review/messages.py`, `where` the database (never
    with its password), `reason` is what the database itself says."""

    def __init__(self, code: str, where: str, reason: str = "") -> None:
        super().__init__(f"{code}: {where} {reason}".rstrip())
        self.code, self.where, self.reason = code, where, reason


@contextmanager
def told(where: str, file: Path | None) -> Iterator[None]:
    """Turns what the database raises into a StoreError; `file` is that of SQLite."""
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreError(_code(error, file), where, _reason(error)) from error
    except (OSError, EOFError) as error:  # a server's connection that breaks on the way
        raise StoreError("store_unreachable", where, str(error)) from error


def is_broken_connection(error: Exception) -> bool:
    """Whether a server closed a connection that had been good: it was restarted, or a firewall lost patience.

    pg8000 hands on what the socket raises. A server that takes too long is not asked again at once.
    """
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _state(error).startswith("57P")
    return isinstance(error, OSError) and not isinstance(error, TimeoutError)


def _state(error: DBAPIError) -> str:
    """PostgreSQL's SQLSTATE, as pg8000 or another driver hands it on; empty where the server said nothing."""
    details: Any = error.orig.args[0] if error.orig and error.orig.args else ""
    return str(details.get("C", "") if isinstance(details, dict) else getattr(error.orig, "sqlstate", None) or "")


def _code(error: SQLAlchemyError, file: Path | None) -> str:
    if not isinstance(error, DBAPIError) or error.orig is None:
        return "store_failed"
    if file is not None:
        if not file.exists() or "no such table" in str(error.orig):
            return "store_gone"
        return _first(_SQLITE, getattr(error.orig, "sqlite_errorname", "")) or "store_failed"
    state = _state(error)
    return (_first(_POSTGRESQL, state) or "store_failed") if state else "store_unreachable"


def _first(codes: dict[str, str], name: str) -> str:
    return next((code for beginning, code in codes.items() if name.startswith(beginning)), "")


def _reason(error: SQLAlchemyError) -> str:
    """What the database said, on one line, without the statement and its values."""
    if not isinstance(error, DBAPIError) or error.orig is None:
        return " ".join(str(error).split())
    details: Any = error.orig.args[0] if error.orig.args else ""
    return " ".join(str(details.get("M", "") if isinstance(details, dict) else error.orig).split())
