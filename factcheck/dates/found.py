"""What a rule returns: which tokens it read and what they mean."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.meanings import Meaning
from factcheck.domain.timex import Modifier


class Found(NamedTuple):
    """Tokens start..end, half open, and their meaning; `dated` is set for a single day with its month."""

    start: int
    end: int
    meaning: Meaning
    modifier: Modifier | None = None
    dated: bool = False


Rule = Callable[[Cursor, int], Found | None]
"""A rule is anchored: it reads an expression that begins at the given token, or none."""
