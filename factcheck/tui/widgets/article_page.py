"""The page of an article, on which words can be chosen with the mouse."""

from textual import events
from textual.message import Message

from factcheck.tui.widgets.passage import Passage

Place = tuple[int, int]
"""A piece of the page and a code point of it."""


class ArticlePage(Passage):
    """A passage that tells which stretch of it the mouse was drawn over, at each step of the way."""

    class Drawn(Message):
        """The mouse, with its button held, came from one place to another; either may stand before the other."""

        def __init__(self, start: Place, end: Place) -> None:
            super().__init__()
            self.start = start
            self.end = end

    _from: Place | None = None
    _to: Place | None = None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin, where there is text."""
        self._from = self._to = self._under(event)
        if self._from is not None:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell how far it came."""
        place = self._under(event) if self._from is not None else None
        if self._from is not None and place is not None and place != self._to:
            self._to = place
            self.post_message(self.Drawn(self._from, place))

    def on_mouse_up(self) -> None:
        """Let go."""
        self._from = None
        self.release_mouse()

    def _under(self, event: events.MouseEvent) -> Place | None:
        offset = event.get_content_offset(self)
        return None if offset is None else self.at(offset.y, offset.x)
