"""A raw text as lines with exact offsets, and the record of what is cut from it. Knows no rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.domain.article import Removed

LINE_ENDS = "\n\r\v\f\u2028\u2029"
"""Characters that end a line; the two Unicode separators come from web pages."""

CREDIT = "credit"
"""The rule of a picture's credit within a line: what stands before it, if no sentence, is a line of its own."""

_SENTENCE_ENDS = (".", "!", "?", '"', "”", ":", ",")
_LINE = re.compile(f"[^{LINE_ENDS}]+")
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))
"""Soft hyphen, zero-width space, word joiner, byte order mark: they break words in two and nobody sees them."""

_BULLETS = "•·*▪◦>»|-–—) \t\xa0"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank.

    `text` is raw[start:end], without blanks around it. `folded` is for comparing: lower case, single blanks, no bullet.
    `after_gap` tells that a blank line stands above it.
    """

    start: int
    end: int
    text: str
    folded: str
    after_gap: bool


def lines_of(raw: str) -> tuple[Line, ...]:
    """Return all lines that are not blank, in order, in linear time."""
    found: list[Line] = []
    last = 0
    for match in _LINE.finditer(raw):
        text = match.group()
        bare = text.strip()
        if not bare:
            continue
        start = match.start() + len(text) - len(text.lstrip())
        breaks = raw.count("\n", last, start) or raw.count("\r", last, start)
        folded = " ".join(bare.lower().split()).lstrip(_BULLETS)
        found.append(Line(start, start + len(bare), bare, folded, breaks > 1))
        last = start + len(bare)
    return tuple(found)


class Page:
    """The lines of a raw text and what the rules have cut from them; the rules write here, nobody else."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.lines = lines_of(raw)
        self._gone: dict[int, str] = {}
        self._pieces: dict[int, list[tuple[int, int, str]]] = {}

    def cut_line(self, index: int, rule: str) -> None:
        """Cut a whole line; the first rule to do so is the one recorded."""
        self._gone.setdefault(index, rule)

    def cut(self, index: int, start: int, end: int, rule: str) -> None:
        """Cut a piece of a line; offsets are into its text. Of overlapping pieces the first in the text counts."""
        if start <= 0 and end >= len(self.lines[index].text):
            self.cut_line(index, rule)
        elif start < end:
            self._pieces.setdefault(index, []).append((start, end, rule))

    def cuts(self, index: int) -> tuple[tuple[int, int], ...]:
        """Return the pieces cut from a line, in order; offsets are into its text."""
        return tuple((start, end) for start, end, _ in self._pieces_of(index))

    def restore(self) -> None:
        """Take back every cut."""
        self._gone.clear()
        self._pieces.clear()

    def is_kept(self, index: int) -> bool:
        """Tell whether the line, or some of it, is still part of the article."""
        return index not in self._gone

    def kept(self) -> Iterator[tuple[int, Line]]:
        """Yield the lines still kept, with their numbers; lines cut meanwhile are left out."""
        for index, line in enumerate(self.lines):
            if index not in self._gone:
                yield index, line

    def body(self) -> str:
        """Return what is left: lines stripped, single blanks, an empty line where the raw text has one."""
        parts: list[str] = []
        gap = False
        for index, line in enumerate(self.lines):
            gap = gap or line.after_gap
            text = "" if index in self._gone else self._left_of(index, line)
            if text:
                parts += ["\n\n" if gap else "\n", text]
                gap = False
        return "".join(parts[1:])

    def removed(self) -> tuple[Removed, ...]:
        """Return what was cut, in order; offsets are into the raw text."""
        spans: list[tuple[int, int, str]] = []
        for index, rule in self._gone.items():
            spans.append((self.lines[index].start, self.lines[index].end, rule))
        for index in self._pieces.keys() - self._gone.keys():
            base = self.lines[index].start
            spans += [(base + start, base + end, rule) for start, end, rule in self._pieces_of(index)]
        return tuple(Removed(start, end, self.raw[start:end], rule) for start, end, rule in sorted(spans))

    def _left_of(self, index: int, line: Line) -> str:
        at, kept = 0, []
        for start, end, rule in self._pieces_of(index):
            apart = rule == CREDIT and not line.text[at:start].rstrip().endswith(_SENTENCE_ENDS)
            kept += [line.text[at:start], "\n" if apart else " "]
            at = end
        kept.append(line.text[at:])
        text = "\n".join(filter(None, (" ".join(piece.split()) for piece in "".join(kept).split("\n"))))
        return text if text.isascii() else text.translate(_INVISIBLE)

    def _pieces_of(self, index: int) -> Iterator[tuple[int, int, str]]:
        """Yield the pieces cut from a line in the order of the text, none overlapping another."""
        at = 0
        for start, end, rule in sorted(self._pieces.get(index, ())):
            if start >= at:
                yield start, end, rule
                at = end
