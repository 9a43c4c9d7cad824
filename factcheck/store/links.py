"""Links between claims, and between claims and mentions. The machine never overwrites what people said of one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, delete, or_, select, update

from factcheck.domain.link import Comparison, Difference, LinkState, Relation
from factcheck.store import claims
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.inserts import insert_missing
from factcheck.store.packed import pack_differences, unpack_differences
from factcheck.store.tables import link, mention


@dataclass(frozen=True, slots=True)
class NewLink:
    """A claim compared with a mention of its own or with another claim: one of `mention_id` and `other_claim_id`.

    Side `a` of the differences is the wording of `claim_id`, side `b` that of the mention or the other claim.
    """

    claim_id: int
    relation: Relation
    state: LinkState
    score: float
    mention_id: int | None = None
    other_claim_id: int | None = None
    differences: tuple[Difference, ...] = ()
    features: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of(cls, comparison: Comparison, state: LinkState, claim_id: int, **end: int) -> "NewLink":
        """Return the link of a comparison whose side `a` was the claim; `end` is mention_id= or other_claim_id=."""
        return cls(
            claim_id=claim_id,
            relation=comparison.relation,
            state=state,
            score=comparison.score,
            differences=comparison.differences,
            features=comparison.features,
            **end,
        )


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A link as it is kept."""

    id: int
    claim_id: int
    mention_id: int | None
    other_claim_id: int | None
    relation: Relation
    state: LinkState
    score: float
    differences: tuple[Difference, ...]


def add_many(conn: Connection, new: Sequence[NewLink], *, at: datetime) -> None:
    """Add links; a pair that is linked already stays as it is, whichever way round it is given.

    The copies on the claims' rows are not touched: `standing.refresh` both ends.
    """
    insert_missing(conn, link, [_values(each) | {"added_at": at} for each in new])


def between(conn: Connection, one: int, other: int) -> StoredLink | None:
    """Return the link between two claims, whichever way round, or None."""
    pair = and_(link.c.claim_id == min(one, other), link.c.other_claim_id == max(one, other))
    return _first(conn, pair)


def of_mention(conn: Connection, claim_id: int, mention_id: int) -> StoredLink | None:
    """Return the link between a claim and a mention, or None."""
    return _first(conn, and_(link.c.claim_id == claim_id, link.c.mention_id == mention_id))


def of_claims(conn: Connection, claim_ids: Iterable[int]) -> tuple[StoredLink, ...]:
    """Return all links between claims that have one of these at an end."""
    return tuple(_stored(row) for row in conn.execute(_BETWEEN, numbered(claim_ids)))


_BETWEEN = (
    select(link)
    .where(or_(link.c.claim_id.in_(NUMBERS), link.c.other_claim_id.in_(NUMBERS)), link.c.other_claim_id.is_not(None))
    .order_by(link.c.score.desc(), link.c.id)
)


def founder(conn: Connection, claim_id: int) -> int | None:
    """Return the mention that words a claim: the one without a link to it, a standing one before a retired one."""
    own = and_(link.c.mention_id == mention.c.id, link.c.claim_id == claim_id)
    query = select(mention.c.id).outerjoin(link, own).where(mention.c.claim_id == claim_id, link.c.id.is_(None))
    return conn.execute(query.order_by(mention.c.retired, mention.c.id).limit(1)).scalar()


def linked_mentions(conn: Connection, claim_id: int) -> tuple[tuple[int, int], ...]:
    """Return (link, mention) of the mentions that are linked to a claim and not rejected, in order."""
    query = select(link.c.id, link.c.mention_id).where(link.c.claim_id == claim_id, link.c.mention_id.is_not(None))
    rows = conn.execute(query.where(link.c.state != LinkState.REJECTED).order_by(link.c.mention_id))
    return tuple((row.id, row.mention_id) for row in rows)


def measure(conn: Connection, measured: Sequence[tuple[int, Comparison]]) -> None:
    """Write down anew how the ends of links (their ids) relate; where they stand is not touched."""
    rows = [
        {
            "link": link_id,
            "relation": found.relation,
            "score": found.score,
            "differences": pack_differences(found.differences),
            "features": [list(feature) for feature in found.features],
        }
        for link_id, found in measured
    ]
    if rows:
        conn.execute(_MEASURE, rows)


def hand_over(conn: Connection, link_id: int, mention_id: int) -> None:
    """Give a link to another mention."""
    conn.execute(update(link).where(link.c.id == link_id).values(mention_id=mention_id))


def set_state(conn: Connection, link_id: int, state: LinkState) -> None:
    """Set where a link stands."""
    conn.execute(update(link).where(link.c.id == link_id).values(state=state))


def remove(conn: Connection, made: NewLink) -> None:
    """Delete the link of a pair: for undo, when a decision had made it."""
    pair = ("claim_id", "mention_id", "other_claim_id")
    values = _values(made)
    conn.execute(delete(link).where(*(link.c[name].is_not_distinct_from(values[name]) for name in pair)))


def rejected(conn: Connection, claim_ids: Iterable[int]) -> dict[int, frozenset[int]]:
    """Return for each claim those it must not be linked with: a person said so of it, or of one merged into it."""
    family = claims.families(conn, claim_ids)
    refused: dict[int, set[int]] = defaultdict(set)
    pairs = [pair for pair in of_claims(conn, family) if pair.state is LinkState.REJECTED]
    standing = claims.roots(conn, {end for pair in pairs for end in (pair.claim_id, pair.other_claim_id) if end})
    for pair in pairs:
        one, other = standing[pair.claim_id], standing[pair.other_claim_id or pair.claim_id]
        refused[one].add(other)
        refused[other].add(one)
    return {claim_id: frozenset(refused.get(claim_id, ())) for claim_id in set(family.values())}


def rejected_of_mentions(conn: Connection, mention_ids: Sequence[int]) -> dict[int, frozenset[int]]:
    """Return for each mention the claims that a person split it from; a mention without any is left out."""
    query = select(link.c.mention_id, link.c.claim_id).where(link.c.mention_id.in_(mention_ids))
    refused: dict[int, set[int]] = defaultdict(set)
    for mention_id, claim_id in conn.execute(query.where(link.c.state == LinkState.REJECTED)):
        refused[mention_id].add(claim_id)
    return {mention_id: frozenset(claim_ids) for mention_id, claim_ids in refused.items()}


def _values(new: NewLink) -> dict[str, Any]:
    swapped = new.other_claim_id is not None and new.other_claim_id < new.claim_id
    sides = [Difference(each.kind, each.b, each.a) for each in new.differences] if swapped else new.differences
    return {
        "claim_id": new.other_claim_id if swapped else new.claim_id,
        "mention_id": new.mention_id,
        "other_claim_id": new.claim_id if swapped else new.other_claim_id,
        "relation": new.relation,
        "state": new.state,
        "score": new.score,
        "differences": pack_differences(sides),
        "features": [list(feature) for feature in new.features],
    }


def _first(conn: Connection, condition: ColumnElement[bool]) -> StoredLink | None:
    row = conn.execute(select(link).where(condition)).first()
    return None if row is None else _stored(row)


def _stored(row: Row[Any]) -> StoredLink:
    return StoredLink(
        id=row.id,
        claim_id=row.claim_id,
        mention_id=row.mention_id,
        other_claim_id=row.other_claim_id,
        relation=Relation(row.relation),
        state=LinkState(row.state),
        score=row.score,
        differences=unpack_differences(row.differences),
    )


_MEASURE = (
    update(link)
    .where(link.c.id == bindparam("link"))
    .values({name: bindparam(name) for name in ("relation", "score", "differences", "features")})
)
