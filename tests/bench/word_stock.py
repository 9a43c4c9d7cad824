"""Words for made-up claims, as many kinds as news has and as often: from the project's lexicon, invented beyond it."""

import random
from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log

from factcheck.languages import load
from factcheck.linking.form import Kind
from factcheck.linking.lexicon import lexicon

FREQUENCIES = ((1, 1384.0), (11, 530.0), (101, 182.0), (1001, 30.0), (4001, 5.0), (8001, 2.0), (200_000, 0.008))
"""Claims that hold the concept of a rank, among 19,050 claims of 1,200 articles of news (measured 26 November 2026).

Beyond the 14,000 concepts seen there the fall is the one that Heaps' law asks for: twice the claims have 1.45 times the
concepts.
"""

SHARES = {"noun": 0.53, "name": 0.17, "verb": 0.15, "pole": 0.1, "place": 0.05}
"""What concepts of the same claims are, by kind."""

STOCKED = {"noun": 100_000, "name": 60_000, "verb": 3_000, "pole": 10_000, "place": 4_000}
"""Words of a kind at most; poles are as many as the lexicon has."""

_CONSONANTS = ("b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "ng", "ny")
_VOWELS = "aiueo"
_ENDINGS = ("", "", "n", "r", "s", "k", "t", "ng", "m")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, and the others that mean the same."""

    text: str
    others: tuple[str, ...] = ()


class WordStock:
    """Draws words of a kind, common ones more often."""

    def __init__(self, seed: int = 1) -> None:
        draw = random.Random(seed)  # noqa: S311 - invented words
        listed = _listed()
        self._words = {kind: _filled(listed[kind], kind, draw) for kind in SHARES}
        self._weights = {kind: _weights(len(words), SHARES[kind]) for kind, words in self._words.items()}

    def draw(self, kind: str, chance: random.Random) -> Word:
        """Return a word of a kind."""
        weights = self._weights[kind]
        return self._words[kind][bisect(weights, chance.random() * weights[-1])]


def frequency(rank: float) -> float:
    """Return how many of 19,050 claims hold the concept of a rank (1 for the commonest)."""
    for (left, high), (right, low) in pairwise(FREQUENCIES):
        if rank <= right:
            slope = log(low / high) / log(right / left)
            return float(high * (rank / left) ** slope)
    return FREQUENCIES[-1][1]


def _weights(words: int, share: float) -> list[float]:
    return list(accumulate(frequency(1 + place / share) for place in range(words)))


def _listed() -> dict[str, list[Word]]:
    """Return the words of the lexicon by kind; a concept's words are one entry."""
    by_concept: dict[tuple[str, str], list[str]] = {}
    for surface, entry in lexicon("id").words.items():
        kind = _KINDS.get(entry.kind)
        if kind is not None and surface.islower():
            by_concept.setdefault((kind, entry.key), []).append(surface)
    listed: dict[str, list[Word]] = {kind: [] for kind in SHARES}
    for (kind, _), surfaces in by_concept.items():
        capital = kind in {"name", "place"}
        texts = [surface.capitalize() if capital else surface for surface in surfaces]
        listed[kind].append(Word(texts[0], tuple(texts[1:])))
    known = {surface for surfaces in by_concept.values() for surface in surfaces}
    listed["noun"] += [Word(root) for root in load("id", "roots").words("roots") if root not in known]
    return listed


_KINDS: dict[str, str] = {
    Kind.THING: "noun",
    Kind.NAME: "name",
    Kind.VERB: "verb",
    Kind.POLE: "pole",
    Kind.PLACE: "place",
    Kind.COUNTRY: "place",
}


def _filled(listed: list[Word], kind: str, draw: random.Random) -> list[Word]:
    """Return the listed words in any order, and invented ones behind them."""
    draw.shuffle(listed)
    if kind == "pole":
        return listed
    taken = {word.text.lower() for word in listed}
    while len(listed) < STOCKED[kind]:
        invented = _invented(draw)
        if invented not in taken:
            taken.add(invented)
            listed.append(Word(invented.capitalize() if kind in {"name", "place"} else invented))
    return listed


def _invented(draw: random.Random) -> str:
    syllables = [draw.choice(_CONSONANTS) + draw.choice(_VOWELS) for _ in range(draw.choice((2, 2, 3, 3)))]
    return "".join(syllables) + draw.choice(_ENDINGS)
