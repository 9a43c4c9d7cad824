"""Titles of other stories within running text, where collectors have lost the link around them and its first words.

"... kata Rini. Banjir Landa Dua Desa, Warga Minta Tanggul Segera Dibangun Sebelumnya, hujan turun ..." Told from names
and from the beginnings of sentences by the words that only a headline writes with a capital.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.languages import available, load
from factcheck.reading.page import Page
from factcheck.reading.phrases import alternatives, phrases
from factcheck.reading.title_ends import written_small

RULE = "title"

TITLE_WORDS = 5
"""Words of a title without its first, at least; shorter ones are names and subheadings."""

RUN_WORDS = 120
"""Words of several titles in a row at most."""

OPENING_WORDS = 5
"""Words with capitals that a sentence may begin with: "Pada Senin 13 September"."""

NAME_WORDS = 5
"""Words of a name in front of the sentence at most, the noun before it included."""

_CLOSED = re.compile(r"[?!]['\"’”)]{0,2}:?\Z|(?<=\w)\)\Z")
_OPENING_MARKS = "\"“‘'"
_CLOSING_MARKS = ":;?!)"
_WORD = re.compile(r"\S+")
_PUNCTUATION = ",:;.?!()'\"’”&"


def cut_story_titles(page: Page) -> None:
    """Cut every title that stands behind a sentence of running text, or behind a piece cut from it, and has an end."""
    for index, line in list(page.kept()):
        cuts = page.cuts(index)
        starts = [*(start for start, _ in cuts), len(line.text)]
        for run in _runs(line.text, cuts):
            end = _end(line.text, run, starts[bisect_left(starts, run.start(), hi=len(cuts))])
            if end:
                page.cut(index, run.start(), end, RULE)


def _runs(text: str, cuts: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Yield the runs of capitals behind sentences, then those behind what has been cut."""
    yield from _run().finditer(text)
    for _, end in cuts:
        run = _bare_run().match(text, end + len(text[end : end + 1]) - len(text[end : end + 1].lstrip()))
        if run:
            yield run


def _end(text: str, run: re.Match[str], cut: int) -> int:
    """Return where the title or titles end that this run of capitals begins with; 0 where nothing tells.

    What has been cut behind it, from `cut` on, tells an end.
    """
    shown = text[run.start() : min(run.end(), cut)]
    words = list(_WORD.finditer(shown))
    if len(words) <= TITLE_WORDS or not _headline_words(words):
        return 0
    count = _words_of_title(text, words, run.start() + len(shown), cut)
    if not count or not _is_title(words[:count]):
        return 0
    return run.start() + (words[count].start() if count < len(words) else len(shown))


def _words_of_title(text: str, words: Sequence[re.Match[str]], end: int, cut: int) -> int:
    """Return how many words of the run, which ends at `end`, are the title's; 0 where nothing tells."""
    behind = _WORD.search(text, end, cut)
    if behind is None or _CLOSED.search(words[-1].group()) or behind.group()[0] in _OPENING_MARKS:
        return len(words)
    if behind.group().strip(",.") in phrases("boilerplate", "lost_quote_verbs"):
        return len(words)
    return _opener(words) or (_opening(text, words) if behind.group()[0].islower() else 0)


def _headline_words(words: Sequence[re.Match[str]]) -> int:
    """Count the words behind the first that only a headline writes with a capital, and a label in front."""
    known = phrases("boilerplate", "headline_words")
    labelled = words[0].group()[0] == "["
    return labelled + sum(word.group()[0].isupper() and _bare(word) in known for word in words[1:])


def _is_title(words: Sequence[re.Match[str]]) -> bool:
    """Tell titles by those words; a date may be the article's, and marks of quotation a name's."""
    if any(word.group()[0] in _OPENING_MARKS or _bare(word) in _months() for word in words):
        return False
    return _headline_words(words) > 0


def _opener(words: Sequence[re.Match[str]]) -> int:
    """Return which of the last words of the run opens sentences; 0 where none does."""
    openers = phrases("boilerplate", "sentence_openers")
    last = range(len(words) - 1, max(0, len(words) - 1 - OPENING_WORDS), -1)
    return next((at for at in last if words[at].group()[0].isupper() and _bare(words[at]) in openers), 0)


def _opening(text: str, words: Sequence[re.Match[str]]) -> int:
    """Return which word of the run begins the sentence that goes on behind it; 0 where nothing tells.

    It is the last capital if the text writes the word small elsewhere ("Sebagian massa ..."), else the name at the
    end, with a noun before it: "Kasus Rini kini ...". So a word of the title may stay, but none of the sentence goes.
    """
    last = len(words) - 1
    if words[last].group().endswith(",") or not _follows_title(words, last):
        return 0
    return last if written_small(text, _bare(words[last])) else _name_from(text, words)


def _name_from(text: str, words: Sequence[re.Match[str]]) -> int:
    """Return where the name at the end of the run begins, or the noun before it; 0 where it has no beginning.

    "Juru Bicara BNPB Rini" is no title in front of a name: there must be two words of headlines before it.
    """
    known = phrases("boilerplate", "headline_words")
    at = len(words) - 1
    while at > len(words) - NAME_WORDS and _follows_title(words, at):
        before = words[at - 1]
        if _bare(before) in known or before.group()[0].isdigit() or before.group()[-1] in _CLOSING_MARKS:
            return at if _headline_words(words[:at]) > 1 else 0
        if written_small(text, _bare(before)):
            return at - 1 if _headline_words(words[: at - 1]) > 1 else 0
        at -= 1
    return 0


def _follows_title(words: Sequence[re.Match[str]], at: int) -> bool:
    """Tell whether a word with a capital stands behind another, and not behind a small word of the title."""
    return words[at].group()[0].isupper() and not words[at - 1].group()[0].islower()


def _bare(word: re.Match[str]) -> str:
    return word.group().strip(_PUNCTUATION).lower()


@cache
def _months() -> frozenset[str]:
    return frozenset(month.lower() for code in available() for month in load(code, "dates").inverted("months"))


@cache
def _run() -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!?\"”)]\s){_bare_run().pattern}")


@cache
def _bare_run() -> re.Pattern[str]:
    """Match words with capitals, and the small words of headlines between them; a label in brackets may begin it."""
    small = alternatives("boilerplate", "headline_small_words")
    word = rf"(?:[A-Z\d&'][^\s.\"“]*(?:\.[^\s.\"“]+)*|[-–|]|{small}(?=\s))"
    label = r"(?:\[[A-Z][A-Z\d ]{2,25}\]\s)?"
    return re.compile(rf"{label}(?=[A-Z\d]){word}(?:\s{word}){{{TITLE_WORDS},{RUN_WORDS}}}(?=\s|\Z)")
