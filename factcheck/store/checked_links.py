"""Links between the desk's claims and fact-checks of others. The machine never overwrites what people said of one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from factcheck.domain.checked import CheckedLink
from factcheck.domain.link import Comparison, LinkState, Relation
from factcheck.store import checked, claims
from factcheck.store.inserts import insert_missing
from factcheck.store.packed import pack_differences, unpack_differences
from factcheck.store.tables import checked_claim, checked_link

_ORDER = {Relation.SAME: 0, Relation.CONTRADICTS: 1, Relation.DIFFERS: 2, Relation.RELATED: 3, Relation.DIFFERENT: 4}


@dataclass(frozen=True, slots=True)
class NewCheckedLink:
    """A claim compared with a fact-check; side `a` of the differences is the claim's wording."""

    claim_id: int
    checked_id: int
    comparison: Comparison


def add_many(conn: Connection, new: Sequence[NewCheckedLink], *, at: datetime) -> None:
    """Add links, all suggested; a pair that is linked already stays as it is. `standing.refresh` the claims."""
    rows = [
        {
            "claim_id": each.claim_id,
            "checked_id": each.checked_id,
            "relation": each.comparison.relation,
            "state": LinkState.SUGGESTED,
            "score": each.comparison.score,
            "differences": pack_differences(each.comparison.differences),
            "added_at": at,
        }
        for each in new
    ]
    insert_missing(conn, checked_link, rows)


def of_claims(conn: Connection, members: dict[int, int]) -> dict[int, tuple[CheckedLink, ...]]:
    """Return the links of each claim and those merged into it (`claims.families`): the same first, best first."""
    rows = conn.execute(select(checked_link).where(checked_link.c.claim_id.in_(list(members)))).all()
    named = checked.of_ids(conn, {row.checked_id for row in rows})
    found: dict[int, dict[int, CheckedLink]] = defaultdict(dict)
    for row in sorted(rows, key=lambda row: (_ORDER[Relation(row.relation)], -row.score, row.id)):
        link = CheckedLink(
            checked=named[row.checked_id],
            relation=Relation(row.relation),
            state=LinkState(row.state),
            score=row.score,
            differences=unpack_differences(row.differences),
        )
        found[members[row.claim_id]].setdefault(row.checked_id, link)
    return {claim_id: tuple(links.values()) for claim_id, links in found.items()}


def ratings(conn: Connection, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return what the queue tells of each claim that a fact-check is the same as: its rating, else the label of it."""
    members = claims.families(conn, claim_ids)
    query = (
        select(checked_link.c.claim_id, checked_claim.c.rating, checked_claim.c.rating_label)
        .join(checked_claim, checked_claim.c.id == checked_link.c.checked_id)
        .where(checked_link.c.claim_id.in_(list(members)), checked_link.c.relation == Relation.SAME)
        .where(checked_link.c.state != LinkState.REJECTED)
        .order_by(checked_link.c.score, checked_link.c.id.desc())
    )
    return {members[row.claim_id]: row.rating or row.rating_label or "" for row in conn.execute(query)}


def claims_of(conn: Connection, checked_ids: Iterable[int]) -> tuple[int, ...]:
    """Return the claims that are linked with some of these fact-checks."""
    query = select(checked_link.c.claim_id).where(checked_link.c.checked_id.in_(list(checked_ids))).distinct()
    return tuple(conn.execute(query).scalars())


def remove(conn: Connection, checked_ids: Sequence[int]) -> None:
    """Delete the links of fact-checks. `standing.refresh` the claims."""
    conn.execute(delete(checked_link).where(checked_link.c.checked_id.in_(checked_ids)))
