"""Decide at which joints a stretch is cut: where grammar says so, else where what is to be seen weighs enough."""

from collections.abc import Callable, Iterator, Sequence

from factcheck.detection.clauses import ClauseCutter
from factcheck.detection.joints import Stretch, Traits
from factcheck.detection.lexicon import SpanWords
from factcheck.detection.trimming import trim
from factcheck.detection.weights import BIAS, JointWeights
from factcheck.domain.quantity import Quantity
from factcheck.text.tokens import Token


def stretch(
    tokens: Sequence[Token], first: int, last: int, words: SpanWords, quantities: Sequence[Quantity], *, quoted: bool
) -> Stretch:
    """Return tokens first..last of one sentence part, trimmed, with its joints."""
    bounds = trim(tokens, first, last, words)
    ruled = {end for end, _ in ClauseCutter(tokens, words, quantities).cuts(*bounds)}
    return Stretch(tokens, bounds, words, quantities, ruled=ruled, quoted=quoted)


def claims(within: Stretch, weights: JointWeights) -> Iterator[tuple[int, int]]:
    """Yield the first and last token, half open, of each claim, in order."""
    return cut_claims(within, lambda place, start: joint_weight(within, place, start, weights) >= weights.least)


def cut_claims(within: Stretch, is_cut: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """Yield the claims when, beside the joints grammar cuts, those are cut for which `is_cut` is true.

    `is_cut` is asked with the number of the joint and the first token of the clause before it.
    """
    start = within.first
    for place, joint in enumerate(within.joints):
        if joint.ruled or is_cut(place, start):
            if claim := within.claim(start, joint.end):
                yield claim
            start = joint.resume
    if claim := within.claim(start, within.last):
        yield claim


def joint_weight(within: Stretch, place: int, start: int, weights: JointWeights) -> float:
    """Return the log odds that two claims meet at a joint when the one before begins at token `start`."""
    name, traits = within.joints[place].name, within.traits(place, start)
    return weights.bias + _sum(traits.common, weights.common) + _own(name, traits, weights)


def _own(name: str, traits: Traits, weights: JointWeights) -> float:
    own = weights.own.get(name)
    return own.get(BIAS, 0.0) + _sum(traits.own, own) if own else 0.0


def _sum(traits: Sequence[str], weights: dict[str, float]) -> float:
    return sum([weights.get(trait, 0.0) for trait in traits])
