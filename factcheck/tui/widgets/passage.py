"""A pane of wrapped text that is scrolled by lines. It draws its own lines: no layout when the text changes."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.strip import Strip

from factcheck.tui.look import Look
from factcheck.tui.prose.styles import COMPONENTS, Piece
from factcheck.tui.widgets.drawn_lines import DrawnLines
from factcheck.tui.widgets.wrapped import WrappedText

THUMB = "│"
WHEEL = 3
"""Lines that one notch of a mouse wheel moves."""

CONTEXT_LINES = 1
"""Lines kept above the place that is scrolled to."""


class Passage(DrawnLines, can_focus=True):
    """Pieces of text, each from a line of its own; the pieces of the head stay while the others are scrolled.

    With the keyboard it takes the arrows for itself, and no letter: those are the desk's.
    """

    COMPONENT_CLASSES = COMPONENTS
    ALLOW_SELECT = False  # Textual would mark, and copy, the widget's name: the terminal's own selection does it right
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "turn(1)", show=False),
        Binding("up", "turn(-1)", show=False),
        Binding("pagedown", "turn_pages(1)", show=False),
        Binding("pageup", "turn_pages(-1)", show=False),
        Binding("home", "turn_to_end(False)", show=False),
        Binding("end", "turn_to_end(True)", show=False),
    ]

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id, classes="-ascii" if look.ascii else None)
        self.look = look
        self._head: tuple[Piece, ...] = ()
        self._body: tuple[Piece, ...] = ()
        self._at: tuple[int, int] = (0, 0)
        self._top = 0
        self._drawn: WrappedText | None = None

    def show_text(
        self, body: Iterable[Piece], *, head: Iterable[Piece] = (), at: int = 0, offset: int = 0, keep: bool = False
    ) -> None:
        """Show other text, scrolled to a code point of one of the body's pieces, or where it is when `keep`."""
        self._head, self._body = tuple(head), tuple(body)
        self._at, self._drawn = (at, offset), None
        if not keep:
            self._top = -1
        self.refresh()

    def turn(self, lines: int) -> None:
        """Scroll by lines, down or (negative) up."""
        self._go_to(self._lines.top + lines)

    def turn_pages(self, pages: int) -> None:
        """Scroll by pages; one line stays in view."""
        self.turn(pages * max(1, self._lines.room - 1))

    def turn_to_end(self, *, last: bool) -> None:
        """Scroll to the first or the last line."""
        self._go_to(self._lines.most if last else 0)

    def shows(self, piece: int, offset: int = 0) -> bool:
        """Tell whether a code point of a piece is in view."""
        return self._lines.top <= self._lines.place(piece, offset) < self._lines.top + self._lines.room

    def at(self, y: int, x: int) -> tuple[int, int] | None:
        """Return which piece, and code point of it, stands on a cell of what is in view; None beside the body."""
        return self._lines.at(y, x)

    @property
    def first_in_view(self) -> tuple[int, int]:
        """The piece, and the code point of it, with which what is in view begins."""
        rows = range(self.size.height)
        return next((found for y in rows if (found := self.at(y, 0)) is not None), (0, 0))

    def action_turn(self, lines: int) -> None:
        """Scroll by lines."""
        self.turn(lines)

    def action_turn_pages(self, pages: int) -> None:
        """Scroll by pages."""
        self.turn_pages(pages)

    def action_turn_to_end(self, last: bool) -> None:
        """Scroll to an end."""
        self.turn_to_end(last=last)

    @property
    def text(self) -> str:
        """All that is to be read here, without style."""
        return "\n".join(piece.plain for piece in (*self._head, *self._body))

    def draw_lines(self, wanted: range) -> Iterator[Strip]:
        """Draw lines of the head and of what the body is scrolled to."""
        lines, pen, gaps = self._lines, self.pen, self.gutter
        width = gaps.left + self.size.width + gaps.right
        gap = (pen.blank(gaps.left),) if gaps.left else ()
        label = self.get_component_rich_style("prose--label")
        thumb = Segment(self.look.glyph(THUMB), label), pen.blank(gaps.right)
        for y in wanted:
            line = lines.line(y)
            if line is None:
                yield Strip.blank(width, pen.ground)
            else:
                yield pen.strip((*gap, *line), width, *(thumb if lines.has_thumb(y) else ()))

    def on_resize(self) -> None:
        """Wrap anew; the place that was asked for stays in view, if it was."""
        was_in_view = self._drawn is not None and self.shows(*self._at)
        self._drawn = None
        if was_in_view and not self.shows(*self._at):
            self._drawn, self._top = None, -1

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down."""
        event.stop()
        self.turn(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up."""
        event.stop()
        self.turn(-WHEEL)

    def notify_style_update(self) -> None:
        """Draw anew in other colours."""
        super().notify_style_update()
        self._drawn = None

    @property
    def _lines(self) -> WrappedText:
        if self._drawn is None:
            self._drawn = WrappedText(self.pen, self.size, self._head, self._body)
            self._drawn.go(self._drawn.place(*self._at) - CONTEXT_LINES if self._top < 0 else self._top)
            self._top = self._drawn.top
        return self._drawn

    def _go_to(self, line: int) -> None:
        self._lines.go(line)
        self._top = self._lines.top
        self.refresh()
