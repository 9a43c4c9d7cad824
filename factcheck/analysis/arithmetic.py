"""Check the sums a text does itself: "dari 5,06 menjadi 5,27 persen, naik 0,3 poin" says 0,21 by its own figures.

Only what stands in one sentence, and only beyond what rounding explains; "sekitar" and the like are never checked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from factcheck.domain.analysis import Warned
from factcheck.domain.quantity import Quantity
from factcheck.languages import load
from factcheck.text.document import Document
from factcheck.text.phrases import Phrases
from factcheck.text.spans import SpanIndex, token_range
from factcheck.text.tokens import Token

KIND = "arithmetic"
RISE, FALL = "rise", "fall"
PERCENT = "percent"
POINT = "point"
FIGURES = 3  # two and a change
NEAR = 1  # token, a comma, between a stated change and the figures it belongs to
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _ChangeWords:
    """Words of a change: "dari" A "menjadi" B, "naik" or "turun" C."""

    origin: Phrases
    target: Phrases
    change: Phrases
    links: frozenset[str]


@cache
def _change_words(language: str) -> _ChangeWords:
    table = load(language, "arithmetic")
    return _ChangeWords(
        origin=Phrases({"origin": table.words("origin")}, backwards=True),
        target=Phrases({"target": table.words("target")}),
        change=Phrases({RISE: table.words("rise"), FALL: table.words("fall")}, backwards=True),
        links=table.word_set("links"),
    )


def find_miscounts(document: Document, quantities: Sequence[Quantity]) -> Iterator[Warned]:
    """Yield a warning for each stated change that its two figures contradict; the detail is what they give."""
    if len(quantities) < FIGURES:
        return
    index, words = SpanIndex(quantities), _change_words(document.language)
    for sentence in document.sentences:
        found = index.within(sentence.start, sentence.end)
        for at, (old, new) in enumerate(pairwise(found) if len(found) >= FIGURES else ()):
            if old.unit and old.unit == new.unit and _is_change(document.tokens, old, new, words):
                for stated in (*found[max(0, at - 1) : at], *found[at + 2 : at + 3]):
                    yield from _miscount(document, (old, new, stated), words)


def _is_change(tokens: Sequence[Token], old: Quantity, new: Quantity, words: _ChangeWords) -> bool:
    """Tell whether the text says "dari <old> menjadi <new>"."""
    first, last = token_range(tokens, old.start, old.end)
    target = words.target.at(tokens, last)
    starts = target is not None and target.last < len(tokens) and tokens[target.last].start == new.start
    return starts and words.origin.at(tokens, first) is not None


def _miscount(document: Document, figures: Sequence[Quantity], words: _ChangeWords) -> Iterator[Warned]:
    old, new, stated = figures
    direction = _direction(document.tokens, figures, words)
    if direction == 0 or any(figure.comparator or not _DIGITS.search(figure.text) for figure in figures):
        return
    expected = tuple(_changes(old, new, stated))
    if expected and all(abs(direction * abs(stated.value) - change) > slack for change, slack in expected):
        start, end = min(figure.start for figure in figures), max(figure.end for figure in figures)
        yield Warned(KIND, document.body[start:end], start, end, f"{expected[0][0]:+.4g}")


def _direction(tokens: Sequence[Token], figures: Sequence[Quantity], words: _ChangeWords) -> int:
    """Return 1 where the stated figure is a rise of these two, -1 where it is a fall, 0 where it is of something else.

    It belongs to them in "naik <stated> dari <old> menjadi <new>" and in "dari <old> menjadi <new>, naik <stated>".
    """
    old, new, stated = figures
    first, last = token_range(tokens, stated.start, stated.end)
    while first and tokens[first - 1].lower in words.links:
        first -= 1
    change = words.change.at(tokens, first)
    if change is None:
        return 0
    gap = _old_gap(tokens, last, old, words) if stated.start < old.start else change.first - _end(tokens, new)
    return (1 if change.name == RISE else -1) if gap <= NEAR else 0


def _old_gap(tokens: Sequence[Token], last: int, old: Quantity, words: _ChangeWords) -> int:
    """Return the tokens between the stated figure, which ends before token `last`, and the word for "from"."""
    first, _ = token_range(tokens, old.start, old.end)
    origin = words.origin.at(tokens, first)
    return (origin.first if origin else first) - last


def _end(tokens: Sequence[Token], figure: Quantity) -> int:
    return token_range(tokens, figure.start, figure.end)[1]


def _changes(old: Quantity, new: Quantity, stated: Quantity) -> Iterator[tuple[float, float]]:
    """Yield what the stated change could be, a difference or a ratio, with the slack of half a last digit each."""
    if stated.unit == old.unit or (old.unit == PERCENT and stated.unit == POINT):
        yield new.value - old.value, sum(_step(figure) for figure in (old, new, stated)) / 2
    if stated.unit == PERCENT and old.value and new.value:
        ratio = new.value / old.value
        spread = abs(ratio) * (_step(old) / abs(old.value) + _step(new) / abs(new.value)) / 2
        yield 100 * (ratio - 1), 100 * spread + _step(stated) / 2


def _step(figure: Quantity) -> float:
    """Return the worth of the last digit written: .01 for "5,06 persen", 100000 for "2,5 juta"."""
    digits = int("".join(_DIGITS.findall(figure.text)) or 0)
    return abs(figure.value) / digits if digits else 0.0
