"""What every command of the review by lines has: the desk, the place in the queue, how to ask and how to tell."""

from collections.abc import Callable, Iterable
from time import sleep
from typing import TYPE_CHECKING

from factcheck.text.safe import safe_line
from factcheck.tui.plain import pages
from factcheck.tui.plain.place import QueuePlace
from factcheck.tui.plain.saving import Pause, Saving
from factcheck.tui.session import Session

if TYPE_CHECKING:
    from factcheck.workflow.desk import Desk

Ask = Callable[[str], str | None]
"""Puts a question and returns the line typed, None at the end of the input."""

Tell = Callable[[str], None]


class Speaking:
    """A reviewer at a line; commands are added by the classes that inherit from it."""

    def __init__(self, session: Session, desk: "Desk", ask: Ask, tell: Tell, pause: Pause = sleep) -> None:
        self.look, self.words = session.look, session.look.words
        self.desk, self.ask, self.tell = desk, ask, tell
        self.memory, self.remembered = session.memory, session.memory.recall()
        self.saving = Saving(desk, session.journal, self._tell_waiting, pause)
        self.marks: set[int] = set()
        self.seen_event: int | None = None
        self.place = QueuePlace(desk, self.remembered.wanted, self.remembered.uid)

    def answer(self, question: str, **values: object) -> str:
        """Ask, and return what was typed without blanks around it; empty for nothing."""
        return (self.ask(self.words(question, **values)) or "").strip()

    def show(self) -> None:
        """Tell where one is, and the claim."""
        if not self.place.total:
            self.say("plain.empty")
            return
        detail = self.place.detail()
        position = {"position": self.place.position + 1, "total": self.place.total, "id": detail.row.id}
        self.tell("")
        self.say("plain.claim", **position)
        self.tell_all(pages.claim_lines(self.look, detail))
        repeats = len(detail.links) + len(detail.mentions) - 1
        if repeats > 0:
            self.say("plain.repeats", count=repeats, key=self.look.keys("links"))

    def say(self, message: str, **values: object) -> None:
        """Tell a message."""
        self.tell(self.words(message, **values))

    def tell_all(self, lines: Iterable[str]) -> None:
        """Tell lines one after another."""
        for text in lines:
            self.tell(text)

    def _tell_waiting(self, trouble: str) -> None:
        self.say("plain.waits", trouble=safe_line(trouble))
