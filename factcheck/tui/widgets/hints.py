"""The keys that matter now, at the bottom: the verdicts, then what else one does with a claim."""

from collections.abc import Iterable, Iterator, Sequence

from textual.content import Content
from textual.widget import Widget

from factcheck.tui.bindings import KeyBinding
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import KEY, STRONG, components

REVIEWING = (
    "dismiss",
    "undo",
    "article",
    "search",
    "skip",
    "filter",
    "note",
    "links",
    "why",
    "mark",
    "copy",
    "history",
)
"""What is offered beside the verdicts, the most used first: what does not fit is left out from the end."""

LOOKING = ("article", "search", "filter", "why", "copy", "history")
"""What is offered to those who may only look."""

ALWAYS = "help"
"""Never left out, so that there is a way to all the others."""

GAP = "  "


class Hints(Widget):
    """Keys with a word each, on as many lines as the style sheet gives; on one line the verdicts are signs alone."""

    COMPONENT_CLASSES = components(KEY, STRONG)

    def __init__(self, look: Look, offered: Sequence[str] | None = None) -> None:
        super().__init__(id="hints")
        self.look = look
        self._verdicts = offered is None and not look.read_only
        self._offered = tuple(offered or (LOOKING if look.read_only else REVIEWING))

    def render(self) -> Content:
        """Return the lines: the verdicts first, and at the end of the last line the way to all keys."""
        width, height = self.size
        tail = self._hint(ALWAYS)
        rooms = [*[width] * (height - 1), width - tail.cell_length - len(GAP)]
        rows = _flowed([*self._ratings(whole=height > 1), *self._others()], rooms)
        rows += [Content("")] * (len(rooms) - len(rows))
        rows[-1] = rows[-1] + " " * max(0, width - rows[-1].cell_length - tail.cell_length) + tail
        return Content("\n").join(rows)

    def _ratings(self, *, whole: bool) -> list[Content]:
        """Return the verdicts with their words, or all their signs as one hint."""
        ratings = [each for each in self.look.bindings if each.action == "verdict"] if self._verdicts else []
        if whole or not ratings:
            return [self._verdict(each) for each in ratings]
        return [Content(" ").join([self._sign(each) for each in ratings])]

    def _verdict(self, binding: KeyBinding) -> Content:
        label = self.look.rating(binding.subject).partition(" ")[2]
        return Content.assemble((binding.keys[0], KEY), f" {label}")

    def _sign(self, binding: KeyBinding) -> Content:
        glyph = self.look.rating(binding.subject).partition(" ")[0]
        return Content.assemble((binding.keys[0], KEY), glyph)

    def _others(self) -> Iterator[Content]:
        if self.look.read_only:
            yield Content.styled(self.look.words("hints.read_only"), STRONG)
        yield from (self._hint(name) for name in self._offered)

    def _hint(self, name: str) -> Content:
        return Content.assemble((self.look.key(name), KEY), f" {hint_words(self.look, name)}")


def hint_words(look: Look, name: str) -> str:
    """Return what a binding does in a word or two: those for hints where there are any, else those of the lists."""
    messages = look.words.messages
    return messages.get(f"hints.{name}") or messages[f"keys.{name}"]


def _flowed(hints: Iterable[Content], rooms: Sequence[int]) -> list[Content]:
    """Return the hints on lines of so many cells each; those behind the first that finds no room are left out."""
    rows: list[Content] = []
    for hint in hints:
        longer = rows[-1] + GAP + hint if rows else hint
        if rows and longer.cell_length <= rooms[len(rows) - 1]:
            rows[-1] = longer
        elif len(rows) < len(rooms):
            rows.append(hint)
        else:
            break
    return rows
