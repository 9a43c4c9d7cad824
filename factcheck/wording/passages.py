"""Article text with its claims marked, and the reasons for a score: pieces that several pages print. Pure."""

from collections.abc import Iterator, Sequence

from factcheck.domain.mention import Reason
from factcheck.domain.records import MentionRecord
from factcheck.wording.reasons import told_first
from factcheck.wording.words import Wording

OPENING, CLOSING = "»", "«"


def with_claim_marked(record: MentionRecord) -> str:
    """Return the paragraph of a mention with the claim between »«."""
    start = record.mention.start - record.paragraph_start
    end = min(record.mention.end - record.paragraph_start, len(record.paragraph))
    text = record.paragraph
    return f"{text[:start]}{OPENING}{text[start:end]}{CLOSING}{text[end:]}"


def with_claims_marked(body: str, records: Sequence[MentionRecord]) -> str:
    """Return a body with every mention as »m17 ...«, overlapping ones nested as they come."""
    marks = [(record.mention.start, 1, f"{OPENING}m{record.id} ") for record in records]
    marks += [(record.mention.end, 0, CLOSING) for record in records]
    pieces, at = [], 0
    for position, _, mark in sorted(marks):  # at one place the end of a claim comes before the start of the next
        pieces += [body[at:position], mark]
        at = position
    return "".join([*pieces, body[at:]])


def reason_lines(reasons: Sequence[Reason], words: Wording) -> Iterator[str]:
    """Yield one signed line a reason, the strongest first: `  +1.20  perbandingan  "ketimbang"`."""
    for reason in told_first(reasons):
        cause = f'  "{reason.text}"' if reason.text else ""
        yield f"  {reason.weight:+.2f}  {words.name('feature', reason.feature)}{cause}"
