"""Name in full what a noun points back to: "harga itu" behind "Harga beras medium turun"."""

from collections.abc import Iterator, Sequence

from factcheck.detection.canonical.edit import Edit
from factcheck.detection.canonical.predicates import begins_predicate
from factcheck.detection.canonical.words import CanonicalWords
from factcheck.detection.lexicon import Kind, SpanWords
from factcheck.speakers import Statement
from factcheck.text.document import Document
from factcheck.text.tokens import Token

LONGEST_COMPLEMENT = 3  # words in small letters; those of a name are bounded by their capitals
LONGEST_NAME = 6
ENDS = frozenset('.,;:!?)"”’')
"""Signs behind which a name does not go on: "B30" and "Sulfi-Ana" do."""


def nouns_named_before(
    tokens: Sequence[Token], statement: Statement, document: Document, words: CanonicalWords, spans: SpanWords
) -> Iterator[Edit]:
    """Yield the complement that the noun has in the sentence before, in place of the word that points back.

    Only where that sentence holds the noun once and it is plain where the complement ends.
    """
    if not statement.sentence or not spans.demonstratives:
        return
    before = document.sentences[statement.sentence - 1]
    for at in range(1, len(tokens)):
        if tokens[at].lower not in spans.demonstratives or (at > 1 and tokens[at - 1].is_capitalised):
            continue
        noun = tokens[at - 1].lower
        if not _is_noun(noun, words, spans):
            continue
        if complement := _complement(noun, document, (before.first, before.last), words, spans):
            yield Edit(tokens[at].start, tokens[at].end, complement)


def _is_noun(lower: str, words: CanonicalWords, spans: SpanWords) -> bool:
    """Tell whether a word names something that can be named in full."""
    return lower.isalpha() and lower not in words.vague_nouns and spans.kinds[lower] is Kind.NOUN


def _complement(
    noun: str, document: Document, sentence: tuple[int, int], words: CanonicalWords, spans: SpanWords
) -> str | None:
    first, last = sentence
    places = [place for place in range(first, last) if document.words[place] == noun]
    if len(places) != 1:
        return None
    start = places[0] + 1
    end = _end_of_name(document.tokens, start, last) or _end_of_nouns(document, start, last, words, spans)
    return document.body[document.starts[start] : document.tokens[end - 1].end] if end else None


def _end_of_name(tokens: Sequence[Token], start: int, last: int) -> int | None:
    """Return the token behind a name that begins at `start`."""
    end = start
    while end < last and tokens[end].is_capitalised:
        end += 1
    known = start < end <= start + LONGEST_NAME
    return end if known and not (end < last and _goes_on(tokens[end], tokens[end - 1])) else None


def _goes_on(token: Token, before: Token) -> bool:
    """Tell whether a name goes on with a number or behind a sign: "B30", "Sulfi-Ana"."""
    return token.is_number or (token.start == before.end and token.text not in ENDS)


def _end_of_nouns(document: Document, start: int, last: int, words: CanonicalWords, spans: SpanWords) -> int | None:
    """Return the token behind the small words from `start` up to a verb; None where something else stands there."""
    for end in range(start, min(last, start + LONGEST_COMPLEMENT + 1)):
        word = document.words[end]
        if word in words.adverbs or begins_predicate(word, words, spans):
            return end if end > start and word not in words.compounded else None
        if not word.isalpha() or word in spans.no_subjects or word in spans.listed or word in spans.demonstratives:
            return None
    return None
