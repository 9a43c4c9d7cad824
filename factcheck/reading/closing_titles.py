"""Titles of other stories behind an article's last sentence, where collectors have lost the link around them."""

import re

from factcheck.reading.phrases import phrases
from factcheck.reading.shapes import is_headline

TITLE_CAPITALS = 4
"""Words with a capital in a closing title, at least."""

_DANGLING = re.compile(r"(?<=[.!?\"”’)\]])\s?\s:\s(?=\S)([^\n]{1,180})\Z")
_QUOTED = re.compile(r"(?<=[.!?\"”])\s+[^.\n]{3,160}[!?'\"’”]\s?:\Z")
_BARE = re.compile(r"(?<=[a-z)\"”][.!?\"”])\s+([^.!?\"”\n]{15,120}?)\s?:?\Z")
_STOP = re.compile(r"[.!?](?:\s|\Z)")
_VERSUS = " vs "
"""Stands in results, which are the article's."""

LIST_COMMAS = 3
"""So many commas make a list of names, not a title."""


def dangling_link(text: str, earliest: int) -> int | None:
    """Return where a title begins behind the colon of a link: "... kata Rini. : Banjir Landa Dua Desa".

    Or in front of the colon: "... kata Rini. Video 'Banjir Landa Dua Desa':". Looks from `earliest` on.
    """
    found = _DANGLING.search(text, earliest)
    if found is None or not is_headline(found[1]) or _STOP.search(found[1]):
        found = _QUOTED.search(text, earliest)
    return found.start() if found else None


def closing_title(text: str, earliest: int) -> int | None:
    """Return where a title in title case and without a full stop begins, behind the last sentence."""
    found = _BARE.search(text, earliest)
    return found.start() if found and _is_title(found[1]) else None


def _is_title(text: str) -> bool:
    """Tell a title in title case from results and lists of names."""
    if _VERSUS in text or text.count(",") >= LIST_COMMAS:
        return False
    words = text.split()
    small = phrases("boilerplate", "headline_small_words")
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= TITLE_CAPITALS and all(not word[0].islower() or word in small for word in words)
