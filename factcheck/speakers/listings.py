"""Tell the items of a list that a sentence with a colon announces. Must not decide whose list it is."""

from factcheck.speakers.lexicon import Lexicon
from factcheck.text.document import Document

_BULLETS = frozenset("-–—•*·")
_BEHIND_NUMBER = frozenset(".)")
LONGEST_NUMBER = 2
"""Digits of an item's number at most."""


class ListFinder:
    """Finds lists in one document."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document, self._lexicon = document, lexicon

    def is_told(self, number: int) -> bool:
        """Return whether a sentence says that its list is what the last speaker said: "Berikut poin-poinnya:"."""
        words = {token.lower for token in self._document.tokens_of(self._document.sentences[number])}
        return not words.isdisjoint(self._lexicon.own) or not words.isdisjoint(self._lexicon.points)

    def announces(self, number: int) -> bool:
        """Return whether a sentence ends with a colon and an item follows: "Berikut poin-poinnya:"."""
        document = self._document
        sentence = document.sentences[number]
        ends = document.tokens[sentence.last - 1].text == ":"
        return ends and number + 1 < len(document.sentences) and self.is_item(number + 1)

    def is_item(self, number: int) -> bool:
        """Return whether a sentence begins with a bullet or a small number: "1. ", "b) ", "- "."""
        tokens = self._document.tokens_of(self._document.sentences[number])
        if tokens[0].text in _BULLETS:
            return len(tokens) > 1
        short = len(tokens[0].text) == 1 or (tokens[0].is_number and len(tokens[0].text) <= LONGEST_NUMBER)
        return short and len(tokens) > 1 and tokens[1].text in _BEHIND_NUMBER
