"""Days named in full, in a line, a field or a body, as publication dates. Dates are read by the dates room."""

import re
from functools import cache

from factcheck.dates import first_full_date
from factcheck.domain.timex import Timex
from factcheck.languages import load
from factcheck.reading.options import Published
from factcheck.reading.outlets import known_outlet
from factcheck.reading.phrases import phrases
from factcheck.text.segment import read_document

STAMP_LENGTH = 100
"""Code points of a time stamp at most: "Kompas.com - 03/09/2018, 10:11 WIB"."""

STAMP_WORDS = 6
"""Words beside the date in a time stamp at most: weekday, zone, outlet, a reporter's name."""

LEAD_LENGTH = 1500
"""Code points of the body in which a full date with its weekday counts; 600 find half as many."""

POST_DATE_LENGTH = 25
"""Code points behind the name of a post in which its date stands."""

POSTS = 20
"""Posts looked at, from the end."""

FIRST_YEAR = 1990
"""Dates before are not those of web pages."""

_HANDLE = re.compile(r"\(\s?@\w{1,30}\s?\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"(?<![\d.,])[0-2]?\d[:.][0-5]\d(?![\d.,])")
_SENTENCE_ENDS = (".", "!", "?")
_WORD = re.compile(r"[^\W\d_][\w.]*")


def stamped_date(line: str, language: str) -> Published | None:
    """Return the date of a line that is a time stamp and nothing else, or None.

    A stamp holds a full date and, beside it, little more than a time of day, a zone, a weekday or the outlet's name.
    A line with a final full stop, or with small words that stamps do not have, is a sentence.
    """
    if len(line) > STAMP_LENGTH or line[-1:] in _SENTENCE_ENDS or not _YEAR.search(line):
        return None
    found = _full_date(line, language)
    return _published(found) if found and _is_stamp(f"{line[: found.start]} {line[found.end :]}") else None


def _is_stamp(beside: str) -> bool:
    """Tell from the words beside the date of a line whether it is a time stamp."""
    words = _WORD.findall(beside)
    known = [word for word in words if word.lower() in phrases("bylines", "stamps") or known_outlet(word)]
    if len(words) > STAMP_WORDS or any(word.islower() and word not in known for word in words):
        return False
    return bool(known) or len(words) <= 1 or bool(_CLOCK.search(beside))


def written_date(value: str, language: str) -> Published | None:
    """Return the first full date of a field, as a newspaper writes it: "2 September 2018", "02/09/2018"."""
    found = _full_date(value, language)
    return _published(found) if found else None


def date_of_lead(body: str, language: str) -> Published | None:
    """Return the first full date of the lead if it has its weekday: "pada Ahad, 2 September 2018"."""
    found = _full_date(body, language, LEAD_LENGTH)
    return _published(found) if found and _has_weekday(found.text, language) else None


def date_of_post(body: str, language: str) -> Published | None:
    """Return the latest day of the embedded posts, "(@suporter) September 10, 2019", or None."""
    pieces = [body[found.end() : found.end() + POST_DATE_LENGTH] for found in _HANDLE.finditer(body)]
    dated = [found for piece in pieces[-POSTS:] if (found := written_date(piece, language))]
    return max(dated, key=lambda published: published.on, default=None)


def _full_date(text: str, language: str, limit: int | None = None) -> Timex | None:
    if not _YEAR.search(text):
        return None
    return first_full_date(read_document(text, language), limit or len(text))


def _has_weekday(text: str, language: str) -> bool:
    return text.lower().startswith(_weekdays(language))


@cache
def _weekdays(language: str) -> tuple[str, ...]:
    spellings = load(language, "dates").groups("weekdays").values()
    return tuple(spelling.lower() for group in spellings for spelling in group)


def _published(found: Timex) -> Published | None:
    return Published(found.begin) if found.begin and found.begin.year >= FIRST_YEAR else None
