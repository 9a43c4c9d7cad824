"""Look after a database file: what is in it, whether it is sound, a copy of it. Must not change it."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from factcheck.store import upgrading
from factcheck.store.database import Database
from factcheck.store.tables import METADATA, body, mention
from factcheck.store.triggers import TRIGGERS

COUNTED = ("article", "body", "mention", "claim", "link", "review", "event")
"""Tables whose rows tell how large a desk's work is."""

_MOST_FAULTS = 20
"""Faults named; a file with more is restored, not repaired."""


@dataclass(frozen=True, slots=True)
class DatabaseSize:
    """What is in a database: bytes of the file, its revision, rows by table."""

    location: Path
    bytes: int
    revision: str
    rows: tuple[tuple[str, int], ...]


def size(database: Database) -> DatabaseSize:
    """Count what is in a database."""
    with database.read() as conn:
        rows = tuple((name, _count(conn, name)) for name in COUNTED)
        revision = upgrading.revision_of(conn, database.location)
    return DatabaseSize(database.location, database.location.stat().st_size, revision or "", rows)


def faults(database: Database) -> tuple[str, ...]:
    """Return what is wrong with a database, in words; nothing for a sound one.

    Reads everything: the file's pages and indexes, references between tables, the triggers, and whether
    each mention's words stand in its text.
    """
    with database.read() as conn:
        found = [*_page_faults(conn), *_lost_references(conn), *_missing_triggers(conn), *_strayed_mentions(conn)]
    return tuple(found[:_MOST_FAULTS])


def _count(conn: Connection, name: str) -> int:
    return int(conn.execute(select(func.count()).select_from(METADATA.tables[name])).scalar_one())


def _page_faults(conn: Connection) -> list[str]:
    rows = conn.exec_driver_sql(f"PRAGMA integrity_check({_MOST_FAULTS})").scalars().all()
    return [] if rows == ["ok"] else [f"the file is damaged: {row}" for row in rows]


def _lost_references(conn: Connection) -> list[str]:
    rows = conn.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_MOST_FAULTS)
    return [f"row {row[1]} of {row[0]} refers to a row of {row[2]} that is not there" for row in rows]


def _missing_triggers(conn: Connection) -> list[str]:
    there = set(conn.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars())
    return [f"the trigger {name} is missing" for name in TRIGGERS if name not in there]


def _strayed_mentions(conn: Connection) -> list[str]:
    length = mention.c.end_at - mention.c.start_at
    strayed = func.substr(body.c.text, mention.c.start_at + 1, length) != mention.c.text
    columns = mention.c.id, mention.c.start_at, mention.c.end_at, mention.c.text, body.c.text.label("body")
    query = select(*columns).join(body, body.c.id == mention.c.body_id).where(strayed)
    # Looked at again here: SQLite's own functions end a text at its first NUL.
    found = (row.id for row in conn.execute(query) if row.body[row.start_at : row.end_at] != row.text)
    return [
        f"the words of mention m{mention_id} do not stand in its text" for mention_id in islice(found, _MOST_FAULTS)
    ]
