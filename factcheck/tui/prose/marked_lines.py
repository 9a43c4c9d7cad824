"""Lines of a raw text with stretches marked in them, and from which place of the text each part of a line is. Pure."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.content import Content

from factcheck.domain.records import MentionRecord
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import CUT, line
from factcheck.wording.passages import CLOSING, OPENING


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the raw text with a style of its own; `mention` is None for what was removed, and what is chosen."""

    start: int
    end: int
    style: str
    mention: MentionRecord | None = None

    @property
    def is_signed(self) -> bool:
        """Whether it stands between »«."""
        return self.style != CUT


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the raw text as it stands in a line: it begins behind so many code points."""

    offset: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line, what it is made of, and the spans that begin in it with their code points in the line."""

    text: Content
    runs: tuple[Run, ...]
    begun: tuple[tuple[Span, int], ...]


def disjoint(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in the order of the text; of overlapping ones those that come first here."""
    kept: list[Span] = []
    for span in spans:
        at = bisect_left(kept, span.start, key=lambda other: other.start)
        clear = (at == 0 or kept[at - 1].end <= span.start) and (at == len(kept) or span.end <= kept[at].start)
        if clear and span.start < span.end:
            kept.insert(at, span)
    return kept


def marked_line(look: Look, raw: str, start: int, end: int, spans: Sequence[Span]) -> MarkedLine:
    """Return the line raw[start:end] with its styles; `spans` are disjoint and in order, here and elsewhere."""
    writing, begun, at = _Writing(raw), [], start
    for span in _within(spans, start, end):
        first, last = max(span.start, start), min(span.end, end)
        writing.add(at, first)
        if span.is_signed and span.start >= start:
            begun.append((span, writing.length))
        opening = look.glyph(OPENING) if span.is_signed and span.start >= start else ""
        closing = look.glyph(CLOSING) if span.is_signed and span.end <= end else ""
        writing.add(first, last, span.style, opening, closing)
        at = last
    writing.add(at, end)
    return MarkedLine(Content.assemble(*writing.parts), tuple(writing.runs), tuple(begun))


class _Writing:
    """A line in the making."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self.parts: list[tuple[str, str]] = []
        self.runs: list[Run] = []
        self.length = 0

    def add(self, first: int, last: int, style: str = "", opening: str = "", closing: str = "") -> None:
        """Write raw[first:last], on one line and harmless, between two signs."""
        text = f"{opening}{line(self._raw[first:last])}{closing}"
        self.runs.append(Run(self.length + len(opening), first, last))
        self.parts.append((text, style))
        self.length += len(text)


def _within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return the spans that touch a stretch of the text."""
    first = bisect_left(spans, start, key=lambda span: span.end)
    return [span for span in spans[first : bisect_left(spans, end, key=lambda span: span.start)] if span.end > start]
