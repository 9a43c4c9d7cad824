"""Take a mention out of a claim: it becomes a claim of its own, and the two are never proposed as one again."""

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState
from factcheck.domain.records import ClaimDetail, MentionRecord
from factcheck.store import claims, links, mentions
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.store.links import StoredLink
from factcheck.workflow import deciding, references
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.founding import found_claim
from factcheck.workflow.regrouping import Change, like


def split(desk: Desk, ref: str, mention_ref: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Make a claim of its own of a mention ("m17"); return the claim that it leaves.

    Raises RefusedError, with the reason, for a claim's only mention, the one that words it, or another claim's, and
    when somebody decided on the claim after `seen_event`.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        split_off(conn, desk, claim_id, references.mention(conn, mention_ref))
        return details(conn, [claim_id])[0]


def split_off(conn: Connection, desk: Desk, claim_id: int, found: MentionRecord) -> int:
    """Take a mention out of a claim; return the number of the claim that is made of it."""
    link = _link_of(conn, claim_id, found)
    own = found_claim(conn, found, claims.language(conn, claim_id), at=desk.clock())
    refused = StoredLink(0, claim_id, None, own, link.relation, LinkState.REJECTED, link.score, link.differences)
    change = Change(
        mentions=[(found.id, claim_id, own)],
        links=[(link.id, link.state, LinkState.REJECTED)],
        redirects=[(own, claim_id, None)],
        made=[like(refused, other_claim_id=own)],
        told={"other": own, "mention": found.id},
    )
    change.decide(conn, desk, Kind.SPLIT, claim_id)
    return own


def _link_of(conn: Connection, claim_id: int, found: MentionRecord) -> StoredLink:
    """Return the link by which a mention belongs to a claim. Raises RefusedError where there is nothing to split."""
    if found.claim_id != claim_id:
        place = f"of #{found.claim_id}" if found.claim_id else "of no claim"
        raise RefusedError(f"m{found.id} is no mention of #{claim_id} but {place}")
    if len(mentions.ids_of_claim(conn, claim_id)) == 1:
        raise RefusedError(f"m{found.id} is the only mention of #{claim_id}; there is nothing to split it from")
    link = links.of_mention(conn, claim_id, found.id)
    if link is None:
        raise RefusedError(
            f"#{claim_id} is founded on m{found.id}; split off the others, "
            f"or let another mention word it first (factcheck link {claim_id} canonical m...)"
        )
    return link
