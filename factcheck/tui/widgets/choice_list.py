"""A list to choose one line from, with the arrow keys or the letters of the queue."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from factcheck.tui.prose.styles import COMPONENTS


class ChoiceList(OptionList):
    """Lines with a cursor; those of a long list are scrolled."""

    COMPONENT_CLASSES = OptionList.COMPONENT_CLASSES | COMPONENTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self, lines: dict[str, Content]) -> None:
        super().__init__(*(Option(line, id=name) for name, line in lines.items()), markup=False, compact=True)

    def on_mount(self) -> None:
        """Stand on the first line, also where another part has the keyboard."""
        self.action_first()

    def show(self, lines: dict[str, Content]) -> None:
        """Show other lines, with the cursor on the first."""
        self.clear_options()
        self.add_options(Option(line, id=name) for name, line in lines.items())
        self.highlighted = 0 if lines else None

    def take_out(self, name: str) -> None:
        """Take a line out; the cursor stands on the next one."""
        at = self.get_option_index(name)
        self.remove_option(name)
        self.highlighted = min(at, self.option_count - 1) if self.option_count else None

    @property
    def chosen(self) -> str | None:
        """The name of the line under the cursor."""
        option = self.highlighted_option
        return option.id if option else None
