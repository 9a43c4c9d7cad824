"""Judge every example by weights that have not seen its story: cross-validation, and sets held out from the fit."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from zlib import crc32

from factcheck.domain.mention import ClaimType
from factcheck.training.examples import TrainingSet
from factcheck.training.fitting import Weights, fit
from factcheck.training.prior import HandWeights


@dataclass(frozen=True, slots=True)
class Judged:
    """A set with the score and the type each of its examples was given."""

    texts: TrainingSet
    scores: tuple[float, ...]
    types: tuple[ClaimType, ...]


def judge(texts: TrainingSet, weights: Weights) -> Judged:
    """Return a set as weights judge it that were fitted on another one."""
    return Judged(texts, tuple(weights.scores(texts.examples)), tuple(map(weights.type, texts.examples)))


def cross_validate(
    texts: TrainingSet, hand: HandWeights, folds: int, done: Callable[[int], None] = lambda _: None
) -> Judged:
    """Return a set judged part by part, each by weights fitted on the others; `done` is told the number of each part.

    There must be at least two parts, and a story for each.
    """
    fold_of = dealt_out((example.story for example in texts.examples), folds)
    given: dict[int, tuple[float, ClaimType]] = {}
    for fold in range(folds):
        weights = fit([example for example in texts.examples if fold_of[example.story] != fold], hand)
        places = [place for place, example in enumerate(texts.examples) if fold_of[example.story] == fold]
        judged = [texts.examples[place] for place in places]
        given |= {
            place: (score, weights.type(example))
            for place, example, score in zip(places, judged, weights.scores(judged), strict=True)
        }
        done(fold + 1)
    in_order = [given[place] for place in range(len(texts.examples))]
    return Judged(texts, tuple(score for score, _ in in_order), tuple(kind for _, kind in in_order))


def dealt_out(stories: Iterable[str], folds: int) -> dict[str, int]:
    """Deal the stories out, those named most first, each to the smallest part; a hash decides between equals."""
    sizes = Counter(stories)
    filled = [0] * folds
    fold_of: dict[str, int] = {}
    for story in sorted(sizes, key=lambda name: (-sizes[name], crc32(name.encode("utf-8")), name)):
        fold = filled.index(min(filled))
        fold_of[story] = fold
        filled[fold] += sizes[story]
    return fold_of
