"""One decision on many claims at once: a single transaction, and a single step of undo."""

from collections.abc import Callable, Sequence

from factcheck.domain.errors import UsageError
from factcheck.domain.review import DismissReason
from factcheck.store import claims
from factcheck.store.database import Connection
from factcheck.workflow import deciding, references
from factcheck.workflow.desk import Desk

MOST_AT_ONCE = 1000
"""Claims decided in one transaction: at 1-2 ms each nobody else's write waits longer than two seconds."""

_Decide = Callable[[Connection, int, deciding.Told], None]


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
    """Take many claims out of the work for the same reason, all or none; return their numbers."""
    return _on_all(
        desk,
        refs,
        seen_event,
        lambda conn, each, told: deciding.record_dismissal(conn, desk, each, reason, told=told),
    )


def reopen_many(desk: Desk, refs: Sequence[str], *, seen_event: int | None = None) -> tuple[int, ...]:
    """Bring those of many claims that are closed back to the work; return their numbers."""
    return _on_all(
        desk,
        refs,
        seen_event,
        lambda conn, each, told: deciding.record_reopening(conn, desk, each, told),
        closed_only=True,
    )


def _on_all(
    desk: Desk, refs: Sequence[str], seen_event: int | None, decide: _Decide, *, closed_only: bool = False
) -> tuple[int, ...]:
    if len(refs) > MOST_AT_ONCE:
        raise UsageError(f"{len(refs)} claims at once are too many; mark {MOST_AT_ONCE} at most")
    with desk.database.write() as conn:
        found = tuple(dict.fromkeys(references.claim_id(conn, ref) for ref in refs))
        if closed_only:
            found = tuple(each for each in found if claims.work(conn, each)["state"] not in deciding.OPEN)
        for at, each in enumerate(found, start=1):
            deciding.refuse_stale(conn, desk, each, seen_event)
            decide(conn, each, {"together": [at, len(found)]} if len(found) > 1 else {})
        return found
