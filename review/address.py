"""Which database: the address as a person gives it -> an engine that opens it as the store needs it."""

from __future__ import annotations

import sqlite3
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError
from sqlalchemy.pool import QueuePool

from review.failures import StoreError

LONGEST_WAIT = 5
"""Seconds that a writer waits for others before it says that the database is locked."""
_LONGEST_ANSWER = 20
"""Seconds after which a server that does not answer counts as out of reach."""


def engine_of(url: str) -> tuple[Engine, str]:
    """The engine for `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST/NAME`, and a name without the password.

    Raises StoreError (store_address) for anything else, (store_folder) where the file's folder cannot be made.
    """
    try:
        parsed = make_url(url.strip())
        backend = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError("store_address", "DATABASE_URL") from error
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return _sqlite(Path(parsed.database)), parsed.database
    if backend in ("postgresql", "postgres"):
        return _postgresql(parsed)
    raise StoreError("store_address", "DATABASE_URL")


def _sqlite(path: Path) -> Engine:
    """The file, made where it is missing: only now, so that one that is taken away later is not replaced in silence."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch()
    except OSError as error:
        raise StoreError("store_folder", str(path), error.strerror or str(error)) from error

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"file:{quote(path.as_posix())}?mode=rw",
            uri=True,
            timeout=LONGEST_WAIT,
            isolation_level=None,
            check_same_thread=False,  # the pool hands it from thread to thread, never to two at once
        )
        connection.execute("PRAGMA synchronous = FULL")  # an answer means: it is on the disk
        return connection

    engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)

    @event.listens_for(engine, "connect")
    def _remember(_: object, record: Any) -> None:
        record.info["file"] = _identity(path)

    @event.listens_for(engine, "checkout")
    def _same_file(_: object, record: Any, __: object) -> None:
        """SQLite would go on writing to a file that was taken away, and all would be lost with it."""
        if record.info["file"] != _identity(path):
            raise DisconnectionError

    return engine


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _postgresql(parsed: URL) -> tuple[Engine, str]:
    """An engine over pg8000, or over the driver that the address names."""
    name = f"{parsed.host or ''}{f':{parsed.port}' if parsed.port else ''}/{parsed.database or ''}"
    driver = "postgresql" if parsed.drivername == "postgres" else parsed.drivername
    connect: dict[str, Any] = {}
    if driver in ("postgresql", "postgresql+pg8000"):
        driver = "postgresql+pg8000"
        connect = {"timeout": _LONGEST_ANSWER}
        if (mode := parsed.query.get("sslmode")) in ("require", "verify-ca", "verify-full"):
            connect["ssl_context"] = _encryption(str(mode))
        parsed = parsed.difference_update_query(["sslmode"])
    try:
        engine = create_engine(parsed.set(drivername=driver), connect_args=connect, pool_size=4)
    except (ArgumentError, ImportError, NoSuchModuleError, TypeError) as error:
        raise StoreError("store_address", "DATABASE_URL") from error

    @event.listens_for(engine, "connect")
    def _wait_no_longer(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{LONGEST_WAIT}s'")
        cursor.close()
        connection.commit()

    return engine, name


def _encryption(mode: str) -> ssl.SSLContext:
    """What libpq means by its sslmode: `require` encrypts, the others look at the certificate too."""
    context = ssl.create_default_context()
    context.check_hostname = mode == "verify-full"
    if mode == "require":
        context.verify_mode = ssl.CERT_NONE
    return context
