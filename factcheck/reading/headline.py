"""The title on top of a text: given by the source and repeated in its first line, or only there."""

import re
from itertools import islice

from factcheck.reading.dateline import find_dateline
from factcheck.reading.outlets import known_outlet
from factcheck.reading.page import Page
from factcheck.reading.shapes import is_headline, is_prose

_SITE_SUFFIX = re.compile(r"\s+(?:[-|–—]\s+([\w. ]{2,40}?)(?:\s*\.\.\.)?|(\.\.\.))\Z")
_LETTERS = re.compile(r"\w+")

RULE = "title"


def take_title(page: Page, given: str | None) -> str | None:
    """Cut the title line from the page and return the title.

    Where the source gives a title, only a first line that repeats it is cut. Else the first line is the title when it
    looks like a headline and stands apart from the text: a blank line, a dateline or a line that is no prose follows.
    """
    title = " ".join((given or "").split()) or None
    if not page.lines:
        return title
    first = page.lines[0]
    if title:
        _cut_repeated(page, without_site(title))
        return title
    if len(page.lines) < 2 or not is_headline(first.text) or find_dateline(first.text):
        return None
    follower = page.lines[1]
    if not (follower.after_gap or find_dateline(follower.text) or not is_prose(follower.text)):
        return None
    page.cut_line(0, RULE)
    return " ".join(first.text.split())


def without_site(title: str) -> str:
    """Return a title without the outlet's name or the dots that a search result puts behind it."""
    suffix = _SITE_SUFFIX.search(title)
    if suffix and (suffix[2] or known_outlet(suffix[1]) or "." in suffix[1]):
        return title[: suffix.start()]
    return title


def _cut_repeated(page: Page, title: str) -> None:
    """Cut the first line where it is the title, or the title in front of a new sentence of running text."""
    text = page.lines[0].text
    wanted, there = _words(title), _words(text[: 2 * len(title) + 20])
    if not wanted or [word.lower() for word in there[: len(wanted)]] != [word.lower() for word in wanted]:
        return
    rest = text[_end_of_word(text, len(wanted)) :].lstrip("?!\"'”’.… ")
    if not rest:
        page.cut_line(0, RULE)
    elif there[: len(wanted)] == wanted and (rest[0].isupper() or rest[0] in "\"'“‘"):
        page.cut(0, 0, len(text) - len(rest), RULE)


def _words(text: str) -> list[str]:
    return _LETTERS.findall(text)


def _end_of_word(text: str, count: int) -> int:
    ends = (match.end() for match in _LETTERS.finditer(text))
    return next(islice(ends, count - 1, None), len(text))
