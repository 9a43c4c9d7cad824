"""What a labeller says of an article, a sentence or a pair of statements. Judges nothing; label_files.py reads them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.domain.mention import ClaimType, QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance

CHECKWORTHY = 2
"""Worth of a claim a fact-checker wants in the queue; ROUTINE facts may stand there, others should not."""
ROUTINE = 1


@dataclass(frozen=True, slots=True)
class LabelledSpeaker:
    """A source of an article: fullest name, every other form used for it, its role as written."""

    name: str
    kind: SpeakerKind
    role: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledVoice:
    """One link of a labelled chain."""

    speaker: LabelledSpeaker
    stance: Stance
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """A proposition; offsets are code points into the labelled text, half open. `numbers` are fully scaled."""

    start: int
    end: int
    text: str
    type: ClaimType
    worth: int
    quote: QuoteKind
    chain: tuple[LabelledVoice, ...] = ()
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledTime:
    """A calendar expression; `value` is None where it cannot be anchored."""

    start: int
    end: int
    text: str
    value: str | None


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """All labels of an article; `story` is shared by articles on one event, which must not be parted in fitting."""

    id: str
    story: str
    text: str
    published_on: str | None
    place: str | None
    boilerplate: tuple[str, ...]
    claims: tuple[LabelledClaim, ...]
    times: tuple[LabelledTime, ...]


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A single sentence, check-worthy or not."""

    id: str
    story: str
    text: str
    language: str
    checkworthy: bool


@dataclass(frozen=True, slots=True)
class LabelledExpression:
    """A sentence with a calendar expression and its value on the day `anchor`; without a span it is a false friend."""

    id: str
    text: str
    language: str
    anchor: date | None
    span: tuple[int, int] | None
    value: str | None


class PairLabel(StrEnum):
    """What two statements are to one another, in a labeller's words."""

    SAME = "same"
    RELATED = "related"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two statements: same, related or different, and `kind`, the change that makes them so."""

    id: str
    a: str
    b: str
    language: str | None
    a_date: date | None
    b_date: date | None
    label: PairLabel
    kind: str
