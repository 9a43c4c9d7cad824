"""Insert rows, also such as may be there already: the one module that knows the dialects' ON CONFLICT.

Statements are built once a table: building one costs as much as running it (measured: 65 against 17 microseconds).
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table, func, select, text
from sqlalchemy.dialects.sqlite import insert


def insert_one(conn: Connection, table: Table, values: dict[str, Any]) -> int:
    """Insert a row and return its id."""
    return insert_many(conn, table, [values])[0]


def insert_many(conn: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> tuple[int, ...]:
    """Insert rows and return their ids in the same order.

    The ids are given out here: a write transaction has the database to itself, and RETURNING takes three times as long
    (measured: 190 against 59 microseconds for 20 rows). An id once used is never given out again.
    """
    if not rows:
        return ()
    first = conn.execute(_last_id(table), {"name": table.name}).scalar_one() + 1
    conn.execute(_plain(table), [{"id": first + at} | row for at, row in enumerate(rows)])
    return tuple(range(first, first + len(rows)))


def insert_missing(conn: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert the rows that break no unique constraint, leave the others as they are."""
    if rows:
        conn.execute(_missing(table), rows)


def insert_adding(conn: Connection, table: Table, rows: Sequence[dict[str, Any]], unique: str, added: str) -> None:
    """Insert rows; where the `unique` column's value is there, add the new row's `added` to the old one's."""
    if rows:
        conn.execute(_adding(table, unique, added), rows)


@cache
def _plain(table: Table) -> Executable:
    return insert(table)


@cache
def _last_id(table: Table) -> Executable:
    if table.dialect_options["sqlite"]["autoincrement"]:
        return text("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :name")
    return select(func.coalesce(func.max(table.c.id), 0))


@cache
def _missing(table: Table) -> Executable:
    return insert(table).on_conflict_do_nothing()


@cache
def _adding(table: Table, unique: str, added: str) -> Executable:
    statement = insert(table)
    total = table.c[added] + statement.excluded[added]
    return statement.on_conflict_do_update(index_elements=[unique], set_={added: total})
