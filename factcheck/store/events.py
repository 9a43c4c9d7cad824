"""The history: added to, never changed. Must not know what an event's kind means."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, exists, func, or_, select

from factcheck.domain.records import EventRecord
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.inserts import insert_one
from factcheck.store.tables import event


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to be written; `other_claim_id` is the second claim it concerns. `before` and `after` must be JSON."""

    at: datetime
    reviewer: str
    kind: str
    claim_id: int | None = None
    other_claim_id: int | None = None
    article_id: int | None = None
    before: dict[str, object] = field(default_factory=dict)
    after: dict[str, object] = field(default_factory=dict)
    undoes: int | None = None


def append(conn: Connection, new: NewEvent) -> int:
    """Write an event and return its id."""
    return insert_one(conn, event, {name: getattr(new, name) for name in NewEvent.__dataclass_fields__})


def find(conn: Connection, event_id: int) -> EventRecord:
    """Return the event with this id."""
    return _record(conn.execute(_EVENTS.where(event.c.id == event_id)).mappings().one())


def newest(conn: Connection, limit: int | None, *, claim_ids: Sequence[int] | None = None) -> tuple[EventRecord, ...]:
    """Return the newest events, of all or of some claims, newest first."""
    query = _EVENTS if claim_ids is None else _EVENTS.where(_touches(claim_ids))
    return tuple(_record(row) for row in conn.execute(query.order_by(event.c.id.desc()).limit(limit)).mappings())


def last_ids(conn: Connection, claim_ids: Sequence[int]) -> dict[int, int]:
    """Return the id of the newest event of each claim that has one."""
    newest_ids: dict[int, int] = {}
    for query in _LAST:
        for claim_id, event_id in conn.execute(query, numbered(claim_ids)):
            newest_ids[claim_id] = max(event_id, newest_ids.get(claim_id, 0))
    return newest_ids


_LAST = tuple(
    select(column, func.max(event.c.id)).where(column.in_(NUMBERS)).group_by(column)
    for column in (event.c.claim_id, event.c.other_claim_id)
)


def newest_standing(conn: Connection, reviewer: str, kinds: Sequence[str]) -> EventRecord | None:
    """Return a reviewer's newest event of some kinds that is not undone, or None."""
    query = _EVENTS.where(event.c.reviewer == reviewer, event.c.kind.in_(kinds), ~_UNDONE)
    row = conn.execute(query.order_by(event.c.id.desc()).limit(1)).mappings().first()
    return None if row is None else _record(row)


def later_by_others(
    conn: Connection, after: int, reviewer: str, kinds: Sequence[str], claim_ids: Sequence[int], article_id: int | None
) -> EventRecord | None:
    """Return the newest standing event of some kinds after another, by somebody else, on the same claims or article."""
    place = _touches(claim_ids) if article_id is None else or_(_touches(claim_ids), event.c.article_id == article_id)
    conditions = event.c.id > after, event.c.reviewer != reviewer, event.c.kind.in_(kinds), ~_UNDONE, place
    row = conn.execute(_EVENTS.where(*conditions).order_by(event.c.id.desc()).limit(1)).mappings().first()
    return None if row is None else _record(row)


def standing_of_others(conn: Connection, after: int, reviewer: str, kinds: Sequence[str]) -> tuple[EventRecord, ...]:
    """Return the standing events of some kinds after another by anybody else, newest first."""
    conditions = event.c.id > after, event.c.reviewer != reviewer, event.c.kind.in_(kinds), ~_UNDONE
    query = _EVENTS.where(*conditions).order_by(event.c.id.desc())
    return tuple(_record(row) for row in conn.execute(query).mappings())


def own_since(conn: Connection, after: int, reviewer: str, kinds: Sequence[str]) -> bool:
    """Tell whether a reviewer has made any event of some kinds after another, undone or not."""
    conditions = event.c.id > after, event.c.reviewer == reviewer, event.c.kind.in_(kinds)
    return conn.execute(select(event.c.id).where(*conditions).limit(1)).first() is not None


def standing_between(conn: Connection, first: int, last: int, reviewer: str) -> tuple[EventRecord, ...]:
    """Return a reviewer's events with ids from `first` to `last` that are not undone, oldest first."""
    conditions = event.c.id.between(first, last), event.c.reviewer == reviewer, ~_UNDONE
    return tuple(_record(row) for row in conn.execute(_EVENTS.where(*conditions).order_by(event.c.id)).mappings())


def undoing(conn: Connection, event_ids: Sequence[int]) -> tuple[EventRecord, ...]:
    """Return the standing events that take these back, oldest first."""
    query = _EVENTS.where(event.c.undoes.in_(event_ids), ~_UNDONE).order_by(event.c.id)
    return tuple(_record(row) for row in conn.execute(query).mappings())


def stamped(conn: Connection, reviewer: str, stamp: str) -> tuple[EventRecord, ...]:
    """Return a reviewer's events with a stamp, oldest first; all of that reviewer's are read (2 us each)."""
    found = event.c.reviewer == reviewer, event.c.after["stamp"].as_string() == stamp
    return tuple(_record(row) for row in conn.execute(_EVENTS.where(*found).order_by(event.c.id)).mappings())


def last_id(conn: Connection) -> int:
    """Return the id of the newest event of the whole desk, 0 when there is none."""
    return conn.execute(select(func.max(event.c.id))).scalar() or 0


def claims_since(conn: Connection, after: int, limit: int) -> tuple[int, ...]:
    """Return the claims that events after another concern, at most so many events looked at."""
    query = select(event.c.claim_id, event.c.other_claim_id).where(event.c.id > after).order_by(event.c.id).limit(limit)
    return tuple(dict.fromkeys(claim_id for pair in conn.execute(query) for claim_id in pair if claim_id is not None))


def articles_since(conn: Connection, after: int, kinds: Sequence[str], limit: int) -> tuple[int, ...]:
    """Return the articles that events of some kinds after another concern, at most so many events looked at."""
    query = select(event.c.article_id).where(event.c.id > after, event.c.kind.in_(kinds)).order_by(event.c.id)
    found = conn.execute(query.limit(limit)).scalars()
    return tuple(dict.fromkeys(article_id for article_id in found if article_id is not None))


def count_since(conn: Connection, since: datetime, reviewer: str, kinds: Sequence[str]) -> int:
    """Return how many standing events of some kinds a reviewer has made since a moment."""
    conditions = event.c.reviewer == reviewer, event.c.at >= since, event.c.kind.in_(kinds), ~_UNDONE
    return int(conn.execute(select(func.count()).select_from(event).where(*conditions)).scalar_one())


def touched(conn: Connection, claim_ids: Sequence[int]) -> frozenset[int]:
    """Return those of the claims that have any event: people worked on them."""
    return frozenset(last_ids(conn, claim_ids))


def _touches(claim_ids: Sequence[int]) -> ColumnElement[bool]:
    return or_(event.c.claim_id.in_(claim_ids), event.c.other_claim_id.in_(claim_ids))


_UNDO = event.alias("undo")
_REDO = event.alias("redo")
_UNDONE = exists(
    select(_UNDO.c.id).where(
        _UNDO.c.undoes == event.c.id, ~exists(select(_REDO.c.id).where(_REDO.c.undoes == _UNDO.c.id))
    )
)
_EVENTS = select(event, _UNDONE.label("undone"))


def _record(row: RowMapping) -> EventRecord:
    return EventRecord(**{name: row[name] for name in EventRecord.__dataclass_fields__})
