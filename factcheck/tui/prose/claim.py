"""A claim as styled text: how it stands, who said it, when, its words in their paragraph, why it has its score."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from factcheck.domain.records import ClaimDetail, ClaimRow, MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.checked import checked_text
from factcheck.tui.prose.reasons import reasons_text
from factcheck.tui.prose.sources import published, where
from factcheck.tui.prose.styles import ALERT, MARK, QUIET, STRONG, Piece, fact, joined, line, rating_style
from factcheck.tui.prose.work import work_text
from factcheck.wording import phrases
from factcheck.wording.numbers import measured
from factcheck.wording.passages import CLOSING, OPENING

CONTEXT = 1000
"""Code points shown on either side of a claim: a page that was read as one paragraph is not wrapped at each move."""

LONGEST = 4000
"""Code points of a claim that are shown: 600 words; a page that was taken for one claim is read in its article."""

APART = "≠"


@dataclass(frozen=True, slots=True)
class ClaimText:
    """The claim pane's text: a head that stays, a body that is scrolled to its line with the claim."""

    head: tuple[Piece, ...]
    body: tuple[Piece, ...]
    claim_at: int = 0
    """Which piece of the body holds the claim."""


def claim_text(
    look: Look,
    row: ClaimRow,
    detail: ClaimDetail | None,
    pending: str | None = None,
    *,
    why: bool = False,
    context: int = CONTEXT,
) -> ClaimText:
    """Return the text of a claim: of its row alone until the detail has come. `why`: all reasons, before the words."""
    waiting = look.words("claim.waiting", decision=pending) if pending else ""
    alert = (Content.styled(look.glyph(f"⧗ {safe_line(waiting)}"), ALERT),) if waiting else ()
    if detail is None or not detail.mentions:
        return ClaimText((*alert, *_row_head(look, row)), (_bare(look, row, loading=detail is None),))
    first = detail.mentions[0]
    reasons = tuple(reasons_text(look, first.mention.reasons, row.score, everything=why))
    facts = (*_found(look, first), *work_text(look, detail))
    head, words, gap = (*alert, *_head(look, row, detail)), paragraph(look, first, context), Content("")
    if why:
        return ClaimText(head, (*reasons, gap, words, gap, *facts), len(reasons) + 1)
    return ClaimText(head, (words, gap, *facts, *reasons))


def paragraph(look: Look, record: MentionRecord, context: int = CONTEXT) -> Content:
    """Return the paragraph of a mention with the claim reversed and between »«; of it `context` code points around."""
    text, start = record.paragraph, record.mention.start - record.paragraph_start
    end = min(record.mention.end - record.paragraph_start, len(text))
    if not 0 <= start < end:
        return Content.styled(look.words("claim.no_text"), QUIET)
    before, after = text[max(0, start - context) : start], text[end : end + context]
    if start > context:
        before = before[before.find(" ") + 1 :]
    return Content.assemble(
        look.glyph("… ") if start > context else "",
        line(before),
        (look.glyph(OPENING) + line(_shortened(look, text[start:end])) + look.glyph(CLOSING), MARK),
        line(after.rpartition(" ")[0] if len(text) > end + context else after),
        look.glyph(" …") if len(text) > end + context else "",
    )


def status(look: Look, row: ClaimRow) -> Content:
    """Return glyph and word of how a claim stands, in the colour of its verdict."""
    rating = look.scale.find(row.rating) if row.rating else None
    return Content.styled(look.status(row), rating_style(rating))


def _row_head(look: Look, row: ClaimRow) -> Iterator[Piece]:
    yield _standing(look, row)
    names = safe_line(phrases.names(row.speaker, row.relayed_by, look.words))
    yield fact(look.words("claim.said"), Content.styled(names, STRONG))
    day = row.first_seen.isoformat() if row.first_seen else ""
    yield fact(look.words("claim.published"), where(look, row.outlet, day))


def _head(look: Look, row: ClaimRow, detail: ClaimDetail) -> Iterator[Piece]:
    first = detail.mentions[0]
    yield _standing(look, row)
    chain = safe_line(phrases.chain(first.mention.attribution, look.words))
    yield fact(look.words("claim.said"), Content.styled(chain, STRONG))
    yield fact(look.words("claim.published"), where(look, first.outlet, published(first)))
    yield from checked_text(look, detail)
    if first.gone:
        yield Content.styled(look.words("page.gone", article=first.article_id), ALERT)
    if first.mention.times:
        yield fact(look.words("claim.meant"), safe_line(phrases.times(first.mention.times, look.words)))


def _standing(look: Look, row: ClaimRow) -> Content:
    words = look.words
    apart = Content.styled(look.glyph(f"{APART} {words('claim.apart')}"), ALERT) if row.contradicted else ""
    return joined(
        (
            status(look, row),
            words("claim.score", score=measured(row.score, words.language)),
            words.name("type", row.type),
            words("claim.repeats", count=row.mentions) if row.mentions > 1 else "",
            apart,
        )
    )


def _bare(look: Look, row: ClaimRow, *, loading: bool) -> Content:
    """Return the claim without its paragraph: it is still being read, or the article is gone."""
    remark = look.words("claim.loading" if loading else "claim.no_text")
    claim = look.glyph(OPENING) + safe_line(_shortened(look, row.verbatim)) + look.glyph(CLOSING)
    return Content.assemble((claim, MARK), "\n\n", (remark, QUIET))


def _found(look: Look, record: MentionRecord) -> Iterator[Piece]:
    """Yield what the machine read in the claim: figures, how it is quoted."""
    words, mention = look.words, record.mention
    if mention.quantities:
        yield fact(words("claim.figures"), safe_line(phrases.quantities(mention.quantities, words)))
    yield fact(words("claim.kind"), words.name("quote", mention.quote))


def _shortened(look: Look, claim: str) -> str:
    return claim if len(claim) <= LONGEST else f"{claim[:LONGEST]} {look.glyph('…')}"
