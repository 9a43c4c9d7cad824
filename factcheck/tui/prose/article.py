"""A whole article as styled text: its head, its raw text with the removed pieces dimmed and every claim marked."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content

from factcheck.domain.records import ArticleDetail, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.places import places_in_raw
from factcheck.tui.prose.styles import CUT, MARK, OTHER, QUIET, STRONG, joined, line
from factcheck.wording.passages import CLOSING, OPENING

MOST_SHOWN = 60_000
"""Code points of an article that are shown at once, 9,000 words: they are wrapped in 60 ms. Going from claim to claim
shows all of a longer one."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A mention of a claim and where it begins on the page: in which piece, at which code point of it."""

    mention: MentionRecord
    piece: int
    offset: int


@dataclass(frozen=True, slots=True)
class ArticleText:
    """A page: its pieces, a line of the raw text each, and its claims in the order of the text."""

    head: tuple[Content, ...]
    body: tuple[Content, ...]
    claims: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of the raw text with a style of its own; `mention` is None for what was removed."""

    start: int
    end: int
    style: str
    mention: MentionRecord | None = None


def article_text(look: Look, detail: ArticleDetail, asked: int | None) -> ArticleText:
    """Return the page of an article; the mention numbered `asked` is reversed, the other claims are underlined."""
    raw = detail.article.raw
    claims = _disjoint(_claims(detail, asked))
    cuts = (_Span(cut.start, cut.end, CUT) for cut in detail.article.removed)
    spans = _disjoint((*claims, *cuts))
    pieces: list[Content] = []
    found: list[Claimed] = []
    window = _window(len(raw), next((span.start for span in spans if span.style == MARK), 0))
    for number, (start, end) in enumerate(_lines(raw, *window)):
        pieces.append(Content.assemble(*_parts(look, raw, start, end, spans)))
        begun = [span for span in _within(spans, start, end) if span.mention and span.start >= start]
        marked = [span.start for span in pieces[-1].spans if span.style in (MARK, OTHER)]
        offsets = marked[len(marked) - len(begun) :]  # without the end of a claim that began on an earlier line
        found += [Claimed(span.mention, number, at) for span, at in zip(begun, offsets, strict=True) if span.mention]
    if not raw.strip():
        pieces = [Content.styled(look.words("reading.gone"), QUIET)]
    if len(raw) > MOST_SHOWN:
        pieces.append(Content.styled(look.words("reading.part"), QUIET))
    return ArticleText(tuple(_head(look, detail)), tuple(pieces), tuple(found))


def claims_in_order(detail: ArticleDetail, asked: int | None) -> tuple[int, ...]:
    """Return the numbers of the mentions that are marked, in the order of the text; the asked one is among them."""
    marked = [each for each in detail.mentions if not each.gone and (each.claim_id is not None or each.id == asked)]
    return tuple(each.id for each in sorted(marked, key=lambda each: (each.mention.start, each.mention.end)))


def _head(look: Look, detail: ArticleDetail) -> Iterator[Content]:
    words, row, article = look.words, detail.row, detail.article
    yield Content.styled(safe_line(row.title or words("reading.untitled")), STRONG)
    length = {"year": 4, "month": 7}.get(row.published_precision or "", 10)
    day = row.published_on.isoformat()[:length] if row.published_on else ""
    source = words.name("source", row.published_source)
    dated = words("article.date_from", date=day, source=source) if day else words("claim.no_date")
    yield joined((safe_line(row.outlet or words("claim.no_outlet")), dated, safe_line(", ".join(article.byline))))
    if row.url:
        yield Content.styled(safe_line(row.url), QUIET)
    if article.removed:
        yield Content.styled(words("reading.cut", count=len(article.removed)), CUT)
    yield Content("")


def _claims(detail: ArticleDetail, asked: int | None) -> Iterator[_Span]:
    """Yield the claims as spans of the raw text, the asked one first; what a newer text has no more has no place."""
    article = detail.article
    places = places_in_raw(article.body, article.raw, [(cut.start, cut.end) for cut in article.removed])
    for record in sorted(detail.mentions, key=lambda record: record.id != asked):
        start, end = record.mention.start, min(record.mention.end, len(places) - 1)
        if start < end and not record.gone and (record.claim_id is not None or record.id == asked):
            style = MARK if record.id == asked else OTHER
            yield _Span(places[start], places[end - 1] + 1, style, record)


def _disjoint(spans: Iterable[_Span]) -> list[_Span]:
    """Return the spans in the order of the text; of overlapping ones those that come first here."""
    kept: list[_Span] = []
    for span in spans:
        at = bisect_left(kept, span.start, key=lambda other: other.start)
        clear = (at == 0 or kept[at - 1].end <= span.start) and (at == len(kept) or span.end <= kept[at].start)
        if clear and span.start < span.end:
            kept.insert(at, span)
    return kept


def _window(length: int, around: int) -> tuple[int, int]:
    """Return which stretch of a text is shown: all of it, or of a very long one what stands around a place."""
    start = max(0, min(around - MOST_SHOWN // 2, length - MOST_SHOWN))
    return start, start + MOST_SHOWN


def _lines(raw: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield where each line of a stretch begins and ends."""
    start = 0
    for text in raw.splitlines(keepends=True):
        end = start + len(text.rstrip())
        if start <= last and end >= first:
            yield max(start, first), min(end, last)
        start += len(text)


def _within(spans: Sequence[_Span], start: int, end: int) -> Sequence[_Span]:
    """Return the spans that touch a stretch of the text."""
    first = bisect_left(spans, start, key=lambda span: span.end)
    return [span for span in spans[first : bisect_left(spans, end, key=lambda span: span.start)] if span.end > start]


def _parts(look: Look, raw: str, start: int, end: int, spans: Sequence[_Span]) -> Iterator[tuple[str, str]]:
    """Yield the parts of one line with their styles."""
    at = start
    for span in _within(spans, start, end):
        first, last = max(span.start, start), min(span.end, end)
        opening = look.glyph(OPENING) if span.mention and span.start >= start else ""
        closing = look.glyph(CLOSING) if span.mention and span.end <= end else ""
        yield line(raw[at:first]), ""
        yield f"{opening}{line(raw[first:last])}{closing}", span.style
        at = last
    yield line(raw[at:end]), ""
