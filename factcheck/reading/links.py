"""Invitations to other stories ("Baca juga: ..."): lines of their own, in brackets, within text that lost its lines.

Where nothing tells the end of a title in running text, the link is left in rather than a sentence cut.
"""

import re
from functools import cache

from factcheck.reading.page import Line, Page
from factcheck.reading.phrases import alternatives, holds
from factcheck.reading.shapes import is_headline
from factcheck.reading.title_ends import TITLE_STOP, end_of_title

LINK_LENGTH = 250
"""Code points of a link at most; the longest of 346 in the corpus has 111 (November 2026)."""

RULE = "link"


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
    if len(text) > LINK_LENGTH or TITLE_STOP.search(text, opener.end(), len(text) - 1):
        return False
    return ":" in opener.group() or text[-1] != "." or text.endswith("..")


def _cut_within(page: Page, index: int, line: Line) -> None:
    text = line.text
    if ":" not in text and not holds(line.folded, "boilerplate", "links"):
        return
    for bracket in _bracketed().finditer(text):
        page.cut(index, bracket.start(), bracket.end(), RULE)
    for opener in _opener_within().finditer(text):
        end = end_of_title(text, opener.end())
        if end:
            page.cut(index, opener.start(), end, RULE)


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
