"""Verdicts and other decisions: asked for by a key, saved before the cursor moves, visible while they have to wait."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from factcheck.domain.errors import FactcheckError
from factcheck.domain.review import ClaimState, DismissReason
from factcheck.tui.asking import rows_of
from factcheck.tui.choices import LinkChoice
from factcheck.tui.decision import ON_SPEAKERS, Decision, Outcome, Verb
from factcheck.tui.listing import OPEN_STATES
from factcheck.tui.pending import Pending
from factcheck.tui.prose.checked import checked_entries
from factcheck.tui.screens.moving import Moving
from factcheck.wording.event_phrases import event_in_words

PROMPTLY = 0.3
"""Seconds a key waits for its decision to be saved; a saved one takes 10 ms, one that takes longer goes on behind."""

_ON_MARKED = (Verb.VERDICT, Verb.DISMISS, Verb.REOPEN)
_CLOSING = (Verb.VERDICT, Verb.INHERIT, Verb.DISMISS)
_REFILLING = ("attach", "add_claim", "remove_article")
"""Kinds of events whose undoing brings claims into the queue or takes them out of it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The claims that a decision will concern, as they were when it was asked for; `marked` ones are many at once.

    The cursor may move on while a reason is asked for: a verdict that had to wait is saved and advances.
    """

    numbers: tuple[int, ...]
    uids: tuple[str, ...]
    seen_event: int | None
    marked: bool = False


class Deciding(Moving):
    """The actions that change the desk."""

    async def action_verdict(self, code: str) -> None:
        """Give the claim, or the marked ones, a verdict and go on."""
        await self._decide(await self._subject(), Verb.VERDICT, code, advance=True)

    async def action_stay(self, code: str) -> None:
        """Give a verdict and stay on the claim."""
        await self._decide(await self._subject(), Verb.VERDICT, code, advance=False)

    async def action_inherit(self) -> None:
        """Give the claim the verdict of a fact-check, or of a reviewed claim, that says the same, and go on."""
        subject, detail = self._subject_here(), self.detail_here()
        if subject is None or detail is None:
            return
        if not any(checked_entries(self.look, detail)):
            self.tell(self.look.words("review.not_checked"))
            return
        await self._decide(subject, Verb.INHERIT, "", advance=True)

    async def action_dismiss_claim(self) -> None:
        """Ask for a reason and take the claim out of the work."""
        subject = await self._subject()
        if subject is not None:
            from factcheck.tui.screens.dismiss import DismissScreen

            self.app.push_screen(DismissScreen(self.look), partial(self._dismiss, subject))

    async def action_reopen(self) -> None:
        """Bring the claim back to the work."""
        row = self.queue.row
        if not self.listing.marks and row is not None and row.state in OPEN_STATES:
            self.tell(self.look.words("review.open_already"))
            return
        await self._decide(await self._subject(), Verb.REOPEN, "", advance=False)

    def action_skip(self) -> None:
        """Leave the claim for another time and go on."""
        number = self.queue.number
        self.listing.skip(self.queue.cursor)
        self.queue.position_changed(self.queue.cursor)
        self.advance()
        if number is not None and number != self.queue.number:
            self.tell(self.look.words("review.skipped", number=number))

    def action_note(self) -> None:
        """Write a remark on the claim."""
        subject = self._subject_here()
        if subject is not None:
            from factcheck.tui.screens.note import NoteScreen

            self.app.push_screen(NoteScreen(self.look), partial(self._note, subject))

    def action_links(self) -> None:
        """Say of a repeat whether it belongs to the claim."""
        subject, detail = self._subject_here(), self.detail_here()
        if subject is None or detail is None:
            return
        if not detail.links and len(detail.mentions) < 2:
            self.tell(self.look.words("asking.no_links"))
            return
        from factcheck.tui.screens.links import LinksScreen

        self.app.push_screen(LinksScreen(self.look, detail, partial(self._link, subject)))

    async def action_undo(self) -> None:
        """Take back the last decision."""
        if self._may_write():
            await self._submit(Decision(Verb.UNDO), ())

    async def action_redo(self) -> None:
        """Do again what was taken back last."""
        if self._may_write():
            await self._submit(Decision(Verb.REDO), ())

    async def _dismiss(self, subject: Subject, reason: DismissReason | None) -> None:
        if reason is not None:
            await self._decide(subject, Verb.DISMISS, reason.value, advance=True)

    async def _note(self, subject: Subject, text: str | None) -> None:
        if text and text.strip():
            await self._submit(Decision(Verb.NOTE, subject.uids, text), subject.numbers)

    def _link(self, subject: Subject, choice: LinkChoice) -> None:
        seen = self.pulse.last_event if self.pulse else None
        decision = Decision(Verb(choice.verb.value), subject.uids, choice.ref, seen)
        self.run_worker(self._submit(decision, subject.numbers), group="link")

    async def _decide(self, subject: Subject | None, verb: Verb, value: str, *, advance: bool) -> None:
        """Decide on one claim, or on many once that is confirmed."""
        if subject is None:
            return
        decision = Decision(verb, subject.uids, value, subject.seen_event)
        if len(subject.numbers) == 1:
            await self._submit(decision, subject.numbers, advance=advance and not subject.marked)
            return
        question = self.look.words("review.ask_many", what=self.decision_words(decision), count=len(subject.numbers))
        from factcheck.tui.screens.confirm import ConfirmScreen

        self.app.push_screen(ConfirmScreen(self.look, question), partial(self._when_confirmed, decision, subject))

    async def _when_confirmed(self, decision: Decision, subject: Subject, yes: bool | None) -> None:
        if yes:
            await self._submit(decision, subject.numbers)

    async def _subject(self) -> Subject | None:
        """Return what a decision concerns: the marked claims, else the one under the cursor; None for nothing."""
        if not self.listing.marks:
            return self._subject_here()
        if not self._may_write():
            return None
        numbers = self.listing.marked()
        unread = [number for number in numbers if self.listing.row_of(number) is None]
        self.listing.put(await self.line.read(partial(rows_of, numbers=unread)))
        rows = [row for row in map(self.listing.row_of, numbers) if row is not None]
        seen = self.pulse.last_event if self.pulse else None
        return Subject(tuple(row.id for row in rows), tuple(row.uid for row in rows), seen, marked=True)

    def _subject_here(self) -> Subject | None:
        row, detail = self.queue.row, self.detail_here()
        if row is None or not self._may_write():
            return None
        seen = self.pulse.last_event if self.pulse else None
        return Subject((row.id,), (row.uid,), seen if detail is None else detail.last_event or 0)

    def _may_write(self) -> bool:
        if self.look.read_only:
            self.tell(self.look.words("review.read_only"))
        return not self.look.read_only

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
        number = next(
            (row.id for row in outcome.rows if row.id == decided), outcome.rows[-1].id if outcome.rows else None
        )
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
