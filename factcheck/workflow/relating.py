"""What a person says of a proposed link: the two belong together, or they do not and are never proposed again."""

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail, MentionRecord
from factcheck.store import links, mentions
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.store.links import StoredLink
from factcheck.workflow import deciding, references
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.merging import merge_claims, refuse_one_claim
from factcheck.workflow.regrouping import Change, like, said
from factcheck.workflow.splitting import split_off

_APART = (Relation.DIFFERS, Relation.CONTRADICTS)


def confirm(desk: Desk, ref: str, other: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Say that a claim and another one, or a mention ("m17"), belong together.

    Claims that are the same or related become one: the newer is merged into the older, which is returned. Claims that
    differ or contradict each other stay two, their link is confirmed. `seen_event` is the desk's last event that the
    reviewer knows of. Raises RefusedError, with the reason, when there is nothing to confirm, two verdicts stand
    against each other, or somebody decided since.
    """
    with desk.database.write() as conn:
        claim_id = _current(conn, desk, ref, other, seen_event)
        if references.is_mention(other):
            kept = _confirm_mention(conn, desk, claim_id, references.mention(conn, other))
        else:
            refuse_one_claim(conn, ref, other)
            kept = _confirm_claim(conn, desk, claim_id, references.claim_id(conn, other))
        return details(conn, [kept])[0]


def reject(desk: Desk, ref: str, other: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Say that a claim and another one, or a mention of it ("m17"), do not belong together; it is never proposed again.

    A rejected mention becomes a claim of its own. Raises RefusedError, with the reason, when it cannot; `seen_event` as
    for `confirm`.
    """
    with desk.database.write() as conn:
        claim_id = _current(conn, desk, ref, other, seen_event)
        if references.is_mention(other):
            split_off(conn, desk, claim_id, references.mention(conn, other))
        else:
            _reject_claim(conn, desk, claim_id, references.claim_id(conn, other))
        return details(conn, [claim_id])[0]


def _current(conn: Connection, desk: Desk, ref: str, other: str, seen_event: int | None) -> int:
    """Return the claim that is meant, once it is sure that nobody decided on either end since."""
    claim_id = references.claim_id(conn, ref)
    ends = {claim_id} if references.is_mention(other) else {claim_id, references.claim_id(conn, other)}
    for each in sorted(ends):
        deciding.refuse_stale(conn, desk, each, seen_event)
    return claim_id


def _confirm_claim(conn: Connection, desk: Desk, claim_id: int, other_id: int) -> int:
    link = links.between(conn, claim_id, other_id)
    if link is None or link.relation not in _APART:
        return merge_claims(conn, desk, claim_id, other_id)
    if link.state is LinkState.CONFIRMED:
        raise RefusedError(
            f"it is confirmed already that #{link.claim_id} and #{link.other_claim_id} {_verb(link.relation)}"
        )
    change = Change(links=[(link.id, link.state, LinkState.CONFIRMED)])
    change.told = {"other": other_id, "relation": link.relation}
    change.decide(conn, desk, Kind.CONFIRM, claim_id)
    return claim_id


def _confirm_mention(conn: Connection, desk: Desk, claim_id: int, found: MentionRecord) -> int:
    change = Change(told={"mention": found.id})
    if found.claim_id is None:
        change.mentions.append((found.id, None, claim_id))
        change.bind(conn, said(claim_id, found, Relation.SAME, LinkState.CONFIRMED), found.id)
        change.decide(conn, desk, Kind.ATTACH, claim_id)
        return claim_id
    if found.claim_id != claim_id:
        return _confirm_elsewhere(conn, desk, claim_id, found)
    change.bind(conn, _unconfirmed(conn, claim_id, found), found.id)
    change.decide(conn, desk, Kind.CONFIRM, claim_id)
    return claim_id


def _unconfirmed(conn: Connection, claim_id: int, found: MentionRecord) -> StoredLink:
    link = links.of_mention(conn, claim_id, found.id)
    if link is None or link.state is LinkState.CONFIRMED:
        raise RefusedError(f"m{found.id} belongs to #{claim_id} for certain already")
    return link


def _confirm_elsewhere(conn: Connection, desk: Desk, claim_id: int, found: MentionRecord) -> int:
    home = found.claim_id or claim_id
    if len(mentions.ids_of_claim(conn, home)) > 1:
        raise RefusedError(f"m{found.id} belongs to #{home}; confirm #{home}, or reject m{found.id} there first")
    return _confirm_claim(conn, desk, claim_id, home)


def _reject_claim(conn: Connection, desk: Desk, claim_id: int, other_id: int) -> None:
    if claim_id == other_id:
        raise RefusedError(
            f"these are one claim: #{claim_id}; undo the merge, or reject the mention (m...) that is wrong"
        )
    link = links.between(conn, claim_id, other_id)
    change = Change(told={"other": other_id, "relation": link.relation if link else Relation.DIFFERENT})
    if link is None:
        change.made.append(
            like(said(claim_id, other_id, Relation.DIFFERENT, LinkState.REJECTED), other_claim_id=other_id)
        )
    elif link.state is LinkState.REJECTED:
        raise RefusedError(f"#{other_id} is rejected for #{claim_id} already")
    else:
        change.links.append((link.id, link.state, LinkState.REJECTED))
    change.decide(conn, desk, Kind.REJECT, claim_id)


def _verb(relation: Relation) -> str:
    return "contradict each other" if relation is Relation.CONTRADICTS else "differ"
