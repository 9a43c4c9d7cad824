"""The loop of the review by lines: a command is a key of the screen, or the id of its binding, and Enter.

It is handed how to ask and how to tell, and knows no terminal itself.
"""

from time import sleep

from factcheck.domain.errors import FactcheckError
from factcheck.text.safe import safe_line
from factcheck.tui.bindings import KeyBinding, Scope
from factcheck.tui.memory import Place
from factcheck.tui.plain.deciding import Deciding
from factcheck.tui.plain.looking import Looking
from factcheck.tui.plain.saving import Pause
from factcheck.tui.plain.speaking import Ask, Tell
from factcheck.tui.session import Session

NAMED = ("space",)
"""Keys without a letter that are typed by their name; others by the id of their binding."""


def review_plainly(session: Session, ask: Ask, tell: Tell, pause: Pause = sleep) -> None:
    """Go through the queue until it is left; the place is remembered for the screen as well."""
    with session.opening() as desk:
        PlainReview(session, desk, ask, tell, pause).run()


class PlainReview(Deciding, Looking):
    """A review by lines. Each `do_` method is the action of that name of a binding."""

    left = False

    def run(self) -> None:
        """Ask for commands until one of them leaves, or the input ends."""
        self._save_left_over()
        self.say("plain.start", total=self.place.total)
        self.show()
        while not self.left:
            typed = self.ask(self._prompt())
            if typed is None:
                break
            if typed.strip():
                self._obey(typed.strip())
        row = self.place.row()
        self.memory.keep(Place(row.uid if row else None, self.place.wanted, self.remembered.theme))
        self.say("plain.bye")

    def commands(self) -> dict[str, KeyBinding]:
        """Return the bindings there is a command for, by every word that may be typed for them."""
        scopes = (Scope.REVIEW, Scope.ANYWHERE)
        known = [each for each in self.look.bindings if each.scope in scopes and hasattr(self, f"do_{each.action}")]
        typed = {key: each for each in known for key in each.keys if len(key) == 1 or key in NAMED}
        return {each.id: each for each in known} | typed

    def do_help(self) -> None:
        """Tell every command."""
        self.say("plain.help")
        named = {each.id: key for key, each in self.commands().items()}
        for name, key in named.items():
            self.tell(f"  {key}  {self.look.binding_words(self.commands()[name])}")

    def do_quit(self) -> None:
        """Leave."""
        self.left = True

    def _obey(self, typed: str) -> None:
        binding = self.commands().get(typed)
        if binding is None:
            self.say("plain.unknown", typed=safe_line(typed))
            return
        try:
            getattr(self, f"do_{binding.action}")(*([binding.subject] if binding.subject else []))
        except FactcheckError as err:
            self.say("plain.refused", reason=safe_line(str(err)))

    def _save_left_over(self) -> None:
        """Save what an earlier session could not; what is refused meanwhile is told and not kept."""
        left = () if self.look.read_only else self.saving.left_over()
        if left:
            self.say("review.left_over", count=len(left))
        for at, decision in enumerate(left, start=1):
            try:
                self.saving.save(decision, left[at:])
            except FactcheckError as err:
                self.say("plain.refused", reason=safe_line(str(err)))

    def _prompt(self) -> str:
        return self.words("plain.prompt", id=self.place.number) if self.place.total else "?"
