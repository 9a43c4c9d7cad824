"""Write a remark on a claim: enter keeps it."""

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import TextArea

from factcheck.tui.look import Look
from factcheck.tui.screens.window import Window


class NoteScreen(Window[str]):
    """The text that was kept; None when it was left, or when nothing was written."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,ctrl+s", "save", show=False, priority=True),
        Binding("ctrl+n", "new_line", show=False, priority=True),
    ]

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(look)
        self._area = TextArea(text, compact=True, soft_wrap=True, show_line_numbers=False)

    def title_words(self) -> str:
        """Return what is written."""
        return self.look.words("asking.note")

    def content(self) -> Iterable[Widget]:
        """Yield the place to write."""
        yield self._area

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to keep it, and how to go on in a new line."""
        yield "⏎", self.look.words("window.save")
        yield "ctrl+n", self.look.words("window.new_line")

    def action_save(self) -> None:
        """Keep the note."""
        self.dismiss(self._area.text.strip() or None)

    def action_new_line(self) -> None:
        """Go on in a new line."""
        self._area.insert("\n")
