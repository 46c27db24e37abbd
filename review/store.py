"""Where decisions are kept: one database that several people write to at once, and that is only added to."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Engine, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from review.address import engine_of
from review.failures import StoreError, is_broken_connection, told
from review.kept import decision_of, row_of
from review.model import Decision
from review.schema import VERSION, decisions, saved, set_up, version_of

# Writers to one PostgreSQL take turns, so that rows are numbered in the order in which they can be seen: the revision
# would miss one that a slower writer numbered earlier. The number is any of our own.
_TAKE_TURNS = select(func.pg_advisory_xact_lock(7461720011))

_Result = TypeVar("_Result")


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
        """Make the tables where there are none. Those that are there are only read: they may be all that is allowed."""
        version = self._done(version_of)
        if version is None:
            version = self._done(self._set_up)
        if version > VERSION:
            raise StoreError("store_newer", self.where)

    def append(self, decision: Decision) -> None:
        """Add the decision. One whose id is there already is not added again: after a lost answer, try the same."""
        self._add(decisions, row_of(decision))

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions, the earliest first."""
        query = select(decisions).order_by(decisions.c.seq)
        rows = self._done(lambda connection: connection.execute(query).mappings().all())
        return tuple(decision_of(row) for row in rows)

    def revision(self) -> int:
        """A number that grows with each decision."""
        latest = select(func.coalesce(func.max(decisions.c.seq), 0))
        return int(self._done(lambda connection: connection.execute(latest).scalar_one()))

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
                "content": json.dumps(content),
            },
        )

    def saved(self, kind: str) -> dict[str, dict[str, Any]]:
        """What is kept of a kind, by name."""
        latest = select(func.max(saved.c.seq)).where(saved.c.kind == kind).group_by(saved.c.name)
        query = select(saved.c.name, saved.c.content).where(saved.c.seq.in_(latest)).order_by(saved.c.name)
        rows = self._done(lambda connection: connection.execute(query).all())
        return {name: content for name, text in rows if (content := json.loads(text))}

    def _add(self, table: Table, row: dict[str, str]) -> None:
        insert = sqlite.insert if self._file else postgresql.insert

        def added(connection: Connection) -> None:
            if not self._file:
                connection.execute(_TAKE_TURNS)
            connection.execute(insert(table).values(row).on_conflict_do_nothing(index_elements=["id"]))
            connection.commit()

        self._done(added)

    def _set_up(self, connection: Connection) -> int:
        if self._file:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # the file remembers it
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(_TAKE_TURNS)
        version = set_up(connection)
        connection.commit()
        return version

    def _done(self, work: Callable[[Connection], _Result]) -> _Result:
        """The result of the work; of a second try on a new connection where the one at hand had broken meanwhile."""
        with told(self.where, self._file):
            try:
                with self._engine.connect() as connection:
                    return work(connection)
            except (DBAPIError, OSError) as error:
                if not is_broken_connection(error):
                    raise
                self._engine.dispose()
                with self._engine.connect() as connection:
                    return work(connection)
