"""The line at the top: where in the queue one is, what it is filtered by, what was done, what waits."""

from collections.abc import Iterator

from textual.content import Content
from textual.strip import Strip

from factcheck.text.safe import safe_line
from factcheck.tui.look import Look, Standing
from factcheck.tui.prose.styles import ALERT, QUIET, STRONG, components
from factcheck.tui.widgets.drawn_lines import DrawnLines
from factcheck.wording.numbers import grouped

GAP = "   "
Piece = tuple[str, str]
"""A text and its style."""


class Header(DrawnLines):
    """One line: the place and the filter at the left, counts at the right, the least pressing left out first."""

    COMPONENT_CLASSES = components(ALERT, QUIET, STRONG)

    def __init__(self, look: Look) -> None:
        super().__init__(id="header")
        self.look = look
        self._standing = Standing(loading=True)

    def show(self, standing: Standing) -> None:
        """Show another standing; nothing is drawn when it is the same."""
        if standing != self._standing:
            self._standing = standing
            self.refresh()

    def draw_lines(self, wanted: range) -> Iterator[Strip]:
        """Draw the line."""
        pen, gaps, width = self.pen, self.gutter, self.size.width
        for _ in wanted:
            line = next(pen.lines(self._text(), max(1, width)))
            yield pen.strip((pen.blank(gaps.left), *line), gaps.left + width + gaps.right)

    def _text(self) -> Content:
        width, counts = self.size.width, self._counts()
        most = width * 2 // 3
        if self._standing.notice:
            most = min(most, width - _row(self._place()).cell_length - len(GAP))
        while len(counts) > bool(self._standing.waiting) and _row(counts).cell_length > most:
            counts.pop()
        tail = _row(counts)
        head = self._fitted(self._place(), width - tail.cell_length - len(GAP))
        return head + " " * max(1, width - head.cell_length - tail.cell_length) + tail

    def _fitted(self, pieces: list[Piece], room: int) -> Content:
        """Return the pieces that fit in a number of cells, the last of them cut."""
        row = Content("")
        for text, style in pieces:
            gap = GAP if row else ""
            rest = room - row.cell_length - len(gap)
            if rest <= 1:
                break
            row = row + gap + Content.styled(self.look.fit(text, rest).rstrip(), style)
        return row

    def _place(self) -> list[Piece]:
        words, standing = self.look.words, self._standing
        pieces = [(self._position(), STRONG)]
        if standing.notice:
            return [*pieces, (self.look.glyph(safe_line(standing.notice)), ALERT)]
        if standing.filter_words:
            pieces.append((words("header.filter", words=safe_line(standing.filter_words)), ""))
        return [*pieces, (words(f"header.order_{standing.order}"), QUIET)]

    def _position(self) -> str:
        words, standing = self.look.words, self._standing
        if not standing.total:
            return words("header.loading" if standing.loading else "header.empty")
        numbers = {"position": standing.position, "total": standing.total}
        return words("header.position", **{name: grouped(value, words.language) for name, value in numbers.items()})

    def _counts(self) -> list[Piece]:
        """Return the counts, the most pressing first."""
        words, standing = self.look.words, self._standing
        counts = (
            ("header.waiting", standing.waiting, ALERT),
            ("header.marked", standing.marked, STRONG),
            ("header.hits", standing.hits, STRONG),
            ("header.done_today", standing.done_today, QUIET),
        )
        return [(words(key, count=grouped(count, words.language)), style) for key, count, style in counts if count]


def _row(pieces: list[Piece]) -> Content:
    return Content(GAP).join([Content.styled(text, style) for text, style in pieces])
