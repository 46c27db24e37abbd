"""Stores on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import pg8000.dbapi
import pytest

from review.store import Store, open_store
from tests.review.postgresql import PASSWORD, postgresql_server

_numbers = count()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server, without the name of a database."""
    with postgresql_server() as address:
        yield address


def connected(url: str) -> pg8000.dbapi.Connection:
    """A plain connection to the database of an address, not by way of the store."""
    parts = urlsplit(url)
    return pg8000.dbapi.connect(
        parts.username, host=parts.hostname, port=parts.port, database=parts.path.strip("/"), password=PASSWORD
    )


@pytest.fixture
def postgresql_url(server: str) -> str:
    """The address of an empty database on the server."""
    name = f"d{next(_numbers)}"
    connection = connected(f"{server}/postgres")
    connection.autocommit = True
    connection.cursor().execute(f"CREATE DATABASE {name}")
    connection.close()
    return f"{server}/{name}"


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a file that is not there yet, in a folder that is not there yet."""
    return f"sqlite:///{(tmp_path / '审核 data' / 'decisions.sqlite3').as_posix()}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database of either kind."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


@pytest.fixture
def store(url: str) -> Store:
    """An empty store of either kind."""
    return open_store(url)
