"""Numbers with their units, fully scaled. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum


class Comparator(StrEnum):
    """How the stated number relates to the true one."""

    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    ALMOST = "almost"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text: "Rp 2,5 juta" is 2500000 of unit IDR.

    Offsets are code points, half open. `unit` is an ISO 4217 code, percent, point, person, an English unit of measure,
    or the counted noun as written; None for a bare number or a fraction.
    """

    text: str
    start: int
    end: int
    value: float
    unit: str | None = None
    comparator: Comparator | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a quantity needs 0 <= start < end, not {self.start}..{self.end}")
