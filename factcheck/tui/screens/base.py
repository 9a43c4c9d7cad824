"""What the actions of the review screen share: its parts, the desk's line, and how an answer gets onto the screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.message import Message
from textual.screen import Screen

from factcheck.domain.errors import FactcheckError
from factcheck.domain.records import ClaimDetail, ClaimFilter
from factcheck.text.safe import safe_line
from factcheck.tui.carrying_out import carry_out
from factcheck.tui.decision import Decision, Outcome
from factcheck.tui.decision_words import decision_words
from factcheck.tui.filter_words import filter_words
from factcheck.tui.line import Answer, DeskLine
from factcheck.tui.listing import Listing
from factcheck.tui.look import Standing
from factcheck.tui.memory import OPEN_CLAIMS
from factcheck.tui.pending import PendingDecisions
from factcheck.tui.session import Session
from factcheck.tui.widgets.claim import ClaimPane
from factcheck.tui.widgets.header import Header
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.prompt import Prompt
from factcheck.tui.widgets.queue import Queue
from factcheck.tui.widgets.repeats import RepeatsPane

if TYPE_CHECKING:
    from factcheck.workflow.desk import Desk
    from factcheck.workflow.watching import Pulse


class ReviewBase(Screen[None]):
    """The state of a review; actions are added by the classes that inherit from it."""

    class Failed(Message):
        """The desk cannot be opened; the program ends and the command line tells why."""

        def __init__(self, failure: FactcheckError) -> None:
            super().__init__()
            self.failure = failure

    def __init__(self, session: Session) -> None:
        super().__init__(id="review")
        self.session = session
        self.look = session.look
        self.line = DeskLine(session.opening)
        self.wanted: ClaimFilter = OPEN_CLAIMS
        self.details: dict[int, ClaimDetail] = {}
        self.header = Header(self.look)
        self.queue = Queue(self.look)
        self.claim = ClaimPane(self.look)
        self.repeats = RepeatsPane(self.look)
        self.prompt = Prompt()
        self.hints = Hints(self.look)
        self.decisions = PendingDecisions(self._carry_out, session.journal, self.show_waiting)
        self.pulse: Pulse | None = None
        self.done_today = 0
        self.notice = ""
        self.loading_queue = True

    @property
    def listing(self) -> Listing:
        """The queue's claims."""
        return self.queue.listing

    def detail_here(self) -> ClaimDetail | None:
        """Return the page of the claim under the cursor, once it is read."""
        return None if self.queue.number is None else self.details.get(self.queue.number)

    def tell(self, text: str) -> None:
        """Say something in the line at the top, until the next move."""
        self.notice = safe_line(text)
        self.show_standing()

    def warn(self, text: str) -> None:
        """Say something that must not be overlooked."""
        self.notify(safe_line(text), severity="warning", markup=False)

    async def ask(self, question: "Callable[[Desk], Answer]") -> Answer | None:
        """Return what the desk answers; None where it cannot, which is told."""
        try:
            return await self.line.read(question)
        except FactcheckError as err:
            self.warn(str(err))
            return None

    def show_standing(self) -> None:
        """Bring the line at the top up to date."""
        listing = self.listing
        self.header.show(
            Standing(
                total=len(listing),
                position=self.queue.cursor + 1 if len(listing) else 0,
                done_today=self.done_today,
                filter_words=filter_words(self.wanted, self.look),
                order=self.wanted.order,
                marked=len(listing.marks),
                waiting=sum(1 for each in self.decisions.waiting if each.trouble),
                hits=len(listing.hits) if listing.hits else None,
                loading=self.loading_queue,
                notice=self.notice,
            )
        )

    def show_waiting(self) -> None:
        """Show which decisions the database has not taken yet."""
        waits = [pending for pending in self.decisions.waiting if pending.trouble]
        words = {number: self.decision_words(each.decision) for each in waits for number in each.numbers}
        if words != self.listing.waiting:
            self.listing.waiting = words
            self.queue.rows_changed()
        self.show_standing()

    def decision_words(self, decision: Decision) -> str:
        """Return a decision in words."""
        return decision_words(self.look, decision)

    async def _carry_out(self, decision: Decision, again: bool) -> Outcome:
        return await self.line.write(lambda desk: carry_out(desk, decision, again=again))
