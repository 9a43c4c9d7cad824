"""Turn a date with its month in words into a day, through the date library, which is loaded at the first such date.

The language's tables have already reduced the spellings (Jum'at, Nop, Ogos) to the words the library knows.
"""

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.dates.lexicon import lexicon_of

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_SETTINGS = {
    "DATE_ORDER": "DMY",
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
}


@lru_cache(maxsize=8192)
def normalise(day: int, month: int, year: int, language: str) -> date | None:
    """Return the day of a full written date, None when the calendar has no such day (31 April)."""
    return parse_full(f"{day} {lexicon_of(language).month_names[month]} {year:04d}", language)


def parse_full(text: str, language: str) -> date | None:
    """Return the day that a text gives with day, month and year, None when it gives none."""
    found = _parser(language).get_date_data(text).date_obj
    return found.date() if found is not None else None


@cache
def _parser(language: str) -> "DateDataParser":
    # Loading the library takes about a tenth of a second, making a parser too: once a language, and only when needed.
    from dateparser.date import DateDataParser

    return DateDataParser(languages=[language], settings=_SETTINGS)
