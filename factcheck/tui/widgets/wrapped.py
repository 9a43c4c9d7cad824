"""Text wrapped for a widget: lines ready for the terminal, and which of them are in view. Draws nothing itself."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size

from factcheck.tui.prose.styles import Hanging, Piece
from factcheck.tui.widgets.pen import Line, Pen

MARGIN = 2
"""Cells kept free at the right: a gap, and the sign of how far the text is scrolled."""

LEAST_ROOM = 4
"""Lines of the body that must be in view for the head to stay: a claim of common length."""


class WrappedText:
    """Pieces of text wrapped to the width of a pane; the head stays, the body is scrolled to line `top`."""

    def __init__(self, pen: Pen, size: Size, head: tuple[Piece, ...], body: tuple[Piece, ...]) -> None:
        self._pen = pen
        self._pieces = body
        self._height = size.height
        self._width = max(1, size.width - MARGIN)
        self.top = 0
        self.head = [line for piece in head for line in self._wrapped(piece)]
        wrapped = [self._wrapped(piece) for piece in body]
        self.body = [line for lines in wrapped for line in lines]
        if len(self.head) + LEAST_ROOM > size.height:  # a head that leaves no room is scrolled like all else
            self.head, self.body = [], self.head + self.body
        self._firsts = [len(self.body)]
        for lines in reversed(wrapped):
            self._firsts.append(self._firsts[-1] - len(lines))
        self._firsts.reverse()

    @cached_property
    def room(self) -> int:
        """The lines of the body that are in view at once."""
        return max(1, self._height - len(self.head))

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
        return self._firsts[piece] + self._pen.line_of(text, self._width, offset)

    def at(self, y: int, x: int) -> tuple[int, int] | None:
        """Return the piece and the code point of it on a cell of the window, of those beside a line its nearest.

        None where no piece of the body stands.
        """
        wanted = y - len(self.head) + self.top
        piece = bisect_right(self._firsts, wanted) - 1
        if y < len(self.head) or not 0 <= piece < len(self._pieces):
            return None
        plain, end = self._pieces[piece].plain, 0
        for number in range(self._firsts[piece], wanted + 1):
            text = _text(self.body[number]).strip()
            start = plain.find(text, end)
            end = start + len(text)
        return piece, min(start + _letters_before(text, x), max(start, end - 1))

    def line(self, y: int) -> Line | None:
        """Return what stands on a line of the window: of the head, or of what the body is scrolled to; None below."""
        if y < len(self.head):
            return self.head[y]
        at = y - len(self.head) + self.top
        return self.body[at] if at < len(self.body) else None

    def has_thumb(self, y: int) -> bool:
        """Return whether the sign of the place stands beside a line of the window."""
        y -= len(self.head)
        if not self.most or y < 0:
            return False
        length = max(1, self.room * self.room // len(self.body))
        first = round(self.top / self.most * (self.room - length))
        return first <= y < first + length

    def _wrapped(self, piece: Piece) -> list[Line]:
        if isinstance(piece, Content):
            return list(self._pen.lines(piece, self._width))
        indent = piece.before.cell_length
        before = next(self._pen.lines(piece.before, indent))
        lines = list(self._pen.lines(piece.text, max(1, self._width - indent)))
        blank = (self._pen.blank(indent),)
        return [(*before, *lines[0]), *((*blank, *line) for line in lines[1:])]


def _text(line: Line) -> str:
    return "".join(segment.text for segment in line)


def _letters_before(text: str, x: int) -> int:
    """Return how many code points of a line stand before a cell."""
    cells = accumulate(map(cell_len, text))
    return next((at for at, end in enumerate(cells) if end > x), len(text))
