"""Several answers beside each other, to be ticked: `[x] baru  [ ] dikerjakan`."""

from collections.abc import Collection, Iterator, Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from factcheck.tui.prose.styles import COMPONENTS, MARK, STRONG

GAP = "  "


class Ticks(Widget, can_focus=True):
    """Answers with a cursor; of a `single` choice at most one is ticked. Lines are broken between answers alone."""

    COMPONENT_CLASSES = COMPONENTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "go(-1)", show=False),
        Binding("right", "go(1)", show=False),
        Binding("space", "tick", show=False),
    ]

    def __init__(self, answers: Mapping[str, str], chosen: Collection[str], *, single: bool = False) -> None:
        super().__init__()
        self._answers = dict(answers)
        self._chosen = set(chosen)
        self._single = single
        self._at = 0

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of what is ticked, in their order."""
        return tuple(name for name in self._answers if name in self._chosen)

    def choose(self, chosen: Collection[str]) -> None:
        """Tick these answers and no other."""
        self._chosen = set(chosen)
        self.refresh()

    def action_go(self, by: int) -> None:
        """Move the cursor."""
        self._at = (self._at + by) % len(self._answers)
        self.refresh()

    def action_tick(self) -> None:
        """Tick the answer under the cursor, or take its tick away."""
        name = list(self._answers)[self._at]
        self._chosen = (set() if self._single else self._chosen - {name}) | ({name} - self._chosen)
        self.refresh()

    def render(self) -> Content:
        """Return the answers, the one under the cursor reversed."""
        return Content("\n").join(list(self._lines(self.size.width)))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the lines that the answers take."""
        del container, viewport
        return len(list(self._lines(width)))

    def _lines(self, width: int) -> Iterator[Content]:
        row = Content("")
        for answer in self._drawn():
            longer = row + GAP + answer if row else answer
            if row and longer.cell_length > width:
                yield row
                longer = answer
            row = longer
        yield row

    def _drawn(self) -> Iterator[Content]:
        for at, (name, words) in enumerate(self._answers.items()):
            ticked = name in self._chosen
            style = MARK if self.has_focus and at == self._at else STRONG if ticked else ""
            yield Content.styled(f"[{'x' if ticked else ' '}] {words}", style)
