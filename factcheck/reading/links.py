"""Invitations to other stories ("Baca juga: ..."): lines of their own, in brackets, within text that lost its lines.

A link's title has no full stop, so in running text its end is known only by quote marks, a bracket, the line's end, or
the words that begin the next sentence; where none of these tells, the link is left in rather than a sentence cut.
"""

import re
from functools import cache

from factcheck.reading.page import Line, Page
from factcheck.reading.phrases import alternatives, holds, phrases
from factcheck.reading.shapes import HEADLINE_LENGTH, is_headline

LINK_LENGTH = 250
"""Code points of a link at most; the longest of 346 in the corpus has 111 (November 2026)."""

TITLE_LENGTH = 180
"""Code points of a title in running text at most."""

RULE = "link"

_TITLE_END = re.compile(r"\.(?=\s[A-Z\"“(])")
_WORDS = re.compile(r"\S+")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}


def cut_links(page: Page) -> None:
    """Cut every link of a page, with the titles that stand on the lines below a lone "Baca juga"."""
    below = False
    for index, line in page.kept():
        opener = _opener().match(line.text)
        if opener is None:
            if below and is_headline(line.text):
                page.cut_line(index, RULE)
            else:
                _cut_within(page, index, line)
            below = False
        elif opener.end() == len(line.text):
            page.cut_line(index, RULE)
            below = True
        elif _is_link_line(line.text, opener):
            page.cut_line(index, RULE)
        else:
            _cut_within(page, index, line)


def _is_link_line(text: str, opener: re.Match[str]) -> bool:
    """Tell whether the whole line is a link: not too long, with a colon or no full stop, and one title only."""
    if len(text) > LINK_LENGTH or _TITLE_END.search(text, opener.end(), len(text) - 1):
        return False
    return ":" in opener.group() or text[-1] != "." or text.endswith("..")


def _cut_within(page: Page, index: int, line: Line) -> None:
    text = line.text
    if ":" not in text and not holds(line.folded, "boilerplate", "links"):
        return
    for bracket in _bracketed().finditer(text):
        page.cut(index, bracket.start(), bracket.end(), RULE)
    for opener in _opener_within().finditer(text):
        end = _end_of_title(text, opener.end())
        if end:
            page.cut(index, opener.start(), end, RULE)


def _end_of_title(text: str, start: int) -> int:
    """Return where the title that starts here ends, with what belongs to it; 0 where nothing tells."""
    return (
        _end_of_quoted(text, start)
        or _end_at_bracket(text, start)
        or _end_at_line(text, start)
        or _end_at_opener(text, start)
    )


def _end_of_quoted(text: str, start: int) -> int:
    """Return where a title in quote marks ends, with the colon or the words behind it: "Simak juga Video 'Judul':"."""
    closing = _QUOTES.get(text[start : start + 1])
    found = _closing(closing).search(text, start + 1, start + TITLE_LENGTH) if closing else None
    return found.end() if found else 0


def _end_at_bracket(text: str, start: int) -> int:
    at = text.find("[", start, start + TITLE_LENGTH)
    return at if at >= 0 and not _TITLE_END.search(text, start, at) else 0


def _end_at_line(text: str, start: int) -> int:
    """Return the line's end where a title fills the rest of it, desk initials left aside."""
    rest = text[start : start + TITLE_LENGTH + 1]
    if len(rest) > TITLE_LENGTH or (rest and not is_headline(_without_initials(rest))):
        return 0
    return len(text) if not _TITLE_END.search(rest) else 0


def _without_initials(text: str) -> str:
    return re.sub(r"\s?\([a-z /]{5,14}\)\s?\Z", "", text)


def _end_at_opener(text: str, start: int) -> int:
    """Return where a title in title case ends: before the word that begins a sentence, or before a quotation."""
    least, most = HEADLINE_LENGTH
    for word in _WORDS.finditer(text, start, start + most):
        bare = word.group().strip(",:;?!'’")
        if word.start() - start >= least and (bare[:1] in '"“' or _begins_sentence(bare)):
            return word.start()
        if bare[:1].islower() and bare not in phrases("boilerplate", "headline_small_words"):
            return 0
    return 0


def _begins_sentence(word: str) -> bool:
    return word[:1].isupper() and word.lower() in phrases("boilerplate", "sentence_openers")


@cache
def _closing(mark: str) -> re.Pattern[str]:
    """Match a closing quote mark with what shows that a link's title ends here."""
    endings = alternatives("boilerplate", "link_endings")
    return re.compile(rf"\s?{mark}\s{{0,3}}(?::|{endings}\s?:?|\Z|(?=\[))", re.IGNORECASE)


@cache
def _opener() -> re.Pattern[str]:
    """Match the words a link line begins with, the colon and the kind of thing included."""
    sure, unsure = alternatives("boilerplate", "links"), alternatives("boilerplate", "links_with_colon")
    things = alternatives("boilerplate", "link_objects")
    return re.compile(rf"[•*>»'\-\s]{{0,6}}(?:{sure}(?:\s+{things})?\s*:?|{unsure}\s*:)\s*", re.IGNORECASE)


@cache
def _opener_within() -> re.Pattern[str]:
    """Match the same within text: with a capital as links have, and words that need a colon only behind a sentence."""
    sure, unsure = alternatives("boilerplate", "links"), alternatives("boilerplate", "links_with_colon")
    things = alternatives("boilerplate", "link_objects")
    return re.compile(
        rf"(?<!\w)(?=[A-Z])(?i:{sure}(?:\s+{things})?\s*:?|(?<=[.!?\"”’)\]:]\s){unsure}\s*:)\s*(?=[A-Z\d\"'“‘\[]|\Z)"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    every = alternatives("boilerplate", "links", "links_with_colon")
    return re.compile(rf"[(\[]\s?{every}\s?:[^()\[\]\n]{{3,{LINK_LENGTH}}}[)\]]", re.IGNORECASE)
