"""Which mentions the machine has put under a claim, and their moves from one claim to another.

What a person said of a mention is out of reach here: confirmed and rejected links are neither read nor written.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, delete, func, or_, select, update

from factcheck.domain.link import Comparison, LinkState
from factcheck.domain.mention import Mention
from factcheck.store import mention_records
from factcheck.store.links import StoredLink, of_claims
from factcheck.store.tables import BY_MACHINE, article, link, mention

MACHINES = (LinkState.AUTO, LinkState.SUGGESTED)


@dataclass(frozen=True, slots=True)
class Member:
    """A mention that stands under a claim by the machine's judgement alone; `founds` the one that words it."""

    id: int
    mention: Mention
    language: str
    founds: bool


def members(conn: Connection, claim_id: int, limit: int) -> tuple[Member, ...]:
    """Return a claim's standing mentions that no person added or linked, in the order they came in."""
    own = and_(link.c.mention_id == mention.c.id, link.c.claim_id == mention.c.claim_id)
    query = (
        select(mention, article.c.language, link.c.state.label("link_state"))
        .join(article, article.c.id == mention.c.article_id)
        .outerjoin(link, own)
        .where(
            mention.c.claim_id == claim_id,
            mention_records.STANDING,
            mention.c.origin == BY_MACHINE,
            or_(link.c.state.is_(None), link.c.state == LinkState.AUTO),
        )
    )
    rows = conn.execute(query.order_by(mention.c.id).limit(limit)).all()
    return tuple(
        Member(row.id, mention_records.mention_of(row, ()), row.language, row.link_state is None) for row in rows
    )


def several(conn: Connection, claim_ids: Collection[int]) -> frozenset[int]:
    """Return those of the claims that have more than one mention."""
    if not claim_ids:
        return frozenset()
    query = select(mention.c.claim_id).where(mention.c.claim_id.in_(claim_ids)).group_by(mention.c.claim_id)
    return frozenset(conn.execute(query.having(func.count() > 1)).scalars())


def unlink(conn: Connection, mention_ids: Sequence[int]) -> None:
    """Forget by which links the machine had put mentions under their claims."""
    conn.execute(delete(link).where(link.c.mention_id.in_(mention_ids), link.c.state == LinkState.AUTO))


def measure(conn: Connection, mention_ids: Sequence[int], claim_id: int, measured: Comparison) -> None:
    """Write down anew how mentions relate to the claim under which the machine had put them."""
    links_of = link.c.claim_id == claim_id, link.c.mention_id.in_(mention_ids), link.c.state == LinkState.AUTO
    values = {"relation": measured.relation, "score": measured.score, "differences": []}
    conn.execute(update(link).where(*links_of).values(**values, features=[list(each) for each in measured.features]))


def left_behind(conn: Connection, claim_id: int) -> tuple[int, ...]:
    """Return the mentions of a claim, also those out of sight."""
    return tuple(conn.execute(select(mention.c.id).where(mention.c.claim_id == claim_id)).scalars())


def suggestions(conn: Connection, claim_id: int) -> tuple[StoredLink, ...]:
    """Return the machine's links of a claim with other claims."""
    return tuple(each for each in of_claims(conn, [claim_id]) if each.state in MACHINES)


def drop(conn: Connection, link_ids: Sequence[int]) -> None:
    """Delete links that the machine made."""
    conn.execute(delete(link).where(link.c.id.in_(link_ids), link.c.state.in_(MACHINES)))


def bring_into(conn: Connection, mention_ids: Sequence[int], claim_id: int) -> None:
    """Put mentions under a claim."""
    conn.execute(update(mention).where(mention.c.id.in_(mention_ids)).values(claim_id=claim_id))
