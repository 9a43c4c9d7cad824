"""Notice that a desk has changed from elsewhere: an import, a colleague, another file in its place. Cheap to ask."""

from dataclasses import dataclass
from datetime import datetime

from factcheck.store import claims, events, mentions
from factcheck.workflow.decisions import Kind
from factcheck.workflow.desk import Desk
from factcheck.workflow.undoing import REDO, UNDO

MOST_EVENTS = 2000
"""Events looked at: more than two seconds of the busiest desk bring."""

_OF_ARTICLES = (Kind.REMOVE_ARTICLE, Kind.EDIT_ARTICLE, UNDO, REDO)
"""What people do to articles. A new analysis is left out: it may concern an archive."""

_CLOSING = (Kind.VERDICT, Kind.DISMISS)


@dataclass(frozen=True, slots=True)
class Pulse:
    """How far a desk has come: numbers of its newest claim and event, 0 for none; `file` is None when it is gone."""

    last_claim: int
    last_event: int
    file: tuple[int, int] | None


def pulse(desk: Desk) -> Pulse:
    """Return the pulse of a desk; it is compared with an earlier one."""
    with desk.database.read() as conn:
        bounds = claims.bounds(conn)
        return Pulse(bounds[1] if bounds else 0, events.last_id(conn), file_of(desk))


def changed_since(desk: Desk, last_event: int) -> tuple[int, ...]:
    """Return the claims that somebody decided on since an event, or of whose articles somebody did."""
    with desk.database.read() as conn:
        changed = [*events.claims_since(conn, last_event, MOST_EVENTS)]
        for article_id in events.articles_since(conn, last_event, _OF_ARTICLES, MOST_EVENTS):
            changed += mentions.claims_of_article(conn, article_id)
        return tuple(dict.fromkeys(changed))


def file_of(desk: Desk) -> tuple[int, int] | None:
    """Return which file stands at the desk's place, by device and inode, None when there is none."""
    try:
        found = desk.database.location.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def closed_since(desk: Desk, since: datetime) -> int:
    """Return how many verdicts and dismissals of the reviewer stand since a moment."""
    with desk.database.read() as conn:
        return events.count_since(conn, since, desk.reviewer, _CLOSING)
