"""Where a text breaks into lines. Must not be asked about text with wide or combining letters."""

import re
from collections.abc import Iterator

_SINGLE = re.compile("[\n -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2192\u2248\u2260\u2713\u2717\ufffd]*")
"""Letters of European languages, their punctuation and the signs of this program: one cell each in every terminal."""


def is_single(text: str) -> bool:
    """Tell whether every letter of a text takes one cell, so that its lines break where `line_breaks` says."""
    return (text.isascii() and text.isprintable()) or _SINGLE.fullmatch(text) is not None


def line_breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield where each line of a text begins and ends, at least one; the blanks between two lines belong to neither.

    Lines break at newlines, between words, and within a word that is longer than `width` (cells, at least 1). Linear.
    """
    first = 0
    for part in text.split("\n"):
        yield from _broken(text, first, first + len(part), width)
        first += len(part) + 1


def _broken(text: str, start: int, stop: int, width: int) -> Iterator[tuple[int, int]]:
    while stop - start > width:
        end = text.rfind(" ", start, start + width + 1)
        kept = text[start:end].rstrip(" ") if end > start else ""
        if not kept:  # no blank, or none but those that indent the line
            end, kept = start + width, text[start : start + width]
        yield start, start + len(kept)
        start = end
        while start < stop and text[start] == " ":
            start += 1
        if start == stop:
            return
    yield start, stop
