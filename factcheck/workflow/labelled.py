"""Find and read the label files of a folder. Measures nothing."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.evaluation.article_labels import labelled_article
from factcheck.evaluation.labels import LabelledArticle
from factcheck.evaluation.rows import Row, rows_of
from factcheck.reading import Failure, ReadOptions, read_path

ARTICLES = ("articles.jsonl",)
PAIRS = ("pairs.jsonl", "links/pairs.jsonl")
EXPRESSIONS = ("dates.jsonl", "dates/sentences.jsonl")
SENTENCES = ("sentences.jsonl", "english/dev.jsonl")
TRAINING_SENTENCES = ("sentences.jsonl", "english/train.jsonl")
"""Names a label file may have below the folder, the first that is there counts; sets for fitting are kept apart."""

Label = TypeVar("Label")


def label_file(folder: Path, names: Sequence[str]) -> Path | None:
    """Return the first of these files that is there. Raises InputError where the folder is none."""
    if not folder.is_dir():
        raise InputError(f"{folder}: not a folder; name the one that holds the label files ({ARTICLES[0]} and others)")
    return next((folder / name for name in names if (folder / name).is_file()), None)


def read_labels(path: Path, make: Callable[[Row], Label]) -> tuple[Label, ...]:
    """Return the labels of a file. Raises InputError with file and line for the first that makes no sense."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            return tuple(make(row) for row in rows_of(lines, str(path)))
    except UnicodeDecodeError as err:
        raise InputError(f"{path}: not UTF-8 ({err.reason} at byte {err.start}); save it as UTF-8") from err
    except OSError as err:
        raise InputError(f"{path}: cannot be read: {err.strerror}; check the file") from err


def read_articles(path: Path) -> tuple[tuple[LabelledArticle, Article | None], ...]:
    """Return the labels of a file of articles, each with its article as read, None where it cannot be read."""
    labels = read_labels(path, labelled_article)
    read = (found for found in read_path(path, ReadOptions()) if not isinstance(found, Failure))
    by_id = {article.external_id: article for article in read}
    return tuple((each, by_id.get(each.id)) for each in labels)
