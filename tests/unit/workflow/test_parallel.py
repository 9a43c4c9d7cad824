import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.workflow.parallel import in_chunks, process_map

ORPHAN_MAKER = """
import os, sys, time
from factcheck.workflow.parallel import process_map
from factcheck_workers import pid_then_wait
if __name__ == "__main__":
    with process_map(2) as ordered:
        for pid in ordered(pid_then_wait, [(0,), (60,), (60,), (60,)]):
            print(pid, flush=True)
"""
WORKER = """
import os, time
def pid_then_wait(chunk):
    time.sleep(chunk[0])
    return os.getpid()
"""


def doubled(chunk: tuple[int, ...]) -> list[int]:
    return [number * 2 for number in chunk]


def test_chunks_keep_the_order_and_the_rest() -> None:
    assert list(in_chunks(range(5), 2)) == [(0, 1), (2, 3), (4,)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_stream(jobs: int) -> None:
    with process_map(jobs) as ordered:
        results = list(ordered(doubled, in_chunks(range(40), 3)))
    assert [number for chunk in results for number in chunk] == [number * 2 for number in range(40)]


def go_to_work() -> None:
    os.environ["FACTCHECK_TEST_PLACE"] = "worker"


def known_of_place(chunk: tuple[int, ...]) -> list[str | None]:
    return [os.environ.get("FACTCHECK_TEST_PLACE")] * len(chunk)


def test_each_worker_is_prepared_first() -> None:
    with process_map(2, go_to_work) as ordered:
        results = list(ordered(known_of_place, in_chunks(range(12), 2)))
    assert {place for chunk in results for place in chunk} == {"worker"}
    assert "FACTCHECK_TEST_PLACE" not in os.environ


def test_a_stream_is_not_read_far_ahead_of_its_results() -> None:
    taken: list[int] = []

    def stream() -> Iterator[tuple[int, ...]]:
        for number in range(1000):
            taken.append(number)
            yield (number,)

    with process_map(2) as ordered:
        results = ordered(doubled, stream())
        next(results)
        taken_after_one_result = len(taken)
    assert taken_after_one_result < 20


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    (tmp_path / "factcheck_workers.py").write_text(WORKER)
    script = tmp_path / "orphans.py"
    script.write_text(ORPHAN_MAKER)
    parent = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"},
        text=True,
    )
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 20
    while is_running(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
