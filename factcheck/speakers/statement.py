"""What attribution hands on: stretches of the body with those who answer for them."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import Attribution, Speaker, Voice
from factcheck.speakers.lexicon import Lexicon
from factcheck.speakers.source import Span
from factcheck.speakers.stances import held
from factcheck.text.document import Document, Sentence

SHORTEST_STATEMENT = 2
"""Tokens of a statement at least."""

_BEGINS = frozenset("(@#$")
_ENDS = frozenset(")%?!+")


@dataclass(frozen=True, slots=True)
class Statement:
    """A span of content without speaker, cue and outer quote marks; start..end are code points, half open.

    `sentence` is the index of its sentence in the document; the attribution is empty for the outlet's own voice.
    `points_back`: it only names the speaker of what stands before, with place and date ("Hal itu disampaikannya ...").
    """

    start: int
    end: int
    sentence: int
    quote: QuoteKind
    attribution: Attribution
    points_back: bool = False


@dataclass(frozen=True, slots=True)
class Attributed:
    """An article's statements in body order, none overlapping, and the speakers that stand in their chains."""

    statements: tuple[Statement, ...] = ()
    speakers: tuple[Speaker, ...] = ()


class StatementList:
    """Collects the statements of one document in order and trims them to their words."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document, self._tokens, self._lexicon = document, document.tokens, lexicon
        self._statements: list[Statement] = []

    def add(
        self, sentence: int, content: Span, quote: QuoteKind, chain: Attribution, *, points_back: bool = False
    ) -> None:
        """Add the statement of a token range; signs at its ends and stretches without two words are left out."""
        first, last = self._trim(*content)
        if last - first >= SHORTEST_STATEMENT:
            start, end = self._tokens[first].start, self._tokens[last - 1].end
            kind = quote if chain else QuoteKind.NARRATOR
            voices = held(self._tokens[first:last], chain, self._lexicon)
            self._statements.append(Statement(start, end, sentence, kind, voices, points_back))

    def attribute_last(self, sentences: Container[int], paragraph: int, chain: Attribution) -> None:
        """Give a chain to the narrated statements at the end of the list that lie in these sentences.

        They must not lie in a paragraph before `paragraph`.
        """
        for at in range(len(self._statements) - 1, -1, -1):
            statement = self._statements[at]
            near = self._document.sentences[statement.sentence].paragraph >= paragraph
            if statement.quote is not QuoteKind.NARRATOR or statement.sentence not in sentences or not near:
                break
            self._statements[at] = replace(statement, quote=QuoteKind.INDIRECT, attribution=chain)

    def complete(self, speakers: Sequence[Speaker]) -> None:
        """Give every voice what the whole article tells of its speaker: a role may be named after his first words."""
        known = {speaker.name: speaker for speaker in speakers}
        for at, statement in enumerate(self._statements):
            chain = tuple(_completed(voice, known.get(voice.name, voice)) for voice in statement.attribution)
            if chain != statement.attribution:
                self._statements[at] = replace(statement, attribution=chain)

    def parts(self, sentence: Sentence, first: int, last: int) -> list[Span]:
        """Return the tokens of a quote cut at the sentence ends inside it."""
        ends = {end for _, end in sentence.parts}
        found: list[Span] = []
        begin = first
        for at in range(first, last):
            if at + 1 == last or self._tokens[at].end in ends:
                found.append((begin, at + 1))
                begin = at + 1
        return found

    def all(self) -> tuple[Statement, ...]:
        """Return the statements in body order."""
        return tuple(self._statements)

    def _trim(self, first: int, last: int) -> Span:
        tokens = self._tokens
        while first < last and (not self._begins_words(first) or tokens[first].lower in self._lexicon.complementizers):
            first += 1
        while last > first and not (tokens[last - 1].text[0].isalnum() or tokens[last - 1].text in _ENDS):
            last -= 1
        return first, last

    def _begins_words(self, index: int) -> bool:
        text = self._tokens[index].text
        return text[0].isalnum() or text in _BEGINS


def _completed(voice: Voice, speaker: Speaker | Voice) -> Voice:
    if (voice.kind, voice.role, voice.organisation) == (speaker.kind, speaker.role, speaker.organisation):
        return voice
    return replace(voice, kind=speaker.kind, role=speaker.role, organisation=speaker.organisation)
