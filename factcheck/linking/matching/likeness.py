"""What a claim and a text share, as named features. Which of them count how much, weights.toml says."""

from collections.abc import Callable
from dataclasses import dataclass
from math import log, sqrt
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Indel

from factcheck.linking.matching.spellings import spellings
from factcheck.linking.matching.text import Text, Word

Rarity = Callable[[str], float]
"""The inverse document frequency of an indexed word among the claims."""

ALIKE, SPELLED, BEGUN, AROUND = 0.8, 0.7, 0.6, 0.5
"""How much of a word counts that only sounds alike, is spelled nearly alike, begins alike, or names a place around."""
NEARLY = 0.8
"""Least similarity of two spellings (Indel)."""
LONG_WORD = 5
"""Letters from which a word is looked for under other spellings."""
GENERIC = 0.3
"""How much a word counts that says how a claim was spread, or a number, beside a word of what it says."""
OPENING = 30
"""Content words that open a text: what it is about."""


class Share(NamedTuple):
    """A claim's word: its weight, how well the text has it (0-1), and under which root (None: not at all)."""

    word: Word
    weight: float
    strength: float
    as_root: str | None


@dataclass(frozen=True, slots=True)
class Features:
    """What a claim and a text share; the names are those of the weights in weights.toml."""

    covered: float
    """Share of the claim's weight that the text has, times the logarithm of the text's length."""
    opening: float
    """Share of the claim's weight that the text's opening has."""
    letters: float
    """Share of the claim's pieces of words that the text has."""
    written: float
    """Words that both have exactly as written, in relation to the claim's length."""
    rarest: float
    second: float
    third: float
    """The weights of the three rarest words that both have."""
    missing: float
    """The weight of the claim's rarest word that the text lacks."""
    numbers: float
    """Numbers that both have."""
    numbers_missing: float
    """Numbers that the text lacks: fact-checkers add the year, posts seldom tell it."""
    variety: float
    """Whether both lean to the same variety of the language, -1 to 1."""


class Seeker:
    """Looks for the words of many claims in one text."""

    def __init__(self, text: Text, rarity: Rarity) -> None:
        self.text = text
        self._rarity = rarity
        rules = spellings(text.language)
        self._generic, self._within = rules.generic, rules.within
        self._around = {self._within[root]: root for root in text.roots if root in self._within}
        self._opening = {word.root for word in text.words[:OPENING]}
        self._long = [each for each in text.roots if len(each) >= LONG_WORD and not each[0].isdigit()]
        self._found: dict[str, tuple[float, str | None]] = {}
        self._scale = log(max(2, len(text.roots)))

    def features(self, claim: Text) -> Features:
        """Return what a claim and the text share."""
        shares = self._shares(claim)
        whole = sum(each.weight for each in shares) or 1.0
        had = sum(each.weight * each.strength for each in shares)
        best = sorted((each.weight * each.strength for each in shares), reverse=True)
        rarest, second, third = (*best, 0.0, 0.0, 0.0)[:3]
        numbers = [each.strength for each in shares if each.word.is_number]
        return Features(
            covered=had / whole * self._scale,
            opening=sum(each.weight for each in shares if each.as_root in self._opening) / whole,
            letters=self._letters(claim),
            written=self._written(claim),
            rarest=rarest,
            second=second,
            third=third,
            missing=max((each.weight * (1 - each.strength) for each in shares), default=0.0),
            numbers=sum(numbers),
            numbers_missing=len(numbers) - sum(numbers),
            variety=self.text.lean * claim.lean,
        )

    def _shares(self, claim: Text) -> list[Share]:
        found = []
        for word in dict.fromkeys(claim.words):
            weight = self._rarity(word.sound) * (GENERIC if word.is_number or word.root in self._generic else 1.0)
            found.append(Share(word, weight, *self._find(word)))
        return found

    def _find(self, word: Word) -> tuple[float, str | None]:
        if word.root in self.text.roots:
            return 1.0, word.root
        if word.root not in self._found:
            self._found[word.root] = self._find_otherwise(word)
        return self._found[word.root]

    def _find_otherwise(self, word: Word) -> tuple[float, str | None]:
        if word.sound in self.text.by_sound:
            return ALIKE, self.text.by_sound[word.sound]
        place = self._around.get(word.root) or self._within.get(word.root)
        if place in self.text.roots:
            return AROUND, place
        if len(word.root) < LONG_WORD or word.is_number:
            return 0.0, None
        near = process.extractOne(word.root, self._long, scorer=Indel.normalized_similarity, score_cutoff=NEARLY)
        if near is not None:
            return SPELLED, near[0]
        begun = (each for each in self._long if each.startswith(word.root) or word.root.startswith(each))
        other = next(begun, None)
        return (BEGUN, other) if other else (0.0, None)

    def _letters(self, claim: Text) -> float:
        return len(claim.grams & self.text.grams) / len(claim.grams) if claim.grams else 0.0

    def _written(self, claim: Text) -> float:
        return len(claim.written & self.text.written) / sqrt(len(claim.written) or 1)
