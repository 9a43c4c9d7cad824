"""Words used alike weigh alike: where a word stands on a few axes, and what the axes say for it. Judges no claim.

Words that stand beside the same words in newspapers stand near each other on the axes ("naik", "melonjak", "turun"), so
that labels of some of them speak for the others too, also for those no label has seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import add, mul

from factcheck.languages import load

MOST_REMEMBERED = 50_000  # words; the corpus of 3,173 articles has about as many
MIDDLE = ord("5")
"""A place is written with a digit for each axis, 1 to 9; 5 is the middle."""

Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """The number of axes, and the place of each word on them, as the digits it is written with."""

    axes: int
    places: Mapping[str, str]

    def steps(self, word: str) -> Sequence[int]:
        """Return how many steps a word, in small letters, stands from the middle of each axis; none where unknown."""
        return [digit - MIDDLE for digit in self.places.get(word, "").encode("ascii")]

    def weight(self, word: str, by_axis: Sequence[float]) -> float:
        """Return what axes that weigh so much a step say for a word."""
        place = self.places.get(word)
        return sum(map(mul, place.encode("ascii"), by_axis)) - MIDDLE * sum(by_axis) if place else 0.0


@cache
def kin(language: str) -> Kin:
    """Return where the words of a language stand; nowhere in a language nothing is known of."""
    table = load(language, "kin")
    written = table.text("words").split()
    return Kin(int(table.number("axes")), dict(zip(written[::2], written[1::2], strict=True)))


class KinWeights(dict[str, float]):
    """What the axes say for the worth of a claim by each word. Remembers what it has told, up to a bound."""

    def __init__(self, known: Kin, by_axis: Sequence[float]) -> None:
        super().__init__()
        self._kin, self._by_axis = known, by_axis

    def __missing__(self, word: str) -> float:
        """Work out the weight of a word that was not asked for before."""
        weight = self._kin.weight(word, self._by_axis)
        if len(self) < MOST_REMEMBERED:
            self[word] = weight
        return weight


class WordRows(dict[str, Row]):
    """What each word says for each of some types: by itself, and by where it stands; () for nothing.

    Remembers, up to a bound.
    """

    def __init__(self, own: Mapping[str, Row], known: Kin, by_axis: Sequence[Sequence[float]]) -> None:
        super().__init__()
        self._own, self._kin, self._by_axis = own, known, by_axis

    def __missing__(self, word: str) -> Row:
        """Work out the row of a word that was not asked for before."""
        row = tuple([self._kin.weight(word, weights) for weights in self._by_axis]) if word in self._kin.places else ()
        if own := self._own.get(word):
            row = tuple(map(add, own, row)) if row else own
        if len(self) < MOST_REMEMBERED:
            self[word] = row
        return row
