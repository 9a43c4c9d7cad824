"""What a person says of links: claims are the same, a mention belongs elsewhere, a pair is not to be proposed again."""

from dataclasses import dataclass, field

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail, MentionRecord
from factcheck.store import claims, events, links, mentions
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.store.links import NewLink, StoredLink
from factcheck.workflow import references
from factcheck.workflow.decisions import Kind, decide, pack_link
from factcheck.workflow.desk import Desk
from factcheck.workflow.founding import found_claim

BY_WORD = 100.0
"""The score of a link that nobody measured: a person said so."""

_APART = (Relation.DIFFERS, Relation.CONTRADICTS)


@dataclass(slots=True)
class _Change:
    """A decision in the making: (what, before, after) of each thing it changes, as `decisions` wants them."""

    mentions: list[tuple[int, int | None, int | None]] = field(default_factory=list)
    links: list[tuple[int, LinkState, LinkState]] = field(default_factory=list)
    redirects: list[tuple[int, int | None, int | None]] = field(default_factory=list)
    made: list[NewLink] = field(default_factory=list)
    told: dict[str, object] = field(default_factory=dict)
    work: tuple[dict[str, object], dict[str, object]] = ({}, {})


def confirm(desk: Desk, ref: str, other: str) -> ClaimDetail:
    """Say that a claim and another one, or a mention ("m17"), belong together.

    Claims that are the same or related become one: the newer is merged into the older, which is returned. Claims that
    differ or contradict each other stay two, their link is confirmed. Raises RefusedError, with the reason, when there
    is nothing to confirm or two verdicts stand against each other.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        if references.is_mention(other):
            kept = _confirm_mention(conn, desk, claim_id, references.mention(conn, other))
        else:
            kept = _confirm_claim(conn, desk, claim_id, references.claim_id(conn, other))
        return details(conn, [kept])[0]


def reject(desk: Desk, ref: str, other: str) -> ClaimDetail:
    """Say that a claim and another one, or a mention of it ("m17"), do not belong together; it is never proposed again.

    A rejected mention becomes a claim of its own. Raises RefusedError, with the reason, when it cannot.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        if references.is_mention(other):
            _split(conn, desk, claim_id, references.mention(conn, other))
        else:
            _reject_claim(conn, desk, claim_id, references.claim_id(conn, other))
        return details(conn, [claim_id])[0]


def _confirm_claim(conn: Connection, desk: Desk, claim_id: int, other_id: int) -> int:
    if claim_id == other_id:
        raise RefusedError(f"these are one claim already: #{claim_id}")
    link = links.between(conn, claim_id, other_id)
    if link is None or link.relation not in _APART:
        return _merge(conn, desk, link, kept=min(claim_id, other_id), merged=max(claim_id, other_id))
    if link.state is LinkState.CONFIRMED:
        raise RefusedError(
            f"it is confirmed already that #{link.claim_id} and #{link.other_claim_id} {_verb(link.relation)}"
        )
    told: dict[str, object] = {"other": other_id, "relation": link.relation}
    _decide(conn, desk, Kind.CONFIRM, claim_id, _Change(links=[(link.id, link.state, LinkState.CONFIRMED)], told=told))
    return claim_id


def _merge(conn: Connection, desk: Desk, link: StoredLink | None, *, kept: int, merged: int) -> int:
    change = _Change(redirects=[(merged, None, kept)], told={"other": merged}, work=_merged_work(conn, kept, merged))
    measured = link or StoredLink(0, kept, None, merged, Relation.SAME, LinkState.CONFIRMED, BY_WORD, ())
    if link is None:
        change.made.append(_like(measured, other_claim_id=merged))
    else:
        change.links.append((link.id, link.state, LinkState.CONFIRMED))
    for mention_id in mentions.ids_of_claim(conn, merged):
        change.mentions.append((mention_id, merged, kept))
        _bind(conn, change, measured, mention_id)
    _decide(conn, desk, Kind.MERGE, kept, change)
    return kept


def _merged_work(conn: Connection, kept: int, merged: int) -> tuple[dict[str, object], dict[str, object]]:
    """Return what the kept claim's work was and will be: a verdict that only the merged one has goes over to it."""
    here, there = claims.work(conn, kept), claims.work(conn, merged)
    if here["rating"] and there["rating"] and here["rating"] != there["rating"]:
        raise RefusedError(
            f"#{kept} is rated {here['rating']} and #{merged} {there['rating']}; give both the same verdict first"
        )
    if here["rating"] or not there["rating"]:
        return {}, {}
    names = ("state", "rating", "dismissed_as")
    return {name: here[name] for name in names}, {name: there[name] for name in names}


