"""Measure the review screen through a pseudo-terminal of 120x40: `python -m tests.bench.review_latency MILLION.db`.

Prints Markdown: start, rows, the time from a key to its last byte, CPU a key and memory; then the same of a DataTable
with as many rows. The database is copied, because verdicts are given. Asserts nothing. Wants a quiet machine.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.domain.records import ClaimFilter, ClaimRow
from factcheck.domain.review import ClaimState
from factcheck.store import queue
from factcheck.store.database import Database
from tests.bench.million_claims import make
from tests.terminal.pseudo import PseudoTerminal

COLUMNS, ROWS = 120, 40
SMALL = (10_000, 100_000)
"""Sizes at which a DataTable is measured too; at a million it takes minutes to start."""

WALKS = (
    ("down", ("j",), 150),
    ("up", ("k",), 50),
    ("page down", ("pagedown",), 60),
    ("end and home", ("end", "home"), 20),
)
DECISIONS = (("verdict", ("f",), 60), ("undo", ("u",), 20), ("redo", ("ctrl+r",), 10))
"""A name, the keys pressed in turn, how many times."""

GOALS = {
    "first frame, s": 0.30,
    "rows, s": 0.80,
    "memory, MB": 110,
    "key, median, ms": 35,
    "key, p95, ms": 60,
    "CPU a key, ms": 15,
}
"""What is aimed at with a million claims on a quiet machine."""

SLOWEST = 20.0
"""Seconds to wait for a key's first byte."""

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Keys:
    """What pressing one key many times took: milliseconds to the last byte, sorted, and CPU milliseconds a key."""

    name: str
    times: tuple[float, ...]
    cpu: float

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        """What 95 in 100 stay under."""
        return self.times[int(len(self.times) * 95 / 100)]

    def line(self) -> str:
        """A line of the table."""
        return f"| {self.name} | {self.median:.0f} | {self.p95:.0f} | {self.times[-1]:.0f} | {self.cpu:.1f} |"


@dataclass(frozen=True, slots=True)
class Measured:
    """What one program took; seconds and megabytes."""

    first_frame: float
    rows: float
    memory: float
    keys: tuple[Keys, ...]


def measure(
    command: Sequence[str], first_row: str, presses: Sequence[tuple[str, Sequence[str], int]], patience: float
) -> Measured:
    """Run a program until it shows its first row, then press keys."""
    environ = {"FACTCHECK_REVIEWER": "bench", "LANG": "en_GB.UTF-8", "PYTHONDONTWRITEBYTECODE": ""}
    with PseudoTerminal(command, columns=COLUMNS, rows=ROWS, environ=environ) as terminal:
        first_frame = _first_frame(terminal, patience)
        rows = terminal.wait_for(first_row, patience)
        terminal.answer(1.0)
        keys = tuple(_press(terminal, *each) for each in presses)
        memory = _peak_memory(terminal.process.pid)
        terminal.type("ctrl+q")
        terminal.ended()
        return Measured(first_frame, rows, memory, keys)


def _first_frame(terminal: PseudoTerminal, patience: float) -> float:
    deadline = time.monotonic() + patience
    while not terminal.screen().strip() and time.monotonic() < deadline:
        terminal.read(0.01)
    return time.perf_counter() - terminal.began


def _press(terminal: PseudoTerminal, name: str, keys: Sequence[str], times: int) -> Keys:
    before, taken = _cpu(terminal.process.pid), []
    for at in range(times):
        terminal.type(keys[at % len(keys)])
        taken.append(terminal.answer(first=SLOWEST) * 1000)
    return Keys(name, tuple(sorted(taken)), (_cpu(terminal.process.pid) - before) * 1000 / times)


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _peak_memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _best(location: Path) -> ClaimRow:
    with Database.open(str(location), read_only=True) as database, database.read() as conn:
        return queue.rows(conn, ClaimFilter(states=(ClaimState.NEW,), limit=1))[0]


def review(location: Path) -> Measured:
    """Measure `factcheck review`, verdicts and all, on a copy of a database."""
    best = _best(location)
    with tempfile.TemporaryDirectory(dir=location.parent) as folder:
        copied = shutil.copy(location, folder)
        command = [sys.executable, "-m", "factcheck.cli", "--db", str(copied), "--lang", "id", "review"]
        os.environ.update({f"XDG_{name}_HOME": folder for name in ("CONFIG", "DATA", "STATE", "CACHE")})
        measure(command, best.claim[:12], (), 60)  # once before, so that files are read from memory, as every morning
        return measure(command, best.claim[:12], WALKS + DECISIONS, 60)


def data_table(location: Path, rows: int) -> Measured:
    """Measure a DataTable with as many rows."""
    command = [sys.executable, "-m", "tests.bench.data_table", str(location), str(rows)]
    return measure(command, _best(location).claim[:12], WALKS, 600)


def _all(measured: Measured) -> Keys:
    """Return all keys together."""
    whole = tuple(sorted(each for keys in measured.keys for each in keys.times))
    return Keys("all", whole, sum(keys.cpu * len(keys.times) for keys in measured.keys) / len(whole))


def _beside_goals(measured: Measured) -> None:
    """Print what was aimed at, what was measured, and whether that is met."""
    keys = _all(measured)
    values = (measured.first_frame, measured.rows, measured.memory, keys.median, keys.p95, keys.cpu)
    lines = ["\n| at a million claims | goal | measured | |", "|---|---|---|---|"]
    for (name, goal), value in zip(GOALS.items(), values, strict=True):
        lines.append(f"| {name} | {goal:g} | {value:.3g} | {'met' if value <= goal else 'not met'} |")
    sys.stdout.write("\n".join(lines) + "\n")


def _report(title: str, measured: Measured) -> None:
    lines = [
        f"\n### {title}\n",
        f"first frame {measured.first_frame:.2f} s, rows {measured.rows:.2f} s, memory {measured.memory:.0f} MB\n",
        "| key | median, ms | p95, ms | longest, ms | CPU, ms |",
        "|---|---|---|---|---|",
        *(keys.line() for keys in (*measured.keys, _all(measured))),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Measure at a million claims, then both at the small sizes."""
    million = Path(sys.argv[1])
    measured = review(million)
    _report("review, a million claims", measured)
    _beside_goals(measured)
    with tempfile.TemporaryDirectory(dir=million.parent) as folder:
        for size in SMALL:
            location = Path(folder) / f"{size}.db"
            for _ in make(location, size):
                pass
            _report(f"review, {size:,} claims", review(location))
            _report(f"DataTable, {size:,} claims", data_table(location, size))


if __name__ == "__main__":
    main()
