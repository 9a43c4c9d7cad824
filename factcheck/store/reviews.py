"""Verdicts, evidence, notes: what people wrote about a claim. Verdicts are only added; a retraction is one more row."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from factcheck.domain.records import EvidenceRecord, NoteRecord, ReviewRecord
from factcheck.domain.review import EvidenceStance
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.tables import evidence, note, review

Made = TypeVar("Made")

Members = Mapping[int, int]
"""Claims of a family, each with the claim it stands under (`claims.families`)."""


def add_review(conn: Connection, claim_id: int, event_id: int, given: ReviewRecord) -> None:
    """Add a verdict; its id and its `retracted` are not read."""
    conn.execute(insert(review), _review_values(given) | {"claim_id": claim_id, "event_id": event_id})


def retract(conn: Connection, event_id: int, *, reviewer: str, at: datetime) -> None:
    """Retract the verdicts that a decision gave and that still stand, each by a row of its own."""
    for row in conn.execute(select(review).where(review.c.event_id == event_id, _STANDS)).all():
        taken_back = {"reviewer": reviewer, "reviewed_at": at, "retracts": row.id}
        conn.execute(
            insert(review), _review_values(row) | {"claim_id": row.claim_id, "event_id": event_id} | taken_back
        )


def restore(conn: Connection, event_id: int, *, at: datetime) -> None:
    """Give the newest verdict of a decision again, after it was retracted."""
    row = conn.execute(
        select(review).where(review.c.event_id == event_id, _GIVEN).order_by(review.c.id.desc()).limit(1)
    ).first()
    if row is not None:
        again = {"claim_id": row.claim_id, "event_id": event_id, "reviewed_at": at}
        conn.execute(insert(review), _review_values(row) | again)


def add_evidence(conn: Connection, claim_id: int, event_id: int, sources: Sequence[EvidenceRecord]) -> None:
    """Add sources; their ids are not read."""
    rows = [
        {name: getattr(source, name) for name in EvidenceRecord.__dataclass_fields__ if name != "id"}
        | {"claim_id": claim_id, "event_id": event_id, "withdrawn": False}
        for source in sources
    ]
    if rows:
        conn.execute(insert(evidence), rows)


def add_note(conn: Connection, claim_id: int, event_id: int, written: NoteRecord, *, no_source: bool = False) -> None:
    """Add a note; its id is not read. `no_source` says that a search for sources found none."""
    values = {"text": written.text, "reviewer": written.reviewer, "written_at": written.written_at}
    owned = {"claim_id": claim_id, "event_id": event_id, "no_source": no_source, "withdrawn": False}
    conn.execute(insert(note), values | owned)


def withdraw(conn: Connection, event_id: int, *, withdrawn: bool = True) -> None:
    """Take the evidence and notes that a decision added out of sight, or back in."""
    for table in (evidence, note):
        conn.execute(update(table).where(table.c.event_id == event_id).values(withdrawn=withdrawn))


def is_sourced(conn: Connection, claim_ids: Iterable[int]) -> bool:
    """Tell whether there is evidence, or a note that a search found none."""
    wanted = list(claim_ids)
    sources = select(evidence.c.id).where(evidence.c.claim_id.in_(wanted), evidence.c.withdrawn.is_(False))
    searched = select(note.c.id).where(
        note.c.claim_id.in_(wanted), note.c.withdrawn.is_(False), note.c.no_source.is_(True)
    )
    return any(conn.execute(query.limit(1)).first() is not None for query in (sources, searched))


def reviews_of(conn: Connection, members: Members) -> dict[int, tuple[ReviewRecord, ...]]:
    """Return the verdicts given to each claim and those merged into it, newest first."""
    return _grouped(conn, _REVIEWS, members, _review)


def evidence_of(conn: Connection, members: Members) -> dict[int, tuple[EvidenceRecord, ...]]:
    """Return each claim's evidence, in the order it was added."""
    return _grouped(conn, _EVIDENCE, members, _evidence)


def notes_of(conn: Connection, members: Members) -> dict[int, tuple[NoteRecord, ...]]:
    """Return each claim's notes, in the order they were written."""
    return _grouped(conn, _NOTES, members, _note)


_RETRACTION = review.alias("retraction")
_GIVEN = func.coalesce(review.c.retracts, 0) == 0
"""No retraction. Not `IS NULL`: SQLite takes the unique index for that and reads all verdicts ever given (10 ms)."""

_STANDS = _GIVEN & ~select(_RETRACTION.c.id).where(_RETRACTION.c.retracts == review.c.id).exists()

_REVIEWS = (
    select(review, (~_STANDS).label("retracted"))
    .where(_GIVEN, review.c.claim_id.in_(NUMBERS))
    .order_by(review.c.id.desc())
)
_EVIDENCE, _NOTES = (
    select(table).where(table.c.withdrawn.is_(False), table.c.claim_id.in_(NUMBERS)).order_by(table.c.id)
    for table in (evidence, note)
)


def _review_values(row: Any) -> dict[str, Any]:
    names = "rating", "summary", "explanation", "reviewer", "reviewed_at"
    return {name: getattr(row, name) for name in names}


def _grouped(
    conn: Connection, query: Select[Any], members: Members, make: Callable[[Row[Any]], Made]
) -> dict[int, tuple[Made, ...]]:
    grouped: dict[int, list[Made]] = defaultdict(list)
    for row in conn.execute(query, numbered(members)):
        grouped[members[row.claim_id]].append(make(row))
    return {claim_id: tuple(made) for claim_id, made in grouped.items()}


def _review(row: Row[Any]) -> ReviewRecord:
    return ReviewRecord(id=row.id, retracted=row.retracted, **_review_values(row))


def _evidence(row: Row[Any]) -> EvidenceRecord:
    values = {name: getattr(row, name) for name in EvidenceRecord.__dataclass_fields__}
    return EvidenceRecord(**values | {"stance": EvidenceStance(row.stance)})


def _note(row: Row[Any]) -> NoteRecord:
    return NoteRecord(id=row.id, text=row.text, reviewer=row.reviewer, written_at=row.written_at)
