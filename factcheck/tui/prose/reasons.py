"""Why a claim has its score, as styled text: features in words, with the words that showed them."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from factcheck.domain.mention import Reason
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import LABEL, STRONG, Piece, fact
from factcheck.wording.numbers import measured
from factcheck.wording.reasons import told_first

REASONS_AT_FIRST = 3
"""Reasons shown without being asked; the rest at a key."""


def reasons_text(look: Look, reasons: Sequence[Reason], score: float, *, everything: bool) -> Iterator[Piece]:
    """Yield the score's reasons, the strongest first: one line of the first few, or a line each."""
    words = look.words
    by_weight = told_first(reasons)
    if everything:
        yield Content.styled(words("page.why", score=measured(score, words.language)), STRONG)
        yield from (Content(f"  {_reason(look, reason)}") for reason in by_weight)
    elif by_weight:
        shown = "; ".join(_reason(look, reason) for reason in by_weight[:REASONS_AT_FIRST])
        hidden = len(by_weight) - REASONS_AT_FIRST
        more = words("claim.more_reasons", count=hidden, keys=look.keys("why")) if hidden > 0 else ""
        yield fact(words("claim.why"), shown, (f"   {more}" if more else "", LABEL))


def _reason(look: Look, reason: Reason) -> str:
    cause = f' "{safe_line(reason.text)}"' if reason.text else ""
    return f"{measured(reason.weight, look.words.language, '+')} {look.words.name('feature', reason.feature)}{cause}"
