"""Who says something, and through whom. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum


class SpeakerKind(StrEnum):
    """What sort of source speaks."""

    PERSON = "person"
    ORG = "org"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class Stance(StrEnum):
    """How a speaker holds the proposition."""

    ASSERT = "assert"
    BELIEVE = "believe"
    PREDICT = "predict"
    DENY = "deny"
    QUESTION = "question"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source within one article: fullest name without titles, role and organisation as written, other forms."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str | None = None
    organisation: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """One link of an attribution chain: a speaker with the words that make him one.

    `confidence` is 0-1 and belongs to the sieve that found the link; `inherited` says that the sentence has no cue
    of its own.
    """

    name: str
    kind: SpeakerKind
    role: str | None
    organisation: str | None
    cue: str | None
    stance: Stance
    inherited: bool
    confidence: float
    sieve: str


Attribution = tuple[Voice, ...]
"""From the originator to the last relayer; the outlet is never in it; empty for the outlet's own voice."""
