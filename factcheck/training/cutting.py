"""Learn where sentences are cut into claims, from the places where labelled claims begin and end."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from factcheck.detection import Stretch, cut_claims
from factcheck.detection.weights import BIAS
from factcheck.domain.article import Article
from factcheck.evaluation.labels import LabelledArticle
from factcheck.evaluation.places import RawPlaces, Span, overlap, trimmed
from factcheck.training.regression import Prior, fit_worth

LEAST_OVERLAP = 0.5
GAINS = (0.4, 0.7, 1.0)
"""What a claim found is worth, by its own worth; up to 0.3 of it for exact bounds."""
CLOSE = 0.3
STRAY = 0.12
"""Loss by a piece that is no labelled claim, and by each cut: between two ways that find the same the simpler one."""
CUT = 0.03
SEEN = 10
"""A trait seen at fewer joints gets no weight."""
SPREAD = 0.6
"""Of the prior; .3 to 1.5 were tried: average precision of joints .454 / .464 / .466 / .454 at .3 / .5 / .7 / 1.5."""
BIAS_CENTRE, BIAS_SPREAD = -3.0, 3.0
"""One joint in twelve is cut."""

THRESHOLD = 0.6
"""Chance from which on a joint is cut. Validated by story on 396 articles in November 2026, span recall, pieces
labelled, detection F1, average precision, and recall of figures in claims found of the 178 labelled last: grammar alone
.807 / .843 / .762 / .611 / .878; .6 .820 / .843 / .767 / .621 / .876; .5 .828 / .839 / .770 / .626 / .876; .4 .844 /
.830 / .777 / .632 / .872; .3 .860 / .805 / .774 / .637 / .857. Below .6 claims of the shown articles lose more of
their figures than their floor allows: .979 at .6, .959 at .5, .954 at .4."""

Trait = tuple[str, str]
"""The name of the joint, "" for all of them, and what is to be seen there."""
EVERYWHERE: Trait = ("", BIAS)


@dataclass(frozen=True, slots=True)
class CutText:
    """The stretches of an article, each with the numbers of the joints to cut; spans in the labelled text."""

    labels: LabelledArticle
    places: RawPlaces
    stretches: tuple[tuple[Stretch, frozenset[int]], ...]

    def span(self, stretch: Stretch, first: int, last: int) -> Span | None:
        """Return where tokens first..last stand in the labelled text."""
        return trimmed(self.labels.text, *self.places.span(*stretch.span(first, last)))


def cut_text(labels: LabelledArticle, article: Article, stretches: Sequence[Stretch]) -> CutText:
    """Return the article with the cuts that find most of its labelled claims."""
    bare = CutText(labels, RawPlaces(article), ())
    return CutText(labels, bare.places, tuple((each, _best_cuts(each, bare)) for each in stretches))


def _best_cuts(stretch: Stretch, text: CutText) -> frozenset[int]:
    """Return the joints at which to cut so that the pieces are worth most: the best way to each joint, in order."""
    starts = [stretch.first, *(joint.resume for joint in stretch.joints)]
    ends = [*(joint.end for joint in stretch.joints), stretch.last]
    best: list[tuple[float, frozenset[int]]] = []
    ruled = 0
    for to, end in enumerate(ends):
        ways = []
        for since in range(ruled, to + 1):
            before, cuts = best[since - 1] if since else (0.0, frozenset())
            gain = _gain(stretch, starts[since], end, text)
            ways.append((before + gain, cuts | {since - 1} if since else cuts))
        best.append(max(ways, key=lambda way: way[0]))
        if to < len(stretch.joints) and stretch.joints[to].ruled:
            ruled = to + 1
    return best[-1][1]


def _gain(stretch: Stretch, start: int, end: int, text: CutText) -> float:
    claim = stretch.claim(start, end) if start < end else None
    span = text.span(stretch, *claim) if claim else None
    if span is None:
        return -CUT
    shares = ((overlap(span, (wanted.start, wanted.end)), wanted.worth) for wanted in text.labels.claims)
    gains = [GAINS[worth] * (1 - CLOSE + CLOSE * share) for share, worth in shares if share >= LEAST_OVERLAP]
    return max(gains, default=-STRAY) - CUT


def fit_joints(texts: Sequence[CutText]) -> dict[Trait, float]:
    """Return the likeliest weight of each trait of joints."""
    examples = [example for text in texts for stretch, cuts in text.stretches for example in _examples(stretch, cuts)]
    seen = Counter(trait for traits, _ in examples for trait in traits)
    names = [EVERYWHERE, *sorted(trait for trait, times in seen.items() if times >= SEEN)]
    column = {trait: at for at, trait in enumerate(names)}
    fitted = fit_worth(
        [[0, *(column[trait] for trait in traits if trait in column)] for traits, _ in examples],
        [float(cut) for _, cut in examples],
        [1.0] * len(examples),
        Prior([BIAS_CENTRE, *(0.0 for _ in names[1:])], [BIAS_SPREAD, *(SPREAD for _ in names[1:])]),
    )
    return dict(zip(names, fitted, strict=True))


def found_spans(text: CutText, weights: Mapping[Trait, float]) -> Iterator[Span]:
    """Yield the places of the claims that the weights cut out of an article."""
    least = log(THRESHOLD / (1 - THRESHOLD))
    for stretch, _ in text.stretches:

        def is_cut(place: int, start: int, stretch: Stretch = stretch) -> bool:
            traits = _traits(stretch, place, start)
            return weights[EVERYWHERE] + sum(weights.get(trait, 0.0) for trait in traits) >= least

        for first, last in cut_claims(stretch, is_cut):
            if span := text.span(stretch, first, last):
                yield span


def _traits(stretch: Stretch, place: int, start: int) -> tuple[Trait, ...]:
    """Return the traits of a joint, its name itself among them."""
    name, traits = stretch.joints[place].name, stretch.traits(place, start)
    return (*(("", trait) for trait in traits.common), (name, BIAS), *((name, trait) for trait in traits.own))


def _examples(stretch: Stretch, cuts: frozenset[int]) -> Iterator[tuple[tuple[Trait, ...], bool]]:
    """Yield the traits of each joint grammar does not cut, and whether labels do, when those before are cut rightly."""
    start = stretch.first
    for place, joint in enumerate(stretch.joints):
        if not joint.ruled:
            yield _traits(stretch, place, start), place in cuts
        if place in cuts:
            start = joint.resume
