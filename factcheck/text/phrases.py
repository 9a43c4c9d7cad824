"""Look up phrases of several words in a token list, one dictionary step a place. Knows no language."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.text.tokens import Token, tokenize


class _Entry(NamedTuple):
    """A phrase's words, its name, and its words with single spaces."""

    words: tuple[str, ...]
    name: str
    text: str


_Entries = Mapping[str, Sequence[_Entry]]
"""Phrases by the word beside the one they are looked up by, "" for a single word; the longest first."""


class Found(NamedTuple):
    """A phrase that fills tokens first..last (half open), the name it stands for, and its words with single spaces."""

    name: str
    first: int
    last: int
    text: str


class Phrases:
    """An immutable set of lower-case phrases, each standing for a name.

    `Phrases({"percent": ("%", "per cent")})` finds "percent" in "5 per cent". With `backwards` they are looked up by
    their last token, to find what stands before a place. `keys` are the words by which phrases are looked up.
    """

    __slots__ = ("_backwards", "_by_key", "keys")

    def __init__(self, groups: Mapping[str, Sequence[str]], *, backwards: bool = False) -> None:
        by_key: dict[str, dict[str, list[_Entry]]] = defaultdict(lambda: defaultdict(list))
        for name, phrases in groups.items():
            for phrase in phrases:
                words = tuple(token.lower for token in tokenize(phrase))
                key, beside, *_ = (*(words[::-1] if backwards else words), "")
                by_key[key][beside].append(_Entry(words, name, " ".join(words)))
        self._backwards = backwards
        self._by_key: dict[str, _Entries] = {
            key: {beside: tuple(sorted(entries, key=_longest_first)) for beside, entries in found.items()}
            for key, found in by_key.items()
        }
        self.keys = frozenset(self._by_key)

    def at(self, tokens: Sequence[Token], place: int) -> Found | None:
        """Return the longest phrase that begins at token `place` (with `backwards`: ends just before it)."""
        key = place - 1 if self._backwards else place
        if not 0 <= key < len(tokens):
            return None
        entries = self._by_key.get(tokens[key].lower)
        return self._longest(entries, tokens, place) if entries else None

    def all(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """Yield the phrases of a token list in order, without overlap, the longest at each place."""
        free, by_key = 0, self._by_key
        for place in [place for place, token in enumerate(tokens) if token.lower in by_key]:
            if place >= free and (found := self._longest(by_key[tokens[place].lower], tokens, place)):
                yield found
                free = found.last

    def _longest(self, entries: _Entries, tokens: Sequence[Token], place: int) -> Found | None:
        at = place - 2 if self._backwards else place + 1
        neighbour = tokens[at].lower if 0 <= at < len(tokens) else ""
        for words, name, text in entries.get(neighbour, ()):
            size = len(words)
            first = place - size if self._backwards else place
            last = first + size
            if size <= 2 or (first >= 0 and tuple([token.lower for token in tokens[first:last]]) == words):
                return Found(name, first, last, text)
        for _, name, text in entries.get("", ()):
            return Found(name, place - 1, place, text) if self._backwards else Found(name, place, place + 1, text)
        return None


def _longest_first(entry: _Entry) -> int:
    return -len(entry.words)
