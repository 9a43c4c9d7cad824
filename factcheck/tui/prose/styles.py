"""What a piece of text is, by the name of its style, and the few ways of joining pieces. Colours are in review.tcss."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content

from factcheck.domain.review import Rating
from factcheck.text.safe import safe

LABEL = ".prose--label"
"""The name of a fact, quieter than the fact."""
STRONG = ".prose--strong"
"""Who said it; a heading."""
QUIET = ".prose--quiet"
"""What matters less than its neighbours: a place in a list, an outlet."""
MARK = "bold reverse"
"""The claim in question. Written out, because a component class of Textual 8 loses `reverse`."""
OTHER = ".prose--other"
"""Another claim of the same article, underlined."""
CUT = ".prose--cut"
"""What was removed from an article as boilerplate, dimmed."""
ALERT = ".prose--alert"
"""What must not be overlooked: a contradiction, a decision not saved yet."""
KEY = ".prose--key"
"""A key to press."""
GOOD, MIDDLE, BAD, OPEN = ".prose--good", ".prose--middle", ".prose--bad", ".prose--open"
"""Verdicts, from true to false, and those without a value."""


def components(*styles: str) -> set[str]:
    """Return the component classes of a widget that uses some styles; Textual works out each for each widget."""
    return {style.removeprefix(".") for style in styles}


COMPONENTS = components(LABEL, STRONG, QUIET, OTHER, CUT, ALERT, KEY, GOOD, MIDDLE, BAD, OPEN)
"""The component classes of a widget that shows prose of any kind."""

LABEL_CELLS = 11
"""The longest label in either language, with its gap."""

_GAPS = re.compile(r"\s+")
_VALUE_STYLES = {5: GOOD, 4: GOOD, 3: MIDDLE, 2: MIDDLE, 1: BAD}


def line(text: str) -> str:
    """Return text from outside on one line and harmless; unlike `safe_line` it keeps a blank at either end."""
    return _GAPS.sub(" ", safe(text))


@dataclass(frozen=True, slots=True)
class Hanging:
    """A text whose lines all stand to the right of what is before the first of them."""

    before: Content
    text: Content

    @property
    def plain(self) -> str:
        """The text without style."""
        return self.before.plain + self.text.plain


Piece = Content | Hanging
"""What stands on lines of its own in a passage."""


def fact(label: str, *pieces: Content | str | tuple[str, str]) -> Hanging:
    """Return a labelled line: `Terbit     Tempo, 2018-09-02`."""
    return Hanging(Content.styled(f"{label:<{LABEL_CELLS}}", LABEL), Content.assemble(*pieces))


def joined(pieces: Iterable[Content | str], gap: str = "   ") -> Content:
    """Return pieces on one line with gaps between those that are not empty."""
    return Content(gap).join([piece for piece in pieces if piece])


def rating_style(rating: Rating | None) -> str:
    """Return the style of a verdict by its place on the scale."""
    return OPEN if rating is None or rating.value is None else _VALUE_STYLES.get(rating.value, OPEN)


def marked_at(piece: Piece) -> int:
    """Return the code point at which the claim in question begins; 0 where none is marked."""
    text = piece.text if isinstance(piece, Hanging) else piece
    return next((span.start for span in text.spans if span.style == MARK), 0)
