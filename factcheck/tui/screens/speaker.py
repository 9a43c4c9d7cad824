"""One speaker: names, roles and claims over time, verdicts on them."""

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen

from factcheck.domain.speaker_records import SpeakerDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.speakers import speaker_name, speaker_text
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.screens.scrolling import Scrolling, scrolling_bindings
from factcheck.tui.widgets.hints import Hints
from factcheck.tui.widgets.passage import Passage

CLOSING = ("speakers_close",)
"""The binding that leaves the page; it shares the list's."""


class SpeakerScreen(Scrolling, Screen[None]):
    """A speaker's page."""

    def __init__(self, look: Look, detail: SpeakerDetail) -> None:
        super().__init__(classes="page -ascii" if look.ascii else "page")
        closing = textual_bindings(tuple(each for each in look.bindings if each.id in CLOSING), Scope.SPEAKERS)
        self._bindings = BindingsMap.merge([closing, scrolling_bindings(look), self._bindings])
        self.passage = Passage(look, id="page")
        self.passage.border_title = speaker_name(detail.row)
        self.passage.show_text(speaker_text(look, detail))
        self._hints = Hints(look, CLOSING)

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield self.passage
        yield self._hints

    def on_mount(self) -> None:
        """Give the page the keyboard."""
        self.passage.focus()

    def action_close(self) -> None:
        """Go back to the list."""
        self.dismiss(None)
