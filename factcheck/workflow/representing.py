"""Choose the mention whose words stand for a claim. From then on the machine leaves its wording alone."""

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState
from factcheck.domain.records import ClaimDetail
from factcheck.store import links
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.workflow import deciding, references
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.regrouping import Change
from factcheck.workflow.wordings import Wording, wording_of


def set_canonical(desk: Desk, ref: str, mention_ref: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Let a mention ("m17") of a claim word it; the others are compared with it from now on.

    Raises RefusedError when it does already or belongs to another claim, and when somebody decided on the claim after
    `seen_event`.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        _represent(conn, desk, claim_id, mention_ref)
        return details(conn, [claim_id])[0]


def _represent(conn: Connection, desk: Desk, claim_id: int, mention_ref: str) -> None:
    found = references.mention(conn, mention_ref)
    if found.claim_id != claim_id:
        place = f"of #{found.claim_id}" if found.claim_id else "of no claim"
        raise RefusedError(f"m{found.id} is no mention of #{claim_id} but {place}; only its own words can stand for it")
    before = wording_of(conn, claim_id)
    link = links.of_mention(conn, claim_id, found.id)
    if before.mention_id == found.id or link is None:
        raise RefusedError(f"m{found.id} words #{claim_id} already")
    after = Wording(found.id, found.mention.canonical, found.mention.type)
    change = Change(wordings=[(claim_id, before, after)], told={"mention": found.id, "wording": after.text})
    change.links.append((link.id, link.state, LinkState.CONFIRMED))  # the mention that worded it so far stays in it
    change.decide(conn, desk, Kind.CANONICAL, claim_id)
