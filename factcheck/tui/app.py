"""The program on the terminal: themes, the review screen, and what happens when something goes wrong."""

import asyncio
import os
import signal
from typing import ClassVar
from urllib.parse import urlsplit

from textual import events, on
from textual.app import App
from textual.binding import BindingsMap
from textual.screen import Screen
from textual.widgets import Input, TextArea
from textual.worker import WorkerFailed

from factcheck.domain.errors import FactcheckError
from factcheck.text.safe import safe_line
from factcheck.tui.bindings import KeyBinding, Scope
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.review import ReviewScreen
from factcheck.tui.session import Session
from factcheck.tui.themes import THEMES

ENDINGS = ("SIGHUP", "SIGTERM")
"""Signals that a closed terminal and a machine that is shut down send; not every system has both."""


def insert_letter(field: Input | TextArea, letter: str) -> None:
    """Put a letter where the cursor of a field is."""
    if isinstance(field, Input):
        field.insert_text_at_cursor(letter)
    else:
        field.insert(letter)


class ReviewApp(App[None]):
    """The review, on a terminal. `failure` is why it could not go on, for the command line to tell."""

    CSS_PATH = "review.tcss"
    TITLE = "factcheck"
    ENABLE_COMMAND_PALETTE = False
    NOTIFICATION_TIMEOUT: ClassVar[float] = 6

    def __init__(self, session: Session) -> None:
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self.session = session
        self.failure: FactcheckError | None = None
        self._bindings = BindingsMap.merge([self._bindings, textual_bindings(session.look.bindings, Scope.ANYWHERE)])
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._first_theme()

    def on_mount(self) -> None:
        """Leave as with the key when the terminal is closed or the program is asked to end: the place is kept."""
        loop = asyncio.get_running_loop()
        for name in ENDINGS:
            if hasattr(signal, name):
                loop.add_signal_handler(getattr(signal, name), self._leave_at_once)

    def get_default_screen(self) -> ReviewScreen:
        """Return the review: the only screen at the start."""
        review = ReviewScreen(self.session)
        review.fit(self.size, update=False)
        return review

    @property
    def crash(self) -> BaseException | None:
        """What ended the program unexpectedly."""
        return self._exception.error if isinstance(self._exception, WorkerFailed) else self._exception

    def on_key(self, event: events.Key) -> None:
        """Hand a key that was typed ahead on to the window or line that has come into sight since.

        A field keeps the letters it gets: those that arrive here were sent to what had the keyboard before.
        """
        screen, review = self.screen, self.screen_stack[0]
        typed_ahead = isinstance(review, ReviewScreen) and review.took(event)
        if event.is_printable and isinstance(screen.focused, Input | TextArea):
            self._take_over(event)
            insert_letter(screen.focused, event.character or "")
        elif typed_ahead and screen is not review:
            self._take_over(event)
            if screen.focused is None:
                screen.call_after_refresh(self._hand_on, screen, event)
            else:
                self._hand_on(screen, event)

    def _take_over(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()

    def _hand_on(self, screen: Screen[object], event: events.Key) -> None:
        """Give a key to a window that was not ready for it when it came."""
        field = screen.focused
        if event.is_printable and isinstance(field, Input | TextArea):
            insert_letter(field, event.character or "")
        else:
            (field or screen).post_message(events.Key(event.key, event.character))

    def action_help(self) -> None:
        """Show all keys."""
        from factcheck.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.session.look))

    def action_command_palette(self) -> None:
        """Show all commands, to be found by their words."""
        from factcheck.tui.screens.palette import PaletteScreen

        if isinstance(self.screen, ReviewScreen):
            self.push_screen(PaletteScreen(self.session.look), self._obey)

    async def _obey(self, chosen: KeyBinding | None) -> None:
        if chosen is not None:
            await self.run_action(chosen.call, self if chosen.scope is Scope.ANYWHERE else self.screen)

    def action_theme(self) -> None:
        """Put on the next dress."""
        names = [theme.name for theme in THEMES]
        at = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(at + 1) % len(names)]

    def action_open_address(self, address: str) -> None:
        """Open an address of the web in the browser, and say which it is; no other kind is opened."""
        if urlsplit(address).scheme in {"http", "https"}:
            self.open_url(address)
            self.notify(safe_line(address), markup=False)
        else:
            self.notify(self.session.look.words("review.no_url"), severity="warning", markup=False)

    async def action_quit(self) -> None:
        """Leave by way of the review, which sees to what is not saved."""
        review = self.screen_stack[0]
        if isinstance(review, ReviewScreen):
            review.action_quit()

    @on(ReviewScreen.Failed)
    def fail(self, message: ReviewScreen.Failed) -> None:
        """End, for a reason that the command line tells."""
        self.failure = message.failure
        self.exit(return_code=1)

    def _leave_at_once(self) -> None:
        review = self.screen_stack[0]
        if isinstance(review, ReviewScreen):
            if review.decisions.waiting:
                review.decisions.write_down()
            review.leave()

    def _first_theme(self) -> str:
        names = [theme.name for theme in THEMES]
        wanted = self.session.theme or self.session.memory.recall().theme
        return wanted if wanted in names else names[0]

    def _handle_exception(self, error: Exception) -> None:
        """Give the terminal back and keep the error for the command line, which logs it; Textual would print it."""
        self._return_code = 1
        review = self.screen_stack[0] if self.screen_stack else None
        if isinstance(review, ReviewScreen) and review.decisions.waiting:
            review.decisions.write_down()
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()
