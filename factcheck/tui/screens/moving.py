"""Moving through the queue, and marking claims on the way."""

from factcheck.tui.listing import MOST_MARKED
from factcheck.tui.screens.loading import Loading


class Moving(Loading):
    """The actions that move the cursor or mark claims."""

    marked_from: int | None = None

    def action_move_down(self) -> None:
        """Go to the next claim."""
        self.move_to(self.queue.cursor + 1)

    def action_move_up(self) -> None:
        """Go to the claim before."""
        self.move_to(self.queue.cursor - 1)

    def action_page_down(self) -> None:
        """Go on by a page."""
        self.move_to(self.queue.cursor + self.queue.page())

    def action_page_up(self) -> None:
        """Go back by a page."""
        self.move_to(self.queue.cursor - self.queue.page())

    def action_first(self) -> None:
        """Go to the first claim."""
        self.move_to(0)

    def action_last(self) -> None:
        """Go to the last claim."""
        self.move_to(len(self.listing) - 1)

    def action_next_open(self) -> None:
        """Go to the next claim that is open."""
        self._go(self.listing.next_open(self.queue.cursor))

    def action_previous_open(self) -> None:
        """Go to the claim before that is open."""
        self._go(self.listing.previous_open(self.queue.cursor))

    def action_next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        self.focus_next()

    def action_previous_pane(self) -> None:
        """Give the keyboard to the pane before."""
        self.focus_previous()

    def action_mark(self) -> None:
        """Mark the claim, or take its mark away, and go on."""
        self.listing.toggle_mark(self.queue.cursor)
        self.marked_from = self.queue.cursor
        self.queue.position_changed(self.queue.cursor)
        self.move_to(self.queue.cursor + 1)
        self.show_standing()

    def action_mark_range(self) -> None:
        """Mark all claims from the one marked last to this one."""
        start = self.queue.cursor if self.marked_from is None else self.marked_from
        if abs(start - self.queue.cursor) >= MOST_MARKED:
            self.warn(self.look.words("review.too_many", most=MOST_MARKED))
            return
        self.listing.mark_between(start, self.queue.cursor)
        self.marked_from = self.queue.cursor
        self.queue.rows_changed()
        self.show_standing()

    def action_mark_all(self) -> None:
        """Mark all claims of the queue; take all marks away where there are any."""
        self.listing.mark_all(MOST_MARKED)
        self.queue.rows_changed()
        self.show_standing()
        if len(self.listing.marks) < len(self.listing) and self.listing.marks:
            self.warn(self.look.words("review.too_many", most=MOST_MARKED))

    def advance(self) -> None:
        """Go to the next open claim; to the next one of all where none is left below."""
        found = self.listing.next_open(self.queue.cursor)
        if found is not None:
            self.move_to(found)
        elif self.listing.is_done():
            self.tell(self.look.words("review.all_done"))
        else:
            self._go(self.listing.next_open(-1))

    def _go(self, position: int | None) -> None:
        if position is None:
            self.tell(self.look.words("review.no_open"))
        else:
            self.move_to(position)
