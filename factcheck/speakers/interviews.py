"""Find the answers of an interview: "Berapa korbannya?", and in the next paragraph "Sutarno: Ada 23 orang"."""

from collections import Counter
from itertools import pairwise

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.report import Link, link
from factcheck.speakers.source import Source
from factcheck.speakers.source_reader import SourceReader
from factcheck.text.document import Document, Sentence

FEWEST_ANSWERS = 2
"""Paragraphs behind a question that open with the same name and a colon from which on somebody is interviewed."""


class InterviewFinder:
    """Finds the answers in one document."""

    def __init__(self, document: Document, sources: SourceReader) -> None:
        self._document, self._sources = document, sources
        behind = (answer for asked, answer in pairwise(document.sentences) if self._asks(asked))
        opened = [(answer.paragraph, source) for answer in behind if (source := self._opens(answer)) is not None]
        counts = Counter([self._name(source) for _, source in opened])
        self._answers: dict[int, Link] = {
            paragraph: link(source, (source.last, source.last + 1), Stance.ASSERT, "introduction")
            for paragraph, source in opened
            if counts[self._name(source)] >= FEWEST_ANSWERS
        }

    def answer(self, sentence: Sentence) -> Link | None:
        """Return the link to who answers in a sentence, its cue the colon; None where nobody does."""
        return None if self._asks(sentence) else self._answers.get(sentence.paragraph)

    def _asks(self, sentence: Sentence) -> bool:
        return self._document.tokens[sentence.last - 1].text == "?"

    def _name(self, source: Source) -> str:
        return " ".join(self._document.words[source.first : source.last])

    def _opens(self, sentence: Sentence) -> Source | None:
        """Return whose name with a colon opens a sentence at the start of its paragraph."""
        tokens, starts = self._document.tokens, self._document.paragraphs[sentence.paragraph][0]
        colons = range(sentence.first + 1, sentence.last - 1)
        colon = next((at for at in colons if tokens[at].text == ":"), None)
        if colon is None or sentence.start != starts:
            return None
        source = self._sources.read(sentence.first, colon)
        named = source is not None and source.kind is SpeakerKind.PERSON
        return source if source is not None and named and source.name == (sentence.first, colon) else None
