"""What the store hands out of speakers across articles: a list, one speaker over time. Standard library only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.domain.records import ClaimRow
from factcheck.domain.speaker import SpeakerKind


class Likeness(StrEnum):
    """Why two names may be one speaker's."""

    SPELLING = "spelling"
    """The same but for case, marks, titles and order."""
    INITIALS = "initials"
    """One is short for the other: B.J. Habibie, BPS."""
    PART = "part"
    """All words of one stand in the other."""
    SIMILAR = "similar"
    """A letter or two are different."""


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker: how often he is quoted in standing mentions, about which claims, from when to when.

    `role` and `organisation` are those he was given last.
    """

    id: int
    name: str
    kind: SpeakerKind
    role: str | None
    organisation: str | None
    mentions: int
    claims: int
    first_seen: date | None
    last_seen: date | None


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """A role that articles gave a speaker, and when."""

    role: str | None
    organisation: str | None
    mentions: int
    first_seen: date | None
    last_seen: date | None


@dataclass(frozen=True, slots=True)
class SaidRecord:
    """A claim that a speaker made or passed on, with the day and outlet of the article; `claim` as the queue has it."""

    claim: ClaimRow
    mention_id: int
    published_on: date | None
    outlet: str | None
    relayed: bool


@dataclass(frozen=True, slots=True)
class SpeakerPair:
    """Two speakers that may be one: why, how alike (0 to 100)."""

    one: SpeakerRow
    other: SpeakerRow
    likeness: Likeness
    score: float


@dataclass(frozen=True, slots=True)
class SpeakerDetail:
    """A speaker with all that is known of him; `said` by date, `ratings` are (code, claims) with None for no verdict.

    `merged` are the speakers that turned out to be him, `pairs` those that may be.
    """

    row: SpeakerRow
    aliases: tuple[str, ...]
    merged: tuple[SpeakerRow, ...]
    roles: tuple[RoleRecord, ...]
    said: tuple[SaidRecord, ...]
    ratings: tuple[tuple[str | None, int], ...]
    pairs: tuple[SpeakerPair, ...]
