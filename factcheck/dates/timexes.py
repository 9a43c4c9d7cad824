"""A resolved expression as the domain's value, with the warning about days that lie ahead of publication."""

from datetime import date

from factcheck.dates.resolver import Resolved
from factcheck.domain.timex import Timex, TimexType
from factcheck.languages import available

AFTER_PUBLICATION = "after_publication"

_PLAN_WINDOW = 25
"""Tokens around a date in which a word of the future (akan, rencana) explains why it lies ahead of publication."""

_FALLBACK = "id"
"""Rules for a language without tables of its own (Malay): the project's first language."""


def rules_language(language: str) -> str:
    """Return the language whose rules read a document."""
    return language if language in available() else _FALLBACK


def as_timex(body: str, item: Resolved, published_on: date | None) -> Timex:
    """Return a resolved expression as the domain's value."""
    cursor, found, resolution = item
    start, end = cursor.tokens[found.start].start, cursor.tokens[found.end - 1].end
    period = resolution.period
    return Timex(
        text=body[start:end],
        start=start,
        end=end,
        type=resolution.type,
        value=resolution.value,
        granularity=resolution.granularity,
        begin=period.begin if period else None,
        end_exclusive=period.end if period else None,
        modifier=found.modifier,
        anchor=resolution.anchor,
        anchor_source=resolution.source,
        warnings=resolution.warnings + _ahead(item, published_on),
    )


def _ahead(item: Resolved, published_on: date | None) -> tuple[str, ...]:
    """Return a warning when a full date lies after publication and the sentence does not speak of the future.

    With a time of the clock it is a schedule.
    """
    cursor, found, resolution = item
    if published_on is None or not resolution.full or resolution.type is not TimexType.DATE:
        return ()
    if resolution.period is None or resolution.period.begin <= published_on:
        return ()
    first = max(cursor.first, found.start - _PLAN_WINDOW)
    last = min(cursor.last, found.end + _PLAN_WINDOW)
    planned = any(cursor.lower(at) in cursor.lexicon.plans for at in range(first, last))
    return () if planned else (AFTER_PUBLICATION,)
