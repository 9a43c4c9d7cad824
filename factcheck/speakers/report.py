"""What a sieve finds: a link between a source and the words it is made to answer for. No rules live here."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.domain.speaker import SpeakerKind, Stance
from factcheck.speakers.source import Source, Span

CONFIDENCE = {
    "quote-cue": 0.97,
    "quote-subject": 0.93,
    "introduction": 0.92,
    "subject-cue": 0.92,
    "trailing-cue": 0.8,
    "passive-cue": 0.9,
    "inscription": 0.85,
    "back-reference": 0.8,
    "relay": 0.85,
    "floating-quote": 0.8,
    "continuation": 0.75,
}
"""How often a sieve's speaker is right on the labelled articles, a little lowered since the rules were made on them.

Found there: quote-cue 428 times, subject-cue 271, continuation 113, introduction 42, trailing-cue 29; the others below
ten times, and set by judgement.
"""


SHORTEST_CONTENT = 3
"""Tokens of a report at least: what is shorter is an object ("menegaskan kesiapannya"), not a proposition."""


class Link(NamedTuple):
    """One source with its cue (a token range); source None is the speaker before (ujarnya)."""

    source: Source | None
    cue: Span
    stance: Stance
    sieve: str
    confidence: float


class Report(NamedTuple):
    """A link and the token range it covers; content None points back at the sentence before."""

    link: Link
    content: Span | None


def link(source: Source | None, cue: Span, stance: Stance, sieve: str) -> Link:
    """Return a link with the confidence of its sieve."""
    return Link(source, cue, stance, sieve, CONFIDENCE[sieve])


def relayed(found: Link) -> Link:
    """Return a link as that of an outlet that passes somebody's words on."""
    return found._replace(sieve="relay", confidence=CONFIDENCE["relay"])


def is_persons(found: Link) -> bool:
    """Return whether a person speaks, by name, by what he is or by a pronoun; no document, no organisation."""
    return found.source is None or found.source.kind in (None, SpeakerKind.PERSON)


def last_speaker(links: Sequence[Link]) -> Link:
    """Return the outermost link that is no outlet's which merely passes on; links are innermost first."""
    return links[-2] if len(links) > 1 and links[-1].sieve == "relay" else links[-1]


def report_of(found: Link, content: Span) -> Report | None:
    """Return a report, None if its content is too short for one."""
    return Report(found, content) if content[1] - content[0] >= SHORTEST_CONTENT else None
