"""Find who speaks a quotation of several paragraphs: whom its end names, or its beginning. Reads no quote itself."""

from collections.abc import Iterable

from factcheck.speakers.readings import SentenceReader
from factcheck.speakers.report import Link
from factcheck.text.document import Document

MOST_PARAGRAPHS = 12
"""Paragraphs of a quotation that are looked through for its speaker, in either direction; keeps a text of quotes that
are never closed linear."""


class QuotationFinder:
    """Looks through the quotations of one document."""

    def __init__(self, document: Document, readings: SentenceReader) -> None:
        self._sentences, self._readings = document.sentences, readings
        self._open_ends = frozenset(quote.end for quote in document.quotes if quote.continued)

    def links(self, number: int) -> tuple[Link, ...]:
        """Return the links of the quotation that sentence `number` is part of; empty where none names its speaker."""
        if not self._open_ends:
            return ()
        behind = range(number, min(number + MOST_PARAGRAPHS, len(self._sentences) - 1))
        before = range(number - 1, max(-1, number - 1 - MOST_PARAGRAPHS), -1)
        return self._first_named(behind, 1) or self._first_named(before, 0)

    def _first_named(self, numbers: Iterable[int], step: int) -> tuple[Link, ...]:
        """Return the first links of sentences `step` behind those numbered, as long as these are gone on with."""
        for number in numbers:
            if self._sentences[number].end not in self._open_ends:
                break
            turns = self._readings.read(number + step).turns
            links = turns[step - 1].links if turns else ()
            if links:
                return links
        return ()
