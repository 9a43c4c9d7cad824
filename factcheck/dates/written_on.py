"""The day a text shows to have been written on, for articles that come without a publication date."""

from collections.abc import Iterator

from factcheck.dates.meanings import FullDate, Meaning, Moment, PartOfYear, PlainYear, YearlessDay
from factcheck.dates.memory import Memory
from factcheck.dates.resolver import Resolved, Resolver, resolve
from factcheck.dates.tagger import tag
from factcheck.dates.timexes import as_timex, rules_language
from factcheck.domain.timex import Timex
from factcheck.text.document import Document

_YEARS_BACK = 2
"""Years before the latest one named in which a weekday may fit; "krisis 2008" in a text of 2020 is history."""


def first_full_date(document: Document, limit: int) -> Timex | None:
    """Return the day within the first `limit` code points that tells best when a text was written, None without one.

    First choice is the first day with its weekday and year, as news dates what it reports ("Selasa (18/11/2014)"); then
    the first one with its weekday that fits a year named anywhere in the text ("Selasa (30/6)" beside "2020"); then
    any full date. Measured on 2,700 articles whose date is known: right or a day off for .87 of the answers, against
    .84 for the first full date alone.
    """
    full: Resolved | None = None
    yearless: list[Resolved] = []
    for item in _begun_within(document, limit):
        meaning = _day_of(item.found.meaning)
        weekday = meaning.weekday if isinstance(meaning, FullDate | YearlessDay) else None
        if item.resolution.full and weekday is not None and not item.resolution.warnings:
            return as_timex(document.body, item, None)
        if item.resolution.full:
            full = full or item
        elif weekday is not None:
            yearless.append(item)
    return _completed(document, yearless) or (as_timex(document.body, full, None) if full else None)


def _begun_within(document: Document, limit: int) -> Iterator[Resolved]:
    resolver = Resolver(None, document.quotes)
    for item in resolver.walk(tag(document, rules_language(document.language), limit=limit)):
        if item.cursor.tokens[item.found.start].start < limit:
            yield item


def _completed(document: Document, yearless: list[Resolved]) -> Timex | None:
    """Return the first day whose weekday fits a year named in the text, in the latest such year."""
    years = _named_years(document) if yearless else ()
    for item in yearless:
        meaning = _day_of(item.found.meaning)
        if not isinstance(meaning, YearlessDay):
            continue
        for year in years:
            on = resolve(FullDate(year, meaning.month, meaning.day, meaning.weekday), Memory(None))
            if on.full and not on.warnings:
                return as_timex(document.body, item._replace(resolution=on), None)
    return None


def _named_years(document: Document) -> tuple[int, ...]:
    """Return the latest year that the text names and those shortly before it, latest first."""
    found = set()
    for sentence in tag(document, rules_language(document.language)):
        for expression in sentence.found:
            meaning = _day_of(expression.meaning)
            if isinstance(meaning, FullDate | PlainYear):
                found.add(meaning.year)
            elif isinstance(meaning, PartOfYear) and meaning.year is not None and meaning.year.number is not None:
                found.add(meaning.year.number)
    latest = max(found, default=0)
    return tuple(year for year in sorted(found, reverse=True) if year >= latest - _YEARS_BACK)


def _day_of(meaning: Meaning | None) -> Meaning | None:
    return meaning.day if isinstance(meaning, Moment) else meaning
