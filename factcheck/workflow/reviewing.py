"""What reviewers decide about a claim: verdicts, dismissals, sources, remarks; and the history of it all.

Each decision is one event and one transaction; `undoing` takes them back.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factcheck.domain.errors import RefusedError, UsageError
from factcheck.domain.records import ClaimDetail, EventRecord, EvidenceRecord, NoteRecord, ReviewRecord
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import claims, events, reviews
from factcheck.store.database import Connection
from factcheck.store.details import details
from factcheck.workflow import references
from factcheck.workflow.decisions import BINDING, Kind, decide
from factcheck.workflow.desk import Desk
from factcheck.workflow.undoing import in_words, redo, undo

OPEN = (ClaimState.NEW, ClaimState.IN_PROGRESS)

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
    if desk.scale.find(code) is None:
        raise UsageError(f"no rating {code!r}; this desk gives {', '.join(desk.scale.codes)}")
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        _refuse_stale(conn, desk, claim_id, seen_event)
        sourced = bool(evidence) or not desk.require_source or _is_sourced(conn, claim_id)
        state = ClaimState.DONE if sourced else ClaimState.IN_PROGRESS
        work = {"state": state, "rating": code, "dismissed_as": None}
        event_id = _decide(conn, desk, claim_id, Kind.VERDICT, work, told=_urls(evidence))
        given = ReviewRecord(0, code, summary.strip(), explanation.strip(), desk.reviewer, desk.clock())
        reviews.add_review(conn, claim_id, event_id, given)
        reviews.add_evidence(conn, claim_id, event_id, evidence)
        return details(conn, [claim_id])[0]


def dismiss(desk: Desk, ref: str, reason: DismissReason, note: str = "") -> ClaimDetail:
    """Take a claim out of the work, with the reason."""
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        work = {"state": ClaimState.DISMISSED, "dismissed_as": reason}
        event_id = _decide(conn, desk, claim_id, Kind.DISMISS, work, told=_text(note))
        if note.strip():
            _write_note(conn, desk, claim_id, event_id, note)
        return details(conn, [claim_id])[0]


def reopen(desk: Desk, ref: str) -> ClaimDetail:
    """Bring a finished or dismissed claim back to the work; a verdict stays on it. RefusedError for an open one."""
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        work = claims.work(conn, claim_id)
        if work["state"] in OPEN:
            raise RefusedError(f"#{claim_id} is open already ({work['state']})")
        state = ClaimState.IN_PROGRESS if work["rating"] else ClaimState.NEW
        _decide(conn, desk, claim_id, Kind.REOPEN, {"state": state, "dismissed_as": None})
        return details(conn, [claim_id])[0]


def add_evidence(desk: Desk, ref: str, evidence: Sequence[EvidenceRecord]) -> ClaimDetail:
    """Add sources; a verdict that only wanted one is done with it."""
    if not evidence:
        raise UsageError("no source given; name at least one address")
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        work = _finished(conn, desk, claim_id)
        event_id = _decide(conn, desk, claim_id, Kind.EVIDENCE, work, told=_urls(evidence))
        reviews.add_evidence(conn, claim_id, event_id, evidence)
        return details(conn, [claim_id])[0]


def add_note(desk: Desk, ref: str, text: str, *, no_source: bool = False) -> ClaimDetail:
    """Add a remark; `no_source` says that a search found no source, which lets a verdict be done without one."""
    if not text.strip():
        raise UsageError("the note is empty; write what you want to remember")
    with desk.database.write() as conn:
        claim_id = references.claim_id(conn, ref)
        kind, work = (Kind.NO_SOURCE, _finished(conn, desk, claim_id)) if no_source else (Kind.NOTE, {})
        event_id = _decide(conn, desk, claim_id, kind, work, told=_text(text))
        _write_note(conn, desk, claim_id, event_id, text, no_source=no_source)
        return details(conn, [claim_id])[0]


def history(desk: Desk, ref: str | None, limit: int | None) -> tuple[EventRecord, ...]:
    """Return what was decided and done, newest first: of one claim and those merged into it, or of the whole desk."""
    with desk.database.read() as conn:
        claim_ids = None if ref is None else list(claims.families(conn, [references.claim_id(conn, ref)]))
        return events.newest(conn, limit, claim_ids=claim_ids)


def _decide(
    conn: Connection,
    desk: Desk,
    claim_id: int,
    kind: Kind,
    work: Mapping[str, object],
    told: Mapping[str, object] = MappingProxyType({}),
) -> int:
    """Write a decision that sets some of the claim's work columns, `told` for the reader; return its event's id."""
    now = claims.work(conn, claim_id)
    before = {name: now[name] for name in work}
    after = {**work, **told}
    return decide(
        conn, events.NewEvent(desk.clock(), desk.reviewer, kind, claim_id=claim_id, before=before, after=after)
    )


def _urls(evidence: Sequence[EvidenceRecord]) -> dict[str, object]:
    return {"urls": [source.url for source in evidence]} if evidence else {}


def _text(note: str) -> dict[str, object]:
    return {"text": note.strip()} if note.strip() else {}


def _finished(conn: Connection, desk: Desk, claim_id: int) -> dict[str, object]:
    """Return what a source changes: a claim whose verdict waited for one is done."""
    work = claims.work(conn, claim_id)
    waits = desk.require_source and work["state"] == ClaimState.IN_PROGRESS and work["rating"]
    return {"state": ClaimState.DONE} if waits else {}


def _is_sourced(conn: Connection, claim_id: int) -> bool:
    return reviews.is_sourced(conn, claims.families(conn, [claim_id]))


def _write_note(
    conn: Connection, desk: Desk, claim_id: int, event_id: int, text: str, *, no_source: bool = False
) -> None:
    written = NoteRecord(0, text.strip(), desk.reviewer, desk.clock())
    reviews.add_note(conn, claim_id, event_id, written, no_source=no_source)


def _refuse_stale(conn: Connection, desk: Desk, claim_id: int, seen_event: int | None) -> None:
    if seen_event is None:
        return
    family = list(claims.families(conn, [claim_id]))
    newer = events.later_by_others(conn, seen_event, desk.reviewer, BINDING, family, None)
    if newer is not None:
        raise RefusedError(f"{in_words(newer)} in the meantime; look again (factcheck show {claim_id}) and decide anew")
