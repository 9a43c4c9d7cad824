"""Tell quotes that are speech from words merely put in quote marks. Must not decide who speaks."""

from bisect import bisect_left

from factcheck.speakers.lexicon import Lexicon
from factcheck.speakers.source import Span
from factcheck.text.document import Document, Quote, Sentence

_ENDS = frozenset(",.?!…")
_INTRODUCES = frozenset(",:")

FEWEST_OWN_WORDS = 2
"""Words in quote marks that make a report a mixed one; a single one may be the outlet's distance or a title."""

SHORTEST_SPEECH = 2
"""Tokens of a quote that is speech at least."""


class SpeechFinder:
    """Finds the speech quotes of a document's sentences."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._tokens, self._quotes, self._lexicon = document.tokens, document.quotes, lexicon
        self._starts = document.starts
        self._quote_starts = [quote.start for quote in document.quotes]

    def quotes_of(self, sentence: Sentence) -> list[Span]:
        """Return the token ranges of the speech in a sentence, marks included."""
        found: list[Span] = []
        for at in range(bisect_left(self._quote_starts, sentence.start), len(self._quotes)):
            quote = self._quotes[at]
            if quote.start >= sentence.end:
                break
            span = (bisect_left(self._starts, quote.start), min(sentence.last, bisect_left(self._starts, quote.end)))
            if self._is_speech(quote, span, sentence):
                found.append(span)
        return found

    def is_left_open(self, quote: Span) -> bool:
        """Return whether no mark closes a quote of `quotes_of`."""
        at = bisect_left(self._quote_starts, self._tokens[quote[0]].start)
        return self._quotes[at].inner_end == self._quotes[at].end

    def holds_words(self, first: int, last: int) -> bool:
        """Return whether some of the tokens first..last stand in quote marks as somebody's own words."""
        if first >= last:
            return False
        start, end = self._tokens[first].start, self._tokens[last - 1].end
        for at in range(bisect_left(self._quote_starts, start), len(self._quotes)):
            quote = self._quotes[at]
            if quote.end > end:
                break
            inner = bisect_left(self._starts, quote.inner_end) - bisect_left(self._starts, quote.inner_start)
            if inner >= FEWEST_OWN_WORDS:
                return True
        return False

    def _is_speech(self, quote: Quote, span: Span, sentence: Sentence) -> bool:
        first, last = span
        tokens = self._tokens
        inner_last = bisect_left(self._starts, quote.inner_end) - 1
        if inner_last - first < SHORTEST_SPEECH:
            return False
        if tokens[inner_last].text in _ENDS or (last < sentence.last and tokens[last].text == ","):
            return True
        if first == sentence.first:
            return True
        before = tokens[first - 1]
        return before.text in _INTRODUCES or before.lower in self._lexicon.before
