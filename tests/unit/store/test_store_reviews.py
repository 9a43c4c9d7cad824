from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event

from factcheck.store import reviews
from factcheck.store.database import Database
from factcheck.workflow.reviewing import give_verdict, redo, undo
from tests.desks import desk_at, put_claim

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def plans(conn: Connection) -> list[str]:
    """Return how SQLite looks for the verdicts of a claim, of a decision to be retracted, of one to be restored."""
    asked: list[tuple[str, tuple[Any, ...]]] = []

    def note(*call: Any) -> None:
        asked.append((call[2], call[3]))

    event.listen(conn, "before_cursor_execute", note)
    reviews.reviews_of(conn, {1: 1})
    reviews.retract(conn, 2, reviewer="Sari", at=NOON)  # there is no such decision: nothing is written
    reviews.restore(conn, 2, at=NOON)
    event.remove(conn, "before_cursor_execute", note)
    return [conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()[0][3] for sql, values in asked]


def test_verdicts_are_found_by_claim_or_decision_and_never_by_reading_all(tmp_path: Path) -> None:
    with Database.open(str(tmp_path / "desk.db")) as database, database.read() as conn:
        assert plans(conn) == [
            "SEARCH review USING INDEX ix_review_claim_id (claim_id=?)",
            "SEARCH review USING INDEX ix_review_event_id (event_id=?)",
            "SEARCH review USING INDEX ix_review_event_id (event_id=?)",
        ]


def test_a_verdict_taken_back_is_told_from_one_that_stands(tmp_path: Path) -> None:
    with desk_at(tmp_path / "desk.db") as desk:
        with desk.database.write() as conn:
            number = put_claim(conn, "stok beras aman").claim
        give_verdict(desk, str(number), "false")
        undo(desk)
        redo(desk)
        give_verdict(desk, str(number), "true")
        with desk.database.read() as conn:
            found = reviews.reviews_of(conn, {number: number})[number]
        assert [(each.rating, each.retracted) for each in found] == [("true", False), ("false", False), ("false", True)]
