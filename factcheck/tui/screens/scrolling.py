"""What every page to be read has in common: one passage, scrolled by the keys that move in the queue."""

from textual.binding import BindingsMap

from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.widgets.passage import Passage

MOVING = ("move_down", "move_up", "page_down", "page_up", "first", "last")
"""The bindings of the queue that scroll a page."""


def scrolling_bindings(look: Look) -> BindingsMap:
    """Return the keys that scroll, as the desk has them."""
    return textual_bindings(tuple(each for each in look.bindings if each.id in MOVING), Scope.REVIEW)


class Scrolling:
    """The actions of a screen whose `passage` is scrolled."""

    passage: Passage

    def action_move_down(self) -> None:
        """Scroll down by a line."""
        self.passage.turn(1)

    def action_move_up(self) -> None:
        """Scroll up by a line."""
        self.passage.turn(-1)

    def action_page_down(self) -> None:
        """Scroll down by a page."""
        self.passage.turn_pages(1)

    def action_page_up(self) -> None:
        """Scroll up by a page."""
        self.passage.turn_pages(-1)

    def action_first(self) -> None:
        """Scroll to the beginning."""
        self.passage.turn_to_end(last=False)

    def action_last(self) -> None:
        """Scroll to the end."""
        self.passage.turn_to_end(last=True)
