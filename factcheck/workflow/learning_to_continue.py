"""Learn whether reports go on from a folder of labelled articles: `factcheck train --of continuation`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.analysis import carried
from factcheck.domain.article import Article
from factcheck.evaluation.labels import LabelledArticle
from factcheck.training.continuation_file import continuation_file
from factcheck.training.continuing import (
    ContinuationFigures,
    LessonText,
    continuation_figures,
    fit_continuation,
    teller,
)
from factcheck.workflow.learning_by_story import dealt_parts, fitted_without, read_texts


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
    texts = [text for text in read_texts(folder, language, _lessons) if text.lessons]
    parts = dealt_parts([text.story for text in texts], folds, folder, language)
    figures = continuation_figures(fitted_without(texts, parts, fit_continuation, progress))
    lessons = sum(len(text.lessons) for text in texts)
    fitted_to = f"{lessons:,} sentences of {len(texts):,} articles"
    return TrainedContinuation(continuation_file(fit_continuation(texts), on, fitted_to, folds, figures), figures)


def _lessons(labels: LabelledArticle, article: Article) -> LessonText:
    return LessonText(labels.story, carried(article, teller(labels, article)))
