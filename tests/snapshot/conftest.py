"""A room whose screen is the same at every run: database, place, clock, time zone and colours are fixed."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.morning import fill
from tests.sittings import Room


@pytest.fixture(scope="session")
def pictured_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the morning's database; copy it before changing it."""
    location = Path(shutil.copy(made_once, tmp_path_factory.mktemp("pictured") / "desk.db"))
    fill(location)
    return location


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a working directory, so that a database is called by its name alone, and Greenwich's time."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def room(place: Path, pictured_once: Path) -> Room:
    """Give a room with the morning's queue."""
    shutil.copy(pictured_once, place / "desk.db")
    return Room(Path("desk.db"), place)


@pytest.fixture
def empty_room(place: Path, made_once: Path) -> Room:
    """Give a room whose database has no claim."""
    shutil.copy(made_once, place / "desk.db")
    return Room(Path("desk.db"), place)
