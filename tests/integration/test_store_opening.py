"""A database that cannot be used is told in one sentence, and left as it was."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError

from factcheck.domain.errors import StoreError
from factcheck.domain.records import ClaimFilter
from factcheck.store import database as store_database
from factcheck.store import queue, upgrading
from factcheck.store.database import Database
from factcheck.store.tables import METADATA
from tests.desks import put_claim

NOBODY = 65534

FIRST = "0001"
NEWEST = upgrading.HEAD
FURTHER = f"{int(NEWEST) + 1:04}"
"""The revision after the newest one, of a version of the program that is still to come."""


def _open(location: Path, *, read_only: bool = False) -> None:
    Database.open(str(location), read_only=read_only).close()


def _filled(location: Path) -> Path:
    with Database.open(str(location)) as opened, opened.write() as conn:
        put_claim(conn, "stok beras 2,4 juta ton")
    return location


def test_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "music.db"
    with closing(sqlite3.connect(foreign)) as conn:
        conn.execute("CREATE TABLE track (title TEXT)")
    before = foreign.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"music.db is a database of another program; name another file with --db"):
            _open(foreign, read_only=read_only)
    assert foreign.read_bytes() == before


@pytest.mark.parametrize("content", [b"Judul: Harga beras naik\n" * 500, b"\x89PNG\r\n" + bytes(4096)])
def test_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    article = tmp_path / "artikel.txt"
    article.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"artikel.txt is not a database; name another file with --db"):
            _open(article, read_only=read_only)
    assert article.read_bytes() == content


def test_damaged_database_is_told(location: Path) -> None:
    _filled(location)
    content = bytearray(location.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    location.write_bytes(content)
    with pytest.raises(StoreError, match=r"desk.db is damaged; restore a backup"):
        _open(location)


def test_database_cut_short_is_told(location: Path) -> None:
    _filled(location)
    os.truncate(location, 8192)
    with (
        pytest.raises(StoreError, match=r"desk.db is damaged"),
        Database.open(str(location)) as opened,
        opened.read() as conn,
    ):
        queue.rows(conn, ClaimFilter())


def test_database_of_a_newer_version_is_told(location: Path) -> None:
    with closing(sqlite3.connect(location)) as conn, conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match=r"made by a newer factcheck; install that version"):
        _open(location)


def test_database_without_its_revision_is_told(location: Path) -> None:
    with closing(sqlite3.connect(location)) as conn, conn:
        conn.execute("DELETE FROM alembic_version")
    with pytest.raises(StoreError, match=r"is damaged: its revision is missing; restore a backup"):
        _open(location)


def test_folder_and_foreign_address_are_no_databases(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"is a folder; name a file in it"):
        _open(tmp_path)
    with pytest.raises(StoreError, match=r"postgresql://desk/db is no database this version can use"):
        Database.open("postgresql://desk/db")


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"the folder of the database .* cannot be made"):
        _open(tmp_path / "file" / "desk.db")


def test_sqlite_address_is_a_path(tmp_path: Path) -> None:
    Database.open(f"sqlite:///{tmp_path}/desk.db").close()
    assert (tmp_path / "desk.db").exists()


def test_path_with_signs_of_an_address_is_only_a_path(tmp_path: Path) -> None:
    odd = tmp_path / "desk?mode=memory#1 %41.db"
    _open(odd)
    assert odd.exists()


def test_missing_database_is_not_made_for_reading(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no database .*; make one with `factcheck import`"):
        _open(tmp_path / "desk.db", read_only=True)
    assert not (tmp_path / "desk.db").exists()


def test_empty_file_becomes_a_database_but_not_for_reading(tmp_path: Path) -> None:
    empty = tmp_path / "desk.db"
    empty.touch()
    with pytest.raises(StoreError, match=r"is empty; put articles in with `factcheck import`"):
        _open(empty, read_only=True)
    _open(empty)
    _open(empty, read_only=True)


def test_locked_database_is_told_after_the_wait(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_database, "BUSY_SECONDS", 0.05)
    with Database.open(str(location)) as one, Database.open(str(location)) as other, one.write():
        with other.read() as conn:  # readers do not wait
            assert queue.count(conn, ClaimFilter()) == 0
        with pytest.raises(StoreError, match=r"desk.db is locked by another process"), other.write():
            pass


def test_full_disk_is_told_and_nothing_half_written(location: Path) -> None:
    with Database.open(str(location)) as opened:
        with pytest.raises(StoreError, match=r"no room is left on the disk"):
            _fill_the_disk(opened)
        with opened.read() as conn:
            assert queue.count(conn, ClaimFilter()) == 0


def _fill_the_disk(opened: Database) -> None:
    with opened.write() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        for each in range(100):
            put_claim(conn, f"stok beras {each} ton " * 50, lead=str(each))


def test_broken_rule_is_no_matter_of_the_file(database: Database) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), database.write() as conn:
        conn.exec_driver_sql("INSERT INTO tag (claim_id, name) VALUES (99, 'ekonomi')")


def test_older_database_is_copied_before_it_is_upgraded(
    location: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(location)
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


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an ordinary user can look into."""
    folder = Path(tempfile.mkdtemp(prefix="factcheck-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _as_ordinary_user(act: Callable[[], str]) -> str:
    """Return what an act says, done by somebody whom file rights bind; root is not."""
    if os.geteuid() != 0:
        return act()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setuid(NOBODY)
            said = act()
        except BaseException as err:  # noqa: BLE001 - the child must end here, whatever happens
            said = f"{type(err).__name__}: {err}"
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def test_read_only_folder_can_be_read(open_folder: Path) -> None:
    location = _filled(open_folder / "desk.db")
    location.chmod(0o444)
    open_folder.chmod(0o555)

    def look() -> str:
        with Database.open(str(location), read_only=True) as opened, opened.read() as conn:
            return queue.rows(conn, ClaimFilter())[0].claim

    assert _as_ordinary_user(look) == "stok beras 2,4 juta ton"
    assert [path.name for path in open_folder.iterdir()] == ["desk.db"]


def test_read_only_folder_cannot_be_written(open_folder: Path) -> None:
    location = _filled(open_folder / "desk.db")
    location.chmod(0o444)
    open_folder.chmod(0o555)

    def write() -> str:
        with Database.open(str(location)) as opened, opened.write() as conn:
            put_claim(conn, "inflasi")
        return "written"

    told = f"StoreError: the database {location} cannot be written; check the rights of the file and its folder"
    if os.geteuid() == 0:
        assert _as_ordinary_user(write) == told
    else:
        with pytest.raises(StoreError, match="cannot be written"):
            write()


def test_folder_that_may_not_be_entered_is_told(open_folder: Path) -> None:
    location = _filled(open_folder / "desk.db")
    open_folder.chmod(0o000)

    def look() -> str:
        try:
            _open(location, read_only=True)
        except StoreError as err:
            return str(err)
        return "opened"

    assert "desk.db" in (said := _as_ordinary_user(look))
    assert "check" in said
