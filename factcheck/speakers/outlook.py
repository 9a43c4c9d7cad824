"""Look ahead from a sentence without a cue: how far is the next cue, and is it somebody else's? Decides nothing."""

from typing import NamedTuple

from factcheck.speakers.readings import SentenceReader
from factcheck.speakers.report import Link
from factcheck.speakers.voices import Voices

FURTHEST = 8
"""Sentences that are looked at; beyond them a cue tells nothing of this one."""


class Prospect(NamedTuple):
    """The next cue, `distance` sentences ahead; `changes`: it names somebody who has not spoken last."""

    distance: int
    changes: bool


class Outlook:
    """Looks ahead in one document."""

    def __init__(self, count: int, readings: SentenceReader, voices: Voices) -> None:
        """Take the number of sentences, their readings and the speakers."""
        self._count, self._readings, self._voices = count, readings, voices

    def after(self, number: int) -> Prospect | None:
        """Return the next cue behind a sentence, None if none is near."""
        for ahead in range(number + 1, min(self._count, number + 1 + FURTHEST)):
            reading = self._readings.read(ahead)
            if reading.is_cued:
                return Prospect(ahead - number, self._changes(reading.speaks))
        return None

    def _changes(self, link: Link | None) -> bool:
        """Return whether a link names another than the last speaker; pronouns and role references do not."""
        source = link.source if link else None
        if source is None or source.kind is None or source.pointing:
            return False
        entry, memory = self._voices.find(source), self._voices.memory
        return entry is not memory.speaker and entry is not memory.person
