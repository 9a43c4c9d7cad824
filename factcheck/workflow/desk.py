"""A desk: an open database, who works on it, and by which rules. Every use case that touches the database takes one."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from factcheck.domain.review import RatingScale
from factcheck.store.database import USUAL, Database, Tuning

__all__ = ["Desk", "Tuning", "open_desk"]


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk at work; `clock` gives the moment, UTC-aware.

    `require_source`: a verdict is done only with evidence or a note that a search for sources found none. `stamp` goes
    into the event of the decision that is made now: by it a decision that had to wait is known to be made already.
    """

    database: Database
    reviewer: str
    clock: Callable[[], datetime]
    scale: RatingScale
    require_source: bool
    stamp: str = ""

    def stamped(self, after: Mapping[str, object]) -> dict[str, object]:
        """Return what an event says, with the stamp where there is one."""
        return {**after, "stamp": self.stamp} if self.stamp else {**after}


@contextmanager
def open_desk(  # noqa: PLR0913 - a keyword for each thing that a desk is opened with
    location: str,
    *,
    reviewer: str,
    clock: Callable[[], datetime],
    scale: RatingScale,
    require_source: bool = False,
    read_only: bool = False,
    create: bool = True,
    tuning: Tuning = USUAL,
) -> Iterator[Desk]:
    """Open the desk of a database, and close it at the end.

    Raises StoreError, in one sentence, when the database cannot be used.
    """
    with Database.open(location, read_only=read_only, create=create, tuning=tuning) as database:
        yield Desk(database, reviewer, clock, scale, require_source)
