"""Look at claims: the queue, one claim with everything known of it, many of them for an export. Changes nothing."""

from array import array
from collections.abc import Iterator, Sequence

from factcheck.domain.errors import UsageError
from factcheck.domain.records import ClaimDetail, ClaimFilter, ClaimRow
from factcheck.store import claims, queue
from factcheck.store.details import details
from factcheck.workflow import references
from factcheck.workflow.desk import Desk

DETAIL_BATCH = 500
"""Claims held in memory at a time while many are read; larger batches were no faster."""


def list_claims(desk: Desk, wanted: ClaimFilter) -> tuple[ClaimRow, ...]:
    """Return the queue's lines for a filter, in its order."""
    _check(desk, wanted)
    with desk.database.read() as conn:
        return queue.rows(conn, wanted)


def count_claims(desk: Desk, wanted: ClaimFilter) -> int:
    """Return how many claims pass a filter, whatever its limit."""
    _check(desk, wanted)
    with desk.database.read() as conn:
        return queue.count(conn, wanted)


def claim_numbers(desk: Desk, wanted: ClaimFilter) -> "array[int]":
    """Return the numbers alone of a queue of any length, 8 bytes each."""
    _check(desk, wanted)
    with desk.database.read() as conn:
        return queue.numbers(conn, wanted)


def claim_rows(desk: Desk, numbers: Sequence[int]) -> dict[int, ClaimRow]:
    """Return the queue's lines of some claims by number, whatever their state."""
    with desk.database.read() as conn:
        return queue.rows_of(conn, numbers)


def show_claim(desk: Desk, ref: str) -> ClaimDetail:
    """Return a claim with everything known of it: by number, by uid or a prefix of at least 8; redirects are followed.

    Raises NotFoundError, which says what numbers there are.
    """
    with desk.database.read() as conn:
        return details(conn, [references.claim_id(conn, ref)])[0]


def show_claims(desk: Desk, numbers: Sequence[int]) -> dict[int, ClaimDetail]:
    """Return some claims with everything known of them, by number; redirects are followed, unknown ones left out."""
    with desk.database.read() as conn:
        standing = claims.roots(conn, numbers)
        found = {detail.row.id: detail for detail in details(conn, list(dict.fromkeys(standing.values())))}
    return {number: found[target] for number, target in standing.items() if target in found}


def claim_details(desk: Desk, wanted: ClaimFilter, *, with_verdict_only: bool) -> Iterator[ClaimDetail]:
    """Yield the claims of a filter with everything known of them, as they all were at one moment, in flat memory."""
    _check(desk, wanted)
    with desk.database.read() as conn:
        numbers = queue.ids(conn, wanted, with_verdict_only=with_verdict_only)
        for at in range(0, len(numbers), DETAIL_BATCH):
            yield from details(conn, numbers[at : at + DETAIL_BATCH])


def _check(desk: Desk, wanted: ClaimFilter) -> None:
    if wanted.order not in queue.ORDERS:
        raise UsageError(f"no order {wanted.order!r}; there is {', '.join(queue.ORDERS)}")
    unknown = [code for code in wanted.ratings or () if desk.scale.find(code) is None]
    if unknown:
        raise UsageError(f"no rating {unknown[0]!r}; this desk gives {', '.join(desk.scale.codes)}")
