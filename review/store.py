"""Where decisions are kept: one database that several people write to at once, and that is only added to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from review.address import engine_of
from review.failures import StoreError, told
from review.kept import decision_of, row_of
from review.model import Decision
from review.schema import VERSION, decisions, saved, set_up

_LOCK = 7461720011
"""Any number of our own: writers to one PostgreSQL take turns by it, so that the order of rows is that of commits."""


def open_store(url: str) -> Store:
    """The store at `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST/NAME`; made where there is none.

    Raises StoreError where it cannot be opened.
    """
    engine, where = engine_of(url)
    store = Store(engine, where, Path(where) if engine.dialect.name == "sqlite" else None)
    store.prepare()
    return store


class Store:
    """Decisions in the order in which they hold, and things saved by name beside them. Any thread may use it.

    Every method raises StoreError where the database refuses; an entry that was not refused is on the disk.
    """

    def __init__(self, engine: Engine, where: str, file: Path | None) -> None:
        self.where = where
        self._engine, self._file = engine, file

    def prepare(self) -> None:
        """Make the tables where there are none."""
        with told(self.where, self._file), self._engine.connect() as connection:
            if self._file:
                # Readers go on while one writes; the file remembers it. A file that may only be read stays as it is.
                connection.exec_driver_sql("PRAGMA journal_mode = WAL")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
            version = set_up(connection)
            connection.commit()
        if version > VERSION:
            raise StoreError("store_newer", self.where)

    def append(self, decision: Decision) -> None:
        """Add the decision. One whose id is there already is not added again: after a lost answer, try the same."""
        self._add(decisions, row_of(decision))

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions, the earliest first."""
        with self._reading() as connection:
            rows = connection.execute(select(decisions).order_by(decisions.c.seq)).mappings().all()
        return tuple(decision_of(row) for row in rows)

    def revision(self) -> int:
        """A number that grows with each decision."""
        with self._reading() as connection:
            latest: int = connection.execute(select(func.coalesce(func.max(decisions.c.seq), 0))).scalar_one()
        return latest

    def save(self, kind: str, name: str, content: dict[str, Any], who: str) -> None:
        """Keep the content (JSON) under a kind and a name; the latest counts, and an empty one removes the name."""
        self._add(
            saved,
            {
                "id": uuid4().hex,
                "kind": kind,
                "name": name,
                "who": who,
                "at": datetime.now(UTC).isoformat(),
                "content": json.dumps(content, ensure_ascii=False),
            },
        )

    def saved(self, kind: str) -> dict[str, dict[str, Any]]:
        """What is kept of a kind, by name."""
        latest = select(func.max(saved.c.seq)).where(saved.c.kind == kind).group_by(saved.c.name)
        with self._reading() as connection:
            rows = connection.execute(
                select(saved.c.name, saved.c.content).where(saved.c.seq.in_(latest)).order_by(saved.c.name)
            ).all()
        return {name: content for name, text in rows if (content := json.loads(text))}

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(self.where, self._file), self._engine.connect() as connection:
            yield connection

    def _add(self, table: Table, row: dict[str, str]) -> None:
        """Add the row, once more where the connection broke on the way: the id keeps it from being added twice."""
        with told(self.where, self._file):
            try:
                self._insert(table, row)
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                self._insert(table, row)

    def _insert(self, table: Table, row: dict[str, str]) -> None:
        insert = sqlite.insert if self._file else postgresql.insert
        with self._engine.connect() as connection:
            if not self._file:
                connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
            connection.execute(insert(table).values(row).on_conflict_do_nothing(index_elements=["id"]))
            connection.commit()
