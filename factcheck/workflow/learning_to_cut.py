"""Learn where sentences are cut into claims from a folder of labelled articles: `factcheck train --of joints`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.analysis import joined
from factcheck.domain.errors import InputError
from factcheck.training.cutting import CutText, cut_text, fit_joints
from factcheck.training.joints_file import CutFigures, cut_figures, joints_file
from factcheck.training.validating import dealt_out
from factcheck.workflow.labelled import ARTICLES, label_file, read_articles


@dataclass(frozen=True, slots=True)
class TrainedCuts:
    """The text of a joints.toml, and the cross-validated figures."""

    toml: str
    figures: CutFigures


def train_joints(
    folder: Path, language: str, folds: int, on: date, progress: Callable[[str], None] = lambda _: None
) -> TrainedCuts:
    """Return what the claims of the labelled articles of a language tell about joints.

    Raises InputError where there is nothing to fit, or fewer stories than folds.
    """
    progress("reading the labels")
    texts = _texts(folder, language)
    fold_of = dealt_out((text.labels.story for text in texts), folds)
    if len(fold_of) < folds:
        raise InputError(f"{folder}: too few labelled articles in language {language!r} for {folds} parts; label more")
    by_fold = []
    for fold in range(folds):
        by_fold.append(fit_joints([text for text in texts if fold_of[text.labels.story] != fold]))
        progress(f"part {fold + 1} of {folds} judged")
    figures = cut_figures([(text, by_fold[fold_of[text.labels.story]]) for text in texts])
    claims = sum(len(text.labels.claims) for text in texts)
    fitted_to = f"{claims:,} labelled claims in {len(texts):,} articles"
    return TrainedCuts(joints_file(fit_joints(texts), on, fitted_to, folds, figures), figures)


def _texts(folder: Path, language: str) -> list[CutText]:
    path = label_file(folder, ARTICLES)
    read = read_articles(path) if path else ()
    return [
        cut_text(labels, article, joined(article))
        for labels, article in read
        if article and article.language == language
    ]
