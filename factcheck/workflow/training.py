"""Fit the weights of detection to a folder of labels: `factcheck train`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.analysis import describe
from factcheck.domain.errors import InputError
from factcheck.evaluation.labels import LabelledSentence
from factcheck.evaluation.sentence_labels import labelled_sentence
from factcheck.reading import ReadOptions, article_from_text
from factcheck.training.examples import TrainingSet, article_set, joined, sentence_set
from factcheck.training.fitting import fit
from factcheck.training.measuring import Figures, best_threshold, figures
from factcheck.training.prior import hand_weights
from factcheck.training.validating import cross_validate, judge
from factcheck.training.weights_file import head_text, weights_file
from factcheck.workflow.labelled import (
    ARTICLES,
    SENTENCES,
    TRAINING_SENTENCES,
    label_file,
    read_articles,
    read_labels,
)


@dataclass(frozen=True, slots=True)
class Trained:
    """The text of a weights.toml, and the figures reached, by the set they were measured on."""

    toml: str
    threshold: float
    figures: dict[str, Figures]


def train(
    folder: Path, language: str, folds: int, on: date, progress: Callable[[str], None] = lambda _: None
) -> Trained:
    """Return weights fitted to the articles and sentences of one language, and what they are good for.

    Figures are cross-validated; where the folder keeps sentences apart from those to fit, they are a second check.
    Raises InputError where there is nothing to fit, or fewer stories than folds.
    """
    hand = hand_weights(language)
    progress("reading the labels")
    texts = _training_set(folder, language)
    if len({example.story for example in texts.examples}) < folds:
        raise InputError(f"{folder}: too few labelled texts in language {language!r} for {folds} parts; label more")
    judged = cross_validate(texts, hand, folds, lambda part: progress(f"part {part} of {folds} judged"))
    sets = {f"cross-validated by story in {folds} parts": judged}
    weights = fit(texts.examples, hand)
    if kept_apart := _kept_apart(folder, language):
        sets[f"on {len(kept_apart.examples):,} sentences kept apart"] = judge(kept_apart, weights)
    threshold = best_threshold(tuple(sets.values()), hand.margin)
    measured = {name: figures(each, threshold) for name, each in sets.items()}
    labels = sum(map(len, texts.wanted))
    head = head_text(hand, on, f"{labels:,} labels in {len(texts.wanted):,} texts", measured)
    return Trained(weights_file(weights, threshold, head), threshold, measured)


def _training_set(folder: Path, language: str) -> TrainingSet:
    texts = []
    if path := label_file(folder, ARTICLES):
        for labels, article in read_articles(path):
            if article and article.language == language:
                texts.append((labels, article, describe(article)))
    sentences = label_file(folder, TRAINING_SENTENCES)
    return joined(article_set(texts), _sentences(sentences, language))


def _kept_apart(folder: Path, language: str) -> TrainingSet | None:
    fitted, checked = label_file(folder, TRAINING_SENTENCES), label_file(folder, SENTENCES)
    found = _sentences(checked, language) if fitted != checked else None
    return found if found and found.examples else None


def _sentences(path: Path | None, language: str) -> TrainingSet:
    labels: tuple[LabelledSentence, ...] = read_labels(path, labelled_sentence) if path else ()
    options = ReadOptions(language=language)
    return sentence_set(
        [
            (each, describe(article_from_text(each.text, options=options)))
            for each in labels
            if each.language == language
        ]
    )
