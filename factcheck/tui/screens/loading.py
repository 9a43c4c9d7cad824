"""How the review screen gets its queue: open the desk, read the claims, notice what others do."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from factcheck.domain.errors import FactcheckError, UsageError
from factcheck.domain.records import ClaimFilter, ClaimRow
from factcheck.tui import collector
from factcheck.tui.asking import all_of, changed_since, closed_today, first_of, page_of, pulse_of
from factcheck.tui.listing import Listing
from factcheck.tui.memory import OPEN_CLAIMS
from factcheck.tui.screens.following import Following
from factcheck.tui.session import Session

WATCH_SECONDS = 2.0
"""How often it is looked whether others changed the desk; a look costs two searches in an index."""


class Loading(Following):
    """Reading the queue in the desk's thread; a list that is shown never moves under the cursor by itself."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.is_new_desk = False

    def on_mount(self) -> None:
        """Paint the first frame before the store is loaded."""
        self.queue.focus()
        self.show_standing()
        self.call_after_refresh(lambda: self.run_worker(self._begin(), group="begin"))

    def on_unmount(self) -> None:
        """Close the desk."""
        self.line.close()

    async def load(self, *, keep: int | None = None, or_beside: bool = False) -> None:
        """Read the queue anew: its first lines at once, then all; the cursor stays on the claim `keep`.

        Where that is not listed any more, it stands on the first one, or on what stood beside it.
        """
        wanted = self.wanted
        self.loading_queue = True
        self.details.clear()
        if keep is None:
            first, rows = await self.line.read(partial(first_of, wanted=wanted))
            self._show(first, None, rows=rows)
        numbers, open_numbers = await self.line.read(partial(all_of, wanted=wanted))
        self.loading_queue = False
        self._show(numbers, self.queue.number if keep is None else keep, open_numbers, or_beside=or_beside)
        if keep is not None:
            await self._refresh_view()

    async def _begin(self) -> None:
        place = self.session.memory.recall()
        try:
            await self.line.open()
            self.pulse = await self.line.read(pulse_of)
            self.run_worker(self.decisions.run(), group="decisions")
            self.run_worker(self.keep_up(), group="follow")
            await self._load_first(place.wanted)
            await self._return_to(place.uid)
            self.done_today = await self.line.read(closed_today)
        except FactcheckError as err:
            self.post_message(self.Failed(err))
            return
        self.show_standing()
        collector.release()
        self._submit_left_over()
        self.set_interval(WATCH_SECONDS, self._watch)

    async def _load_first(self, wanted: ClaimFilter) -> None:
        """Read the queue as it was left; a filter that makes no sense any more (another scale's rating) is dropped."""
        self.wanted = wanted
        try:
            await self.load()
        except UsageError:
            self.wanted = OPEN_CLAIMS
            await self.load()

    def _submit_left_over(self) -> None:
        """Save what an earlier session could not."""
        left = self.session.journal.read()
        for decision in left:
            self.decisions.submit(decision, tried=True)
        if left:
            self.session.journal.is_filled = True
            self.warn(self.look.words("review.left_over", count=len(left)))

    async def _return_to(self, uid: str | None) -> None:
        if uid is None:
            return
        try:
            page = await self.line.read(partial(page_of, ref=uid))
        except UsageError:  # the claim is gone, or the database is another one
            return
        position = self.listing.position_of(page.row.id)
        if position is not None:
            self.move_to(position)

    def _show(
        self,
        numbers: "array[int]",
        keep: int | None,
        open_numbers: Sequence[int] | None = None,
        rows: Mapping[int, ClaimRow] | None = None,
        *,
        or_beside: bool = False,
    ) -> None:
        listing = Listing(numbers, open_numbers)
        listing.waiting = self.listing.waiting
        listing.take_lines(self.listing)
        listing.put(rows or {})
        if self.listing.marks:
            listing.marks = self.listing.marks.intersection(numbers)
        at = None if keep is None else listing.position_of(keep)
        if at is None:
            at = listing.place_like(self.listing, self.queue.cursor) if or_beside else 0
        self.queue.show(listing, at)
        self._show_emptiness()
        self.follow()

    def _show_emptiness(self) -> None:
        """Say what a queue without claims means: a new desk, or a filter that none passes."""
        is_empty = not self.loading_queue and not len(self.listing)
        self.is_new_desk = is_empty and self.pulse is not None and self.pulse.last_claim == 0
        self.set_class(self.is_new_desk, "-empty")

    def expect(self, number: int) -> None:
        """Know of a new claim that was made here: it is not told of as one that others brought."""
        if self.pulse is not None:
            self.pulse = replace(self.pulse, last_claim=max(number, self.pulse.last_claim))

    async def _watch(self) -> None:
        """Notice what was done elsewhere; the list stays as it is under the cursor."""
        before = self.pulse
        try:
            now = await self.line.read(pulse_of)
            self.pulse = now
            if before is not None and now.file == before.file and now.last_event > before.last_event:
                await self.refresh_claims(await self.line.read(partial(changed_since, last_event=before.last_event)))
        except FactcheckError:  # locked for a moment, or gone: the next look will tell
            return
        if before is None or now == before:
            return
        words, keys = self.look.words, self.look.keys("refresh")
        if now.file != before.file:
            self.warn(words("review.replaced", keys=keys))
        elif now.last_claim > before.last_claim:
            self.notify(words("review.imported", count=now.last_claim - before.last_claim, keys=keys), markup=False)

    async def _refresh_view(self) -> None:
        """Read the lines in view anew, and let go of all others."""
        top, bottom = self.queue.scroll_offset.y, self.queue.scroll_offset.y + self.queue.size.height
        self.details.clear()
        self.listing.forget_lines(top, bottom)
        await self.refresh_claims(self.listing.numbers[top:bottom])
