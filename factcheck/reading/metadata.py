"""When and by whom an article was published: the sources in their order, each answer with where it comes from.

Never today: what nobody says stays unknown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.domain.article import DatePrecision, DateSource
from factcheck.languages import available
from factcheck.reading.day_of_text import Shown, date_of_body
from factcheck.reading.options import Given, Published, ReadOptions
from factcheck.reading.outlets import outlet_of_url, pretty_outlet
from factcheck.reading.stamps import FIRST_YEAR

_URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]([01]?\d)(?:[/-]([0-3]?\d))?(?=[/-]|\Z)")
_URL_COMPACT_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\d{6}(?!\d)|[-/]|\Z)")
_ISO = re.compile(r"\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T\s]\d{1,2}[:.].{0,40})?\s*\Z")
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*\Z")


@dataclass(frozen=True, slots=True)
class Dated:
    """A publication date with its source; `published` None goes with the source NONE."""

    published: Published | None
    source: DateSource


def publication_date(
    options: ReadOptions, given: Given, stamped: Published | None, shown: Shown, language: str
) -> Dated:
    """Return the best-sourced date: option, metadata, address, time stamp, the text itself."""
    for source, found in _candidates(options, given, stamped, shown, language):
        if found:
            return Dated(found, source)
    return Dated(None, DateSource.NONE)


def publishing_outlet(options: ReadOptions, given: Given, named: str | None) -> str | None:
    """Return the outlet: option, metadata, named in the text's head, host of the address."""
    if options.outlet:
        return options.outlet
    if given.outlet:
        return pretty_outlet(given.outlet)
    return named or outlet_of_url(given.url)


def known_language(given: str | None) -> str | None:
    """Return our code of a language that a source names ("id", "ID", "en-US"); None for one we do not read."""
    code = re.split("[-_]", given.strip().lower(), maxsplit=1)[0] if given else ""
    return code if code in available() else None


def date_of_url(url: str | None) -> Published | None:
    """Return the date in an address ("/2018/09/02/", "/20180902113000-4-1"); a month where it has no day."""
    if not url:
        return None
    for pattern in (_URL_DATE, _URL_COMPACT_DATE):
        for found in pattern.finditer(url):
            published = _date(found[1], found[2], found[3])
            if published:
                return published
    return None


def date_of_field(value: str) -> Published | None:
    """Return the date of a machine-written field: "2018-09-02T10:11:12+07:00", "20180902", "2018-09", "2018".

    The day is taken as written, in the outlet's own time zone. None for anything else.
    """
    found = _ISO.match(value) or _COMPACT.match(value)
    return _date(found[1], found[2], found[3]) if found else None


def _candidates(
    options: ReadOptions, given: Given, stamped: Published | None, shown: Shown, language: str
) -> Iterator[tuple[DateSource, Published | None]]:
    yield DateSource.OPTION, Published(options.published_on) if options.published_on else None
    yield DateSource.METADATA, given.published
    yield DateSource.URL, date_of_url(given.url)
    yield DateSource.BYLINE, stamped
    yield DateSource.LEAD, date_of_body(shown, language)


def _date(year: str, month: str | None, day: str | None) -> Published | None:
    precision = DatePrecision.DAY if day else DatePrecision.MONTH if month else DatePrecision.YEAR
    try:
        on = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return Published(on, precision) if on.year >= FIRST_YEAR else None
