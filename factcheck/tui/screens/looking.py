"""Looking closer: the history, the reasons for a score; and what the program itself offers."""

from functools import partial

from factcheck.domain.errors import FactcheckError
from factcheck.tui.asking import history_of, import_sample, pulse_of
from factcheck.tui.memory import Place
from factcheck.tui.screens.loading import Loading


class Looking(Loading):
    """The actions that change neither the desk nor the queue."""

    def action_review(self) -> None:
        """Come back to the queue."""
        self.queue.focus()

    def action_why(self) -> None:
        """Show or hide the reasons for the score."""
        self.claim.toggle_why()

    def action_history(self) -> None:
        """Show who did what to the claim, and when."""
        if self.queue.number is not None:
            self.run_worker(self._open_history(self.queue.number), group="history", exclusive=True)

    async def action_open_url(self) -> None:
        """Open the article's address in the browser."""
        detail = self.detail_here()
        address = next((each.url for each in detail.mentions if each.url), "") if detail else ""
        await self.run_action(f"app.open_address({address!r})")

    def action_copy(self) -> None:
        """Ask what to copy."""
        detail = self.detail_here()
        if detail is not None:
            from factcheck.tui.screens.copy import CopyScreen

            self.app.push_screen(CopyScreen(self.look, detail), self._copy)

    async def action_refresh(self) -> None:
        """Read the queue anew: what was imported or decided elsewhere comes in now."""
        self.tell(self.look.words("header.loading"))
        try:
            await self.line.renew()
            self.pulse = await self.line.read(pulse_of)
            await self.load(keep=self.queue.number, or_beside=True)
            self.tell(self.look.words("review.refreshed"))
        except FactcheckError as err:
            self.warn(str(err))

    def action_sample(self) -> None:
        """Import the sample's articles into an empty desk."""
        self.tell(self.look.words("review.importing"))
        self.run_worker(self._import_sample(), group="sample", exclusive=True)

    def action_quit(self) -> None:
        """Leave; what could not be saved yet is kept in the journal, and told."""
        waiting = len(self.decisions.waiting)
        if not waiting:
            self.leave()
            return
        self.decisions.write_down()
        question = self.look.words("review.ask_quit", count=waiting)
        from factcheck.tui.screens.confirm import ConfirmScreen

        self.app.push_screen(ConfirmScreen(self.look, question), lambda yes: self.leave() if yes else None)

    def leave(self) -> None:
        """Remember where the reviewer is, and go."""
        row = self.queue.row
        self.session.memory.keep(Place(row.uid if row else None, self.wanted, self.app.theme))
        self.app.exit()

    def _copy(self, text: str | None) -> None:
        if text:
            self.app.copy_to_clipboard(text)
            self.tell(self.look.words("review.copied", text=text))

    async def _open_history(self, number: int) -> None:
        events = await self.ask(partial(history_of, number=number))
        if events is None:
            return
        from factcheck.tui.screens.history import HistoryScreen

        self.app.push_screen(HistoryScreen(self.look, f"#{number}", events))

    async def _import_sample(self) -> None:
        try:
            await self.line.write(import_sample)
            self.pulse = await self.line.read(pulse_of)
            await self.load()
        except FactcheckError as err:
            self.warn(str(err))
        self.queue.focus()
