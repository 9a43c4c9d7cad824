"""A room with the morning's queue, copied for each test from one that is made once."""

import shutil
from pathlib import Path

import pytest

from tests.morning import fill
from tests.sittings import Room


@pytest.fixture(scope="session")
def filled_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the morning's database; copy it before changing it."""
    location = Path(shutil.copy(made_once, tmp_path_factory.mktemp("morning") / "desk.db"))
    fill(location)
    return location


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty home, so that nothing is remembered and no colour is forbidden."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path / "home"


@pytest.fixture
def room(home: Path, filled_once: Path, tmp_path: Path) -> Room:
    """Give a room with the morning's queue."""
    return Room(Path(shutil.copy(filled_once, tmp_path / "desk.db")), home)


@pytest.fixture
def empty_room(home: Path, location: Path) -> Room:
    """Give a room whose database has no claim."""
    return Room(location, home)
