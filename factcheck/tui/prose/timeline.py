"""The claim's page as styled text: its wording and how it stands, the figures that drift, then a line of time."""

from textual.content import Content

from factcheck.domain.records import ClaimDetail
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.claim import status
from factcheck.tui.prose.repeats import drift_text, timeline_entries
from factcheck.tui.prose.styles import QUIET, STRONG, joined


def claim_head(look: Look, detail: ClaimDetail) -> Content:
    """Return number and wording, how the claim stands, how often it was said, and each drift on a line of its own."""
    row, words = detail.row, look.words
    standing = joined((status(look, row), words("claim.repeats", count=row.mentions), words.name("type", row.type)))
    named = Content.assemble((f"#{row.id}  ", QUIET), (safe_line(row.claim), STRONG))
    return Content("\n").join([named, standing, *drift_text(look, detail)])


def claim_timeline(look: Look, detail: ClaimDetail) -> dict[str, Content]:
    """Return the mentions by day, claims at odds with it among them, then its other links, by "m17" and "#15"."""
    entries = timeline_entries(look, detail, detail.mentions)
    return {ref: entry.before + entry.text for ref, entry in entries.items()}
