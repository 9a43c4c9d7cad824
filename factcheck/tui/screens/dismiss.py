"""Ask why claims are taken out of the work: one key a reason."""

from collections.abc import Iterable

from textual import events, on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from factcheck.domain.review import DismissReason
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.choice_list import ChoiceList

REASONS = {str(number): reason for number, reason in enumerate(DismissReason, start=1)}


class DismissScreen(Window[DismissReason]):
    """The reasons with their numbers; a number decides at once."""

    def __init__(self, look: Look, count: int = 1) -> None:
        super().__init__(look)
        self._count = count

    def title_words(self) -> str:
        """Return the question."""
        words = self.look.words
        return words("asking.dismiss_many", count=self._count) if self._count > 1 else words("asking.dismiss")

    def content(self) -> Iterable[Widget]:
        """Yield the reasons."""
        name = self.look.words.name
        yield ChoiceList(
            {key: Content.assemble((key, KEY), f"  {name('reason', each)}") for key, each in REASONS.items()}
        )

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to choose."""
        yield f"{min(REASONS)}-{max(REASONS)} / ⏎", self.look.words("window.choose")

    def on_key(self, event: events.Key) -> None:
        """Take the reason of a number."""
        if event.character in REASONS:
            event.stop()
            self.dismiss(REASONS[event.character])

    @on(OptionList.OptionSelected)
    def choose(self, event: OptionList.OptionSelected) -> None:
        """Take the reason under the cursor."""
        self.dismiss(REASONS[event.option_id or "1"])
