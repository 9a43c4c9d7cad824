"""Claims as training sees them: names of features, words, and what people say of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.detection import Draft
from factcheck.detection.kin import Kin, kin
from factcheck.domain.article import Article
from factcheck.domain.mention import ClaimType
from factcheck.evaluation.aligned import pair_claims
from factcheck.evaluation.labels import CHECKWORTHY, LabelledArticle, LabelledSentence


@dataclass(frozen=True, slots=True)
class Example:
    """A claim, or a whole sentence. `worth` is None where no label speaks of it; `text` is its place in the set.

    `words` are single words and pairs of them, `kin` the steps of all its words on each axis. Examples of one story are
    never parted by cross-validation.
    """

    text: int
    story: str
    features: frozenset[str]
    words: frozenset[str]
    worth: int | None
    type: ClaimType | None
    kin: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """Examples, and for each text the worths of all claims labelled in it, those never found included."""

    examples: tuple[Example, ...]
    wanted: tuple[tuple[int, ...], ...]


def article_set(texts: Sequence[tuple[LabelledArticle, Article, Sequence[Draft]]]) -> TrainingSet:
    """Return the claims of articles with the labels they overlap with."""
    examples = tuple(example for at, each in enumerate(texts) for example in _claims(at, *each))
    wanted = (tuple(claim.worth for claim in labels.claims) for labels, _, _ in texts)
    return TrainingSet(examples, tuple(wanted))


def sentence_set(texts: Sequence[tuple[LabelledSentence, Sequence[Draft]]]) -> TrainingSet:
    """Return sentences, each with the features and words of all its claims; check-worthy or worth nothing."""
    worths = [CHECKWORTHY if labels.checkworthy else 0 for labels, _ in texts]
    examples = (
        Example(
            text=at,
            story=labels.story,
            features=frozenset(name for draft in drafts for name in _names(draft)),
            words=frozenset(word for draft in drafts for word in _words(draft)),
            worth=worth,
            type=None,
            kin=_kin((token.lower for draft in drafts for token in draft.weighed), kin(labels.language)),
        )
        for at, ((labels, drafts), worth) in enumerate(zip(texts, worths, strict=True))
    )
    return TrainingSet(tuple(examples), tuple((worth,) for worth in worths))


def joined(first: TrainingSet, second: TrainingSet) -> TrainingSet:
    """Return two sets as one."""
    moved = (replace(example, text=example.text + len(first.wanted)) for example in second.examples)
    return TrainingSet((*first.examples, *moved), first.wanted + second.wanted)


def _claims(at: int, labels: LabelledArticle, article: Article, drafts: Sequence[Draft]) -> list[Example]:
    known = kin(article.language)
    pairs = pair_claims(labels, article, [draft.span for draft in drafts])
    examples = []
    for index, draft in enumerate(drafts):
        claim = labels.claims[pairs[index]] if index in pairs else None
        examples.append(
            Example(
                text=at,
                story=labels.story,
                features=_names(draft),
                words=_words(draft),
                worth=claim.worth if claim else None,
                type=claim.type if claim else None,
                kin=_kin((token.lower for token in draft.weighed), known),
            )
        )
    return examples


def _names(draft: Draft) -> frozenset[str]:
    return frozenset(feature.name for feature in draft.features)


def _words(draft: Draft) -> frozenset[str]:
    """Return the words of a claim and its pairs of words."""
    lower = [token.lower for token in draft.weighed]
    return frozenset((*lower, *(f"{left} {right}" for left, right in pairwise(lower))))


def _kin(words: Iterable[str], known: Kin) -> tuple[int, ...]:
    """Return how far words, each taken once, step from the middle of each axis, together."""
    steps = [found for word in set(words) if (found := known.steps(word))]
    return tuple(map(sum, zip(*steps, strict=True))) if steps else (0,) * known.axes
