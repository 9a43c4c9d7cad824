"""Join what is quoted over several paragraphs. Looks at no marks itself and knows no language.

Papers open each paragraph of a long quote anew and close the last alone, or mark nothing but its two ends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck.text.document import Quote

MOST_BETWEEN = 6
"""Paragraphs without a mark between the two ends of a quote at most; beyond them a mark went astray."""

LONGEST_SPANNING = 3000
"""Code points from one end of such a quote to the other at most, as of a quote within its paragraph."""


@dataclass(frozen=True, slots=True)
class QuotedParagraph:
    """A paragraph with its quotes; `stray` is where a closing mark stands before them that nothing there opened.

    `is_marked`: there are quote marks in it, of whatever use.
    """

    start: int
    end: int
    quotes: Sequence[Quote] = ()
    stray: int | None = None
    is_marked: bool = False

    @property
    def is_left_open(self) -> bool:
        """Return whether its last quote is not closed."""
        return bool(self.quotes) and self.quotes[-1].inner_end == self.end


def join_quotes(paragraphs: Iterable[QuotedParagraph]) -> tuple[Quote, ...]:
    """Return the quotes of all paragraphs in order; those that the next one goes on with are told as `continued`."""
    found: list[Quote] = []
    between: list[QuotedParagraph] = []
    is_open = False
    for paragraph in paragraphs:
        if is_open and not paragraph.is_marked and len(between) < MOST_BETWEEN:
            between.append(paragraph)
            continue
        if is_open:
            found += _carried_on(found, between, paragraph)
        found += paragraph.quotes
        is_open = paragraph.is_left_open
        between.clear()
    return tuple(found)


def _carried_on(found: list[Quote], between: Sequence[QuotedParagraph], paragraph: QuotedParagraph) -> list[Quote]:
    """Return what lies between the open quote that is last in `found` and its end in a paragraph, that end included.

    The open quote is told as continued if the paragraph goes on with it.
    """
    reopened = not between and bool(paragraph.quotes) and paragraph.quotes[0].start == paragraph.start
    closed = paragraph.stray is not None and paragraph.stray - found[-1].start <= LONGEST_SPANNING
    if not reopened and not closed:
        return []
    found[-1] = replace(found[-1], continued=True)
    if reopened or paragraph.stray is None:
        return []
    amid = [Quote(part.start, part.end, part.start, part.end, continued=True) for part in between]
    return [*amid, Quote(paragraph.start, paragraph.stray + 1, paragraph.start, paragraph.stray)]
