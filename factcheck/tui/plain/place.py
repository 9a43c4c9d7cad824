"""Where a reviewer is in the queue who goes through it by lines: a filter, its claims, one of them."""

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
