"""Text of a window or page that stays as it is while what stands beside it is gone through."""

from textual.content import Content
from textual.widgets import Static

from factcheck.tui.prose.styles import COMPONENTS


class FixedText(Static):
    """Prose in the styles of every other part; never markup, since it may be an article's."""

    COMPONENT_CLASSES = COMPONENTS

    def __init__(self, text: str | Content, *, classes: str | None = None) -> None:
        super().__init__(text, classes=classes, markup=False)
