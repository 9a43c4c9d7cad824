"""Cut a text into tokens with exact offsets, once for every room. Knows no language."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"  # words, with inner hyphens and apostrophes: e-commerce, anak-anak, Jum'at
    r"|\d+(?:[.,]\d+)*"  # numbers with their separators: 2.500,75
    r"|[^\w\s]|_"  # every other visible character by itself
)


class Token(NamedTuple):
    """A word, number or sign; offsets are code points into the text, half open.

    Digits never join letters: "Rp2.500" is Rp + 2.500 and "G20" is G + 20; `end == start` of the next tells they touch.
    """

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """True when it starts with a digit."""
        return self.text[0].isdigit()

    @property
    def is_word(self) -> bool:
        """True when it starts with a letter."""
        return self.text[0].isalpha()

    @property
    def is_capitalised(self) -> bool:
        """True when it starts with a capital letter."""
        return self.text[0].isupper()


def tokenize(text: str) -> tuple[Token, ...]:
    """Return all tokens of a text, in order, in linear time."""
    find, make = text.find, tuple.__new__
    tokens, at = [], 0
    # Searching again for each piece is faster than match objects (0.51 against 0.70 ms for an article of 2.6 kB), and
    # so is making the tuple without the detour over Token's own __new__ (0.36 against 0.51 ms).
    for piece in _TOKEN.findall(text):
        start = find(piece, at)
        at = start + len(piece)
        tokens.append(make(Token, (piece, piece.lower(), start, at)))
    return tuple(tokens)
