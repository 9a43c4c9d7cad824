"""Look ahead from a sentence without a cue: is the next cue still the last speaker's? Decides nothing."""

from factcheck.speakers.readings import SentenceReader
from factcheck.speakers.report import Link
from factcheck.speakers.voices import Voices

FURTHEST = 8
"""Sentences that are looked at; beyond them a cue tells nothing of this one."""


class Outlook:
    """Looks ahead in one document."""

    def __init__(self, count: int, readings: SentenceReader, voices: Voices) -> None:
        """Take the number of sentences, their readings and the speakers."""
        self._count, self._readings, self._voices = count, readings, voices

    def stays(self, number: int) -> bool:
        """Return whether a cue is near behind sentence `number` and names nobody but the last speaker."""
        for ahead in range(number + 1, min(self._count, number + 1 + FURTHEST)):
            reading = self._readings.read(ahead)
            if reading.is_cued:
                return not self._changes(reading.speaks)
        return False

    def _changes(self, link: Link | None) -> bool:
        """Return whether a link names another than the last speaker; pronouns and role references do not."""
        source = link.source if link else None
        if source is None or source.kind is None or source.pointing:
            return False
        entry, memory = self._voices.find(source), self._voices.memory
        return entry is not memory.speaker and entry is not memory.person
