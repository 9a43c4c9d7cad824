"""One decision on one claim, within a transaction that somebody else opened. Must not find claims nor return pages.

`told` is what an event says for people to read besides the columns it sets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from factcheck.domain.errors import RefusedError, UsageError
from factcheck.domain.records import EvidenceRecord, NoteRecord, ReviewRecord
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import claims, events, reviews
from factcheck.store.database import Connection
from factcheck.workflow.decisions import BINDING, Kind, decide
from factcheck.workflow.desk import Desk
from factcheck.workflow.undoing import in_words

OPEN = (ClaimState.NEW, ClaimState.IN_PROGRESS)

Told = Mapping[str, object]
_NOTHING: Told = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rating with what is said and shown for it."""

    code: str
    summary: str = ""
    explanation: str = ""
    evidence: tuple[EvidenceRecord, ...] = ()


def check_rating(desk: Desk, code: str) -> None:
    """Raise UsageError for a rating that the desk's scale does not have."""
    if desk.scale.find(code) is None:
        raise UsageError(f"no rating {code!r}; this desk gives {', '.join(desk.scale.codes)}")


def record_verdict(conn: Connection, desk: Desk, claim_id: int, given: Verdict, told: Told = _NOTHING) -> None:
    """Record a verdict: the claim is done with it, or in progress while the desk wants a source and there is none."""
    sourced = bool(given.evidence) or not desk.require_source or _is_sourced(conn, claim_id)
    state = ClaimState.DONE if sourced else ClaimState.IN_PROGRESS
    work = {"state": state, "rating": given.code, "dismissed_as": None}
    event_id = decide_on(conn, desk, claim_id, Kind.VERDICT, work, told={**urls(given.evidence), **told})
    review = ReviewRecord(0, given.code, given.summary, given.explanation, desk.reviewer, desk.clock())
    reviews.add_review(conn, claim_id, event_id, review)
    reviews.add_evidence(conn, claim_id, event_id, given.evidence)


def record_dismissal(
    conn: Connection, desk: Desk, claim_id: int, reason: DismissReason, note: str = "", told: Told = _NOTHING
) -> None:
    """Take a claim out of the work."""
    work = {"state": ClaimState.DISMISSED, "dismissed_as": reason}
    event_id = decide_on(conn, desk, claim_id, Kind.DISMISS, work, told={**note_text(note), **told})
    if note.strip():
        write_note(conn, desk, claim_id, event_id, note)


def record_reopening(conn: Connection, desk: Desk, claim_id: int, told: Told = _NOTHING) -> None:
    """Bring a claim back to the work; a verdict stays on it. Raises RefusedError for an open one."""
    work = claims.work(conn, claim_id)
    if work["state"] in OPEN:
        raise RefusedError(f"#{claim_id} is open already ({work['state']})")
    state = ClaimState.IN_PROGRESS if work["rating"] else ClaimState.NEW
    decide_on(conn, desk, claim_id, Kind.REOPEN, {"state": state, "dismissed_as": None}, told=told)


def decide_on(
    conn: Connection, desk: Desk, claim_id: int, kind: Kind, work: Mapping[str, object], told: Told = _NOTHING
) -> int:
    """Write a decision that sets some of the claim's work columns; return its event's id."""
    now = claims.work(conn, claim_id)
    before = {name: now[name] for name in work}
    after = desk.stamped({**work, **told})
    return decide(
        conn, events.NewEvent(desk.clock(), desk.reviewer, kind, claim_id=claim_id, before=before, after=after)
    )


def write_note(
    conn: Connection, desk: Desk, claim_id: int, event_id: int, text: str, *, no_source: bool = False
) -> None:
    """Write a remark that a decision brings with it."""
    written = NoteRecord(0, text.strip(), desk.reviewer, desk.clock())
    reviews.add_note(conn, claim_id, event_id, written, no_source=no_source)


def refuse_stale(conn: Connection, desk: Desk, claim_id: int, seen_event: int | None) -> None:
    """Raise RefusedError when somebody else decided on the claim after the last event the reviewer has seen."""
    if seen_event is None:
        return
    family = list(claims.families(conn, [claim_id]))
    newer = events.later_by_others(conn, seen_event, desk.reviewer, BINDING, family, None)
    if newer is not None:
        raise RefusedError(f"{in_words(newer)} in the meantime; look again (factcheck show {claim_id}) and decide anew")


def urls(evidence: Sequence[EvidenceRecord]) -> dict[str, object]:
    """Return the addresses of sources, as an event tells them."""
    return {"urls": [source.url for source in evidence]} if evidence else {}


def note_text(note: str) -> dict[str, object]:
    """Return a remark, as an event tells it."""
    return {"text": note.strip()} if note.strip() else {}


def _is_sourced(conn: Connection, claim_id: int) -> bool:
    return reviews.is_sourced(conn, claims.families(conn, [claim_id]))
