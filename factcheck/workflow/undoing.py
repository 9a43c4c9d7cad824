"""Take back decisions, and put them back. Only one's own, newest first, and none that somebody else has built on.

Nothing is erased: undo and redo are events of their own. An `undo` names the decision it takes back, a `redo` the undo.
"""

from typing import cast

from factcheck.domain.errors import RefusedError
from factcheck.domain.records import EventRecord
from factcheck.store import events, reviews
from factcheck.store.database import Connection
from factcheck.workflow.decisions import (
    ABOUT_SPEAKERS,
    BINDING,
    DECISIONS,
    claims_of,
    put,
    speakers_of,
    take_back,
    together,
)
from factcheck.workflow.desk import Desk

UNDO, REDO = "undo", "redo"


def undo(desk: Desk) -> EventRecord:
    """Take back the reviewer's newest decision that stands, and return it; see `undo_together`."""
    return undo_together(desk)[-1]


def redo(desk: Desk) -> EventRecord:
    """Put back the decision that was taken back last, and return it; see `redo_together`."""
    return redo_together(desk)[-1]


def undo_together(desk: Desk) -> tuple[EventRecord, ...]:
    """Take back the reviewer's newest decision that stands, and all that were made with it; return them, oldest first.

    Raises RefusedError, and takes nothing back, when there is none or somebody else's later decision builds on one.
    """
    with desk.database.write() as conn:
        newest = events.newest_standing(conn, desk.reviewer, DECISIONS)
        if newest is None:
            raise RefusedError(f"{desk.reviewer} has no decision to take back")
        decisions = _made_together(conn, newest)
        for decision in reversed(decisions):
            _refuse_built_upon(conn, desk, decision, since=decision.id)
            _append(conn, desk, UNDO, decision, undoes=decision.id)
            reviews.retract(conn, decision.id, reviewer=desk.reviewer, at=desk.clock())
            reviews.withdraw(conn, decision.id)
            take_back(conn, decision)
        return tuple(events.find(conn, decision.id) for decision in decisions)


def redo_together(desk: Desk) -> tuple[EventRecord, ...]:
    """Put back what `undo_together` took back last, as long as no new decision was made since; return it.

    Raises RefusedError, and puts nothing back, when there is none or somebody else decided on one of the claims since.
    """
    with desk.database.write() as conn:
        undone = events.newest_standing(conn, desk.reviewer, (UNDO,))
        if undone is None or events.own_since(conn, undone.id, desk.reviewer, DECISIONS) or undone.undoes is None:
            raise RefusedError(f"{desk.reviewer} has nothing to put back")
        undos = _taken_back_together(conn, events.find(conn, undone.undoes))
        put_back = []
        for each, decision in undos:
            _refuse_built_upon(conn, desk, decision, since=each.id)
            _append(conn, desk, REDO, decision, undoes=each.id)
            reviews.restore(conn, decision.id, at=desk.clock())
            reviews.withdraw(conn, decision.id, withdrawn=False)
            put(conn, decision, at=desk.clock())
            put_back.append(events.find(conn, decision.id))
        return tuple(put_back)


def made_with(desk: Desk, stamp: str) -> tuple[EventRecord, ...]:
    """Return the reviewer's decisions made, taken back or put back with a stamp, oldest first: none, one or many."""
    with desk.database.read() as conn:
        return tuple(_decision(conn, event) for event in events.stamped(conn, desk.reviewer, stamp))


def _decision(conn: Connection, event: EventRecord) -> EventRecord:
    """Return the decision that an undo or a redo is about; a decision itself."""
    while event.undoes is not None:
        event = events.find(conn, event.undoes)
    return event


def _made_together(conn: Connection, decision: EventRecord) -> tuple[EventRecord, ...]:
    first, last = together(decision)
    return events.standing_between(conn, first, last, decision.reviewer) if first < last else (decision,)


def _taken_back_together(conn: Connection, decision: EventRecord) -> tuple[tuple[EventRecord, EventRecord], ...]:
    """Return (undo, decision) for all that were made with a decision, in the order they were made."""
    first, last = together(decision)
    undos = {each.undoes: each for each in events.undoing(conn, range(first, last + 1))}
    return tuple((undos[number], events.find(conn, number)) for number in sorted(filter(None, undos)))


def in_words(event: EventRecord) -> str:
    """Say who did what to which claim or article and when, as the start of a sentence."""
    place = f"#{event.claim_id}" if event.claim_id is not None else f"a{event.article_id}"
    if event.after.get("names"):
        place = " / ".join(map(str, cast("list[str]", event.after["names"])))
    rating = f" {event.after['rating']}" if event.after.get("rating") else ""
    return f"{event.reviewer} decided on {place} ({event.kind}{rating}, {event.at:%Y-%m-%d %H:%M} UTC)"


def _refuse_built_upon(conn: Connection, desk: Desk, decision: EventRecord, *, since: int) -> None:
    later = events.later_by_others(conn, since, desk.reviewer, BINDING, list(claims_of(decision)), decision.article_id)
    later = later or _later_on_speakers(conn, desk, decision, since)
    if later is not None:
        raise RefusedError(f"{in_words(later)} after you; ask for that to be taken back first, or decide anew")


def _later_on_speakers(conn: Connection, desk: Desk, decision: EventRecord, since: int) -> EventRecord | None:
    concerned = speakers_of(decision)
    if not concerned:
        return None
    later = events.standing_of_others(conn, since, desk.reviewer, ABOUT_SPEAKERS)
    return next((each for each in later if concerned & speakers_of(each)), None)


def _append(conn: Connection, desk: Desk, kind: str, decision: EventRecord, *, undoes: int) -> None:
    before, after = (decision.after, decision.before) if kind == UNDO else (decision.before, decision.after)
    events.append(
        conn,
        events.NewEvent(
            at=desk.clock(),
            reviewer=desk.reviewer,
            kind=kind,
            claim_id=decision.claim_id,
            other_claim_id=next(iter(claims_of(decision)[1:]), None),
            article_id=decision.article_id,
            before=before,
            after=desk.stamped(after),
            undoes=undoes,
        ),
    )
