"""Searching, filtering and sorting the queue."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial

from textual import on

from factcheck.domain.errors import FactcheckError
from factcheck.domain.records import ClaimFilter
from factcheck.tui.asking import numbers_of
from factcheck.tui.listing import next_order
from factcheck.tui.screens.loading import Loading
from factcheck.tui.widgets.prompt import Prompt
from factcheck.wording.numbers import grouped


class Finding(Loading):
    """The actions that choose which claims are shown, and in what order."""

    _searched_from: int | None = None
    """The claim on which the first of several searches began."""

    def action_search(self) -> None:
        """Ask for the words to look for."""
        self.prompt.ask(self.look.words("review.search"))

    def action_next_hit(self) -> None:
        """Go to the next claim that the search found."""
        hits = self.listing.hits
        if hits:
            self.move_to(hits[bisect_right(hits, self.queue.cursor) % len(hits)])

    def action_previous_hit(self) -> None:
        """Go to the claim before that the search found."""
        hits = self.listing.hits
        if hits:
            self.move_to(hits[bisect_left(hits, self.queue.cursor) - 1])

    def action_filter(self) -> None:
        """Ask which claims to show."""
        from factcheck.tui.screens.filter import FilterScreen

        self.app.push_screen(FilterScreen(self.look, self.wanted), self._filter)

    async def action_sort(self) -> None:
        """Sort by the next of score, date, number."""
        order = next_order(self.wanted.order)
        await self.choose(replace(self.wanted, order=order))
        told, position = self.look.words(f"review.order_{order}"), self.queue.cursor + 1
        if position > 1:
            shown, key = grouped(position, self.look.words.language), self.look.key("first")
            told = self.look.words("review.ordered", order=told, position=shown, key=key)
        self.tell(told)

    def action_clear(self) -> None:
        """Forget marks and hits, and come back to where the search began."""
        origin = self._searched_from if self.listing.hits else None
        self.listing.marks, self.listing.hits, self._searched_from = set(), (), None
        self.queue.show_hits()
        self.queue.focus()
        at = None if origin is None else self.listing.position_of(origin)
        if at is not None and at != self.queue.cursor:
            self.move_to(at)
            self.tell(self.look.words("review.back"))
        self.show_standing()

    async def choose(self, wanted: ClaimFilter) -> None:
        """Show the claims of another filter, with the cursor on the same claim where it is among them."""
        before, self.wanted = self.wanted, wanted
        try:
            await self.load(keep=self.queue.number)
        except FactcheckError as err:
            self.wanted = before
            self.warn(str(err))

    async def _filter(self, wanted: ClaimFilter | None) -> None:
        if wanted is not None:
            await self.choose(wanted)

    @on(Prompt.Answered)
    def searched(self, message: Prompt.Answered) -> None:
        """Look for the words typed."""
        self.queue.focus()
        if message.text is not None:
            self.run_worker(self._search(message.text), group="search", exclusive=True)

    async def _search(self, text: str) -> None:
        wanted = replace(self.wanted, text=text)
        try:
            found = await self.line.read(partial(numbers_of, wanted=wanted))
        except FactcheckError as err:
            self.warn(str(err))
            return
        if not self.listing.hits or self._searched_from is None:
            self._searched_from = self.queue.number
        self.listing.find(found)
        self.queue.show_hits()
        hits = self.listing.hits
        if hits:
            self.move_to(hits[bisect_left(hits, self.queue.cursor) % len(hits)])
            message = "review.found" if len(hits) > 1 else "review.found_one"
            self.tell(self.look.words(message, count=len(hits), keys=self.look.keys("next_hit")))
        else:
            self.tell(self.look.words("review.found_none", text=text))
