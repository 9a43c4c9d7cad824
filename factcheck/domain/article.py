"""An article as published, and what was cut from its raw text. Knows nothing of files or databases."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DatePrecision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class DateSource(StrEnum):
    """Where an article's publication date was taken from, best first."""

    OPTION = "option"
    METADATA = "metadata"
    URL = "url"
    BYLINE = "byline"
    LEAD = "lead"
    EDITED = "edited"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Removed:
    """A span cut from the raw text as boilerplate; offsets are code points into `Article.raw`, half open."""

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text as published.

    `key` is a hash of the canonical URL (else outlet, date and title) and the raw text. `body` is the raw text without
    boilerplate and dateline; `removed` says what was cut. `external_id` is the id the input gave, if any.
    """

    key: str
    raw: str
    body: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    place: str | None = None
    published_on: date | None = None
    published_precision: DatePrecision | None = None
    published_source: DateSource = DateSource.NONE
    language: str = "id"
    external_id: str | None = None
    encoding: str | None = None
    labels: tuple[str, ...] = ()
    removed: tuple[Removed, ...] = ()

    def __post_init__(self) -> None:
        if (self.published_on is None) != (self.published_precision is None):
            raise ValueError("published_on and published_precision go together")
