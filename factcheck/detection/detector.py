"""Statements in, mentions out: cut and describe (a draft), then weigh and word."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from factcheck.detection.canonical import apply, edits, full_names
from factcheck.detection.features import Feature, Setting, features, title_words
from factcheck.detection.lexicon import canonical_words, feature_words, scorer, span_words
from factcheck.detection.scoring import claim_type, reasons, score
from factcheck.detection.spans import Proposition, propositions
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Timex, TimexType
from factcheck.speakers import Statement
from factcheck.text.document import Document, Sentence
from factcheck.text.spans import SpanIndex, token_range
from factcheck.text.tokens import Token

LONGEST_HEADING = 10  # tokens
SENTENCE_ENDS = '.!?…:;"”’)'


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it is weighed: its words, what stands in them, and its features. Learning starts here."""

    tokens: Sequence[Token]
    statement: Statement
    times: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    features: tuple[Feature, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Its place in the body, half open."""
        return self.tokens[0].start, self.tokens[-1].end


@dataclass(frozen=True, slots=True)
class _Desk:
    """What all propositions of one article share."""

    document: Document
    times: SpanIndex[Timex]
    quantities: SpanIndex[Quantity]
    title: frozenset[str]


def detect(
    document: Document,
    statements: Sequence[Statement],
    times: Sequence[Timex],
    quantities: Sequence[Quantity],
    *,
    title: str | None,
) -> tuple[Mention, ...]:
    """Return a mention for every proposition of the statements, in body order, also for those not worth checking.

    The title yields no mention; that a claim repeats its words is a feature.
    """
    names = full_names([statement.attribution for statement in statements])
    found = drafts(document, statements, times, quantities, title=title)
    return tuple(_mention(draft, document, names) for draft in found)


def drafts(
    document: Document,
    statements: Sequence[Statement],
    times: Sequence[Timex],
    quantities: Sequence[Quantity],
    *,
    title: str | None,
) -> Iterator[Draft]:
    """Yield what `detect` weighs: every proposition with its features, in body order."""
    desk = _Desk(
        document,
        SpanIndex(time for time in times if time.type is not TimexType.DURATION),
        SpanIndex(quantities),
        title_words(title),
    )
    for statement in statements:
        for proposition in _propositions(desk, statement):
            yield _draft(desk, statement, proposition)


def _propositions(desk: _Desk, statement: Statement) -> Iterator[Proposition]:
    tokens, words = desk.document.tokens, span_words(desk.document.language)
    quantities = desk.quantities.within(statement.start, statement.end)
    for start, end in _parts(desk.document, statement):
        yield from propositions(tokens, *token_range(tokens, start, end), words, quantities)


def _parts(document: Document, statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield the statement's share of each part of its sentence: a quote may hold several sentences."""
    parts = document.sentences[statement.sentence].parts
    for start, end in parts[max(0, bisect_right(parts, statement.start, key=itemgetter(0)) - 1) :]:
        if start >= statement.end:
            break
        if statement.start < end:
            yield max(start, statement.start), min(end, statement.end)


def _draft(desk: _Desk, statement: Statement, proposition: Proposition) -> Draft:
    document = desk.document
    tokens = document.tokens[proposition.first : proposition.last]
    start, end = tokens[0].start, tokens[-1].end
    times, quantities = desk.times.within(start, end), desk.quantities.within(start, end)
    setting = _setting(desk, statement, tokens, times, quantities)
    return Draft(tokens, statement, times, quantities, features(setting, feature_words(document.language)))


def _mention(draft: Draft, document: Document, names: dict[str, str]) -> Mention:
    language, statement, (start, end) = document.language, draft.statement, draft.span
    text = document.body[start:end]
    weights = scorer(language)
    why = reasons(draft.features, draft.tokens, weights)
    worth = score(why)
    absolute = edits(draft.tokens, draft.times, statement, names, canonical_words(language))
    return Mention(
        start=start,
        end=end,
        text=text,
        canonical=apply(text, start, absolute),
        type=claim_type(draft.features, weights.types),
        score=worth,
        checkworthy=worth >= weights.threshold,
        quote=statement.quote,
        attribution=statement.attribution,
        times=draft.times,
        quantities=draft.quantities,
        reasons=why,
    )


def _setting(
    desk: _Desk, statement: Statement, tokens: Sequence[Token], times: Sequence[Timex], quantities: Sequence[Quantity]
) -> Setting:
    end = tokens[-1].end
    return Setting(
        tokens=tokens,
        quote=statement.quote,
        attribution=statement.attribution,
        times=times,
        quantities=quantities,
        sentence=statement.sentence,
        ends_with=desk.document.body[end : end + 1],
        heading=_is_heading(desk.document, desk.document.sentences[statement.sentence]),
        title=desk.title,
        points_back=statement.points_back,
    )


def _is_heading(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence is a short paragraph without a full stop, as subheadings are."""
    if len(document.paragraphs) == 1 or sentence.last - sentence.first > LONGEST_HEADING:
        return False
    start, end = document.paragraphs[sentence.paragraph]
    return (
        sentence.start <= start and end <= sentence.end and document.tokens[sentence.last - 1].text not in SENTENCE_ENDS
    )
