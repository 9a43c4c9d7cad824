"""Cut a statement into minimal propositions: one claim each, without markers, quote marks and full stop."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factcheck.detection.clauses import ClauseCutter
from factcheck.detection.lexicon import SpanWords
from factcheck.detection.trimming import trim
from factcheck.domain.quantity import Quantity
from factcheck.text.tokens import Token

LEAST_WORDS = 2  # "sudah dicopot" says something, a word by itself does not


class Proposition(NamedTuple):
    """Tokens first..last of the document, half open."""

    first: int
    last: int


def propositions(
    tokens: Sequence[Token], first: int, last: int, words: SpanWords, quantities: Sequence[Quantity] = ()
) -> Iterator[Proposition]:
    """Yield the propositions within tokens first..last of one sentence part, trimmed, in order."""
    start, _ = trim(tokens, first, last, words)
    for cut, resume in ClauseCutter(tokens, words, quantities).cuts(start, last):
        yield from _trimmed(tokens, start, cut, words)
        start = resume
    yield from _trimmed(tokens, start, last, words)


def _trimmed(tokens: Sequence[Token], first: int, last: int, words: SpanWords) -> Iterator[Proposition]:
    first, last = trim(tokens, first, last, words)
    words_within = (at for at in range(first, last) if tokens[at].text[0].isalpha())
    if next(islice(words_within, LEAST_WORDS - 1, None), None) is not None:
        yield Proposition(first, last)
