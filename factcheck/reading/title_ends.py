"""Where the title of a link ends in running text: it has no full stop.

Its end is known only by quote marks, a bracket, the line's end, or the words that begin the next sentence.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from factcheck.reading.phrases import alternatives, phrases
from factcheck.reading.shapes import HEADLINE_LENGTH, is_headline

TITLE_LENGTH = 180
"""Code points of a title in running text at most."""

TITLE_STOP = re.compile(r"\.(?=\s[A-Z\"“(])")
"""What stands between two sentences, and in no title."""

SHORTEST_TITLE = 3
"""Words before a sentence may be told from a title."""

_WORDS = re.compile(r"\S+")
_NAME_ALONE = re.compile(r"(?<![\w-])[a-z]{2,20},?\s([A-Z][^\W\d_]{1,30})(?=[\s,.])(?!\s[A-Z])")
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z][\w'’-]*")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}
_INITIALS = re.compile(r"\s?\([a-z /]{5,14}\)\s?\Z")


def end_of_title(text: str, start: int) -> int:
    """Return where the title that starts here ends, with what belongs to it; 0 where nothing tells."""
    return (
        _end_of_quoted(text, start)
        or _end_at_bracket(text, start)
        or _end_at_line(text, start)
        or _end_at_sentence(text, start)
    )


def _end_of_quoted(text: str, start: int) -> int:
    """Return where a title in quote marks ends, with the colon or the words behind it: "Simak juga Video 'Judul':"."""
    closing = _QUOTES.get(text[start : start + 1])
    found = _closing(closing).search(text, start + 1, start + TITLE_LENGTH) if closing else None
    return found.end() if found else 0


def _end_at_bracket(text: str, start: int) -> int:
    at = text.find("[", start, start + TITLE_LENGTH)
    return at if at >= 0 and not TITLE_STOP.search(text, start, at) else 0


def _end_at_line(text: str, start: int) -> int:
    """Return the line's end where a title fills the rest of it, desk initials left aside."""
    rest = text[start : start + TITLE_LENGTH + 1]
    if len(rest) > TITLE_LENGTH or (rest and not is_headline(_INITIALS.sub("", rest))):
        return 0
    return len(text) if not TITLE_STOP.search(rest) else 0


def _end_at_sentence(text: str, start: int) -> int:
    """Return where a title in title case ends: before the word that begins a sentence, or before a quotation."""
    least, most = HEADLINE_LENGTH
    title: list[re.Match[str]] = []
    for word in _WORDS.finditer(text, start, start + most):
        bare = word.group().strip(",:;?!.'’")
        if word.start() - start >= least and (bare[:1] in '"“' or _begins_sentence(bare)):
            return word.start()
        if bare.islower() and bare not in phrases("boilerplate", "headline_small_words"):
            return _before_small_letters(text, title, word)
        title.append(word)
    return 0


def _begins_sentence(word: str) -> bool:
    return word[:1].isupper() and word.lower() in phrases("boilerplate", "sentence_openers")


def _before_small_letters(text: str, title: Sequence[re.Match[str]], word: re.Match[str]) -> int:
    """Return where the sentence begins whose first word in small letters is `word`; 0 where nothing tells.

    It is that word where the quotation in front of "kata Rini" was lost, else the one before it: with a comma
    ("Sebelumnya, polisi ..."), a name by which the text also calls somebody elsewhere ("Rini menilai ..."), or a word
    that it writes small elsewhere ("Banjir yang ...").
    """
    if len(title) < SHORTEST_TITLE:
        return 0
    if word.group().strip(",.") in phrases("boilerplate", "lost_quote_verbs"):
        return word.start()
    first = title[-1].group()
    if first[:1].islower() or title[-2].group()[:1].islower():
        return 0
    known = first.endswith(",") or first in _names(text) or written_small(text, first.lower())
    return title[-1].start() if known else 0


def written_small(text: str, word: str) -> bool:
    """Tell whether the text writes a word in small letters somewhere."""
    return len(word) > 1 and word in _small_words(text)


@lru_cache(maxsize=1)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(_SMALL_WORD.findall(text))


@lru_cache(maxsize=1)
def _names(text: str) -> frozenset[str]:
    """Return the capitalised words that stand alone in mid-sentence, behind a word in small letters: "ujar Rini"."""
    return frozenset(_NAME_ALONE.findall(text))


@cache
def _closing(mark: str) -> re.Pattern[str]:
    """Match a closing quote mark with what shows that a link's title ends here."""
    endings = alternatives("boilerplate", "link_endings")
    return re.compile(rf"\s?{mark}\s{{0,3}}(?::|{endings}\s?:?|\Z|(?=\[))", re.IGNORECASE)
