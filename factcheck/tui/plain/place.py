"""Where a reviewer is in the queue who goes through it by lines: a filter, its claims, one of them."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from factcheck.domain.errors import NotFoundError
from factcheck.domain.records import ClaimDetail, ClaimFilter, ClaimRow
from factcheck.tui.listing import OPEN_STATES

if TYPE_CHECKING:
    from factcheck.workflow.desk import Desk


class QueuePlace:
    """A place in the queue; `position` counts from 0 and is of no meaning while `total` is 0."""

    def __init__(self, desk: "Desk", wanted: ClaimFilter, uid: str | None) -> None:
        self._desk = desk
        self.choose(wanted)
        self._find(uid)

    @property
    def total(self) -> int:
        """How many claims there are."""
        return len(self._numbers)

    @property
    def number(self) -> int | None:
        """The claim's number, None in an empty queue."""
        return self._numbers[self.position] if self._numbers else None

    def choose(self, wanted: ClaimFilter) -> None:
        """Go to the first claim of a filter."""
        from factcheck.workflow.queue import claim_numbers

        self._numbers = claim_numbers(self._desk, wanted)
        self.wanted, self.position = wanted, 0

    def row(self) -> ClaimRow | None:
        """Return the claim's line, as it stands now."""
        from factcheck.workflow.queue import claim_rows

        return claim_rows(self._desk, [self.number]).get(self.number) if self.number else None

    def detail(self) -> ClaimDetail:
        """Return the claim's page. Raises NotFoundError in an empty queue."""
        from factcheck.workflow.queue import show_claim

        return show_claim(self._desk, str(self.number or 0))

    def rows(self, numbers: Iterable[int]) -> tuple[ClaimRow, ...]:
        """Return the lines of some claims as they stand now, in their order; those that are gone are left out."""
        from factcheck.workflow.queue import claim_rows

        wanted = tuple(numbers)
        found = claim_rows(self._desk, wanted)
        return tuple(found[number] for number in wanted if number in found)

    def between(self, one: int, other: int | None = None) -> tuple[int, ...]:
        """Return the numbers of the claims from one position to another, or to this one."""
        end = self.position if other is None else other
        return tuple(self._numbers[min(one, end) : max(one, end) + 1])

    def in_order(self, numbers: Collection[int]) -> tuple[int, ...]:
        """Return some claims in the order of the queue, and behind them those that are not in it."""
        listed = [number for number in self._numbers if number in numbers]
        return (*listed, *sorted(set(numbers).difference(listed)))

    def last_event(self) -> int:
        """Return the newest event of the desk, 0 for none."""
        from factcheck.workflow.watching import pulse

        return pulse(self._desk).last_event

    def step(self, by: int) -> bool:
        """Go on by some claims, or back; return whether there was one."""
        before = self.position
        self.position = max(0, min(self.position + by, self.total - 1))
        return self.position != before

    def step_to_open(self, by: int) -> bool:
        """Go on to the next claim that is open, or back; stay and return False where there is none."""
        before = self.position
        while self.step(by):
            row = self.row()
            if row is not None and row.state in OPEN_STATES:
                return True
        self.position = before
        return False

    def go_to(self, number: int) -> None:
        """Go to a claim, if it is in the queue."""
        if number in self._numbers:
            self.position = self._numbers.index(number)

    def _find(self, uid: str | None) -> None:
        from factcheck.workflow.queue import show_claim

        if uid is not None:
            try:
                self.go_to(show_claim(self._desk, uid).row.id)
            except NotFoundError:  # of another database, or gone
                return
