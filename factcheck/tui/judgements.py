"""What the small windows give back to the review screen. Knows no terminal."""

from dataclasses import dataclass
from enum import StrEnum


class LinkVerb(StrEnum):
    """What a reviewer says of a repeat or a related claim."""

    CONFIRM = "confirm"
    REJECT = "reject"
    REPRESENT = "canonical"
    """The mention is to word the claim."""


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """A judgement on one line of the repeats; `ref` is "m17" for a mention, "#12" for a claim."""

    verb: LinkVerb
    ref: str


class SpeakerVerb(StrEnum):
    """What a reviewer says of two speakers."""

    MERGE = "merge_speakers"
    REJECT = "reject_speakers"
    UNDO = "undo"
    """Nothing of these two: the last decision is taken back."""


@dataclass(frozen=True, slots=True)
class SpeakerChoice:
    """A decision on two speakers by number; the second goes into the first when they are merged."""

    verb: SpeakerVerb
    one: int = 0
    other: int = 0
