"""Look up phrases of several words in a token list, one dictionary step a place. Knows no language."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.text.tokens import Token, tokenize

_Entry = tuple[tuple[str, ...], str, str]


class Found(NamedTuple):
    """A phrase that fills tokens first..last (half open), the name it stands for, and its words with single spaces."""

    name: str
    first: int
    last: int
    text: str


class Phrases:
    """An immutable set of lower-case phrases, each standing for a name.

    `Phrases({"percent": ("%", "per cent")})` finds "percent" in "5 per cent". With `backwards` they are looked up by
    their last token, to find what stands before a place.
    """

    __slots__ = ("_backwards", "_by_key")

    def __init__(self, groups: Mapping[str, Sequence[str]], *, backwards: bool = False) -> None:
        by_key: dict[str, list[_Entry]] = defaultdict(list)
        for name, phrases in groups.items():
            for phrase in phrases:
                words = tuple(token.lower for token in tokenize(phrase))
                by_key[words[-1 if backwards else 0]].append((words, name, " ".join(words)))
        self._backwards = backwards
        self._by_key = {key: tuple(sorted(found, key=_longest_first)) for key, found in by_key.items()}

    def __contains__(self, word: str) -> bool:
        """Tell whether a phrase can be looked up by this lower-case word."""
        return word in self._by_key

    def at(self, tokens: Sequence[Token], place: int) -> Found | None:
        """Return the longest phrase that begins at token `place` (with `backwards`: ends just before it)."""
        key = place - 1 if self._backwards else place
        if not 0 <= key < len(tokens):
            return None
        entries = self._by_key.get(tokens[key].lower)
        return self._longest(entries, tokens, place) if entries else None

    def all(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """Yield the phrases of a token list in order, without overlap, the longest at each place."""
        free = 0
        for place, token in enumerate(tokens):
            entries = self._by_key.get(token.lower)
            if entries and place >= free and (found := self._longest(entries, tokens, place)):
                yield found
                free = found.last

    def _longest(self, entries: Sequence[_Entry], tokens: Sequence[Token], place: int) -> Found | None:
        for words, name, text in entries:
            first = place - len(words) if self._backwards else place
            last = first + len(words)
            if len(words) == 1:
                return Found(name, first, last, text)
            if first >= 0 and tuple([token.lower for token in tokens[first:last]]) == words:
                return Found(name, first, last, text)
        return None


def _longest_first(entry: _Entry) -> int:
    return -len(entry[0])
