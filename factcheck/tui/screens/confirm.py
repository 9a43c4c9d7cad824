"""Ask before something that concerns much at once. Only its own key says yes; every other says no."""

from collections.abc import Iterable

from textual import events
from textual.widget import Widget

from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.fixed_text import FixedText

YES = "y"
"""Of no verdict and no other decision on the review screen: a key held down never says yes to itself."""


class ConfirmScreen(Window[bool]):
    """A question; True for yes, False or None for anything else."""

    def __init__(self, look: Look, question: str) -> None:
        super().__init__(look)
        self._question = safe_line(question)

    def title_words(self) -> str:
        """Return the question's kind."""
        return self.look.words("asking.sure")

    def content(self) -> Iterable[Widget]:
        """Yield the question."""
        yield FixedText(self._question)

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield the one key that says yes."""
        yield YES, self.look.words("asking.yes")

    def closing(self) -> Iterable[tuple[str, str]]:
        """Yield that every other key leaves all as it is."""
        yield self.look.words("asking.other_keys"), self.look.words("asking.no")

    def on_key(self, event: events.Key) -> None:
        """Answer."""
        event.stop()
        event.prevent_default()
        self.dismiss(event.key == YES)
