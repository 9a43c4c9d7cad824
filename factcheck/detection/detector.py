"""Statements in, mentions out: cut and describe (a draft), then weigh and word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from factcheck.detection.canonical import Scene, apply, canonical_words, edits, full_names
from factcheck.detection.cutting import claims, stretch
from factcheck.detection.features import NOTHING_SAID, Feature, Setting, features, title_words
from factcheck.detection.joints import Stretch
from factcheck.detection.lexicon import feature_words, span_words
from factcheck.detection.scoring import claim_type, explained, reasons, score
from factcheck.detection.weights import joint_weights, scorer
from factcheck.domain.mention import Mention, QuoteKind, Reason
from factcheck.domain.quantity import Quantity
from factcheck.domain.timex import Timex, TimexType
from factcheck.speakers import Statement
from factcheck.text.document import Document, Sentence
from factcheck.text.spans import SpanIndex
from factcheck.text.tokens import Token

LONGEST_HEADING = 10  # tokens
QUESTION = "?"
SENTENCE_ENDS = '.!?…:;"”’)'


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it is weighed: its words, what stands in them, and its features. Learning starts here.

    `weighed` are the words that speak for or against it: not those of dates, which have a feature of their own, and
    none where it says nothing.
    """

    tokens: Sequence[Token]
    weighed: Sequence[Token]
    statement: Statement
    times: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    features: tuple[Feature, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Its place in the body, half open."""
        return self.tokens[0].start, self.tokens[-1].end

    @property
    def says_nothing(self) -> bool:
        """Whether it only points to what stands elsewhere."""
        return self.features == NOTHING_SAID


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
    scene = _scene(document, statements)
    found = tuple(drafts(document, statements, times, quantities, title=title))
    weights = scorer(document.language)
    alone = [reasons(draft.features, draft.weighed, weights) for draft in found]
    around = explained(alone, weights.surroundings)
    why = [own if draft.says_nothing else each for draft, own, each in zip(found, alone, around, strict=True)]
    return tuple(_mention(draft, scene, each) for draft, each in zip(found, why, strict=True))


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
    weights = joint_weights(document.language)
    for statement in statements:
        for within in _stretches(document, statement, desk.quantities.within(statement.start, statement.end)):
            for first, last in claims(within, weights):
                yield _draft(desk, statement, document.tokens[first:last])


def stretches(document: Document, statements: Sequence[Statement], quantities: Sequence[Quantity]) -> Iterator[Stretch]:
    """Yield what claims are cut from: each statement's share of each part of its sentence, in body order."""
    found = SpanIndex(quantities)
    for statement in statements:
        yield from _stretches(document, statement, found.within(statement.start, statement.end))


def _stretches(document: Document, statement: Statement, quantities: Sequence[Quantity]) -> Iterator[Stretch]:
    words, quoted = span_words(document.language), statement.quote is QuoteKind.DIRECT
    for start, end in _parts(document, statement):
        first = bisect_left(document.starts, start)
        last = bisect_left(document.starts, end, first)
        yield stretch(document.tokens, first, last, words, quantities, quoted=quoted)


def _parts(document: Document, statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield the statement's share of each part of its sentence: a quote may hold several sentences."""
    parts = document.sentences[statement.sentence].parts
    for start, end in parts[max(0, bisect_right(parts, statement.start, key=itemgetter(0)) - 1) :]:
        if start >= statement.end:
            break
        if statement.start < end:
            yield max(start, statement.start), min(end, statement.end)


def _draft(desk: _Desk, statement: Statement, tokens: Sequence[Token]) -> Draft:
    start, end = tokens[0].start, tokens[-1].end
    times, quantities = desk.times.within(start, end), desk.quantities.within(start, end)
    setting = _setting(desk, statement, tokens, times, quantities)
    words = feature_words(desk.document.language)
    found = features(setting, words)
    weighed = () if found == NOTHING_SAID else _undated(tokens, times, words.dating)
    return Draft(tokens, weighed, statement, times, quantities, found)


def _undated(tokens: Sequence[Token], times: Sequence[Timex], dating: frozenset[str]) -> Sequence[Token]:
    """Return the tokens that are no part of a time, nor the small word before it: "pada | Senin (3/9)"."""
    if not times:
        return tokens
    left: list[Token] = []
    for token in tokens:
        at = bisect_right(times, token.start, key=attrgetter("start"))
        if at and token.start < times[at - 1].end:
            if left and left[-1].lower in dating and token.start == times[at - 1].start:
                left.pop()
            continue
        left.append(token)
    return left


def _scene(document: Document, statements: Sequence[Statement]) -> Scene:
    names = full_names([statement.attribution for statement in statements], document.tokens)
    return Scene(document, names, canonical_words(document.language), span_words(document.language))


def _mention(draft: Draft, scene: Scene, why: tuple[Reason, ...]) -> Mention:
    statement, (start, end) = draft.statement, draft.span
    text = scene.document.body[start:end]
    weights = scorer(scene.document.language)
    worth = score(why)
    changes = edits(draft.tokens, draft.times, statement, scene)
    return Mention(
        start=start,
        end=end,
        text=text,
        canonical=apply(text, start, changes),
        type=claim_type(draft.features, draft.tokens, weights.types),
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
        ends_with=tokens[-1].text if tokens[-1].text == QUESTION else desk.document.body[end : end + 1],
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
