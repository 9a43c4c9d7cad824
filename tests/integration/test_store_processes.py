"""Several processes at one database: nothing is lost, and one that is killed leaves whole transactions."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from factcheck.domain.errors import RefusedError
from factcheck.domain.records import ClaimFilter
from factcheck.store import candidates, maintenance, queue
from factcheck.store.database import Database
from factcheck.workflow import reviewing
from tests.desks import desk_at, put_claim

SPAWN = multiprocessing.get_context("spawn")
BATCH = 5


def _start(target: Callable[..., None], *arguments: object) -> SpawnProcess:
    process = SPAWN.Process(target=target, args=arguments)
    process.start()
    return process


def write_batches(location: str, name: str, batches: int) -> None:
    """Store claims that read before they write, as an importer does."""
    with Database.open(location) as database:
        for batch in range(batches):
            with database.write() as conn:
                candidates.find(conn, ["beras"], 5)
                for each in range(BATCH):
                    put_claim(conn, f"beras {name} {batch} {each}")


def give_verdicts(location: str, reviewer: str, times: int) -> None:
    """Rate the first claim again and again."""
    with desk_at(Path(location), reviewer) as desk:
        for _ in range(times):
            reviewing.give_verdict(desk, "1", "true")


def test_two_importers_and_a_reviewer_lose_nothing(location: Path) -> None:
    write_batches(str(location), "awal", 1)
    writers = [_start(write_batches, str(location), name, 12) for name in ("a", "b")]
    reviewer = _start(give_verdicts, str(location), "Budi", 15)
    for process in (*writers, reviewer):
        process.join(120)
        assert process.exitcode == 0
    with desk_at(location) as desk, desk.database.read() as conn:
        assert queue.count(conn, ClaimFilter()) == BATCH + 2 * 12 * BATCH
        assert candidates.document_frequency(conn, ["beras"]) == {"beras": BATCH + 2 * 12 * BATCH}
        assert len(reviewing.history(desk, None, None)) == 15
    with Database.open(str(location)) as database:
        assert maintenance.faults(database) == ()


def test_two_processes_may_make_the_database_at_once(tmp_path: Path) -> None:
    location = tmp_path / "desk.db"
    both = [_start(write_batches, str(location), name, 2) for name in ("a", "b")]
    for process in both:
        process.join(120)
    assert [process.exitcode for process in both] == [0, 0]
    with Database.open(str(location)) as database, database.read() as conn:
        assert queue.count(conn, ClaimFilter()) == 2 * 2 * BATCH


def test_killed_writer_leaves_whole_transactions(location: Path) -> None:
    for wait in (0.0, 0.013, 0.029, 0.051):
        process = _start(write_batches, str(location), str(wait), 10_000)
        before = _count(location)
        while _count(location) == before:
            time.sleep(0.005)
        time.sleep(wait)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join(30)
        assert _count(location) % BATCH == 0
    with Database.open(str(location)) as database:
        assert maintenance.faults(database) == ()
    write_batches(str(location), "lagi", 1)


def _count(location: Path) -> int:
    with Database.open(str(location), read_only=True) as database, database.read() as conn:
        return queue.count(conn, ClaimFilter())


def test_second_of_two_conflicting_verdicts_is_told_across_processes(location: Path) -> None:
    write_batches(str(location), "a", 1)
    with desk_at(location) as desk:
        seen = reviewing.add_note(desk, "1", "dibuka").last_event
        other = _start(give_verdicts, str(location), "Budi", 1)
        other.join(60)
        assert other.exitcode == 0
        with pytest.raises(RefusedError, match="Budi decided on #1"):
            reviewing.give_verdict(desk, "1", "false", seen_event=seen)


def test_write_waits_for_another_transaction_and_then_sees_it(location: Path) -> None:
    with Database.open(str(location)) as database:
        with database.write() as conn:
            process = _start(write_batches, str(location), "b", 1)
            time.sleep(1.0)
            put_claim(conn, "beras a")
        process.join(60)
        assert process.exitcode == 0
        with database.read() as conn:
            assert queue.count(conn, ClaimFilter()) == 1 + BATCH
