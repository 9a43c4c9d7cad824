"""What `db info`, `db check` and `db backup` say of sound and unsound databases."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.domain.errors import StoreError
from factcheck.store import upgrading
from factcheck.store.database import Database
from factcheck.workflow import database as looked_after
from factcheck.workflow import queue, reviewing
from tests.desks import desk_at, put_claim


@pytest.fixture
def filled(location: Path) -> Path:
    with desk_at(location) as desk:
        with desk.database.write() as conn:
            put_claim(conn, "stok beras 2,4 juta ton")
            put_claim(conn, "beras ada 2,4 juta ton", into=1)
        reviewing.give_verdict(desk, "1", "false")
    return location


def test_info_counts_what_there_is(filled: Path) -> None:
    info = looked_after.info(str(filled))
    assert (info.articles, info.versions, info.mentions, info.claims, info.links) == (2, 2, 2, 1, 1)
    assert (info.verdicts, info.events, info.revision, info.location) == (1, 1, upgrading.HEAD, str(filled))
    assert info.bytes == filled.stat().st_size


def test_sound_database_has_no_faults(filled: Path) -> None:
    check = looked_after.check(str(filled))
    assert (check.sound, check.faults) == (True, ())


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("DROP TRIGGER event_no_update", "the trigger event_no_update is missing"),
        ("UPDATE mention SET text = 'stok beras 9,9 juta ton' WHERE id = 1", "the words of mention m1 do not stand"),
        ("DELETE FROM article WHERE id = 2", "refers to a row of article that is not there"),
    ],
)
def test_faults_are_told_in_words(filled: Path, damage: str, fault: str) -> None:
    with closing(sqlite3.connect(filled)) as conn, conn:
        conn.execute(damage)
    check = looked_after.check(str(filled))
    assert not check.sound
    assert fault in "\n".join(check.faults)


def test_damaged_pages_are_a_fault_not_a_crash(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as conn:
        root = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_mention_claim_id'").fetchone()[0]
        size = conn.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(filled.read_bytes())
    content[(root - 1) * size : root * size] = bytes(size)
    filled.write_bytes(content)
    check = looked_after.check(str(filled))
    assert not check.sound
    assert "damaged" in check.faults[0]


def test_file_that_cannot_be_opened_for_damage_is_a_fault_too(filled: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    assert looked_after.check(str(filled)).faults == (f"the database {filled} is damaged; restore a backup",)


def test_backup_is_a_whole_desk_made_while_others_write(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    with Database.open(str(filled)) as busy, busy.write() as conn:
        put_claim(conn, "belum selesai")
        made = looked_after.backup(str(filled), str(target))
    assert (made.target, made.bytes) == (str(target), target.stat().st_size)
    with desk_at(target) as copied:
        assert queue.show_claim(copied, "1").row.rating == "false"
        assert queue.show_claim(copied, "1").row.mentions == 2
    assert looked_after.info(str(target)).claims == 1


def test_backup_never_overwrites(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("penting")
    with pytest.raises(StoreError, match=r"copy.db exists already; name a file that does not"):
        looked_after.backup(str(filled), str(target))
    assert target.read_text() == "penting"


def test_backup_into_no_folder_leaves_nothing(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"copy.db"):
        looked_after.backup(str(filled), str(tmp_path / "tiada" / "copy.db"))
    assert not (tmp_path / "tiada").exists()


@pytest.mark.parametrize("ask", [looked_after.info, looked_after.check])
def test_missing_database_is_told(tmp_path: Path, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(StoreError, match="there is no database"):
        ask(str(tmp_path / "desk.db"))
