"""Verdicts and other decisions: which key asks for which, on which claims, and what is asked before."""

from dataclasses import dataclass
from functools import partial

from factcheck.domain.review import DismissReason
from factcheck.tui.asking import rows_of
from factcheck.tui.decision import Decision, Verb
from factcheck.tui.judgements import LinkChoice
from factcheck.tui.listing import OPEN_STATES
from factcheck.tui.prose.checked import checked_entries
from factcheck.tui.screens.settling import Settling


@dataclass(frozen=True, slots=True)
class Subject:
    """The claims that a decision will concern, as they were when it was asked for; `marked` ones are many at once.

    The cursor may move on while a reason is asked for: a verdict that had to wait is saved and advances.
    """

    numbers: tuple[int, ...]
    uids: tuple[str, ...]
    seen_event: int | None
    marked: bool = False


class Deciding(Settling):
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

            self.app.push_screen(DismissScreen(self.look, len(subject.numbers)), partial(self._dismiss, subject))

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
