"""Fact-checks of others: put in, corrected, listed, removed. Their words and links are for the modules beside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, or_, select, tuple_, update

from factcheck.domain.checked import CheckedClaim
from factcheck.store.inserts import insert_many
from factcheck.store.tables import checked_claim

_AT_ONCE = 500
"""Rows asked for by one query; SQLite takes 32,766 parameters."""

_COLUMNS = [checked_claim.c[name] for name in CheckedClaim.__dataclass_fields__]


@dataclass(frozen=True, slots=True)
class Stored:
    """A fact-check with its normal form as JSON."""

    checked: CheckedClaim
    form: str


def known(conn: Connection, names: Sequence[tuple[str, str]]) -> dict[tuple[str, str], CheckedClaim]:
    """Return the fact-checks that are there under these names (source, the source's own id)."""
    found: dict[tuple[str, str], CheckedClaim] = {}
    pair = tuple_(checked_claim.c.source, checked_claim.c.source_id)
    for at in range(0, len(names), _AT_ONCE):
        for row in conn.execute(select(*_COLUMNS).where(pair.in_(names[at : at + _AT_ONCE]))):
            found[row.source, row.source_id] = _checked(row)
    return found


def add_many(conn: Connection, new: Sequence[Stored], *, at: datetime) -> tuple[CheckedClaim, ...]:
    """Add fact-checks; their ids are given out here. Return them with these."""
    ids = insert_many(conn, checked_claim, [_values(each) | {"added_at": at} for each in new])
    return tuple(replace(each.checked, id=number) for number, each in zip(ids, new, strict=True))


def change(conn: Connection, changed: Stored) -> None:
    """Give a fact-check the words, rating, address and date it has now."""
    conn.execute(update(checked_claim).where(checked_claim.c.id == changed.checked.id).values(_values(changed)))


def remove(conn: Connection, checked_ids: Sequence[int]) -> None:
    """Delete fact-checks; their words and links must be gone already."""
    conn.execute(delete(checked_claim).where(checked_claim.c.id.in_(checked_ids)))


def of_ids(conn: Connection, checked_ids: Iterable[int]) -> dict[int, CheckedClaim]:
    """Return fact-checks by number."""
    wanted = list(checked_ids)
    found: dict[int, CheckedClaim] = {}
    for at in range(0, len(wanted), _AT_ONCE):
        batch = select(*_COLUMNS).where(checked_claim.c.id.in_(wanted[at : at + _AT_ONCE]))
        found |= {row.id: _checked(row) for row in conn.execute(batch)}
    return found


def forms(conn: Connection, checked_ids: Iterable[int]) -> dict[int, str]:
    """Return normal forms, as JSON, by number."""
    query = select(checked_claim.c.id, checked_claim.c.form).where(checked_claim.c.id.in_(list(checked_ids)))
    return {row.id: row.form for row in conn.execute(query)}


def of_source_id(conn: Connection, ref: str) -> tuple[CheckedClaim, ...]:
    """Return the fact-checks that some source calls so, or that stand at this address."""
    named = or_(checked_claim.c.source_id == ref, checked_claim.c.url == ref)
    return tuple(_checked(row) for row in conn.execute(select(*_COLUMNS).where(named).limit(_AT_ONCE)))


def listed(conn: Connection, words: Sequence[str], limit: int | None) -> tuple[CheckedClaim, ...]:
    """Return the fact-checks that hold all of these words in claim, rating or publisher, newest first."""
    text = checked_claim.c.claim + " " + func.coalesce(checked_claim.c.rating_label, "")
    text = text + " " + func.coalesce(checked_claim.c.publisher, "")
    query = select(*_COLUMNS).where(*(text.icontains(word, autoescape=True) for word in words))
    newest = checked_claim.c.published_on.desc().nulls_last(), checked_claim.c.id.desc()
    return tuple(_checked(row) for row in conn.execute(query.order_by(*newest).limit(limit)))


def total(conn: Connection) -> int:
    """Return how many fact-checks there have been: what the rarity of a word is a share of."""
    return int(conn.execute(select(func.coalesce(func.max(checked_claim.c.id), 0))).scalar_one())


def _values(stored: Stored) -> dict[str, Any]:
    names = (name for name in CheckedClaim.__dataclass_fields__ if name != "id")
    return {name: getattr(stored.checked, name) for name in names} | {"form": stored.form}


def _checked(row: Row[Any]) -> CheckedClaim:
    return CheckedClaim(**{name: getattr(row, name) for name in CheckedClaim.__dataclass_fields__})
