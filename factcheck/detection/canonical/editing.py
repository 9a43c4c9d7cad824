"""What to replace in a claim, and the claim with it replaced."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.detection.canonical.edit import Edit
from factcheck.detection.canonical.names import short_names
from factcheck.detection.canonical.periods import absolute
from factcheck.detection.canonical.pointing import nouns_named_before
from factcheck.detection.canonical.speaking import of_the_speaker
from factcheck.detection.canonical.subject import lost_subject
from factcheck.detection.canonical.words import CanonicalWords
from factcheck.detection.lexicon import SpanWords
from factcheck.domain.timex import Timex
from factcheck.speakers import Statement
from factcheck.text.document import Document
from factcheck.text.tokens import Token


class Scene(NamedTuple):
    """What all claims of an article share: its text, {a word of a person's name: the full name}, and the words."""

    document: Document
    names: dict[str, str]
    words: CanonicalWords
    spans: SpanWords


def edits(tokens: Sequence[Token], times: Sequence[Timex], statement: Statement, scene: Scene) -> list[Edit]:
    """Return what to replace in a claim, in order."""
    document, names, words, spans = scene
    found = [*absolute(times, tokens, words)] if times else []
    if statement.attribution:
        found += of_the_speaker(tokens, statement, document, names, words)
        found += lost_subject(tokens, statement, document, words, spans)
    found += nouns_named_before(tokens, statement, document, words, spans)
    if names:
        found += short_names(tokens, names)
    return sorted(found)


def apply(text: str, start: int, changes: Sequence[Edit]) -> str:
    """Return `text`, which begins at code point `start`, with the changes made; of two that overlap the first."""
    if not changes:
        return text
    pieces: list[str] = []
    at = start
    for change in changes:
        if change.start >= at:
            pieces += (text[at - start : change.start - start], change.wording)
            at = change.end
    return "".join((*pieces, text[at - start :]))
