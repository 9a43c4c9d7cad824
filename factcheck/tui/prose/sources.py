"""Where and when something was said, in words: outlet and day of an article."""

from factcheck.domain.records import MentionRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look


def where(look: Look, outlet: str | None, day: str) -> str:
    """Return outlet and day: `Tempo, 2018-09-02`."""
    words = look.words
    return f"{safe_line(outlet or words('claim.no_outlet'))}, {day or words('claim.no_date')}"


def published(record: MentionRecord) -> str:
    """Return when a mention's article was published, with no more than is known of it."""
    length = {"year": 4, "month": 7}.get(record.published_precision or "", 10)
    return record.published_on.isoformat()[:length] if record.published_on else ""
