"""The migrations make what the model says, and the database itself keeps history as it was written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

from factcheck.store import search, triggers, upgrading
from factcheck.store.database import Database
from factcheck.store.tables import METADATA
from factcheck.workflow import reviewing
from tests.desks import desk_at, put_claim


def _ours(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Leave out what the model does not know: the search index, and indexes with DESC, which Alembic cannot compare."""
    searching = kind == "table" and str(name).startswith(search.INDEX)
    return not searching and name not in {"ix_claim_queue", "ix_claim_seen"}


def test_migrations_make_the_model(database: Database) -> None:
    with database.read() as conn:
        context = MigrationContext.configure(conn, opts={"include_object": _ours, "compare_type": True})
        assert compare_metadata(context, METADATA) == []


def _definitions(conn: sqlite3.Connection) -> dict[str, Any]:
    """Return what Alembic does not compare: checks, the order of indexes, numbers that are never given again."""
    rows = conn.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type = 'index'").fetchall()
    tables = [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    sql = dict(conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
    ours = [name for name in tables if name in METADATA.tables]
    return {
        "indexes": {name: " ".join(text.split()) for name, text in rows},
        "for ever": {name for name in ours if "AUTOINCREMENT" in sql[name]},
        "without rowid": {name for name in ours if "WITHOUT ROWID" in sql[name]},
    }


def test_migrations_make_the_same_checks_and_indexes_as_the_model(location: Path, tmp_path: Path) -> None:
    direct = tmp_path / "direct.db"
    engine = create_engine(f"sqlite:///{direct}")
    METADATA.create_all(engine)
    with closing(sqlite3.connect(location)) as migrated, closing(sqlite3.connect(direct)) as modelled:
        assert _definitions(migrated) == _definitions(modelled)
    migrated_engine = create_engine(f"sqlite:///{location}")
    for table in METADATA.tables:
        checks = [
            sorted((each["name"], each["sqltext"]) for each in inspect(one).get_check_constraints(table))
            for one in (engine, migrated_engine)
        ]
        assert checks[0] == checks[1]
    engine.dispose()
    migrated_engine.dispose()


def test_head_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrading.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == upgrading.HEAD


@pytest.fixture
def raw(location: Path) -> Iterator[sqlite3.Connection]:
    """The database with one verdict in it, as a stranger opens it."""
    with desk_at(location) as desk:
        with desk.database.write() as conn:
            put_claim(conn, "stok beras 2,4 juta ton")
        reviewing.give_verdict(desk, "1", "false")
    with closing(sqlite3.connect(location)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE review SET rating = 'true'", "a verdict is never changed"),
        ("DELETE FROM review", "a verdict is never deleted"),
        ("INSERT OR REPLACE INTO review SELECT * FROM review", "a verdict is never deleted"),
        ("UPDATE event SET reviewer = 'Budi'", "the history is never changed"),
        ("DELETE FROM event", "the history is never deleted"),
        ("UPDATE body SET text = 'lain'", "a text is never changed"),
    ],
)
def test_what_is_written_for_good_stays(raw: sqlite3.Connection, statement: str, told: str) -> None:
    raw.execute("PRAGMA recursive_triggers = ON")
    with pytest.raises(sqlite3.IntegrityError, match=told):
        raw.execute(statement)


def test_every_trigger_is_in_the_database(raw: sqlite3.Connection) -> None:
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert there == set(triggers.TRIGGERS)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET score = 1.5",
        "UPDATE claim SET type = 'rumour'",
        "UPDATE mention SET start_at = end_at",
        "UPDATE article SET published_on = NULL",
        "UPDATE article SET published_source = 'guess'",
        "INSERT INTO link VALUES (1, 1, 1, 1, 'same', 'auto', 50, '[]', '[]', '2026-03-02')",
        "INSERT INTO link VALUES (1, 1, NULL, 1, 'same', 'auto', 50, '[]', '[]', '2026-03-02')",
    ],
)
def test_impossible_rows_are_refused(raw: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        raw.execute(statement)


def test_database_is_known_as_ours(raw: sqlite3.Connection) -> None:
    assert raw.execute("PRAGMA application_id").fetchone() == (upgrading.APPLICATION_ID,)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_connections_keep_references_whole(database: Database) -> None:
    with database.read() as conn:
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 1


def test_alembic_is_not_loaded_for_a_database_that_is_up_to_date(location: Path) -> None:
    import subprocess
    import sys

    script = (
        "import sys; from factcheck.store.database import Database; Database.open(sys.argv[1]).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(location)], check=False).returncode == 0
