"""The steps of an analysis in their order; each is a room of its own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from factcheck.analysis.arithmetic import find_miscounts
from factcheck.dates import find_times
from factcheck.detection import Draft, Stretch, detect, drafts, stretches
from factcheck.domain.analysis import Analysis, Warned
from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Timex, TimexType
from factcheck.speakers import Attributed, Lesson, attribute, continuation_lessons
from factcheck.text.document import Document
from factcheck.text.identify import identify, is_foreign
from factcheck.text.quantities import find_quantities
from factcheck.text.segment import read_document

UNKNOWN_LANGUAGE = "unknown_language"
"""Warns of a text in none of the languages that are read; its detail is the one it was read as all the same."""

DEFAULT_LANGUAGE = "id"
"""Taken for a text whose function words tell nothing."""


def analyze(
    article: Article | str, *, published_on: date | None = None, language: str | None = None, title: str | None = None
) -> Analysis:
    """Return the sentences, claims, times, speakers and warnings of an article; offsets are code points into its body.

    A plain text is taken as the body it is: nothing is cut from it, relative dates are resolved against `published_on`,
    and its language is found where none is given. The options are for plain texts only; an Article brings its own.
    Raises LanguageDataError when the language is unknown.
    """
    if isinstance(article, str):
        article = _article(article, published_on, language, title)
    read = _read(article)
    return Analysis(
        article=article,
        sentences=tuple((sentence.start, sentence.end) for sentence in read.document.sentences),
        claims=detect(read.document, read.attributed.statements, read.times, read.quantities, title=article.title),
        times=read.times,
        speakers=read.attributed.speakers,
        warnings=(
            *_language_warning(article),
            *_date_warnings(read.times),
            *find_miscounts(read.document, read.quantities),
        ),
    )


def describe(article: Article) -> tuple[Draft, ...]:
    """Return the claims of an article as `analyze` finds them, with their features, not weighed: what learning needs.

    Raises LanguageDataError when the language is unknown.
    """
    read = _read(article)
    return tuple(drafts(read.document, read.attributed.statements, read.times, read.quantities, title=article.title))


def joined(article: Article) -> tuple[Stretch, ...]:
    """Return the parts of an article's sentences that claims are cut from, not cut: what learning to cut needs.

    Raises LanguageDataError when the language is unknown.
    """
    read = _read(article)
    return tuple(stretches(read.document, read.attributed.statements, read.quantities))


def carried(article: Article, told: Callable[[int, int], bool | None]) -> tuple[Lesson, ...]:
    """Return what is to be seen at each sentence without a cue of which labels tell whether a report goes on with it.

    `told` says so of a sentence by its place in the body. Raises LanguageDataError when the language is unknown.
    """
    document = read_document(article.body, article.language)
    spans = [(sentence.start, sentence.end) for sentence in document.sentences]
    times = find_times(document, article.published_on)
    return continuation_lessons(document, times, lambda number: told(*spans[number]))


@dataclass(frozen=True, slots=True)
class _Read:
    """A body with everything found in it that claims are made of."""

    document: Document
    times: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    attributed: Attributed


def _read(article: Article) -> _Read:
    document = read_document(article.body, article.language)
    times = find_times(document, article.published_on)
    quantities = find_quantities(article.body, document.tokens, article.language, _calendar_spans(times))
    return _Read(document, times, quantities, attribute(document, times))


def _article(text: str, published_on: date | None, language: str | None, title: str | None) -> Article:
    return Article(
        key=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        raw=text,
        body=text,
        title=title,
        published_on=published_on,
        published_precision=DatePrecision.DAY if published_on else None,
        published_source=DateSource.OPTION if published_on else DateSource.NONE,
        language=language or identify(text, DEFAULT_LANGUAGE),
    )


def _calendar_spans(times: Sequence[Timex]) -> tuple[tuple[int, int], ...]:
    """Return the spans no quantity may overlap: all but durations, whose number counts ("lima tahun")."""
    return tuple((time.start, time.end) for time in times if time.type is not TimexType.DURATION)


def _language_warning(article: Article) -> Iterator[Warned]:
    if is_foreign(article.body, article.language):
        yield Warned(UNKNOWN_LANGUAGE, "", 0, 0, article.language)


def _date_warnings(times: Sequence[Timex]) -> Iterator[Warned]:
    for time in times:
        for kind in time.warnings:
            yield Warned(kind, time.text, time.start, time.end, time.value or "")
