"""All keys, in groups. It can be asked for from anywhere."""

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.containers import Vertical
from textual.screen import ModalScreen

from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.keys import keys_text
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.passage import Passage

CLOSING = ("article_close",)


class HelpScreen(Scrolling, ModalScreen[None]):
    """The keys of this desk, its own changes included."""

    def __init__(self, look: Look) -> None:
        super().__init__(classes="-ascii" if look.ascii else None)
        closing = tuple(each for each in look.bindings if each.id in (*CLOSING, "help"))
        own = textual_bindings(closing, Scope.ARTICLE, Scope.ANYWHERE)
        self._bindings = BindingsMap.merge([own, scrolling_bindings(look), self._bindings])
        self.passage = Passage(look, id="keys")
        self.passage.show_text(keys_text(look))
        self.look = look

    def compose(self) -> ComposeResult:
        """Lay out the window."""
        with Vertical(classes="window -tall") as window:
            window.border_title = self.look.words("asking.help")
            yield self.passage
            yield Hints(self.look, CLOSING)

    def on_mount(self) -> None:
        """Give the page the keyboard."""
        self.passage.focus()

    def action_close(self) -> None:
        """Go back to where it was asked for."""
        self.dismiss(None)

    def action_help(self) -> None:
        """Close: the key that opened it closes it."""
        self.dismiss(None)
