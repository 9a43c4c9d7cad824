"""Where the code points of an article's body stand in its raw text, from which boilerplate was cut. Pure, linear."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

SKIPPED_MOST = 64
"""Code points of the raw text that are passed over in search of the body's next; cutting drops invisible ones alone."""


def places_in_raw(body: str, raw: str, removed: Sequence[tuple[int, int]]) -> "array[int]":
    """Return for each code point of the body its place in the raw text, and behind them one for the body's end.

    Body and raw text differ in what was removed, in blanks, and in characters that nobody sees. Where the two do not
    belong together the places are of no use, but are within the raw text and never fall.
    """
    kept = _Kept(raw, removed)
    places, at = array("q"), 0
    for line in body.split("\n"):
        start = kept.first(at)
        if line and raw.startswith(line, start) and kept.holds(start, start + len(line)):
            places.extend(range(start, start + len(line)))
        else:
            _place_each(line, kept, places, at)
        at = places[-1] + 1 if places else 0
        places.append(min(at, len(raw)))
    return places


def _place_each(line: str, kept: "_Kept", places: "array[int]", at: int) -> None:
    """Place a line that was changed within, code point by code point."""
    for char in line:
        near = -1 if char.isspace() else kept.find(char, at)
        places.append(near if near >= 0 else min(at, len(kept.raw)))
        at = near + 1 if near >= 0 else at


class _Kept:
    """What is left of a raw text."""

    def __init__(self, raw: str, removed: Sequence[tuple[int, int]]) -> None:
        self.raw = raw
        self._removed = sorted(span for span in removed if span[0] < span[1])
        self._starts = [start for start, _ in self._removed]

    def first(self, at: int) -> int:
        """Return the first place from here on that is neither blank nor removed; the text's end where there is none."""
        while at < len(self.raw):
            end = self._end_of_cut(at)
            if end > at:
                at = end
            elif self.raw[at].isspace():
                at += 1
            else:
                return at
        return len(self.raw)

    def find(self, char: str, at: int) -> int:
        """Return the next place of a character that is not too far away, else -1."""
        for _ in range(SKIPPED_MOST):
            at = self.first(at)
            if at >= len(self.raw):
                return -1
            if self.raw[at] == char:
                return at
            at += 1
        return -1

    def holds(self, start: int, end: int) -> bool:
        """Return whether nothing of a stretch was removed."""
        at = bisect_right(self._starts, start)
        return self._end_of_cut(start) <= start and (at == len(self._starts) or self._starts[at] >= end)

    def _end_of_cut(self, at: int) -> int:
        """Return the end of the removed span around a place, or the place itself."""
        index = bisect_right(self._starts, at) - 1
        return max(at, self._removed[index][1]) if index >= 0 else at
