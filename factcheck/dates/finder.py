"""The times of a document: `find_times`."""

from datetime import date

from factcheck.dates.resolver import Resolver
from factcheck.dates.tagger import tag
from factcheck.dates.timexes import as_timex, rules_language
from factcheck.dates.written_on import first_full_date
from factcheck.domain.timex import AnchorSource, Timex
from factcheck.text.document import Document


def find_times(document: Document, published_on: date | None) -> tuple[Timex, ...]:
    """Return all temporal expressions of a document, in order, resolved against the day it was published.

    Without that day they are resolved against the text's first full date, if it has one; else what needs a day has the
    value None or recurs (XXXX-11-11).
    """
    anchor, source = published_on, AnchorSource.PUBLICATION
    if anchor is None:
        first = first_full_date(document, len(document.body))
        anchor, source = first.begin if first else None, AnchorSource.MENTION
    resolver = Resolver(anchor, document.quotes, source)
    sentences = tag(document, rules_language(document.language))
    return tuple(as_timex(document.body, item, published_on) for item in resolver.walk(sentences))
