"""Fixtures of all tests that need a database; the store is loaded only for those."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from factcheck.store.database import Connection, Database
    from factcheck.workflow.desk import Desk


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made by the migrations; copying it is faster than making each test its own."""
    from factcheck.store.database import Database

    location = tmp_path_factory.mktemp("made") / "desk.db"
    Database.open(str(location)).close()
    return location


@pytest.fixture
def location(tmp_path: Path, made_once: Path) -> Path:
    """Where a test's own empty database lies."""
    return Path(shutil.copy(made_once, tmp_path / "desk.db"))


@pytest.fixture
def database(location: Path) -> "Iterator[Database]":
    """The test's database, open."""
    from factcheck.store.database import Database

    with Database.open(str(location)) as opened:
        yield opened


@pytest.fixture
def conn(database: "Database") -> "Iterator[Connection]":
    """A write transaction of the test's database."""
    with database.write() as connection:
        yield connection


@pytest.fixture
def desk(location: Path) -> "Iterator[Desk]":
    """The test's database as a desk; Sari works at it."""
    from tests.desks import desk_at

    with desk_at(location) as opened:
        yield opened
