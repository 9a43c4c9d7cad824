"""Walk through a labelled document as its labels tell, and note what was to be seen at each sentence without a cue."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.speakers.continuation import Continuation
from factcheck.speakers.memory import Memory

Told = Callable[[int], bool | None]
"""Whether a sentence, by its number, goes on with the report before it; None where the labels do not say."""


class Lesson(NamedTuple):
    """The features of a sentence that a weight may decide, and whether it goes on."""

    features: frozenset[str]
    goes_on: bool


class TaughtContinuation:
    """Decides as it is told, else as the weights tell."""

    def __init__(self, untaught: Continuation, told: Told) -> None:
        self._untaught, self._told = untaught, told
        self.lessons: list[Lesson] = []

    def goes_on(self, number: int, memory: Memory) -> bool:
        """Return what is told of a sentence; `memory` must hold a chain."""
        told = self._told(number)
        if told is None:
            return self._untaught.goes_on(number, memory)
        if not self._untaught.is_stopped(number, memory):
            self.lessons.append(Lesson(frozenset(self._untaught.features(number, memory)), told))
        return told
