"""A database of an older version is brought up to date when it is opened to be changed, with a copy beside it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect

from factcheck.domain.errors import StoreError
from factcheck.domain.records import ClaimFilter
from factcheck.store import queue, upgrading
from factcheck.store.database import Database
from factcheck.store.tables import METADATA
from tests.desks import put_claim

FIRST = "0001"
NEWEST = upgrading.HEAD
FURTHER = f"{int(NEWEST) + 1:04}"
"""The revision after the newest one, of a version of the program that is still to come."""


def _open(location: Path, *, read_only: bool = False) -> None:
    Database.open(str(location), read_only=read_only).close()


def test_older_database_is_copied_before_it_is_upgraded(
    location: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Database.open(str(location)) as opened, opened.write() as conn:
        put_claim(conn, "stok beras 2,4 juta ton")
    monkeypatch.setattr(upgrading, "MIGRATIONS", _with_a_further_revision(tmp_path))
    monkeypatch.setattr(upgrading, "HEAD", FURTHER)
    with pytest.raises(StoreError, match=r"is of an older version; the next command that changes something"):
        _open(location, read_only=True)
    with Database.open(str(location)) as opened, opened.read() as conn:
        assert conn.exec_driver_sql("SELECT colour FROM review").all() == []
        assert queue.count(conn, ClaimFilter(text="beras")) == 1
    with closing(sqlite3.connect(location.with_name(f"desk.db.before-{FURTHER}"))) as copied:
        assert copied.execute("SELECT version_num, (SELECT count(*) FROM claim) FROM alembic_version").fetchone() == (
            NEWEST,
            1,
        )


def test_database_of_the_first_revision_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    location = tmp_path / "old.db"
    with monkeypatch.context() as then:
        then.setattr(upgrading, "MIGRATIONS", _with_the_first_revision_alone(tmp_path))
        then.setattr(upgrading, "HEAD", FIRST)
        _open(location)
        with closing(sqlite3.connect(location)) as conn:
            conn.execute("INSERT INTO speaker (name, kind) VALUES ('Jack Ma', 'person')")
            conn.commit()
    with Database.open(str(location)) as opened, opened.read() as conn:
        assert upgrading.revision_of(conn, location) == NEWEST
        assert conn.exec_driver_sql("SELECT name, merged_into FROM speaker").all() == [("Jack Ma", None)]
        assert set(METADATA.tables) <= set(inspect(conn).get_table_names())


def _with_the_first_revision_alone(tmp_path: Path) -> Path:
    """Return a copy of the migrations as they were at first."""
    migrations = tmp_path / "first"
    later = shutil.ignore_patterns("__pycache__", *(f"{number:04}_*" for number in range(2, int(FURTHER))))
    shutil.copytree(upgrading.MIGRATIONS, migrations, ignore=later)
    return migrations


def test_triggers_stand_after_an_upgrade_that_copied_their_table(
    location: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrading, "MIGRATIONS", _with_a_further_revision(tmp_path))
    monkeypatch.setattr(upgrading, "HEAD", FURTHER)
    _open(location)
    with closing(sqlite3.connect(location)) as conn:
        conn.execute("PRAGMA foreign_keys = OFF")
        conn.execute(
            "INSERT INTO event VALUES (1, '2026-03-02', 'Sari', 'verdict', NULL, NULL, NULL, '{}', '{}', NULL)"
        )
        conn.execute(
            "INSERT INTO review (claim_id, event_id, rating, summary, explanation, reviewer, reviewed_at)"
            " VALUES (1, 1, 'true', '', '', 'Sari', '2026-03-02')"
        )
        with pytest.raises(sqlite3.IntegrityError, match="a verdict is never changed"):
            conn.execute("UPDATE review SET rating = 'false'")


def _with_a_further_revision(tmp_path: Path) -> Path:
    """Return a copy of the migrations with one more, which copies the table of verdicts as SQLite needs it."""
    migrations = tmp_path / "migrations"
    shutil.copytree(upgrading.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / f"{FURTHER}_colour.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n\n"
        f"revision, down_revision = '{FURTHER}', '{NEWEST}'\n\n\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('review', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('colour', sa.String))\n",
        encoding="utf-8",
    )
    return migrations
