"""Who did what, and when, newest first."""

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen

from factcheck.domain.records import EventRecord
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.chronicle import chronicle_text
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.passage import Passage

CLOSING = ("article_close",)
"""The binding that leaves a page; the history shares the article's."""


class HistoryScreen(Scrolling, Screen[None]):
    """The history of one claim, or of the desk."""

    def __init__(self, look: Look, title: str, events: tuple[EventRecord, ...]) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        closing = textual_bindings(tuple(each for each in look.bindings if each.id in CLOSING), Scope.ARTICLE)
        self._bindings = BindingsMap.merge([closing, scrolling_bindings(look), self._bindings])
        self.passage = Passage(look, id="page")
        self.passage.border_title = look.words("chronicle.title_of", subject=title)
        self.passage.show_text(chronicle_text(look, events))
        self._hints = Hints(look, CLOSING)

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self.passage
        yield self._hints

    def on_mount(self) -> None:
        """Give the page the keyboard."""
        self.passage.focus()

    def action_close(self) -> None:
        """Go back to the queue."""
        self.dismiss(None)
