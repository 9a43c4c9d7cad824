"""The commands that mark claims, so that one decision is made on many of them."""

from factcheck.tui.listing import MOST_MARKED
from factcheck.tui.plain.moving import Moving


class Marking(Moving):
    """Marks of claims; they are kept from one filter to another, and forgotten with the decision on them."""

    marked_from: int = 0
    """The position of the claim that was marked last."""

    def do_mark(self) -> None:
        """Mark the claim, or take its mark away, and go on."""
        number = self.place.number
        if number is None:
            self.say("plain.empty")
            return
        self._mark(self.marks ^ {number})
        self.marked_from = self.place.position
        self.do_move_down()

    def do_mark_range(self) -> None:
        """Mark all claims from the one marked last to this one."""
        self._mark(self.marks | set(self.place.between(self.marked_from)))
        self.marked_from = self.place.position

    def do_mark_all(self) -> None:
        """Mark all claims of the queue; take all marks away where there are any."""
        self._mark(set() if self.marks else set(self.place.between(0, self.place.total - 1)))

    def do_clear(self) -> None:
        """Forget all marks."""
        self._mark(set())

    def _mark(self, marks: set[int]) -> None:
        if len(marks) > MOST_MARKED:
            self.say("review.too_many", most=MOST_MARKED)
            return
        if not self.marks:
            self.seen_event = self.place.last_event()
        self.marks = marks
        self.say("plain.marked", count=len(marks))
