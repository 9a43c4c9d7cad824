"""The queue: a line a claim, drawn straight from the listing, so that a million are as quick as ten."""

from collections.abc import Iterator

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factcheck.domain.records import ClaimRow
from factcheck.text.safe import safe_line
from factcheck.tui.listing import OPEN_STATES, Listing
from factcheck.tui.look import Look
from factcheck.tui.widgets.drawn_lines import DrawnLines
from factcheck.wording import phrases
from factcheck.wording.cells import pad

STATUS_CELLS, SEEN_CELLS, SPEAKER_CELLS, DATE_CELLS, OUTLET_CELLS = 16, 3, 16, 10, 12
"""Widths of the columns before the claim, which takes the rest; a status tells the two partly true ratings apart."""

NARROW_STATUS_CELLS = 12
"""Width of the status where there is no room for speakers: the sign tells apart what is cut to the same letters."""

LEAST_FOR_SPEAKER, LEAST_FOR_SCORE, LEAST_FOR_PLACE = 80, 90, 120
"""Columns of the queue from which these are shown: on a narrower one the claim needs their place."""

BAR, MARK, SKIPPED, HIT, WAITING, UNREAD = "▌", "●", "»", "/", "⧗", "…"


DRAWN_KEPT = 1_000
"""Drawn lines that are kept: those of twenty screens."""

_Drawn = tuple[int, int, str, str, str | None]
"""What a drawn line depends on besides the claim: number, width, signs, style class, the decision that waits."""


