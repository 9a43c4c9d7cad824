"""What a passage is written with: its styles, each resolved once; Textual would resolve them again for every line."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from factcheck.tui.widgets.line_breaks import is_single, line_breaks

Line = tuple[Segment, ...]
"""A line ready for the terminal."""


class Pen:
    """Writes styled text in the styles of a widget as they are now; another dress wants another pen."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._ground = widget.visual_style
        self.ground = self._ground.rich_style
        self._styles: dict[str | Style, Style] = {}

    def lines(self, text: Content, width: int) -> Iterator[Line]:
        """Yield a text as lines of at most `width` cells, broken between words."""
        if is_single(text.plain):
            yield from _cut(self._runs(text), line_breaks(text.plain, width))
        else:
            for wrapped in text.wrap(width):
                yield tuple(self._runs(wrapped))

    def line_of(self, text: Content, width: int, offset: int) -> int:
        """Return on which line a code point of a text stands."""
        if not is_single(text.plain):
            return len(text[:offset].wrap(width)) - 1
        firsts = [start for start, _ in line_breaks(text.plain, width)]
        return max(0, bisect_right(firsts, offset) - 1)

    def strip(self, line: Line, width: int, *ending: Segment) -> Strip:
        """Return a line of exactly `width` cells: blanks fill it, and its ending stands at the right."""
        taken = sum(segment.cell_length for segment in (*line, *ending))
        if taken > width:
            return Strip((*line, *ending), taken).crop(0, width)
        return Strip((*line, self.blank(width - taken), *ending) if taken < width else (*line, *ending), width)

    def blank(self, cells: int) -> Segment:
        """Return so many blanks."""
        return Segment(" " * cells, self.ground)

    def _runs(self, text: Content) -> list[Segment]:
        parts = text.render(self._ground, end="", parse_style=self._resolved)
        return [Segment(part, style.rich_style) for part, style in parts if part]

    def _resolved(self, style: str | Style) -> Style:
        found = self._styles.get(style)
        if found is None:
            found = self._styles[style] = self._resolve(style)
        return found

    def _resolve(self, style: str | Style) -> Style:
        if isinstance(style, Style):
            return style
        if style.startswith("."):
            return self._widget.get_visual_style(style.removeprefix("."), partial=True)
        return Style.parse(style)


def _cut(runs: Sequence[Segment], places: Iterable[tuple[int, int]]) -> Iterator[Line]:
    """Yield the runs of each line; `places` are where the lines begin and end, in order."""
    number, first = 0, 0
    for start, end in places:
        line: list[Segment] = []
        while number < len(runs) and first < end:
            text, style, _ = runs[number]
            part = text[max(start - first, 0) : end - first]
            if part:
                line.append(Segment(part, style))
            if first + len(text) > end:
                break
            number, first = number + 1, first + len(text)
        yield tuple(line)
