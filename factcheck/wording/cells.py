"""Columns of text on a terminal: how wide a string is, cutting and padding it. Knows wide and combining characters."""

import unicodedata
from collections.abc import Iterator
from textwrap import wrap

ELLIPSIS = "…"


def display_width(text: str) -> int:
    """Return the terminal cells a line takes: 2 for wide characters, 0 for combining marks."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def cut(text: str, width: int) -> str:
    """Return the text in at most `width` cells, with an ellipsis where it was cut."""
    if display_width(text) <= width:
        return text
    kept, taken = [], 0
    for char in text:
        taken += _cells(char)
        if taken > width - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + ELLIPSIS


def fold(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text, those that are too long broken between words and indented as they begin.

    A word that is longer than the line, such as an address, stays whole.
    """
    for line in text.split("\n"):
        if display_width(line) <= width:
            yield line
            continue
        indent = line[: len(line) - len(line.lstrip())]
        yield from wrap(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Return the text filled with blanks to `width` cells, to its left when it is to stand right."""
    blanks = " " * (width - display_width(text))
    return blanks + text if right else text + blanks


def _cells(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
