"""A claim over time: its mentions and the claims at odds with it, by day, and the figures that drift. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.domain.link import DifferenceKind, LinkState, Relation
from factcheck.domain.records import ClaimDetail, LinkRecord, MentionRecord
from factcheck.wording import Wording

SIGNS = {
    Relation.SAME: "=",
    Relation.DIFFERS: "≠",
    Relation.CONTRADICTS: "×",
    Relation.RELATED: "~",
    Relation.DIFFERENT: "-",
}
"""A sign beside the words for a relation; that of differing claims is the queue's."""

APART = (Relation.DIFFERS, Relation.CONTRADICTS)
"""Relations that must not be overlooked: another figure, the opposite."""

_DRIFTING = (DifferenceKind.NUMBER, DifferenceKind.UNIT, DifferenceKind.PERIOD, DifferenceKind.QUANTIFIER)
"""Differences that are told as a drift: one figure in the place of another."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as somebody gave it, and where."""

    text: str
    outlet: str | None
    day: date | None


def by_day(detail: ClaimDetail) -> tuple[MentionRecord | LinkRecord, ...]:
    """Return the mentions of a claim and the claims at odds with it in the order of their days, undated ones last."""
    beside = [link for link in detail.links if is_at_odds(link)]
    return tuple(sorted((*detail.mentions, *beside), key=_order))


def is_at_odds(link: LinkRecord) -> bool:
    """Tell whether a claim beside another gives another figure or says the opposite, and nobody has rejected that."""
    return link.relation in APART and link.state is not LinkState.REJECTED


def drifts(detail: ClaimDetail) -> tuple[tuple[Figure, ...], ...]:
    """Return for each figure of the claim that others give otherwise who gave which, in the order of their days.

    What several give alike stands once, for the first of them.
    """
    own = next((record for record in detail.mentions if record.relation is None), None)
    given: dict[str, list[Figure]] = {}
    for each in by_day(detail):
        outlet, day = _place(each)
        for difference in each.differences:
            if difference.kind in _DRIFTING and difference.a and difference.b and each.relation in APART:
                start = Figure(difference.a, own.outlet if own else None, own.published_on if own else None)
                given.setdefault(difference.a, [start]).append(Figure(difference.b, outlet, day))
    return tuple(tuple(_once(sorted(figures, key=_day))) for figures in given.values())


def drift_in_words(figures: tuple[Figure, ...], words: Wording) -> str:
    """Return `5,27 persen (Kompas, 2018-08-06) -> 5,06 persen (Detik, 2018-08-07)`."""
    return " -> ".join(f"{each.text} ({_where(each, words)})" for each in figures)


def _once(figures: list[Figure]) -> Iterator[Figure]:
    seen: set[str] = set()
    for each in figures:
        if each.text.casefold() not in seen:
            seen.add(each.text.casefold())
            yield each


def _where(figure: Figure, words: Wording) -> str:
    day = figure.day.isoformat() if figure.day else words("article.no_date")
    return ", ".join(part for part in (figure.outlet, day) if part)


def _place(each: MentionRecord | LinkRecord) -> tuple[str | None, date | None]:
    if isinstance(each, LinkRecord):
        return each.other_outlet, each.other_first_seen
    return each.outlet, each.published_on


def _day(figure: Figure) -> date:
    return figure.day or date.max


def _order(each: MentionRecord | LinkRecord) -> tuple[date, bool, int]:
    return _place(each)[1] or date.max, isinstance(each, LinkRecord), each.id
