"""One occurrence of a claim in one article, with the reasons for its score. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.quantity import Quantity
from factcheck.domain.speaker import Attribution
from factcheck.domain.timex import Timex


class ClaimType(StrEnum):
    """What sort of statement a claim is; whether it is worth checking is another axis."""

    QUANTITY = "quantity"
    COMPARISON = "comparison"
    CAUSAL = "causal"
    RULE = "rule"
    EVENT = "event"
    PREDICTION = "prediction"
    OPINION = "opinion"
    ADVICE = "advice"
    PERSONAL = "personal"
    OTHER = "other"


class QuoteKind(StrEnum):
    """Inside quote marks, reported, both, or the outlet's own voice."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATOR = "narrator"


@dataclass(frozen=True, slots=True)
class Reason:
    """One signed contribution to a score; `text` holds the words that caused it, empty for the bias."""

    feature: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A claim's span in a body, who said it, when, how much, and why it ranks where it does.

    Offsets are code points into the article's body, half open. `score` is 0-1; logit(score) is the sum of the
    reasons' weights.
    """

    start: int
    end: int
    text: str
    canonical: str
    type: ClaimType
    score: float
    checkworthy: bool
    quote: QuoteKind
    attribution: Attribution = ()
    times: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    reasons: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or len(self.text) != self.end - self.start:
            raise ValueError(f"a mention's text must fill its span {self.start}..{self.end}")
