"""Fact-checks of others in the desk: listed, found by what a person types, removed."""

from factcheck.domain.checked import CheckedClaim
from factcheck.domain.errors import NotFoundError
from factcheck.store import checked, checked_links, checked_words, events, standing
from factcheck.store.database import Connection
from factcheck.store.events import NewEvent
from factcheck.workflow.desk import Desk

REMOVED = "checked_remove"
"""The kind of event that says a fact-check is gone."""


def list_checked(desk: Desk, *, search: str = "", limit: int | None = None) -> tuple[CheckedClaim, ...]:
    """Return the fact-checks that hold all words of a search, newest first."""
    with desk.database.read() as conn:
        return checked.listed(conn, search.split(), limit)


def remove_checked(desk: Desk, ref: str) -> CheckedClaim:
    """Delete the fact-check that its source calls `ref`, or that stands at this address; verdicts taken from it stay.

    Raises NotFoundError when there is none, or when several sources call one so.
    """
    with desk.database.write() as conn:
        found = find_checked(conn, ref)
        touched = checked_links.claims_of(conn, [found.id])
        checked_links.remove(conn, [found.id])
        checked_words.remove(conn, [found.id])
        checked.remove(conn, [found.id])
        standing.refresh(conn, touched)
        told: dict[str, object] = {"source": found.source, "checked": found.source_id, "text": found.claim}
        events.append(conn, NewEvent(desk.clock(), desk.reviewer, REMOVED, before=told))
        return found


def find_checked(conn: Connection, ref: str) -> CheckedClaim:
    """Return the fact-check meant by its source's own id, its address, or "source:id"."""
    source, _, own = ref.partition(":")
    found = checked.of_source_id(conn, ref) or tuple(checked.known(conn, [(source, own)]).values())
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(f"no fact-check {ref!r}; `factcheck checked list` shows them with their ids")
    names = ", ".join(f"{each.source}:{each.source_id}" for each in found)
    raise NotFoundError(f"several sources have a fact-check {ref!r}; say which: {names}")
