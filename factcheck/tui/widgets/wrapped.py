"""Text wrapped for a widget: lines ready for the terminal, and which of them are in view. Draws nothing itself."""

from functools import cached_property

from textual.content import Content
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from factcheck.tui.prose.styles import Hanging, Piece

MARGIN = 2
"""Cells kept free at the right: a gap, and the sign of how far the text is scrolled."""

LEAST_ROOM = 4
"""Lines of the body that must be in view for the head to stay: a claim of common length."""


class WrappedText:
    """Pieces of text wrapped to the width of a widget; the head stays, the body is scrolled to line `top`."""

    def __init__(self, widget: Widget, head: tuple[Piece, ...], body: tuple[Piece, ...]) -> None:
        self._widget = widget
        self._pieces = body
        self._width = max(1, widget.size.width - MARGIN)
        self.top = 0
        self.head = [strip for piece in head for strip in self._wrapped(piece)]
        wrapped = [self._wrapped(piece) for piece in body]
        self.body = [strip for strips in wrapped for strip in strips]
        if len(self.head) + LEAST_ROOM > widget.size.height:  # a head that leaves no room is scrolled like all else
            self.head, self.body = [], self.head + self.body
        self._firsts = [len(self.body)]
        for strips in reversed(wrapped):
            self._firsts.append(self._firsts[-1] - len(strips))
        self._firsts.reverse()

    @cached_property
    def room(self) -> int:
        """The lines of the body that are in view at once."""
        return max(1, self._widget.size.height - len(self.head))

    @cached_property
    def most(self) -> int:
        """The furthest line the body can be scrolled to."""
        return max(0, len(self.body) - self.room)

    def go(self, line: int) -> None:
        """Scroll to a line, as far as there is text."""
        self.top = max(0, min(line, self.most))

    def place(self, piece: int, offset: int) -> int:
        """Return the line of a code point of a piece."""
        if not 0 <= piece < len(self._pieces):
            return 0
        text = self._pieces[piece]
        if not offset or isinstance(text, Hanging):
            return self._firsts[piece]
        return self._firsts[piece] + len(self._wrapped(text[:offset])) - 1

    def has_thumb(self, y: int) -> bool:
        """Return whether the sign of the place stands beside a line of the window."""
        y -= len(self.head)
        if not self.most or y < 0:
            return False
        length = max(1, self.room * self.room // len(self.body))
        first = round(self.top / self.most * (self.room - length))
        return first <= y < first + length

    def _wrapped(self, piece: Piece) -> list[Strip]:
        if isinstance(piece, Content):
            return self._strips(piece, self._width)
        indent = piece.before.cell_length
        first = self._strips(piece.before, indent)
        lines = self._strips(piece.text, max(1, self._width - indent))
        blank = [Strip.blank(indent, self._widget.visual_style.rich_style)] * (len(lines) - 1)
        return [Strip.join(pair) for pair in zip((*first, *blank), lines, strict=True)]

    def _strips(self, text: Content, width: int) -> list[Strip]:
        return Visual.to_strips(self._widget, text, width, None, self._widget.visual_style, pad=True)
