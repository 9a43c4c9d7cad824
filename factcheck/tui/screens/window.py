"""A small window over the review: a title, what it is about, its keys. Escape leaves it without an answer."""

from collections.abc import Iterable
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY
from factcheck.tui.widgets.fixed_text import FixedText

Answer = TypeVar("Answer")

GAP = "   "


class Window(ModalScreen[Answer]):
    """A window that gives back an answer, None when it is left."""

    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-high")]  # noqa: RUF012 - as Textual has it
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, look: Look) -> None:
        super().__init__(classes="-ascii" if look.ascii else None)
        self.look = look

    def compose(self) -> ComposeResult:
        """Lay out title, content and keys."""
        with Vertical(classes="window") as window:
            window.border_title = self.title_words()
            yield from self.subject()
            with VerticalScroll(classes="window-content", can_focus=False):
                yield from self.content()
            yield FixedText(self._key_line(), classes="window-keys")

    def title_words(self) -> str:
        """Return what stands at the top."""
        raise AssertionError(f"{type(self).__name__} has no title")

    def subject(self) -> Iterable[Widget]:
        """Yield what the window is about, above what is scrolled."""
        return ()

    def content(self) -> Iterable[Widget]:
        """Yield what the window holds."""
        return ()

    def keys(self) -> Iterable[tuple[str, str]]:
        """Yield the keys of the window with what they do, but for escape."""
        return ()

    def closing(self) -> Iterable[tuple[str, str]]:
        """Yield how to leave without an answer."""
        yield "esc", self.look.words("window.cancel")

    def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)

    def _key_line(self) -> Content:
        pairs = (*self.keys(), *self.closing())
        return Content(GAP).join([Content.assemble((self.look.glyph(key), KEY), f" {word}") for key, word in pairs])
