"""Tell headings between paragraphs from sentences: what was being said ends with one. Must not read their words."""

from collections import Counter

from factcheck.text.document import Document

LONGEST_HEADING = 10
"""Tokens of a heading at most; those between paragraphs of 700 articles have two to eight."""

SHORTEST_LINE = 2
"""Tokens of a heading at least; a lone word is a slip."""

_ENDS = frozenset(".?!…:;,\"”’'»)")


class HeadingFinder:
    """Finds the headings of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sizes = Counter(sentence.paragraph for sentence in document.sentences)

    def is_heading(self, number: int) -> bool:
        """Return whether a sentence is a short line by itself, between others, with no sign at its end.

        A line all in capitals is a button of the page, not a heading of the text.
        """
        document, sentence = self._document, self._document.sentences[number]
        if self._sizes[sentence.paragraph] > 1 or not 0 < number < len(document.sentences) - 1:
            return False
        tokens = document.tokens_of(sentence)
        line = document.body[sentence.start : sentence.end]
        return SHORTEST_LINE <= len(tokens) <= LONGEST_HEADING and tokens[-1].text not in _ENDS and not line.isupper()
