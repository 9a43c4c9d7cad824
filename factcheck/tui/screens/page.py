"""A page to be read: one passage over the whole screen, scrolled by the keys of the queue, left by its own."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen

from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import Piece
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.passage import Passage


class PageScreen(Scrolling, Screen[None]):
    """A page with a title; `closing` names the binding that leaves it, which it shares with the screens of a scope."""

    def __init__(self, look: Look, title: str, pieces: Iterable[Piece], closing: tuple[str, Scope]) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        name, scope = closing
        leaving = textual_bindings(tuple(each for each in look.bindings if each.id == name), scope)
        self._bindings = BindingsMap.merge([leaving, scrolling_bindings(look), self._bindings])
        self.passage = Passage(look, id="page")
        self.passage.border_title = title
        self.passage.show_text(tuple(pieces))
        self._hints = Hints(look, (name,))

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self.passage
        yield self._hints

    def on_mount(self) -> None:
        """Give the page the keyboard."""
        self.passage.focus()

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)
