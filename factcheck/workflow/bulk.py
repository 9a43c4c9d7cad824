"""One decision on many claims at once: a single transaction, and a single step of undo."""

from collections.abc import Callable, Mapping, Sequence

from factcheck.domain.errors import RefusedError, UsageError
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.store import claims
from factcheck.store.database import Connection
from factcheck.workflow import deciding, references
from factcheck.workflow.desk import Desk

MOST_AT_ONCE = 1000
"""Claims decided in one transaction: at 1-2 ms each nobody else's write waits longer than two seconds."""

_Decide = Callable[[Connection, int, deciding.Told], None]
_Passed = Callable[[Mapping[str, object]], bool]
"""Tells by a claim's work columns that nothing is to be decided on it."""


def give_verdicts(desk: Desk, refs: Sequence[str], code: str, *, seen_event: int | None = None) -> tuple[int, ...]:
    """Give many claims the same verdict, all or none; return their numbers. `seen_event` as for a single verdict."""
    deciding.check_rating(desk, code)
    given = deciding.Verdict(code)
    return _on_all(
        desk, refs, seen_event, lambda conn, each, told: deciding.record_verdict(conn, desk, each, given, told)
    )


def dismiss_many(
    desk: Desk, refs: Sequence[str], reason: DismissReason, *, seen_event: int | None = None
) -> tuple[int, ...]:
    """Take many claims out of the work for the same reason, all or none; return the numbers of those that were not.

    Raises RefusedError when all of them are dismissed for this reason already.
    """
    dismissed = _on_all(
        desk,
        refs,
        seen_event,
        lambda conn, each, told: deciding.record_dismissal(conn, desk, each, reason, told=told),
        but_for=lambda work: (work["state"], work["dismissed_as"]) == (ClaimState.DISMISSED, reason),
    )
    if not dismissed:
        named = ", ".join(refs) if len(refs) == 1 else f"all {len(refs)} claims"
        raise RefusedError(f"{named} dismissed already ({reason}); a note can be added")
    return dismissed


def reopen_many(desk: Desk, refs: Sequence[str], *, seen_event: int | None = None) -> tuple[int, ...]:
    """Bring those of many claims that are closed back to the work; return their numbers."""
    return _on_all(
        desk,
        refs,
        seen_event,
        lambda conn, each, told: deciding.record_reopening(conn, desk, each, told),
        but_for=lambda work: work["state"] in deciding.OPEN,
    )


def _on_all(
    desk: Desk, refs: Sequence[str], seen_event: int | None, decide: _Decide, *, but_for: _Passed | None = None
) -> tuple[int, ...]:
    if len(refs) > MOST_AT_ONCE:
        raise UsageError(f"{len(refs)} claims at once are too many; mark {MOST_AT_ONCE} at most")
    with desk.database.write() as conn:
        found = tuple(dict.fromkeys(references.claim_id(conn, ref) for ref in refs))
        if but_for is not None:
            found = tuple(each for each in found if not but_for(claims.work(conn, each)))
        for at, each in enumerate(found, start=1):
            deciding.refuse_stale(conn, desk, each, seen_event)
            decide(conn, each, {"together": [at, len(found)]} if len(found) > 1 else {})
        return found
