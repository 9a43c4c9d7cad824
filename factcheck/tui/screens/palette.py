"""The list of everything that can be done, found by its words: for those who do not know the key."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList

from factcheck.tui.bindings import KeyBinding, Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY
from factcheck.tui.screens.window import Window
from factcheck.tui.widgets.choice_list import ChoiceList
from factcheck.wording.cells import pad

KEY_CELLS = 18
_LEFT_OUT = ("palette",)
"""What is no command to one who reads the list of commands."""


class PaletteScreen(Window[KeyBinding]):
    """A line to type into, and the bindings whose words and keys hold all that is typed; the chosen one."""

    # Before the window's content, which would scroll.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "down", show=False, priority=True),
        Binding("up", "up", show=False, priority=True),
    ]

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        scopes = (Scope.REVIEW, Scope.ANYWHERE)
        known = (each for each in look.bindings if each.scope in scopes and each.id not in _LEFT_OUT)
        self._known = {each.id: each for each in known}
        self._list = ChoiceList(self._lines(""))

    def title_words(self) -> str:
        """Return what is listed."""
        return self.look.words("keys.palette")

    def content(self) -> Iterable[Widget]:
        """Yield the line to type into, and the list."""
        yield Input(placeholder=self.look.words("review.search"), compact=True, classes="window-line")
        self._list.can_focus = False
        yield self._list

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield how to choose."""
        yield "⏎", self.look.words("window.choose")

    @on(Input.Changed)
    def search(self, event: Input.Changed) -> None:
        """List what holds all the words typed."""
        self._list.show(self._lines(event.value))

    @on(Input.Submitted)
    def choose(self) -> None:
        """Give back the line under the cursor."""
        if self._list.chosen:
            self.dismiss(self._known[self._list.chosen])

    @on(OptionList.OptionSelected)
    def choose_clicked(self, event: OptionList.OptionSelected) -> None:
        """Give back the line that was clicked."""
        self.dismiss(self._known[event.option_id or ""])

    def action_down(self) -> None:
        """Go down the list."""
        self._list.action_cursor_down()

    def action_up(self) -> None:
        """Go up the list."""
        self._list.action_cursor_up()

    def _lines(self, typed: str) -> dict[str, Content]:
        wanted = typed.casefold().split()
        return {name: line for name, line in self._all() if all(word in line.plain.casefold() for word in wanted)}

    def _all(self) -> Iterable[tuple[str, Content]]:
        for name, each in self._known.items():
            keys = pad(self.look.readable(each.keys), KEY_CELLS)
            yield name, Content.assemble((keys, KEY), self.look.binding_words(each))
