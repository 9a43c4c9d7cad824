"""One sentence's tokens seen through the words of dates: rules ask about one place at a time. Decides nothing."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.dates.lexicon import Lexicon, Role
from factcheck.text.tokens import Token

_LONGEST_NUMBER = 4
"""Digits of the longest number that can be part of a date."""


class Taken(NamedTuple):
    """A word or phrase found at a place: what its table files it under, and the token after it."""

    value: str
    end: int


class Count(NamedTuple):
    """A number in digits or words, and the token after it; 0 is a number that is not told ("beberapa")."""

    value: int
    end: int


class Cursor:
    """Tokens first..last of a document, read by index; places outside the sentence are empty."""

    __slots__ = ("_entries", "first", "last", "lexicon", "tokens")

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, first: int, last: int) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self._entries = lexicon.entries
        self.first = first
        self.last = last

    def take(self, at: int, role: Role) -> Taken | None:
        """Return the longest word or phrase of a role that begins at a token."""
        if not self.first <= at < self.last:
            return None
        entries = self._entries.get(self.tokens[at].lower)
        if entries is None:
            return None
        for kind, rest, value in entries:
            if kind is role:
                end = at + 1 + len(rest)
                if not rest or (end <= self.last and self._matches(at + 1, rest)):
                    return Taken(value, end)
        return None

    def take_value(self, at: int, role: Role, value: str) -> int | None:
        """Return the token after a word of a role with this value, or None."""
        taken = self.take(at, role)
        return taken.end if taken and taken.value == value else None

    def skip(self, at: int, role: Role) -> int:
        """Return the token after a word of a role, or the place itself when there is none."""
        taken = self.take(at, role)
        return taken.end if taken else at

    def lower(self, at: int) -> str:
        """Return a token in lower case, "" outside the sentence."""
        return self.tokens[at].lower if self.first <= at < self.last else ""

    def is_capital(self, at: int) -> bool:
        """Tell whether the token begins with a capital letter."""
        return self.first <= at < self.last and self.tokens[at].text[0].isupper()

    def is_initial(self, at: int) -> bool:
        """Tell whether the token begins a sentence or a quote, so that its capital letter says nothing."""
        return at <= self.first or not (self.tokens[at - 1].text[0].isalnum() or self.lower(at - 1) in ",;()-–/")

    def touches(self, at: int) -> bool:
        """Tell whether the token stands right after the one before, without a space."""
        return self.first < at < self.last and self.tokens[at - 1].end == self.tokens[at].start

    def whole(self, at: int) -> int | None:
        """Return a whole number of at most four digits, or None."""
        text = self.lower(at)
        return int(text) if 0 < len(text) <= _LONGEST_NUMBER and text.isdecimal() else None

    def number_below(self, at: int, limit: int) -> int | None:
        """Return a whole number of one or two digits between 1 and a limit, or None."""
        text = self.lower(at)
        if 0 < len(text) <= 2 and text.isdecimal() and 1 <= int(text) <= limit:
            return int(text)
        return None

    def count(self, at: int) -> Count | None:
        """Return a number in digits or words."""
        whole = self.whole(at)
        if whole is not None:
            return Count(whole, at + 1)
        taken = self.take(at, Role.NUMBER)
        return Count(int(taken.value), taken.end) if taken else None

    def ordinal(self, at: int) -> Count | None:
        """Return an ordinal: a word, a Roman numeral or a single digit."""
        digit = self.number_below(at, 9)
        if digit is not None:
            return Count(digit, self.skip(at + 1, Role.DAY_SUFFIX))
        taken = self.take(at, Role.ORDINAL)
        return Count(int(taken.value), taken.end) if taken else None

    def follows(self, at: int, phrase: Sequence[str]) -> bool:
        """Tell whether these lower-case tokens stand at this place."""
        return at + len(phrase) <= self.last and self._matches(at, phrase)

    def _matches(self, at: int, phrase: Sequence[str]) -> bool:
        return [token.lower for token in self.tokens[at : at + len(phrase)]] == list(phrase)
