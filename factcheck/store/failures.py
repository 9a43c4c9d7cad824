"""Say in one sentence what a database cannot do, and what to do about it. Knows SQLite's codes and no table."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from factcheck.domain.errors import StoreError

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "the database {} is locked by another process; wait for it to end and try again",
    sqlite3.SQLITE_LOCKED: "the database {} is locked by another process; wait for it to end and try again",
    sqlite3.SQLITE_READONLY: "the database {} cannot be written; check the rights of the file and its folder",
    sqlite3.SQLITE_PERM: "the database {} cannot be read; check the rights of the file and its folder",
    sqlite3.SQLITE_AUTH: "the database {} cannot be read; check the rights of the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "the database {} cannot be opened; check that its folder is there and may be written",
    sqlite3.SQLITE_FULL: "no room is left on the disk of the database {}; nothing was saved, free some and try again",
    sqlite3.SQLITE_IOERR: "the disk of the database {} gives errors; nothing was saved, check the disk",
    sqlite3.SQLITE_CORRUPT: "the database {} is damaged; restore a backup",
    sqlite3.SQLITE_NOTADB: "{} is not a database; name another file with --db",
}
_PRIMARY = 0xFF
"""The low byte of SQLite's extended result codes is the kind of failure."""


class DamagedError(StoreError):
    """The file is a database of ours, or was one, and cannot be read any more."""


@contextmanager
def told(location: Path) -> Iterator[None]:
    """Turn the database's own failures into a StoreError that names the file; all others pass."""
    try:
        yield
    except DBAPIError as err:
        found = _told(err.orig, location)
        if found is None:
            raise
        raise found from err
    except sqlite3.Error as err:
        found = _told(err, location)
        if found is None:
            raise
        raise found from err


def code_of(err: BaseException | None) -> int | None:
    """Return SQLite's primary result code of an error, or None when it has none."""
    code = getattr(err, "sqlite_errorcode", None)
    return code & _PRIMARY if isinstance(code, int) else None


def _told(err: BaseException | None, location: Path) -> StoreError | None:
    code = code_of(err)
    if code not in _SENTENCES:
        return None
    kind = DamagedError if code == sqlite3.SQLITE_CORRUPT else StoreError
    return kind(_SENTENCES[code].format(location))
