"""`factcheck review` in a real pseudo-terminal, at a desk with the morning's queue."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.morning import CLAIMS, fill
from tests.sittings import Room
from tests.terminal.pseudo import PseudoTerminal

INTO_SCREEN, OUT_OF_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"
SHOW_CURSOR = b"\x1b[?25h"

PLACES = [f"»{claim[:12]}" for claim in CLAIMS]
"""How the claims begin in the pane beside the queue."""


@dataclass(frozen=True)
class Terminals:
    """Starts programs on a desk's database, in a home of its own."""

    room: Room
    environ: dict[str, str]

    def review(self, *options: str, environ: dict[str, str] | None = None, **terminal: Any) -> PseudoTerminal:
        """Start `factcheck review OPTIONS`."""
        desk = ["--db", str(self.room.location), "--as", self.room.reviewer, "--lang", "en"]
        command = [sys.executable, "-m", "factcheck.cli", *desk, "review", *options]
        return PseudoTerminal(command, environ={**self.environ, **(environ or {})}, **terminal)


@pytest.fixture(scope="session")
def morning_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the morning's database; copy it before changing it."""
    location = Path(shutil.copy(made_once, tmp_path_factory.mktemp("terminals") / "desk.db"))
    fill(location)
    return location


@pytest.fixture
def terminals(morning_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminals:
    """Give a desk in a home of its own, without settings from outside."""
    for name in ("FACTCHECK_DB", "FACTCHECK_LANG", "FACTCHECK_CONFIG", "NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    home = tmp_path / "home"
    environ = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environ |= {
        "HOME": str(home),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "FACTCHECK_CONFIG": str(home / "c.toml"),
    }
    home.mkdir()
    return Terminals(Room(Path(shutil.copy(morning_once, tmp_path / "desk.db")), home), environ)


def ready(terminal: PseudoTerminal) -> None:
    """Wait until the queue is there."""
    terminal.wait_for("stok beras di gudang mencapai")
    terminal.answer()


def search(terminal: PseudoTerminal, text: str) -> None:
    """Look for words, as a person does: the place to type comes first."""
    terminal.type("/")
    terminal.wait_for("Words to look for")
    terminal.type(text, "enter")
