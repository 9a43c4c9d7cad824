"""Make one claim of two: the newer goes into the older, whose number stays; the newer's leads there for ever."""

from factcheck.domain.errors import RefusedError
from factcheck.domain.link import LinkState, Relation
from factcheck.domain.records import ClaimDetail
from factcheck.store import claims, links, mentions
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.workflow import deciding, references
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.regrouping import Change, Work, like, said

_VERDICT = ("state", "rating", "dismissed_as")


def merge(desk: Desk, ref: str, other: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Make one claim of two, also of two that differ; return it, under the older number.

    `seen_event` is the desk's last event that the reviewer knows of. Raises RefusedError, with the reason, for claims
    that are one already, two verdicts against each other, or when somebody decided on either claim since.
    """
    with desk.database.write() as conn:
        one, two = references.claim_id(conn, ref), references.claim_id(conn, other)
        refuse_one_claim(conn, ref, other)
        for each in (one, two):
            deciding.refuse_stale(conn, desk, each, seen_event)
        return details(conn, [merge_claims(conn, desk, one, two)])[0]


def merge_claims(conn: Connection, desk: Desk, one: int, other: int) -> int:
    """Merge the newer of two claims into the older; return the number that stays."""
    kept, merged = sorted((one, other))
    link = links.between(conn, kept, merged)
    change = Change(redirects=[(merged, None, kept)], told={"other": merged}, work=_merged_work(conn, kept, merged))
    measured = link or said(kept, merged, Relation.SAME, LinkState.CONFIRMED)
    if link is None:
        change.made.append(like(measured, other_claim_id=merged))
    else:
        change.links.append((link.id, link.state, LinkState.CONFIRMED))
    for mention_id in mentions.ids_of_claim(conn, merged):
        change.mentions.append((mention_id, merged, kept))
        change.bind(conn, measured, mention_id)
    change.decide(conn, desk, Kind.MERGE, kept)
    return kept


def refuse_one_claim(conn: Connection, ref: str, other: str) -> None:
    """Raise RefusedError when two references lead to the same claim; a merged number says where it went."""
    standing = references.claim_id(conn, ref)
    if standing != references.claim_id(conn, other):
        return
    typed = (claims.find(conn, each) for each in (ref, other))
    merged = next((number for number in typed if number not in {None, standing}), None)
    if merged is None:
        raise RefusedError(f"these are one claim already: #{standing}")
    raise RefusedError(f"these are one claim already: #{merged} was merged into #{standing}")


def _merged_work(conn: Connection, kept: int, merged: int) -> tuple[Work, Work]:
    """Return what the kept claim's work was and will be: a verdict that only the merged one has goes over to it."""
    here, there = claims.work(conn, kept), claims.work(conn, merged)
    if here["rating"] and there["rating"] and here["rating"] != there["rating"]:
        raise RefusedError(
            f"#{kept} is rated {here['rating']} and #{merged} {there['rating']}; give both the same verdict first"
        )
    if here["rating"] or not there["rating"]:
        return {}, {}
    return {name: here[name] for name in _VERDICT}, {name: there[name] for name in _VERDICT}
