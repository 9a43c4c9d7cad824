"""What all learning from labelled articles shares: reading them, and fitting once for each part without its stories."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.evaluation.labels import LabelledArticle
from factcheck.training.validating import dealt_out
from factcheck.workflow.labelled import ARTICLES, label_file, read_articles

Text = TypeVar("Text")
Weights = TypeVar("Weights")


def read_texts(folder: Path, language: str, describe: Callable[[LabelledArticle, Article], Text]) -> list[Text]:
    """Return what `describe` makes of each labelled article of a language that can be read."""
    path = label_file(folder, ARTICLES)
    read = read_articles(path) if path else ()
    return [describe(labels, article) for labels, article in read if article and article.language == language]


def dealt_parts(stories: Sequence[str], folds: int, folder: Path, language: str) -> list[int]:
    """Return the part each text's story is dealt to. Raises InputError where there are fewer stories than parts."""
    fold_of = dealt_out(stories, folds)
    if len(fold_of) < folds:
        raise InputError(f"{folder}: too few labelled articles in language {language!r} for {folds} parts; label more")
    return [fold_of[story] for story in stories]


def fitted_without(
    texts: Sequence[Text],
    folds: Sequence[int],
    fit: Callable[[Sequence[Text]], Weights],
    progress: Callable[[str], None],
) -> list[tuple[Text, Weights]]:
    """Return each text with the weights fitted to the texts of all other parts; `folds` tells each one's part."""
    parts = max(folds) + 1
    by_fold = []
    for part in range(parts):
        by_fold.append(fit([text for text, fold in zip(texts, folds, strict=True) if fold != part]))
        progress(f"part {part + 1} of {parts} judged")
    return [(text, by_fold[fold]) for text, fold in zip(texts, folds, strict=True)]
