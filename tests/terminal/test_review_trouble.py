"""`factcheck review` when something is wrong: a locked, replaced or foreign database, broken settings, a crash."""

import os
import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.morning import NEW
from tests.terminal.conftest import INTO_SCREEN, OUT_OF_SCREEN, PLACES, SHOW_CURSOR, Terminals, ready, search
from tests.terminal.pseudo import PseudoTerminal

LOCKED_SECONDS = 10.0
"""How long an import may hold the database: as the design promises."""


def test_a_locked_database_leaves_the_screen_alive_and_the_verdict_queued(terminals: Terminals) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        with closing(sqlite3.connect(terminals.room.location, isolation_level=None)) as importing:
            importing.execute("BEGIN IMMEDIATE")
            until = time.monotonic() + LOCKED_SECONDS
            terminal.type("f")
            terminal.wait_for("waiting to be saved", 5)
            terminal.type("j", "j")
            terminal.wait_for(PLACES[2], 3)
            search(terminal, "vaksin")
            terminal.wait_for(PLACES[3], 3)
            while time.monotonic() < until:
                terminal.read(0.2)
            assert terminals.room.states() == NEW
            importing.execute("ROLLBACK")
        terminal.wait_until_gone("waiting to be saved", 10)
        terminal.type("q")
        assert terminal.ended() == 0
    assert terminals.room.states() == {**NEW, 1: "false"}


def test_a_verdict_that_waits_survives_a_killed_program(terminals: Terminals) -> None:
    with closing(sqlite3.connect(terminals.room.location, isolation_level=None)) as importing:
        with terminals.review() as terminal:
            ready(terminal)
            importing.execute("BEGIN IMMEDIATE")
            terminal.type("f")
            terminal.wait_for("waiting to be saved", 5)
            terminal.process.kill()
            terminal.ended()
        importing.execute("ROLLBACK")
    assert terminals.room.states() == NEW
    with terminals.review() as terminal:
        ready(terminal)
        deadline = time.monotonic() + 10
        while terminals.room.states() == NEW and time.monotonic() < deadline:
            terminal.read(0.2)
    assert terminals.room.states() == {**NEW, 1: "false"}


def test_a_database_replaced_under_the_screen_is_told_and_takes_no_verdict(
    terminals: Terminals, morning_once: Path
) -> None:
    with terminals.review() as terminal:
        ready(terminal)
        other = terminals.room.location.with_name("other.db")
        other.write_bytes(morning_once.read_bytes())
        os.replace(other, terminals.room.location)  # noqa: PTH105 - the very call
        terminal.type("f")
        terminal.wait_for("replaced", 10)
        terminal.type("ctrl+q")
        terminal.answer()
        terminal.type("y")
        terminal.ended()
    assert b"Traceback" not in terminal.sent
    assert terminals.room.states() == NEW


def test_a_database_that_is_none_ends_in_one_sentence(terminals: Terminals) -> None:
    terminals.room.location.write_text("a shopping list, no database")
    with terminals.review() as terminal:
        code = terminal.ended()
    assert code == 1
    told = _after_screen(terminal)
    assert str(terminals.room.location) in told.replace("\r\n", "")
    assert "Traceback" not in told


def test_broken_settings_end_before_the_screen(terminals: Terminals) -> None:
    config = Path(terminals.environ["FACTCHECK_CONFIG"])
    for broken, wanted in (
        ("[keys\n", "not TOML"),
        ('[keys]\nundoo = "u"\n', "did you mean 'undo'?"),
        ('[keys]\nundo = "f"\n', "rating_false"),
        ('[keys]\nundo = "ctrl+m"\n', "enter"),
    ):
        config.write_text(broken, encoding="utf-8")
        with terminals.review() as terminal:
            assert terminal.ended() == 1
            told = terminal.sent.decode()
        assert INTO_SCREEN not in terminal.sent
        assert "c.toml" in told
        assert wanted in told
        assert "Traceback" not in told


def test_a_crash_gives_the_terminal_back_and_names_the_log(terminals: Terminals) -> None:
    with closing(sqlite3.connect(terminals.room.location)) as spoiling, spoiling:
        spoiling.execute("PRAGMA ignore_check_constraints = ON")
        spoiling.execute("UPDATE claim SET state = 'new', type = 'nonsense' WHERE id = 3")
    with terminals.review() as terminal:
        assert terminal.ended() == 1
        told = _after_screen(terminal)
    assert SHOW_CURSOR.decode() in told
    (log,) = re.findall(r"details are in (\S+)", told.replace("\r\n", ""))
    assert "nonsense" in Path(log).read_text(encoding="utf-8")
    assert "Traceback" not in told


def _after_screen(terminal: PseudoTerminal) -> str:
    """Return what stands on the terminal once the program has given it back."""
    return terminal.sent.rpartition(OUT_OF_SCREEN)[2].decode()
