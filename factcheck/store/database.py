"""A desk's database: one file, opened, checked and brought up to date; transactions are taken from here.

Every write transaction begins IMMEDIATE: SQLite refuses one that reads first and asks for the write lock later once
another process has written in between, whatever the timeout (measured with three importers: 128k of 192k rows lost).
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from factcheck.domain.errors import StoreError
from factcheck.store import backups, upgrading
from factcheck.store.failures import code_of, told

__all__ = ["Connection", "Database"]

BUSY_SECONDS = 30.0
"""How long to wait for another process's transaction; an import's longest lasts well under a second (100 articles)."""

CACHE_KIBIBYTES = 32_768
"""Page cache of a connection: holds the hot part of the candidate index at a million claims."""

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_BEGIN = "begin"
_IMMEDIATE = {_BEGIN: "BEGIN IMMEDIATE"}
_PREFIX = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Tuning:
    """How long a connection waits for another process's lock, and how much of the file it keeps in memory."""

    busy_seconds: float = BUSY_SECONDS
    cache_kibibytes: int = CACHE_KIBIBYTES


USUAL = Tuning()


@dataclass(frozen=True, slots=True)
class Database:
    """An open database. Use as a context manager, or call `close`."""

    location: Path
    engine: Engine
    read_only: bool

    @classmethod
    def open(cls, location: str, *, read_only: bool = False, create: bool = True, tuning: Tuning = USUAL) -> Self:
        """Open the database of a path (or sqlite:/// address), making or upgrading it where needed.

        Raises StoreError, in one sentence, for what cannot be used: missing, locked, foreign, newer, damaged.
        """
        path = _path_of(location)
        _prepare(path, create=create and not read_only)
        opened = cls(path, _engine(path, tuning, read_only=read_only), read_only)
        try:
            opened._bring_up_to_date()
        except BaseException:
            opened.close()
            raise
        return opened

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state."""
        with told(self.location), self.engine.connect() as conn, conn.begin():
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection that holds the write lock; all is saved at the end, or nothing."""
        if self.read_only:
            raise StoreError(
                f"the database {self.location} was opened for reading only; open it for writing to change it"
            )
        with told(self.location), self.engine.connect() as conn, conn.execution_options(**_IMMEDIATE).begin():
            yield conn

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _bring_up_to_date(self) -> None:
        with self.read() as conn:
            revision = upgrading.revision_of(conn, self.location)
        if revision == upgrading.HEAD:
            return
        if self.read_only:
            raise StoreError(f"the database {self.location} {_why_not_yet(revision)}")
        if revision is not None:
            backups.copy(self.location, self.location.with_name(f"{self.location.name}.before-{upgrading.HEAD}"))
        self._write_ahead()
        with self.write() as conn:
            if upgrading.revision_of(conn, self.location) != upgrading.HEAD:
                upgrading.upgrade(conn)

    def _write_ahead(self) -> None:
        """Let readers go on while one writes; the file remembers it. Never done to a file that may not be ours."""
        with told(self.location), closing(self.engine.raw_connection()) as conn:
            conn.cursor().execute("PRAGMA journal_mode = WAL")


def _why_not_yet(revision: str | None) -> str:
    """Say why a database cannot be read as it is, and what makes it readable."""
    if revision is None:
        return "is empty; put articles in with `factcheck import`"
    return "is of an older version; the next command that changes something brings it up to date (and keeps a copy)"


def _path_of(location: str) -> Path:
    if "://" in location and not location.startswith(_PREFIX):
        raise StoreError(f"{location} is no database this version can use; name a file")
    return Path(location.removeprefix(_PREFIX)).expanduser()


def _prepare(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise StoreError(f"{path} is a folder; name a file in it")
    if not path.exists() and not create:
        raise StoreError(f"there is no database {path}; make one with `factcheck import`, or name another with --db")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise StoreError(f"the folder of the database {path} cannot be made: {err.strerror}") from err


def _engine(path: Path, tuning: Tuning, *, read_only: bool) -> Engine:
    connect = partial(_connect_to_read if read_only else _connect_to_write, path, tuning)
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, json_serializer=_JSON.encode)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(conn: Connection) -> None:
    conn.exec_driver_sql(str(conn.get_execution_options().get(_BEGIN, "BEGIN")))


def _connect_to_write(path: Path, tuning: Tuning) -> sqlite3.Connection:
    conn = _connect(path, "mode=rwc", tuning)
    conn.execute("PRAGMA synchronous = NORMAL")
    return conn


def _connect_to_read(path: Path, tuning: Tuning) -> sqlite3.Connection:
    """Open for reading; in a folder that cannot be written a database at rest is read as a file that never changes."""
    try:
        return _connect(path, "mode=ro", tuning)
    except sqlite3.OperationalError as err:
        waiting = path.with_name(f"{path.name}-wal")
        if code_of(err) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY} or _is_filled(waiting):
            raise
        return _connect(path, "mode=ro&immutable=1", tuning)


def _is_filled(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _connect(path: Path, mode: str, tuning: Tuning) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"
    conn = sqlite3.connect(uri, uri=True, timeout=tuning.busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute(f"PRAGMA cache_size = -{tuning.cache_kibibytes}")
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        conn.close()
        raise
    return conn
