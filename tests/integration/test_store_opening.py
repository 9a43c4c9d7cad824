"""A database that cannot be used is told in one sentence, and left as it was."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from factcheck.domain.errors import StoreError
from factcheck.domain.records import ClaimFilter
from factcheck.store import database as store_database
from factcheck.store import queue
from factcheck.store.database import Database
from tests.desks import put_claim

NOBODY = 65534


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
