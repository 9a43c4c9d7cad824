"""The days in brackets by which reports date what they tell: "Rabu (22/10/2025)", "Kamis malam (19/9)".

Finds them and what their words say of them. Must not decide which of them the text is of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from factcheck.languages import load

_BRACKETED = re.compile(r"\((\d{1,2})\s?/\s?(\d{1,2})(?:\s?/\s?((?:19|20)\d\d))?\)")
_SENTENCE_END = re.compile(r"[.!?]\s")
_WORD = re.compile(r"[\w’'-]+")

WEEKDAY_REACH = 25
"""Code points before the bracket in which its weekday stands: "Kamis waktu setempat (19/9)"."""

ANNOUNCED_REACH = 60
"""Code points before the bracket in which a word of the future is about it, if no sentence ends between them."""

ELSEWHERE_REACH = 25
"""Code points behind the bracket in which it may be said to be a day of another place, or yesterday."""


@dataclass(frozen=True, slots=True)
class ReportedDay:
    """A day in brackets as written; `weekday` counts from Monday = 0, None where none stands before the bracket.

    `told_next_day` says that it is a day of another place or yesterday, so that the text is of the day after.
    """

    day: int
    month: int
    year: int | None
    weekday: int | None
    announced: bool
    told_next_day: bool

    def written(self) -> date | None:
        """Return the full date, None without a year; a wrong weekday before it is the text's mistake."""
        return _date(self.year, self.month, self.day) if self.year else None

    def fits(self, year: int) -> date | None:
        """Return the date in a year, None where the calendar has no such day or its weekday is another one."""
        on = _date(year, self.month, self.day)
        return on if on and self.weekday in (None, on.weekday()) else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def reported_days(body: str, language: str) -> Iterator[ReportedDay]:
    """Yield the days in brackets of a text, in its order."""
    words = load(language, "reports")
    announced, elsewhere, past = words.word_set("announced"), words.words("elsewhere"), words.word_set("yesterday")
    for found in _BRACKETED.finditer(body):
        before = body[max(0, found.start() - ANNOUNCED_REACH) : found.start()]
        behind = body[found.end() : found.end() + ELSEWHERE_REACH]
        near, following = before[-WEEKDAY_REACH:], _WORD.findall(behind)[:1]
        day, month, year = found.groups()
        yield ReportedDay(
            int(day),
            int(month),
            int(year) if year else None,
            _weekday(near, language),
            not announced.isdisjoint((*_WORD.findall(_SENTENCE_END.split(before)[-1]), *following)),
            any(phrase in near or phrase in behind for phrase in elsewhere) or not past.isdisjoint(following),
        )


def _weekday(text: str, language: str) -> int | None:
    """Return the last weekday a piece of text names, None without one."""
    named = _weekdays(language)
    return next((named[word] for word in reversed(_WORD.findall(text)) if word in named), None)


@cache
def _weekdays(language: str) -> dict[str, int]:
    return {word: int(number) for word, number in load(language, "dates").inverted("weekdays").items()}
