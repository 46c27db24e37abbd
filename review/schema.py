"""The tables, which are only added to: triggers of the database itself forbid to change or to remove a row."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Connection, Integer, MetaData, Table, Text, inspect, select

VERSION = 1
"""Grows when the tables change in a way that an older program would misread."""

_metadata = MetaData()
# SQLite counts only in a column declared INTEGER.
_Counter = BigInteger().with_variant(Integer, "sqlite")

schema_version = Table("schema_version", _metadata, Column("version", Integer, nullable=False))
decisions = Table(
    "decisions",
    _metadata,
    Column("seq", _Counter, primary_key=True, autoincrement=True),  # the order in which they hold
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),  # ISO 8601, UTC
    Column("why", Text, nullable=False),
    Column("target", Text, nullable=False),  # JSON of a Target, or empty
    Column("change", Text, nullable=False),  # JSON of a Change, or empty
    Column("undoes", Text, nullable=False),
    sqlite_autoincrement=True,
)
saved = Table(
    "saved",
    _metadata,
    Column("seq", _Counter, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("content", Text, nullable=False),  # JSON; {} where the thing was removed
    sqlite_autoincrement=True,
)

# A row whose id is there already is not stored again, nor may REPLACE take its place: that fires no trigger on DELETE.
_SQLITE = (
    """CREATE TRIGGER {table}_not_changed BEFORE UPDATE ON {table}
    BEGIN SELECT RAISE(ABORT, 'rows of {table} are only added'); END""",
    """CREATE TRIGGER {table}_not_removed BEFORE DELETE ON {table}
    BEGIN SELECT RAISE(ABORT, 'rows of {table} are only added'); END""",
    """CREATE TRIGGER {table}_not_replaced BEFORE INSERT ON {table}
    WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(IGNORE); END""",
)
_POSTGRESQL = (
    """CREATE FUNCTION {table}_only_added() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'rows of {table} are only added'; END $$""",
    """CREATE TRIGGER {table}_not_changed BEFORE UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION {table}_only_added()""",
    """CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION {table}_only_added()""",
)


def version_of(connection: Connection) -> int | None:
    """The version of the tables; None where there are none yet."""
    if not inspect(connection).has_table(schema_version.name):
        return None
    version: int = connection.execute(select(schema_version.c.version)).scalar_one()
    return version


def set_up(connection: Connection) -> int:
    """Make the tables and their triggers, unless another did meanwhile, and give their version.

    Within a transaction that keeps others from doing the same; nothing stays behind where it fails half way.
    """
    version = version_of(connection)
    if version is not None:
        return version
    _metadata.create_all(connection)
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        for table in (decisions, saved):
            connection.exec_driver_sql(statement.format(table=table.name))
    connection.execute(schema_version.insert().values(version=VERSION))
    return VERSION
