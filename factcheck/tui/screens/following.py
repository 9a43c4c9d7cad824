"""The claim under the cursor: its lines and its page are read in the desk's thread, the next page ahead of the move."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial

from textual import on

from factcheck.domain.errors import FactcheckError
from factcheck.domain.records import ClaimDetail, ClaimRow
from factcheck.tui.asking import page_of, pages_of, rows_of
from factcheck.tui.screens.base import ReviewBase
from factcheck.tui.session import Session
from factcheck.tui.widgets.queue import Queue

KEPT_PAGES = 32
"""Claims whose pages are kept; the next ones are read ahead, so that a move shows its claim at once."""

PAGES_AHEAD = 8
"""Pages read at once, when the next one is missing: that takes 5 ms where each by itself takes 4."""


class Following(ReviewBase):
    """The screen shows what has come and never waits for what has not."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._moved = asyncio.Event()
        self._before = 0
        self._shown: tuple[ClaimDetail | None, str | None] = None, None

    def move_to(self, position: int) -> None:
        """Put the cursor on a position and show its claim in the same frame; a message would come one frame later."""
        with self.queue.prevent(Queue.Moved):
            self.queue.cursor = position
        self.notice = ""
        self.follow()

    @on(Queue.Moved)
    def clicked(self) -> None:
        """Show the claim that was clicked."""
        self.move_to(self.queue.cursor)

    def follow(self) -> None:
        """Show the claim the cursor stands on: at once where its page is read already."""
        self.show_standing()
        number = self.queue.number
        if number is None or number in self.details:
            self._show_page(number)
        self._moved.set()

    async def keep_up(self) -> None:
        """Read the page of the claim under the cursor, always the newest; those passed by meanwhile are left out."""
        while True:
            await self._moved.wait()
            self._moved.clear()
            number = self.queue.number
            if number is None:
                continue
            try:
                if number not in self.details:
                    await self._read_page(number)
            except FactcheckError as err:
                self.warn(str(err))
                continue
            if number == self.queue.number:
                self._show_page(number)
                await self._read_ahead()

    async def refresh_claims(self, numbers: Sequence[int]) -> None:
        """Read some claims anew, after a decision on them."""
        rows = await self.line.read(partial(rows_of, numbers=numbers))
        for row in rows.values():
            self.take_row(row)
        self._moved.set()

    def take_row(self, row: ClaimRow) -> None:
        """Show a claim's line as it is now; its page is read anew."""
        self._forget_page(row.id)
        position = self.listing.change(row, self.queue.cursor)
        if position is not None:
            self.queue.position_changed(position)

    @on(Queue.Unread)
    def read_lines(self, message: Queue.Unread) -> None:
        """Read the lines that have come into view."""
        self.run_worker(self._read_lines(message.numbers), group="lines")

    async def _read_lines(self, numbers: tuple[int, ...]) -> None:
        try:
            rows = await self.line.read(partial(rows_of, numbers=numbers))
        except FactcheckError as err:
            self.warn(str(err))
            return
        self.listing.put(rows)
        self.queue.rows_changed()

    def _show_page(self, number: int | None) -> None:
        """Show a claim's page, unless it is shown as it is."""
        detail = None if number is None else self.details[number]
        waiting = None if number is None else self.listing.waiting.get(number)
        if (detail, waiting) != self._shown:
            self._shown = detail, waiting
            self.claim.show(detail.row if detail else None, detail, waiting)
            self.repeats.show(detail)

    async def read_page(self, number: int) -> None:
        """Read a claim's page before the cursor moves there, so that line and page come in one frame."""
        try:
            await self._read_page(number)
        except FactcheckError:  # it will be told when the cursor is there
            return

    async def _read_page(self, number: int) -> None:
        self._keep_pages({number: await self.line.read(partial(page_of, ref=str(number)))})

    def _keep_pages(self, pages: Mapping[int, ClaimDetail]) -> None:
        """Take pages in, and let go of those that were taken in longest ago."""
        self.details.update(pages)
        while len(self.details) > KEPT_PAGES:
            self.details.pop(next(iter(self.details)))

    def _forget_page(self, number: int) -> None:
        """Let go of a claim's page, and of those that show it among their repeats."""
        for other, page in [*self.details.items()]:
            if other == number or any(link.other_id == number for link in page.links):
                del self.details[other]

    async def _read_ahead(self) -> None:
        """Read the pages that the next moves of the same kind will show: some lines on, some windows on, or back."""
        position = self.queue.cursor
        stride = position - self._before or 1
        self._before = position
        wanted = [self.listing.number_at(position + stride * step) for step in range(1, PAGES_AHEAD + 1)]
        missing = [number for number in wanted if number is not None and number not in self.details]
        if missing and missing[0] == wanted[0] and not self._moved.is_set():
            try:
                self._keep_pages(await self.line.read(partial(pages_of, numbers=missing)))
            except FactcheckError:  # it will be told when the cursor is there
                return
