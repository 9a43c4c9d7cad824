"""The review screen itself: its layout, and all its actions from the modules beside it."""

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.containers import Container, Vertical
from textual.geometry import Size

from factcheck.tui.bindings import Scope
from factcheck.tui.screens.claiming import Claiming
from factcheck.tui.screens.finding import Finding
from factcheck.tui.screens.keys import textual_bindings
from factcheck.tui.session import Session
from factcheck.tui.widgets.too_small import LEAST_COLUMNS, LEAST_ROWS, TooSmall
from factcheck.tui.widgets.welcome import Welcome

WIDE, LOW = 100, 30
"""Columns from which the panes stand side by side, rows under which the repeats are hidden."""


class ReviewScreen(Claiming, Finding):
    """Queue, claim and repeats; where the work is done."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._keys: set[events.Key] = set()
        own = textual_bindings(self.look.bindings, Scope.REVIEW, Scope.WELCOME)
        self._bindings = BindingsMap.merge([self._bindings, own])

    def compose(self) -> ComposeResult:
        """Lay the parts out; where they stand is the style sheet's."""
        yield self.header
        with Container(id="body"):
            yield self.queue
            yield Welcome(self.look, self.session.db)
            with Vertical(id="panes"):
                yield self.claim
                yield self.repeats
        yield self.prompt
        yield self.hints
        yield TooSmall(self.look)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let nothing be done while words are typed; let the sample be imported only where there is no claim."""
        del parameters
        if self.prompt.display or self.app.screen is not self:
            return False
        return self.is_new_desk if action == "sample" else not (action == "note" and self.is_new_desk)

    def on_key(self, event: events.Key) -> None:
        """Remember that a key was sent to this screen: until its turn comes, a window may have come over it."""
        self._keys.add(event)

    def took(self, event: events.Key) -> bool:
        """Tell whether a key was sent to this screen; it is asked once for each."""
        is_ours = event in self._keys
        self._keys.discard(event)
        return is_ours

    def on_resize(self, event: events.Resize) -> None:
        """Choose the layout that the terminal has room for."""
        self.fit(event.size)

    def fit(self, size: Size, *, update: bool = True) -> None:
        """Take the layout of a size; without `update` before the first frame, when styles are worked out anyway."""
        columns, rows = size
        is_small = columns < LEAST_COLUMNS or rows < LEAST_ROWS
        self.update_classes({"-wide": columns >= WIDE, "-low": rows < LOW, "-small": is_small}, update=update)
