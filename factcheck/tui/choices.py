"""What the small windows give back to the review screen. Knows no terminal."""

from dataclasses import dataclass
from enum import StrEnum


class LinkVerb(StrEnum):
    """What a reviewer says of a repeat or a related claim."""

    CONFIRM = "confirm"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """A judgement on one line of the repeats; `ref` is "m17" for a mention, "#12" for a claim."""

    verb: LinkVerb
    ref: str
