"""A whole article as styled text: its head, its raw text with the removed pieces dimmed and every claim marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content

from factcheck.domain.records import ArticleDetail, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.marked_lines import Run, Span, disjoint, marked_line
from factcheck.tui.prose.places import places_in_raw
from factcheck.tui.prose.styles import CUT, MARK, OTHER, QUIET, STRONG, joined

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
    """A page: its pieces, a line of the raw text each, and its claims in the order of the text.

    `chosen_at` and `chosen_end` are the pieces, and code points of them, where the words that a person chooses begin
    and end. `runs` tells of each piece of a line of the raw text of what it is made.
    """

    head: tuple[Content, ...]
    body: tuple[Content, ...]
    claims: tuple[Claimed, ...]
    chosen_at: tuple[int, int] | None
    chosen_end: tuple[int, int] | None
    runs: tuple[tuple[Run, ...], ...]


def article_text(
    look: Look, detail: ArticleDetail, asked: int | None, chosen: tuple[int, int] | None = None
) -> ArticleText:
    """Return the page of an article; the mention numbered `asked` is reversed, the other claims are underlined.

    `chosen` words of the body are reversed too, and cover the claims that they overlap.
    """
    raw = detail.article.raw
    cuts = (Span(cut.start, cut.end, CUT) for cut in detail.article.removed)
    spans = disjoint((*_claims(detail, asked, chosen), *cuts))
    window = _window(len(raw), next((span.start for span in spans if span.style == MARK), 0))
    lines = [marked_line(look, raw, start, end, spans) for start, end in _lines(raw, *window)]
    begun = [(span.mention, number, at) for number, each in enumerate(lines) for span, at in each.begun]
    pieces = [each.text for each in lines]
    if not raw.strip():
        pieces = [Content.styled(look.words("reading.gone"), QUIET)]
    if len(raw) > MOST_SHOWN:
        pieces.append(Content.styled(look.words("reading.part"), QUIET))
    claims = tuple(Claimed(mention, number, at) for mention, number, at in begun if mention)
    chosen_at = next(((number, at) for mention, number, at in begun if mention is None), None)
    ends = [(number, each.end) for number, piece in enumerate(pieces) for each in piece.spans if each.style == MARK]
    return ArticleText(
        head=tuple(_head(look, detail)),
        body=tuple(pieces),
        claims=claims,
        chosen_at=chosen_at,
        chosen_end=ends[-1] if ends and chosen is not None else None,
        runs=tuple(each.runs for each in lines),
    )


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


def _claims(detail: ArticleDetail, asked: int | None, chosen: tuple[int, int] | None) -> Iterator[Span]:
    """Yield what is marked as spans of the raw text: the chosen words, the asked claim, the others.

    What a newer text has no more has no place.
    """
    places = detail_places(detail)
    if chosen is not None:
        yield Span(places[chosen[0]], places[chosen[1] - 1] + 1, MARK)
    for record in sorted(detail.mentions, key=lambda record: record.id != asked):
        start, end = record.mention.start, min(record.mention.end, len(places) - 1)
        if start < end and not record.gone and (record.claim_id is not None or record.id == asked):
            style = MARK if record.id == asked and chosen is None else OTHER
            yield Span(places[start], places[end - 1] + 1, style, record)


def detail_places(detail: ArticleDetail) -> Sequence[int]:
    """Return where the code points of an article's body stand in its raw text, as `places_in_raw`."""
    article = detail.article
    return places_in_raw(article.body, article.raw, [(cut.start, cut.end) for cut in article.removed])


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
