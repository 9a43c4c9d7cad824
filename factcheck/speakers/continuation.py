"""Weigh whether a sentence without a cue goes on with the report before it. An additive score; its weights are data.

The weights were fitted by logistic regression on the sentences of the labelled articles that follow an attributed one;
they stand in languages/<code>/speakers.toml with the figures they reach.
"""

from collections.abc import Iterator

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.memory import Memory, Speech
from factcheck.speakers.phrases import Phrases
from factcheck.speakers.steps import Steps
from factcheck.speakers.subjects import SubjectFinder
from factcheck.text.document import Document, Sentence

MANY_NAMES = 2
"""Names of a sentence from which on it tells of events rather than of what somebody thinks."""

MANY_FIGURES = 3
"""Numbers of a sentence from which on it is a report's own detail: people are told of with one or two."""

FEWEST_PARAGRAPHS = 3
"""A body with fewer paragraphs is taken for one whose line breaks were lost."""


MOST_CARRIED = 5
"""Sentences in a row that inherit a chain; of the seven labelled ones beyond them four are not the speaker's, and an
essay that cites somebody once must not become his words to its end."""

NEAREST_DATE = 3
"""First tokens of a sentence in which the time it tells of begins."""

NEAREST_TOPIC = 6
"""First tokens of a sentence in which it says what it is about."""


class Continuation:
    """Scores sentences of one document."""

    def __init__(self, document: Document, steps: Steps, subjects: SubjectFinder) -> None:
        """Take the document, the steps over its tokens and who finds its subjects."""
        self._steps, self._subjects = steps, subjects
        self._document, self._lexicon, self._named = document, steps.lexicon, steps.starts
        self._flat = len(document.paragraphs) < FEWEST_PARAGRAPHS

    def goes_on(self, number: int, memory: Memory, stays: bool) -> bool:
        """Return whether sentence `number` inherits the last chain; `memory` must hold one.

        A denial is not carried on, what a document or an organisation says ends with its paragraph, and a document's
        with a "but" as well; some openers say that the outlet takes over, and who speaks of what was said does not go
        on with it.
        """
        if self._is_stopped(self._document.sentences[number], memory):
            return False
        weights = self._lexicon.continuation
        return sum(weights[name] for name in self.features(number, memory, stays)) > 0

    def _is_stopped(self, sentence: Sentence, memory: Memory) -> bool:
        """Return whether no weight can carry the chain on."""
        if memory.steps >= MOST_CARRIED or memory.chain[0].stance is Stance.DENY or self._is_about_speech(sentence):
            return True
        kind = memory.speaker.kind if memory.speaker is not None else None
        crosses = not self._flat and memory.paragraph != sentence.paragraph
        ended = (crosses and kind is not SpeakerKind.PERSON) or (
            kind is SpeakerKind.DOCUMENT and self._opens(self._lexicon.contrasts, sentence)
        )
        return ended or self._opens(self._lexicon.narrations, sentence)

    def _opens(self, phrases: Phrases, sentence: Sentence) -> bool:
        return phrases.length_at(self._document.tokens, sentence.first, sentence.last) > 0

    def features(self, number: int, memory: Memory, stays: bool) -> Iterator[str]:
        """Yield the names of the features that hold for a sentence; `stays`: the next cue is the same speaker's."""
        yield "always"
        yield from self._before(number, memory)
        yield from self._within(number, memory)
        yield from self._behind(number, stays)

    def _before(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence before tells."""
        if memory.steps:
            yield "carried_on"
        if memory.speech is Speech.QUOTED:
            yield "after_quote"
        if memory.speech is Speech.ANNOUNCED:
            yield "announced"
        if self._flat:
            yield "flat_text"
            if memory.speech is Speech.REPORTED:
                yield "flat_report"
        elif memory.paragraph != self._document.sentences[number].paragraph:
            yield "new_paragraph"
        if memory.speaker is not None and memory.speaker.kind is not SpeakerKind.PERSON:
            yield "no_person"
        if memory.chain[-1].sieve == "introduction":
            yield "introduced"

    def _within(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence itself tells."""
        lexicon, sentence = self._lexicon, self._document.sentences[number]
        tokens = self._document.tokens_of(sentence)
        words = {token.lower for token in tokens}
        named = sum(at in self._named for at in range(sentence.first, sentence.last))
        opened = {
            "goes_on_opener": self._opens(lexicon.continuations, sentence),
            "names_speaker": memory.speaker is not None and not words.isdisjoint(memory.speaker.words),
            "name_opener": sentence.first in self._named,
            "numbered": tokens[0].is_number and len(tokens) > 1 and tokens[1].text in ".)",
            "speaker_opener": self._opens_with_speaker(sentence, memory),
            "contrast_opener": self._opens(lexicon.contrasts, sentence),
            "dated_opener": self._opens_with_date(sentence),
            "defines": not words.isdisjoint(lexicon.definitions),
            "observed": not words.isdisjoint(lexicon.observations),
            "past": not words.isdisjoint(lexicon.pasts),
            "modal": not words.isdisjoint(lexicon.modals),
            "many_names": named >= MANY_NAMES,
            "many_figures": sum(token.is_number for token in tokens) >= MANY_FIGURES,
        }
        yield from (name for name, holds in opened.items() if holds)

    def _behind(self, number: int, stays: bool) -> Iterator[str]:
        """Yield what follows."""
        if self._is_followed_by_mark(number):
            yield "before_quote"
        if stays:
            yield "before_same"

    def _is_followed_by_mark(self, number: int) -> bool:
        """Return whether the next sentence begins with a sign, mostly the mark of a quote."""
        document = self._document
        if number + 1 == len(document.sentences):
            return False
        return not document.tokens[document.sentences[number + 1].first].text[0].isalnum()

    def _opens_with_date(self, sentence: Sentence) -> bool:
        """Return whether a sentence begins with a time, as what the outlet tells does: "Per Februari 2022, ..."."""
        near = range(sentence.first, min(sentence.last, sentence.first + NEAREST_DATE))
        return any(self._steps.is_dated(at) for at in near)

    def _opens_with_speaker(self, sentence: Sentence, memory: Memory) -> bool:
        """Return whether a sentence tells of the speaker himself: "Ia pun belum memberi sinyal"."""
        at = self._subjects.skip_connectives(sentence.first, sentence.last)
        word = self._document.tokens[at].lower if at < sentence.last else ""
        return word in self._lexicon.pronouns or (memory.speaker is not None and word in memory.speaker.words)

    def _is_about_speech(self, sentence: Sentence) -> bool:
        """Return whether a sentence speaks of what was said: "Namun pernyataan tersebut menuai kritik"."""
        tokens, lexicon = self._document.tokens, self._lexicon
        for at in range(sentence.first, min(sentence.last, sentence.first + NEAREST_TOPIC) - 1):
            if tokens[at].lower in lexicon.sayings and tokens[at + 1].lower in lexicon.nouns.demonstratives:
                return True
        return False
