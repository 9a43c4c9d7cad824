"""Read from a statement's own words how its speaker holds it, where the cue tells nothing."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.domain.speaker import Attribution, Stance
from factcheck.speakers.lexicon import Lexicon
from factcheck.text.tokens import Token

NEAR = 12
"""First tokens of a statement in which a word of the future speaks of its main clause."""


def held(words: Sequence[Token], chain: Attribution, lexicon: Lexicon) -> Attribution:
    """Return the chain with its originator's stance, if he only said it: a question, wish, promise or prediction.

    What is written or goes round promises nothing.
    """
    if not chain or chain[0].stance is not Stance.ASSERT:
        return chain
    stance = _stance(words, lexicon)
    if stance is Stance.PROMISE and chain[0].sieve == "inscription":
        stance = Stance.PREDICT
    return chain if stance is Stance.ASSERT else (replace(chain[0], stance=stance), *chain[1:])


def _stance(words: Sequence[Token], lexicon: Lexicon) -> Stance:
    if words[-1].text == "?":
        return Stance.QUESTION
    opening = {token.lower for token in words[: _told_at(words[:NEAR], lexicon)]}
    if not opening.isdisjoint(lexicon.hopes):
        return Stance.BELIEVE
    if opening.isdisjoint(lexicon.futures):
        return Stance.ASSERT
    promised = words[0].lower in lexicon.futures or not opening.isdisjoint(lexicon.own_words)
    return Stance.PROMISE if promised else Stance.PREDICT


def _told_at(words: Sequence[Token], lexicon: Lexicon) -> int:
    """Return where somebody else's words begin: "Jangan percaya pesan | yang menyebut akan ada gempa"."""
    for at, (token, behind) in enumerate(pairwise(words)):
        claimed = token.lower in lexicon.rumours and behind.lower in lexicon.complementizers
        if claimed or (token.lower in lexicon.relatives and behind.lower in lexicon.before):
            return at
    return len(words)
