"""The line at the bottom where search words are typed. Out of sight until it is asked for."""

from textual import events
from textual.message import Message
from textual.widgets import Input


class Prompt(Input):
    """Takes one line; escape leaves it without an answer."""

    class Answered(Message):
        """A line was typed; `text` is None when it was left."""

        def __init__(self, text: str | None) -> None:
            super().__init__()
            self.text = text

    def __init__(self) -> None:
        super().__init__(id="prompt", compact=True)
        self.display = False

    def ask(self, question: str) -> None:
        """Come into sight, empty and with the keyboard, at once: what is typed next must not be taken for commands."""
        self.value, self.placeholder, self.display = "", question, True
        self.screen.set_focus(self)

    def on_key(self, event: events.Key) -> None:
        """Leave on escape."""
        if event.key == "escape":
            event.stop()
            event.prevent_default()
            self._answer(None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer on enter."""
        event.stop()
        self._answer(event.value.strip() or None)

    def on_blur(self) -> None:
        """Go out of sight when the keyboard goes elsewhere."""
        self.display = False

    def _answer(self, text: str | None) -> None:
        self.display = False
        self.post_message(self.Answered(text))