class Queue(DrawnLines, ScrollView, can_focus=True, inherit_bindings=False):
    """The claims of a listing with a cursor; what it has no lines for it asks for, and never waits."""

    COMPONENT_CLASSES = {"queue--cursor", "queue--closed", "queue--marked", "queue--status"}  # noqa: RUF012 - Textual's way

    class Moved(Message):
        """The cursor stands on another claim."""

    class Unread(Message):
        """Lines come into view that are not read yet."""

        def __init__(self, numbers: tuple[int, ...]) -> None:
            super().__init__()
            self.numbers = numbers

    class Chosen(Message):
        """The claim under the cursor was clicked twice."""

    cursor: reactive[int] = reactive(0, repaint=False, init=False)

    def __init__(self, look: Look) -> None:
        super().__init__(id="queue")
        self.look = look
        self.listing = Listing()
        self._hits: frozenset[int] = frozenset()
        self._styles: dict[str, Style] = {}
        self._drawn: dict[_Drawn, tuple[ClaimRow, Strip]] = {}

    @property
    def number(self) -> int | None:
        """The number of the claim under the cursor."""
        return self.listing.number_at(self.cursor)

    @property
    def row(self) -> ClaimRow | None:
        """The line under the cursor, once it is read."""
        return self.listing.row_at(self.cursor)

    def show(self, listing: Listing, cursor: int) -> None:
        """Show another listing, with the cursor at a position."""
        self.listing = listing
        self._hits = frozenset()
        self.virtual_size = Size(self.size.width, len(listing))
        self.set_reactive(Queue.cursor, max(0, min(cursor, len(listing) - 1)))
        self._keep_in_view()
        self.refresh()

    def length_changed(self, cursor: int) -> None:
        """Draw anew: claims have come or gone; the cursor stands on a position without having moved."""
        self.virtual_size = Size(self.size.width, len(self.listing))
        self.set_reactive(Queue.cursor, max(0, min(cursor, len(self.listing) - 1)))
        self._keep_in_view()
        self.show_hits()

    def show_hits(self) -> None:
        """Show which claims the listing's search has found."""
        self._hits = frozenset(self.listing.hits)
        self.refresh()

    def rows_changed(self) -> None:
        """Draw anew: lines were read or have changed."""
        self.refresh()

    def position_changed(self, position: int) -> None:
        """Draw one line anew."""
        self.refresh_line(position)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on the list."""
        return max(0, min(cursor, len(self.listing) - 1))

    def watch_cursor(self, old: int, new: int) -> None:
        """Draw the two lines concerned, or all where the list has to scroll."""
        if not self._keep_in_view():
            self.refresh_line(old)
            self.refresh_line(new)
        self.post_message(self.Moved())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for the lines that come into view."""
        super().watch_scroll_y(old_value, new_value)
        self._ask()

    def on_resize(self, event: events.Resize) -> None:
        """Keep the cursor in view in a window of another size."""
        self.virtual_size = Size(event.size.width, len(self.listing))
        self._keep_in_view()
        self._ask()

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the line under the mouse."""
        position = event.y + self.scroll_offset.y
        if position < len(self.listing):
            self.cursor = position
            if event.chain == 2:
                self.post_message(self.Chosen())

    def page(self) -> int:
        """Return how many lines a page moves on; one stays in view."""
        return max(1, self.size.height - 1)

    def notify_style_update(self) -> None:
        """Forget what was drawn in another dress."""
        super().notify_style_update()
        self._styles.clear()
        self._drawn.clear()

    def draw_lines(self, wanted: range) -> Iterator[Strip]:
        """Draw lines of the window, or take them as they were drawn last: most only change their place."""
        top, width = self.scroll_offset.y, self.scrollable_content_region.width
        for position in range(top + wanted.start, top + wanted.stop):
            yield self._line(position, width)

    def _line(self, position: int, width: int) -> Strip:
        number, row = self.listing.number_at(position), self.listing.row_at(position)
        if number is None:
            return Strip.blank(width, self._dressed(""))
        signs, dress = self._signs(position), self._dress(position, row)
        if row is None:
            unread = pad(self.look.glyph(f"{signs}{UNREAD}"), width)
            return Strip([Segment(unread, self._dressed(dress))], width)
        key = number, width, signs, dress, self.listing.waiting.get(number)
        kept = self._drawn.get(key)
        if kept is None or kept[0] is not row:
            if len(self._drawn) >= DRAWN_KEPT:
                self._drawn.clear()
            kept = self._drawn[key] = row, self._draw(row, width, self.look.glyph(signs), self._dressed(dress))
        return kept[1]

    def _draw(self, row: ClaimRow, width: int, signs: str, style: Style) -> Strip:
        cells = STATUS_CELLS if width >= LEAST_FOR_SPEAKER else NARROW_STATUS_CELLS
        status = self.look.fit(self._status(row), cells)
        room = max(0, width - len(signs) - cells - 1)
        line = self.look.fit(self._columns(row, width), room)
        bold = style + self._dressed("queue--status")
        return Strip([Segment(signs, style), Segment(status, bold), Segment(f" {line}", style)]).adjust_cell_length(
            width, style
        )

    def _status(self, row: ClaimRow) -> str:
        waiting = self.listing.waiting.get(row.id)
        return self.look.glyph(f"{WAITING} {waiting}") if waiting is not None else self.look.status(row)

    def _columns(self, row: ClaimRow, width: int) -> str:
        """Return what follows the status: what there is room for, and the claim."""
        seen = f"{row.mentions}{'≠' if row.contradicted else ''}" if row.mentions > 1 or row.contradicted else ""
        columns = [pad(self.look.glyph(seen), SEEN_CELLS)]
        if width >= LEAST_FOR_SCORE:
            columns.insert(0, f"{row.score:.2f}")
        if width >= LEAST_FOR_PLACE:
            columns.append(str(row.first_seen or "").ljust(DATE_CELLS))
            columns.append(self._cell(row.outlet or "", OUTLET_CELLS))
        if width >= LEAST_FOR_SPEAKER:
            said_by = phrases.names(row.speaker, row.relayed_by, self.look.words) if row.speaker else row.outlet or ""
            columns.append(self._cell(said_by, SPEAKER_CELLS))
        return " ".join([*columns, *self._checked(row), safe_line(row.claim)])

    def _checked(self, row: ClaimRow) -> tuple[str, ...]:
        """Return what a fact-check of others says of an open claim: `[✗ Salah]`."""
        if not row.checked or row.rating is not None:
            return ()
        known = self.look.scale.find(row.checked)
        return (f"[{self.look.rating(row.checked) if known else safe_line(row.checked)}]",)

    def _cell(self, text: str, cells: int) -> str:
        return self.look.fit(safe_line(text), cells)

    def _signs(self, position: int) -> str:
        bar = BAR if position == self.cursor else " "
        if self.listing.number_at(position) in self.listing.marks:
            return f"{bar}{MARK}"
        if position in self._hits:
            return f"{bar}{HIT}"
        return f"{bar}{SKIPPED}" if self.listing.is_skipped(position) else f"{bar} "

    def _dress(self, position: int, row: ClaimRow | None) -> str:
        """Return the style class of a line, "" for a plain one."""
        if position == self.cursor:
            return "queue--cursor"
        if self.listing.number_at(position) in self.listing.marks:
            return "queue--marked"
        return "queue--closed" if row is not None and row.state not in OPEN_STATES else ""

    def _dressed(self, dress: str) -> Style:
        """Return a style; Textual would work it out anew for each line."""
        if dress not in self._styles:
            partial = dress == "queue--status"
            styled = self.get_component_rich_style(dress, partial=partial) if dress else self.rich_style
            self._styles[dress] = styled
        return self._styles[dress]

    def _keep_in_view(self) -> bool:
        """Scroll so that the cursor is seen; tell whether anything moved.

        By a third of the window at a time: the claims to come are seen, and most moves draw two lines, not all.
        """
        top, height = self.scroll_offset.y, self.size.height
        if height <= 0 or top <= self.cursor < top + height:
            self._ask()
            return False
        margin = height // 3 if abs(self.cursor - top) <= height * 2 else height // 2
        wanted = self.cursor - margin if self.cursor < top else self.cursor - height + 1 + margin
        self.scroll_to(y=max(0, wanted), animate=False, force=True)
        return True

    def _ask(self) -> None:
        """Ask for the lines in view, and those a page before and after, that are not read yet."""
        top, height = self.scroll_offset.y, max(self.size.height, 1)
        missing = self.listing.missing(top - height, top + 2 * height)
        if missing:
            self.post_message(self.Unread(missing))
