"""Find what lies within a stretch of text: among things with offsets, among tokens. In logarithmic time."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from itertools import compress, count
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from factcheck.text.tokens import Token

_start = attrgetter("start")


class HasSpan(Protocol):
    """Anything with code point offsets, half open."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it has ended."""


Spanned = TypeVar("Spanned", bound=HasSpan)


class SpanIndex(Generic[Spanned]):
    """Things with offsets that do not overlap, to be asked by stretch."""

    __slots__ = ("_items", "_starts")

    def __init__(self, items: Iterable[Spanned]) -> None:
        self._items = sorted(items, key=_start)
        self._starts = [item.start for item in self._items]

    def within(self, start: int, end: int) -> tuple[Spanned, ...]:
        """Return what lies wholly within start..end, in order."""
        if not self._items:
            return ()
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return tuple([item for item in self._items[first:last] if item.end <= end]) if first < last else ()


def places(words: Iterable[str], wanted: Container[str]) -> list[int]:
    """Return at which numbers of a list the wanted words stand: all in C, as every room asks it of every document."""
    return list(compress(count(), map(wanted.__contains__, words)))


def token_range(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Return first..last (half open) of the tokens that begin within start..end."""
    first = bisect_left(tokens, start, key=_start)
    return first, bisect_left(tokens, end, lo=first, key=_start)
