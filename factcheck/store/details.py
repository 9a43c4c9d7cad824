"""Claims with everything known of them, many at a time, for a page or an export. Only reads."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, select

from factcheck.domain.link import Difference, LinkState
from factcheck.domain.records import ClaimDetail, ClaimRow, LinkRecord
from factcheck.domain.review import ClaimState
from factcheck.store import checked_links, claims, events, links, mention_records, queue, reviews
from factcheck.store.columns import NUMBERS, numbered
from factcheck.store.tables import claim, tag


def details(conn: Connection, claim_ids: Sequence[int]) -> tuple[ClaimDetail, ...]:
    """Return claims, in the order of their numbers given; a number nobody has is left out.

    Mentions, links, verdicts, evidence and notes of claims merged into one are among its own.
    """
    members = claims.families(conn, claim_ids)
    rows = queue.rows_of(conn, claim_ids)
    mentions = mention_records.of_claims(conn, claim_ids)
    found_links = _links(conn, members)
    verdicts, sources = reviews.reviews_of(conn, members), reviews.evidence_of(conn, members)
    notes = reviews.notes_of(conn, members)
    tags, work, last = _tags(conn, members), _work(conn, claim_ids), events.last_ids(conn, list(members))
    merged, checked = _merged(members), checked_links.of_claims(conn, members)
    return tuple(
        ClaimDetail(
            row=rows[each],
            mentions=mentions.get(each, ()),
            links=found_links.get(each, ()),
            reviews=verdicts.get(each, ()),
            evidence=sources.get(each, ()),
            notes=notes.get(each, ()),
            tags=tags.get(each, ()),
            distortion=work[each].distortion,
            dismissed_as=work[each].dismissed_as,
            assignee=work[each].assignee,
            published_url=work[each].published_url,
            last_event=max((last[member] for member in (each, *merged.get(each, ())) if member in last), default=None),
            redirected_from=merged.get(each, ()),
            checked=checked.get(each, ()),
        )
        for each in claim_ids
        if each in rows
    )


def _merged(members: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    merged: dict[int, list[int]] = defaultdict(list)
    for member, standing in sorted(members.items()):
        if member != standing:
            merged[standing].append(member)
    return {standing: tuple(each) for standing, each in merged.items()}


_TAGS = select(tag).where(tag.c.claim_id.in_(NUMBERS))
_WORK = select(claim.c.id, claim.c.distortion, claim.c.dismissed_as, claim.c.assignee, claim.c.published_url).where(
    claim.c.id.in_(NUMBERS)
)


def _tags(conn: Connection, members: Mapping[int, int]) -> dict[int, tuple[str, ...]]:
    named: dict[int, set[str]] = defaultdict(set)
    for row in conn.execute(_TAGS, numbered(members)):
        named[members[row.claim_id]].add(row.name)
    return {claim_id: tuple(sorted(names)) for claim_id, names in named.items()}


def _work(conn: Connection, claim_ids: Sequence[int]) -> dict[int, Row[Any]]:
    found: CursorResult[Any] = conn.execute(_WORK, numbered(claim_ids))
    return {row.id: row for row in found}


def _links(conn: Connection, members: Mapping[int, int]) -> dict[int, tuple[LinkRecord, ...]]:
    """Return each claim's links as seen from it: standing ones first, best first, one for each other claim.

    Of several links to one claim, by way of those merged into either, what a person said of one holds for all.
    """
    pairs = links.of_claims(conn, members)
    ends = claims.roots(conn, {end for pair in pairs for end in (pair.claim_id, pair.other_claim_id) if end})
    others = queue.rows_of(conn, list(set(ends.values())))
    seen: dict[int, dict[int, LinkRecord]] = defaultdict(dict)
    for pair in sorted(pairs, key=lambda each: _BY_WEIGHT.get(each.state, len(_BY_WEIGHT))):
        here, there = pair.claim_id, pair.other_claim_id or pair.claim_id
        for one, other, swapped in ((here, there, False), (there, here, True)):
            standing, target = members.get(one), ends[other]
            if standing is not None and target != standing and target not in seen[standing]:
                seen[standing][target] = _seen(pair, others[target], swapped=swapped)
    return {claim_id: tuple(sorted(each.values(), key=_is_rejected)) for claim_id, each in seen.items()}


_BY_WEIGHT = {LinkState.CONFIRMED: 0, LinkState.REJECTED: 1}
"""What people said counts before what the machine did."""


def _is_rejected(found: LinkRecord) -> bool:
    return found.state is LinkState.REJECTED


def _seen(pair: links.StoredLink, other: ClaimRow, *, swapped: bool) -> LinkRecord:
    sides = tuple(Difference(each.kind, each.b, each.a) for each in pair.differences) if swapped else pair.differences
    return LinkRecord(
        id=pair.id,
        other_id=other.id,
        other_claim=other.claim,
        other_state=ClaimState(other.state),
        other_rating=other.rating,
        other_outlet=other.outlet,
        other_first_seen=other.first_seen,
        relation=pair.relation,
        state=pair.state,
        score=pair.score,
        differences=sides,
    )
