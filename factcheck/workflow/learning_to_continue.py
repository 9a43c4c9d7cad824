"""Learn whether reports go on from a folder of labelled articles: `factcheck train --of continuation`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.analysis import carried
from factcheck.domain.errors import InputError
from factcheck.training.continuation_file import continuation_file
from factcheck.training.continuing import (
    ContinuationFigures,
    LessonText,
    continuation_figures,
    fit_continuation,
    teller,
)
from factcheck.training.validating import dealt_out
from factcheck.workflow.labelled import ARTICLES, label_file, read_articles


@dataclass(frozen=True, slots=True)
class TrainedContinuation:
    """The text of a continuation.toml, and the cross-validated figures."""

    toml: str
    figures: ContinuationFigures


def train_continuation(
    folder: Path, language: str, folds: int, on: date, progress: Callable[[str], None] = lambda _: None
) -> TrainedContinuation:
    """Return what the inherited chains of the labelled articles of a language tell about sentences without a cue.

    Raises InputError where there is nothing to fit, or fewer stories than folds.
    """
    progress("reading the labels")
    texts = [text for text in _texts(folder, language) if text.lessons]
    fold_of = dealt_out((text.story for text in texts), folds)
    if len(fold_of) < folds:
        raise InputError(f"{folder}: too few labelled articles in language {language!r} for {folds} parts; label more")
    by_fold = []
    for fold in range(folds):
        by_fold.append(fit_continuation([text for text in texts if fold_of[text.story] != fold]))
        progress(f"part {fold + 1} of {folds} judged")
    figures = continuation_figures([(text, by_fold[fold_of[text.story]]) for text in texts])
    lessons = sum(len(text.lessons) for text in texts)
    fitted_to = f"{lessons:,} sentences of {len(texts):,} articles"
    return TrainedContinuation(continuation_file(fit_continuation(texts), on, fitted_to, folds, figures), figures)


def _texts(folder: Path, language: str) -> list[LessonText]:
    path = label_file(folder, ARTICLES)
    read = read_articles(path) if path else ()
    return [
        LessonText(labels.story, carried(article, teller(labels, article)))
        for labels, article in read
        if article and article.language == language
    ]
