"""Take over a verdict: from a fact-check of others, or from an earlier claim of the desk, that says the same.

A person does it, each time; whence it comes stands in the verdict's summary, its sources and the history.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.domain.checked import CheckedLink
from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail, EvidenceRecord
from factcheck.domain.review import ClaimState, EvidenceStance, RatingScale
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.workflow import deciding, references
from factcheck.workflow.desk import Desk

_STANCES = {"true": EvidenceStance.SUPPORTS, "mostly_true": EvidenceStance.SUPPORTS, "false": EvidenceStance.REFUTES}
"""What a fact-check of such a rating does to the claim; any other gives context."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A verdict that a claim could take over: its code, where it comes from in words, and under what name."""

    code: str
    told: str
    origin: str
    evidence: tuple[EvidenceRecord, ...] = ()


def offers(conn: Connection, detail: ClaimDetail, scale: RatingScale) -> tuple[Offer, ...]:
    """Return the verdicts that a claim could take over, the desk's own first, then the likest and newest."""
    return (*_own(conn, detail, scale), *_published(detail, scale))


def inherit(desk: Desk, ref: str, origin: str | None, *, seen_event: int | None = None) -> ClaimDetail:
    """Give a claim the verdict of the best offer, or of the one named `origin` (a fact-check's id, or "#12").

    `seen_event` as for a verdict. Raises RefusedError, with the reason, when there is nothing to take over, or the
    claim's verdict is that one already.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        detail = details(conn, [claim_id])[0]
        offer = _chosen(offers(conn, detail, desk.scale), detail, origin)
        standing = detail.review
        done = detail.row.state is ClaimState.DONE  # one opened again may be closed with the same verdict
        if done and standing and (standing.rating, standing.summary) == (offer.code, offer.told):
            raise RefusedError(f"#{detail.row.id} has this verdict already, taken from {offer.told}")
        known = {source.url for source in detail.evidence}
        evidence = tuple(source for source in offer.evidence if source.url not in known)
        given = deciding.Verdict(offer.code, offer.told, "", evidence)
        told: dict[str, object] = {"summary": offer.told, "inherited": offer.origin}
        deciding.record_verdict(conn, desk, claim_id, given, told)
        return details(conn, [claim_id])[0]


def _chosen(found: Sequence[Offer], detail: ClaimDetail, origin: str | None) -> Offer:
    wanted = [each for each in found if origin in (None, each.origin, each.origin.removeprefix("#"))]
    if wanted:
        return wanted[0]
    number = detail.row.id
    if found:
        named = ", ".join(each.origin for each in found)
        raise RefusedError(f"#{number} has no verdict to take over from {origin!r}; there is {named}")
    unlike = [link.checked.rating_label for link in detail.checked if _is_same(link) and not link.checked.rating]
    if unlike and unlike[0]:
        raise RefusedError(f"#{number} was checked with {unlike[0]!r}, which this desk's scale has not; give a verdict")
    raise RefusedError(f"no fact-check and no reviewed claim is the same as #{number}; give a verdict")


def _own(conn: Connection, detail: ClaimDetail, scale: RatingScale) -> Iterator[Offer]:
    same = [
        link.other_id
        for link in detail.links
        if link.relation is Relation.SAME and link.state is not LinkState.REJECTED and link.other_rating
    ]
    for other in details(conn, same):
        if other.review is not None and scale.find(other.review.rating):
            told = f"#{other.row.id}, {other.review.reviewer}, {other.review.reviewed_at:%Y-%m-%d}"
            yield Offer(other.review.rating, told, f"#{other.row.id}", other.evidence)


def _published(detail: ClaimDetail, scale: RatingScale) -> Iterator[Offer]:
    for link in detail.checked:
        checked = link.checked
        if _is_same(link) and checked.rating and scale.find(checked.rating):
            day = checked.published_on.isoformat() if checked.published_on else ""
            stance = _STANCES.get(checked.rating, EvidenceStance.CONTEXT)
            source = EvidenceRecord(
                checked.url or "",
                stance,
                title=checked.claim,
                publisher=checked.publisher or checked.source,
                published_on=checked.published_on,
            )
            told = ", ".join(part for part in (checked.publisher or checked.source, day, checked.rating_label) if part)
            yield Offer(checked.rating, told, checked.source_id, (source,) if checked.url else ())


def _is_same(link: CheckedLink) -> bool:
    return link.relation is Relation.SAME and link.state is not LinkState.REJECTED
