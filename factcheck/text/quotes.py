"""Pair quote marks within a paragraph. Knows no language and nothing of who speaks.

Typographic marks say which way they face; straight ones are read by what stands beside them. Only outermost quotes are
returned: a quote inside a quote belongs to the words of the outer one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.text.document import Quote
from factcheck.text.spanning import QuotedParagraph, join_quotes

LONGEST = 3000
"""Longest quote in code points. The longest real one in 2,700 articles has 2,234; beyond it a mark went astray."""

LONGEST_UNCLOSED = 800
"""How far an unclosed mark may reach to its paragraph's end. Paragraphs of speech have below 700 in the same articles;
an article kept in one line must not be swallowed by one stray mark."""

LONGEST_SINGLE = 400
"""Longest quote in single marks; they are taken for apostrophes beyond that."""

DEEPEST = 4
"""Quotes open at once; an older one is given up as unclosed, which keeps the pairing linear."""

_MARK = re.compile("[\"“”„«»″\ufffd‘’']")
_WITHIN_WORD = re.compile(r"\w[‘’']\w")
"""An apostrophe. Told from the marks afterwards: a pattern of one set of signs is searched four times as fast."""

_OPENING, _CLOSING = "“„«‘", "”»"
_SINGLE = "‘’'"
_BOTH = "”"
"""A closing mark that some papers open their quotes with, too."""

_LOST = "\ufffd"
"""What a wrong decoding left of a mark: of a quote mark where it touches a word on one side, else of a dash."""
_BEFORE_OPENING = " \t\xa0([{-–—/:;.,\"“”‘'"
_BEFORE_CLOSING = ",.?!…"
_AFTER_CLOSING = " \t\xa0)]}-–—/:;.,?!…\"”’'"


@dataclass(slots=True)
class _Open:
    """A quote waiting for its closing mark, with the complete quotes found since."""

    start: int
    single: bool
    inside: list[tuple[int, int]] = field(default_factory=list)


def find_quotes(body: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Quote, ...]:
    """Return the outermost quotes in body order; none overlap.

    An unclosed quote ends with its paragraph, and the next may go on with it.
    """
    return join_quotes(_paired(body, paragraphs))


def _paired(body: str, paragraphs: Sequence[tuple[int, int]]) -> Iterator[QuotedParagraph]:
    """Yield every paragraph with its quotes."""
    for start, end in paragraphs:
        marks = [
            (mark.start(), mark.group())
            for mark in _MARK.finditer(body, start, end)
            if not _WITHIN_WORD.match(body, max(start, mark.start() - 1), end)
        ]
        if not marks:
            yield QuotedParagraph(start, end)
            continue
        pairing = _Pairing(body, start, end)
        quotes = [_quote(body, pair, end) for pair in pairing.run(marks)]
        yield QuotedParagraph(start, end, quotes, pairing.stray, is_marked=True)


def _quote(body: str, pair: tuple[int, int], paragraph_end: int) -> Quote:
    start, end = pair
    closed = end < paragraph_end or body[end - 1] in _AFTER_CLOSING[-4:] + _CLOSING + "″" + _LOST
    return Quote(start, end, start + 1, max(start + 1, end - 1 if closed else end))


class _Pairing:
    """One paragraph's marks, read left to right with a short stack."""

    def __init__(self, body: str, start: int, end: int) -> None:
        self._body, self._start, self._end = body, start, end
        self._stack: list[_Open] = []
        self._found: list[tuple[int, int]] = []
        self.stray: int | None = None

    def run(self, marks: Sequence[tuple[int, str]]) -> list[tuple[int, int]]:
        """Return the pairs of the paragraph as (start, end), marks included."""
        for at, mark in marks:
            self._read(at, mark)
        while self._stack:
            self._give_up(len(self._stack) - 1)
        return sorted(pair for pair in self._found if pair[1] - pair[0] > 1)

    def _read(self, at: int, mark: str) -> None:
        opens, closes = self._faces(at, mark)
        single = mark in _SINGLE
        if closes and self._stack and self._stack[-1].single == single:
            self._close(at + 1)
        elif opens and not (single and self._stack):
            if len(self._stack) == DEEPEST:
                self._give_up(0)
            self._stack.append(_Open(at, single))
        elif closes and not single and self._stack and self._stack[0].single:
            self._stack.clear()
        elif closes and not single and not self._found and self._body[at - 1] in _BEFORE_CLOSING:
            self.stray = at if self.stray is None else self.stray

    def _faces(self, at: int, mark: str) -> tuple[bool, bool]:
        """Tell whether a mark can open and whether it can close a quote."""
        if mark in _OPENING:
            return True, False
        before = self._body[at - 1] if at > self._start else " "
        after = self._body[at + 1] if at + 1 < self._end else " "
        if mark == _LOST and before.isspace() == after.isspace():
            return False, False
        if mark == '"' and before.isspace() and after.isspace():
            return self._faces_between_blanks(at)
        blank_after = after.isspace()
        glued = before in _BEFORE_CLOSING and after.islower()
        free = blank_after or after in _AFTER_CLOSING or glued
        closes = at > self._start and free and (not before.isspace() or blank_after)
        facing = mark not in _CLOSING or (mark == _BOTH and before.isspace() and not self._stack)
        opens = before in _BEFORE_OPENING and (not blank_after or before.isspace()) and facing
        return opens, closes

    def _faces_between_blanks(self, at: int) -> tuple[bool, bool]:
        """Tell the same of a mark with blanks on both sides: it closes before a small letter and behind a comma."""
        before, after = self._body[self._start : at].rstrip()[-1:], self._body[at + 1 : self._end].lstrip()[:1]
        closes = bool(self._stack) and (after.islower() or before == ",")
        return not closes and not after.islower(), closes or bool(self._stack)

    def _close(self, end: int) -> None:
        opened = self._stack.pop()
        limit = LONGEST_SINGLE if opened.single else LONGEST
        pairs = [(opened.start, end)] if end - opened.start <= limit else opened.inside
        (self._stack[-1].inside if self._stack else self._found).extend(pairs)

    def _give_up(self, index: int) -> None:
        """Settle a quote never closed: what it holds stands by itself, else it reaches to the paragraph's end."""
        opened = self._stack.pop(index)
        pairs = opened.inside
        if not pairs and not opened.single and not self._stack[index:] and self._end - opened.start <= LONGEST_UNCLOSED:
            pairs = [(opened.start, self._end)]
        (self._stack[index - 1].inside if index else self._found).extend(pairs)
