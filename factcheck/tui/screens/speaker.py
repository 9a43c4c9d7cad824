"""One speaker: names, roles and claims over time, verdicts on them."""

from factcheck.domain.speaker_records import SpeakerDetail
from factcheck.tui.bindings import Scope
from factcheck.tui.look import Look
from factcheck.tui.prose.speakers import speaker_name, speaker_text
from factcheck.tui.screens.page import PageScreen


class SpeakerScreen(PageScreen):
    """A speaker's page; it is left as the list is."""

    def __init__(self, look: Look, detail: SpeakerDetail) -> None:
        closing = "speakers_close", Scope.SPEAKERS
        super().__init__(look, speaker_name(detail.row), speaker_text(look, detail), closing)
