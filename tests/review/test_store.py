"""The store on both databases: what is added stays, once, in order, and nothing else can happen to it."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pg8000
import pytest

from review.failures import StoreError
from review.model import Change, Decision, Target
from review.store import Store, open_store
from tests.review.conftest import connected
from tests.review.readings import decision

WHEN = datetime(2024, 3, 1, 9, 30, tzinfo=UTC)
TARGET = Target("a1", "二〇二三/甲.txt", "reports", 3, 8, "9.7万元", "募集", "，其中", "funds", 97000.0, "元", True)


def plain(url: str) -> Any:
    """A connection to the database, not by way of the store."""
    if url.startswith("sqlite"):
        return sqlite3.connect(url.removeprefix("sqlite:///"))
    return connected(url)


def test_a_decision_comes_back_as_it_was_given(url: str) -> None:
    made = Decision("1", "change", "王芳", WHEN, "原文是“9.7万元”", TARGET, Change(value=0.1, body=""))
    undone = Decision("2", "undo", "O'Neill; DROP TABLE decisions", WHEN, undoes="1")
    open_store(url).append(made)
    open_store(url).append(undone)
    assert open_store(url).decisions() == (made, undone)


def test_names_of_files_that_no_encoding_knows_are_kept(store: Store) -> None:
    made = decision("wrong", Target("a1", "'; --\n<b>\udcff\0.txt", text="97\0件"))
    store.append(made)
    assert store.decisions() == (made,)


def test_the_revision_grows_with_each_decision_only(store: Store) -> None:
    assert store.revision() == 0
    first = decision("right", TARGET)
    store.append(first)
    after_one = store.revision()
    store.append(first)
    store.save("deck", "一季度", {"slides": []}, "王芳")
    assert store.revision() == after_one > 0
    store.append(decision("right", TARGET))
    assert store.revision() > after_one


def test_the_same_decision_given_again_is_kept_once(store: Store) -> None:
    made = decision("wrong", TARGET)
    for _ in range(3):
        store.append(made)
    assert store.decisions() == (made,)


STATEMENTS = (
    "UPDATE decisions SET who = 'x'",
    "UPDATE saved SET who = 'x'",
    "DELETE FROM decisions",
    "DELETE FROM saved",
    "TRUNCATE decisions",
    "TRUNCATE saved",
    "INSERT OR REPLACE INTO decisions SELECT * FROM decisions",
    "REPLACE INTO decisions SELECT seq, 'x', kind, who, at, why, target, change, undoes FROM decisions",
    "REPLACE INTO decisions SELECT seq + 9, id, kind, 'x', at, why, target, change, undoes FROM decisions",
    "REPLACE INTO saved SELECT seq, 'x', kind, name, who, at, '{}' FROM saved",
)


def test_the_database_itself_refuses_to_change_or_remove(url: str) -> None:
    store = open_store(url)
    made = decision("right", TARGET)
    store.append(made)
    store.save("deck", "一季度", {"slides": [1]}, "王芳")
    connection = plain(url)
    for statement in STATEMENTS:
        with suppress(sqlite3.Error, pg8000.Error):  # refused, ignored, or nothing that this database knows
            connection.cursor().execute(statement)
            connection.commit()
        connection.rollback()
        assert (store.decisions(), store.saved("deck")) == ((made,), {"一季度": {"slides": [1]}}), statement
    connection.close()


def test_of_a_saved_name_the_latest_counts_and_an_empty_content_removes_it(store: Store) -> None:
    store.save("deck", "一季度", {"slides": [1]}, "王芳")
    store.save("deck", "二季度", {"slides": [2]}, "王芳")
    store.save("peers", "一季度", {"bodies": ["甲县政协"]}, "李强")
    store.save("deck", "一季度", {"slides": [3]}, "李强")
    assert store.saved("deck") == {"一季度": {"slides": [3]}, "二季度": {"slides": [2]}}
    store.save("deck", "二季度", {}, "王芳")
    assert store.saved("deck") == {"一季度": {"slides": [3]}}
    assert store.saved("peers") == {"一季度": {"bodies": ["甲县政协"]}}
    assert store.saved("none") == {}


def test_a_newer_schema_is_left_alone(url: str) -> None:
    open_store(url)
    connection = plain(url)
    connection.cursor().execute("UPDATE schema_version SET version = 99")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError) as refused:
        open_store(url)
    assert refused.value.code == "store_newer"


def test_a_connection_that_the_server_closed_is_opened_again(postgresql_url: str) -> None:
    store = open_store(postgresql_url)
    store.append(decision("right", TARGET))
    connection = connected(postgresql_url)
    cursor = connection.cursor()
    cursor.execute(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        " AND datname = current_database()"
    )
    assert cursor.fetchone()[0] > 0
    connection.close()
    store.append(decision("right", TARGET))
    assert len(store.decisions()) == 2
