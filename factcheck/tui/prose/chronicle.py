"""The history as styled text: when, who, what; what was taken back is quieter."""

from collections.abc import Sequence

from textual.content import Content

from factcheck.domain.records import EventRecord
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look
from factcheck.tui.prose.styles import LABEL, QUIET, STRONG
from factcheck.wording import phrases
from factcheck.wording.cells import cut, pad
from factcheck.wording.event_phrases import event_in_words

REVIEWER_CELLS = 14


def chronicle_text(look: Look, events: Sequence[EventRecord]) -> tuple[Content, ...]:
    """Return a line an event, as they come: `2018-09-02 07:05  Sari  putusan #12: baru -> ✗ Salah`."""
    if not events:
        return (Content.styled(look.words("history.empty"), QUIET),)
    return tuple(_event(look, event) for event in events)


def _event(look: Look, event: EventRecord) -> Content:
    told = look.glyph(safe_line(event_in_words(event, look.scale, look.words)))
    reviewer = pad(cut(safe_line(event.reviewer), REVIEWER_CELLS), REVIEWER_CELLS)
    style = QUIET if event.undone else ""
    return Content.assemble((phrases.moment(event.at), LABEL), "  ", (reviewer, STRONG), "  ", (told, style))
