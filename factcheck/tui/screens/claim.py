"""A claim over time: its mentions and what is at odds with it by day; one key says what belongs and what words it."""

from collections.abc import Awaitable, Callable

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen
from textual.widgets import OptionList

from factcheck.domain.records import ClaimDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.judgements import LinkChoice, LinkVerb
from factcheck.tui.look import Look
from factcheck.tui.prose.timeline import claim_head, claim_timeline
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.widgets.choice_list import ChoiceList
from factcheck.tui.widgets.fixed_text import FixedText
from factcheck.tui.widgets.hints import Hints

JUDGING = ("claim_confirm", "claim_reject", "claim_represent", "claim_undo", "claim_article", "claim_close")
READING = ("claim_article", "claim_close")

Judge = Callable[[LinkChoice], Awaitable[ClaimDetail | None]]
"""Carries a judgement out and returns the claim as it is then, None where it was refused or has to wait."""


class ClaimScreen(Screen[str | None]):
    """The claim's page. It gives back a mention ("m17") whose article is to be shown, else None.

    `judge` is handed what is said of the line under the cursor, `undo` takes the last decision back.
    """

    def __init__(
        self, look: Look, detail: ClaimDetail, judge: Judge, undo: Callable[[], Awaitable[ClaimDetail | None]]
    ) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        self._bindings = BindingsMap.merge([textual_bindings(look.bindings, Scope.CLAIM), self._bindings])
        self.look = look
        self._carry_out, self._take_back = judge, undo
        self._head = FixedText(claim_head(look, detail), classes="page-head")
        self._list = ChoiceList(claim_timeline(look, detail))
        self._hints = Hints(look, READING if look.read_only else JUDGING)

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self._head
        yield self._list
        yield self._hints

    def on_mount(self) -> None:
        """Give the list the keyboard."""
        self._list.focus()

    def action_confirm(self) -> None:
        """Say that the line under the cursor is right."""
        self._judge(LinkVerb.CONFIRM)

    def action_reject(self) -> None:
        """Say that it does not belong: a mention is split off, a claim is never proposed again."""
        self._judge(LinkVerb.REJECT)

    def action_represent(self) -> None:
        """Let the mention under the cursor word the claim."""
        self._judge(LinkVerb.REPRESENT)

    def action_undo(self) -> None:
        """Take the last decision back."""
        if not self.look.read_only:
            self.run_worker(self._show_after(self._take_back()), group="page")

    def action_article(self) -> None:
        """Show the article of the mention under the cursor."""
        chosen = self._list.chosen or ""
        if chosen.startswith("m"):
            self.dismiss(chosen)

    @on(OptionList.OptionSelected)
    def open_chosen(self) -> None:
        """Show the article of a mention that was clicked, or chosen by the list's own key."""
        self.action_article()

    def action_close(self) -> None:
        """Go back to the queue."""
        self.dismiss(None)

    def _judge(self, verb: LinkVerb) -> None:
        if self._list.chosen and not self.look.read_only:
            self.run_worker(self._show_after(self._carry_out(LinkChoice(verb, self._list.chosen))), group="page")

    async def _show_after(self, decision: Awaitable[ClaimDetail | None]) -> None:
        """Show the claim as it is after a decision, with the cursor where it was."""
        detail = await decision
        if detail is None:
            return
        at = self._list.highlighted or 0
        self._head.update(claim_head(self.look, detail))
        self._list.show(claim_timeline(self.look, detail))
        if self._list.option_count:
            self._list.highlighted = min(at, self._list.option_count - 1)
