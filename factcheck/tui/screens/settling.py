"""Decisions on their way: saved before the cursor moves, visible while they have to wait, shown when they are made."""

import asyncio
from contextlib import suppress
from dataclasses import replace

from factcheck.domain.errors import FactcheckError
from factcheck.domain.review import ClaimState
from factcheck.tui.decision import ON_SPEAKERS, Decision, Outcome, Verb
from factcheck.tui.pending import Pending
from factcheck.tui.screens.moving import Moving
from factcheck.wording.event_phrases import event_in_words

PROMPTLY = 0.3
"""Seconds a key waits for its decision to be saved; a saved one takes 10 ms, one that takes longer goes on behind."""

_ON_MARKED = (Verb.VERDICT, Verb.DISMISS, Verb.REOPEN)
_CLOSING = (Verb.VERDICT, Verb.INHERIT, Verb.DISMISS)
_REFILLING = ("attach", "add_claim", "remove_article")
"""Kinds of events whose undoing brings claims into the queue or takes them out of it."""


class Settling(Moving):
    """How a decision gets to the desk, and what becomes of it onto the screen; which one it is, others ask."""

    async def _submit(
        self, decision: Decision, numbers: tuple[int, ...], *, advance: bool = False, patience: float = PROMPTLY
    ) -> Pending:
        """Save a decision, and go on once it is saved; one that takes longer than `patience` goes on behind."""
        pending = self.decisions.submit(decision, numbers)
        try:
            await asyncio.wait_for(asyncio.shield(pending.done), patience)
        except TimeoutError:
            pending.trouble = pending.trouble or self.look.words("review.busy")
            self.decisions.write_down()
            self.show_waiting()
            self._tell_waiting(pending)
            self.run_worker(self._settle(pending, advance=advance), group="settle")
        except FactcheckError as err:
            await self._refused(err, numbers)
        else:
            await self._settle(pending, advance=advance)
        return pending

    async def _done(self, decision: Decision, numbers: tuple[int, ...], *, patience: float = PROMPTLY) -> None:
        """Save a decision and wait for it, however long the database takes; why it is refused is told already."""
        pending = await self._submit(decision, numbers, patience=patience)
        with suppress(FactcheckError):
            await asyncio.shield(pending.done)

    def _tell_waiting(self, pending: Pending) -> None:
        """Say beside the claim and at the top that its decision waits: the cursor stays on it."""
        self.follow()
        if len(pending.numbers) == 1:
            what, keys = self.decision_words(pending.decision), self.look.keys("next_open")
            self.tell(self.look.words("review.waits", number=pending.numbers[0], what=what, keys=keys))
        elif pending.decision.verb is Verb.ADD_CLAIM:  # decided on another screen, where the line at the top is not
            self.warn(self.look.words("review.waits_added"))

    async def _settle(self, pending: Pending, *, advance: bool) -> None:
        """Show what became of a decision; go on where the cursor still stands on its claim."""
        try:
            outcome = await pending.done
        except FactcheckError as err:
            await self._refused(err, pending.numbers)
            return
        await self._take_in(pending.decision, outcome)
        if advance and self.queue.number in pending.numbers:
            self.advance()
        self.follow()
        self.tell(self._told(pending.decision, outcome))

    async def _take_in(self, decision: Decision, outcome: Outcome) -> None:
        """Show the claims as they are after a decision."""
        if decision.verb in _ON_MARKED and self.listing.marks:
            self.listing.marks = set()
            self.queue.rows_changed()
        self._regroup(outcome)
        for row in outcome.rows:
            self.take_row(row)
        if decision.verb in _CLOSING:
            self.done_today += len(outcome.rows)
        if decision.verb is Verb.ADD_CLAIM:
            self.details.clear()  # the new claim may be a repeat of any other
        if decision.verb in (Verb.UNDO, Verb.REDO):
            self._count_again(outcome)
            if any(event.kind in _REFILLING for event in outcome.events):
                await self.load(keep=self.queue.number, or_beside=True)
            else:
                await self._go_back_to(outcome)

    def _regroup(self, outcome: Outcome) -> None:
        """Let claims that became one stand on one line, and those that were parted on two; the rest stays in place."""
        kept = self.queue.number
        for number, into in outcome.moved:
            self._forget_page(number)
            if into is None:
                self.listing.part(number, self.queue.cursor)
                self.expect(number)
            else:
                self.listing.join(number, into, self.queue.cursor)
                kept = into if number == kept else kept
        if outcome.moved and kept is not None:
            at = self.listing.position_of(kept, self.queue.cursor)
            self.queue.length_changed(self.queue.cursor if at is None else at)

    def _count_again(self, outcome: Outcome) -> None:
        """Correct the number of today's decisions by what was taken back or put back."""
        closing = sum(event.kind in {verb.value for verb in _CLOSING} for event in outcome.events)
        self.done_today += -closing if outcome.events and outcome.events[-1].undone else closing

    async def _go_back_to(self, outcome: Outcome) -> None:
        """Stand on the claim that was decided on, not on another one that the decision concerned."""
        decided = outcome.events[-1].claim_id if outcome.events else None
        changed = [row.id for row in outcome.rows]
        number = decided if decided in changed else next(reversed(changed), None)
        position = None if number is None else self.listing.position_of(number, self.queue.cursor)
        if number is not None and position is not None:
            await self.read_page(number)
            self.move_to(position)

    def _told(self, decision: Decision, outcome: Outcome) -> str:
        words, rows = self.look.words, outcome.rows
        if outcome.events:
            told = replace(outcome.events[-1], undone=False)  # the message itself says that it was taken back
            what = event_in_words(told, self.look.scale, words)
            more = words("review.and_more", count=len(outcome.events) - 1) if len(outcome.events) > 1 else ""
            return words("review.undone" if outcome.events[-1].undone else "review.redone", event=f"{what}{more}")
        if decision.verb in _CLOSING and self.listing.is_done():
            return words("review.all_done")
        if decision.verb in ON_SPEAKERS:
            return self.decision_words(decision)
        if not rows:
            return words("review.open_already")
        what = self.decision_words(decision)
        if len(rows) > 1:
            return words("review.saved_many", what=what, count=len(rows))
        waits = decision.verb is Verb.VERDICT and rows[0].state is ClaimState.IN_PROGRESS
        return words("review.saved_open" if waits else "review.saved", what=what, number=rows[0].id)

    async def _refused(self, err: FactcheckError, numbers: tuple[int, ...]) -> None:
        self.warn(str(err))
        await self.refresh_claims(numbers)
        self.show_waiting()