def _confirm_mention(conn: Connection, desk: Desk, claim_id: int, found: MentionRecord) -> int:
    change = _Change(told={"mention": found.id})
    if found.claim_id is None:
        change.mentions.append((found.id, None, claim_id))
        said = StoredLink(0, claim_id, found.id, None, Relation.SAME, LinkState.CONFIRMED, BY_WORD, ())
        _bind(conn, change, said, found.id)
        _decide(conn, desk, Kind.ATTACH, claim_id, change)
        return claim_id
    if found.claim_id != claim_id:
        return _confirm_elsewhere(conn, desk, claim_id, found)
    if found.link_state in {None, LinkState.CONFIRMED}:
        raise RefusedError(f"m{found.id} belongs to #{claim_id} for certain already")
    _bind(conn, change, _link_of(conn, claim_id, found), found.id)
    _decide(conn, desk, Kind.CONFIRM, claim_id, change)
    return claim_id


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
    change = _Change(told={"other": other_id, "relation": link.relation if link else Relation.DIFFERENT})
    if link is None:
        said = StoredLink(0, claim_id, None, other_id, Relation.DIFFERENT, LinkState.REJECTED, 0.0, ())
        change.made.append(_like(said, other_claim_id=other_id))
    elif link.state is LinkState.REJECTED:
        raise RefusedError(f"#{other_id} is rejected for #{claim_id} already")
    else:
        change.links.append((link.id, link.state, LinkState.REJECTED))
    _decide(conn, desk, Kind.REJECT, claim_id, change)


def _split(conn: Connection, desk: Desk, claim_id: int, found: MentionRecord) -> None:
    if found.claim_id != claim_id:
        place = f"of #{found.claim_id}" if found.claim_id else "of no claim"
        raise RefusedError(f"m{found.id} is no mention of #{claim_id} but {place}")
    if found.link_state is None or len(mentions.ids_of_claim(conn, claim_id)) == 1:
        raise RefusedError(f"#{claim_id} is founded on m{found.id}; reject the mentions that do not belong to it")
    link = _link_of(conn, claim_id, found)
    own = found_claim(conn, found, claims.language(conn, claim_id), at=desk.clock())
    refused = StoredLink(0, claim_id, None, own, link.relation, LinkState.REJECTED, link.score, link.differences)
    change = _Change(
        mentions=[(found.id, claim_id, own)],
        links=[(link.id, link.state, LinkState.REJECTED)],
        redirects=[(own, claim_id, None)],
        made=[_like(refused, other_claim_id=own)],
        told={"other": own, "mention": found.id},
    )
    _decide(conn, desk, Kind.SPLIT, claim_id, change)


def _bind(conn: Connection, change: _Change, measured: StoredLink, mention_id: int) -> None:
    """Let the change confirm that a mention belongs to the claim of a link, made like that link where there is none."""
    own = links.of_mention(conn, measured.claim_id, mention_id)
    if own is None:
        change.made.append(_like(measured, mention_id=mention_id, state=LinkState.CONFIRMED))
    else:
        change.links.append((own.id, own.state, LinkState.CONFIRMED))


def _link_of(conn: Connection, claim_id: int, found: MentionRecord) -> StoredLink:
    link = links.of_mention(conn, claim_id, found.id)
    if link is None:
        raise RefusedError(f"#{claim_id} is founded on m{found.id}; there is no link to judge")
    return link


def _like(
    measured: StoredLink,
    *,
    mention_id: int | None = None,
    other_claim_id: int | None = None,
    state: LinkState | None = None,
) -> NewLink:
    return NewLink(
        claim_id=measured.claim_id,
        relation=measured.relation,
        state=state or measured.state,
        score=measured.score,
        mention_id=mention_id,
        other_claim_id=other_claim_id,
        differences=measured.differences,
    )


def _decide(conn: Connection, desk: Desk, kind: Kind, claim_id: int, change: _Change) -> None:
    before: dict[str, object] = dict(change.work[0])
    after: dict[str, object] = change.work[1] | change.told
    for name in ("mentions", "links", "redirects"):
        pairs = getattr(change, name)
        if pairs:
            before[name] = [[what, old] for what, old, _ in pairs]
            after[name] = [[what, new] for what, _, new in pairs]
    if change.made:
        after["made"] = [pack_link(new) for new in change.made]
    decide(conn, events.NewEvent(desk.clock(), desk.reviewer, kind, claim_id=claim_id, before=before, after=after))


def _verb(relation: Relation) -> str:
    return "contradict each other" if relation is Relation.CONTRADICTS else "differ"
