"""Count in plain text which words stand beside which, and how much oftener than by chance."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from math import log
from typing import NamedTuple

KNOWN = 6000
"""Words that get a place: 4,000 cost .002 of average precision, 9,000 gain .001 (November 2026)."""
BESIDE = 1500
"""Words, signs and figures by which words are known; 6,000 gain .002 of average precision, in four times the time."""
SIDE_REACH, NEAR_REACH = 2, 4
"""How far a neighbour may stand whose side counts, and one of whom only the nearness counts."""
SMOOTHED = 0.75
"""Power by which frequent neighbours are made rarer, as is usual (Levy & Goldberg 2015)."""
FIGURE = "0"
"""What stands for any figure."""

Line = Sequence[str]


class Company(NamedTuple):
    """The words that get a place, and for each the neighbours it has oftener than by chance, with how much oftener."""

    words: tuple[str, ...]
    neighbours: tuple[tuple[tuple[int, ...], tuple[float, ...]], ...]


def company(lines: Sequence[Line]) -> Company:
    """Return the company words keep in lines of tokens in small letters, of which figures are one and the same."""
    often = [token for token, _ in Counter(token for line in lines for token in line).most_common()]
    words = tuple(islice((token for token in often if token[0].isalpha()), KNOWN))
    word_of = {word: at for at, word in enumerate(words)}
    beside_of = {token: at for at, token in enumerate(often[:BESIDE])}
    sides = _surprise(_counts(lines, word_of, beside_of, SIDE_REACH, BESIDE))
    near = _surprise(_counts(lines, word_of, beside_of, NEAR_REACH, 0))
    for row, close in zip(sides, near, strict=True):
        row |= {at + 2 * BESIDE: more for at, more in close.items()}
    return Company(words, tuple((tuple(row), tuple(row.values())) for row in sides))


def _counts(
    lines: Iterable[Line], word_of: dict[str, int], beside_of: dict[str, int], reach: int, other_side: int
) -> list[dict[int, float]]:
    """Return how often each word has each neighbour, the far ones counting less; those behind are `other_side` more."""
    counts: list[dict[int, float]] = [defaultdict(float) for _ in word_of]
    for line in lines:
        words = [word_of.get(token) for token in line]
        beside = [beside_of.get(token) for token in line]
        for distance in range(1, reach + 1):
            share = 1 / distance
            for before, after in zip(range(len(line)), range(distance, len(line)), strict=False):
                if (word := words[before]) is not None and (other := beside[after]) is not None:
                    counts[word][other + other_side] += share
                if (word := words[after]) is not None and (other := beside[before]) is not None:
                    counts[word][other] += share
    return counts


def _surprise(counts: Sequence[dict[int, float]]) -> list[dict[int, float]]:
    """Return by how much, in logarithms, each pair is oftener than chance; the others are left out."""
    by_neighbour: dict[int, float] = defaultdict(float)
    for row in counts:
        for at, times in row.items():
            by_neighbour[at] += times
    smoothed = {at: times**SMOOTHED for at, times in by_neighbour.items()}
    every = sum(smoothed.values())
    surprise = []
    for row in counts:
        of_word = sum(row.values())
        found = {at: log(times * every / (of_word * smoothed[at])) for at, times in row.items()}
        surprise.append({at: more for at, more in found.items() if more > 0})
    return surprise
