"""Measure what the program reads against a folder of labels: `factcheck evaluate`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from factcheck.analysis import analyze
from factcheck.domain.analysis import Analysis
from factcheck.domain.article import Article
from factcheck.domain.errors import InputError
from factcheck.evaluation.article_figures import score_articles
from factcheck.evaluation.pair_figures import score_pairs
from factcheck.evaluation.sentence_figures import score_sentences
from factcheck.evaluation.sentence_labels import labelled_expression, labelled_pair, labelled_sentence
from factcheck.evaluation.tally import Scored
from factcheck.evaluation.time_figures import score_expressions
from factcheck.languages import available
from factcheck.reading import ReadOptions, article_from_text
from factcheck.workflow.comparing import compare
from factcheck.workflow.labelled import ARTICLES, EXPRESSIONS, PAIRS, SENTENCES, label_file, read_articles, read_labels


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What was measured on one label file, and the file's SHA-256, for which alone floors hold."""

    name: str
    path: Path
    sha256: str
    scored: Scored


def evaluate(
    folder: Path, language: str | None = None, progress: Callable[[str], None] = lambda _: None
) -> Iterator[Evaluated]:
    """Yield the figures of each label file of a folder: articles, dates, sentences, pairs, those that are there.

    With a language, only texts in it count. Raises InputError where there is no label file, and for the first label
    that makes no sense, with file and line.
    """
    found = False
    for name, (names, score) in _SETS.items():
        if path := label_file(folder, names):
            found = True
            progress(f"{path}")
            yield Evaluated(name, path, sha256(path.read_bytes()).hexdigest(), score(path, language))
    if not found:
        wanted = ", ".join(names[0] for names, _ in _SETS.values())
        raise InputError(f"{folder}: no labels here; a folder of labels holds one or more of {wanted}")


def _articles(path: Path, language: str | None) -> Scored:
    return score_articles(
        (labels, analyze(article), _told_by_text(article)) if article else (labels, None, None)
        for labels, article in read_articles(path)
        if language in (None, article and article.language)
    )


def _told_by_text(article: Article) -> date | None:
    """Return the day of publication the text itself shows, as when it is pasted without its metadata."""
    return article_from_text(article.raw, title=article.title, outlet=article.outlet).published_on


def _expressions(path: Path, language: str | None) -> Scored:
    labels = (each for each in read_labels(path, labelled_expression) if language in (None, each.language))
    return score_expressions((each, _read(each.text, each.language, each.anchor)) for each in labels)


def _sentences(path: Path, language: str | None) -> Scored:
    labels = (each for each in read_labels(path, labelled_sentence) if language in (None, each.language))
    return score_sentences((each, _read(each.text, each.language)) for each in labels)


def _pairs(path: Path, language: str | None) -> Scored:
    labels = (each for each in read_labels(path, labelled_pair) if language in (None, each.language))
    return score_pairs(
        (each, compare(each.a, each.b, language=each.language, a_date=each.a_date, b_date=each.b_date))
        for each in labels
    )


def _read(text: str, language: str, published_on: date | None = None) -> Analysis:
    """Read a single sentence; one in a language the program does not know is taken for the likeliest it knows."""
    known = language if language in available() else None
    return analyze(article_from_text(text, options=ReadOptions(language=known, published_on=published_on)))


_SETS: dict[str, tuple[tuple[str, ...], Callable[[Path, str | None], Scored]]] = {
    "articles": (ARTICLES, _articles),
    "dates": (EXPRESSIONS, _expressions),
    "sentences": (SENTENCES, _sentences),
    "pairs": (PAIRS, _pairs),
}
