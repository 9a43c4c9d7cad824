"""Runs of imports and what they could not read. Must not know how a file becomes an article."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, update

from factcheck.store.inserts import insert_one
from factcheck.store.tables import import_failure, import_run


def start(conn: Connection, *, reviewer: str, at: datetime, options: dict[str, Any]) -> int:
    """Open a run and return its id; `options` must be JSON."""
    return insert_one(conn, import_run, {"reviewer": reviewer, "started_at": at, "options": options})


def fail(conn: Connection, run_id: int, path: str, line: int | None, reason: str) -> None:
    """Record a file, or a line of it, that could not be read."""
    conn.execute(insert(import_failure), {"run_id": run_id, "path": path, "line": line, "reason": reason})


def finish(conn: Connection, run_id: int, *, at: datetime, counts: dict[str, Any]) -> None:
    """Close a run with its summary, which must be JSON."""
    conn.execute(update(import_run).where(import_run.c.id == run_id), {"finished_at": at, "counts": counts})
