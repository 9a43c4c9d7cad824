"""What was right of how many, and what was not: the count behind every figure."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.evaluation.ranking import f1, ratio


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing the machine got wrong: of what kind, why, where, what a person wanted and what was found."""

    kind: str
    cause: str
    id: str
    text: str
    wanted: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """The figures of one set of labels by name, None where nothing was due, and the misses behind them."""

    figures: Mapping[str, float | None]
    misses: tuple[Miss, ...]


@dataclass(slots=True)
class Tally:
    """Hits and totals by name."""

    hits: Counter[str] = field(default_factory=Counter)
    totals: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def count(self, name: str, hits: int, total: int) -> None:
        """Add hits out of a total."""
        self.hits[name] += hits
        self.totals[name] += total

    def judge(self, name: str, *, right: bool) -> bool:
        """Add one that is right or not, and hand the judgement back."""
        self.count(name, int(right), 1)
        return right

    def share(self, name: str) -> float | None:
        """Return hits of the total, None where there was nothing to hit."""
        return ratio(self.hits[name], self.totals[name])

    def f1(self, precision: str, recall: str) -> float | None:
        """Return the F1 of two shares."""
        return f1(self.share(precision), self.share(recall))
