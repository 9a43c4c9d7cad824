"""How two statements relate, and what a desk made of it. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """What one statement is to another."""

    SAME = "same"
    DIFFERS = "differs"
    CONTRADICTS = "contradicts"
    RELATED = "related"
    DIFFERENT = "different"


class Band(StrEnum):
    """What the machine does with a pair by itself."""

    AUTO = "auto"
    SUGGEST = "suggest"
    NONE = "none"


class LinkState(StrEnum):
    """Where a link stands; people's states are never overwritten by the machine."""

    AUTO = "auto"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class DifferenceKind(StrEnum):
    """In what two statements over the same frame part."""

    NUMBER = "number"
    UNIT = "unit"
    PERIOD = "period"
    POLARITY = "polarity"
    QUANTIFIER = "quantifier"
    DIRECTION = "direction"
    NAME = "name"
    PLACE = "place"
    ROLE = "role"
    MISSING_NUMBER = "missing_number"
    MISSING_PERIOD = "missing_period"


CONTRADICTING = frozenset({DifferenceKind.POLARITY, DifferenceKind.DIRECTION, DifferenceKind.ROLE})
"""Differences that turn a statement into its opposite."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One differing piece, as each side words it ("" where a side lacks it)."""

    kind: DifferenceKind
    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict of the comparer on two statements; `score` is 0-100."""

    score: float
    relation: Relation
    band: Band
    differences: tuple[Difference, ...] = ()
    features: tuple[tuple[str, float], ...] = ()
