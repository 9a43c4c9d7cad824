"""Weigh whether a sentence without a cue goes on with the report before it. An additive score; its weights are data.

The weights were fitted by logistic regression on the sentences of the labelled articles that follow an attributed one;
they stand in languages/<code>/speakers.toml with the figures they reach.
"""

from collections.abc import Collection, Iterator

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.lexicon import Lexicon
from factcheck.speakers.memory import Memory, Speech
from factcheck.text.document import Document, Sentence

MANY_NAMES = 2
"""Names of a sentence from which on it tells of events rather than of what somebody thinks."""

FEWEST_PARAGRAPHS = 3
"""A body with fewer paragraphs is taken for one whose line breaks were lost."""


MOST_CARRIED = 5
"""Sentences in a row that inherit a chain; of the seven labelled ones beyond them four are not the speaker's, and an
essay that cites somebody once must not become his words to its end."""


class Continuation:
    """Scores sentences of one document."""

    def __init__(self, document: Document, lexicon: Lexicon, named: Collection[int]) -> None:
        """Take the document and the token indices at which its names begin."""
        self._document, self._lexicon, self._named = document, lexicon, named
        self._flat = len(document.paragraphs) < FEWEST_PARAGRAPHS

    def goes_on(self, number: int, memory: Memory) -> bool:
        """Return whether sentence `number` inherits the last chain; `memory` must hold one.

        A denial is not carried on, what a document or an organisation says ends with its paragraph, and some openers
        say that the outlet takes over.
        """
        if self._is_stopped(self._document.sentences[number], memory):
            return False
        weights = self._lexicon.continuation
        return sum(weights[name] for name in self.features(number, memory)) > 0

    def _is_stopped(self, sentence: Sentence, memory: Memory) -> bool:
        """Return whether no weight can carry the chain on."""
        if memory.steps >= MOST_CARRIED:
            return True
        crosses = not self._flat and memory.paragraph != sentence.paragraph
        person = memory.speaker is not None and memory.speaker.kind is SpeakerKind.PERSON
        narrates = self._lexicon.narrations.length_at(self._document.tokens, sentence.first, sentence.last) > 0
        return narrates or memory.chain[0].stance is Stance.DENY or (crosses and not person)

    def features(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield the names of the features that hold for a sentence."""
        yield "always"
        yield from self._before(number, memory)
        yield from self._within(number, memory)
        yield from self._behind(number)

    def _before(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence before tells."""
        if memory.steps:
            yield "carried_on"
        if memory.speech is Speech.QUOTED:
            yield "after_quote"
        if self._flat:
            yield "flat_text"
        elif memory.paragraph != self._document.sentences[number].paragraph:
            yield "new_paragraph"
        if memory.speaker is not None and memory.speaker.kind is not SpeakerKind.PERSON:
            yield "no_person"

    def _within(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence itself tells."""
        lexicon, sentence = self._lexicon, self._document.sentences[number]
        tokens = self._document.tokens_of(sentence)
        words = {token.lower for token in tokens}
        named = sum(at in self._named for at in range(sentence.first, sentence.last))
        opened = {
            "goes_on_opener": lexicon.continuations.length_at(tokens, 0, len(tokens)) > 0,
            "names_speaker": memory.speaker is not None and not words.isdisjoint(memory.speaker.words),
            "name_opener": sentence.first in self._named,
            "other_cue": not (words.isdisjoint(lexicon.own) and words.isdisjoint(lexicon.passive)),
            "modal": not words.isdisjoint(lexicon.modals),
            "many_names": named >= MANY_NAMES,
        }
        yield from (name for name, holds in opened.items() if holds)

    def _behind(self, number: int) -> Iterator[str]:
        """Yield what the next sentence tells."""
        document = self._document
        if number + 1 == len(document.sentences):
            yield "last"
            return
        first = document.tokens[document.sentences[number + 1].first]
        if not first.text[0].isalnum():
            yield "before_quote"
        elif first.lower in self._lexicon.pronouns:
            yield "before_pronoun"
