"""Fixed phrases among tokens, measured by their length."""

from collections.abc import Sequence

from factcheck.text import phrases
from factcheck.text.tokens import Token


class Phrases(phrases.Phrases):
    """A set of phrases in lower case; looks one up at a place in a time that does not grow with their number."""

    __slots__ = ()

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__({"": words})

    def length_at(self, tokens: Sequence[Token], index: int, stop: int) -> int:
        """Return how many tokens the longest phrase at `index` has, 0 if none stands there before `stop`."""
        if index >= stop or tokens[index].lower not in self.keys:
            return 0
        found = self.at(tokens, index)
        return found.last - found.first if found is not None and found.last <= stop else 0
