"""The triggers: what the database itself refuses, and what keeps the search index in step. Nothing else makes triggers.

Alembic's batch mode copies a table and silently drops its triggers, so every migration run ends with `create`.
"""

from sqlalchemy import Connection, text

from factcheck.store import search


def _refuse(action: str, table: str, reason: str) -> str:
    return f"BEFORE {action} ON {table} BEGIN SELECT RAISE(ABORT, '{reason}'); END"


TRIGGERS = {
    "review_no_update": _refuse("UPDATE", "review", "a verdict is never changed; give a new one"),
    "review_no_delete": _refuse("DELETE", "review", "a verdict is never deleted; retract it"),
    "event_no_update": _refuse("UPDATE", "event", "the history is never changed"),
    "event_no_delete": _refuse("DELETE", "event", "the history is never deleted"),
    "body_no_update": _refuse("UPDATE", "body", "a text is never changed; add a version"),
    **search.TRIGGERS,
}


def create(conn: Connection) -> None:
    """Make every trigger anew."""
    for name, definition in TRIGGERS.items():
        conn.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        conn.execute(text(f"CREATE TRIGGER {name} {definition}"))
