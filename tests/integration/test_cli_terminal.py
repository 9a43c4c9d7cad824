"""What only shows on a terminal: width, style, progress, the one question. Run in a real pseudo-terminal."""

import os
import pty
import select
import struct
import sys
import time
from collections.abc import Callable
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

import pytest

from factcheck.wording.cells import display_width
from tests.integration.conftest import Typed

OnTerminal = Callable[..., str]

PATIENCE = 30.0
"""Seconds to wait for a command on a busy machine."""


@pytest.fixture
def on_terminal(home: Path) -> OnTerminal:
    """Give a function that runs `factcheck ARGS` in a terminal of 80 columns and returns what it shows."""
    del home

    def run(*args: object, answer: str = "") -> str:
        child, screen = pty.fork()
        if child == 0:
            os.execv(sys.executable, [sys.executable, "-m", "factcheck.cli", *map(str, args)])  # noqa: S606
        ioctl(screen, TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.write(screen, answer.encode())
        shown = _read_all(screen)
        os.waitpid(child, 0)
        os.close(screen)
        return shown.decode()

    return run


def _read_all(screen: int) -> bytes:
    shown = b""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        ready, _, _ = select.select([screen], [], [], 0.2)
        try:
            read = os.read(screen, 65536) if ready else None
        except OSError:  # how Linux says that the other side has closed
            return shown
        if read == b"":
            return shown
        shown += read or b""
    raise AssertionError(f"the command did not end; so far: {shown!r}")


def test_queue_fits_the_terminal_and_its_head_is_bold(desk: Typed, on_terminal: OnTerminal) -> None:
    del desk
    shown = on_terminal("claims")
    assert shown.startswith("\x1b[1m")
    lines = shown.replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines()
    assert max(map(display_width, lines)) <= 80
    assert "…" in shown


def test_no_color_means_no_escape_at_all(desk: Typed, on_terminal: OnTerminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    shown = on_terminal("show", 1)
    assert "#1" in shown
    assert "\x1b" not in shown
    del desk


def test_progress_is_drawn_and_gone_at_the_end(morning: Path, on_terminal: OnTerminal) -> None:
    shown = on_terminal("import", morning, "--jobs", 1)
    assert "\r\x1b[K" in shown
    assert "Articles: 2 new" in shown.rsplit("\x1b[K", maxsplit=1)[1]


def test_name_is_asked_once_and_kept(
    desk: Typed, home: Path, on_terminal: OnTerminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACTCHECK_REVIEWER")
    first = on_terminal("note", 1, "Tanya humas.", answer="Citra\n")
    assert "Your name for the history" in first
    assert "Your name" not in on_terminal("note", 1, "Sudah dijawab.")
    assert 'reviewer = "Citra"' in (home / "home" / "config" / "factcheck" / "config.toml").read_text(encoding="utf-8")
    assert desk("history", 1).out.count("Citra") == 2


def test_export_to_a_terminal_is_harmless(typed: Typed, home: Path, on_terminal: OnTerminal) -> None:
    text = "Bulog mengatakan harga beras \x1b[2Jnaik 5 persen \u202epada 2020 menjadi Rp 12.000.\n"
    (home / "a.txt").write_text(text, encoding="utf-8")
    typed("import", home / "a.txt", "--jobs", 1)
    for form in ("csv", "jsonl"):
        shown = on_terminal("export", "-", "--all", "--format", form)
        assert "harga beras" in shown
        assert not set(shown) & set("\x1b\u202e\ufeff")


def test_sign_of_contradiction_is_explained_on_a_terminal(desk: Typed, on_terminal: OnTerminal) -> None:
    assert "≠ another claim contradicts it" in on_terminal("claims")
    assert "≠ another claim" not in desk("claims").err


def test_pages_are_broken_between_words_on_a_terminal_alone(desk: Typed, on_terminal: OnTerminal) -> None:
    for page in (("show", "1"), ("articles", "show", "a1")):
        shown = on_terminal(*page).replace("\x1b[1m", "").replace("\x1b[0m", "")
        assert max(display_width(line) for line in shown.splitlines()) <= 80
        whole = desk(*page).out
        if page[0] == "show":  # the table of statements is cut on a screen
            assert shown.split() == whole.split()
