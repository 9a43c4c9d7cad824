"""What people have done with a claim, as styled text: verdicts, sources, notes, why it was dismissed."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.domain.records import ClaimDetail, ReviewRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import QUIET, Piece, fact, rating_style
from factcheck.wording import phrases


def work_text(look: Look, detail: ClaimDetail) -> Iterator[Piece]:
    """Yield what people have done with the claim: reasons, verdicts, sources, notes."""
    words = look.words
    if detail.dismissed_as:
        yield fact(words("claim.dismissed"), words.name("reason", detail.dismissed_as))
    for review in detail.reviews:
        yield fact(words("claim.verdict"), _review(look, review))
    for source in detail.evidence:
        yield fact(words("claim.evidence"), f"{words.name('evidence', source.stance)}: {safe_line(source.url)}")
    for note in detail.notes:
        moment = phrases.moment(note.written_at)
        yield fact(words("claim.note"), f"{safe_line(note.text)} ", (f"{safe_line(note.reviewer)}, {moment}", QUIET))


def _review(look: Look, review: ReviewRecord) -> Content:
    texts = safe_line(f"{review.summary} {review.explanation}")
    retracted = f" ({look.words('page.retracted')})" if review.retracted else ""
    by = f" {safe_line(review.reviewer)}, {phrases.moment(review.reviewed_at)}"
    style = QUIET if review.retracted else rating_style(look.scale.find(review.rating))
    return Content.assemble((look.rating(review.rating) + retracted, style), f" {texts}" if texts else "", (by, QUIET))
