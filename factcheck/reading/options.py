"""What a reader is told beforehand, what a source says of itself, and what is handed back when it cannot be read."""

from dataclasses import dataclass
from datetime import date

from factcheck.domain.article import DatePrecision


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """The desk's own word about what it imports: it beats everything found in the text.

    `language` None means: tell it from the text, `default_language` where that is not possible.
    """

    outlet: str | None = None
    published_on: date | None = None
    language: str | None = None
    default_language: str = "id"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or one line of it, that cannot become an article; `reason` is a sentence that says what to do."""

    path: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date as far as it is known: a month is its first day with precision MONTH."""

    on: date
    precision: DatePrecision = DatePrecision.DAY


@dataclass(frozen=True, slots=True)
class Given:
    """What a source says of an article beside its text: the fields of a JSON line, the head of a page."""

    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: Published | None = None
    language: str | None = None
    external_id: str | None = None
    encoding: str | None = None


NO_OPTIONS = ReadOptions()
NOTHING_GIVEN = Given()
