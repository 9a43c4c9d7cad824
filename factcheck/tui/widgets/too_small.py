"""What is shown where the terminal has no room for the review: how much it needs."""

from textual.content import Content
from textual.widget import Widget

from factcheck.tui.look import Look
from factcheck.tui.prose.styles import STRONG, components

LEAST_COLUMNS, LEAST_ROWS = 60, 15
"""The smallest terminal on which queue and claim can both be read."""


class TooSmall(Widget):
    """Lies over everything; the style sheet shows it on a small screen alone."""

    COMPONENT_CLASSES = components(STRONG)

    def __init__(self, look: Look) -> None:
        super().__init__(id="too-small")
        self.look = look

    def render(self) -> Content:
        """Say what is needed and what there is."""
        words, (width, height) = self.look.words, self.app.size
        needed = words("small.needed", columns=LEAST_COLUMNS, rows=LEAST_ROWS, width=width, height=height)
        return Content.assemble((words("small.title"), STRONG), f"\n{needed}")
