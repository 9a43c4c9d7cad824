"""Measure how much two statements have in common, as weighted shares of each. Conflicts are named by the gates."""

from dataclasses import dataclass
from typing import NamedTuple

from factcheck.linking.alignment import Alignment, Idf, weight
from factcheck.linking.figure_gates import Figures
from factcheck.linking.form import ENTITIES, Kind, NormalForm

NUMBER_WEIGHT = 1.2
PERIOD_WEIGHT = 0.8
"""How much a figure counts beside a term of weight 1."""
FULLER = 0.65
"""Share of the better covered side in the score: a shortened claim is covered whole by its source."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of each side the other has, 0-1: of all, and of what it says without names; `agreed` counts pairs."""

    a: float
    b: float
    said_a: float
    said_b: float
    agreed: int

    @property
    def score(self) -> float:
        """One figure for both sides, 0-1."""
        return FULLER * max(self.a, self.b) + (1 - FULLER) * min(self.a, self.b)

    @property
    def less(self) -> float:
        """The share of the less covered side."""
        return min(self.a, self.b)

    @property
    def said(self) -> float:
        """The same without names and places: two statements about one person need not say the same."""
        return (self.said_a + self.said_b) / 2

    @property
    def features(self) -> tuple[tuple[str, float], ...]:
        """The shares by name."""
        return (("of_a", self.a), ("of_b", self.b), ("said_of_a", self.said_a), ("said_of_b", self.said_b))


def measure(alignment: Alignment, numbers: Figures, periods: Figures, idf: Idf | None) -> Overlap:
    """Return how much two statements have in common. Figures and opposites that conflict are left out."""
    opposed = _opposed_axes(alignment)
    agreed = numbers.agreed * NUMBER_WEIGHT + periods.agreed * PERIOD_WEIGHT
    told = min(numbers.only_a, numbers.only_b) if numbers.agreed else numbers.opposed
    lacks_a = _lacking(numbers.only_a - told, periods.only_a - periods.opposed)
    lacks_b = _lacking(numbers.only_b - told, periods.only_b - periods.opposed)
    terms_a = _Side(alignment.a, alignment.matched_a, alignment.excused_a, opposed)
    terms_b = _Side(alignment.b, alignment.matched_b, alignment.excused_b, opposed)
    matched = len({alignment.a.tokens[at] for at in alignment.matched_a})
    a, said_a = _shares(terms_a, agreed, lacks_a, idf)
    b, said_b = _shares(terms_b, agreed, lacks_b, idf)
    return Overlap(a, b, said_a, said_b, matched + numbers.telling + periods.agreed)


class _Side(NamedTuple):
    """A statement beside another: the terms the other has, those it need not have, the axes that conflict."""

    form: NormalForm
    matched: frozenset[int]
    excused: frozenset[int]
    opposed: frozenset[str]


def _shares(side: _Side, agreed: float, lacks: float, idf: Idf | None) -> tuple[float, float]:
    """Return (share of everything, share of what is no entity); where there is nothing but entities both are one."""
    form, matched, excused, opposed = side
    had = said_had = agreed
    total = said_total = agreed + lacks
    for at, term in enumerate(form.terms):
        if at in excused or (opposed and term.kind == Kind.POLE and _axis(term.key) in opposed):
            continue
        counts = weight(term, idf)
        both, said = at in matched, term.kind not in ENTITIES
        total += counts
        if both:
            had += counts
        if said:
            said_total += counts
            if both:
                said_had += counts
    share = had / total if total else 0.0
    return share, said_had / said_total if said_total else share


def _axis(pole: str) -> str:
    return pole.partition(":")[0]


def _opposed_axes(alignment: Alignment) -> frozenset[str]:
    """Return the axes of which both statements have a pole, but no common one."""
    both = alignment.a.axes & alignment.b.axes
    return both.difference(_axis(alignment.a.tokens[at]) for at in alignment.matched_a) if both else both


def _lacking(numbers: int, periods: int) -> float:
    """Return the weight of figures the other side has no counterpart for; pairs that conflict do not count."""
    return NUMBER_WEIGHT * max(0, numbers) + PERIOD_WEIGHT * max(0, periods)
