"""Look after a desk's database: what is in it, whether it is sound, a copy of it."""

from dataclasses import dataclass
from pathlib import Path

from factcheck.store import backups, maintenance
from factcheck.store.database import Database
from factcheck.store.failures import DamagedError


@dataclass(frozen=True, slots=True)
class DatabaseInfo:
    """What is in a database; `bytes` is the size of its file, `events` the length of its history."""

    location: str
    bytes: int
    revision: str
    articles: int
    versions: int
    mentions: int
    claims: int
    links: int
    verdicts: int
    events: int


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """Whether a database is sound; `faults` says in words what is not."""

    location: str
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Nothing wrong was found."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class DatabaseBackup:
    """A copy that was made."""

    location: str
    target: str
    bytes: int


def info(location: str) -> DatabaseInfo:
    """Say what is in the database of a path. Raises StoreError when it cannot be read."""
    with Database.open(location, read_only=True) as database:
        size = maintenance.size(database)
    rows = dict(size.rows)
    return DatabaseInfo(
        location=str(size.location),
        bytes=size.bytes,
        revision=size.revision,
        articles=rows["article"],
        versions=rows["body"],
        mentions=rows["mention"],
        claims=rows["claim"],
        links=rows["link"],
        verdicts=rows["review"],
        events=rows["event"],
    )


def check(location: str) -> DatabaseCheck:
    """Read the whole database of a path and say what is wrong with it; a damaged one is no error here.

    Raises StoreError when there is none, or it belongs to another program.
    """
    try:
        with Database.open(location, read_only=True) as database:
            return DatabaseCheck(str(database.location), maintenance.faults(database))
    except DamagedError as err:
        return DatabaseCheck(location, (str(err),))


def backup(location: str, target: str) -> DatabaseBackup:
    """Copy the database of a path to a new file, also while others work on it. Raises StoreError when it cannot."""
    with Database.open(location, read_only=True) as database:
        copied = Path(target).expanduser()
        backups.copy(database.location, copied)
        return DatabaseBackup(str(database.location), str(copied), copied.stat().st_size)
