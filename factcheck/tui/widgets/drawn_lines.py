"""A widget that draws whole lines itself and hands them out as they are."""

from collections.abc import Iterable

from textual.filter import ANSIToTruecolor
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from factcheck.tui.widgets.pen import Pen


class DrawnLines(Widget):
    """Draws its content past Textual's cache of styled lines, which takes longer for a line than drawing it does.

    Borders, and padding above and below, are left to Textual.
    """

    _kept_pen: Pen | None = None

    def draw_lines(self, wanted: range) -> Iterable[Strip]:
        """Return some lines of the content in order, each as wide as the widget with its padding."""
        raise AssertionError(f"{type(self).__name__} cannot draw its lines {wanted}")

    @property
    def pen(self) -> Pen:
        """What is written with in the dress of the moment."""
        if self._kept_pen is None:
            self._kept_pen = Pen(self)
        return self._kept_pen

    def notify_style_update(self) -> None:
        """Take another pen in another dress."""
        super().notify_style_update()
        self._kept_pen = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return some lines of the widget."""
        first, last = self.gutter.top, self.gutter.top + self.size.height
        start, stop = max(crop.y, first), min(crop.bottom, last)
        drawn = list(self.draw_lines(range(start - first, stop - first))) if start < stop else []
        if crop.width < self.outer_size.width:
            drawn = [strip.crop(*crop.column_span) for strip in drawn]
        for each in self.get_line_filters():
            if not isinstance(each, ANSIToTruecolor):  # what is drawn has no other colours
                drawn = [strip.apply_filter(each, self.background_colors[1]) for strip in drawn]
        above, below = (
            Region(crop.x, crop.y, crop.width, start - crop.y),
            Region(crop.x, stop, crop.width, crop.bottom - stop),
        )
        return [*self._framed(above), *drawn, *self._framed(below)]

    def _framed(self, crop: Region) -> list[Strip]:
        return super().render_lines(crop) if crop.height > 0 else []
