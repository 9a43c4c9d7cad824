"""Fact-checks that others have published, and how they relate to the desk's claims. Standard library only."""

from dataclasses import dataclass
from datetime import date

from factcheck.domain.link import Difference, LinkState, Relation


@dataclass(frozen=True, slots=True)
class FactCheck:
    """A fact-check as a file gives it; `id` is the source's own, `worth` the rating from 1 (false) to 5 (true)."""

    id: str
    claim: str
    language: str | None = None
    rating: str | None = None
    """As written: "Salah", "HOAKS"."""
    worth: float | None = None
    url: str | None = None
    publisher: str | None = None
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A fact-check as a desk keeps it: `rating` is a code of the desk's scale, None where none corresponds."""

    id: int
    source: str
    source_id: str
    claim: str
    language: str
    rating: str | None
    rating_label: str | None
    url: str | None
    publisher: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class CheckedLink:
    """A claim of the desk compared with a fact-check; `a` of a difference is the claim's own wording."""

    checked: CheckedClaim
    relation: Relation
    state: LinkState
    score: float
    differences: tuple[Difference, ...] = ()
