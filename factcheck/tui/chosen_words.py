"""Choose words of an article: a sentence, then a word more or less at either end. Pure; knows no terminal."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Span = tuple[int, int]
"""Code points of an article's body, half open."""

_WORD = re.compile(r"(?:(?<!\S)[-+−])?[$€£¥]?\w+(?:[^\w\s]\w+)*[%‰°]?")
"""Letters and digits, with single signs between them: 30/6/2020, "e-KTP", "Rp2,5"; two signs in a row part words, as in
"triliun.,Mengutip", which pages are often read as."""

_EDGE = re.compile(r"[^\w$€£¥%‰°+−-]")
"""What stands at no edge of a choice."""


@dataclass(frozen=True, slots=True)
class ChosenWords:
    """Words of an article that a person wants tracked: where they stand in its body, and how they read there."""

    article_id: int
    start: int
    end: int
    text: str

    def packed(self) -> str:
        """Return it as one text, for a decision that may have to wait: `a3 120 161 stok beras ...`."""
        return f"a{self.article_id} {self.start} {self.end} {self.text}"

    @classmethod
    def unpacked(cls, packed: str) -> "ChosenWords":
        """Return what `packed` wrote. Raises ValueError for anything else."""
        article, start, end, text = packed.split(" ", 3)
        return cls(int(article.removeprefix("a")), int(start), int(end), text)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a body; every choice is a span from the beginning of one to the end of one."""

    body: str
    _starts: tuple[int, ...] = field(repr=False)
    _ends: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, body: str) -> "Words":
        """Return the words of a body, without the signs at their edges. Linear."""
        spans = [match.span() for match in _WORD.finditer(body)]
        return cls(body, tuple(start for start, _ in spans), tuple(end for _, end in spans))

    def trimmed(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Return spans from their first word to their last, without those that hold none."""
        found = (self._trim(*span) for span in spans)
        return tuple(span for span in found if span is not None)

    def start_moved(self, chosen: Span, by: int) -> Span:
        """Return a choice that begins so many words later (negative: earlier); one word stays."""
        start, end = chosen
        at = bisect_left(self._starts, start) + by
        last = bisect_right(self._ends, end) - 1
        return self._starts[max(0, min(at, last))], end

    def end_moved(self, chosen: Span, by: int) -> Span:
        """Return a choice that ends so many words later (negative: earlier); one word stays."""
        start, end = chosen
        at = bisect_right(self._ends, end) - 1 + by
        first = bisect_left(self._starts, start)
        return start, self._ends[min(len(self._ends) - 1, max(at, first))]

    def touched(self, one: int, other: int) -> Span | None:
        """Return the words that a stretch between two code points touches, both included; None for blanks alone."""
        first = bisect_right(self._ends, min(one, other))
        last = bisect_right(self._starts, max(one, other)) - 1
        return (self._starts[first], self._ends[last]) if first <= last else None

    def _trim(self, start: int, end: int) -> Span | None:
        """Return a span without the signs at its edges; a word that it cuts in two stays cut."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end) - 1
        if first > last:
            return None
        start, end = max(start, self._starts[first]), min(end, self._ends[last])
        while end > start and _EDGE.match(self.body, end - 1):
            end -= 1
        while end > start and _EDGE.match(self.body, start):
            start += 1
        return (start, end) if start < end else None


def sentence_at(sentences: Sequence[Span], place: int) -> Span:
    """Return the sentence around a code point, else the next one, else the last."""
    at = bisect_right([end for _, end in sentences], place)
    return sentences[min(at, len(sentences) - 1)]


def sentence_beside(sentences: Sequence[Span], chosen: Span, by: int) -> Span:
    """Return the sentence so many after (negative: before) the one in which a choice begins; it stays at the ends."""
    at = bisect_right([start for start, _ in sentences], chosen[0]) - 1
    return sentences[max(0, min(at + by, len(sentences) - 1))]
