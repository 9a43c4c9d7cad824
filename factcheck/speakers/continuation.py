"""Weigh whether a sentence without a cue goes on with the report before it. An additive score; its weights are data.

The weights were fitted by logistic regression on the sentences of the labelled articles that follow an attributed one;
they stand in languages/<code>/continuation.toml with the figures they reach.
"""

from collections.abc import Iterator

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.memory import Memory, Speech
from factcheck.speakers.outlook import Outlook
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


MOST_CARRIED = 8
"""Sentences in a row that inherit a chain: an essay that cites somebody once must not become his words to its end. Of
the labelled ones behind five 23 of 24 are still his; more than eight found no further speaker in 325 articles."""

CARRIED_FAR = 2
"""Sentences that have inherited a chain from which on the next one mostly does as well."""

NEAREST_TOPIC = 6
"""First tokens of a sentence in which it says what it is about."""


class Continuation:
    """Scores sentences of one document."""

    def __init__(self, document: Document, steps: Steps, subjects: SubjectFinder, outlook: Outlook) -> None:
        """Take the document, the steps over its tokens, who finds its subjects and who looks ahead."""
        self._steps, self._subjects, self._outlook = steps, subjects, outlook
        self._document, self._lexicon, self._named = document, steps.lexicon, steps.starts
        self._flat = len(document.paragraphs) < FEWEST_PARAGRAPHS

    def goes_on(self, number: int, memory: Memory) -> bool:
        """Return whether sentence `number` inherits the last chain; `memory` must hold one.

        Nothing is carried into a numbered part, and no denial at all; what people without a name say ends with its
        paragraph, what a document says with a "but"; some openers say that the outlet takes over, and who speaks of
        what was said does not go on with it.
        """
        if self.is_stopped(number, memory):
            return False
        weights = self._lexicon.continuation
        return sum([weights.get(name, 0.0) for name in self.features(number, memory)]) > 0

    def is_stopped(self, number: int, memory: Memory) -> bool:
        """Return whether no weight can carry the chain on."""
        sentence = self._document.sentences[number]
        if memory.steps >= MOST_CARRIED or memory.chain[0].stance is Stance.DENY or self._is_about_speech(sentence):
            return True
        if self._is_numbered(sentence):
            return True
        kind = memory.speaker.kind if memory.speaker is not None else None
        crosses = not self._flat and memory.paragraph != sentence.paragraph
        ended = (crosses and kind is SpeakerKind.UNNAMED) or (
            kind is SpeakerKind.DOCUMENT and self._opens(self._lexicon.contrasts, sentence)
        )
        return ended or self._opens(self._lexicon.narrations, sentence)

    def _is_numbered(self, sentence: Sentence) -> bool:
        """Return whether a number opens a sentence, as of a part of the article: "3. Pilihan Lokasi"."""
        tokens = self._document.tokens_of(sentence)
        return tokens[0].is_number and len(tokens) > 1 and tokens[1].text in ".)"

    def _opens(self, phrases: Phrases, sentence: Sentence) -> bool:
        return phrases.length_at(self._document.tokens, sentence.first, sentence.last) > 0

    def features(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield the names of the features that hold for a sentence."""
        yield "always"
        yield from self._before(number, memory)
        yield from self._speaking(memory)
        yield from self._within(number, memory)
        yield from self._behind(number)

    def _before(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence before tells."""
        if memory.steps:
            yield "carried_on"
        if memory.steps >= CARRIED_FAR:
            yield "carried_far"
        if memory.speech is Speech.QUOTED:
            yield "after_quote"
        if memory.speech is Speech.ANNOUNCED:
            yield "announced"
        if self._flat:
            yield "flat_text"
            if memory.speech is Speech.REPORTED:
                yield "flat_report"
            if self._is_behind_comma(number):
                yield "lost_paragraph"
        elif memory.paragraph != self._document.sentences[number].paragraph:
            yield "new_paragraph"
            if memory.speaker is not None and memory.speaker.kind is not SpeakerKind.PERSON:
                yield "body_crosses"

    def _speaking(self, memory: Memory) -> Iterator[str]:
        """Yield what the last speaker tells."""
        kind = memory.speaker.kind if memory.speaker is not None else SpeakerKind.PERSON
        if kind is not SpeakerKind.PERSON:
            yield "no_person"
        if kind is SpeakerKind.ORG:
            yield "organisation"
        if memory.chain[-1].sieve == "introduction":
            yield "introduced"

    def _within(self, number: int, memory: Memory) -> Iterator[str]:
        """Yield what the sentence itself tells."""
        lexicon, sentence = self._lexicon, self._document.sentences[number]
        tokens = self._document.tokens_of(sentence)
        words = {token.lower for token in tokens}
        named = len(self._named.intersection(range(sentence.first, sentence.last)))
        opened = {
            "goes_on_opener": self._opens(lexicon.continuations, sentence),
            "names_speaker": memory.speaker is not None and not words.isdisjoint(memory.speaker.words),
            "name_opener": sentence.first in self._named,
            "speaker_opener": self._opens_with_speaker(sentence, memory),
            "contrast_opener": self._opens(lexicon.contrasts, sentence),
            "dated": any(self._steps.is_dated(at) for at in range(sentence.first, sentence.last)),
            "past": not words.isdisjoint(lexicon.pasts),
            "modal": not words.isdisjoint(lexicon.modals),
            "many_names": named >= MANY_NAMES,
            "many_figures": sum([token.text[0].isdigit() for token in tokens]) >= MANY_FIGURES,
            "figures_again": self._has_figures(number) and self._has_figures(number - 1),
        }
        yield from [name for name, holds in opened.items() if holds]

    def _behind(self, number: int) -> Iterator[str]:
        """Yield what follows."""
        if self._is_followed_by_mark(number):
            yield "before_quote"
        if self._outlook.stays(number):
            yield "before_same"
            if not self._ends_paragraph(number):
                yield "same_paragraph"

    def _is_followed_by_mark(self, number: int) -> bool:
        """Return whether the next sentence begins with a sign, mostly the mark of a quote."""
        document = self._document
        if number + 1 == len(document.sentences):
            return False
        return not document.tokens[document.sentences[number + 1].first].text[0].isalnum()

    def _is_behind_comma(self, number: int) -> bool:
        """Return whether a comma that belongs to nothing opens a sentence: what is left where a paragraph began."""
        first = self._document.sentences[number].first
        return "," in (self._document.tokens[first].text, self._document.tokens[max(0, first - 1)].text)

    def _ends_paragraph(self, number: int) -> bool:
        sentences = self._document.sentences
        return number + 1 == len(sentences) or sentences[number + 1].paragraph != sentences[number].paragraph

    def _has_figures(self, number: int) -> bool:
        sentences = self._document.sentences
        return number >= 0 and any(token.is_number for token in self._document.tokens_of(sentences[number]))

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
