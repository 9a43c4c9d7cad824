"""Learn where sentences are cut into claims from a folder of labelled articles: `factcheck train --of joints`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.analysis import joined
from factcheck.training.cutting import cut_text, fit_joints
from factcheck.training.joints_file import CutFigures, cut_figures, joints_file
from factcheck.workflow.learning_by_story import dealt_parts, fitted_without, read_texts


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
    texts = read_texts(folder, language, lambda labels, article: cut_text(labels, article, joined(article)))
    parts = dealt_parts([text.labels.story for text in texts], folds, folder, language)
    figures = cut_figures(fitted_without(texts, parts, fit_joints, progress))
    claims = sum(len(text.labels.claims) for text in texts)
    fitted_to = f"{claims:,} labelled claims in {len(texts):,} articles"
    return TrainedCuts(joints_file(fit_joints(texts), on, fitted_to, folds, figures), figures)
