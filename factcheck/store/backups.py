"""Copy a database while others use it. Knows files and SQLite's backup, no table."""

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck.domain.errors import StoreError
from factcheck.store.failures import told


def copy(location: Path, target: Path) -> None:
    """Copy a database to a new file, whole and consistent.

    Raises StoreError when the target exists or cannot be written; nothing half-written is left.
    """
    if target.exists():
        raise StoreError(f"{target} exists already; name a file that does not")
    unfinished = target.with_name(f"{target.name}.part")
    try:
        with told(target), closing(_open(location, "ro")) as source, closing(_open(unfinished, "rwc")) as copied:
            source.backup(copied)
        unfinished.replace(target)
    except OSError as err:
        raise StoreError(f"the backup {target} cannot be written: {err.strerror}") from err
    finally:
        unfinished.unlink(missing_ok=True)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
