"""What a database can meet with: a sentence each, in both languages, and nothing that was kept is lost."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

import review.address
from review.failures import StoreError
from review.messages import STORE_MESSAGES, store_text
from review.store import Store, open_store
from tests.review.conftest import connected
from tests.review.postgresql import PASSWORD, QUOTED
from tests.review.readings import decision


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Expects a StoreError of this code, with a sentence in both languages."""
    with pytest.raises(StoreError) as error:
        yield
    assert error.value.code == code, str(error.value)
    for language in ("en", "zh"):
        sentence = store_text(error.value, language)
        assert "{" not in sentence
        assert "\n" not in sentence
        assert PASSWORD not in sentence
        assert QUOTED not in sentence


@pytest.fixture
def file(sqlite_url: str) -> Path:
    """The file of `sqlite_url`."""
    return Path(sqlite_url.removeprefix("sqlite:///"))


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for a lock."""
    monkeypatch.setattr(review.address, "LONGEST_WAIT", 0.2)


def kept_one(url: str) -> Store:
    """A store with one decision."""
    store = open_store(url)
    store.append(decision("right"))
    return store


@pytest.mark.parametrize(
    "address",
    [
        "",
        "decisions.sqlite3",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://a:b@c/d",
        "postgresql+nothing://a/b",
        "a://:x:/",
    ],
)
def test_what_is_no_address(address: str) -> None:
    with refused("store_address"):
        open_store(address)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with refused("store_folder"):
        open_store(f"sqlite:///{(tmp_path / 'data' / 'decisions.sqlite3').as_posix()}")


@pytest.mark.usefixtures("hasty")
def test_a_locked_file(sqlite_url: str, file: Path) -> None:
    store = kept_one(sqlite_url)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    made = decision("wrong")
    with refused("store_locked"):
        store.append(made)
    assert len(store.decisions()) == 1, "reading goes on meanwhile"
    other.execute("ROLLBACK")
    other.close()
    store.append(made)
    assert len(store.decisions()) == 2


@pytest.mark.usefixtures("hasty")
def test_a_locked_table(postgresql_url: str) -> None:
    store = kept_one(postgresql_url)
    other = connected(postgresql_url)
    other.cursor().execute("LOCK TABLE decisions")
    with refused("store_locked"):
        store.append(decision("wrong"))
    other.rollback()
    other.close()
    store.append(decision("wrong"))
    assert len(store.decisions()) == 2


def test_a_file_that_may_only_be_read(sqlite_url: str, file: Path) -> None:
    kept_one(sqlite_url)._engine.dispose()
    # As SQLite sees a file without the right to write: root, who may run the tests, always has it. This is byte 18 of
    # the header, https://www.sqlite.org/fileformat.html#file_format_version_numbers.
    content = bytearray(file.read_bytes())
    content[18] = 9
    file.write_bytes(content)
    store = open_store(sqlite_url)
    with refused("store_read_only"):
        store.append(decision("wrong"))
    assert len(store.decisions()) == 1


def test_a_database_that_may_only_be_read(postgresql_url: str) -> None:
    kept_one(postgresql_url)
    connection = connected(postgresql_url)
    connection.autocommit = True
    name = postgresql_url.rpartition("/")[2]
    connection.cursor().execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    connection.close()
    store = open_store(postgresql_url)
    with refused("store_read_only"):
        store.append(decision("wrong"))
    assert len(store.decisions()) == 1


def test_a_file_that_is_gone_is_not_begun_anew_in_silence(sqlite_url: str, file: Path, tmp_path: Path) -> None:
    store = kept_one(sqlite_url)
    shutil.move(file.parent, tmp_path / "elsewhere")
    for use in (store.decisions, store.revision, lambda: store.append(decision("wrong"))):
        with refused("store_gone"):
            use()
    assert not file.exists()
    shutil.move(tmp_path / "elsewhere", file.parent)
    store.append(decision("wrong"))
    assert len(store.decisions()) == 2


def test_a_file_replaced_by_an_empty_one(sqlite_url: str, file: Path) -> None:
    store = kept_one(sqlite_url)
    file.unlink()
    file.touch()
    with refused("store_gone"):
        store.append(decision("wrong"))


def test_tables_that_are_gone(postgresql_url: str) -> None:
    store = kept_one(postgresql_url)
    connection = connected(postgresql_url)
    connection.cursor().execute("DROP TABLE decisions")
    connection.commit()
    connection.close()
    with refused("store_gone"):
        store.append(decision("wrong"))


def test_a_full_disk(sqlite_url: str) -> None:
    store = kept_one(sqlite_url)
    long = decision("wrong", who="长" * 200_000)

    def limit(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the present size for the least

    event.listen(Engine, "connect", limit)
    try:
        full = open_store(sqlite_url)
        with refused("store_full"):
            full.append(long)
        assert len(full.decisions()) == 1
    finally:
        event.remove(Engine, "connect", limit)
    store.append(long)
    assert len(store.decisions()) == 2


def test_a_server_whose_disk_is_full(postgresql_url: str) -> None:
    store = kept_one(postgresql_url)
    connection = connected(postgresql_url)
    cursor = connection.cursor()
    cursor.execute(
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$"
    )
    cursor.execute("CREATE TRIGGER a BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION full_disk()")
    connection.commit()
    connection.close()
    with refused("store_full"):
        store.append(decision("wrong"))
    assert len(store.decisions()) == 1


@pytest.mark.parametrize(
    "content", [b"no database at all, but a text of some length" * 9, b"SQLite format 3\0" + b"\7" * 900]
)
def test_a_file_that_is_no_database_is_left_as_it_is(sqlite_url: str, file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with refused("store_broken"):
        open_store(sqlite_url)
    assert file.read_bytes() == content


def test_a_server_that_cannot_be_reached() -> None:
    with refused("store_unreachable"):
        open_store(f"postgresql://reviewer:{QUOTED}@127.0.0.1:1/decisions")


def test_a_wrong_password_and_a_missing_database(server: str) -> None:
    with refused("store_forbidden"):
        open_store(server.replace(QUOTED, "wrong") + "/postgres")
    with refused("store_gone"):
        open_store(f"{server}/missing")


def test_every_code_has_words_and_every_word_a_code() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(review.address.__file__).parent.glob("*.py"))
    for code in STORE_MESSAGES:
        assert source.count(f'"{code}"') > 1, code
