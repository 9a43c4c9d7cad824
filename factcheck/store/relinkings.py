"""How far linking everything anew has come. Written with each batch, so that an interrupted run can go on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from factcheck.store.inserts import insert_one
from factcheck.store.tables import claim, relinking
from factcheck.store.tables.decisions import RelinkStep

__all__ = ["RelinkStep", "Relinking", "finish", "next_claims", "note", "start", "unfinished", "wanted"]


@dataclass(frozen=True, slots=True)
class Relinking:
    """A run under way: `reached` is the last claim that its step has done, 0 for none."""

    id: int
    step: RelinkStep
    reached: int
    counts: dict[str, Any]


def unfinished(conn: Connection) -> Relinking | None:
    """Return the run that was interrupted last, or None."""
    query = select(relinking).where(relinking.c.finished_at.is_(None)).order_by(relinking.c.id.desc()).limit(1)
    row = conn.execute(query).first()
    return None if row is None else Relinking(row.id, RelinkStep(row.step), row.reached, row.counts)


def start(conn: Connection, *, reviewer: str, at: datetime) -> Relinking:
    """Open a run."""
    values = {"reviewer": reviewer, "started_at": at, "step": RelinkStep.FORMS, "reached": 0, "counts": {}}
    return Relinking(insert_one(conn, relinking, values), RelinkStep.FORMS, 0, {})


def note(conn: Connection, run: Relinking) -> None:
    """Write down how far a run has come."""
    values = {"step": run.step, "reached": run.reached, "counts": run.counts}
    conn.execute(update(relinking).where(relinking.c.id == run.id).values(values))


def finish(conn: Connection, run: Relinking, *, at: datetime) -> None:
    """Close a run, and any other that was left open."""
    conn.execute(update(relinking).where(relinking.c.finished_at.is_(None)).values(finished_at=at))
    note(conn, run)


def next_claims(conn: Connection, after: int, limit: int) -> tuple[int, ...]:
    """Return the numbers of the next claims that stand for themselves and have mentions."""
    query = select(claim.c.id).where(claim.c.id > after, *_STANDING).order_by(claim.c.id).limit(limit)
    return tuple(conn.execute(query).scalars())


def wanted(conn: Connection) -> int:
    """Return how many claims there are to be looked at."""
    return int(conn.execute(select(func.count()).select_from(claim).where(*_STANDING)).scalar_one())


_STANDING = claim.c.merged_into.is_(None), claim.c.mentions > 0
