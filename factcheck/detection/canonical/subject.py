"""Give a claim back its subject where the cue stands between: "Stok beras, kata Wulan, cukup untuk enam bulan"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.detection.canonical.edit import Edit
from factcheck.detection.canonical.predicates import begins_predicate
from factcheck.detection.canonical.words import CanonicalWords
from factcheck.detection.lexicon import SpanWords
from factcheck.detection.trimming import trim
from factcheck.speakers import Statement
from factcheck.text.document import Document
from factcheck.text.tokens import Token

LONGEST_SUBJECT = 8  # tokens
COMMA = ","


def lost_subject(
    tokens: Sequence[Token], statement: Statement, document: Document, words: CanonicalWords, spans: SpanWords
) -> Iterator[Edit]:
    """Yield the subject that stands before the cue, where the claim behind it begins with its verb."""
    cue = statement.attribution[-1].cue
    if not cue or not begins_predicate(tokens[0].lower, words, spans):
        return
    sentence = document.sentences[statement.sentence]
    at = bisect_left(document.starts, tokens[0].start)
    if at <= sentence.first or document.tokens[at - 1].text != COMMA:
        return
    opening = cue.lower().split()[0]
    for place in range(sentence.first + 1, at - 1):
        if document.tokens[place].text == COMMA and document.words[place + 1] == opening:
            first, last = trim(document.tokens, sentence.first, place, spans)
            if _is_subject(document.words[first:last], words, spans):
                subject = document.body[document.starts[first] : document.tokens[last - 1].end]
                yield Edit(tokens[0].start, tokens[0].start, f"{subject} ")
            return


def _is_subject(lower: Sequence[str], words: CanonicalWords, spans: SpanWords) -> bool:
    if not 0 < len(lower) <= LONGEST_SUBJECT or lower[0] in spans.no_subjects or COMMA in lower:
        return False
    return not any(begins_predicate(word, words, spans) for word in lower)
