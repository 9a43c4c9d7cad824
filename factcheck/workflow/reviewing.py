"""What reviewers decide about a claim: verdicts, dismissals, sources, remarks; and the history of it all.

Each decision is one event and one transaction; `undoing` takes them back.
"""

from collections.abc import Sequence

from factcheck.domain.errors import RefusedError, UsageError
from factcheck.domain.records import ClaimDetail, EventRecord, EvidenceRecord
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import claims, events, reviews
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.workflow import deciding, references
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.undoing import redo, undo

__all__ = ["add_evidence", "add_note", "dismiss", "give_verdict", "history", "redo", "reopen", "undo"]


def give_verdict(
    desk: Desk,
    ref: str,
    code: str,
    *,
    summary: str = "",
    explanation: str = "",
    evidence: Sequence[EvidenceRecord] = (),
    seen_event: int | None = None,
) -> ClaimDetail:
    """Record a verdict: the claim is done with it, or in progress while the desk wants a source and there is none.

    `seen_event` is the claim's last event that the reviewer knows of. Raises UsageError for a rating the scale does not
    have, RefusedError when somebody else decided after that event.
    """
    deciding.check_rating(desk, code)
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        given = deciding.Verdict(code, summary.strip(), explanation.strip(), _unknown(conn, claim_id, evidence))
        told = {"summary": given.summary} if given.summary else {}
        deciding.record_verdict(conn, desk, claim_id, given, told)
        return details(conn, [claim_id])[0]


def dismiss(
    desk: Desk, ref: str, reason: DismissReason, note: str = "", *, seen_event: int | None = None
) -> ClaimDetail:
    """Take a claim out of the work, with the reason; `seen_event` as for a verdict.

    Raises RefusedError when it is dismissed for this reason already; another reason is a decision of its own.
    """
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        work = claims.work(conn, claim_id)
        if (work["state"], work["dismissed_as"]) == (ClaimState.DISMISSED, reason):
            raise RefusedError(f"#{claim_id} is dismissed already ({reason}); `factcheck note` adds a remark")
        deciding.record_dismissal(conn, desk, claim_id, reason, note)
        return details(conn, [claim_id])[0]


def reopen(desk: Desk, ref: str, *, seen_event: int | None = None) -> ClaimDetail:
    """Bring a finished or dismissed claim back to the work; a verdict stays on it. RefusedError for an open one."""
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        deciding.refuse_stale(conn, desk, claim_id, seen_event)
        deciding.record_reopening(conn, desk, claim_id)
        return details(conn, [claim_id])[0]


def add_evidence(desk: Desk, ref: str, evidence: Sequence[EvidenceRecord]) -> ClaimDetail:
    """Add those of the sources that the claim does not have yet; a verdict that only wanted one is done with it.

    Raises RefusedError when it has them all.
    """
    if not evidence:
        raise UsageError("no source given; name at least one address")
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        new = _unknown(conn, claim_id, evidence)
        if not new:
            raise RefusedError(f"#{claim_id} has this source already: {evidence[0].url}")
        work = _finished(conn, desk, claim_id)
        event_id = deciding.decide_on(conn, desk, claim_id, Kind.EVIDENCE, work, told=deciding.urls(new))
        reviews.add_evidence(conn, claim_id, event_id, new)
        return details(conn, [claim_id])[0]


def add_note(desk: Desk, ref: str, text: str, *, no_source: bool = False) -> ClaimDetail:
    """Add a remark; `no_source` says that a search found no source, which lets a verdict be done without one."""
    if not text.strip():
        raise UsageError("the note is empty; write what you want to remember")
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        kind, work = (Kind.NO_SOURCE, _finished(conn, desk, claim_id)) if no_source else (Kind.NOTE, {})
        event_id = deciding.decide_on(conn, desk, claim_id, kind, work, told=deciding.note_text(text))
        deciding.write_note(conn, desk, claim_id, event_id, text, no_source=no_source)
        return details(conn, [claim_id])[0]


def history(desk: Desk, ref: str | None, limit: int | None) -> tuple[EventRecord, ...]:
    """Return what was decided and done, newest first: of one claim and those merged into it, or of the whole desk."""
    with desk.database.read() as conn:
        claim_ids = None if ref is None else list(claims.families(conn, [references.claim_id(conn, ref)]))
        return events.newest(conn, limit, claim_ids=claim_ids)


def _unknown(conn: Connection, claim_id: int, evidence: Sequence[EvidenceRecord]) -> tuple[EvidenceRecord, ...]:
    """Return the sources that the claim does not have yet with the same stance, each once."""
    known = {(source.url, source.stance) for source in details(conn, [claim_id])[0].evidence} if evidence else set()
    given = {(source.url, source.stance): source for source in evidence}
    return tuple(source for named, source in given.items() if named not in known)


def _finished(conn: Connection, desk: Desk, claim_id: int) -> dict[str, object]:
    """Return what a source changes: a claim whose verdict waited for one is done."""
    work = claims.work(conn, claim_id)
    waits = desk.require_source and work["state"] == ClaimState.IN_PROGRESS and work["rating"]
    return {"state": ClaimState.DONE} if waits else {}
