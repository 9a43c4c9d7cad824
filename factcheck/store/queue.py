"""The queue: which claims, in what order, a line each; no joins. Must not change anything."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Select,
    func,
    select,
    union_all,
)

from factcheck.domain.mention import ClaimType
from factcheck.domain.records import ClaimFilter, ClaimRow
from factcheck.domain.review import ClaimState
from factcheck.store import search
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.mention_records import STANDING
from factcheck.store.tables import article, attribution, claim, mention

ORDERS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "score": (claim.c.score.desc(), claim.c.id),
    "date": (claim.c.first_seen.desc().nulls_last(), claim.c.id),
    "id": (claim.c.id,),
}
"""What a queue can be sorted by; newest first for dates."""


def rows(conn: Connection, wanted: ClaimFilter) -> tuple[ClaimRow, ...]:
    """Return the lines of the claims that pass the filter, in its order."""
    query = select(*_COLUMNS).where(*_conditions(wanted)).order_by(*ORDERS[wanted.order]).limit(wanted.limit)
    return tuple(_row(row) for row in conn.execute(query))


def rows_of(conn: Connection, claim_ids: Sequence[int]) -> dict[int, ClaimRow]:
    """Return the lines of claims by number, whether the queue shows them or not."""
    return {row.id: _row(row) for row in conn.execute(_ROWS, numbered(claim_ids))}


def ids(conn: Connection, wanted: ClaimFilter, *, with_verdict_only: bool = False) -> Sequence[int]:
    """Return the numbers of the claims that pass the filter, in its order."""
    query = select(claim.c.id).where(*_conditions(wanted)).order_by(*ORDERS[wanted.order]).limit(wanted.limit)
    return conn.execute(query.where(claim.c.rating.is_not(None)) if with_verdict_only else query).scalars().all()


def numbers(conn: Connection, wanted: ClaimFilter) -> "array[int]":
    """Return the same numbers, 8 bytes each, for a queue that is long: a million are in hand after a second.

    Each state's claims come sorted from an index, and are merged; the first ones (`limit`) are there at once.
    """
    found = array("q")
    cursor = conn.execute(_merged(wanted)).cursor  # SQLAlchemy's rows would take three times as long
    while some := cursor.fetchmany(_AT_ONCE):
        found.extend([row[0] for row in some])
    return found


def count(conn: Connection, wanted: ClaimFilter) -> int:
    """Return how many claims pass the filter; its limit is ignored."""
    return int(conn.execute(select(func.count()).select_from(claim).where(*_conditions(wanted))).scalar_one())


_AT_ONCE = 10_000
"""Numbers fetched at a time; more were no faster."""

_SORTED = {"score": claim.c.score, "date": claim.c.first_seen}
"""What the indexes of the queue are sorted by within a state, the greatest first."""


def _merged(wanted: ClaimFilter) -> Select[Any] | CompoundSelect[Any]:
    """Return the query for a filter's numbers; one for each state where an index has them in order."""
    if wanted.order not in _SORTED:
        return select(claim.c.id).where(*_conditions(wanted)).order_by(*ORDERS[wanted.order]).limit(wanted.limit)
    columns = claim.c.id, _SORTED[wanted.order].label("rank")
    by_state = [
        select(*columns).where(*_conditions(replace(wanted, states=(state,))))
        for state in dict.fromkeys(wanted.states or ClaimState)
    ]
    whole = union_all(*by_state)
    rank, number = whole.selected_columns.rank, whole.selected_columns.id
    return whole.order_by(rank.desc().nulls_last(), number).limit(wanted.limit)


_COLUMNS = [claim.c[name] for name in ClaimRow.__dataclass_fields__ if name != "claim"] + [claim.c.text]

_ROWS = select(*_COLUMNS).where(claim.c.id.in_(NUMBERS))


def _row(row: Row[Any]) -> ClaimRow:
    return ClaimRow(
        id=row.id,
        uid=row.uid,
        claim=row.text,
        verbatim=row.verbatim,
        language=row.language,
        type=ClaimType(row.type),
        score=row.score,
        state=ClaimState(row.state),
        rating=row.rating,
        speaker=row.speaker,
        relayed_by=row.relayed_by,
        outlet=row.outlet,
        first_seen=row.first_seen,
        mentions=row.mentions,
        contradicted=row.contradicted,
        checked=row.checked,
    )


def _conditions(wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    """Return the filter as conditions; claims merged into another or without a standing mention never pass."""
    found = [claim.c.merged_into.is_(None), claim.c.mentions > 0]
    found += [column.in_(values) for column, values in _choices(wanted) if values is not None]
    found += [column == value for column, value in _equals(wanted) if value is not None]
    if wanted.since is not None:
        found.append(claim.c.last_seen >= wanted.since)
    if wanted.until is not None:
        found.append(claim.c.first_seen <= wanted.until)
    if wanted.min_score is not None:
        found.append(claim.c.score >= wanted.min_score)
    if wanted.outlet is not None:
        found.append(_published_by(wanted.outlet))
    if wanted.speaker is not None:
        found.append(_said_by(wanted.speaker))
    if wanted.text is not None:
        found.append(search.matches(wanted.text))
    return found


def _choices(wanted: ClaimFilter) -> tuple[tuple[ColumnElement[Any], Sequence[str] | None], ...]:
    return (claim.c.state, wanted.states), (claim.c.rating, wanted.ratings)


def _equals(wanted: ClaimFilter) -> tuple[tuple[ColumnElement[Any], str | None], ...]:
    return (claim.c.type, wanted.type), (claim.c.language, wanted.language)


def _published_by(outlet: str) -> ColumnElement[bool]:
    """Any mention counts, and a part of the outlet's name is enough: "tempo" finds TEMPO.CO."""
    return claim.c.id.in_(_STANDING_CLAIMS.where(article.c.outlet.icontains(outlet, autoescape=True)))


def _said_by(name: str) -> ColumnElement[bool]:
    """Any voice of any mention's chain counts, and a part of the name is enough."""
    voices = _STANDING_CLAIMS.join(attribution, attribution.c.mention_id == mention.c.id)
    return claim.c.id.in_(voices.where(attribution.c.name.icontains(name, autoescape=True)))


_STANDING_CLAIMS = select(mention.c.claim_id).join(article, article.c.id == mention.c.article_id).where(STANDING)
"""The claims of mentions that count. Asked once for a filter: asking for each claim whether it has such a mention took
11 to 18 s at a million claims, this 0.4 to 1.3."""
