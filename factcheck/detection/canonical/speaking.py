"""Put the speaker, or the organisation he speaks for, where his words point to himself."""

from collections.abc import Iterator, Sequence

from factcheck.detection.canonical.edit import Edit, as_written
from factcheck.detection.canonical.words import CanonicalWords
from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Voice
from factcheck.speakers import Statement
from factcheck.text.document import Document
from factcheck.text.tokens import Token


def of_the_speaker(
    tokens: Sequence[Token], statement: Statement, document: Document, names: dict[str, str], words: CanonicalWords
) -> Iterator[Edit]:
    """Yield what the first speaker calls himself, his side or his client by, as he is called."""
    speaker = statement.attribution[0]
    lower = [token.lower for token in tokens]
    yield from _clients(tokens, lower, speaker, words)
    if statement.quote is QuoteKind.DIRECT:
        yield from _i(tokens, lower, speaker, words)
        yield from _we(tokens, lower, speaker, words)
        return
    yield from _own_organisation(tokens, lower, speaker, words)
    himself = statement.quote is QuoteKind.INDIRECT and _means_himself(lower[0], tokens[0], speaker, words)
    if himself and _nobody_else_is_named(statement, document, speaker, names):
        yield Edit(tokens[0].start, tokens[0].end, speaker.name)


def _i(tokens: Sequence[Token], lower: Sequence[str], speaker: Voice, words: CanonicalWords) -> Iterator[Edit]:
    """Put the speaker for an opening "saya", unless another one follows."""
    if speaker.kind is SpeakerKind.PERSON and lower[0] in words.self_words and words.self_words.isdisjoint(lower[1:]):
        yield Edit(tokens[0].start, tokens[0].end, speaker.name)


def _we(tokens: Sequence[Token], lower: Sequence[str], speaker: Voice, words: CanonicalWords) -> Iterator[Edit]:
    """Put the organisation for an opening "kami" of itself or of somebody whose office is to speak for it."""
    side = speaker.name if speaker.kind is SpeakerKind.ORG else speaker.organisation
    speaks = speaker.kind is SpeakerKind.ORG or (speaker.role or "").lower().startswith(words.speak_for)
    if not (side and speaks and lower[0] in words.we):
        return
    if words.we.isdisjoint(lower[1:]) and words.self_words.isdisjoint(lower) and len(tokens) > 1:
        yield Edit(tokens[0].start, tokens[0].end, side)


def _clients(tokens: Sequence[Token], lower: Sequence[str], speaker: Voice, words: CanonicalWords) -> Iterator[Edit]:
    """Name whose client it is: "klien kami", "kliennya"."""
    if speaker.kind is not SpeakerKind.PERSON:
        return
    for size in (1, 2):
        if noun := words.clients.get(" ".join(lower[:size])):
            yield Edit(tokens[0].start, tokens[size - 1].end, as_written(f"{noun} {speaker.name}", tokens[0].text))


def _own_organisation(
    tokens: Sequence[Token], lower: Sequence[str], speaker: Voice, words: CanonicalWords
) -> Iterator[Edit]:
    """Put the organisation for the first "pihaknya" or "perusahaannya" that no other name stands before."""
    side = speaker.name if speaker.kind is SpeakerKind.ORG else speaker.organisation
    if not side or words.own_organisation.isdisjoint(lower):
        return
    at = next(at for at, word in enumerate(lower) if word in words.own_organisation)
    if not any(token.is_capitalised for token in tokens[1:at]):
        yield Edit(tokens[at].start, tokens[at].end, side)


def _means_himself(first: str, token: Token, speaker: Voice, words: CanonicalWords) -> bool:
    """Tell whether an opening "ia" is the speaker: small, behind the cue of a person who does not tell of others."""
    if speaker.kind is not SpeakerKind.PERSON or speaker.inherited or token.is_capitalised:
        return False
    others = (speaker.role or "").lower().startswith(words.speak_of_others)
    return first in words.himself or (first in words.third_person and not others)


def _nobody_else_is_named(statement: Statement, document: Document, speaker: Voice, names: dict[str, str]) -> bool:
    """Tell whether the sentence names none of the article's people beside him."""
    sentence = document.sentences[statement.sentence]
    named = [names[token.text] for token in document.tokens_of(sentence) if token.text in names]
    return all(name == speaker.name for name in named)
